"""Benches of health data for run.py: import, queries over ten million samples, export."""
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile


class Backend:
    """A server on a file of its own, with one empty end-user."""

    def __init__(self, process, folder):
        self.process, self.folder = process, folder
        self.headers = {"X-WearLink-API-Key": process.ready["accounts"]["developer"]["api_key"],
                        "Content-Type": "application/json"}
        self.root = process.ready["wearlink"]
        self.user = self.call("/users", {})["id"]

    def call(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        return json.loads(urllib.request.urlopen(urllib.request.Request(self.root + path, data, self.headers)).read())

    def peak(self):
        status = pathlib.Path(f"/proc/{self.process.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def upload(self, path):
        """Seconds from the end of the upload to the end of the import."""
        address = self.call(f"/users/{self.user}/import/apple/xml/s3", {})["presigned_put_url"]
        subprocess.run(["curl", "-sf", "-T", path, address], check=True)
        start = time.perf_counter()
        while (run := self.call(f"/users/{self.user}/sync/runs?limit=1")["items"][0])["status"] == "in_progress":
            time.sleep(0.01)
        if run["status"] not in ("success", "partial"):
            sys.exit(f"import: {run}")
        return time.perf_counter() - start

    def milliseconds(self, path, runs=20):
        times = []
        for _ in range(runs):
            start = time.perf_counter()
            self.call(path)
            times.append((time.perf_counter() - start) * 1000)
        return statistics.median(times)


def simulate(build, days, path):
    subprocess.run([build / "bin/weardeck-cli", "health", "simulate", "--platform", "xml", "--days", str(days), "--detail",
                    "fine", "--now", "2026-04-23T10:00:00Z", "--out", path], check=True, stderr=subprocess.DEVNULL)
    return os.path.getsize(path) / 1e6


def imports(build, server, table):
    rows = []
    for days in map(int, os.environ.get("WEARDECK_BENCH_DAYS", "70 340").split()):  # 1.5 MB a day: 1400 for 2.1 GB
        with tempfile.TemporaryDirectory() as folder, server("--seed", "demo", "--database", f"{folder}/h.db") as process:
            megabytes = simulate(build, days, f"{folder}/export.xml")
            floor = float(subprocess.run([build / "tests/bench_expatfloor", f"{folder}/export.xml"], check=True,
                                         capture_output=True, text=True).stdout)
            backend = Backend(process, folder)
            speed = megabytes / backend.upload(f"{folder}/export.xml")
            rows.append((f"{megabytes:.0f} MB", f"{speed:.0f}", f"{floor:.0f}", f"{speed / floor:.2f}",
                         f"{backend.peak():.0f}", ">= 60 MB/s, <= 150 MiB"))
    table("Import of an Apple Health export: committed, deduplicated, indexed (MB/s)",
          ("export.xml", "import", "expat alone", "ratio", "peak MiB", "promise"), rows)


def queries(build, server, table):
    with tempfile.TemporaryDirectory() as folder, \
            server("--seed", "load:1x3400", "--now", "2026-04-23T10:00:00Z", "--database", f"{folder}/q.db") as process:
        backend = Backend(process, folder)
        backend.user = process.ready["user_id"]
        user = f"/users/{backend.user}"
        samples = backend.call(f"{user}/summaries/data")["total_data_points"]
        day = "start_time=2026-04-10T00:00:00Z&end_time=2026-04-10T23:59:59Z"
        rows = [
            ("one day at 5 min, heart rate", f"{user}/timeseries?{day}&types=heart_rate&resolution=5min&limit=300", "<= 5"),
            ("one day raw, heart rate", f"{user}/timeseries?{day}&types=heart_rate&limit=1000", ""),
            ("90 days of daily summary", f"{user}/summaries/activity?start_date=2026-01-20&end_date=2026-04-20&limit=90", "<= 10"),
            ("90 days of recovery", f"{user}/summaries/recovery?start_date=2026-01-20&end_date=2026-04-20&limit=90", ""),
            ("90 days of energy balance", f"{user}/energy_balance?date_from=2026-01-21&date_to=2026-04-20", ""),
            ("50 scores of the newest", f"{user}/health-scores?limit=50", ""),
            ("90 nights", f"{user}/summaries/sleep?start_date=2026-01-20&end_date=2026-04-20&limit=90", ""),
            ("50 workouts", f"{user}/events/workouts?start_date=2020-01-01&end_date=2026-04-20&limit=50", ""),
        ]
        table(f"Queries over {samples / 1e6:.1f} M samples of one end-user (ms with the client, median of 20)",
              ("query", "ms", "promise"), [(name, f"{backend.milliseconds(path):.1f}", promise) for name, path, promise in rows])


def exports(build, server, table):
    with tempfile.TemporaryDirectory() as folder, \
            server("--seed", "load:1x1000", "--now", "2026-04-23T10:00:00Z", "--database", f"{folder}/x.db") as process:
        backend = Backend(process, folder)
        before = backend.peak()
        path = f"{folder}/u.zip"
        start = time.perf_counter()
        subprocess.run([build / "bin/weardeck-cli", "health", "export", "--user", process.ready["user_id"], "--out", path,
                        "--api-key-env", "KEY", "--url", backend.root], check=True, stderr=subprocess.DEVNULL,
                       env={**os.environ, "KEY": backend.headers["X-WearLink-API-Key"]})
        seconds = time.perf_counter() - start
        megabytes = sum(entry.file_size for entry in zipfile.ZipFile(path).infolist()) / 1e6
        table("Export of an end-user, packed and downloaded", ("", "measured", "promise"),
              [("MB of JSON lines", f"{megabytes:.0f}", ""), ("MB/s", f"{megabytes / seconds:.0f}", ">= 100"),
               ("growth of the server's peak, MiB", f"{backend.peak() - before:.0f}", "flat")])

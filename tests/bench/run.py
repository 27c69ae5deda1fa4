#!/usr/bin/env python3
"""`./dev bench`: what DESIGN's figures promise, measured on a Release build, five runs each, with ratios in one run."""
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

import health
import relay

BUILD = pathlib.Path(sys.argv[1])
CHOSEN = sys.argv[2:]
RUNS = 5
SECONDS = 2


class Process:
    """A server program of ours that prints one JSON line when it is ready."""

    def __init__(self, *command):
        self.process = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())
        self.url = self.ready["url"]

    def rss(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def table(title, head, rows):
    print(f"\n{title}")
    widths = [max(len(str(row[i])) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, *rows]:
        print("  " + "  ".join(str(cell).ljust(width) if i == 0 else str(cell).rjust(width)
                               for i, (cell, width) in enumerate(zip(row, widths))))


def wrk(url, connections, headers=()):
    """Requests a second and p99 in ms."""
    command = ["wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{SECONDS}s", "--latency"]
    for header in headers:
        command += ["-H", header]
    out = subprocess.run([*command, url], capture_output=True, text=True, check=True).stdout
    if wrong := re.search(r"Non-2xx or 3xx responses: (\d+)", out):
        sys.exit(f"{url}: {wrong[1]} answers were not 2xx")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", out)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]), float(p99[1]) * {"us": 1e-3, "ms": 1, "s": 1e3}[p99[2]]


def server():
    with Process(BUILD / "tests/bench_bareengine") as bare, \
            Process(BUILD / "bin/weardeck-cli", "serve", "--seed", "load:100000x1", "--rate-limit", "1000000000", "--max-connections", "1024") as serve:
        key = serve.ready["accounts"]["developer"]["api_key"]
        user = f"/api/v1/users/{serve.ready['user_id']}"
        rows = []
        known = [f"X-WearLink-API-Key: {key}"]
        for name, path, peer, headers in (("GET /health", "/health", "/health", []),
                                          ("GET /users/{id}", user, bare.ready["row"], known),
                                          ("GET /users/{id} against a constant", user, "/constant", known)):
            for connections in (1, 64, 512):
                pairs = [(wrk(bare.url + peer, connections, headers), wrk(serve.url + path, connections, headers))
                         for _ in range(RUNS)]
                base = statistics.median(theirs[0] for theirs, _ in pairs)
                mine = statistics.median(ours[0] for _, ours in pairs)
                ratio = statistics.median(ours[0] / theirs[0] for theirs, ours in pairs)
                rows.append((f"{name}, {connections} connections", f"{mine:,.0f}", f"{base:,.0f}", f"{ratio:.2f}",
                             f"{statistics.median(ours[1] for _, ours in pairs):.2f}", f"{serve.rss():.0f}"))
        table("Server against the bare engine, 100 k end-users (requests/s, median of 5; promise: ratio >= 0.50)",
              ("route", "WearDeck", "bare", "ratio", "p99 ms", "RSS MiB"), rows)


def slow():
    with Process(BUILD / "bin/weardeck-cli", "serve", "--seed", "empty") as serve:
        host, port = re.search(r"//([\d.]+):(\d+)", serve.url).groups()
        held = [socket.create_connection((host, int(port))) for _ in range(200)]
        stop = threading.Event()

        def drip():
            for byte in b"GET /health HTTP/1.1\r\nHost: ":
                for connection in held:
                    try:
                        connection.send(bytes([byte]))
                    except OSError:
                        pass
                if stop.wait(0.3):
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        slowest = []
        for _ in range(RUNS):
            times = []
            for _ in range(50):
                start = time.perf_counter()
                urllib.request.urlopen(serve.url + "/health").read()
                times.append((time.perf_counter() - start) * 1000)
            slowest.append(max(times))
        stop.set()
        thread.join()
        table("A normal request while 200 slow clients are held (median of 5)", ("", "slowest of 50, ms", "promise"),
              [("GET /health", f"{statistics.median(slowest):.1f}", "< 100")])


def gui():
    times, sizes = [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
                           "QT_QPA_PLATFORM": "offscreen"}
            start = time.perf_counter()
            with subprocess.Popen([str(BUILD / "bin/weardeck"), "--startup-report"], stdout=subprocess.PIPE, text=True,
                                  env=environment) as process:
                report = json.loads(process.stdout.readline())
                times.append((time.perf_counter() - start) * 1000)
            sizes.append(report["rss_mib"])
    table("Console, cold start on its own demo server (median of 5)", ("", "measured", "promise"),
          [("process start to first data, ms", f"{statistics.median(times):.0f}", "<= 500"),
           ("RSS, MiB", f"{statistics.median(sizes):.0f}", "<= 120")])


def scroll():
    reports = []
    for _ in range(RUNS):
        out = subprocess.run([str(BUILD / "tests/bench_scroll")], capture_output=True, text=True, check=True,
                             env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        reports.append(json.loads(out.splitlines()[-1]))
    table("Scrolling 1,000,000 end-users at 1440x900 (median of 5)", ("frame time", "ms", "promise"),
          [(name, f"{statistics.median(report[name] for report in reports):.1f}", "<= 16.7") for name in ("median", "p99")])


def switching():
    reports = []
    for _ in range(RUNS):
        out = subprocess.run([str(BUILD / "tests/bench_switching")], capture_output=True, text=True, check=True,
                             env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        reports.append(json.loads(out.splitlines()[-1])["worst"])
    table("Switching end-users at every tab of their page (median of 5)", ("", "ms", "promise"),
          [("longest that one event holds up the others", f"{statistics.median(reports):.0f}", "< 100")])


def sdk():
    def body(count):
        at = lambda i: time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1776643200 + i * 5))
        source = {"deviceName": "Apple Watch", "deviceModel": "Watch6,3", "deviceType": "watch"}
        return json.dumps({"provider": "apple", "sdkVersion": "1.0.0", "data": {"records": [
            {"id": f"record-{i}", "type": "HKQuantityTypeIdentifierHeartRate", "startDate": at(i), "endDate": at(i),
             "zoneOffset": "+02:00", "value": 60 + i % 50, "unit": "count/min", "source": source}
            for i in range(count)]}}).encode()

    with tempfile.TemporaryDirectory() as folder, \
            Process(BUILD / "bin/weardeck-cli", "serve", "--seed", "demo", "--database", f"{folder}/sdk.db") as serve:
        headers = {"X-WearLink-API-Key": serve.ready["accounts"]["developer"]["api_key"],
                   "Content-Type": "application/json"}

        def post(path, data):
            start = time.perf_counter()
            answer = urllib.request.urlopen(urllib.request.Request(serve.ready["wearlink"] + path, data, headers))
            return json.loads(answer.read()), (time.perf_counter() - start) * 1000

        rows = []
        for count, promise in ((5000, "<= 50"), (50000, "")):
            batch, first, again = body(count), [], []
            for _ in range(RUNS):
                path = f"/sdk/users/{post('/users', b'{}')[0]['id']}/sync"
                for times in (first, again):
                    answer, milliseconds = post(path, batch)
                    if answer["records_saved"] != count or answer["dropped_count"] != 0:
                        sys.exit(f"{count} records sent: {answer}")
                    times.append(milliseconds)
            rows.append((f"{count:,} records, {len(batch) / 1e6:.1f} MB", f"{statistics.median(first):.1f}",
                         f"{statistics.median(again):.1f}", promise))
        table("Upload of a phone, committed on disk before the answer (ms, median of 5)",
              ("batch", "new", "sent again", "promise"), rows)


def serve(*arguments):
    return Process(BUILD / "bin/weardeck-cli", "serve", *arguments)


def timeline():
    reports = {}
    for _ in range(RUNS):
        out = subprocess.run([str(BUILD / "tests/bench_timeline")], capture_output=True, text=True, check=True,
                             env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        for line in out.splitlines():
            if line.startswith("{\"what\""):
                report = json.loads(line)
                reports.setdefault(report["what"], []).append(report)
    table("Panning charts over ten million samples at 1440 px (median of 5, promise: <= 16.7 ms)",
          ("frame time, ms", "median", "p99"),
          [(what, *(f"{statistics.median(each[name] for each in found):.1f}" for name in ("median", "p99")))
           for what, found in reports.items()])


def keychain():
    script = """printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        dbus-send --session --print-reply --dest=org.freedesktop.secrets / org.freedesktop.DBus.Peer.Ping >/dev/null
        exec "$0" $(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \\
            org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk '{print $NF}')"""
    reports = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as home:
            env = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
            env |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home}
            out = subprocess.run(["dbus-run-session", "--", "bash", "-c", script, str(BUILD / "tests/bench_keychain")],
                                 capture_output=True, text=True, check=True, env=env).stdout
            reports.append(json.loads(out))
    table("Keychain: longest time that the event loop stands still (worst of 5)", ("", "ms", "promise"),
          [(title, f"{max(report[name] for report in reports):.1f}", "<= 50") for title, name in
           (("first write", "first_write_ms"), ("100 reads at once", "hundred_reads_ms"), ("daemon hangs", "hanging_ms"))])


ALL = {"server": server, "slow": slow, "gui": gui, "scroll": scroll, "timeline": timeline, "sdk": sdk, "switching": switching,
       "import": lambda: health.imports(BUILD, serve, table), "query": lambda: health.queries(BUILD, serve, table),
       "export": lambda: health.exports(BUILD, serve, table), "relay": lambda: relay.bench(serve, table),
       "keychain": keychain}
for name in CHOSEN or ALL:
    ALL[name]()

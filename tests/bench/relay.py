"""Benches of Relay for run.py: sign-ins in parallel while another client reads, and the gateway."""
import http.client
import json
import statistics
import threading
import time

HEADERS = {"Content-Type": "application/json", "x-country-code": "IN", "x-tenant-id": "relay-health-default"}
PARALLEL, SECONDS = 32, 8


class Client:
    """A connection that stays open."""

    def __init__(self, ready):
        self.connection = http.client.HTTPConnection(ready["url"].split("//")[1])
        self.ready = ready

    def milliseconds(self, method, path, body=None, headers=HEADERS):
        start = time.perf_counter()
        self.connection.request(method, "/api/v1" + path, json.dumps(body) if body else None, headers)
        answer = self.connection.getresponse()
        self.body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status} {self.body[:200]}")
        return (time.perf_counter() - start) * 1000

    def sign_in(self):
        return self.milliseconds("POST", "/", {"routname": "get-user-by-app-credentials", **self.ready["relay_app"]})

    def read_users(self):
        key = {"X-WearLink-API-Key": self.ready["accounts"]["developer"]["api_key"]}
        return self.milliseconds("GET", "/users?limit=20", headers=key)


def during(ready, count, call):
    """Times of all calls of so many clients, each as fast as it can."""
    times, end = [], time.perf_counter() + SECONDS

    def work():
        client = Client(ready)
        while time.perf_counter() < end:
            times.append(call(client))

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads, times


def p99(times):
    return statistics.quantiles(times, n=100)[98]


def bench(serve, table):
    with serve("--now", "2026-04-23T10:00:00Z", "--rate-limit", "1000000000", "--port", "0") as process:
        table("Relay (embedded server, in-memory database, Python clients)", ("what", "figure", "promise"),
              measured(process.ready))


def measured(ready):
    threads, alone = during(ready, 1, Client.read_users)
    for thread in threads:
        thread.join()
    signers, sign_ins = during(ready, PARALLEL, Client.sign_in)
    readers, beside = during(ready, 1, Client.read_users)
    for thread in signers + readers:
        thread.join()
    client = Client(ready)
    client.sign_in()
    token = {**HEADERS, "Authorization": "Bearer " + json.loads(client.body)["data"]["accessToken"]}
    days = {"routeName": "getAllHealthData", "sourceType": "all", "startDate": "2026-03-24", "endDate": "2026-04-22",
            "useCache": True}
    plain = [client.milliseconds("POST", "/health", days, token) for _ in range(30)]
    size = len(client.body)
    fhir = [client.milliseconds("POST", "/health", {**days, "isFhirConvert": True}, token) for _ in range(10)]
    return [
        [f"sign-in, {PARALLEL} in parallel, p99", f"{p99(sign_ins):.0f} ms ({len(sign_ins) / SECONDS:.0f}/s)", "150 ms"],
        ["page of users meanwhile, median / p99", f"{statistics.median(beside):.1f} / {p99(beside):.1f} ms", "unaffected"],
        ["page of users alone, median / p99", f"{statistics.median(alone):.1f} / {p99(alone):.1f} ms", ""],
        [f"30 days of health data ({size / 1000:.0f} KB)", f"{statistics.median(plain):.1f} ms", "20 ms"],
        [f"the same as FHIR ({len(client.body) / 1000:.0f} KB)", f"{statistics.median(fhir):.1f} ms", ""]]

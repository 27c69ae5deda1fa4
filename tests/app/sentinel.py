#!/usr/bin/env python3
"""Plants one secret of each kind, goes through both programs, and looks for them where none may ever be.

Signing in, refused sign-ins, 500s that repeat what they were sent, a certificate that nobody trusts, .env files, exports,
code, the clipboard, the lock, a crash: afterwards none of ten places holds a secret in any of seven forms.
usage: sentinel.py WEARDECK-CLI WEARDECK DRIVER
"""
import base64
import http.server
import json
import os
import pathlib
import resource
import secrets
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

FACTS = {
    "api_key": [],
    "password": ["--email", "dev@example.com"],
    "bearer": [],
    "app_credentials": ["--client-id", "relay_app_client_1", "--application-id", "64aa"],
    "sdk_token": ["--user-id", "u-1"],
    "webhook_secret": ["--endpoint", "https://app.example/hook"],
    "vendor_credentials": ["--vendor", "oura", "--client-id", "oura-1"],
}
ODD = {"password", "app_credentials", "vendor_credentials"}  # encodings differ for these; plain ones survive any nesting
PLANTED = {kind: f"S7f3a-{kind}-" + ('"\\/+%&=' if kind in ODD else "") + secrets.token_hex(8) for kind in FACTS}
passed, failed = 0, []


def check(title, is_good, found=""):
    global passed
    if is_good:
        passed += 1
    else:
        failed.append(title)
        print(f"FAIL!  : {title} {found}", flush=True)


def core64(raw, offset, encode):
    """The part of a base64 text that depends on nothing but `raw`, which begins at that offset."""
    text = encode(b"\0" * offset + raw).rstrip(b"=")
    return text[[0, 2, 3][offset]:-2]


def forms(secret):
    raw = secret.encode()
    escaped = json.dumps(secret)[1:-1]
    return {
        "raw": [raw],
        "percent": [urllib.parse.quote(secret, safe="").encode(), urllib.parse.quote_plus(secret).lower().encode()],
        "base64": [core64(raw, at, base64.b64encode) for at in range(3)],
        "base64url": [core64(raw, at, base64.urlsafe_b64encode) for at in range(3)],
        "hex": [raw.hex().encode(), raw.hex().upper().encode()],
        "JSON": [escaped.encode(), escaped.replace("/", "\\/").encode()],
        "UTF-16": [secret.encode("utf-16-le")],
    }


NEEDLES = [(kind, form, needle) for kind, secret in PLANTED.items()
           for form, needles in forms(secret).items() for needle in needles]


def files(place):
    for path in [place] if place.is_file() else sorted(place.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path


def scan(place):
    found = set()
    for path in files(place):
        content = path.read_bytes()
        found |= {(path.name, kind, form) for kind, form, needle in NEEDLES if needle in content}
    return found


class Echo(http.server.BaseHTTPRequestHandler):
    """Fails, and repeats to whoever asks all that it was sent."""
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
        head = "; ".join(f"{name}: {value}" for name, value in self.headers.items())
        sent = f"{self.command} {self.path} {head} {urllib.parse.unquote_plus(body)} {body}"
        self.server.seen.append(sent)
        status = 401 if self.path.endswith("/auth/login") else 500
        text = json.dumps({"detail": f"It broke on {sent}", "success": False, "message": f"It broke on {sent}",
                           "code": status, "data": None}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_):
        pass


def echo(tls=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    server.seen, server.daemon_threads, server.handle_error = [], True, lambda *_: None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls / "cert.pem", tls / "key.pem")
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}/api/v1"


class Run:
    def __init__(self, cli, program, driver, folder):
        self.cli, self.program, self.driver = cli, program, driver
        self.folder = pathlib.Path(folder)
        self.out = self.folder / "output"
        self.sinks = {
            "log": self.folder / "log", "output": self.out, "history": self.folder / "seen/history.txt",
            "settings": self.folder / "config", "database": self.folder / "data", "exports": self.folder / "exports",
            "screen": self.folder / "seen/screen", "clipboard": self.folder / "seen/clipboard.txt",
            "processes": self.folder / "processes", "leftovers": self.folder / "left",
        }
        self.runs = 0

    def command(self, *arguments, stdin="", env=None, title=None):
        self.runs += 1
        name = self.out / f"{self.runs:02}-{title or arguments[0]}"
        with open(f"{name}.out", "wb") as out, open(f"{name}.err", "wb") as err:
            ended = subprocess.run([self.cli, *arguments], input=stdin.encode(), stdout=out, stderr=err,
                                   env={**os.environ, **(env or {})}, timeout=60, check=False)
        return ended.returncode, pathlib.Path(f"{name}.out").read_text(encoding="utf-8", errors="replace")

    def note(self, process, name):
        text = b""
        for part in ("cmdline", "environ"):
            text += pathlib.Path(f"/proc/{process.pid}/{part}").read_bytes().replace(b"\0", b"\n")
        (self.sinks["processes"] / name).write_bytes(text)
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text(encoding="utf-8")
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        check(f"{name} writes no core", core.split()[4] == "0", core)

    def serve(self):
        ready = self.folder / "ready.json"
        with open(self.sinks["log"] / "access.log", "wb") as log:
            server = subprocess.Popen([self.cli, "serve", "--database", str(self.sinks["database"] / "real.db"), "--access-log", "--seed", "empty",
                                       "--ready-file", str(ready)], stdout=log, stderr=log)
        while not ready.exists() and server.poll() is None:
            time.sleep(0.02)
        return server, json.loads(ready.read_text(encoding="utf-8"))

    def register(self, url):
        body = json.dumps({"email": "dev@example.com", "password": PLANTED["password"]}).encode()
        request = urllib.request.Request(f"{url}/auth/register", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            check("registered", answer.status in (200, 201))

    def environments(self, urls):
        listed = [{"name": name, "stage": "local", "safety": "open", "wearlink_url": url, "relay_url": url, "tenant": "t",
                   "country": "IN"} for name, url in urls.items()]
        file = {"format": "weardeck-environments", "version": 1, "environments": listed}
        code, text = self.command("environments", "import", "-", stdin=json.dumps(file))
        check("environments imported", code == 0, text)
        return {line.split(None, 1)[1].strip(): line.split()[0] for line in text.splitlines()}

    def use_cli(self, urls, ids):
        for kind, facts in FACTS.items():
            code, text = self.command("secrets", "set", kind.replace("_", "-"), "--kind", kind, "--environment",
                                      ids["failing"], *facts, stdin=PLANTED[kind])
            check(f"{kind} is in the keychain", code == 0 and "saved in the keychain" in text, text)
        for name, kind in (("refusing", "password"), ("untrusted", "api_key"), ("real", "password")):
            self.command("secrets", "set", kind, "--kind", kind, "--environment", ids[name], *FACTS[kind],
                         stdin=PLANTED[kind])
        _, listed = self.command("secrets", "list", "--json")
        check("all are listed", len(json.loads(listed)) == len(FACTS) + 3)
        signed = ["--login", "dev@example.com", "--password-env", "P"]
        for name, want in (("real", 0), ("refusing", None), ("untrusted", None)):
            code, _ = self.command("call", "listApiKeys", "--url", urls[name], *signed, env={"P": PLANTED["password"]},
                                   title=f"call-{name}")
            check(f"sign-in at {name}", code == want if want is not None else code != 0, code)
        _, text = self.command("call", "listUsers", "-i", "--url", urls["failing"], "--api-key-env", "K",
                               env={"K": PLANTED["api_key"]}, title="call-failing")
        check("what a failure repeats is masked", "[redacted]" in text, text[:200])
        self.command("relay", "login", "--url", urls["failing"], "--tenant", "t", "--country", "IN", "--client-id", "c",
                     "--application-id", "a", stdin=PLANTED["app_credentials"])
        self.command("token", "inspect", stdin=PLANTED["bearer"])
        self.command("secrets", "set", "odd", "--kind", "pin", stdin=PLANTED["api_key"])
        dot_env = "".join(f"{name}={json.dumps(PLANTED[kind])}\n" for name, kind in
                          (("WEARLINK_API_KEY", "api_key"), ("OURA_CLIENT_SECRET", "vendor_credentials"),
                           ("WEBHOOK_SECRET", "webhook_secret"), ("EDITOR", "bearer")))
        for more in (["--dry-run"], []):
            self.command("environments", "import-env", "-", "--new", "Mine", *more, stdin=dot_env)
        exports = self.sinks["exports"]
        code, _ = self.command("environments", "export", "--output", str(exports / "environments.json"))
        check("environments exported", code == 0)
        for operation in ("listUsers", "relayGetUserByAppCredentials", "login"):
            for language in ("curl", "python", "go"):
                _, text = self.command("snippet", operation, "--lang", language, env={"WEARLINK_API_KEY": PLANTED["api_key"]})
                (exports / f"{operation}.{language}").write_text(text, encoding="utf-8")

    def use_console(self):
        seen = self.folder / "seen"
        orders = json.dumps({"folder": str(seen), "typed": PLANTED["api_key"]})
        with open(self.out / "driver.err", "wb") as errors, open(self.out / "driver.out", "wb") as out:
            driver = subprocess.Popen([self.driver], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
            driver.stdin.write(orders.encode() + b"\n")
            driver.stdin.flush()
            said = driver.stdout.readline()
            check("the console went through", said == b"ready\n", (self.out / "driver.err").read_text(errors="replace"))
            if driver.poll() is None:
                self.note(driver, "driver")
            rest, _ = driver.communicate(b"end\n")
            out.write(said + rest)
        check("the console ended", driver.returncode == 0, driver.returncode)
        text = (seen / "screen.txt").read_text(encoding="utf-8") if said else ""
        check("the failures were on screen", "It broke on" in text and "[redacted]" in text)
        (self.sinks["screen"]).mkdir(exist_ok=True)
        for path in [*seen.glob("*.png"), seen / "screen.txt"]:
            path.rename(self.sinks["screen"] / path.name)
        check("pictures were taken", len(list(self.sinks["screen"].glob("*.png"))) > 15)

    def crash(self, failing):
        failing.seen.clear()
        with open(self.out / "crash", "wb") as out:
            program = subprocess.Popen([self.program], stdout=out, stderr=out, cwd=self.sinks["leftovers"])
        end = time.monotonic() + 60
        while program.poll() is None and time.monotonic() < end and not any(PLANTED["api_key"] in each for each in failing.seen):
            time.sleep(0.02)
        check("the program sent its key", any(PLANTED["api_key"] in each for each in failing.seen))
        self.note(program, "weardeck")
        program.send_signal(signal.SIGABRT)
        check("it crashed with secrets in memory", program.wait(20) == -signal.SIGABRT)

    def dump_core(self):
        """Of a program that does not forbid it, where this system writes one beside the program."""
        pattern = pathlib.Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
        if resource.getrlimit(resource.RLIMIT_CORE)[0] == 0 or pattern.startswith(("|", "/")):
            return
        place = self.sinks["leftovers"]
        subprocess.run([sys.executable, "-c", "import os, sys; kept = sys.stdin.read(); os.abort()"], cwd=place,
                       input=PLANTED["api_key"].encode(), check=False)
        cores = list(place.glob("core*"))
        check("a core would be found", cores and ("api_key", "raw") in {found[1:] for found in scan(place)}, cores)
        for core in cores:
            core.unlink()

    def prove_that_it_can_fail(self):
        self.dump_core()
        for name, place in self.sinks.items():
            for form, needles in forms(PLANTED["webhook_secret"]).items():
                for needle in needles:
                    planted = place if place.is_file() else place / "planted"
                    before = place.read_bytes() if place.is_file() else b""
                    planted.write_bytes(before + b"x" + needle + b"y")
                    found = {(kind, how) for _, kind, how in scan(place)}
                    check(f"{form} in {name} would be found", ("webhook_secret", form) in found)
                    planted.write_bytes(before) if place.is_file() else planted.unlink()

    def run(self):
        for place in self.sinks.values():
            (place if not place.suffix else place.parent).mkdir(parents=True, exist_ok=True)
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"pw", check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                        "/CN=nobody", "-keyout", self.folder / "key.pem", "-out", self.folder / "cert.pem"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        failing, failing_url = echo()
        _, refusing_url = echo()
        _, untrusted_url = echo(self.folder)
        real, ready = self.serve()
        try:
            self.register(ready["wearlink"])
            urls = {"failing": failing_url, "refusing": refusing_url, "untrusted": untrusted_url, "real": ready["wearlink"]}
            ids = self.environments(urls)
            self.use_cli(urls, ids)
            check("secrets did arrive where they belong", len(failing.seen) > 0)
            self.use_console()
            self.crash(failing)
        finally:
            real.send_signal(signal.SIGTERM)
            real.wait(20)
        for name, place in self.sinks.items():
            check(f"{name} has something in it", any(path.stat().st_size for path in files(place)) or name == "leftovers")
            found = scan(place)
            check(f"no secret in {name}", not found, sorted(found)[:6])
        self.prove_that_it_can_fail()


def outside(arguments):
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon", "openssl") if not shutil.which(tool)]
    if missing:
        print(f"{missing[0]} is missing\nTotals: 0 passed, 0 failed, 1 skipped")
        return 77
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sentinel"))
    left = folder / "left"
    env = {name: value for name, value in os.environ.items()
           if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    env |= {"HOME": str(left), "XDG_RUNTIME_DIR": str(left / "run"), "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"), "XDG_CACHE_HOME": str(left / "cache"), "TMPDIR": str(left / "tmp"),
            "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    for name in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "TMPDIR"):
        pathlib.Path(env[name]).mkdir(parents=True, mode=0o700)
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))  # a core would be written, if it were for the system
    try:
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside", *arguments, str(folder)], env=env,
                              stderr=subprocess.DEVNULL if not os.environ.get("SENTINEL_LOUD") else None, check=False).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if sys.argv[1] == "--inside":
    Run(*sys.argv[2:]).run()
    print(f"Totals: {passed} passed, {len(failed)} failed, 0 skipped")
    sys.exit(1 if failed else 0)
sys.exit(outside(sys.argv[1:]))

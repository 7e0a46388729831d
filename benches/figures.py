"""Figures of the sandbox that no round of the benchmarks can give: how it starts, what it holds, what a large world costs.

    cargo build --release --package coupa-cli
    python3 benches/figures.py target/release/coupa 1000000

Arguments: the binary, how many workers and users to make, and a folder for the database (a new one below that of the binary if not said).
It prints a table in Markdown, which stands in `docs/sandbox.md`.
"""

import atexit
import http.client
import json
import shutil
import signal
import statistics
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

BINARY = Path(sys.argv[1]).absolute()
COUNT = int(sys.argv[2])
FOLDER = Path(sys.argv[3]) if len(sys.argv) > 3 else BINARY.parent / "figures"
TIMES = 21


class Sandbox:
    def __init__(self, *arguments):
        begun = time.perf_counter()
        command = [BINARY, "sandbox", "--listen", "127.0.0.1:0", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        # Whatever goes wrong here, it does not stay behind.
        atexit.register(self.stop)
        address = urllib.parse.urlsplit(self.process.stdout.readline().split()[-1])
        self.connection = http.client.HTTPConnection(address.hostname, address.port, timeout=3600)
        self.headers = {"Accept": "application/json", "X-CSO-API-KEY": "sandbox-key"}
        self.call("GET", "/api/users?limit=1")
        self.until_first_answer = time.perf_counter() - begun
        form = "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret"
        granted = self.call("POST", "/oauth2/token", {"Content-Type": "application/x-www-form-urlencoded"}, form)
        self.headers["Authorization"] = f"Bearer {json.loads(granted)['access_token']}"

    def call(self, method, path, headers=None, body=None):
        self.connection.request(method, path, body, {**self.headers, **(headers or {})})
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status < 300, (path, answer.status, text[:300])
        return text

    def seconds(self, method, path, body=None):
        begun = time.perf_counter()
        self.call(method, path, {"Content-Type": "application/json"} if body else None, body)
        return time.perf_counter() - begun

    def median(self, path, again=False):
        """Milliseconds, by one connection that asks again and again. Something is written before each, so that nothing is
        answered from memory, but where it is to be."""
        self.call("GET", path)
        times = []
        for number in range(TIMES):
            if not again:
                change = json.dumps({"first-name": f"Number {number}"})
                self.call("PUT", "/api/workers/1", {"Content-Type": "application/json"}, change)
            times.append(self.seconds("GET", path))
        return statistics.median(times) * 1000

    def memory(self, field="VmRSS"):
        """MB. `RssAnon` leaves out pages of the binary and of the mapped database, which the system keeps and drops as it likes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        values = dict(line.split(":", 1) for line in status.splitlines())
        return int(values[field].split()[0]) / 1024

    def stop(self):
        atexit.unregister(self.stop)
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def row(name, value, command):
    print(f"| {name} | {value} | `{command}` |")


# To be ended from outside is to end in order, too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
print("| what | figure | how |\n|---|---:|---|")
row("size of the binary", f"{BINARY.stat().st_size / 1e6:.1f} MB", "ls -l target/release/coupa")
starts = []
for _ in range(TIMES):
    sandbox = Sandbox("--store", "sqlite::memory:")
    starts.append(sandbox.until_first_answer)
    idle, own = sandbox.memory(), sandbox.memory("RssAnon")
    sandbox.stop()
row("start to first answer, in memory", f"{statistics.median(starts) * 1000:.0f} ms", "coupa sandbox --store sqlite::memory:")
row("memory, idle", f"{idle:.1f} MB ({own:.1f} MB its own)", "VmRSS and RssAnon of /proc/PID/status")

shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
database = FOLDER / "sandbox.db"
sandbox = Sandbox("--store", f"sqlite:{database}", "--seed", "none")
seconds = sandbox.seconds("POST", "/_sandbox/seed", json.dumps({"seed": str(COUNT)}))
row(f"make {COUNT:,} workers and as many users", f"{seconds:.0f} s, {2 * COUNT / seconds:,.0f} a second", f'POST /_sandbox/seed {{"seed": "{COUNT}"}}')
row("file", f"{sum(file.stat().st_size for file in FOLDER.iterdir()) / 1e6:,.0f} MB", f"ls -l {database.name}*")
row("memory after that", f"{sandbox.memory():.0f} MB ({sandbox.memory('RssAnon'):.0f} MB its own)", "as above")
first = sandbox.median("/api/workers")
row("page of 50", f"{first:.2f} ms", "GET /api/workers")
row("the same, asked for again while nothing is written", f"{sandbox.median('/api/workers', again=True):.2f} ms", "as above")
deep = sandbox.median(f"/api/workers?offset={COUNT - 50}")
row(f"page at offset {COUNT - 50:,}", f"{deep:.2f} ms, {deep / first:.2f} times the first", f"GET /api/workers?offset={COUNT - 50}")
users = sandbox.median(f"/api/users?offset={COUNT - 50}")
row(f"page of users at offset {COUNT - 50:,}", f"{users:.2f} ms", f"GET /api/users?offset={COUNT - 50}")
row("show", f"{sandbox.median(f'/api/workers/{COUNT // 2}'):.2f} ms", f"GET /api/workers/{COUNT // 2}")
row("filter by an indexed element, one hit", f"{sandbox.median(f'/api/users?name=user.{COUNT // 2}'):.2f} ms", f"GET /api/users?name=user.{COUNT // 2}")
row("filter by an indexed element, many hits", f"{sandbox.median('/api/workers?last-name=Muster'):.2f} ms", "GET /api/workers?last-name=Muster")
row("`contains`, a page that is full early", f"{sandbox.median('/api/workers?last-name[contains]=e'):.2f} ms", "GET /api/workers?last-name[contains]=e")
row("`contains`, through all", f"{sandbox.median('/api/workers?last-name[contains]=no-such-name'):.0f} ms", "GET /api/workers?last-name[contains]=no-such-name")
row("reset", f"{sandbox.seconds('POST', '/_sandbox/reset') * 1000:.1f} ms", "POST /_sandbox/reset")
sandbox.stop()
shutil.rmtree(FOLDER)

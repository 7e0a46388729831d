"""Schemathesis against a running sandbox.

Arguments: where the sandbox is, client id, client secret, key, a folder for notes, how many examples an operation, and `short` for a
pass that leaves out the systematic part of PATCH, which is one action with PUT. The long pass, with a sandbox that runs:

    python schemathesis_run.py http://127.0.0.1:8080 sandbox sandbox-secret sandbox-key target/schemathesis 100

1. All phases, with credentials: no failure.
2. Each documented status that the first run did not see is forced by a fault of the sandbox, in a world of its own: the answer has
   the documented form. So every operation and every status of the document is seen; the table is printed.
3. At least half of the POST and PUT calls that were meant to be good succeed.
4. Bugs are planted: a wrong status, a missing header, a member that is not documented, a failure of the server. Each is found.
"""

import base64
import json
import os
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections import Counter
from pathlib import Path

BASE, CLIENT, SECRET, KEY, FOLDER, EXAMPLES = sys.argv[1:7]
IS_SHORT = sys.argv[7:] == ["short"]
BASE = BASE.rstrip("/")
FOLDER = Path(FOLDER).absolute()
HERE = Path(__file__).parent
SCHEMATHESIS = Path(sys.executable).with_name("st")
FORCED = "forced"
PLANTED = "planted"
SHORTER = """
[[operations]]
include-operation-id = ["worker_patch"]
phases.coverage.enabled = false
checks.positive_data_acceptance.expected-statuses = ["2xx", 400, 404]
"""
SUCCESS = "HTTP/1.1 {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{}"


def call(method, path, body=None, world="default"):
    headers = {"Accept": "application/json", "Content-Type": "application/json", "X-Sandbox-World": world}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{BASE}{path}", data, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def token():
    form = {"grant_type": "client_credentials", "client_id": CLIENT, "client_secret": SECRET}
    with urllib.request.urlopen(f"{BASE}/oauth2/token", urllib.parse.urlencode(form).encode()) as answer:
        return json.load(answer)["access_token"]


def shown(path):
    headers = {"Accept": "application/json", "Authorization": f"Bearer {TOKEN}", "X-Sandbox-World": PLANTED}
    with urllib.request.urlopen(urllib.request.Request(f"{BASE}{path}", headers=headers)) as answer:
        return json.load(answer)


def run(name, *arguments, world=None):
    """Runs Schemathesis: its exit code, what it says, and the calls that it made."""
    seen = FOLDER / f"{name}.jsonl"
    seen.unlink(missing_ok=True)
    environment = {**os.environ, "SANDBOX_TOKEN": TOKEN, "SANDBOX_KEY": KEY, "SANDBOX_SEEN": str(seen), "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"SANDBOX_WORLD": world} if world else {}
    command = [SCHEMATHESIS, "--config-file", CONFIGURATION, "run", f"{BASE}/openapi.json", "--url", BASE, "--no-color", *arguments]
    done = subprocess.run(command, env=environment, cwd=FOLDER, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    (FOLDER / f"{name}.log").write_text(said, encoding="utf-8")
    calls = [json.loads(line) for line in seen.read_text(encoding="utf-8").splitlines()] if seen.exists() else []
    return done.returncode, said, calls


def operations(document):
    """The operations of a document: id, method and documented statuses."""
    for item in document["paths"].values():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation["operationId"], method.upper(), [int(status) for status in operation["responses"]]


TOKEN = token()
DOCUMENT = call("GET", "/openapi.json")
OPERATIONS = list(operations(DOCUMENT))
FOLDER.mkdir(parents=True, exist_ok=True)
CONFIGURATION = FOLDER / "schemathesis.toml"
CONFIGURATION.write_text((HERE / "schemathesis.toml").read_text(encoding="utf-8") + (SHORTER if IS_SHORT else ""), encoding="utf-8")
problems = []

# 1. All phases.
begun = time.monotonic()
code, said, calls = run("all", "--max-examples", EXAMPLES)
print(f"all phases: {len(calls)} calls, {time.monotonic() - begun:.0f} s, exit code {code}")
if code != 0:
    problems.append(f"all phases failed:\n{said}")
seen = Counter((operation, status) for operation, status, _ in calls)

# 2. Statuses that nothing brought about. A fault is met before credentials are judged, so the calls need no good content.
begun = time.monotonic()
missing = [(operation, status) for operation, _, statuses in OPERATIONS for status in statuses if not seen[operation, status]]
for operation, status in missing:
    # A fault is an answer of failure; one such a fault cannot give was not seen, and that is a problem below.
    if status >= 400:
        fault = {"operation": operation, "status": status, "count": 1} | ({"retry_after": 1} if status in (429, 503) else {})
        call("POST", "/_sandbox/faults", fault, FORCED)
arguments = ["--phases", "fuzzing", "--mode", "positive", "--max-examples", "12"]
# They are asked for, so they are no failures.
checks = "status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,documented_members"
code, said, forced = run("forced", *arguments, "--checks", checks, world=FORCED)
print(f"statuses by faults: {len(forced)} calls, {time.monotonic() - begun:.0f} s, exit code {code}")
if code != 0:
    problems.append(f"answers with a status that was asked for:\n{said}")
by_fault = Counter((operation, status) for operation, status, _ in forced)

print(f"\n{'operation':<22} statuses of the document, and how often each was seen (+: by a fault)")
for operation, _, statuses in OPERATIONS:
    cells = []
    for status in statuses:
        if seen[operation, status]:
            cells.append(f"{status}: {seen[operation, status]}")
        elif by_fault[operation, status]:
            cells.append(f"{status}: +{by_fault[operation, status]}")
        else:
            problems.append(f"{operation} {status} was never seen")
            cells.append(f"{status}: NEVER")
    print(f"{operation:<22} {', '.join(cells)}")

# 3. Calls that were meant to be good.
methods = {operation: method for operation, method, _ in OPERATIONS}
good = Counter(status < 300 for operation, status, mode in calls if mode == "positive" and methods[operation] in ("POST", "PUT"))
share = good[True] / max(1, good.total())
print(f"\n{good[True]} of {good.total()} POST and PUT calls with valid data succeed: {share:.0%}")
if share < 0.5:
    problems.append("fewer than half of the POST and PUT calls with valid data succeed")

# 4. Planted bugs.
WORKER = {**shown("/api/workers/1"), "shoe-size": 42}
BUGS = [
    ("status_code_conformance", "worker_show", SUCCESS.format("202 Accepted", 2, "{}")),
    ("documented_headers", "worker_show", SUCCESS.format("429 Too Many Requests", 28, '{"errors":{"base":["Wait"]}}')),
    ("documented_members", "worker_show", SUCCESS.format("200 OK", len(json.dumps(WORKER)), json.dumps(WORKER))),
    ("response_schema_conformance", "worker_show", SUCCESS.format("200 OK", 12, '{"id":"one"}')),
    ("content_type_conformance", "user_show", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi"),
    ("not_a_server_error", "user_index", SUCCESS.format("500 Internal Server Error", 2, "{}")),
]
for check, operation, raw in BUGS:
    call("DELETE", "/_sandbox/faults", world=PLANTED)
    call("POST", "/_sandbox/faults", {"operation": operation, "raw": base64.b64encode(raw.encode()).decode()}, PLANTED)
    arguments = ["--phases", "fuzzing", "--mode", "positive", "--max-examples", "2", "--include-operation-id", operation]
    code, said, _ = run(f"planted-{check}", *arguments, "--checks", check, world=PLANTED)
    found = code == 1 and "1 failure" in said
    print(f"planted bug for {check}: {'found' if found else 'NOT FOUND'}")
    if not found:
        problems.append(f"{check} does not find the bug that was planted for it:\n{said}")

for problem in problems:
    print(problem)
print(f"schemathesis: {len(problems)} problems")
sys.exit(1 if problems else 0)

"""Tests an integration against a sandbox of its own: starts the binary, calls both APIs, makes them fail, and ends it.

Argument: the `coupa` binary; the one on PATH if not said.
"""

import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager


@contextmanager
def sandbox(binary):
    """A sandbox in memory on a free port: where it answers."""
    command = [binary, "sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        # The first line ends with the address, and is said once there is somebody who answers.
        first = process.stdout.readline()
        try:
            yield first.split()[-1]
        finally:
            process.terminate()


def call(method, url, body=None, **headers):
    """Status and JSON of an answer."""
    headers = {"Accept": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    data = None
    if isinstance(body, dict):
        data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    elif body is not None:
        data, headers["Content-Type"] = body.encode(), "application/x-www-form-urlencoded"
    try:
        answer = urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method))
    except urllib.error.HTTPError as refused:
        answer = refused
    with answer:
        text = answer.read()
        return answer.status, json.loads(text) if text else None


def main(binary):
    with sandbox(binary) as base:
        # A world of its own: the name stands behind the client id, so any client in any language can choose it.
        form = {"grant_type": "client_credentials", "client_id": "sandbox@python", "client_secret": "sandbox-secret"}
        _, granted = call("POST", f"{base}/oauth2/token", urllib.parse.urlencode(form))
        credentials = {"Authorization": f"Bearer {granted['access_token']}"}

        worker = {
            "first-name": "Ada", "last-name": "Example", "date-of-birth": "1990-01-31", "gender-code": "f",
            "total-experience-in-years": "7.50", "supplier": {"name": "FieldQA supplier SM"},
        }
        status, created = call("POST", f"{base}/api/workers", worker, **credentials)
        assert (status, created["total-experience-in-years"], created["supplier"]["id"]) == (201, "7.5", 132), created

        status, found = call("GET", f"{base}/api/workers?last-name[starts_with]=Exa", **credentials)
        assert (status, [one["id"] for one in found]) == (200, [created["id"]]), found

        status, refused = call("POST", f"{base}/api/workers", {**worker, "gender-code": "x"}, **credentials)
        assert (status, refused) == (400, {"errors": {"worker": ["Gender code is not included in the list"]}}), refused

        # The CSO API has users; its credential is a key, and it answers with strings where ids are large.
        status, users = call("GET", f"{base}/api/users", X_CSO_API_KEY="sandbox-key@python")
        assert (status, users["total"]) == (200, 3), users

        # How does the integration take a server that is busy twice? The control plane makes it so.
        control = {"X-Sandbox-World": "python"}
        fault = {"operation": "worker_show", "status": 503, "retry_after": 1, "count": 2}
        assert call("POST", f"{base}/_sandbox/faults", fault, **control)[0] == 201
        statuses = [call("GET", f"{base}/api/workers/{created['id']}", **credentials)[0] for _ in range(3)]
        assert statuses == [503, 503, 200], statuses

        # What was asked, as an assertion.
        _, journal = call("GET", f"{base}/_sandbox/journal?operation=worker_show&status=503", **control)
        assert journal["count"] == 2, journal
    print("the sandbox did what the example expects")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "coupa")

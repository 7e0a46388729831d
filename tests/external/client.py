"""A Python client, generated from the published document by openapi-python-client, calls the sandbox.

client.py ROOT FOLDER URL CLIENT_ID CLIENT_SECRET KEY
"""

import datetime
import pathlib
import shutil
import subprocess
import sys

import httpx

# The generator speaks no XML. It leaves such bodies out and keeps the JSON beside them, which is what the calls use.
KNOWN = ("Unsupported content type application/xml", "Unsupported content_type application/xml")


def generate(root: pathlib.Path, folder: pathlib.Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    result = subprocess.run(
        [
            pathlib.Path(sys.executable).parent / "openapi-python-client",
            "generate",
            "--path",
            root / "spec/generated/openapi.json",
            "--config",
            pathlib.Path(__file__).parent / "python-client.yaml",
            "--output-path",
            folder / "coupa",
            "--meta",
            "none",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    said = (result.stdout + result.stderr).splitlines()
    known = sum(any(words in line for words in KNOWN) for line in said)
    complaints = sum(line.startswith(("WARNING", "ERROR")) for line in said)
    print(f"openapi-python-client: {len(list(folder.rglob('*.py')))} files, {complaints} complaints, {known} of them about XML")
    if result.returncode or complaints != known:
        sys.exit("\n".join(said))


def transcript(response: httpx.Response) -> None:
    response.read()
    request = response.request
    print(f"> {request.method} {request.url.raw_path.decode()}")
    if request.content:
        print(f">   {request.content.decode()[:160]}")
    print(f"< {response.status_code} {response.text[:160]}")


def main(root: pathlib.Path, folder: pathlib.Path, url: str, client_id: str, secret: str, key: str) -> None:
    generate(root, folder)
    sys.path.insert(0, str(folder))
    from coupa import AuthenticatedClient
    from coupa.api.users import user_create, user_index, user_show
    from coupa.api.workers import worker_create, worker_index, worker_show
    from coupa.models import (
        CoreErrors,
        GenderCode,
        UserCreate,
        UsersCreate,
        Worker,
        WorkerCreate,
    )

    def client(token: str, **how: str) -> AuthenticatedClient:
        hooks = {"event_hooks": {"response": [transcript]}}
        headers = {"Accept": "application/json"}
        return AuthenticatedClient(base_url=url, token=token, headers=headers, httpx_args=hooks, **how)

    grant = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
    token = httpx.post(f"{url}/oauth2/token", data=grant).raise_for_status().json()["access_token"]

    core = client(token)
    new = WorkerCreate(
        first_name="Ada",
        last_name="Python",
        date_of_birth=datetime.date(1990, 1, 31),
        gender_code=GenderCode.F,
        total_experience_in_years="7.5",
    )
    made = worker_create.sync_detailed(client=core, body=new)
    assert made.status_code == 201 and isinstance(made.parsed, Worker), made
    shown = worker_show.sync(made.parsed.id, client=core)
    assert isinstance(shown, Worker) and shown == made.parsed, shown
    assert (shown.first_name, shown.date_of_birth) == ("Ada", new.date_of_birth), shown
    listed = worker_index.sync(client=core, limit=50)
    assert isinstance(listed, list) and shown in listed, listed
    missing = worker_show.sync(999_999, client=core)
    assert isinstance(missing, CoreErrors) and missing.errors["base"], missing

    cso = client(key, auth_header_name="X-CSO-API-KEY", prefix="")
    company = user_index.sync(client=cso, limit=1).users[0].company_id
    body = UsersCreate(users=[UserCreate(name="python", email="python@example.com", company_id=company)])
    added = user_create.sync_detailed(client=cso, body=body)
    assert added.status_code in (200, 201) and added.parsed.added == 1, added
    user = user_show.sync(added.parsed.users[0].id, client=cso)
    assert (user.name, user.state) == ("python", "Active"), user
    users = user_index.sync(client=cso)
    assert users.total == len(users.users) and user in users.users, users
    print("python client: 8 calls of both APIs as expected")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), *sys.argv[3:])

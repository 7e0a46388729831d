// Tests an integration against a sandbox of its own: starts the binary, calls both APIs, makes them fail, and ends it.
// Argument: the `coupa` binary; the one on PATH if not said.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A sandbox in memory on a free port. */
async function sandbox(binary) {
  const child = spawn(binary, ["sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "ignore"] });
  // The first line ends with the address, and is said once there is somebody who answers.
  const [first] = await once(createInterface({ input: child.stdout }), "line");
  return { base: first.split(" ").at(-1), stop: () => child.kill() };
}

/** Status and JSON of an answer. */
async function call(method, url, body, headers) {
  const json = body !== undefined && !(body instanceof URLSearchParams);
  const answer = await fetch(url, {
    method,
    headers: { Accept: "application/json", ...(json ? { "Content-Type": "application/json" } : {}), ...headers },
    body: json ? JSON.stringify(body) : body,
  });
  const text = await answer.text();
  return [answer.status, text ? JSON.parse(text) : null];
}

const { base, stop } = await sandbox(process.argv[2] ?? "coupa");
try {
  // A world of its own: the name stands behind the client id, so any client in any language can choose it.
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "sandbox@node", client_secret: "sandbox-secret" });
  const [, granted] = await call("POST", `${base}/oauth2/token`, form);
  const credentials = { Authorization: `Bearer ${granted.access_token}` };

  const worker = {
    "first-name": "Ada", "last-name": "Example", "date-of-birth": "1990-01-31", "gender-code": "f",
    "total-experience-in-years": "7.50", supplier: { name: "FieldQA supplier SM" },
  };
  const [created, shown] = await call("POST", `${base}/api/workers`, worker, credentials);
  assert.deepEqual([created, shown["total-experience-in-years"], shown.supplier.id], [201, "7.5", 132]);

  const [, found] = await call("GET", `${base}/api/workers?last-name[starts_with]=Exa`, undefined, credentials);
  assert.deepEqual(found.map((one) => one.id), [shown.id]);

  const [refused, errors] = await call("POST", `${base}/api/workers`, { ...worker, "gender-code": "x" }, credentials);
  assert.deepEqual([refused, errors], [400, { errors: { worker: ["Gender code is not included in the list"] } }]);

  // The CSO API has users; its credential is a key, and ids are strings, since they are too large for a number of this language.
  const [, users] = await call("GET", `${base}/api/users`, undefined, { "X-CSO-API-KEY": "sandbox-key@node" });
  assert.ok(users.users.every(({ id }) => typeof id === "string" && !Number.isSafeInteger(Number(id))));

  // How does the integration take a server that is busy twice? The control plane makes it so.
  const control = { "X-Sandbox-World": "node" };
  await call("POST", `${base}/_sandbox/faults`, { operation: "worker_show", status: 503, retry_after: 1, count: 2 }, control);
  const statuses = [];
  for (let times = 0; times < 3; times += 1) statuses.push((await call("GET", `${base}/api/workers/${shown.id}`, undefined, credentials))[0]);
  assert.deepEqual(statuses, [503, 503, 200]);

  // What was asked, as an assertion.
  const [, journal] = await call("GET", `${base}/_sandbox/journal?operation=worker_show&status=503`, undefined, control);
  assert.equal(journal.count, 2);
  console.log("the sandbox did what the example expects");
} finally {
  stop();
}

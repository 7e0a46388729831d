// A TypeScript client, typed by what openapi-typescript makes of the published document, calls the sandbox.
//
// node client.js URL CLIENT_ID CLIENT_SECRET KEY

import process from "node:process";

import createClient, { type Middleware } from "openapi-fetch";

import type { components, paths } from "./document.js";

const [, , url = "", clientId = "", secret = "", key = ""] = process.argv;

const transcript: Middleware = {
  async onRequest({ request }) {
    const body = await request.clone().text();
    const { pathname, search } = new URL(request.url);
    console.log(`> ${request.method} ${pathname}${search}${body && `\n>   ${body.slice(0, 160)}`}`);
  },
  async onResponse({ response }) {
    console.log(`< ${response.status} ${(await response.clone().text()).slice(0, 160)}`);
  },
};

function client(headers: Record<string, string>) {
  const made = createClient<paths>({ baseUrl: url, headers: { Accept: "application/json", ...headers } });
  made.use(transcript);
  return made;
}

function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`not as expected: ${what}`);
}

const granted = await fetch(`${url}/oauth2/token`, {
  method: "POST",
  body: new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: secret }),
});
const { access_token: token } = (await granted.json()) as { access_token: string };

const core = client({ Authorization: `Bearer ${token}` });
const worker: components["schemas"]["WorkerCreate"] = {
  "first-name": "Ada",
  "last-name": "TypeScript",
  "date-of-birth": "1990-01-31",
  "gender-code": "f",
  "total-experience-in-years": "7.5",
  "worker-emails": [{ "email-address": "ada@example.com", "email-type": "work" }],
};
const made = await core.POST("/api/workers", { body: worker });
expect(made.response.status === 201, "a worker was created");
const id = made.data?.id;
expect(id !== undefined, "it has an id");
const shown = await core.GET("/api/workers/{id}", { params: { path: { id } } });
expect(JSON.stringify(shown.data) === JSON.stringify(made.data), "the worker is shown as it was created");
expect(shown.data?.["worker-emails"]?.[0]?.["email-type"] === "work", "with its e-mail address");
const listed = await core.GET("/api/workers", { params: { query: { limit: 50 } } });
expect(listed.data?.some((one) => one.id === id) === true, "the worker is in the list");
const missing = await core.GET("/api/workers/{id}", { params: { path: { id: 999_999 } } });
// In XML the errors are a plain list; in JSON, which the call asks for, they stand under what they are about.
expect(!Array.isArray(missing.error) && missing.error?.errors["base"]?.length === 1, "no such worker");

const cso = client({ "X-CSO-API-KEY": key });
const first = await cso.GET("/api/users", { params: { query: { limit: 1 } } });
const company = first.data?.users[0]?.["company-id"];
expect(company !== undefined, "a user has a company");
const added = await cso.POST("/api/users", {
  body: { users: [{ name: "typescript", email: "typescript@example.com", "company-id": company }] },
});
const addedId = added.data?.users[0]?.id;
expect(added.data?.added === 1 && addedId !== undefined, "a user was created");
const user = await cso.GET("/api/users/{id}", { params: { path: { id: addedId } } });
expect(user.data?.name === "typescript" && user.data.state === "Active", "the user is shown");
const users = await cso.GET("/api/users");
expect(users.data?.total === users.data?.users.length && users.data?.users.some((one) => one.id === addedId) === true, "and listed");
console.log("typescript client: 8 calls of both APIs as expected");

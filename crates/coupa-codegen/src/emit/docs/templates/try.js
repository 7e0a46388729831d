"use strict";
// Sends the example of the page to the sandbox that serves it, and shows the answer. Elsewhere the form stays hidden.
(() => {
  const form = document.getElementById("try");
  const sandbox = window.sandbox;
  if (!form || !sandbox) return;
  const { method, accept, credential, scopes, token, type } = form.dataset;
  const path = form.querySelector("input");
  const body = form.querySelector("textarea");
  const files = form.querySelectorAll("[type=file]");
  const status = document.getElementById("try-status");
  const answer = document.getElementById("try-answer");
  const show = (line, text) => {
    status.textContent = line;
    answer.textContent = text;
    answer.hidden = text === "";
  };

  const headers = async () => {
    const sent = { ...sandbox.headers };
    if (accept) sent.Accept = accept;
    if (body) sent["Content-Type"] = type;
    if (credential === "bearer") {
      const form = new URLSearchParams({ grant_type: "client_credentials", client_id: sandbox.client, client_secret: sandbox.secret });
      if (scopes) form.set("scope", scopes);
      const got = await fetch(token, { method: "POST", body: form, headers: sandbox.headers, credentials: "omit" });
      sent.Authorization = "Bearer " + (await got.json()).access_token;
    } else if (credential) {
      sent[credential] = sandbox.key;
    }
    return sent;
  };

  const told = async (got) => {
    const kind = got.headers.get("content-type") || "";
    if (!/json|xml|text/.test(kind)) return (await got.blob()).size + " bytes";
    const text = await got.text();
    try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
  };

  const send = async (request) => {
    show("…", "");
    const begun = performance.now();
    try {
      const got = await request();
      const text = await told(got);
      show(got.status + " " + got.statusText + " · " + Math.round(performance.now() - begun) + " ms", text);
    } catch (error) {
      show("No answer: " + error.message, "");
    }
  };

  // What is sent; a form says itself where its parts end.
  const content = () => {
    if (body) return body.value;
    if (files.length === 0) return undefined;
    const parts = new FormData();
    for (const input of files) {
      for (const file of input.files) parts.append(input.dataset.part, file);
    }
    return parts;
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // A path that names another host is none of ours.
    const to = new URL(path.value, location.origin);
    if (to.origin !== location.origin) { show("Only paths of this sandbox.", ""); return; }
    send(async () => fetch(to, { method, headers: await headers(), body: content(), credentials: "omit" }));
  });
  for (const button of form.querySelectorAll("[data-add]")) {
    button.addEventListener("click", () => { path.value += (path.value.includes("?") ? "&" : "?") + button.dataset.add; });
  }
  const reset = document.getElementById("try-reset");
  reset.hidden = !sandbox.reset;
  reset.addEventListener("click", () => {
    send(() => fetch(sandbox.reset, { method: "POST", headers: sandbox.headers, credentials: "omit" }));
  });
})();

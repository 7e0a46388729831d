// The console: shows a world by way of the control plane. What is stored is put into the page as text, never as markup.
"use strict";

const $ = (id) => document.getElementById(id);
const PLANE = "/_sandbox";
const PAGE = 20;
const MOST_COLUMNS = 7;
const KEPT_ENTRIES = 200;

// The documentation keeps the choice of its reader there.
const theme = localStorage.getItem("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

const view = {
  world: "default", key: sessionStorage.getItem("control-key") ?? "",
  collection: "", offset: 0, total: 0, after: 0, process: "", shown: {},
};

/** An element with text and attributes. */
function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  if (text !== undefined && text !== null) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

function say(sentence) {
  if ($("state").textContent !== sentence) $("state").textContent = sentence;
}

/** A call of the control plane: its JSON, or null where there is no body. */
async function call(method, path, body) {
  const headers = { Accept: "application/json", "X-Sandbox-World": view.world };
  if (view.key) headers["X-Sandbox-Control-Key"] = view.key;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await fetch(PLANE + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const text = await answer.text();
  let problem = {};
  try { problem = JSON.parse(text); } catch { /* No problem details: the status says all there is. */ }
  throw Object.assign(new Error(problem.detail ?? `${answer.status} ${answer.statusText}`), { status: answer.status, planned: Boolean(problem.code) });
}

/** Runs what a person asked for; what goes wrong is said. */
async function attempt(action) {
  try {
    await action();
    say("");
  } catch (error) {
    say(error.message);
  }
}

// ---------------------------------------------------------------- Records

const MOMENT = /^\d{4}-\d\d-\d\dT/;

/** The id, the plain members in which the records of a page differ, those in which they do not, and moments last. */
function columns(records) {
  const values = new Map();
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    if (value === null || typeof value === "object") continue;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const rank = (name) => {
    if (name === "id") return 3;
    const said = [...values.get(name)];
    return said.every((value) => MOMENT.test(value)) ? 0 : said.length > 1 ? 2 : 1;
  };
  // Sorting keeps the order of the records where nothing is to choose.
  return [...values.keys()].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_COLUMNS);
}

function table(records) {
  const names = columns(records);
  const body = make("tbody");
  for (const record of records) {
    const row = body.appendChild(make("tr"));
    for (const name of names) {
      const value = record[name];
      if (name === "id") {
        const open = make("button", value, { type: "button", "aria-label": `Show ${view.collection} ${value}` });
        open.addEventListener("click", () => show(record));
        row.appendChild(make("td")).appendChild(open);
      } else {
        row.append(make("td", value ?? ""));
      }
    }
  }
  const head = make("tr");
  for (const name of names) head.appendChild(make("th", name, { scope: "col" }));
  const whole = make("table");
  whole.appendChild(make("caption", `Records of ${view.collection}`, { hidden: "" }));
  whole.appendChild(make("thead")).appendChild(head);
  whole.appendChild(body);
  const scroll = make("div", null, { class: "scroll", tabindex: "0", role: "region", "aria-label": `Table of ${view.collection}` });
  scroll.appendChild(whole);
  return scroll;
}

/** A record as JSON, with colours: strings, numbers and words are found by their first character. */
function show(record) {
  const text = $("record-text");
  text.replaceChildren();
  const json = JSON.stringify(record, null, 2);
  let end = 0;
  for (const found of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g)) {
    text.append(json.slice(end, found.index));
    end = found.index + found[0].length;
    const kind = found[2] ? "" : found[1] ? "s" : /[\d-]/.test(found[0][0]) ? "n" : "w";
    text.append(kind ? make("span", found[0], { class: kind }) : found[0]);
  }
  text.append(json.slice(end));
  $("record-title").textContent = `${view.collection} ${record.id}`;
  $("record").showModal();
}

async function readRecords() {
  const { collections } = await call("GET", "/records");
  if (!collections.some(({ name }) => name === view.collection)) view.collection = collections[0].name;
  drawn("collections", collections, () => $("collections").replaceChildren(...collections.map(({ name, total }) => {
    const button = make("button", `${name} ${total}`, { type: "button", "aria-pressed": String(name === view.collection) });
    button.addEventListener("click", () => {
      view.collection = name;
      view.offset = 0;
      attempt(readRecords).then(() => $("collections").querySelector("[aria-pressed=true]").focus());
    });
    return button;
  })));
  const page = await call("GET", `/records/${view.collection}?newest_first=true&limit=${PAGE}&offset=${view.offset}`);
  view.total = page.total;
  drawn("records", page, () => {
    $("records").replaceChildren(page.records.length > 0 ? table(page.records) : make("p", "No record.", { class: "quiet" }));
    $("pager").hidden = page.total <= PAGE;
    $("range").textContent = `${view.offset + 1} to ${view.offset + page.records.length} of ${page.total}, newest first`;
    $("newer").disabled = view.offset === 0;
    $("older").disabled = view.offset + PAGE >= page.total;
  });
}

/** Draws a part only when it is about something else than last time, so that focus and selection stay. */
function drawn(part, value, draw) {
  const now = JSON.stringify([view.world, view.collection, view.offset, value]);
  if (view.shown[part] === now) return;
  const focused = document.activeElement?.textContent;
  const within = $(part)?.contains(document.activeElement);
  view.shown[part] = now;
  draw();
  if (within) [...$(part).querySelectorAll("button")].find((button) => button.textContent === focused)?.focus();
}

// ---------------------------------------------------------------- Journal

function entry(told, isNew) {
  const item = make("li", null, isNew ? { class: "fresh" } : {});
  const kind = told.status === 0 || told.status >= 500 ? "server" : told.status >= 400 ? "client" : "";
  item.append(
    make("span", told.status === 0 ? "cut" : told.status, { class: `status ${kind}` }),
    make("code", `${told.method} ${told.path}${told.query ? `?${told.query}` : ""}`),
    make("span", `${told.elapsed_ms} ms, ${told.at.slice(11, 19)}`, { class: "quiet" }),
  );
  if (told.fault !== undefined) item.append(make("span", `fault ${told.fault}`, { class: "quiet" }));
  for (const why of told.rejected) item.append(make("span", `${why.pointer} ${why.detail}`.trim(), { class: "why" }));
  return item;
}

async function readJournal() {
  const journal = await call("GET", `/journal?after=${view.after}&limit=${KEPT_ENTRIES}`);
  if (journal.process !== view.process) {
    // Another process counts from its own first request.
    const again = view.process !== "" && view.after > 0;
    view.process = journal.process;
    if (again) return forgetJournal().then(readJournal);
  }
  const follows = view.after > 0;
  for (const told of journal.entries) {
    view.after = Math.max(view.after, told.number);
    $("journal").prepend(entry(told, follows));
  }
  while ($("journal").childElementCount > KEPT_ENTRIES) $("journal").lastElementChild.remove();
  filterJournal();
}

async function forgetJournal() {
  view.after = 0;
  $("journal").replaceChildren();
}

function filterJournal() {
  for (const item of $("journal").children) {
    item.hidden = $("failed-only").checked && !item.querySelector(".client, .server");
  }
  const shown = [...$("journal").children].some((item) => !item.hidden);
  $("journal-empty").hidden = shown;
  if (shown) $("journal").tabIndex = 0; else $("journal").removeAttribute("tabindex");
}

// ---------------------------------------------------------------- Faults, clock, snapshots, worlds

function effect(fault) {
  const said = [];
  if (fault.status !== undefined) said.push(`status ${fault.status}`);
  for (const word of ["reset", "truncate", "rate_limit"]) if (fault[word]) said.push(word.replace("_", " "));
  if (fault.raw !== undefined) said.push("given bytes");
  if (fault.latency_ms !== undefined || fault.jitter_ms !== undefined) said.push(`${fault.latency_ms ?? 0} ms late`);
  said.push(fault.operation ?? "every operation");
  if (fault.count !== undefined) said.push(`${fault.count} times`);
  if (fault.probability !== undefined) said.push(`probability ${fault.probability}`);
  if (fault.met !== undefined) said.push(`met ${fault.met} times`);
  return said.join(", ");
}

function list(part, values, text, ...actions) {
  drawn(part, values, () => $(part).replaceChildren(...values.map((value) => {
    const item = make("li", text(value));
    for (const [label, name, action] of actions) {
      const button = make("button", label, { type: "button", "aria-label": `${label} ${name(value)}` });
      button.addEventListener("click", () => attempt(async () => { await action(value); await read(); }));
      item.append(button);
    }
    return item;
  })));
  $(`${part}-empty`).hidden = values.length > 0;
}

async function readRest() {
  const [{ faults }, clock, { snapshots }, { worlds }] = await Promise.all([
    call("GET", "/faults"), call("GET", "/clock"), call("GET", "/snapshots"), call("GET", "/worlds"),
  ]);
  list("faults", faults, effect, ["Remove", (fault) => `fault ${fault.id}`, (fault) => call("DELETE", `/faults/${fault.id}`)]);
  $("now").textContent = clock.now;
  $("now").dateTime = clock.now;
  $("freeze").setAttribute("aria-pressed", String(clock.frozen));
  list("snapshots", snapshots, ({ name }) => name,
    ["Restore", ({ name }) => name, ({ name }) => call("POST", `/snapshots/${name}/restore`)],
    ["Delete", ({ name }) => name, ({ name }) => call("DELETE", `/snapshots/${name}`)]);
  const names = worlds.map(({ name }) => name);
  if (!names.includes(view.world)) names.push(view.world);
  drawn("world", names, () => {
    $("world").replaceChildren(...names.map((name) => make("option", name, { value: name })));
    $("world").value = view.world;
  });
}

async function read() {
  await readRecords();
  await Promise.all([readJournal(), readRest()]);
}

function enter(world) {
  view.world = world;
  view.offset = 0;
  forgetJournal();
  return attempt(read);
}

// ---------------------------------------------------------------- Actions

/** A form or a button, and the call that it stands for. */
function on(id, event, action) {
  $(id).addEventListener(event, (happened) => {
    if (event === "submit") happened.preventDefault();
    attempt(async () => { await action(happened); await read(); });
  });
}

on("clear-faults", "click", () => call("DELETE", "/faults"));
on("clear-journal", "click", async () => { await call("DELETE", "/journal"); $("journal").replaceChildren(); });
on("freeze", "click", () => call("PUT", "/clock", { frozen: $("freeze").getAttribute("aria-pressed") !== "true" }));
on("advance-form", "submit", () => call("PUT", "/clock", { advance: $("advance").value }));
on("snapshot-form", "submit", async () => {
  await call("PUT", `/snapshots/${$("snapshot-name").value}`);
  $("snapshot-form").reset();
});
on("fault-form", "submit", () => {
  const fault = {};
  const kind = $("fault-effect").value;
  if (kind === "status") fault.status = Number($("fault-status").value);
  else if (kind === "latency") fault.latency_ms = Number($("fault-latency").value);
  else fault[kind] = true;
  if ($("fault-operation").value) fault.operation = $("fault-operation").value;
  if ($("fault-count").value) fault.count = Number($("fault-count").value);
  if ($("fault-probability").value) fault.probability = Number($("fault-probability").value);
  return call("POST", "/faults", fault);
});
$("fault-effect").addEventListener("change", () => {
  for (const kind of ["status", "latency"]) {
    const unused = $("fault-effect").value !== kind;
    $(`fault-${kind}-field`).hidden = unused;
    $(`fault-${kind}`).disabled = unused;
  }
});
$("failed-only").addEventListener("change", filterJournal);
$("newer").addEventListener("click", () => { view.offset = Math.max(0, view.offset - PAGE); attempt(readRecords); });
$("older").addEventListener("click", () => { view.offset += PAGE; attempt(readRecords); });
$("world").addEventListener("change", () => enter($("world").value));
for (const button of document.querySelectorAll("dialog button[data-close]")) button.addEventListener("click", () => button.closest("dialog").close("cancel"));
$("new-world").addEventListener("click", () => {
  $("world-form").reset();
  $("world-dialog").returnValue = "cancel";
  $("world-dialog").showModal();
});
$("world-dialog").addEventListener("close", () => { if ($("world-dialog").returnValue === "make") enter($("world-name").value); });
$("reset").addEventListener("click", () => {
  $("reset-form").reset();
  $("seed").dispatchEvent(new Event("change"));
  $("reset-world").textContent = view.world;
  $("reset-dialog").returnValue = "cancel";
  $("reset-dialog").showModal();
});
$("seed").addEventListener("change", () => {
  const unused = $("seed").value !== "made";
  $("seed-count-field").hidden = unused;
  $("seed-count").disabled = unused;
});
on("reset-dialog", "close", async () => {
  if ($("reset-dialog").returnValue !== "reset") return;
  const seed = $("seed").value === "made" ? $("seed-count").value : $("seed").value;
  view.offset = 0;
  await (seed ? call("POST", "/seed", { seed }) : call("POST", "/reset"));
});
$("key-form").addEventListener("submit", (happened) => {
  happened.preventDefault();
  view.key = $("key").value;
  sessionStorage.setItem("control-key", view.key);
  start();
});

// ---------------------------------------------------------------- Begin

async function operations() {
  const document = await (await fetch("/openapi.json")).json();
  const methods = Object.values(document.paths).flatMap((item) => Object.values(item));
  const ids = methods.map((operation) => operation.operationId).filter((id) => typeof id === "string");
  $("fault-operation").append(...ids.map((id) => make("option", id, { value: id })));
}

async function start() {
  $("fault-effect").dispatchEvent(new Event("change"));
  try {
    await read();
  } catch (error) {
    const closed = error.status === 401;
    const off = error.status === 404 && !error.planned;
    $("key-form").hidden = !closed;
    $("plane-link").parentElement.hidden = off;
    say(off
      ? "The control plane of this sandbox is off, so this page cannot show records and requests. The two APIs work as ever."
      : closed ? "The control plane asks for its key." : error.message);
    return;
  }
  say("");
  $("key-form").hidden = true;
  $("plane").hidden = false;
  if ($("fault-operation").options.length === 1) await operations();
}

async function follow() {
  if ($("live").checked && !$("plane").hidden && !document.hidden) {
    try {
      await read();
      if ($("state").dataset.lost) { delete $("state").dataset.lost; say(""); }
    } catch (error) {
      $("state").dataset.lost = "true";
      say(error.status ? error.message : "The sandbox does not answer.");
    }
  }
  setTimeout(follow, 1000);
}

start().then(follow);

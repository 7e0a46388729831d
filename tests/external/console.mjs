// Opens the console of a sandbox in chromium: it shows records as text whatever they hold, follows the journal, and does what its forms
// say, by keyboard alone; axe-core finds nothing; nothing is asked of another host; the browser has nothing to complain about.
// Arguments: where the sandbox is, client id, secret and key, chromium, the binary, and a folder for pictures if wanted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

const [base, id, secret, key, chromium, binary, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const problems = [];
const expect = (holds, sentence) => { if (!holds) problems.push(sentence); };
const shot = async (page, name) => { if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true }); };

const form = new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret });
const token = (await (await fetch(`${base}/oauth2/token`, { method: "POST", body: form })).json()).access_token;
const api = async (method, path, body) => fetch(`${base}${path}`, {
  method,
  headers: {
    Accept: "application/json", "Content-Type": "application/json",
    ...(path.startsWith("/api/users") ? { "X-CSO-API-KEY": key } : { Authorization: `Bearer ${token}` }),
  },
  body: body && JSON.stringify(body),
});
const worker = { "first-name": "Kim", "last-name": "Example", "date-of-birth": "1990-01-31", "gender-code": "f", "total-experience-in-years": 2 };
const EVIL = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
for (let at = 0; at < 25; at += 1) await api("POST", "/api/workers", { ...worker, "last-name": `Example ${at}`, "current-title": ["Cook", "Nurse", "Pilot"][at % 3] });
await api("POST", "/api/workers", { ...worker, "last-name": EVIL });
await api("POST", "/api/workers", { ...worker, "gender-code": EVIL });

const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
const open = async (url) => {
  const page = await browser.newPage();
  page.on("console", (line) => { if (!/status of (401|404)/.test(line.text())) problems.push(`console: ${line.text()}`); });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => { if (!request.url().startsWith(url) && !request.url().startsWith("data:")) problems.push(`asks for ${request.url()}`); });
  await page.goto(`${url}/`);
  return page;
};
// Code that the tool puts into the page is not the page's: it is let past the policy of the page.
const judge = async (page, name) => {
  await page.setBypassCSP(true);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#plane:not([hidden]) table, #state:not(:empty)"));
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
  for (const fault of found.violations) problems.push(`${name}: ${fault.id}: ${fault.nodes[0].html}`);
  await page.setBypassCSP(false);
  await page.reload();
};

const page = await open(base);
await page.waitForSelector("#records table");
for (const [theme, width] of [["light", 1400], ["dark", 1400], ["light", 390], ["dark", 390]]) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await judge(page, `${theme} ${width}`);
  await page.waitForSelector("#records table");
  await page.waitForSelector("#journal li");
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over <= 0, `the page is ${over} pixels wider than ${width}`);
  await shot(page, `console-${theme}-${width}`);
}
await page.setViewport({ width: 1400, height: 900 });

// What is stored stays text.
const text = await page.$eval("#records", (records) => records.textContent);
expect(text.includes(EVIL), "the record with markup is not shown as text");
expect((await page.title()) === "Coupa sandbox" && (await page.$$("#records img, #journal img, #records script")).length === 0, "markup of a record came alive");
expect((await page.$eval("#journal", (journal) => journal.textContent)).includes("/body/gender-code"), "the journal does not say why a request was rejected");

// By keyboard: to an element, and in.
const to = async (selector) => page.focus(selector);
const press = async (...keys) => { for (const one of keys) await page.keyboard.press(one); };
const until = async (what, test, ...more) => page.waitForFunction(test, { timeout: 5000 }, ...more).catch(() => problems.push(`${what}: did not happen`));
for (let times = 0; times < 60; times += 1) {
  await press("Tab");
  if (await page.evaluate(() => document.activeElement?.matches("#records td button"))) break;
}
expect(await page.evaluate(() => document.activeElement?.matches("#records td button")), "no record can be reached by Tab");
await press("Enter");
await until("a record opens", () => document.querySelector("#record").open && document.querySelector("#record-text").textContent.includes('"first-name"'));
await shot(page, "console-record");
await press("Escape");
await until("Escape closes it", () => !document.querySelector("#record").open);

// The journal follows.
await api("GET", "/api/workers/4711");
await until("the journal follows", () => document.querySelector("#journal").textContent.includes("/api/workers/4711"));

// A fault, and its end.
await to("#fault-form button");
await press("Enter");
await until("the fault is listed", () => document.querySelector("#faults").textContent.includes("status 503"));
expect((await api("GET", "/api/workers")).status === 503, "the fault is not met");
await until("its count is told", () => document.querySelector("#faults").textContent.includes("met 1 times"));
await shot(page, "console-fault");
await to("#faults button");
await press("Enter");
await until("the fault goes", () => !document.querySelector("#faults-empty").hidden);
expect((await api("GET", "/api/workers")).status === 200, "the fault did not go");

// The clock, a snapshot, a reset, and back.
await to("#freeze");
await press("Space");
await until("the clock stops", () => document.querySelector("#freeze").getAttribute("aria-pressed") === "true");
await to("#snapshot-name");
await page.keyboard.type("before");
await press("Enter");
await until("the snapshot is listed", () => document.querySelector("#snapshots").textContent.includes("before"));
await to("#reset");
await press("Enter");
await until("the dialog opens", () => document.querySelector("#reset-dialog").open);
await shot(page, "console-reset");
await page.select("#seed", "none");
await to("#reset-form button.strong");
await press("Enter");
await until("the world is empty", () => document.querySelector("#collections").textContent.includes("worker 0"));
expect((await (await api("GET", "/api/workers")).json()).length === 0, "the reset left workers");
await to("#snapshots button");
await press("Enter");
await until("the snapshot is restored", () => /worker 2[0-9]/.test(document.querySelector("#collections").textContent));
expect((await page.$eval("#state", (state) => state.textContent)) === "", `the page complains: ${await page.$eval("#state", (state) => state.textContent)}`);

// Another world is another page.
await page.click("#new-world");
await page.keyboard.type("other");
await press("Enter");
await until("another world is shown", () => document.querySelector("#world").value === "other" && document.querySelector("#journal-empty").hidden === false);

// Where the control plane is off, or asks for a key, the page says so.
const started = [];
const sandbox = async (...more) => {
  const child = spawn(binary, ["sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0", ...more], { stdio: ["ignore", "pipe", "ignore"] });
  started.push(child);
  const [first] = await once(createInterface({ input: child.stdout }), "line");
  return first.split(" ").at(-1);
};
const off = await open(await sandbox("--no-control"));
await off.waitForFunction(() => document.querySelector("#state").textContent.includes("control plane of this sandbox is off"), { timeout: 5000 }).catch(() => problems.push("the page does not say that the control plane is off"));
await judge(off, "off");
await shot(off, "console-off");
const closed = await open(await sandbox("--control-key", "open sesame"));
await closed.waitForSelector("#key-form:not([hidden])");
await closed.type("#key", "open sesame");
await closed.keyboard.press("Enter");
await closed.waitForSelector("#records table", { timeout: 5000 }).catch(() => problems.push("the control key does not open the page"));

await browser.close();
for (const child of started) child.kill();
for (const problem of problems) console.log(problem);
console.log(`the console in chromium: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

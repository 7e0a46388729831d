// Opens the site in chromium, from files: search answers to the keyboard, axe-core finds nothing, nothing is asked of
// another host, the console stays empty. Served by a sandbox, a page sends its example. Arguments: folder of the site, chromium,
// a sandbox that serves the site at /docs, and a folder for pictures if wanted.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";

const [site, chromium, sandbox, pictures] = process.argv.slice(2);
const origin = new URL(sandbox).origin;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const root = pathToFileURL(`${site}/`).href;
const names = Object.keys(JSON.parse(readFileSync(`${site}/index.json`, "utf8")).files).filter((n) => n.endsWith(".html"));
const kinds = ["index.html", "start.html", "elements.html", "schemas.html", "names.html", "changes.html", "departures.html", "assumptions.html"];
for (const folder of ["operations/", "schemas/", "guides/"]) kinds.push(...names.filter((n) => n.startsWith(folder)).slice(0, 2));
kinds.push("operations/worker_index.html", "schemas/Worker.html", "schemas/User.html", "schemas/UserShared.html", "guides/errors.html");
const problems = [];
// What a page weighs with its styles and scripts, pressed; the index of the search comes when somebody searches.
const pressed = (name) => gzipSync(readFileSync(`${site}/${name}`), { level: 9 }).length;
const shared = ["style.css", "theme.js", "search.js", "here.js", "try.js"].map(pressed).reduce((a, b) => a + b);
const weights = names.map((name) => [pressed(name) + shared, name]).sort((a, b) => b[0] - a[0]);
for (const [bytes, name] of weights) if (bytes > 60_000) problems.push(`${name} weighs ${bytes} bytes`);
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
page.on("console", (line) => problems.push(`console: ${line.text()}`));
page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
page.on("request", (request) => {
  if (!/^(file|data):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) problems.push(`asks for ${request.url()}`);
});
for (const name of new Set(kinds.filter((name) => names.includes(name)))) {
  for (const [theme, width] of [["light", 1280], ["dark", 390]]) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await page.goto(root + name);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run({ preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
    for (const fault of found.violations) problems.push(`${name} (${theme}, ${width}): ${fault.id}: ${fault.nodes[0].html}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) problems.push(`${name} is ${over} pixels wider than ${width}`);
    if (pictures) await page.screenshot({ path: `${pictures}/${name.replace("/", "-")}-${theme}-${width}.png` });
  }
}
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${root}schemas/User.html`);
await page.keyboard.press("/");
await page.keyboard.type("prenom");
await page.waitForSelector("#found a");
await page.keyboard.press("ArrowDown");
if (pictures) await page.screenshot({ path: `${pictures}/search.png` });
await page.evaluate(axe);
const open = await page.evaluate(() => window.axe.run({ preload: false, runOnly: ["wcag2a", "wcag2aa"] }));
for (const fault of open.violations) problems.push(`search: ${fault.id}: ${fault.nodes[0].html}`);
await page.keyboard.press("Enter");
await page.waitForFunction(() => location.hash === "#element-first-name", { timeout: 5000 }).catch(() => problems.push(`search leads to ${page.url()}`));
// The theme: chosen by keyboard, kept from page to page.
await page.goto(`${root}index.html`);
await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = await ground();
await page.focus("#theme");
await page.keyboard.press("ArrowDown");
await page.keyboard.press("ArrowDown");
const dark = await ground();
if (light === dark) problems.push(`the theme stays ${light}`);
await page.goto(`${root}start.html`);
if ((await ground()) !== dark) problems.push("the theme is not kept");
if (!(await page.$eval("#content", (main) => main.innerText.includes("curl")))) problems.push("Start shows no call");
await page.goto(`${root}operations/worker_show.html`);
if (await page.$eval("#try", (form) => !form.hidden)) problems.push("a page from a file offers to try it");
// Trying out, where a sandbox serves the page.
const picture = join(mkdtempSync(join(tmpdir(), "site-")), "me.png");
writeFileSync(picture, Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("rest")]));
for (const [name, status] of [["worker_show", "200"], ["worker_create", "201"], ["user_index", "200"], ["worker_invite", "201"], ["worker_avatar_update", "200"]]) {
  await page.goto(`${origin}/docs/operations/${name}.html`);
  if (await page.$eval("#try", (form) => form.hidden)) { problems.push(`${name} cannot be tried`); continue; }
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run("#try", { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag22aa"] }));
  for (const fault of found.violations) problems.push(`trying ${name}: ${fault.id}: ${fault.nodes[0].html}`);
  const file = await page.$("#try [type=file]");
  if (file) await file.uploadFile(picture);
  await page.click("#try [type=submit]");
  await page.waitForFunction(() => /^\d|No answer/.test(document.getElementById("try-status").textContent), { timeout: 10000 }).catch(() => {});
  const said = await page.$eval("#try-status", (line) => line.textContent);
  if (!said.startsWith(status)) problems.push(`trying ${name} gives ${said}: ${await page.$eval("#try-answer", (text) => text.textContent)}`);
  if (pictures) await page.screenshot({ path: `${pictures}/try-${name}.png`, fullPage: true });
}
await page.click("#try-reset");
await page.waitForFunction(() => document.getElementById("try-status").textContent.startsWith("204"), { timeout: 10000 }).catch(() => problems.push("the sandbox is not reset"));
await browser.close();
for (const problem of problems) console.log(problem);
console.log(`styles and scripts ${shared} bytes pressed, the search index ${pressed("search-index.js")}; the heaviest page with them: ${weights[0].join(" ")}`);
console.log(`${kinds.length} pages in chromium: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

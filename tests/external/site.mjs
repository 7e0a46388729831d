// Opens the site in chromium, from files: search answers to the keyboard, axe-core finds nothing, nothing is asked of
// another host, the console stays empty. Arguments: folder of the site, chromium, and a folder for pictures if wanted.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [site, chromium, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const root = pathToFileURL(`${site}/`).href;
const names = Object.keys(JSON.parse(readFileSync(`${site}/index.json`, "utf8")).files).filter((n) => n.endsWith(".html"));
const kinds = ["index.html", "start.html", "elements.html", "schemas.html", "departures.html", "assumptions.html"];
for (const folder of ["operations/", "schemas/", "guides/"]) kinds.push(...names.filter((n) => n.startsWith(folder)).slice(0, 2));
kinds.push("operations/worker_index.html", "schemas/Worker.html", "schemas/User.html", "schemas/UserShared.html", "guides/errors.html");
const problems = [];
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
page.on("console", (line) => problems.push(`console: ${line.text()}`));
page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
page.on("request", (request) => {
  if (!/^(file|data):/.test(request.url())) problems.push(`asks for ${request.url()}`);
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
await browser.close();
for (const problem of problems) console.log(problem);
console.log(`${kinds.length} pages in chromium: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

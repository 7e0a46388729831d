// Runs each command that the guides show against a running sandbox. Arguments: where it is, client id, secret and key,
// and the folder of the guides. A command does what its guide says when it gets an answer that the sandbox gives on purpose.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const [base, id, secret, key, folder] = process.argv.slice(2);
const environment = { ...process.env, BASE: base.replace(/\/$/, ""), CLIENT_ID: id, CLIENT_SECRET: secret, API_KEY: key };
const run = (command) => {
  const { status, stdout, stderr } = spawnSync("bash", ["-euc", command], { env: environment, encoding: "utf8" });
  return { status, stdout, stderr };
};
let count = 0;
const problems = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".md")).sort()) {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  for (const [, command] of text.matchAll(/^```sh\n([\s\S]*?)^```/gm)) {
    count += 1;
    const asked = `${command.trimEnd()} -w '\\n%{http_code}'`;
    const { status, stdout, stderr } = run(asked);
    const code = stdout.slice(stdout.lastIndexOf("\n") + 1);
    // A command that is meant to fail is followed by "This is" and its status.
    const said = text.slice(text.indexOf(command) + command.length).match(/^```\n\nThis is (\d{3})/);
    const wanted = said ? said[1] : "200";
    if (status !== 0 || code !== wanted) problems.push(`${file}: ${code} where ${wanted} is said\n${command}${stdout}${stderr}`);
    if (stdout.includes('"access_token"')) environment.TOKEN = JSON.parse(stdout.slice(0, stdout.lastIndexOf("\n"))).access_token;
  }
}
for (const problem of problems) console.log(problem);
console.log(`${count} commands of the guides: ${problems.length} problems`);
process.exitCode = count > 0 && problems.length === 0 ? 0 : 1;

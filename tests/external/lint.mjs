// The verdict of Redocly or Spectral on the published document: no error, no warning.
//
// node lint.mjs redocly|spectral ROOT
//
// A copy that is spoiled on purpose must be refused, else the linter looked at nothing.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const [, , tool, root] = process.argv;
const document = join(root, "spec/generated/openapi.json");

const linters = {
  redocly: {
    program: "node_modules/@redocly/cli/bin/cli.js",
    arguments: (file) => ["lint", "--config", "redocly.yaml", "--format", "json", file],
    found: (output) =>
      JSON.parse(output).problems.map(({ severity, ruleId, message, location }) => ({
        severity,
        rule: ruleId,
        message,
        place: location.map(({ pointer }) => pointer).join(" "),
      })),
  },
  spectral: {
    program: "node_modules/@stoplight/spectral-cli/dist/index.js",
    arguments: (file) => ["lint", "--ruleset", "spectral.yaml", "--format", "json", "--fail-severity", "hint", "--quiet", file],
    found: (output) =>
      JSON.parse(output).map(({ severity, code, message, path }) => ({
        severity: ["error", "warn", "information", "hint"][severity],
        rule: code,
        message,
        place: path.join("/"),
      })),
  },
};

const linter = linters[tool];

function lint(file) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [linter.program, ...linter.arguments(file)], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" },
  });
  // The output may begin with notices for people.
  const begin = stdout.search(/^[[{]/m);
  if (error || begin < 0) throw new Error(`${tool} gave no result (status ${status}): ${error ?? stderr ?? stdout}`);
  return { status, found: linter.found(stdout.slice(begin)) };
}

const folder = mkdtempSync(join(tmpdir(), "lint-"));
try {
  const { status, found } = lint(document);
  for (const { severity, rule, message, place } of found) console.log(`${severity} ${rule}: ${message} (${place})`);
  const count = (wanted) => found.filter(({ severity }) => severity === wanted).length;

  const spoiled = JSON.parse(readFileSync(document, "utf8"));
  const [path] = Object.keys(spoiled.paths);
  const [method] = Object.keys(spoiled.paths[path]).filter((key) => "operationId" in Object(spoiled.paths[path][key]));
  delete spoiled.paths[path][method].responses;
  delete spoiled.paths[path][method].operationId;
  const copy = join(folder, "spoiled.json");
  writeFileSync(copy, JSON.stringify(spoiled));
  const control = lint(copy);

  console.log(
    `${tool}: ${count("error")} errors, ${count("warn")} warnings, ${found.length} complaints in all; ` +
      `a spoiled copy gets ${control.found.length}`,
  );
  process.exitCode = found.length || status || control.found.length < 2 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

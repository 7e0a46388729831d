// The verdicts of ajv on the published schemas: every example, and every case of verdicts.json.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = process.argv[2];
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
// Formats of our own are bounded by a pattern as well; ajv need not know them.
ajv.addFormat("decimal", true);

const validators = new Map();
for (const file of readdirSync(join(root, "crates/coupa-schema/schemas")).sort()) {
  if (file.endsWith(".json") && file !== "index.json") {
    validators.set(file.slice(0, -5), ajv.compile(read("crates/coupa-schema/schemas", file)));
  }
}

let checked = 0;
let failed = 0;
function check(name, schema, payload, valid) {
  checked += 1;
  const validate = validators.get(schema);
  if (validate(payload) !== valid) {
    failed += 1;
    console.log(`${schema}: ${name}: should be ${valid ? "valid" : "refused"}; ${ajv.errorsText(validate.errors)}`);
  }
}

for (const [file, schema] of Object.entries(read("tests/fixtures/examples.json"))) {
  check(file, schema, read("spec/examples", file), true);
}
for (const { name, schema, payload, valid } of read("tests/fixtures/verdicts.json")) {
  check(name, schema, payload, valid);
}
console.log(`ajv: ${validators.size} schemas, ${checked} payloads, ${failed} verdicts differ`);
process.exitCode = failed || !checked || !validators.size ? 1 : 0;

//! ajv in a process of node, which takes its turns like everybody else.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result};

/// What node runs: `JSON.parse` and a compiled validator of ajv, as many times as it is told.
const SCRIPT: &str = r#"
const fs = require("fs");
const Ajv = require("ajv/dist/2020"), formats = require("ajv-formats");
const [schema, payload] = process.argv.slice(1).map((file) => fs.readFileSync(file, "utf8"));
const ajv = new Ajv({ strict: false });
formats(ajv);
const validate = ajv.compile(JSON.parse(schema));
if (!validate(JSON.parse(payload))) throw new Error(JSON.stringify(validate.errors));
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const runs = Number(line), begun = process.hrtime.bigint();
  for (let run = 0; run < runs; run++) validate(JSON.parse(payload));
  console.log(Number(process.hrtime.bigint() - begun) / 1000 / runs);
});
"#;

/// A process of node with its validator.
pub(super) struct Node {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Node {
    /// Starts node in the folder that `COUPA_BENCH_NODE` names, which has ajv among its modules; nothing where it is not
    /// set.
    pub(super) fn start(schema: &str, payload: &str, stem: &str) -> Result<Option<Self>> {
        let Some(folder) = std::env::var_os("COUPA_BENCH_NODE") else { return Ok(None) };
        let folder = Path::new(&folder);
        let (schema_file, payload_file) =
            (folder.join(format!("{stem}.schema.json")), folder.join(format!("{stem}.payload.json")));
        std::fs::write(&schema_file, schema)?;
        std::fs::write(&payload_file, payload)?;
        let mut child = Command::new("node")
            .args(["-e", SCRIPT])
            .args([&schema_file, &payload_file])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run node")?;
        let input = child.stdin.take().context("node has no input")?;
        let output = BufReader::new(child.stdout.take().context("node has no output")?);
        Ok(Some(Self { child, input, output }))
    }

    /// Which node and ajv take part, where they do.
    pub(super) fn versions() -> Result<Option<String>> {
        let Some(folder) = std::env::var_os("COUPA_BENCH_NODE") else { return Ok(None) };
        let ask = "console.log(`ajv ${require('ajv/package.json').version} in node ${process.version}`)";
        let output =
            Command::new("node").args(["-e", ask]).current_dir(folder).output().context("cannot run node")?;
        Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()))
    }

    /// Microseconds a run.
    pub(super) fn turn(&mut self, runs: u32) -> Result<f64> {
        writeln!(self.input, "{runs}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().context("node gave no time")
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // It ends with its input; when it does not, nothing is lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

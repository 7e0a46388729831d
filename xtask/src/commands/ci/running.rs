//! Checks from outside on a sandbox that runs: its console, what Schemathesis finds, and the examples that start it.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::external::{built, node_folder, passed, python_environment, script};
use super::sandbox::Sandbox;
use super::target;
use super::tools::Tool;
use crate::workspace::Workspace;

/// The console does what it shows, by keyboard, without help from other hosts.
pub(super) fn console(workspace: &Workspace, chromium: &Path, out: &mut dyn Write) -> Result<bool> {
    let Some(node) = Tool::Node.find() else {
        writeln!(out, "chromium is driven by node, which is missing: {}", Tool::Node.install_hint())?;
        return Ok(false);
    };
    let folder = node_folder(workspace)?;
    let sandbox = Sandbox::start(workspace)?;
    let mut command = Command::new(node);
    command.arg("console.mjs").arg(sandbox.url()).args(Sandbox::CREDENTIALS);
    passed(command.arg(chromium).arg(built(workspace)?).current_dir(folder))
}

/// Examples an operation, in the pass that is short. `schemathesis_run.py` says how to run a longer one.
const EXAMPLES: &str = "8";

/// Requests by the document, valid and not, are answered by the document.
pub(super) fn schemathesis(workspace: &Workspace, python: &Path, _: &mut dyn Write) -> Result<bool> {
    let python = python_environment(workspace, python)?;
    let sandbox = Sandbox::start(workspace)?;
    let mut command = Command::new(python);
    command.arg(script(workspace, "schemathesis_run.py")).arg(sandbox.url()).args(Sandbox::CREDENTIALS);
    passed(command.arg(target(workspace).join("ci/schemathesis")).args([EXAMPLES, "short"]))
}

/// The example in Python.
pub(super) fn example_in_python(workspace: &Workspace, python: &Path, _: &mut dyn Write) -> Result<bool> {
    example(workspace, python, "examples/python/sandbox.py")
}

/// The example in JavaScript.
pub(super) fn example_in_node(workspace: &Workspace, node: &Path, _: &mut dyn Write) -> Result<bool> {
    example(workspace, node, "examples/node/sandbox.mjs")
}

fn example(workspace: &Workspace, program: &Path, path: &str) -> Result<bool> {
    passed(Command::new(program).arg(workspace.root().join(path)).arg(built(workspace)?))
}

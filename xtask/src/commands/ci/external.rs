//! Checks that need a tool from outside: another implementation's verdict on what we publish, and clients that others
//! generate from it. The scripts stand in `tests/external/`; what they use is pinned there and kept in the target folder.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::sandbox::Sandbox;
use super::tools::Tool;
use super::{cargo, running, target};
use crate::commands::answers;
use crate::workspace::Workspace;

/// A check with a tool from outside.
pub(super) struct External {
    /// Name in the closing table.
    pub(super) name: &'static str,
    /// What it needs.
    pub(super) tool: Tool,
    run: fn(&Workspace, &Path, &mut dyn Write) -> Result<bool>,
}

impl External {
    /// All of them, in the order in which they run.
    pub(super) const ALL: [Self; 14] = [
        Self { name: "document by redocly", tool: Tool::Node, run: redocly },
        Self { name: "document by spectral", tool: Tool::Node, run: spectral },
        Self { name: "document by meta-schema", tool: Tool::Python, run: metaschema },
        Self { name: "schemas by ajv", tool: Tool::Node, run: ajv },
        Self { name: "schemas by jsonschema", tool: Tool::Python, run: jsonschema },
        Self { name: "client in typescript", tool: Tool::Node, run: typescript_client },
        Self { name: "client in python", tool: Tool::Python, run: python_client },
        Self { name: "docs in chromium", tool: Tool::Chromium, run: docs_in_chromium },
        Self { name: "commands of the docs", tool: Tool::Curl, run: commands },
        Self { name: "console in chromium", tool: Tool::Chromium, run: running::console },
        Self { name: "schemathesis", tool: Tool::Python, run: running::schemathesis },
        Self { name: "example in python", tool: Tool::Python, run: running::example_in_python },
        Self { name: "example in node", tool: Tool::Node, run: running::example_in_node },
        Self { name: "postgres", tool: Tool::Postgres, run: postgres },
    ];

    /// Runs it with the program of its tool.
    pub(super) fn run(&self, workspace: &Workspace, program: &Path, out: &mut dyn Write) -> Result<bool> {
        (self.run)(workspace, program, out)
    }
}

/// Root and where the sandbox is, with its credentials, as the scripts of both clients take them.
fn call(command: &mut Command, sandbox: &Sandbox) -> Result<bool> {
    passed(command.arg(sandbox.url()).args(Sandbox::CREDENTIALS))
}

fn redocly(workspace: &Workspace, node: &Path, _: &mut dyn Write) -> Result<bool> {
    let folder = node_folder(workspace)?;
    passed(Command::new(node).args(["lint.mjs", "redocly"]).arg(workspace.root()).current_dir(folder))
}

fn spectral(workspace: &Workspace, node: &Path, _: &mut dyn Write) -> Result<bool> {
    let folder = node_folder(workspace)?;
    passed(Command::new(node).args(["lint.mjs", "spectral"]).arg(workspace.root()).current_dir(folder))
}

fn ajv(workspace: &Workspace, node: &Path, _: &mut dyn Write) -> Result<bool> {
    let folder = node_folder(workspace)?;
    passed(Command::new(node).arg("validate.mjs").arg(workspace.root()).current_dir(folder))
}

fn typescript_client(workspace: &Workspace, node: &Path, out: &mut dyn Write) -> Result<bool> {
    let folder = node_folder(workspace)?;
    let sandbox = Sandbox::start(workspace)?;
    done(
        Command::new(node)
            .arg("node_modules/openapi-typescript/bin/cli.js")
            .arg(workspace.root().join("spec/generated/openapi.json"))
            .args(["--output", "document.ts"])
            .current_dir(&folder),
    )?;
    let types = ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"];
    if !passed(Command::new(node).args(types).current_dir(&folder))? {
        writeln!(out, "the calls do not fit the types that the document gives")?;
        return Ok(false);
    }
    call(Command::new(node).arg("client.js").current_dir(&folder), &sandbox)
}

fn metaschema(workspace: &Workspace, python: &Path, _: &mut dyn Write) -> Result<bool> {
    let python = python_environment(workspace, python)?;
    passed(Command::new(python).arg(script(workspace, "metaschema.py")).arg(workspace.root()))
}

fn jsonschema(workspace: &Workspace, python: &Path, _: &mut dyn Write) -> Result<bool> {
    let python = python_environment(workspace, python)?;
    passed(Command::new(python).arg(script(workspace, "validate.py")).arg(workspace.root()))
}

fn python_client(workspace: &Workspace, python: &Path, _: &mut dyn Write) -> Result<bool> {
    let python = python_environment(workspace, python)?;
    let sandbox = Sandbox::start(workspace)?;
    call(
        Command::new(python)
            .arg(script(workspace, "client.py"))
            .arg(workspace.root())
            .arg(target(workspace).join("ci/python-client")),
        &sandbox,
    )
}

fn docs_in_chromium(workspace: &Workspace, chromium: &Path, out: &mut dyn Write) -> Result<bool> {
    let page = target(workspace).join("site/index.html");
    let profile = target(workspace).join("ci/chromium");
    let output = Command::new(chromium)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-logging=stderr",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .context("cannot run chromium")?;
    let log = String::from_utf8_lossy(&output.stderr);
    let complaints: Vec<&str> = log.lines().filter(|line| line.contains("CONSOLE")).collect();
    complaints.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    let shown = String::from_utf8_lossy(&output.stdout).contains("worker_create");
    writeln!(
        out,
        "index page: {}, console: {} lines",
        if shown { "shows the operations" } else { "EMPTY" },
        complaints.len()
    )?;
    let quiet = output.status.success() && shown && complaints.is_empty();
    let Some(node) = Tool::Node.find() else {
        writeln!(out, "without node: no search, no axe-core")?;
        return Ok(quiet);
    };
    let folder = node_folder(workspace)?;
    let site = target(workspace).join("site");
    let sandbox = Sandbox::start_with(workspace, &["--docs".as_ref(), site.as_os_str()])?;
    let mut command = Command::new(node);
    command.arg("site.mjs").arg(site).arg(chromium).arg(sandbox.url()).current_dir(folder);
    Ok(passed(&mut command)? && quiet)
}

/// Each command and program that the docs show does what they say.
fn commands(workspace: &Workspace, _: &Path, out: &mut dyn Write) -> Result<bool> {
    Ok(answers::run(workspace, false, out)? == crate::Outcome::Done)
}

/// The tests that start a server of their own, which skip nothing here. Of the whole workspace, so that nothing is built
/// again for other features.
fn postgres(workspace: &Workspace, _: &Path, _: &mut dyn Write) -> Result<bool> {
    let mut tests = cargo(workspace);
    passed(
        tests
            .args(["test", "--workspace", "--test", "it", "--test", "postgres", "--", "postgres"])
            .env("STORE_TESTS_REQUIRE_POSTGRES", "1")
            // Few in the quick loop, many here.
            .env("SANDBOX_TESTS_CALLS", "10000"),
    )
}

pub(super) fn script(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root().join("tests/external").join(name)
}

/// A folder with the scripts for Node and the packages that they use, in the versions of the lock file.
pub(super) fn node_folder(workspace: &Workspace) -> Result<PathBuf> {
    let folder = target(workspace).join("ci/node");
    std::fs::create_dir_all(&folder)?;
    for file in [
        "package.json",
        "package-lock.json",
        "tsconfig.json",
        "redocly.yaml",
        "spectral.yaml",
        "lint.mjs",
        "validate.mjs",
        "client.ts",
        "site.mjs",
        "console.mjs",
    ] {
        std::fs::copy(script(workspace, file), folder.join(file))
            .with_context(|| format!("cannot copy {file}"))?;
    }
    installed_once(&folder, &script(workspace, "package-lock.json"), || {
        done(
            Command::new("npm")
                .args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"])
                .current_dir(&folder),
        )
    })?;
    Ok(folder)
}

/// Python of an environment with the packages of the requirements.
pub(super) fn python_environment(workspace: &Workspace, python: &Path) -> Result<PathBuf> {
    let folder = target(workspace).join("ci/python");
    let inside = folder.join("bin/python");
    let requirements = script(workspace, "requirements.txt");
    installed_once(&folder, &requirements, || {
        done(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder))?;
        done(
            Command::new(&inside)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
                .arg(&requirements),
        )
    })?;
    Ok(inside)
}

/// Installs what a list names, unless that list was installed before: a copy of it is left in the folder afterwards.
fn installed_once(folder: &Path, list: &Path, install: impl FnOnce() -> Result<()>) -> Result<()> {
    let wanted = std::fs::read(list).with_context(|| format!("cannot read {}", list.display()))?;
    let stamp = folder.join("installed");
    if std::fs::read(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    install()?;
    std::fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Builds the sandbox of this workspace; the path of the command.
pub(super) fn built(workspace: &Workspace) -> Result<PathBuf> {
    done(cargo(workspace).args(["build", "--quiet", "--package", "coupa-cli"]))?;
    Ok(target(workspace).join("debug").join(format!("coupa{}", std::env::consts::EXE_SUFFIX)))
}

fn done(command: &mut Command) -> Result<()> {
    anyhow::ensure!(passed(command)?, "{command:?} failed");
    Ok(())
}

pub(super) fn passed(command: &mut Command) -> Result<bool> {
    Ok(command.status().with_context(|| format!("cannot run {command:?}"))?.success())
}

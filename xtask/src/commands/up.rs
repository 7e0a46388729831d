//! `cargo xtask up`: the main job. Lint, regenerate, build, and run the sandbox with the docs.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command};

use anyhow::{Context as _, Result};

use super::{docs, generate, watch};
use crate::Outcome;
use crate::workspace::Workspace;

/// Runs until the sandbox ends, which Ctrl-C does.
pub fn run(
    workspace: &Workspace,
    follow: bool,
    arguments: &[OsString],
    out: &mut dyn Write,
) -> Result<Outcome> {
    let outcome = prepare(workspace, out)?;
    if outcome != Outcome::Done {
        return Ok(outcome);
    }
    let mut sandbox = start(workspace, arguments)?;
    if follow {
        writeln!(out, "watching spec/: each save regenerates, builds and restarts the sandbox")?;
        out.flush()?;
        return watch::watch(&workspace.root().join("spec"), "generated", || {
            if prepare(workspace, out)? == Outcome::Done {
                stop(&mut sandbox)?;
                sandbox = start(workspace, arguments)?;
            } else {
                writeln!(out, "the sandbox keeps running as it was")?;
            }
            out.flush()?;
            Ok(())
        })
        .map(|()| Outcome::Done);
    }
    let status = sandbox.wait().context("cannot wait for the sandbox")?;
    Ok(if status.success() { Outcome::Done } else { Outcome::Failed })
}

fn prepare(workspace: &Workspace, out: &mut dyn Write) -> Result<Outcome> {
    let outcome = generate::run(workspace, false, out)?;
    if outcome != Outcome::Done {
        return Ok(outcome);
    }
    let outcome = docs::run(workspace, &site(workspace), None, out)?;
    if outcome != Outcome::Done {
        return Ok(outcome);
    }
    writeln!(out, "building the sandbox (the first time takes some minutes)")?;
    out.flush()?;
    let status = super::ci::cargo(workspace)
        .args(["build", "--package", "coupa-cli"])
        .status()
        .context("cannot run cargo")?;
    Ok(if status.success() { Outcome::Done } else { Outcome::Failed })
}

fn site(workspace: &Workspace) -> PathBuf {
    super::ci::target(workspace).join("site")
}

fn start(workspace: &Workspace, arguments: &[OsString]) -> Result<Child> {
    let program =
        super::ci::target(workspace).join("debug").join(format!("coupa{}", std::env::consts::EXE_SUFFIX));
    Command::new(&program)
        .arg("sandbox")
        .arg("--docs")
        .arg(site(workspace))
        .args(arguments)
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))
}

/// Stops a sandbox so that its database is closed in order; a second signal follows when it does not end.
fn stop(sandbox: &mut Child) -> Result<()> {
    #[cfg(unix)]
    {
        let told = Command::new("kill").args(["-INT", &sandbox.id().to_string()]).status();
        if told.is_ok_and(|status| status.success()) {
            for _ in 0..100 {
                if sandbox.try_wait()?.is_some() {
                    return Ok(());
                }
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
        }
    }
    sandbox.kill().context("cannot stop the sandbox")?;
    sandbox.wait()?;
    Ok(())
}

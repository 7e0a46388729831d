//! The commands of this repository.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::Outcome;
use xtask::commands::{ci, docs, generate, lint, tidy, up, watch};
use xtask::workspace::Workspace;

/// The commands of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The main job: lint, regenerate, build, and run the sandbox with example data on 127.0.0.1:8080
    Up {
        /// Follow edits of the document: regenerate, build and restart on each save
        #[arg(long)]
        watch: bool,
        /// Arguments of `coupa sandbox`, behind `--`
        #[arg(last = true)]
        sandbox: Vec<OsString>,
    },
    /// Write everything that the document gives
    ///
    /// Exit codes: 0 done, 1 stale (with --check), 2 the document has problems.
    Generate {
        /// Only compare with what is on disk
        #[arg(long)]
        check: bool,
        /// Regenerate on each save
        #[arg(long, conflicts_with = "check")]
        watch: bool,
    },
    /// Say what is wrong with the document, as `path:line:col: level[rule]: message`
    ///
    /// Exit codes: 0 no errors, 2 the document has problems.
    Lint {
        /// Another document than the one of this repository
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// How problems are printed
        #[arg(long, value_enum, default_value = "text")]
        format: lint::Format,
    },
    /// Write the published site
    Docs {
        /// Folder to write to; a site made by an earlier run is replaced [default: target/site]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Where the site will be published: the `$id` of each schema then names its address there
        #[arg(long, value_name = "URL")]
        base_url: Option<String>,
    },
    /// Check the rules of the architecture
    Tidy,
    /// Run every check: this is the test command
    ///
    /// Checks whose tool is missing are skipped by name in the closing table.
    Ci {
        /// Tools whose absence is a failure, separated by commas
        #[arg(long, value_enum, value_delimiter = ',', value_name = "LIST")]
        require: Vec<ci::Tool>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(outcome) => ExitCode::from(outcome.code()),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<Outcome> {
    let workspace = Workspace::here();
    let out = &mut std::io::stdout();
    let outcome = match command {
        Command::Up { watch, sandbox } => up::run(&workspace, watch, &sandbox, out),
        Command::Generate { check, watch: false } => generate::run(&workspace, check, out),
        Command::Generate { .. } => {
            generate::run(&workspace, false, out)?;
            watch::watch(&workspace.root().join("spec"), "generated", || {
                generate::run(&workspace, false, out).map(|_| ())
            })
            .map(|()| Outcome::Done)
        }
        Command::Lint { spec, format } => lint::run(&workspace, spec.as_deref(), format, out),
        Command::Docs { out: folder, base_url } => {
            let folder = folder.unwrap_or_else(|| ci::target(&workspace).join("site"));
            docs::run(&workspace, &folder, base_url.as_deref(), out)
        }
        Command::Tidy => tidy::run(&workspace, out),
        Command::Ci { require } => ci::run(&workspace, &require, out),
    };
    std::io::stdout().flush()?;
    outcome
}

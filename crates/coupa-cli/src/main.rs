//! The `coupa` command: operations of the Coupa Worker API and CSO User API, a sandbox of both, checks of payloads.

mod commands;
mod document;
mod nearest;
mod output;
mod problem;
mod profile;

use std::io::{IsTerminal as _, Write};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{ArgMatches, Command, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use commands::operations::{self, Session};
use commands::{control, doctor, jobs, login, sandbox, schema, validate};
use problem::Problem;

/// Unofficial toolkit for the Coupa Worker API and CSO User API
///
/// Exit codes: 0 done; 1 something on this machine failed, or a payload is invalid; 2 wrong usage; 3 refused by the API; 4 the API could
/// not be reached; 5 some of it was done.
#[derive(Parser)]
#[command(name = "coupa", version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Fixed,
}

/// The command that runs a sandbox, and controls one that runs.
const SANDBOX: &str = "sandbox";

/// Commands that are no operations of the document.
#[derive(Subcommand)]
enum Fixed {
    /// Run a sandbox that behaves like Coupa
    Sandbox(sandbox::Arguments),
    /// Check payloads: every violation with line and column
    Validate(validate::Arguments),
    /// Show the elements of a schema
    Schema(schema::Arguments),
    /// Keep addresses and credentials in a profile
    Login(login::Arguments),
    /// Check addresses, credentials, scopes and clock, and say what to do
    Doctor,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// The whole command: what is fixed, and what follows the document.
fn command() -> Command {
    let mut command =
        Arguments::command().subcommands(operations::commands()).mut_subcommand(SANDBOX, |sandbox| {
            sandbox.subcommands(control::commands()).args_conflicts_with_subcommands(true)
        });
    for argument in operations::globals() {
        let id = argument.get_id().to_string();
        let add = |sub: Command| sub.arg(argument.clone().global(true).help_heading("Output and access"));
        let names: Vec<String> = operations::tags().into_iter().map(operations::tag_word).collect();
        for name in names {
            command = command.mut_subcommand(name, add);
        }
        if id == "profile" || id == "verbose" {
            command = command.mut_subcommand("doctor", add);
        }
    }
    command
}

fn main() -> ExitCode {
    let matches = command().get_matches();
    let mut out = std::io::stdout();
    let outcome = run(&matches, &mut out).and_then(|code| {
        out.flush()?;
        Ok(code)
    });
    outcome.unwrap_or_else(|error| {
        // A reader that went away wants no more output, and no complaint either.
        if is_broken_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        let label = if output::colors(std::io::stderr().is_terminal()) {
            console::style("error:").red().bold().force_styling(true).to_string()
        } else {
            "error:".to_owned()
        };
        if let Some(problem) = error.downcast_ref::<Problem>() {
            eprintln!("{label} {problem}");
            return ExitCode::from(problem.code);
        }
        eprintln!("{label} {error:#}");
        ExitCode::FAILURE
    })
}

fn run(matches: &ArgMatches, out: &mut dyn Write) -> Result<ExitCode> {
    let (name, inner) = matches.subcommand().context("clap asks for a command")?;
    if let Some(tag) = operations::tags().into_iter().find(|tag| operations::tag_word(tag) == name) {
        let profile = profile::chosen(inner.get_one::<String>("profile").map(String::as_str))?;
        let session = Session::new(inner, profile.client(None)?);
        return runtime()?.block_on(Box::pin(async {
            match inner.subcommand() {
                Some(("import", inner)) => jobs::import(&session, tag, inner, out).await,
                Some(("export", inner)) => jobs::export(&session, tag, inner, out).await,
                _ => operations::run(&session, tag, inner, out).await,
            }
        }));
    }
    if name == SANDBOX && inner.subcommand().is_some() {
        return runtime()?.block_on(Box::pin(control::run(inner, out)));
    }
    match Arguments::from_arg_matches(matches)?.command {
        Fixed::Sandbox(arguments) => sandbox::run(arguments),
        Fixed::Validate(arguments) => validate::run(&arguments, out),
        Fixed::Schema(arguments) => schema::run(&arguments, out),
        Fixed::Login(arguments) => login::run(arguments, out),
        Fixed::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut command(), "coupa", &mut text);
            out.write_all(&text)?;
            Ok(ExitCode::SUCCESS)
        }
        Fixed::Doctor => {
            let profile = profile::chosen(inner.get_one::<String>("profile").map(String::as_str))?;
            let session = Session::new(inner, profile.client(None)?);
            runtime()?.block_on(doctor::run(&session, &profile, out))
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start")
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io.or(json) == Some(std::io::ErrorKind::BrokenPipe)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_is_well_formed() {
        super::command().debug_assert();
    }
}

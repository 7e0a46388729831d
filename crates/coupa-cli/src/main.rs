//! The `coupa` command: a sandbox of the Coupa Worker API and CSO User API, and checks of payloads.

mod commands;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use commands::{sandbox, validate};

/// Unofficial toolkit for the Coupa Worker API and CSO User API
#[derive(Parser)]
#[command(name = "coupa", version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run a sandbox that behaves like Coupa
    Sandbox(sandbox::Arguments),
    /// Check payloads: every violation with line and column
    Validate(validate::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Sandbox(arguments) => sandbox::run(arguments),
        Command::Validate(arguments) => validate::run(&arguments, &mut std::io::stdout().lock()),
    };
    outcome.unwrap_or_else(|error| {
        // A reader that went away wants no more output, and no complaint either.
        if is_broken_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}

//! Long jobs: `import` and `export`.

mod check;
mod export;
mod failures;
mod import;
mod journal;
mod look;
mod send;
mod source;

use clap::{Arg, ArgAction, Command, value_parser};
use coupa_core::element::Resource;
use coupa_core::operation::Operation;

pub(crate) use export::run as export;
pub(crate) use import::run as import;

use super::operations::condition;
use crate::document;

/// The command that imports records.
pub(crate) fn import_command(create: &'static Operation, resource: &'static Resource) -> Command {
    let most = document::row(create).and_then(|row| row.batch).map_or(1, |(_, most)| most);
    let named = resource.name;
    Command::new("import")
        .about(format!("Create every {named} of a CSV or JSON Lines file"))
        .long_about(format!(
            "Create every {named} of a CSV or JSON Lines file\n\n\
             Columns are matched to elements by name; case, dashes, underscores and blanks do not matter, and supplier.name is a \
             member. An empty cell is left out. Every record is checked before the first request is sent. What is bad, and what \
             the API refuses, goes into a file of failures with its line and the reason: mend that and import it.\n\n\
             What was done is kept beside the file until all is done. After Ctrl-C, or when the network fails, the same command \
             goes on where it stopped; nothing is created twice.\n\n\
             Exit codes: 0 all are in, 2 wrong usage, 3 or 4 nothing is in (refused, no network), 5 some are in."
        ))
        .args([
            Arg::new("source").value_name("FILE").required(true).help("The file: .csv, or .jsonl"),
            Arg::new("map")
                .long("map")
                .value_name("COLUMN=ELEMENT")
                .action(ArgAction::Append)
                .help("Which element a column is; COLUMN= leaves a column out"),
            Arg::new("batch").long("batch").value_name("COUNT").value_parser(value_parser!(u64).range(1..)).help(format!(
                "How many records a request holds, at most {most} [default: {}]",
                most.min(100)
            )),
            Arg::new("concurrency")
                .long("concurrency")
                .value_name("COUNT")
                .default_value("4")
                .value_parser(value_parser!(u64).range(1..=64))
                .help("How many requests are under way at once"),
            Arg::new("failures").long("failures").value_name("FILE").help("Where failures go [default: beside the file]"),
            Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help("Check everything and send nothing"),
            Arg::new("strict").long("strict").action(ArgAction::SetTrue).help("Send nothing when a record is bad"),
        ])
}

/// The command that exports records.
pub(crate) fn export_command(tag: &'static str) -> Command {
    let resource = super::operations::resource(tag);
    Command::new("export")
        .about(format!("Write all {} to a file, or to standard output", tag.to_lowercase()))
        .args([
            Arg::new("target")
                .value_name("FILE")
                .default_value("-")
                .help("The file: .csv, .jsonl or .json; `-` is standard output"),
            Arg::new("where")
                .long("where")
                .value_name("ELEMENT[OPERATOR]=VALUE")
                .action(ArgAction::Append)
                .value_parser(move |text: &str| condition(text, resource))
                .help("A condition that records must meet; may come several times"),
        ])
}

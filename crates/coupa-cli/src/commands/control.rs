//! The control plane of a running sandbox as commands below `coupa sandbox`. They follow its document as the commands of
//! the APIs follow theirs, so that a new operation of the control plane needs no line here.

mod journal;
mod run;

use clap::{Arg, ArgMatches, Command};
use coupa_control_types::operations;
use coupa_core::operation::Operation;

use super::operations::{globals, leaf};
use crate::document::{self, Written};

pub(crate) use run::run;

/// Where the paths of the control plane begin.
const ROOT: &str = "/_sandbox/";

/// Operations that people use so often that they have a word of their own.
const SHORT: [(&str, &str); 2] = [("snapshot_write", "snapshot"), ("snapshot_restore", "restore")];

/// The header that says which world is meant.
const WORLD: &str = "X-Sandbox-World";

/// The operation that tells what the sandbox has answered: it can be followed.
const JOURNAL: &str = "journal_index";

/// The part of a path that all operations on one thing share: `faults`.
fn group(operation: &Operation) -> &'static str {
    operation.path.trim_start_matches(ROOT).split('/').next().unwrap_or_default()
}

/// The words behind `coupa sandbox`.
fn words(operation: &Operation) -> Vec<String> {
    if let Some((_, word)) = SHORT.iter().find(|(id, _)| *id == operation.id) {
        return vec![(*word).to_owned()];
    }
    let group = group(operation);
    if operations::ALL.iter().filter(|other| self::group(other) == group).count() == 1 {
        return vec![group.to_owned()];
    }
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    let verb = operation.id.rsplit('_').next().unwrap_or(operation.id);
    let verb = match (operation.method, verb) {
        // There is one of it, so it is got and set rather than shown and updated.
        ("GET", "show") if !last.starts_with('{') => "get",
        (_, "update") if !last.starts_with('{') => "set",
        ("GET", _) if last.starts_with('{') => "show",
        ("GET", "index") => "list",
        (_, verb) => verb,
    };
    vec![group.to_owned(), verb.to_owned()]
}

/// Whether an operation is what its group means without a further word.
fn is_default(operation: &Operation) -> bool {
    operation.method == "GET" && operation.path.trim_start_matches(ROOT) == group(operation)
}

/// The commands.
pub(crate) fn commands() -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for operation in operations::ALL.iter().copied() {
        let words = words(operation);
        match words.as_slice() {
            [word] => commands.push(one(word, operation)),
            [group, verb] => {
                let verb = one(verb, operation);
                match commands.iter_mut().find(|command| command.get_name() == group) {
                    Some(found) => *found = found.clone().subcommand(verb),
                    None => commands.push(many(group).subcommand(verb)),
                }
            }
            _ => {}
        }
    }
    commands
}

/// The command of a group: without a further word it does what only looks.
fn many(group: &str) -> Command {
    let all = || operations::ALL.iter().copied().filter(|operation| self::group(operation) == group);
    let Some(operation) = all().find(|operation| is_default(operation)) else {
        return Command::new(group.to_owned()).subcommand_required(true).arg_required_else_help(true);
    };
    let more: Vec<String> = all()
        .filter(|operation| !is_default(operation))
        .filter_map(|operation| words(operation).get(1).cloned())
        .collect();
    let also = if more.is_empty() { String::new() } else { format!("; also {}", more.join(", ")) };
    one(group, operation).about(format!("{}{also}", operation.summary)).args_conflicts_with_subcommands(true)
}

/// The command of one operation.
fn one(word: &str, operation: &'static Operation) -> Command {
    let mut command = leaf(word, operation);
    if operation.parameters.iter().any(|parameter| parameter.name == WORLD) {
        command = command.mut_arg(format!("header:{WORLD}"), |arg| {
            arg.long("world").value_name("NAME").env("COUPA_SANDBOX_WORLD").help_heading("Sandbox")
        });
    }
    let booleans = document::row(operation).map(|row| row.properties()).unwrap_or_default();
    for property in booleans.iter().filter(|property| property.written == Written::Boolean) {
        // What is asked for need not be called true.
        command = command.mut_arg(format!("element:{}", property.name), |arg| {
            arg.num_args(0..=1).default_missing_value("true").allow_hyphen_values(false)
        });
    }
    if operation.id == JOURNAL {
        command = command.arg(journal::argument());
    }
    let heading = |arg: Arg| arg.help_heading("Output");
    command.args(wherever()).args(globals().into_iter().filter(|arg| arg.get_id() != "profile").map(heading))
}

/// Where the sandbox is.
fn wherever() -> [Arg; 2] {
    [
        Arg::new("url")
            .long("url")
            .value_name("URL")
            .env("COUPA_SANDBOX_URL")
            .default_value("http://127.0.0.1:8080")
            .help("Where the sandbox is")
            .help_heading("Sandbox"),
        Arg::new("control-key")
            .long("control-key")
            .value_name("KEY")
            .env("COUPA_SANDBOX_CONTROL_KEY")
            .hide_env_values(true)
            .help("The key that its control plane asks for, where it was started with one")
            .help_heading("Sandbox"),
    ]
}

/// The operation that was asked for, and its arguments.
fn chosen(matches: &ArgMatches) -> Option<(&'static Operation, &ArgMatches)> {
    let mut said = Vec::new();
    let mut leaf = matches;
    while let Some((word, inner)) = leaf.subcommand() {
        said.push(word.to_owned());
        leaf = inner;
    }
    let mut all = operations::ALL.iter().copied();
    let found = all
        .find(|operation| words(operation) == said || (is_default(operation) && said == [group(operation)]));
    found.map(|operation| (operation, leaf))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_command_of_its_own() {
        let mut spoken: Vec<String> =
            operations::ALL.iter().map(|operation| words(operation).join(" ")).collect();
        insta::assert_snapshot!(spoken.join("\n"));
        spoken.sort_unstable();
        spoken.dedup();
        assert_eq!(spoken.len(), operations::ALL.len());
        for (id, _) in SHORT.iter().copied().chain([(JOURNAL, "")]) {
            assert!(operations::ALL.iter().any(|operation| operation.id == id), "{id}");
        }
    }
}

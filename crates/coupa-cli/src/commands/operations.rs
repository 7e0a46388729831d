//! Every operation of the document as a command. The commands are built when the program runs, from the metadata of
//! operations and elements and from the document, so that a new operation needs no line here.

mod arguments;
mod body;
mod condition;
mod run;

use clap::Command;
use coupa_core::element::Resource;
use coupa_core::operation::Operation;
use coupa_types::{elements, operations};

pub(crate) use arguments::{globals, leaf};
pub(crate) use body::{build, value};
pub(crate) use condition::condition;
pub(crate) use run::{Session, call, curl, exchange, rows_of, run, send};

use crate::commands::jobs;
use crate::document;

/// An operation and where it stands among the commands.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    /// Words behind the tag: `avatar`, `set`.
    pub(crate) words: Vec<String>,
}

/// The command of a tag.
pub(crate) fn tag_word(tag: &str) -> String {
    tag.to_lowercase().replace([' ', '_'], "-")
}

/// Tags in the order of the document.
pub(crate) fn tags() -> Vec<&'static str> {
    let mut tags = Vec::new();
    for operation in operations::ALL {
        if !tags.contains(&operation.tag) {
            tags.push(operation.tag);
        }
    }
    tags
}

/// The operations of a tag.
pub(crate) fn entries(tag: &str) -> Vec<Entry> {
    let all: Vec<&'static Operation> =
        operations::ALL.iter().copied().filter(|operation| operation.tag == tag).collect();
    let prefix = common(&all);
    all.into_iter().map(|operation| Entry { operation, words: words(operation, prefix) }).collect()
}

/// How many words all ids of a tag begin with: `worker_index`, `worker_show` share one.
fn common(all: &[&'static Operation]) -> usize {
    let split: Vec<Vec<&str>> = all.iter().map(|operation| operation.id.split('_').collect()).collect();
    let Some(first) = split.first() else { return 0 };
    let shared = |at: usize| split.iter().all(|words| words.len() > at + 1 && words.get(at) == first.get(at));
    (0..first.len()).take_while(|&at| shared(at)).count()
}

/// The words of an operation. What names a part of the path is a command of its own: `avatar set`.
fn words(operation: &Operation, prefix: usize) -> Vec<String> {
    let mut words: Vec<&str> = operation.id.split('_').skip(prefix).collect();
    let Some(verb) = words.pop() else { return vec![operation.id.replace('_', "-")] };
    let part = words.join("-");
    let in_path = operation.path.split('/').any(|segment| segment.replace('_', "-") == part);
    if part.is_empty() {
        return vec![if verb == "index" { "list" } else { verb }.to_owned()];
    }
    if !in_path {
        return vec![format!("{part}-{verb}")];
    }
    // There is one of it, so it is got and set rather than shown and updated.
    vec![
        part,
        match verb {
            "show" => "get",
            "update" => "set",
            verb => verb,
        }
        .to_owned(),
    ]
}

/// The elements that the records of a tag have: those that its lists are filtered by.
pub(crate) fn resource(tag: &str) -> Option<&'static Resource> {
    let mut parameters =
        operations::ALL.iter().filter(|operation| operation.tag == tag).flat_map(|found| found.parameters);
    parameters.find_map(|parameter| parameter.filters).and_then(elements::find)
}

/// The list of a tag.
pub(crate) fn list(tag: &str) -> Option<&'static Operation> {
    operations::ALL.iter().copied().find(|operation| operation.tag == tag && operation.pagination.is_some())
}

/// What creates records of a tag.
pub(crate) fn create(tag: &str) -> Option<&'static Operation> {
    operations::ALL.iter().copied().find(|operation| {
        operation.tag == tag
            && operation.method == "POST"
            && !operation.path.contains('{')
            && operation.request_schema.is_some()
    })
}

/// The commands of all tags.
pub(crate) fn commands() -> Vec<Command> {
    tags().into_iter().map(command).collect()
}

fn command(tag: &'static str) -> Command {
    let mut command = Command::new(tag_word(tag))
        .about(document::tag(tag).unwrap_or(tag))
        .subcommand_required(true)
        .arg_required_else_help(true);
    let mut parts: Vec<Command> = Vec::new();
    for entry in entries(tag) {
        match entry.words.as_slice() {
            [verb] => command = command.subcommand(leaf(verb, entry.operation)),
            [part, verb] => {
                let leaf = leaf(verb, entry.operation);
                match parts.iter_mut().find(|command| command.get_name() == part) {
                    Some(found) => *found = found.clone().subcommand(leaf),
                    None => parts.push(
                        Command::new(part.clone())
                            .about(format!("The {part} of one of the {}", tag.to_lowercase()))
                            .subcommand_required(true)
                            .arg_required_else_help(true)
                            .subcommand(leaf),
                    ),
                }
            }
            _ => {}
        }
    }
    command = command.subcommands(parts);
    if let (Some(create), Some(resource)) = (create(tag), resource(tag)) {
        command = command.subcommand(jobs::import_command(create, resource));
    }
    if list(tag).is_some() {
        command = command.subcommand(jobs::export_command(tag));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_command() {
        let spoken: Vec<String> = tags()
            .into_iter()
            .flat_map(|tag| {
                entries(tag)
                    .into_iter()
                    .map(move |entry| format!("{} {}", tag_word(tag), entry.words.join(" ")))
            })
            .collect();
        assert_eq!(spoken.len(), operations::ALL.len());
        insta::assert_snapshot!(spoken.join("\n"), @r"
        workers list
        workers create
        workers show
        workers update
        workers patch
        workers avatar get
        workers avatar create
        workers avatar set
        workers avatar delete
        workers invite
        users list
        users create
        users bulk-update
        users show
        users update
        ");
    }

    #[test]
    fn words_of_ids_of_another_style() {
        let operation = Operation { id: "listPets", path: "/pets", ..operations::USER_INDEX };
        assert_eq!(words(&operation, 0), ["listPets"]);
    }
}

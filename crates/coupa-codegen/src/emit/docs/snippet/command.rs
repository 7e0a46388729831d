//! Calls with the command, whose words follow from tags and operation ids.

use serde_json::Value;

use super::{body_example, files, pretty, shell_value, single_quoted, target_file};
use crate::model::{Api, Location, Operation};

/// A call of the operation with the command of this name.
pub(super) fn command(api: &Api, program: &str, operation: &Operation) -> String {
    let mut words = vec![program.to_owned(), operation.tag.to_lowercase().replace([' ', '_'], "-")];
    words.extend(verb(api, operation));
    let required = |location: Location| {
        operation.parameters.iter().filter(move |parameter| {
            parameter.required && (parameter.location == Location::Path) == (location == Location::Path)
        })
    };
    words.extend(required(Location::Path).map(|parameter| quoted(&shell_value(api, operation, parameter))));
    for parameter in required(Location::Query) {
        words.push(flag(&parameter.name));
        words.push(quoted(&shell_value(api, operation, parameter)));
    }
    if operation.pagination.is_some() {
        words.push("--output table".to_owned());
    }
    if operation.successes().any(crate::model::Response::is_bytes) {
        words.push(format!("--into {}", target_file(operation)));
    }
    let line = words.join(" ");
    let Some(body) = &operation.body else { return line };
    let files = files(api, body);
    if !files.is_empty() {
        let names: Vec<String> = files.iter().map(|(_, file)| quoted(file)).collect();
        return format!("{line} {}", names.join(" "));
    }
    let Some(example) = body_example(body) else { return line };
    match flags(example) {
        Some(flags) => format!("{line} {}", flags.join(" ")),
        None => format!("{line} --json - <<'JSON'\n{}\nJSON", pretty(example)),
    }
}

/// The words behind the tag: what all ids of a tag begin with is left out, and what names a part of the path is a word of
/// its own.
fn verb(api: &Api, operation: &Operation) -> Vec<String> {
    let ids: Vec<Vec<&str>> = api
        .operations
        .iter()
        .filter(|other| other.tag == operation.tag)
        .map(|other| other.id.split('_').collect())
        .collect();
    let mut words: Vec<&str> = operation.id.split('_').collect();
    let shared = |at: usize| ids.iter().all(|id| id.len() > at + 1 && id.get(at) == words.get(at));
    let common = (0..words.len()).take_while(|at| shared(*at)).count();
    words.drain(..common);
    let Some(verb) = words.pop() else { return Vec::new() };
    let part = words.join("-");
    if part.is_empty() {
        return vec![if verb == "index" { "list" } else { verb }.to_owned()];
    }
    if !operation.path.split('/').any(|segment| segment.replace('_', "-") == part) {
        return vec![format!("{part}-{verb}")];
    }
    // There is one of it, so it is got and set rather than shown and updated.
    let verb = match verb {
        "show" => "get",
        "update" => "set",
        verb => verb,
    };
    vec![part, verb.to_owned()]
}

/// The members of a flat body as flags; nothing for a body with objects or arrays in it.
fn flags(example: &Value) -> Option<Vec<String>> {
    let members = example.as_object()?;
    let flags = members.iter().map(|(name, value)| match value {
        Value::Null => Some(format!("--clear {name}")),
        Value::Array(_) | Value::Object(_) => None,
        value => Some(format!("{} {}", flag(name), quoted(&super::super::constraint::plain(value)))),
    });
    flags.collect()
}

fn flag(name: &str) -> String {
    format!("--{}", name.to_lowercase().replace('_', "-"))
}

/// A word for the shell, in quotes where it needs them.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@+$".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { single_quoted(word) }
}

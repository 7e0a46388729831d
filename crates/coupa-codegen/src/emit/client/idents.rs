//! Identifiers that progenitor invents, and those that a request builder keeps for itself.
//!
//! The model names everything of ours. Progenitor names its own methods, fields and setters; to call them, and
//! to replace its types, one must say the same names.

use heck::{ToPascalCase, ToSnakeCase};

use crate::names::is_identifier;

/// Methods and fields of a request builder that are not arguments.
const RESERVED: &[&str] = &[
    "client",
    "options",
    "send",
    "stream",
    "pages",
    "items",
    "condition",
    "condition_op",
    "filter",
    "new",
    "record",
    "read_as",
];

/// The name of a setter and of its field: the model's, unless the builder has that name already.
pub(in crate::emit) fn setter(rust: &str) -> String {
    if RESERVED.contains(&rust) { format!("{rust}_") } else { rust.to_owned() }
}

/// Names of the inner client that are no operations.
const INNER: &[&str] = &[
    "new",
    "new_with_client",
    "call",
    "shell",
    "dispatch",
    "client",
    "inner",
    "baseurl",
    "api_version",
    "pre",
    "exec",
    "post",
];

/// The name of an operation's method of the inner client.
pub(super) fn inner_method(rust: &str) -> String {
    let name = rust.trim_start_matches("r#");
    if INNER.contains(&name) { format!("{name}_operation") } else { name.to_owned() }
}

/// The name of a method beside progenitor's: a keyword gets a tail, as with progenitor.
pub(super) fn beside_method(rust: &str) -> String {
    let name = inner_method(rust);
    if is_identifier(&name) { name } else { format!("{name}_") }
}

/// The name that progenitor gives a method or an argument.
pub(super) fn progenitor_snake(name: &str) -> String {
    sanitised(name, str::to_snake_case, "_")
}

/// The name that progenitor gives a type, under which a replacement must be registered.
pub(super) fn progenitor_pascal(name: &str) -> String {
    sanitised(name, str::to_pascal_case, "X")
}

/// Progenitor's rule: quotes fall out, what cannot stand in an identifier becomes a gap, keywords get a tail.
fn sanitised(name: &str, case: fn(&str) -> String, head: &str) -> String {
    let name = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => case(&name.replace('\'', "").replace(|c: char| !c.is_alphanumeric() && c != '_', "-")),
    };
    let name = match name.chars().next() {
        None => case("x"),
        Some(first) if first.is_alphabetic() => name,
        Some(_) => format!("{head}{name}"),
    };
    // `gen` and the other reserved words are keywords to `syn` as well.
    if is_identifier(&name) { name } else { format!("{name}_") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_progenitor() {
        for (name, snake, pascal) in [
            ("worker_index", "worker_index", "WorkerIndex"),
            ("Decimal19_2", "decimal19_2", "Decimal192"),
            ("ISODate", "iso_date", "IsoDate"),
            ("first-name[contains]", "first_name_contains", "FirstNameContains"),
            ("type", "type_", "Type"),
            ("+1", "plus1", "plus1"),
        ] {
            assert_eq!(
                (progenitor_snake(name).as_str(), progenitor_pascal(name).as_str()),
                (snake, pascal),
                "{name}"
            );
        }
    }

    #[test]
    fn a_setter_gives_way() {
        assert_eq!((setter("send").as_str(), setter("limit").as_str()), ("send_", "limit"));
    }
}

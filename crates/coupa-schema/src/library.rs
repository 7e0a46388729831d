//! What the library says of views that are left to it, in plain words.

use std::fmt::Display;

use coupa_core::{
    Redacted, Violation,
    json::Node,
    schema::check::{
        Meant, meant,
        words::{self, Said},
    },
    shape::Shape,
};
use jsonschema::{
    ValidationError,
    error::{TypeKind, ValidationErrorKind as Kind},
};
use serde_json::Value;

/// The violations that these errors stand for.
pub(crate) fn violations<'e>(
    errors: impl IntoIterator<Item = ValidationError<'e>>,
    shape: Shape,
    root: &Node<'_>,
) -> Vec<Violation> {
    errors.into_iter().flat_map(|error| explain(&error, shape, root)).collect()
}

/// A failed choice is told by the branch that was meant.
fn explain(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> Vec<Violation> {
    match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => choice(error, context, shape, root),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => unexpected
            .iter()
            .map(|key| {
                let said = format!("has the member `{key}`, which is not allowed");
                violation(error, (said, Some(key.clone())))
            })
            .collect(),
        _ => vec![violation(error, say(error, shape, root))],
    }
}

fn violation(error: &ValidationError<'_>, (message, argument): Said) -> Violation {
    Violation {
        schema: error.schema_path().to_string(),
        argument,
        ..Violation::new(error.instance_path().to_string(), error.kind().keyword(), message)
    }
}

/// A value that fits no branch of a choice.
fn choice(
    error: &ValidationError<'_>,
    branches: &[Vec<ValidationError<'static>>],
    shape: Shape,
    root: &Node<'_>,
) -> Vec<Violation> {
    let told: Vec<Vec<Violation>> = branches
        .iter()
        .map(|errors| errors.iter().flat_map(|error| explain(error, shape, root)).collect())
        .collect();
    match meant(&told, error.instance_path().as_str(), shape, root) {
        Meant::Branch(branch) => branch.to_vec(),
        // One violation that names all types.
        Meant::Types(types) => {
            let said = wrong_type(&types, error, shape, root);
            vec![Violation { keyword: "type".to_owned(), ..violation(error, said) }]
        }
    }
}

fn wrong_type(types: &[&str], error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> Said {
    words::wrong_type(types, &Node::from_value(error.instance()), || shown(error, shape, root))
}

/// The offending value, shortened; masked where it is personal data.
fn shown(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> String {
    if shape.is_sensitive(root, error.instance_path().as_str()) {
        return Redacted.to_string();
    }
    words::value(&Node::from_value(error.instance()))
}

/// What is wrong, and the bound or name that the keyword speaks of.
fn say(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> Said {
    let instance = error.instance().as_ref();
    let shown = || shown(error, shape, root);
    let length = || match instance {
        Value::String(text) => words::count(text.chars().count(), "character"),
        Value::Array(items) => words::count(items.len(), "item"),
        Value::Object(members) => words::count(members.len(), "member"),
        _ => String::new(),
    };
    let bound = |words: &str, limit: &dyn Display| {
        (format!("{} is {words} {limit}", shown()), Some(limit.to_string()))
    };
    match error.kind() {
        Kind::Type { kind } => {
            let mut types: Vec<String> = match kind {
                TypeKind::Single(one) => vec![one.to_string()],
                TypeKind::Multiple(set) => set.iter().map(|one| one.to_string()).collect(),
            };
            types.sort_by_key(|name| name == "null");
            let types: Vec<&str> = types.iter().map(String::as_str).collect();
            wrong_type(&types, error, shape, root)
        }
        Kind::Required { property } => {
            let name = property.as_str().map_or_else(|| property.to_string(), str::to_owned);
            (format!("lacks the required member `{name}`"), Some(name))
        }
        Kind::MaxLength { limit } | Kind::MaxItems { limit } | Kind::MaxProperties { limit } => {
            words::too_many(&length(), limit)
        }
        Kind::MinLength { limit } | Kind::MinItems { limit } | Kind::MinProperties { limit } => {
            words::too_few(&length(), limit)
        }
        Kind::Maximum { limit } => bound("more than", limit),
        Kind::Minimum { limit } => bound("less than", limit),
        Kind::ExclusiveMaximum { limit } => bound("not less than", limit),
        Kind::ExclusiveMinimum { limit } => bound("not more than", limit),
        Kind::MultipleOf { multiple_of } => bound("no multiple of", multiple_of),
        Kind::Enum { options } => {
            let options: Vec<String> =
                options.as_array().into_iter().flatten().map(Value::to_string).collect();
            (format!("{} is none of {}", shown(), options.join(", ")), Some(options.join(", ")))
        }
        Kind::Constant { expected_value } => {
            (format!("{} is not {expected_value}", shown()), Some(expected_value.to_string()))
        }
        Kind::Pattern { pattern } => words::no_match(&shown(), pattern),
        Kind::Format { format } => words::no_format(&shown(), format),
        Kind::UniqueItems => ("holds an item twice".to_owned(), None),
        Kind::Contains => ("holds no item of the kind that must be there".to_owned(), None),
        Kind::AdditionalItems { limit } => words::too_many(&length(), limit),
        Kind::UnevaluatedItems { .. } => ("holds items that are not allowed".to_owned(), None),
        Kind::PropertyNames { error } => {
            let key = error.instance().as_str().unwrap_or_default().to_owned();
            (format!("has the member `{key}`, whose name is not allowed"), Some(key))
        }
        Kind::OneOfMultipleValid { .. } => ("fits more than one of the forms it may have".to_owned(), None),
        Kind::Not { .. } => (format!("{} is ruled out", shown()), None),
        Kind::FalseSchema => ("must not be there".to_owned(), None),
        _ => ("is not what the schema asks for".to_owned(), None),
    }
}

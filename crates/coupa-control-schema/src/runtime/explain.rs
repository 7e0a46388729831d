// Written by `cargo xtask generate`. Do not edit.

//! From errors of the library to violations in plain words.

use coupa_core::{Redacted, Violation, json::Node, shape::Shape};
use jsonschema::{
    ValidationError,
    error::{TypeKind, ValidationErrorKind as Kind},
};
use serde_json::Value;

use super::check::words;

/// The violations that one error stands for: a failed choice is told by the branch that was meant.
pub(crate) fn explain(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> Vec<Violation> {
    match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => choice(error, context, shape, root),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => unexpected
            .iter()
            .map(|key| {
                violation(error, format!("has the member `{key}`, which is not allowed"), Some(key.clone()))
            })
            .collect(),
        _ => {
            let (message, argument) = say(error, shape, root);
            vec![violation(error, message, argument)]
        }
    }
}

fn violation(error: &ValidationError<'_>, message: String, argument: Option<String>) -> Violation {
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
    let instance = error.instance_path().to_string();
    let told: Vec<Vec<Violation>> = branches
        .iter()
        .map(|errors| errors.iter().flat_map(|error| explain(error, shape, root)).collect())
        .collect();
    let wrong_type = |branch: &[Violation]| {
        branch.iter().any(|violation| violation.keyword == "type" && violation.instance == instance)
    };
    let mut meant = told.iter().enumerate().filter(|(_, branch)| !wrong_type(branch));
    match (meant.next(), meant.next()) {
        (None, _) => vec![no_type(error, &told, &instance, shape, root)],
        (Some((_, only)), None) => only.clone(),
        (Some((_, first)), Some((_, second))) => {
            let chosen = shape.branch(root, &instance).and_then(|index| told.get(index));
            chosen
                .filter(|branch| !wrong_type(branch))
                .unwrap_or_else(|| nearest(first, second, &told, &instance))
                .clone()
        }
    }
}

/// The branch whose errors lie deepest, then the one with the fewest: it got furthest.
fn nearest<'b>(
    first: &'b Vec<Violation>,
    second: &'b Vec<Violation>,
    told: &'b [Vec<Violation>],
    instance: &str,
) -> &'b Vec<Violation> {
    let rank = |branch: &&Vec<Violation>| {
        let here = branch.iter().filter(|violation| violation.instance == instance).count();
        (here, branch.len())
    };
    told.iter()
        .filter(|branch| !branch.is_empty())
        .min_by_key(rank)
        .unwrap_or(if first.len() <= second.len() { first } else { second })
}

/// No branch takes a value of this type: one violation that names all types.
fn no_type(
    error: &ValidationError<'_>,
    told: &[Vec<Violation>],
    instance: &str,
    shape: Shape,
    root: &Node<'_>,
) -> Violation {
    let mut types: Vec<String> = Vec::new();
    for violation in told.iter().flatten().filter(|v| v.keyword == "type" && v.instance == instance) {
        for name in violation.argument.iter().flat_map(|names| names.split(", ")) {
            if !types.iter().any(|known| known == name) {
                types.push(name.to_owned());
            }
        }
    }
    let (message, argument) = wrong_type(&types, error.instance(), &shown(error, shape, root));
    Violation { keyword: "type".to_owned(), ..violation(error, message, argument) }
}

fn wrong_type(types: &[String], instance: &Value, shown: &str) -> (String, Option<String>) {
    let wanted: Vec<String> = types.iter().map(|name| words::article(name)).collect();
    let found = match instance {
        Value::Null => "null".to_owned(),
        Value::Array(_) | Value::Object(_) => words::type_of(&Node::from_value(instance)).to_owned(),
        _ => format!("{} {shown}", words::type_of(&Node::from_value(instance))),
    };
    (format!("must be {}, not {found}", words::any_of(&wanted)), Some(types.join(", ")))
}

/// The offending value, shortened; masked where it is personal data.
fn shown(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> String {
    if shape.is_sensitive(root, error.instance_path().as_str()) {
        return Redacted.to_string();
    }
    words::value(&Node::from_value(error.instance()))
}

/// What is wrong, and the bound or name that the keyword speaks of.
fn say(error: &ValidationError<'_>, shape: Shape, root: &Node<'_>) -> (String, Option<String>) {
    let instance = error.instance().as_ref();
    let shown = || shown(error, shape, root);
    let length = || match instance {
        Value::String(text) => words::count(text.chars().count(), "character"),
        Value::Array(items) => words::count(items.len(), "item"),
        Value::Object(members) => words::count(members.len(), "member"),
        _ => String::new(),
    };
    let bound = |words: &str, limit: &dyn ToString| {
        let limit = limit.to_string();
        (format!("{} is {words} {limit}", shown()), Some(limit))
    };
    let at_most = |limit: &dyn ToString| {
        (format!("has {}, at most {} allowed", length(), are(limit)), Some(limit.to_string()))
    };
    let at_least = |limit: &dyn ToString| {
        (format!("has {}, at least {} needed", length(), are(limit)), Some(limit.to_string()))
    };
    match error.kind() {
        Kind::Type { kind } => {
            let mut types: Vec<String> = match kind {
                TypeKind::Single(one) => vec![one.to_string()],
                TypeKind::Multiple(set) => set.iter().map(|one| one.to_string()).collect(),
            };
            types.sort_by_key(|name| name == "null");
            wrong_type(&types, instance, &shown())
        }
        Kind::Required { property } => {
            let name = property.as_str().map_or_else(|| property.to_string(), str::to_owned);
            (format!("lacks the required member `{name}`"), Some(name))
        }
        Kind::MaxLength { limit } | Kind::MaxItems { limit } | Kind::MaxProperties { limit } => {
            at_most(limit)
        }
        Kind::MinLength { limit } | Kind::MinItems { limit } | Kind::MinProperties { limit } => {
            at_least(limit)
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
        Kind::Pattern { pattern } => (format!("{} does not match {pattern}", shown()), Some(pattern.clone())),
        Kind::Format { format } => {
            (format!("{} is no {}", shown(), words::format(format)), Some(format.clone()))
        }
        Kind::UniqueItems => ("holds an item twice".to_owned(), None),
        Kind::Contains => ("holds no item of the kind that must be there".to_owned(), None),
        Kind::AdditionalItems { limit } => at_most(limit),
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

fn are(limit: &dyn ToString) -> String {
    let limit = limit.to_string();
    if limit == "1" { format!("{limit} is") } else { format!("{limit} are") }
}

//! Rule `keyword-value`: what stands behind a keyword of a schema is of the kind that the keyword takes.

use crate::load::Document;
use crate::problem::{Level, Problem, Problems};
use crate::resolve::closest;
use crate::shapes::{Shape, walk};
use crate::tree::{Kind, Member, Node};

/// The types of JSON.
const TYPES: [&str; 7] = ["string", "integer", "number", "boolean", "array", "object", "null"];

/// What a keyword takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Text,
    Boolean,
    Number,
    Count,
    TextList,
    List,
}

impl Takes {
    const fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Boolean => "`true` or `false`",
            Self::Number => "a number",
            Self::Count => "a whole number from 0 on",
            Self::TextList => "a list of names",
            Self::List => "a list with at least one entry",
        }
    }

    fn fits(self, node: &Node) -> bool {
        match self {
            Self::Text => node.as_str().is_some(),
            Self::Boolean => node.as_bool().is_some(),
            Self::Number => matches!(node.kind, Kind::Number(_)),
            Self::Count => match &node.kind {
                Kind::Number(number) => {
                    number.as_u64().is_some()
                        || number.as_f64().is_some_and(|value| value >= 0.0 && value.fract() == 0.0)
                }
                _ => false,
            },
            Self::TextList => {
                matches!(node.kind, Kind::Array(_)) && node.items().iter().all(|item| item.as_str().is_some())
            }
            Self::List => !node.items().is_empty(),
        }
    }
}

fn takes(shape: Shape, key: &str) -> Option<Takes> {
    Some(match (shape, key) {
        (
            Shape::Schema,
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
            | "minContains" | "maxContains",
        ) => Takes::Count,
        (Shape::Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf") => {
            Takes::Number
        }
        (Shape::Schema, "format" | "pattern" | "contentMediaType" | "contentEncoding")
        | (_, "title" | "description" | "summary" | "operationId")
        | (Shape::Discriminator, "propertyName")
        | (Shape::Parameter, "name" | "in" | "style")
        | (Shape::Encoding, "contentType" | "style")
        | (Shape::Tag, "name")
        | (Shape::Server, "url") => Takes::Text,
        (Shape::Schema, "required") | (Shape::Operation, "tags") => Takes::TextList,
        (Shape::Schema, "enum" | "allOf" | "anyOf" | "oneOf") => Takes::List,
        (Shape::Schema, "readOnly" | "writeOnly" | "uniqueItems")
        | (Shape::Encoding, "allowReserved")
        | (_, "deprecated" | "explode" | "required") => Takes::Boolean,
        _ => return None,
    })
}

/// Checks the values of every object.
pub(super) fn check(document: &Document, problems: &mut Problems) {
    dialect(document, problems);
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        if matches!(shape, Shape::Map(_) | Shape::List(_)) {
            return;
        }
        for member in node.members() {
            if let Some(takes) = takes(shape, &member.key)
                && !takes.fits(&member.value)
            {
                let mut problem = wrong(document, member, takes);
                if member.value.is_null()
                    && ["title", "description", "summary"].contains(&member.key.as_str())
                {
                    // It says nothing to people, and never anything to code.
                    problem.level = Level::Warning;
                }
                problems.push(problem);
            }
        }
        match shape {
            Shape::Schema => schema(document, node, problems),
            Shape::Discriminator if !node.has("propertyName") => problems.push(
                document
                    .error("discriminator", node, "a discriminator needs `propertyName`")
                    .because("nobody would know which property tells the members apart")
                    .help("name the property"),
            ),
            Shape::Parameter if node.has("schema") && node.has("content") => problems.push(
                document
                    .error("parameter-incomplete", node, "a parameter has `schema` or `content`, not both")
                    .because("the two write the same value in different ways")
                    .help("leave one of them out"),
            ),
            _ => {}
        }
    });
}

fn wrong(document: &Document, member: &Member, takes: Takes) -> Problem {
    let empty = takes == Takes::List && matches!(member.value.kind, Kind::Array(_));
    let found = if empty { "an empty list" } else { member.value.describe() };
    let help = match (member.key.as_str(), &member.value.kind) {
        ("required", Kind::Boolean(_)) => {
            "list the name under `required` of the object that has this property"
        }
        ("exclusiveMinimum" | "exclusiveMaximum", Kind::Boolean(_)) => {
            "OpenAPI 3.1 writes the bound itself here: `exclusiveMinimum: 0` without `minimum`"
        }
        ("enum", _) => "name at least one value, or leave `enum` out",
        _ => "correct the value, or check the indentation",
    };
    document
        .error(
            "keyword-value",
            &member.value,
            format!("`{}` takes {}, this is {found}", member.key, takes.words()),
        )
        .because("it would be read as if it were not there")
        .help(help)
}

fn schema(document: &Document, node: &Node, problems: &mut Problems) {
    if let Some(kind) = node.get("type") {
        let names: Vec<&Node> =
            if kind.as_str().is_some() { vec![kind] } else { kind.items().iter().collect() };
        if names.is_empty() || names.iter().any(|name| name.as_str().is_none()) {
            problems.push(
                document
                    .error(
                        "keyword-value",
                        kind,
                        format!("`type` takes a name or a list of names, this is {}", kind.describe()),
                    )
                    .because("it would be read as if it were not there")
                    .help("quote null: `type: [string, 'null']`"),
            );
        }
        for name in names {
            let Some(text) = name.as_str().filter(|text| !TYPES.contains(text)) else { continue };
            let problem = document
                .error("type-unknown", name, format!("`{text}` is not a JSON type"))
                .because("no value could be of it");
            problems.push(match closest(text, TYPES.into_iter()) {
                Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                None if text == "file" => problem.help("write `type: string` with `format: binary`"),
                None => problem.help(format!("write one of: {}", TYPES.join(", "))),
            });
        }
    }
    if let Some(items) = node.get("items").filter(|items| matches!(items.kind, Kind::Array(_))) {
        problems.push(
            document
                .error("tuple", items, "a list whose items differ by their place")
                .because("one type is generated for all items of a list")
                .help("describe an object with a property for each place, or a choice of item types"),
        );
    }
    if node.has("anyOf")
        && let Some(second) = node.member("oneOf")
    {
        problems.push(
            document
                .error_at("two-choices", second.key_position, "`anyOf` and `oneOf` in one schema")
                .because("a value would be a member of both, and one type cannot say so")
                .help("write the combinations out in one of them"),
        );
    }
    if let Some(pattern) = node.get("pattern")
        && let Some(text) = pattern.as_str()
        && let Err(error) = regress::Regex::with_flags(text, "u").or_else(|_| regress::Regex::new(text))
    {
        problems.push(
            document
                .error("pattern", pattern, format!("the pattern is no regular expression: {error}"))
                .because("no validator could be made of it")
                .help("write it as JavaScript does"),
        );
    }
}

fn dialect(document: &Document, problems: &mut Problems) {
    const KNOWN: [&str; 2] =
        ["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"];
    if let Some(dialect) = document.root.get("jsonSchemaDialect")
        && !dialect.as_str().is_some_and(|text| KNOWN.contains(&text.trim_end_matches('#')))
    {
        problems.push(
            document
                .error("dialect", dialect, "a dialect of JSON Schema that is not known")
                .because("the same keywords may mean other things in it")
                .help(format!("leave `jsonSchemaDialect` out, or write `{}`", KNOWN[0])),
        );
    }
}

//! Rule `unknown-key`: every key of every object is one that OpenAPI 3.1 knows there and that is generated.
//!
//! A wrong indent or a typo moves a key to where nobody reads it; this is where it shows.

use crate::load::Document;
use crate::problem::Problems;
use crate::resolve::closest;
use crate::shapes::Shape::{self, Free, List, Map};
use crate::shapes::{keys, shape_of};
use crate::tree::{Kind, Node};

/// Extensions that mean something here. A key that is nearly one of them is a typo.
const EXTENSIONS: [&str; 15] = [
    "x-schema-base",
    "x-element",
    "x-reference",
    "x-unique",
    "x-writes-to",
    "x-filters",
    "x-idempotent",
    "x-pagination",
    "x-answer",
    "x-lenient-items",
    "x-assumed",
    "x-sensitive",
    "x-undecided",
    "x-xml-profile",
    "x-tagGroups",
];

/// Members of `x-pagination`.
const PAGINATION: [&str; 5] = ["style", "limit", "offset", "maximum", "items"];

/// Whether an extension of that name is the one that is read here.
pub(crate) fn is_pagination(node: &Node) -> bool {
    PAGINATION.iter().any(|key| node.has(key))
}

/// Keys of JSON Schema 2020-12 that are known but not generated: they change what other keywords and references mean.
const UNSUPPORTED: [&str; 5] = ["$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary"];

/// Keys of an older draft, which a schema of this one says nothing by.
pub(crate) const OLDER: [&str; 2] = ["$recursiveRef", "$recursiveAnchor"];

/// Checks every key of the document.
pub(super) fn check(document: &Document, problems: &mut Problems) {
    object(document, &document.root, Shape::Root, problems);
}

fn object(document: &Document, node: &Node, shape: Shape, problems: &mut Problems) {
    match shape {
        Free => return,
        Map(_) => {
            expect_object(document, node, shape, problems);
            for member in node.members() {
                if let Some(inner) = shape_of(shape, &member.key) {
                    object(document, &member.value, inner, problems);
                }
            }
            return;
        }
        List(inner) => {
            if matches!(node.kind, Kind::Array(_)) {
                node.items().iter().for_each(|item| object(document, item, *inner, problems));
            } else {
                problems.push(
                    document
                        .error(
                            "not-a-list",
                            node,
                            format!("a list is expected here, this is {}", node.describe()),
                        )
                        .help("begin each item with `-`"),
                );
            }
            return;
        }
        _ => {}
    }
    if shape == Shape::Schema && node.as_bool().is_some() {
        return;
    }
    if !expect_object(document, node, shape, problems) {
        return;
    }
    let known = keys(shape);
    for member in node.members() {
        if let Some((_, inner)) = known.iter().find(|(key, _)| *key == member.key) {
            object(document, &member.value, *inner, problems);
        } else {
            unknown(document, member, shape, known, problems);
        }
    }
}

fn expect_object(document: &Document, node: &Node, shape: Shape, problems: &mut Problems) -> bool {
    if node.is_object() {
        return true;
    }
    problems.push(
        document
            .error(
                "not-an-object",
                node,
                format!("{} must be an object, this is {}", shape.words(), node.describe()),
            )
            .help("check the indentation: the members belong one level deeper"),
    );
    false
}

fn unknown(
    document: &Document,
    member: &crate::tree::Member,
    shape: Shape,
    known: &[(&str, Shape)],
    problems: &mut Problems,
) {
    let key = member.key.as_str();
    let problem = |rule, message: String| document.error_at(rule, member.key_position, message);
    if key.starts_with("x-") {
        if key == "x-pagination" && !is_pagination(&member.value) {
            let what = "`x-pagination` has none of the members that are read here";
            problems.push(
                document
                    .warning("unknown-extension", &member.value, what)
                    .because("it is taken for an extension of somebody else, and pages are not followed")
                    .help(format!("where it is meant for this generator, it has {}", PAGINATION.join(", "))),
            );
        }
        if !EXTENSIONS.contains(&key)
            && let Some(meant) = EXTENSIONS.iter().find(|known| strsim::damerau_levenshtein(known, key) <= 2)
        {
            problems.push(
                problem("unknown-extension", format!("`{key}` is nearly `{meant}`"))
                    .because(
                        "an extension that nobody knows is ignored, and with it what it was meant to say",
                    )
                    .help(format!("write `{meant}`, or choose a name that is less like it")),
            );
        }
        return;
    }
    if shape == Shape::Schema && key == "prefixItems" {
        problems.push(
            problem("tuple", "a list whose items differ by their place".to_owned())
                .because("one type is generated for all items of a list")
                .help("describe an object with a property for each place, or a choice of item types"),
        );
        return;
    }
    if shape == Shape::Schema && OLDER.contains(&key) {
        problems.push(
            document
                .warning("unknown-key", &member.value, format!("`{key}` means nothing in {}", shape.words()))
                .because(
                    "it is of an older draft of JSON Schema; whatever it stands for may be any value here",
                )
                .help("refer to the schema itself with `$ref`"),
        );
        return;
    }
    if shape == Shape::Schema && UNSUPPORTED.contains(&key) {
        problems.push(
            problem("unsupported-keyword", format!("`{key}` is not generated yet"))
                .because("dropping it would make types, client and stub say less than the document")
                .help("say the same with the keywords listed in the README of the document, or leave it out"),
        );
        return;
    }
    if shape != Shape::Schema && is_scalar(&member.value) && !near(key, shape, known) {
        problems.push(
            document
                .warning("unknown-key", &member.value, format!("`{key}` means nothing in {}", shape.words()))
                .because("it is ignored, as OpenAPI gives it no meaning here")
                .help("remove it, or let its name begin with `x-`"),
        );
        return;
    }
    let base = problem("unknown-key", format!("`{key}` means nothing in {}", shape.words()))
        .because("a key in the wrong place is not read by anybody");
    problems.push(match closest(key, known.iter().map(|(key, _)| *key)) {
        Some(meant) => base.help(format!("did you mean `{meant}`? If not, check the indentation")),
        None => base.help("check the indentation, or remove it"),
    });
}

fn is_scalar(node: &Node) -> bool {
    !matches!(node.kind, Kind::Object(_) | Kind::Array(_))
}

/// Whether a key is probably a slip: like a known one, or known one level deeper.
fn near(key: &str, shape: Shape, known: &[(&str, Shape)]) -> bool {
    let deeper = |inner: Shape| match inner {
        Map(inner) | List(inner) => keys(*inner),
        inner => keys(inner),
    };
    shape == Shape::Root
        || closest(key, known.iter().map(|(key, _)| *key)).is_some()
        || known.iter().any(|(_, inner)| deeper(*inner).iter().any(|(known, _)| *known == key))
}

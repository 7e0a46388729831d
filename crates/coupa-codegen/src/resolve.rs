//! References: where each `$ref` leads, and what is wrong with those that lead nowhere.

mod cycles;
mod inheritance;
mod places;

use crate::load::Document;
use crate::problem::{Level, Problems};
use crate::tree::{Node, pointer};

/// Where a schema component stands.
pub const SCHEMAS: &str = "/components/schemas";

/// Marks a schema that is referred to where it stands, until [`crate::hoist`] gives it a name.
pub(crate) const LIFTED: &str = "x-referred-to-as";

/// Most references that may lead to each other before a value comes.
const MAX_CHAIN: usize = 16;

pub(crate) use inheritance::untie;
pub(crate) use places::settle;

/// Members whose values are data, not description: a `$ref` in there is just text.
const DATA: [&str; 5] = ["example", "default", "enum", "const", "value"];

/// Members whose values are maps from names that the author chose: there, no name is a keyword.
pub(crate) const NAMED: [&str; 16] = [
    "properties",
    "patternProperties",
    "$defs",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "paths",
    "content",
    "variables",
    "mapping",
    "encoding",
    "scopes",
];

/// Checks every reference of the document: it leads somewhere, to something of its kind, and not in a circle.
pub fn check(document: &Document, problems: &mut Problems) {
    walk(document, &document.root, false, problems);
    if !problems.has_errors() {
        places::check_kinds(document, problems);
    }
    if !problems.has_errors() {
        cycles::check(document, problems);
    }
}

fn walk(document: &Document, node: &Node, names: bool, problems: &mut Problems) {
    if !names && let Some(reference) = node.get("$ref") {
        check_one(document, reference, problems);
    }
    for member in node.members() {
        let key = member.key.as_str();
        let examples_of_schema = key == "examples" && !member.value.is_object();
        // What an extension of somebody else calls `$ref` is theirs.
        if !names && (DATA.contains(&key) || key.starts_with("x-") || examples_of_schema) {
            continue;
        }
        if !names && key == "examples" {
            examples(document, &member.value, problems);
            continue;
        }
        walk(document, &member.value, !names && NAMED.contains(&key) && member.value.is_object(), problems);
    }
    for item in node.items() {
        walk(document, item, false, problems);
    }
}

/// Examples that are referred to: no code comes of them, so that one which is not there is told and not refused.
fn examples(document: &Document, examples: &Node, problems: &mut Problems) {
    let mut found = Problems::new();
    for example in examples.members() {
        if let Some(reference) = example.value.get("$ref") {
            check_one(document, reference, &mut found);
        }
    }
    for mut problem in found.iter().cloned() {
        if problem.rule == "unresolved-reference" {
            problem.level = Level::Warning;
            "the example is not shown".clone_into(&mut problem.reason);
        }
        problems.push(problem);
    }
}

fn check_one(document: &Document, reference: &Node, problems: &mut Problems) {
    let Some(text) = reference.as_str() else {
        problems.push(
            document
                .error(
                    "reference-not-text",
                    reference,
                    format!("`$ref` must be text, this is {}", reference.describe()),
                )
                .because("it leads nowhere")
                .help("write `$ref: '#/components/schemas/Name'`"),
        );
        return;
    };
    // What leads to another file was taken in when the document was loaded.
    let Some(target) = text.strip_prefix('#') else { return };
    let mut seen = vec![target.to_owned()];
    let mut current = target.to_owned();
    loop {
        let Some(node) = document.find(&current) else {
            problems.push(unresolved(document, reference, text, &current));
            return;
        };
        let Some(next) = node.get("$ref").and_then(Node::as_str).and_then(|next| next.strip_prefix('#'))
        else {
            return;
        };
        if seen.iter().any(|pointer| pointer == next) {
            problems.push(
                document
                    .error(
                        "reference-cycle",
                        reference,
                        format!("`{text}` refers to itself and never to a value"),
                    )
                    .because("there is nothing to generate at its end")
                    .help("let one of the references in the circle be a real definition"),
            );
            return;
        }
        if seen.len() > MAX_CHAIN {
            problems.push(
                document
                    .error(
                        "reference-chain",
                        reference,
                        format!("`{text}` leads on more than {MAX_CHAIN} times"),
                    )
                    .because("each reference of a chain is followed again for each that leads to it")
                    .help("refer to the end of the chain"),
            );
            return;
        }
        next.clone_into(&mut current);
        seen.push(current.clone());
    }
}

fn unresolved(document: &Document, reference: &Node, text: &str, target: &str) -> crate::problem::Problem {
    let (parent, name) = target.rsplit_once('/').unwrap_or(("", target));
    let name = pointer::unescape(name);
    let problem = document
        .error("unresolved-reference", reference, format!("`{text}` leads nowhere"))
        .because("whatever it was meant to describe would be missing from every target");
    let siblings = document.find(parent).map(Node::members).unwrap_or_default();
    match closest(&name, siblings.iter().map(|member| member.key.as_str())) {
        Some(found) => problem.help(format!("did you mean `#{}`?", pointer::join(parent, found))),
        None => problem.help("define the target, or correct the name"),
    }
}

/// The candidate most like a name, if any is like it at all.
pub fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .map(|candidate| (strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Follows references from a node to the value they lead to, with its pointer. References were checked before.
pub fn follow<'d>(document: &'d Document, node: &'d Node, at: &str) -> (&'d Node, String) {
    let mut node = node;
    let mut at = at.to_owned();
    // A circle was refused by `check`; the bound keeps this total even without it.
    for _ in 0..64 {
        let Some(target) = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'))
        else {
            break;
        };
        let Some(found) = document.find(target) else { break };
        node = found;
        target.clone_into(&mut at);
    }
    (node, at)
}

/// Name of the component schema that a node refers to directly.
pub fn schema_name(node: &Node) -> Option<&str> {
    let name = node.get("$ref")?.as_str()?.strip_prefix('#')?.strip_prefix(SCHEMAS)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}

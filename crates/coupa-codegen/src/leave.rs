//! What a document is read without.
//!
//! Whoever cannot mend a document may have what a rule refuses left out of it, where that is one part of which a
//! document can be without: see [`Rule::can_be_left_out`]. Each part is cut from the tree before anything is made of it, so
//! every target is faithful to the document that is left, and each is told as a warning. Nothing is left out unasked.

use crate::generate::Input;
use crate::lint::METHODS;
use crate::problem::{Level, Problem, Problems, RULES, Rule};
use crate::tree::{Kind, Node, Position};

/// Most parts that are left out of one document: what lacks more than that is another document.
const MOST: usize = 10_000;

/// What is cut where a rule points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The member of which the key stands there.
    Key,
    /// The member of which the value stands there, or the item.
    Value,
    /// The member of which the key stands there; where no key does, the value.
    KeyOrValue,
    /// The default in the schema of the parameter that stands there.
    Default,
    /// The schema of the media type that stands there: its value is passed on as it is.
    Schema,
}

/// A part that a document is read without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    cut: Cut,
    position: Position,
}

/// Names of the rules of which what they refuse can be left out.
pub fn rules() -> impl Iterator<Item = &'static str> {
    RULES.iter().filter(|rule| rule.can_be_left_out()).map(|rule| rule.name)
}

/// Reads an input; where what stops that is to be left out, reads it without, again and again.
///
/// # Errors
///
/// The problems that are left: none of them can be, or is to be, left out.
pub(crate) fn leaving_out<T>(
    input: &Input,
    read: impl Fn(&Input) -> Result<T, Problems>,
) -> Result<(T, Problems), Problems> {
    let mut input = input.clone();
    let mut told = Problems::new();
    loop {
        let problems = match read(&input) {
            Ok(done) => return Ok((done, told)),
            Err(problems) => problems,
        };
        let before = input.left_out.len();
        for problem in problems.iter().filter(|problem| problem.level == Level::Error) {
            if let Some(left) = part(problem, &input)
                && !input.left_out.contains(&left)
            {
                input.left_out.push(left);
                told.push(without(problem));
            }
        }
        if input.left_out.len() == before || input.left_out.len() > MOST {
            return Err(problems);
        }
    }
}

fn part(problem: &Problem, input: &Input) -> Option<LeftOut> {
    let wanted = input.leave_out.contains(problem.rule);
    let cut = RULES.iter().find(|rule| wanted && rule.name == problem.rule).and_then(Rule::cut)?;
    Some(LeftOut { cut, position: problem.position })
}

fn without(problem: &Problem) -> Problem {
    let mut told = problem.clone();
    told.level = Level::Warning;
    told.message = format!("{}; it is left out", told.message);
    told.reason = format!("`--leave-out {}` asks for it", told.rule);
    told
}

/// Cuts the parts of a file from its tree.
pub(crate) fn cut(root: &mut Node, file: usize, left_out: &[LeftOut]) {
    for left in left_out.iter().filter(|left| left.position.file == file) {
        match left.cut {
            Cut::Key => {
                by_key(root, left.position);
            }
            Cut::Value => {
                by_value(root, left.position);
            }
            Cut::KeyOrValue => {
                if !by_key(root, left.position) {
                    by_value(root, left.position);
                }
            }
            Cut::Default => {
                at(root, left.position, &|node| node.get_mut("schema")?.remove("default").map(drop));
            }
            Cut::Schema => {
                at(root, left.position, &|node| node.remove("schema").map(drop));
            }
        }
    }
}

fn by_key(node: &mut Node, position: Position) -> bool {
    match &mut node.kind {
        Kind::Object(members) => {
            let before = members.len();
            members.retain(|member| member.key_position != position);
            members.len() < before || members.iter_mut().any(|member| by_key(&mut member.value, position))
        }
        Kind::Array(items) => items.iter_mut().any(|item| by_key(item, position)),
        _ => false,
    }
}

fn by_value(node: &mut Node, position: Position) -> bool {
    match &mut node.kind {
        Kind::Object(members) => {
            let before = members.len();
            // What an operation as a whole is refused for is no part that it can be without.
            members
                .retain(|member| member.value.position != position || METHODS.contains(&member.key.as_str()));
            members.len() < before || members.iter_mut().any(|member| by_value(&mut member.value, position))
        }
        Kind::Array(items) => {
            let before = items.len();
            items.retain(|item| item.position != position);
            items.len() < before || items.iter_mut().any(|item| by_value(item, position))
        }
        _ => false,
    }
}

/// Edits the first node of those at a place that has what is to be cut.
fn at(node: &mut Node, position: Position, edit: &dyn Fn(&mut Node) -> Option<()>) -> bool {
    if node.position == position && edit(node).is_some() {
        return true;
    }
    match &mut node.kind {
        Kind::Object(members) => members.iter_mut().any(|member| at(&mut member.value, position, edit)),
        Kind::Array(items) => items.iter_mut().any(|item| at(item, position, edit)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Layout, Source, generate};

    /// A document with one mistake for each way of cutting.
    const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Parts, version: '1'}
tags: [{name: parts}]
paths:
  /parts:
    post:
      tags: [parts]
      operationId: send
      parameters:
        - {name: size, in: query, schema: {type: integer, default: many}}
        - {name: gone, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: string}}
      requestBody: {content: {application/x-ndjson: {schema: {type: array, items: {$ref: '#/components/schemas/Part'}}}}}
      responses: {'200': {description: Sent., content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}}}}
  '/parts#again': {get: {operationId: again, responses: {'204': {description: Nothing.}}}}
components:
  schemas:
    Part:
      type: object
      embed: true
      properties:
        kind: {type: string, enum: []}
        code: {type: string, pattern: '[z-a]'}
        pair: {type: array, prefixItems: [{type: string}]}
";

    fn read(
        rules: impl IntoIterator<Item = &'static str>,
    ) -> Result<Vec<(&'static str, Level)>, Vec<&'static str>> {
        let mut input = Input::of(Source::new("parts.yaml", DOCUMENT), Vec::new());
        input.leave_out = rules.into_iter().collect();
        let level = |problem: &Problem| (problem.rule, problem.level);
        match generate(&input, &Layout::new("parts", "test")) {
            Ok(generated) => {
                assert!(!generated.api.document.to_string().contains("embed"));
                let parameters = &generated.api.operations[0].parameters;
                let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
                assert_eq!(names, ["size", "page"]);
                Ok(generated
                    .warnings
                    .iter()
                    .filter(|told| told.message.ends_with("; it is left out"))
                    .map(level)
                    .collect())
            }
            Err(problems) => {
                let errors = problems.iter().filter(|problem| problem.level == Level::Error);
                Err(errors.map(|problem| problem.rule).collect())
            }
        }
    }

    #[test]
    fn what_rules_refuse_is_left_out_and_told() {
        let told = read(rules()).unwrap();
        assert!(told.iter().all(|(_, level)| *level == Level::Warning));
        let mut names: Vec<&str> = told.iter().map(|(rule, _)| *rule).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                "keyword-value",
                "media-type",
                "parameter-default",
                "path-literal",
                "path-parameter-unknown",
                "pattern",
                "tuple",
                "unknown-key"
            ]
        );
    }

    /// Nothing is left out that nobody asked for, and what is left of the problems is told.
    #[test]
    fn what_is_not_asked_for_stays_refused() {
        let errors = read([]).unwrap_err();
        assert_eq!(
            errors,
            ["path-parameter-unknown", "path-literal", "unknown-key", "keyword-value", "pattern", "tuple"]
        );
        assert_eq!(read(rules().filter(|rule| *rule != "pattern")).unwrap_err(), ["pattern"]);
        assert_eq!(read(rules().filter(|rule| *rule != "media-type")).unwrap_err(), ["media-type"]);
    }

    /// A rule that points at an operation takes none of it away.
    #[test]
    fn operations_stay() {
        let mut root = crate::tree::parse(&Source::new("t.yaml", "a: {get: {x: 1}, y: 2}\n"), 0).unwrap();
        let operation = root.get("a").and_then(|a| a.get("get")).unwrap().position;
        let whole = root.clone();
        cut(&mut root, 0, &[LeftOut { cut: Cut::Value, position: operation }]);
        assert_eq!(root.to_json(), whole.to_json());
    }
}

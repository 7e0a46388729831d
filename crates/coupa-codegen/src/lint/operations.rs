//! Rules about paths, operations and parameters.

use std::collections::BTreeMap;

use crate::load::Document;
use crate::names;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::tree::Node;

/// HTTP methods that a path item may have, as in the document.
pub(crate) const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

pub(super) fn check(document: &Document, problems: &mut Problems) {
    let Some(paths) = document.root.get("paths") else {
        problems.push(
            document
                .error("no-paths", &document.root, "the document has no `paths`")
                .help("describe at least one operation"),
        );
        return;
    };
    let tags: Vec<&str> = document
        .root
        .get("tags")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|t| t.get("name")?.as_str())
        .collect();
    let mut ids: BTreeMap<String, &Node> = BTreeMap::new();
    for path in paths.members() {
        if !path.key.starts_with('/') {
            problems.push(
                document
                    .error(
                        "path-without-slash",
                        &path.value,
                        format!("the path `{}` does not begin with a slash", path.key),
                    )
                    .help(format!("write `/{}`", path.key)),
            );
        }
        for member in path.value.members().iter().filter(|member| METHODS.contains(&member.key.as_str())) {
            let operation = &member.value;
            operation_id(document, operation, &mut ids, problems);
            tag(document, operation, &tags, problems);
            responses(document, operation, problems);
            parameters(document, &path.key, &path.value, operation, problems);
        }
    }
}

fn operation_id<'d>(
    document: &Document,
    operation: &'d Node,
    ids: &mut BTreeMap<String, &'d Node>,
    problems: &mut Problems,
) {
    let Some(node) = operation.get("operationId") else {
        problems.push(
            document
                .error("operation-id-missing", operation, "the operation has no `operationId`")
                .because("every target names the operation by it")
                .help("give it one in snake_case, such as `worker_show`".replace("worker", "thing")),
        );
        return;
    };
    let Some(id) = node.as_str().filter(|id| !id.is_empty()) else {
        problems.push(
            document.error("operation-id-missing", node, "`operationId` must be text").help("write a name"),
        );
        return;
    };
    if let Some(first) = ids.get(&names::snake(id)) {
        problems.push(
            document
                .error("duplicate-operation-id", node, format!("the operation id `{id}` is taken"))
                .because("two operations of one name cannot both be a method")
                .help("choose another name; ids that differ only in case or punctuation count as one")
                .related(first.position, "first here"),
        );
    } else {
        ids.insert(names::snake(id), node);
    }
}

fn tag(document: &Document, operation: &Node, tags: &[&str], problems: &mut Problems) {
    let Some(node) = operation.get("tags").and_then(|tags| tags.items().first()) else {
        if !tags.is_empty() {
            problems.push(
                document
                    .error("tag-missing", operation, "the operation has no tag")
                    .because("the stub has one trait a tag, and this operation would be in none")
                    .help(format!("give it one of: {}", tags.join(", "))),
            );
        }
        return;
    };
    if let Some(name) = node.as_str().filter(|name| !tags.contains(name)) {
        problems.push(
            document
                .error("tag-unknown", node, format!("the tag `{name}` is not declared"))
                .help(format!("add it to `tags`, or use one of: {}", tags.join(", "))),
        );
    }
}

fn responses(document: &Document, operation: &Node, problems: &mut Problems) {
    let Some(responses) = operation.get("responses") else {
        problems.push(
            document
                .error("responses-missing", operation, "the operation has no `responses`")
                .because("nothing could be returned from it")
                .help("document at least its success"),
        );
        return;
    };
    for member in responses.members() {
        let key = member.key.as_str();
        let code = key.len() == 3 && key.parse::<u16>().is_ok_and(|code| (100..=599).contains(&code));
        if !code && !key.starts_with("x-") {
            problems.push(
                document
                    .error("status", &member.value, format!("`{key}` is not a status that is generated"))
                    .help("write one of the codes 100 to 599; ranges and `default` are not generated yet"),
            );
        }
    }
    if !responses.members().iter().any(|member| member.key.starts_with('2')) {
        problems.push(
            document
                .error("no-success", responses, "no response is a success")
                .because("a caller could never succeed")
                .help("document a status from 200 to 299"),
        );
    }
}

fn parameters(document: &Document, path: &str, item: &Node, operation: &Node, problems: &mut Problems) {
    let mut in_path = Vec::new();
    let mut snakes: BTreeMap<(String, String), String> = BTreeMap::new();
    for owner in [item, operation] {
        for parameter in owner.get("parameters").map(Node::items).unwrap_or_default() {
            let (parameter, _) = follow(document, parameter, "");
            let (Some(name), Some(location)) =
                (parameter.get("name").and_then(Node::as_str), parameter.get("in").and_then(Node::as_str))
            else {
                problems.push(document.error(
                    "parameter-incomplete",
                    parameter,
                    "a parameter needs `name` and `in`",
                ));
                continue;
            };
            if parameter.get("required").and_then(Node::as_bool).is_none() {
                problems.push(
                    document
                        .warning(
                            "parameter-required",
                            parameter,
                            format!("`{name}` does not say whether it is required"),
                        )
                        .because("some tools cannot read a parameter that leaves it out")
                        .help("write `required: true` or `required: false`"),
                );
            }
            if location == "path" {
                in_path.push(name.to_owned());
                if parameter.get("required").and_then(Node::as_bool) != Some(true) {
                    problems.push(
                        document
                            .error(
                                "path-parameter-optional",
                                parameter,
                                format!("the path parameter `{name}` must be required"),
                            )
                            .help("write `required: true`"),
                    );
                }
            }
            let key = (location.to_owned(), names::snake(name));
            if let Some(other) = snakes.insert(key, name.to_owned()).filter(|other| other != name) {
                problems.push(
                    document
                        .error(
                            "parameter-collision",
                            parameter,
                            format!("`{name}` and `{other}` become the same argument"),
                        )
                        .help("rename one of them, or describe both by one free-form parameter"),
                );
            }
        }
    }
    let templates: Vec<&str> =
        path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
    for name in &templates {
        if !in_path.iter().any(|declared| declared == name) {
            problems.push(
                document
                    .error(
                        "path-parameter-missing",
                        operation,
                        format!("`{{{name}}}` of the path is not declared"),
                    )
                    .help(format!("add a parameter `name: {name}`, `in: path`, `required: true`")),
            );
        }
    }
    for name in in_path.iter().filter(|name| !templates.contains(&name.as_str())) {
        problems.push(
            document
                .error("path-parameter-unknown", operation, format!("the path `{path}` has no `{{{name}}}`"))
                .help("correct the name, or remove the parameter"),
        );
    }
    for segment in path.split('/') {
        let whole = segment.starts_with('{') && segment.ends_with('}') && segment.matches('{').count() == 1;
        if segment.contains(['{', '}']) && !whole {
            problems.push(
                document
                    .error(
                        "path-segment",
                        operation,
                        format!("`{segment}` mixes text and a parameter in one segment"),
                    )
                    .help("give the parameter a segment of its own"),
            );
        }
    }
}

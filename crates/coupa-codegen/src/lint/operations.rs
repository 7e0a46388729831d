//! Rules about paths, operations and parameters.

use std::collections::BTreeMap;

use crate::load::Document;
use crate::model::path as template;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::tree::{Member, Node, Position};

/// HTTP methods that a path item may have, as in the document.
pub(crate) const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

pub(super) fn check(document: &Document, problems: &mut Problems) {
    let Some(paths) = document.root.get("paths") else {
        let other = ["webhooks", "components"].iter().any(|key| document.root.has(key));
        problems.push(if other {
            document
                .note("no-paths", document.root.position, "the document has no `paths`")
                .because("without operations there are types only")
                .help("describe at least one operation, if there is one")
        } else {
            document
                .error("no-paths", &document.root, "the document has no `paths`")
                .because("there is nothing to generate")
                .help("describe at least one operation")
        });
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
    for (index, name) in tags.iter().enumerate().filter(|(index, name)| tags[..*index].contains(name)) {
        let node = document.root.get("tags").and_then(|tags| tags.items().get(index));
        problems.push(
            document
                .warning(
                    "tag-twice",
                    node.unwrap_or(&document.root),
                    format!("the tag `{name}` stands here again"),
                )
                .because("a tag has one description: the first is taken")
                .help("leave one of them out"),
        );
    }
    let mut ids: BTreeMap<String, &Node> = BTreeMap::new();
    let mut templates: BTreeMap<String, &Member> = BTreeMap::new();
    let mut seen: Vec<&Member> = Vec::new();
    for path in paths.members().iter().filter(|path| !path.key.starts_with("x-")) {
        same_template(document, path, &mut templates, problems);
        literals(document, path, problems);
        segments(document, path, &mut seen, problems);
        if !path.key.starts_with('/') {
            problems.push(
                document
                    .error(
                        "path-without-slash",
                        &path.value,
                        format!("the path `{}` does not begin with a slash", path.key),
                    )
                    .because("servers and clients put it behind a base URL that ends without one")
                    .help(format!("write `/{}`", path.key)),
            );
        }
        if let Some(trace) = path.value.member("trace") {
            problems.push(
                document
                    .error_at("method-trace", trace.key_position, "`trace` is not generated")
                    .because(
                        "HTTP clients and proxies do not let it through, and servers answer it by themselves",
                    )
                    .help("leave the operation out"),
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
    // An operation without one got one, made of its method and path.
    let Some(node) = operation.get("operationId") else { return };
    let Some(id) = node.as_str().filter(|id| !id.is_empty()) else {
        problems.push(
            document
                .error("operation-id-missing", node, "`operationId` must be text")
                .because("every target names the operation by it")
                .help("write a name in snake_case, or leave it out: method and path then make one"),
        );
        return;
    };
    if let Some(first) = ids.get(id) {
        problems.push(
            document
                .error("duplicate-operation-id", node, format!("the operation id `{id}` is taken"))
                .because("two operations of one name cannot both be a method")
                .help("choose another name")
                .related(first.position, "first here"),
        );
    } else {
        ids.insert(id.to_owned(), node);
    }
}

/// Where a document declares its tags, an operation outside of them is probably a slip of the pen.
fn tag(document: &Document, operation: &Node, tags: &[&str], problems: &mut Problems) {
    if tags.is_empty() {
        return;
    }
    let Some(node) = operation.get("tags").and_then(|tags| tags.items().first()) else {
        problems.push(
            document
                .warning("tag-missing", operation, "the operation has no tag")
                .because("the stub has one trait a tag; this operation is put into one of its own")
                .help(format!("give it one of: {}", tags.join(", "))),
        );
        return;
    };
    if let Some(name) = node.as_str().filter(|name| !tags.contains(name)) {
        problems.push(
            document
                .warning("tag-unknown", node, format!("the tag `{name}` is not declared"))
                .because("the stub has one trait a tag; this one has no description and comes last")
                .help(format!("add it to `tags`, or use one of: {}", tags.join(", "))),
        );
    }
}

/// Paths that differ only in the names of their parameters are the same path.
fn same_template<'d>(
    document: &Document,
    path: &'d Member,
    templates: &mut BTreeMap<String, &'d Member>,
    problems: &mut Problems,
) {
    let mut template = String::new();
    let mut inside = false;
    for c in template::encoded_template(&path.key).chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        template.push(c);
    }
    let Some(first) = templates.insert(template, path) else { return };
    let message = format!("`{}` is the same path as `{}`", path.key, first.key);
    let shared = METHODS.iter().find(|method| path.value.has(method) && first.value.has(method));
    let problem = match shared {
        Some(method) => document
            .error_at("path-twice", path.key_position, message)
            .because(format!(
                "they differ only in the names of their parameters, so no request could tell the operations `{method}` apart"
            ))
            .help("describe all operations of the path in one place"),
        // The methods tell the operations apart.
        None => document
            .warning("path-twice", &path.value, message)
            .because("OpenAPI asks for one; their methods differ, so each request has one operation all the same")
            .help("describe all operations of the path in one place"),
    };
    problems.push(problem.related(first.key_position, "first here"));
}

fn responses(document: &Document, operation: &Node, problems: &mut Problems) {
    let responses = operation.get("responses");
    let Some(responses) = responses.filter(|node| node.members().iter().any(|m| !m.key.starts_with("x-")))
    else {
        if responses.is_some_and(|node| !node.is_object()) {
            return;
        }
        problems.push(
            document
                .warning("responses-missing", responses.unwrap_or(operation), "no response is documented")
                .because("it is read as a `default` response without content")
                .help("document at least its success"),
        );
        return;
    };
    for member in responses.members() {
        let key = member.key.as_str();
        let code = key.len() == 3 && key.parse::<u16>().is_ok_and(|code| (100..=599).contains(&code));
        let range = key.len() == 3
            && key.starts_with(['1', '2', '3', '4', '5'])
            && key.get(1..).is_some_and(|rest| rest.eq_ignore_ascii_case("xx"));
        if !(code || range || key == "default" || key.starts_with("x-")) {
            problems.push(
                document
                    .error_at("status", member.key_position, format!("`{key}` is no status"))
                    .because("no answer could ever have it")
                    .help("write a code from 100 to 599, a range such as `4XX`, or `default`"),
            );
        }
        let (response, _) = follow(document, &member.value, "");
        if has_no_content(key)
            && let Some(content) =
                response.member("content").filter(|content| !content.value.members().is_empty())
        {
            problems.push(
                document
                    .note("content-never-sent", content.key_position, format!("a `{key}` has no content"))
                    .because("HTTP ends such an answer behind its headers, whatever is described")
                    .help("describe it without content, or under another status"),
            );
        }
    }
    if !responses.members().iter().any(|member| is_success(&member.key)) {
        problems.push(
            document
                .warning("no-success", responses, "no response is a success")
                .because("every other status is read as a `default` response without content")
                .help("document a status from 200 to 399, or `default`"),
        );
    }
}

/// Whether HTTP has no content in answers of this status (RFC 9110, 6.4.1).
pub(crate) fn has_no_content(key: &str) -> bool {
    (key.len() == 3 && key.starts_with('1')) || matches!(key, "204" | "304")
}

/// Whether a caller who gets a response of this key has succeeded.
pub(crate) fn is_success(key: &str) -> bool {
    key.starts_with(['2', '3']) || key == "default" || key == "101"
}

fn parameters(document: &Document, path: &str, item: &Node, operation: &Node, problems: &mut Problems) {
    let mut in_path = Vec::new();
    for owner in [item, operation] {
        let mut seen: BTreeMap<(String, String), Position> = BTreeMap::new();
        for parameter in owner.get("parameters").map(Node::items).unwrap_or_default() {
            let (parameter, _) = follow(document, parameter, "");
            let (Some(name), Some(location)) =
                (parameter.get("name").and_then(Node::as_str), parameter.get("in").and_then(Node::as_str))
            else {
                problems.push(
                    document
                        .error("parameter-incomplete", parameter, "a parameter needs `name` and `in`")
                        .because("nobody would know where to look for it")
                        .help("add both, or refer to a parameter that has them"),
                );
                continue;
            };
            if location == "path" {
                in_path.push((name, parameter));
                if parameter.get("required").and_then(Node::as_bool) == Some(false) {
                    problems.push(
                        document
                            .error(
                                "path-parameter-optional",
                                parameter,
                                format!("the path parameter `{name}` must be required"),
                            )
                            .because("without it the request has another path")
                            .help("write `required: true`"),
                    );
                }
            }
            if let Some(first) = seen.insert((location.to_owned(), name.to_owned()), parameter.position) {
                problems.push(
                    document
                        .error(
                            "parameter-twice",
                            parameter,
                            format!("the {location} parameter `{name}` stands twice in this list"),
                        )
                        .because("only one of the two could be meant")
                        .help("remove one of them")
                        .related(first, "first here"),
                );
            }
        }
    }
    let templates: Vec<&str> =
        path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
    for name in &templates {
        if !in_path.iter().any(|(declared, _)| declared == name) {
            problems.push(
                document
                    .error(
                        "path-parameter-missing",
                        operation,
                        format!("`{{{name}}}` of the path is not declared"),
                    )
                    .because("nobody would know its type")
                    .help(format!("add a parameter `name: {name}`, `in: path`, `required: true`")),
            );
        }
    }
    for (name, parameter) in in_path.iter().filter(|(name, _)| !templates.contains(name)) {
        problems.push(
            document
                .error("path-parameter-unknown", parameter, format!("the path `{path}` has no `{{{name}}}`"))
                .because("it could never be sent")
                .help("correct the name, or remove the parameter"),
        );
    }
}

/// Segments that cannot be read, and those that are read in two ways.
fn segments<'d>(document: &Document, path: &'d Member, seen: &mut Vec<&'d Member>, problems: &mut Problems) {
    for segment in path.key.split('/') {
        let pieces = template::pieces(segment);
        let stray = |piece: &template::Piece<'_>| matches!(piece, template::Piece::Text(text) if text.contains(['{', '}']));
        if pieces.iter().any(stray) {
            problems.push(
                document
                    .error_at("path-segment", path.key_position, format!("`{segment}` has half a brace"))
                    .because("braces stand around the name of a parameter, and in no URL")
                    .help("write the other brace, or encode this one: `%7B`, `%7D`"),
            );
        } else if template::has_adjacent(segment) {
            problems.push(
                document
                    .error_at(
                        "path-segment",
                        path.key_position,
                        format!("in `{segment}` two parameters stand side by side"),
                    )
                    .because("nothing says where the value of the one ends and that of the other begins")
                    .help("write a text between them, or give each a segment of its own"),
            );
        }
    }
    if let Some(other) = seen.iter().find(|other| template::undecided(&other.key, &path.key)) {
        problems.push(
            document
                .error_at(
                    "path-undecided",
                    path.key_position,
                    format!("one request could be for `{}` and for `{}`", path.key, other.key),
                )
                .because("both mix texts and parameters in a segment, and neither text excludes the other")
                .help("let the segments begin or end with different texts, or describe one path for both")
                .related(other.key_position, "the other"),
        );
    }
    seen.push(path);
}

/// Literals that no request could have.
fn literals(document: &Document, path: &Member, problems: &mut Problems) {
    for segment in path.key.split('/') {
        if let Some(what) = template::problem(segment) {
            problems.push(
                document
                    .error_at("path-literal", path.key_position, format!("the segment `{segment}` {what}"))
                    .because("no request could have this path")
                    .help("write the path alone, and describe what stands in the query as parameters"),
            );
        }
    }
}

//! What a document says that no code comes from. It is said aloud, so that nothing is dropped silently.

use crate::load::Document;
use crate::normalise;
use crate::problem::Problems;
use crate::shapes::{Shape, walk};
use crate::tree::{Member, Node};

/// Header parameters that the standard tells readers to ignore: other parts of the document say the same.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];
/// One that HTTP itself writes, so that it is there and true whatever a caller gives.
const LENGTH: &str = "content-length";

/// A note for each callback, webhook, link and ignored header parameter.
pub(super) fn check(document: &Document, problems: &mut Problems) {
    for webhook in document.root.get("webhooks").map(Node::members).unwrap_or_default() {
        problems.push(
            document
                .note(
                    "not-generated",
                    webhook.key_position,
                    format!("no code is generated for the webhook `{}`", webhook.key),
                )
                .because("it is a request that this API makes, not one that it answers")
                .help("it stays in the published document"),
        );
    }
    for at in normalise::binary_texts(document) {
        if let Some(format) = document.find(&at).and_then(|schema| schema.member("format")) {
            problems.push(
                document
                    .note(
                        "binary-text",
                        format.key_position,
                        "a string of raw bytes in JSON is read as a text",
                    )
                    .because("no JSON holds raw bytes")
                    .help("use `format: byte` for text that spells bytes, or send a form"),
            );
        }
    }
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| match shape {
        Shape::RequestBody | Shape::Parameter | Shape::Header => {
            encodings(document, node, shape, problems);
            if shape == Shape::RequestBody {
                texts_of_forms(document, node, problems);
            }
            if shape == Shape::Parameter {
                ignored_header(document, node, problems);
                texts_of_objects(document, node, problems);
            }
        }
        Shape::Operation => {
            for callback in node.get("callbacks").map(Node::members).unwrap_or_default() {
                problems.push(
                    document
                        .note(
                            "not-generated",
                            callback.key_position,
                            format!("no code is generated for the callback `{}`", callback.key),
                        )
                        .because("it is a request that this API makes, not one that it answers")
                        .help("it stays in the published document"),
                );
            }
        }
        Shape::Schema => idle_keywords(document, node, problems),
        Shape::Response => {
            encodings(document, node, shape, problems);
            if let Some(links) = node.member("links") {
                problems.push(
                    document
                        .note("not-generated", links.key_position, "no code is generated for `links`")
                        .because("they say which operation may come next; each of them is generated anyway")
                        .help("they stay in the published document"),
                );
            }
        }
        _ => {}
    });
}

/// A warning for each keyword that describes the inside of a value of another type.
fn idle_keywords(document: &Document, schema: &Node, problems: &mut Problems) {
    // A `required` that is no list has an error of its own.
    let is_said = |member: &&Member| member.key == "required" && member.value.items().is_empty();
    for member in normalise::idle(schema).filter(|member| !is_said(member)) {
        let ty = schema.get("type").map(|ty| ty.to_json().to_string()).unwrap_or_default();
        problems.push(
            document
                .warning(
                    "keyword-idle",
                    &member.value,
                    format!("`{}` says nothing of a value of the type {ty}", member.key),
                )
                .because("it speaks of objects or lists alone, so that it admits and refuses nothing here")
                .help("leave it out, or name the type that is meant"),
        );
    }
}

/// A note for each member of a form that may be anything: it is read as a text.
fn texts_of_forms(document: &Document, body: &Node, problems: &mut Problems) {
    for content in body.get("content").map(Node::members).unwrap_or_default() {
        let schema = content.value.get("schema").filter(|_| normalise::is_form(&content.key));
        for member in
            schema.and_then(|schema| schema.get("properties")).map(Node::members).unwrap_or_default()
        {
            let value = member.value.get("items").unwrap_or(&member.value);
            if normalise::says_nothing(value) {
                problems.push(
                    document
                        .note(
                            "form-member",
                            member.key_position,
                            format!("`{}` is read as a text", member.key),
                        )
                        .because("nothing is said of it, and a form holds texts")
                        .help("describe its type"),
                );
            }
        }
    }
}

/// A note for what an object in a parameter holds, where it may be anything: it is read as a text.
fn texts_of_objects(document: &Document, parameter: &Node, problems: &mut Problems) {
    let untold = normalise::untold(parameter);
    let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
    let rest = untold.rest.then(|| format!("what `{name}` holds is read as texts"));
    let members = untold.members.iter().map(|member| format!("`{member}` of `{name}` is read as a text"));
    problems.extend(
        members
            .chain(rest)
            .map(|what| {
                document
                    .note("form-member", parameter.position, what)
                    .because("nothing is said of it, and a parameter holds texts")
                    .help("describe its type")
            })
            .collect(),
    );
}

/// A note for a header parameter that is ignored.
fn ignored_header(document: &Document, parameter: &Node, problems: &mut Problems) {
    if !is_ignored(parameter) {
        return;
    }
    let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
    let reason = if name.eq_ignore_ascii_case(LENGTH) {
        "HTTP writes it with each request that has content, and no caller may give another length"
    } else {
        "OpenAPI says so: media types and security requirements speak of these headers"
    };
    problems.push(
        document
            .note("header-ignored", parameter.position, format!("the header parameter `{name}` is ignored"))
            .because(reason)
            .help("leave the parameter out"),
    );
}

/// A note for each `encoding` outside of the forms of requests: elsewhere it has no meaning.
fn encodings(document: &Document, owner: &Node, shape: Shape, problems: &mut Problems) {
    for content in owner.get("content").map(Node::members).unwrap_or_default() {
        let Some(encoding) = content.value.member("encoding") else { continue };
        let media_type = content.key.to_ascii_lowercase();
        let form = media_type.starts_with("multipart/")
            || media_type.starts_with("application/x-www-form-urlencoded");
        if shape == Shape::RequestBody && form {
            continue;
        }
        problems.push(
            document
                .note(
                    "encoding-ignored",
                    encoding.key_position,
                    format!("`encoding` has no meaning for `{}` here", content.key),
                )
                .because("OpenAPI gives it one in the forms of requests only")
                .help("leave it out"),
        );
    }
}

/// Whether a parameter is one that the standard tells readers to ignore, or that HTTP itself writes.
pub(crate) fn is_ignored(parameter: &Node) -> bool {
    let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
    parameter.get("in").and_then(Node::as_str) == Some("header")
        && IGNORED_HEADERS.iter().chain([&LENGTH]).any(|ignored| name.eq_ignore_ascii_case(ignored))
}

//! What a document says that no code comes from. It is said aloud, so that nothing is dropped silently.

use crate::load::Document;
use crate::problem::Problems;
use crate::shapes::{Shape, walk};
use crate::tree::Node;

/// Header parameters that the standard tells readers to ignore: other parts of the document say the same.
pub(crate) const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

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
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| match shape {
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
        Shape::Response => {
            if let Some(links) = node.member("links") {
                problems.push(
                    document
                        .note("not-generated", links.key_position, "no code is generated for `links`")
                        .because("they say which operation may come next; each of them is generated anyway")
                        .help("they stay in the published document"),
                );
            }
        }
        Shape::Parameter => {
            let name = node.get("name").and_then(Node::as_str).unwrap_or_default();
            if is_ignored(node) {
                problems.push(
                    document
                        .note(
                            "header-ignored",
                            node.position,
                            format!("the header parameter `{name}` is ignored"),
                        )
                        .because(
                            "OpenAPI says so: media types and security requirements speak of these headers",
                        )
                        .help("leave the parameter out"),
                );
            }
        }
        _ => {}
    });
}

/// Whether a parameter is one that the standard tells readers to ignore.
pub(crate) fn is_ignored(parameter: &Node) -> bool {
    parameter.get("in").and_then(Node::as_str) == Some("header")
        && parameter
            .get("name")
            .and_then(Node::as_str)
            .is_some_and(|name| IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()))
}

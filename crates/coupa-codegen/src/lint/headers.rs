//! Rule `header-name`: a header has a name that a request or an answer can have.

use crate::load::Document;
use crate::problem::Problems;
use crate::shapes::{Shape, walk};
use crate::tree::{Node, Position};

pub(super) fn check(document: &Document, problems: &mut Problems) {
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        let text = |key| node.get(key).and_then(Node::as_str);
        let mut judge = |name: &str, position: Position, what: &str| {
            if name.is_empty() || !name.bytes().all(is_token) {
                problems.push(
                    document
                        .error_at("header-name", position, format!("{what} cannot be called `{name}`"))
                        .because("such names are letters, digits and some signs without a space: nothing could send it")
                        .help("write the name that is sent, such as `X-Request-Id`"),
                );
            }
        };
        let name = node.get("name").and_then(|node| Some((node.as_str()?, node.position)));
        match (shape, text("in"), name) {
            (Shape::Parameter, Some("header"), Some((name, position))) => judge(name, position, "a header"),
            (Shape::SecurityScheme, Some("header"), Some((name, position))) => {
                judge(name, position, "a header");
            }
            (Shape::SecurityScheme, Some("cookie"), Some((name, position))) => {
                judge(name, position, "a cookie");
            }
            (Shape::SecurityScheme, Some("header" | "cookie"), None) if text("type") == Some("apiKey") => {
                judge("", node.position, "the key");
            }
            (Shape::Response, ..) => {
                for header in node.get("headers").map(Node::members).unwrap_or_default() {
                    judge(&header.key, header.key_position, "a header");
                }
            }
            _ => {}
        }
    });
}

/// What a `token` of RFC 9110 is made of.
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

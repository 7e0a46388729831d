//! From a source text to a document that can be looked into.

use crate::problem::{Problem, Problems};
use crate::tree::{self, Node, Source, pointer};

/// A parsed document with its source.
#[derive(Debug, Clone)]
pub struct Document {
    /// Text and path.
    pub source: Source,
    /// The tree.
    pub root: Node,
}

impl Document {
    /// The node a JSON Pointer names.
    pub fn find(&self, pointer: &str) -> Option<&Node> {
        pointer::find(&self.root, pointer)
    }

    /// An error at a node of this document.
    pub fn error(&self, rule: &'static str, node: &Node, message: impl Into<String>) -> Problem {
        Problem::error(rule, &self.source.path, node.position, message)
    }

    /// A warning at a node of this document.
    pub fn warning(&self, rule: &'static str, node: &Node, message: impl Into<String>) -> Problem {
        Problem::warning(rule, &self.source.path, node.position, message)
    }
}

/// Parses the text and checks that it is an OpenAPI document of a version that is read.
pub fn load(source: Source) -> Result<Document, Problems> {
    let root = tree::parse(&source)?;
    let document = Document { source, root };
    let root = &document.root;
    if !root.is_object() {
        return Err(document
            .error(
                "not-openapi",
                root,
                format!("an OpenAPI document is an object, this is {}", root.describe()),
            )
            .help("begin with `openapi: 3.1.0`")
            .into());
    }
    match root.get("openapi") {
        Some(node) if node.as_str().is_some_and(|version| version.starts_with("3.1.")) => Ok(document),
        Some(node) => Err(document
            .error("version", node, "only OpenAPI 3.1 is read")
            .because("other versions spell null, bounds and examples in another way, and a guess could be silently wrong")
            .help("write `openapi: 3.1.0` and use the spellings of 3.1")
            .into()),
        None => Err(document
            .error("not-openapi", root, "the member `openapi` is missing")
            .help("begin with `openapi: 3.1.0`")
            .into()),
    }
}

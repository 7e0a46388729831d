//! From source texts to one document that can be looked into.

mod beside;
mod import;

use std::collections::BTreeSet;

use crate::leave::{self, LeftOut};
use crate::problem::{Problem, Problems};
use crate::tree::{self, Node, Position, Source, pointer};

pub use beside::gather;
pub(crate) use import::child;

/// A parsed document with its sources.
#[derive(Debug, Clone)]
pub struct Document {
    /// Text and path of the document itself.
    pub source: Source,
    /// The files beside it that it refers to; [`Position::file`] counts them from 1.
    pub beside: Vec<Source>,
    /// The tree: the document, and what it took from the files beside it.
    pub root: Node,
    /// Component schemas that had no name in the document: see [`crate::hoist`].
    pub hoisted: BTreeSet<String>,
    /// Choices whose members were taken in where they were a part: see [`crate::normalise`].
    pub taken_in: BTreeSet<String>,
}

impl Document {
    /// The node a JSON Pointer names.
    pub fn find(&self, pointer: &str) -> Option<&Node> {
        pointer::find(&self.root, pointer)
    }

    /// An error at a node of this document.
    pub fn error(&self, rule: &'static str, node: &Node, message: impl Into<String>) -> Problem {
        self.error_at(rule, node.position, message)
    }

    /// An error at a place of this document.
    pub fn error_at(&self, rule: &'static str, position: Position, message: impl Into<String>) -> Problem {
        Problem::error(rule, self.path(position), position, message)
    }

    /// A warning at a node of this document.
    pub fn warning(&self, rule: &'static str, node: &Node, message: impl Into<String>) -> Problem {
        Problem::warning(rule, self.path(node.position), node.position, message)
    }

    /// A note at a place of this document.
    pub fn note(&self, rule: &'static str, position: Position, message: impl Into<String>) -> Problem {
        Problem::note(rule, self.path(position), position, message)
    }

    /// Path of the text that a place is in.
    pub fn path(&self, position: Position) -> &str {
        let file = position.file.checked_sub(1).and_then(|index| self.beside.get(index));
        file.map_or(&self.source.path, |source| &source.path)
    }
}

/// Parses the document, checks that it is OpenAPI of a version that is read, and takes in what it refers to in
/// the files beside it.
///
/// # Errors
///
/// What is wrong with the texts, and references that lead to no file.
pub fn load(source: Source, beside: &[Source]) -> Result<Document, Problems> {
    load_without(source, beside, &[])
}

/// As [`load`], without some parts of the texts.
pub(crate) fn load_without(
    source: Source,
    beside: &[Source],
    left_out: &[LeftOut],
) -> Result<Document, Problems> {
    let mut root = tree::parse(&source, 0)?;
    leave::cut(&mut root, 0, left_out);
    let document = Document {
        source,
        beside: beside.to_vec(),
        root,
        hoisted: BTreeSet::new(),
        taken_in: BTreeSet::new(),
    };
    version(&document)?;
    import::import(document, left_out)
}

fn version(document: &Document) -> Result<(), Problems> {
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
    if let Some(node) = root.get("swagger") {
        return Err(document
            .error("version", node, "Swagger 2.0 is not read")
            .because(
                "its bodies, media types and parameters are another language; OpenAPI replaced it in 2017",
            )
            .help("convert the document to OpenAPI 3.0 or 3.1 first")
            .into());
    }
    match root.get("openapi") {
        Some(node)
            if node
                .as_str()
                .is_some_and(|version| version.starts_with("3.1.") || version.starts_with("3.0.")) =>
        {
            Ok(())
        }
        Some(node) => Err(document
            .error("version", node, "only OpenAPI 3.1 and 3.0 are read")
            .because("a version that nobody knows may mean other things by the same words")
            .help("write `openapi: 3.1.0`, as text, and use the spellings of 3.1")
            .into()),
        None => Err(document
            .error("not-openapi", root, "the member `openapi` is missing")
            .help("begin with `openapi: 3.1.0`")
            .into()),
    }
}

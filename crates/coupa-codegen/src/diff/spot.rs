//! A node with its JSON Pointer, in a document whose references are followed here.

use crate::load::Document;
use crate::tree::{Node, pointer};

/// A node and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Spot<'d> {
    pub(super) node: &'d Node,
    pub(super) pointer: String,
}

impl<'d> Spot<'d> {
    /// The whole document.
    pub(super) fn root(document: &'d Document) -> Self {
        Self { node: &document.root, pointer: String::new() }
    }

    /// The member with this key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| Self { node, pointer: pointer::join(&self.pointer, key) })
    }

    /// Members of a mapping.
    pub(super) fn members(&self) -> Vec<(&'d str, Self)> {
        self.node
            .members()
            .iter()
            .map(|member| {
                let pointer = pointer::join(&self.pointer, &member.key);
                (member.key.as_str(), Self { node: &member.value, pointer })
            })
            .collect()
    }

    /// Items of a sequence.
    pub(super) fn items(&self) -> Vec<Self> {
        self.node
            .items()
            .iter()
            .enumerate()
            .map(|(index, node)| Self { node, pointer: format!("{}/{index}", self.pointer) })
            .collect()
    }

    /// The text of a member.
    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_str()
    }

    /// Whether a member is `true`.
    pub(super) fn is(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// Where its `$ref` leads, if it has one that leads somewhere.
    pub(super) fn target(&self, document: &'d Document) -> Option<Self> {
        let target = self.text("$ref")?.strip_prefix('#')?;
        let node = document.find(target)?;
        Some(Self { node, pointer: target.to_owned() })
    }

    /// The value that its references lead to.
    pub(super) fn followed(&self, document: &'d Document) -> Self {
        let mut spot = self.clone();
        // A circle of references is refused when a document is read; the bound keeps this total without it.
        for _ in 0..64 {
            match spot.target(document) {
                Some(next) => spot = next,
                None => break,
            }
        }
        spot
    }
}

//! A value with the way to it.

use crate::json::{Kind, Member, Node, pointer};

/// A value of the tree, and where it stands.
#[derive(Clone, Copy)]
pub struct At<'a, 'n> {
    /// The value.
    pub node: &'n Node<'n>,
    parent: Option<&'a At<'a, 'n>>,
    step: Step<'n>,
}

/// The last step of a way.
#[derive(Clone, Copy)]
enum Step<'n> {
    Root,
    Member(&'n str),
    Item(usize),
}

impl<'a, 'n> At<'a, 'n> {
    /// The outermost value.
    pub const fn root(node: &'n Node<'n>) -> Self {
        Self { node, parent: None, step: Step::Root }
    }

    /// Whether it is the outermost value.
    pub(super) const fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// The key of a member of the outermost value.
    pub(super) fn top_member(&self) -> Option<&'n str> {
        match self.step {
            Step::Member(key) if self.parent.is_some_and(At::is_root) => Some(key),
            _ => None,
        }
    }

    /// A member of this object.
    pub fn member(&'a self, member: &'n Member<'n>) -> Self {
        Self { node: &member.value, parent: Some(self), step: Step::Member(&member.key) }
    }

    /// An item of this array.
    pub fn item(&'a self, index: usize, node: &'n Node<'n>) -> Self {
        Self { node, parent: Some(self), step: Step::Item(index) }
    }

    /// The members, when this is an object.
    pub fn members(&self) -> Option<&'n [Member<'n>]> {
        match &self.node.kind {
            Kind::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The items, when this is an array.
    pub fn items(&self) -> Option<&'n [Node<'n>]> {
        match &self.node.kind {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The text, when this is a string.
    pub fn text(&self) -> Option<&'n str> {
        match &self.node.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The digits, when this is a number.
    pub fn number(&self) -> Option<&'n str> {
        match &self.node.kind {
            Kind::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The JSON Pointer.
    pub fn pointer(&self) -> String {
        let mut pointer = self.parent.map(At::pointer).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Member(key) => pointer::push(&mut pointer, key),
            Step::Item(index) => pointer::push(&mut pointer, &index.to_string()),
        }
        pointer
    }
}

//! Changing a tree: what the stages that rewrite a document need.

use super::{Kind, Member, Node, Position};

impl Node {
    /// A string.
    pub fn text(text: impl Into<String>, position: Position) -> Self {
        Self { kind: Kind::String(text.into()), position }
    }

    /// A list.
    pub fn list(items: Vec<Self>, position: Position) -> Self {
        Self { kind: Kind::Array(items), position }
    }

    /// An object.
    pub fn object(members: Vec<Member>, position: Position) -> Self {
        Self { kind: Kind::Object(members), position }
    }

    /// The member with this key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        match &mut self.kind {
            Kind::Object(members) => {
                members.iter_mut().find(|member| member.key == key).map(|member| &mut member.value)
            }
            _ => None,
        }
    }

    /// Takes the member with this key out.
    pub fn remove(&mut self, key: &str) -> Option<Member> {
        let Kind::Object(members) = &mut self.kind else { return None };
        let index = members.iter().position(|member| member.key == key)?;
        Some(members.remove(index))
    }

    /// Sets a member: in its place where it is there, at the end otherwise. Does nothing to what is no object.
    pub fn set(&mut self, key: &str, value: Self) {
        if let Some(found) = self.get_mut(key) {
            *found = value;
        } else if let Kind::Object(members) = &mut self.kind {
            members.push(Member::new(key, value));
        }
    }

    /// Takes all members out of an object.
    pub fn take_members(&mut self) -> Vec<Member> {
        match &mut self.kind {
            Kind::Object(members) => std::mem::take(members),
            _ => Vec::new(),
        }
    }

    /// Takes all items out of a list.
    pub fn take_items(&mut self) -> Vec<Self> {
        match &mut self.kind {
            Kind::Array(items) => std::mem::take(items),
            _ => Vec::new(),
        }
    }

    /// Whether there is a member with this key.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }
}

impl Member {
    /// A member whose key stands where its value stands.
    pub fn new(key: impl Into<String>, value: Node) -> Self {
        Self { key: key.into(), key_position: value.position, value }
    }
}

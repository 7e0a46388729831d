//! Small readings of nodes that the model builders share.

use crate::tree::Node;

/// The text of a member, or nothing.
pub(crate) fn text(node: &Node, key: &str) -> String {
    node.get(key).and_then(Node::as_str).unwrap_or_default().trim().to_owned()
}

/// The text of a member, where it is given.
pub(crate) fn optional_text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::as_str).map(|text| text.trim().to_owned())
}

/// Whether a member is `true`.
pub(crate) fn flag(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool) == Some(true)
}

/// The texts of a list.
pub(crate) fn texts(node: &Node, key: &str) -> Vec<String> {
    node.get(key)
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect()
}

/// The JSON types a schema names itself, in order; a single one counts as a list.
pub(crate) fn types(schema: &Node) -> Vec<&str> {
    match schema.get("type") {
        Some(node) => node
            .as_str()
            .map_or_else(|| node.items().iter().filter_map(Node::as_str).collect(), |one| vec![one]),
        None => Vec::new(),
    }
}

/// Whether a schema is `{type: 'null'}`.
pub(crate) fn is_null_schema(schema: &Node) -> bool {
    types(schema) == ["null"]
}

//! JSON Pointers (RFC 6901) over the positioned tree.

use super::Node;

/// One reference token, escaped.
pub fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// One reference token, as it was before escaping.
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// `pointer` with one more token.
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape(token))
}

/// The node a pointer names.
pub fn find<'n>(root: &'n Node, pointer: &str) -> Option<&'n Node> {
    if pointer.is_empty() {
        return Some(root);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(root, |node, token| {
        let token = unescape(token);
        node.get(&token).or_else(|| token.parse::<usize>().ok().and_then(|index| node.items().get(index)))
    })
}

//! JSON Pointers (RFC 6901) over the positioned tree.

use super::Node;

/// One reference token, escaped.
pub fn escape(token: &str) -> String {
    if token.contains(['~', '/']) { token.replace('~', "~0").replace('/', "~1") } else { token.to_owned() }
}

/// One reference token, as it was before escaping.
pub fn unescape(token: &str) -> String {
    if token.contains('~') { token.replace("~1", "/").replace("~0", "~") } else { token.to_owned() }
}

/// `pointer` with one more token.
pub fn join(pointer: &str, token: &str) -> String {
    let mut longer = String::with_capacity(pointer.len() + 1 + token.len());
    longer.push_str(pointer);
    longer.push('/');
    if token.contains(['~', '/']) {
        longer.push_str(&escape(token));
    } else {
        longer.push_str(token);
    }
    longer
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

//! Names of the prelude: written in full while code is put together, shortened where nothing hides them.

use proc_macro2::TokenStream;

use crate::emit::rust::named;

/// Names, and the modules they are known by.
const NAMES: [(&str, &str); 9] = [
    ("Option", "option"),
    ("Box", "boxed"),
    ("Vec", "vec"),
    ("String", "string"),
    ("Result", "result"),
    ("From", "convert"),
    ("Into", "convert"),
    ("IntoIterator", "iter"),
    ("Default", "default"),
];

/// The names that no item of the file has.
pub(super) fn free(tokens: &TokenStream) -> Vec<(&'static str, &'static str)> {
    let taken = named(tokens, &["struct", "enum"]);
    NAMES.into_iter().filter(|(name, _)| !taken.iter().any(|item| item == name)).collect()
}

//! Names of the prelude: written in full while code is put together, shortened where nothing hides them.

use proc_macro2::TokenStream;

/// Short and full names.
const NAMES: [(&str, &str); 9] = [
    ("Option", ":: std :: option :: Option"),
    ("Box", ":: std :: boxed :: Box"),
    ("Vec", ":: std :: vec :: Vec"),
    ("String", ":: std :: string :: String"),
    ("Result", ":: std :: result :: Result"),
    ("From", ":: std :: convert :: From"),
    ("Into", ":: std :: convert :: Into"),
    ("IntoIterator", ":: std :: iter :: IntoIterator"),
    ("Default", ":: std :: default :: Default"),
];

/// Shortens the names that no item of the file has.
pub(super) fn shorten(tokens: &TokenStream) -> Result<TokenStream, String> {
    let file: syn::File = syn::parse2(tokens.clone()).map_err(|error| format!("{error}: {tokens}"))?;
    let taken = |name: &str| {
        file.items.iter().any(|item| match item {
            syn::Item::Struct(item) => item.ident == name,
            syn::Item::Enum(item) => item.ident == name,
            _ => false,
        })
    };
    let mut text = tokens.to_string();
    for (short, long) in NAMES {
        if !taken(short) {
            text = text.replace(&format!("{long} "), &format!("{short} "));
        }
    }
    text.parse().map_err(|error| format!("{error}: {text}"))
}

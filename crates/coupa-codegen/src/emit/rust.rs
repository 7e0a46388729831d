//! What all Rust targets share: formatting, doc comments, identifiers.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::print;
pub(super) use super::print::Shortened;

/// Formats a file of items under a header. The tokens must be a valid Rust file.
///
/// # Errors
///
/// The text of the parser, when the tokens are not valid Rust: a mistake of an emitter, never of a document.
pub fn file(header: &str, tokens: TokenStream) -> Result<String, String> {
    shortened(header, tokens, Shortened::default())
}

/// As [`file`], with short names of the standard library for long ones.
pub(super) fn shortened(header: &str, tokens: TokenStream, names: Shortened<'_>) -> Result<String, String> {
    let mut text = [header, "\n"].concat();
    print::file(tokens, names, None, &mut text)?;
    Ok(whole(text))
}

/// As [`shortened`], under lines that follow from the names that the items mention.
pub(super) fn imported(
    header: &str,
    lines: impl FnOnce(&BTreeSet<String>) -> TokenStream,
    items: TokenStream,
    names: Shortened<'_>,
) -> Result<String, String> {
    let mut mentioned = BTreeSet::new();
    let mut text = String::new();
    print::file(items, names, Some(&mut mentioned), &mut text)?;
    let lines = shortened(header, lines(&mentioned), names)?;
    let between = if text.is_empty() { "" } else { "\n" };
    Ok([&lines, between, &whole(text)].concat())
}

/// The formatter tears the arrows of a macro attribute apart, and the macro would not read them.
fn whole(text: String) -> String {
    if text.contains("\" = >") { text.replace("\" = >", "\" => ") } else { text }
}

/// The names of the items of a file that begin with one of these words.
pub(super) fn named(file: &TokenStream, words: &[&str]) -> Vec<Ident> {
    let mut names = Vec::new();
    let mut begun = false;
    for tree in file.clone() {
        let TokenTree::Ident(ident) = tree else {
            begun = false;
            continue;
        };
        if begun {
            names.push(ident);
            begun = false;
        } else {
            begun = words.iter().any(|word| ident == word);
        }
    }
    names
}

/// An identifier of the model, which may be raw (`r#type`).
pub fn ident(name: &str) -> Ident {
    name.strip_prefix("r#")
        .map_or_else(|| Ident::new(name, Span::call_site()), |raw| Ident::new_raw(raw, Span::call_site()))
}

/// Doc comment lines of a Markdown text; nothing for an empty one.
pub fn doc(text: &str) -> TokenStream {
    let mut fenced = false;
    let lines = text.trim().lines().map(|line| {
        // What stands between fences is an example of a payload, not of Rust: rustdoc must not compile it.
        let line = match line.trim_start().strip_prefix("```") {
            Some("") if !fenced => {
                fenced = true;
                "```text"
            }
            Some(_) => {
                fenced = !fenced;
                line
            }
            None => line,
        };
        let line = if line.is_empty() { String::new() } else { format!(" {}", line.trim_end()) };
        quote!(#[doc = #line])
    });
    let lines: Vec<TokenStream> = lines.collect();
    quote!(#(#lines)*)
}

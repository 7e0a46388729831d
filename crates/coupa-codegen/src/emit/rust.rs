//! What all Rust targets share: formatting, doc comments, identifiers.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Formats a file of items under a header. The tokens must be a valid Rust file.
///
/// # Errors
///
/// The text of the parser, when the tokens are not valid Rust: a mistake of an emitter, never of a document.
pub fn file(header: &str, tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    // The formatter tears the arrows of a macro attribute apart, and the macro would not read them.
    Ok(format!("{header}\n{}", spaced(file).replace("\" = >", "\" => ")))
}

/// The text of a file with an empty line between items; `use` and `mod` lines stand together.
fn spaced(file: syn::File) -> String {
    let syn::File { shebang, frontmatter, attrs, items } = file;
    let mut text = String::new();
    if !attrs.is_empty() {
        text = prettyplease::unparse(&syn::File { shebang, frontmatter, attrs, items: Vec::new() });
    }
    let mut last = None;
    for item in items {
        let kind = match &item {
            syn::Item::Use(_) => Some("use"),
            syn::Item::Mod(module) if module.content.is_none() => Some("mod"),
            _ => None,
        };
        if !text.is_empty() && (kind.is_none() || kind != last) {
            text.push('\n');
        }
        last = kind;
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    text
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

//! The `use` lines of a generated file, and the names that tags must leave to them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::emit::rust;

/// Names from the runtime of the stub.
const SERVE: &[&str] = &[
    "Answer",
    "Body",
    "Call",
    "Context",
    "Download",
    "Failure",
    "File",
    "Form",
    "FreeForm",
    "Input",
    "MediaType",
    "Multipart",
    "Parts",
    "Reply",
    "Routes",
    "Upload",
    "Valid",
    "check",
    "decode",
];

/// Names of the prelude and of other crates that generated files rely on.
const OTHERS: &[&str] = &[
    "Arc",
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Future",
    "Into",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Some",
    "StatusCode",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// The name of a trait: that of the tag, unless the file needs it for something else.
pub(super) fn out_of_the_way(name: &str) -> String {
    if SERVE.contains(&name) || OTHERS.contains(&name) {
        format!("{name}Operations")
    } else {
        name.to_owned()
    }
}

/// `use` lines for those names that a file mentions.
pub(super) fn imports(serve: &Ident, file: &TokenStream) -> TokenStream {
    let mut mentioned = BTreeSet::new();
    collect(file.clone(), &mut mentioned);
    let from_serve: Vec<_> =
        SERVE.iter().filter(|name| mentioned.contains(**name)).map(|name| rust::ident(name)).collect();
    let arc = mentioned.contains("Arc").then(|| {
        quote!(
            use std::sync::Arc;
        )
    });
    let status = mentioned.contains("StatusCode").then(|| {
        quote!(
            use http::StatusCode;
        )
    });
    quote! {
        #arc
        use #serve::{#(#from_serve),*};
        #status
    }
}

fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                // A module stands before `::`; a method may have the same name.
                let is_path = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
                if is_path || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
                    into.insert(name);
                }
            }
            TokenTree::Group(group) => collect(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

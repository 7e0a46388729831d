//! The `use` lines of a generated file, and the names that tags must leave to them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::visit_mut::VisitMut;

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
    "JsonOrXml",
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
    match syn::parse2::<syn::File>(file.clone()) {
        Ok(mut file) => Mentioned(&mut mentioned).visit_file_mut(&mut file),
        // The emitter of files tells what is wrong with it.
        Err(_) => collect(file.clone(), &mut mentioned),
    }
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

/// The names that a file leaves to its imports: the first of each path, and all that macros may turn into one.
struct Mentioned<'n>(&'n mut BTreeSet<String>);

impl VisitMut for Mentioned<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(first) = path.segments.first() {
            self.0.insert(first.ident.to_string());
        }
        syn::visit_mut::visit_path_mut(self, path);
    }

    fn visit_macro_mut(&mut self, item: &mut syn::Macro) {
        collect(item.tokens.clone(), self.0);
        syn::visit_mut::visit_macro_mut(self, item);
    }
}

fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(into.insert(ident.to_string())),
            TokenTree::Group(group) => collect(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

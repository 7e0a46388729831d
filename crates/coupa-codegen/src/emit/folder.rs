//! Generated items in a folder of modules.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::{rust::ident, types::file_stem};

/// Items of one kind, in a folder of modules: one a resource.
#[derive(Default)]
pub(super) struct Folder {
    modules: BTreeMap<String, TokenStream>,
}

impl Folder {
    /// Adds an item to a module.
    pub(super) fn add(&mut self, module: &str, item: TokenStream) {
        self.modules.entry(module.to_owned()).or_default().extend(item);
    }

    /// The items of each module.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &TokenStream> {
        self.modules.values()
    }

    /// The files by the names that they have in the folder: `visibility` is that of the modules, `uses` gives what a
    /// file imports. `shared` stands beside the modules.
    pub(super) fn files(
        self,
        docs: &str,
        visibility: &TokenStream,
        shared: &TokenStream,
        uses: impl Fn(&TokenStream) -> TokenStream,
    ) -> Vec<(String, TokenStream)> {
        let mut declarations = TokenStream::new();
        let mut files = Vec::new();
        for (name, items) in self.modules {
            declarations.extend(declared(&name, visibility));
            let imports = uses(&items);
            files.push((format!("{}.rs", file_stem(&name)), quote!(#![doc = #docs] #imports #items)));
        }
        let imports = if shared.is_empty() { TokenStream::new() } else { uses(shared) };
        files.push(("mod.rs".to_owned(), quote!(#![doc = #docs] #declarations #imports #shared)));
        files
    }
}

/// The declaration of a module that is a file of its own.
pub(super) fn declared(module: &str, visibility: &TokenStream) -> TokenStream {
    let (name, stem) = (ident(module), file_stem(module));
    // The compiler looks for a file of its own accord only where the name is ASCII.
    let place = (!stem.is_ascii()).then(|| {
        let file = format!("{stem}.rs");
        quote!(#[path = #file])
    });
    quote!(#place #visibility mod #name;)
}

/// Names of a list that the items of a file use.
pub(super) fn used(items: &TokenStream, names: &[&str]) -> Vec<Ident> {
    let mut found = BTreeSet::new();
    gather(items, &mut found);
    names.iter().filter(|name| found.contains(**name)).map(|name| format_ident!("{name}")).collect()
}

/// Identifiers that begin a path: what stands behind `::` needs no import.
fn gather(tokens: &TokenStream, found: &mut BTreeSet<String>) {
    let mut colons = 0;
    for token in tokens.clone() {
        let before = std::mem::take(&mut colons);
        match token {
            TokenTree::Ident(ident) if before < 2 => {
                found.insert(ident.to_string());
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' => colons = before + 1,
            TokenTree::Group(group) => gather(&group.stream(), found),
            _ => {}
        }
    }
}

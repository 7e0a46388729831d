//! Generated items in a folder of modules.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
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

    /// The files by the names that they have in the folder: `visibility` is that of the modules. `shared` stands beside
    /// the modules.
    pub(super) fn files(self, docs: &str, visibility: &TokenStream, shared: TokenStream) -> Vec<ModuleFile> {
        let mut declarations = TokenStream::new();
        let mut files = Vec::new();
        for (name, items) in self.modules {
            declarations.extend(declared(&name, visibility));
            files.push(ModuleFile {
                name: format!("{}.rs", file_stem(&name)),
                head: quote!(#![doc = #docs]),
                items,
            });
        }
        let head = quote!(#![doc = #docs] #declarations);
        files.push(ModuleFile { name: "mod.rs".to_owned(), head, items: shared });
        files
    }
}

/// A file of a folder, without its imports, which follow from its items.
pub(super) struct ModuleFile {
    pub(super) name: String,
    /// What stands before the imports.
    pub(super) head: TokenStream,
    pub(super) items: TokenStream,
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

/// Names of a list that the items of a file leave to their imports.
pub(super) fn used(mentioned: &BTreeSet<String>, names: &[&str]) -> Vec<Ident> {
    names.iter().filter(|name| mentioned.contains(**name)).map(|name| format_ident!("{name}")).collect()
}

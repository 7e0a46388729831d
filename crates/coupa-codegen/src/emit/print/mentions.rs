//! The names that a file leaves to its imports.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit_mut::VisitMut;

use super::{Printer, tokens::Kind};

impl Printer<'_> {
    /// The next token is the first of a path.
    pub(super) fn mention(&mut self) {
        self.mentions.push(self.at);
    }

    /// Any word between two tokens may become the first of a path.
    pub(super) fn mention_words(&mut self, from: usize, to: usize) {
        let words = (from..to).filter(|at| matches!(self.tokens.get(*at).kind, Kind::Name | Kind::Keyword));
        self.mentions.extend(words);
    }

    /// Adds all that was mentioned.
    pub(super) fn tell_mentioned(&self, names: &mut BTreeSet<String>) {
        for name in self.mentions.iter().map(|at| self.tokens.text(*at)) {
            if !names.contains(name) {
                names.insert(name.to_owned());
            }
        }
    }
}

/// What an item mentions that syn read.
pub(super) fn mentions_of(item: &syn::Item) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    Mentioned(&mut names).visit_item_mut(&mut item.clone());
    names
}

/// The names in what syn read.
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

//! From the model and its schemas to parsers that read a text straight into typed values.
//!
//! A parser knows what is valid and nothing else: where it stops, the validator has the last word. So it must never
//! accept what the validator refuses, and a type whose schema has a keyword that is not checked here gets no parser.
//! Two are written: one gives the typed value, one the verdict alone.

mod code;
mod flatten;
mod object;
mod plan;
mod union;
mod writer;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{
    document,
    homes::{self, home},
    validator::Validators,
};
use crate::{
    emit::{folder::Folder, types::Scope},
    model::{Shape, Type},
    names,
};

pub(super) use writer::Writers;

/// A function in both forms, and the components that it calls.
struct Unit {
    typed: TokenStream,
    verdict: TokenStream,
    calls: BTreeSet<String>,
}

/// Parsers of the schemas of a document.
pub(super) struct Parsers<'p, 'd> {
    scope: &'p Scope<'p>,
    whole: &'d Value,
    validators: &'p mut Validators<'d>,
    /// By component name; nothing where there is no parser.
    units: BTreeMap<String, Option<Unit>>,
    names: BTreeMap<String, Ident>,
    calls: BTreeSet<String>,
}

impl<'p, 'd> Parsers<'p, 'd> {
    pub(super) fn new(scope: &'p Scope<'p>, whole: &'d Value, validators: &'p mut Validators<'d>) -> Self {
        Self {
            scope,
            whole,
            validators,
            units: BTreeMap::new(),
            names: BTreeMap::new(),
            calls: BTreeSet::new(),
        }
    }

    /// The validators, which share the patterns.
    pub(super) const fn validators(&mut self) -> &mut Validators<'d> {
        self.validators
    }

    /// The way to the function of a component, when it and all that it calls have one.
    pub(super) fn function(&mut self, component: &str) -> Option<TokenStream> {
        let mut open = vec![component.to_owned()];
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if seen.insert(next.clone()) {
                self.compile(&next);
                open.extend(self.units.get(&next)?.as_ref()?.calls.iter().cloned());
            }
        }
        let name = self.names.get(component)?;
        Some(homes::from_outside(&home(self.scope, component), name))
    }

    /// The functions that these need: with typed values, and with the verdict alone.
    pub(super) fn folders(&self, components: &[String]) -> (Folder, Folder) {
        let mut open = components.to_vec();
        let mut wanted = BTreeSet::new();
        while let Some(next) = open.pop() {
            if let Some(Some(unit)) = self.units.get(&next)
                && wanted.insert(next)
            {
                open.extend(unit.calls.iter().cloned());
            }
        }
        let (mut typed, mut verdict) = (Folder::default(), Folder::default());
        for name in &wanted {
            if let Some(Some(unit)) = self.units.get(name) {
                let module = home(self.scope, name);
                typed.add(&module, unit.typed.clone());
                verdict.add(&module, unit.verdict.clone());
            }
        }
        (typed, verdict)
    }

    fn compile(&mut self, component: &str) {
        if self.units.contains_key(component) {
            return;
        }
        let name = self.name(component);
        let outer = std::mem::take(&mut self.calls);
        let bodies = self.bodies(component);
        let calls = std::mem::replace(&mut self.calls, outer);
        let ty = self.scope.ty(&Type::Named(component.to_owned()));
        let unit = bodies.map(|[typed, verdict]| Unit {
            typed: quote! {
                pub(crate) fn #name(p: &mut Reader<'_>) -> Read<#ty> { #typed }
            },
            verdict: quote! {
                pub(crate) fn #name(p: &mut Reader<'_>) -> Read<()> { #verdict }
            },
            calls,
        });
        self.units.insert(component.to_owned(), unit);
    }

    /// The code of a component: typed, and the verdict alone.
    fn bodies(&mut self, component: &str) -> Option<[TokenStream; 2]> {
        let whole = self.whole;
        let json = whole.pointer(&document::place(component))?;
        let schema = self.scope.schema(component)?;
        match &schema.shape {
            Shape::Structure(structure) => self.object(component, structure),
            Shape::Union(union) => self.union(component, union, json),
            Shape::Enumeration(enumeration) => {
                let plan = self.enumeration(component, enumeration, json)?;
                Some([true, false].map(|typed| {
                    let value = self.code(&plan, typed);
                    quote!(Ok(#value))
                }))
            }
            Shape::Alias(target) => {
                let plan = self.plan(target, json)?;
                Some([true, false].map(|typed| {
                    let value = self.code(&plan, typed);
                    quote!(Ok(#value))
                }))
            }
        }
    }

    /// The name of the function of a component, known before the function is.
    fn name(&mut self, component: &str) -> Ident {
        if let Some(name) = self.names.get(component) {
            return name.clone();
        }
        let name = fresh(&self.names, component);
        self.names.insert(component.to_owned(), name.clone());
        name
    }

    /// The way to the function of another component.
    fn call(&mut self, component: &str) -> TokenStream {
        self.calls.insert(component.to_owned());
        let name = self.name(component);
        homes::from_inside(&home(self.scope, component), &name)
    }
}

/// A name for the function of a component that no other has.
fn fresh(taken: &BTreeMap<String, Ident>, component: &str) -> Ident {
    let mut name = names::snake(component).trim_start_matches("r#").to_owned();
    // `slots` is imported.
    while name == "slots" || taken.values().any(|taken| taken == &name) || !names::is_identifier(&name) {
        name.push('_');
    }
    format_ident!("{name}")
}

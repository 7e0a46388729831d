//! From a JSON Schema to Rust that validates by it.
//!
//! Each schema that something refers to becomes a function; what stands inside it becomes straight-line code that asks
//! one keyword after the other. A keyword that cannot be compiled faithfully refuses the schema: its documents are left
//! to a library that reads them when it runs, so nothing that is valid JSON Schema is refused altogether.

mod applicators;
mod assertions;
mod ecma;
mod pattern;
mod reference;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use pattern::matcher;

use super::homes;
use crate::{emit::folder::Folder, names};

/// Why a schema is not compiled: the keyword or construct, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncompiled(pub String);

impl std::fmt::Display for Uncompiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What compiling needs to know beside the schema.
#[derive(Debug, Clone)]
pub struct Dialect {
    /// `format` is asserted, not only noted.
    pub formats: bool,
    /// The crate with the scanned tree.
    pub core: Ident,
    /// Modules of the functions, by the definition that they belong to. Empty where all of them stand together.
    pub homes: BTreeMap<String, String>,
}

/// A function: the code, and the pointers that it calls.
struct Unit {
    name: Ident,
    body: TokenStream,
    calls: BTreeSet<String>,
}

/// Compiles the schemas of one document.
pub struct Validators<'d> {
    document: &'d Value,
    dialect: Dialect,
    units: BTreeMap<String, Result<Unit, Uncompiled>>,
    taken: BTreeSet<String>,
    /// What functions share, by name. Parsers use patterns too.
    statics: Vec<(Ident, TokenStream)>,
    patterns: BTreeMap<String, Ident>,
    /// Schemas that are being compiled.
    open: Vec<(String, Ident)>,
    /// Pointers that the schema being compiled calls.
    calls: BTreeSet<String>,
    /// Those that it calls on the very same value.
    in_place: BTreeSet<String>,
    /// What each schema calls on the very same value.
    circles: BTreeMap<String, BTreeSet<String>>,
    /// Whether the place being compiled is still the value of the schema itself.
    same_value: bool,
}

impl<'d> Validators<'d> {
    /// A compiler of the schemas of a document.
    pub fn new(document: &'d Value, dialect: Dialect) -> Self {
        Self {
            document,
            dialect,
            units: BTreeMap::new(),
            taken: BTreeSet::new(),
            statics: Vec::new(),
            patterns: BTreeMap::new(),
            open: Vec::new(),
            calls: BTreeSet::new(),
            in_place: BTreeSet::new(),
            circles: BTreeMap::new(),
            same_value: true,
        }
    }

    /// The function of the schema at a pointer, when it and all that it refers to can be compiled.
    ///
    /// # Errors
    ///
    /// What cannot be.
    pub fn function(&mut self, pointer: &str) -> Result<Ident, Uncompiled> {
        let mut open = vec![pointer.to_owned()];
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if !seen.insert(next.clone()) {
                continue;
            }
            self.compile(&next);
            match self.units.get(&next) {
                Some(Ok(unit)) => open.extend(unit.calls.iter().cloned()),
                Some(Err(reason)) => return Err(reason.clone()),
                None => return Err(Uncompiled(format!("`{next}` is nowhere"))),
            }
        }
        for start in &seen {
            self.refuse_circle(start)?;
        }
        match self.units.get(pointer) {
            Some(Ok(unit)) => Ok(unit.name.clone()),
            _ => Err(Uncompiled(format!("`{pointer}` is nowhere"))),
        }
    }

    /// The functions that these need, and what they share, in one text.
    pub fn items(&self, pointers: &[String]) -> TokenStream {
        let functions: TokenStream =
            self.wanted(pointers).into_iter().map(|(_, function)| function).collect();
        let statics = self.shared(&functions);
        quote!(#functions #statics)
    }

    /// The functions that these need in the modules of their definitions, and what they share.
    /// Parsers, whose code is given, use patterns too.
    pub(super) fn folder(&self, pointers: &[String], parsers: TokenStream) -> (Folder, TokenStream) {
        let mut folder = Folder::default();
        let mut functions = parsers;
        for (pointer, function) in self.wanted(pointers) {
            functions.extend(function.clone());
            folder.add(self.home(pointer).unwrap_or(homes::COMMON), function);
        }
        let statics = self.shared(&functions);
        (folder, statics)
    }

    /// What these functions share. A schema that is left to the library after all may have asked for more.
    fn shared(&self, functions: &TokenStream) -> TokenStream {
        let mut used = BTreeSet::new();
        gather(functions, &mut used);
        let texts = self.statics.iter().filter(|(name, _)| used.contains(&name.to_string()));
        texts.map(|(_, text)| text.clone()).collect()
    }

    /// The module of the schema at a pointer; nothing where all functions stand together.
    fn home(&self, pointer: &str) -> Option<&str> {
        if self.dialect.homes.is_empty() {
            return None;
        }
        let name = pointer.strip_prefix("/$defs/").and_then(|rest| rest.split('/').next());
        let home = name.and_then(|name| self.dialect.homes.get(name));
        Some(home.map_or(homes::COMMON, String::as_str))
    }

    /// The way to a function from a module beside the folder.
    pub(super) fn way_from_outside(&self, pointer: &str, function: &Ident) -> TokenStream {
        self.home(pointer).map_or_else(|| quote!(#function), |home| homes::from_outside(home, function))
    }

    /// The way to a function from another one.
    fn way_from_inside(&self, pointer: &str, function: &Ident) -> TokenStream {
        self.home(pointer).map_or_else(|| quote!(#function), |home| homes::from_inside(home, function))
    }

    /// The way from a function to what all of them share.
    fn to_shared(&self, name: &Ident) -> TokenStream {
        if self.dialect.homes.is_empty() { quote!(#name) } else { quote!(super::#name) }
    }

    fn wanted(&self, pointers: &[String]) -> Vec<(&str, TokenStream)> {
        let mut open = pointers.to_vec();
        let mut wanted = BTreeSet::new();
        while let Some(next) = open.pop() {
            if let Some(Ok(unit)) = self.units.get(&next)
                && wanted.insert(next)
            {
                open.extend(unit.calls.iter().cloned());
            }
        }
        let wanted = wanted.iter().filter_map(|pointer| self.units.get_key_value(pointer));
        let functions = wanted.filter_map(|(pointer, unit)| match unit {
            Ok(Unit { name, body, .. }) => {
                let unused = (!mentions(body, "r")).then(|| quote!(let _ = &r;));
                let unused_value = (!mentions(body, "v")).then(|| quote!(let _ = v;));
                let function = quote! {
                    pub(crate) fn #name<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
                        #unused
                        #unused_value
                        #body
                    }
                };
                Some((pointer.as_str(), function))
            }
            Err(_) => None,
        });
        functions.collect()
    }

    fn compile(&mut self, pointer: &str) {
        if self.units.contains_key(pointer) {
            return;
        }
        let outer = (
            std::mem::take(&mut self.calls),
            std::mem::take(&mut self.in_place),
            std::mem::replace(&mut self.same_value, true),
        );
        let name = self.name(pointer);
        self.open.push((pointer.to_owned(), name.clone()));
        let unit = match reference::find(self.document, pointer) {
            Ok(schema) => self.schema(schema, pointer),
            Err(reason) => Err(reason),
        };
        self.open.pop();
        let (calls, in_place, same_value) = outer;
        let calls = std::mem::replace(&mut self.calls, calls);
        let in_place = std::mem::replace(&mut self.in_place, in_place);
        self.same_value = same_value;
        self.circles.insert(pointer.to_owned(), in_place);
        self.units.insert(pointer.to_owned(), unit.map(|body| Unit { name, body, calls }));
    }

    /// A schema that asks itself about the same value would never end.
    fn refuse_circle(&self, start: &str) -> Result<(), Uncompiled> {
        let mut open: Vec<&String> = self.circles.get(start).into_iter().flatten().collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if next == start {
                return Err(Uncompiled(format!("`{start}` refers to itself about the same value")));
            }
            if seen.insert(next) {
                open.extend(self.circles.get(next).into_iter().flatten());
            }
        }
        Ok(())
    }

    /// A name that nothing else has.
    fn name(&mut self, pointer: &str) -> Ident {
        let stem = pointer.strip_prefix("/$defs/").unwrap_or(pointer);
        let stem = names::snake(&stem.replace(['/', '~', '%', '$'], "-"));
        let stem = stem.trim_start_matches("r#").trim_matches('_');
        let plain: String = stem.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let mut name = match plain.chars().next() {
            None => "whole".to_owned(),
            Some(first) if first.is_ascii_digit() => format!("schema_{plain}"),
            Some(_) => plain,
        };
        // `names::snake` escapes keywords; without the escape they need another letter.
        if !names::is_identifier(&name) || matches!(name.as_str(), "run" | "r" | "v" | "ok") {
            name.push('_');
        }
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        format_ident!("{name}")
    }

    /// The verdict of a schema on `v`, as an expression.
    fn schema(&mut self, schema: &Value, at: &str) -> Result<TokenStream, Uncompiled> {
        match schema {
            Value::Bool(true) => Ok(quote!(true)),
            Value::Bool(false) => Ok(quote!(r.never(v, #at))),
            Value::Object(members) => {
                reference::check(members, at)?;
                let mut code = Code::default();
                self.assertions(members, at, &mut code)?;
                self.applicators(members, at, &mut code)?;
                Ok(code.into_expression())
            }
            _ => Err(Uncompiled(format!("`{at}` is no schema"))),
        }
    }

    /// A schema inside, about another value than the one around it.
    fn inner(&mut self, schema: &Value, at: &str) -> Result<TokenStream, Uncompiled> {
        let before = std::mem::replace(&mut self.same_value, false);
        let inner = self.schema(schema, at);
        self.same_value = before;
        inner
    }

    /// Something that can be called with a report and a value: a function by its name, or a closure.
    fn check(&mut self, schema: &Value, at: &str, same_value: bool) -> Result<TokenStream, Uncompiled> {
        let body = if same_value { self.schema(schema, at)? } else { self.inner(schema, at)? };
        Ok(callable(&body))
    }
}

/// A call of a function with the usual arguments is the function itself.
fn callable(body: &TokenStream) -> TokenStream {
    let text = body.to_string();
    if let Some(name) = text.strip_suffix(" (r , v)").or_else(|| text.strip_suffix("(r , v)"))
        && let Ok(name) = syn::parse_str::<syn::Path>(name.trim())
    {
        return quote!(#name);
    }
    let r = if mentions(body, "r") { quote!(r) } else { quote!(_) };
    let v = if mentions(body, "v") { quote!(v) } else { quote!(_) };
    quote!(|#r, #v| #body)
}

/// Whether an identifier stands in the tokens.
fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// All names that tokens mention.
fn gather(tokens: &TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens.clone() {
        match token {
            proc_macro2::TokenTree::Ident(ident) => drop(names.insert(ident.to_string())),
            proc_macro2::TokenTree::Group(group) => gather(&group.stream(), names),
            _ => {}
        }
    }
}

/// What a schema asks: one expression after the other, all of which must hold.
#[derive(Default)]
struct Code {
    expressions: Vec<TokenStream>,
    /// Statements that change `ok`.
    statements: Vec<TokenStream>,
}

impl Code {
    fn ask(&mut self, expression: TokenStream) {
        self.expressions.push(expression);
    }

    fn into_expression(self) -> TokenStream {
        let Self { expressions, mut statements } = self;
        // What walks over members of which nothing is asked.
        statements.retain(|statement| mentions(statement, "ok"));
        match (expressions.as_slice(), statements.is_empty()) {
            ([], true) => quote!(true),
            ([one], true) => one.clone(),
            ([], false) => quote!({ let mut ok = true; #(#statements)* ok }),
            ([first, rest @ ..], _) => quote!({
                let mut ok = #first;
                #(ok &= #rest;)*
                #(#statements)*
                ok
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_schema_shares_goes_with_it() {
        let options = serde_json::json!({"enum": [1, "one"]});
        for (closed, holds) in [("additionalProperties", true), ("unevaluatedProperties", false)] {
            let document = serde_json::json!({
                "properties": {"a": options, "b": {"$ref": "#/$defs/b"}},
                "$defs": {"b": {closed: false}},
            });
            let dialect = Dialect {
                formats: true,
                core: Ident::new("core", proc_macro2::Span::call_site()),
                homes: BTreeMap::new(),
            };
            let mut validators = Validators::new(&document, dialect);
            // The second one is left to the library for what it refers to, after its options were made ready.
            let wanted: Vec<String> = validators.function("").map(|_| String::new()).into_iter().collect();
            assert_eq!(wanted.len() == 1, holds, "{closed}");
            assert_eq!(validators.statics.len(), 1, "{closed}");
            let items = validators.items(&wanted).to_string();
            assert_eq!(items.contains("OPTIONS_"), holds, "{closed}: {items}");
        }
    }
}

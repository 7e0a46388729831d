//! Rust types of the model's types, as the generated modules write them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    emit::rust::ident,
    layout::Layout,
    model::{Api, Enumeration, Schema, Shape, Structure, Type},
};

/// Names of the prelude that generated files use. They are written in full, and shortened where no schema has the
/// same name.
const PRELUDE: [(&str, &str); 7] = [
    ("Option", "option"),
    ("Vec", "vec"),
    ("String", "string"),
    ("Box", "boxed"),
    ("Result", "result"),
    ("From", "convert"),
    ("Into", "convert"),
];

/// What every part of the emitter looks things up in.
pub(in crate::emit) struct Scope<'a> {
    pub(in crate::emit) api: &'a Api,
    pub(in crate::emit) layout: &'a Layout,
    /// Path of the module with all types, as seen from a generated module.
    home: TokenStream,
    /// Model module that is being written: its own types need no path.
    module: Option<&'a str>,
    /// `coupa_core`.
    pub(in crate::emit) core: Ident,
}

impl<'a> Scope<'a> {
    /// Inside the types crate.
    pub(in crate::emit) fn new(api: &'a Api, layout: &'a Layout) -> Self {
        Self { api, layout, home: quote!(super), module: None, core: ident(&layout.crate_ident("core")) }
    }

    /// Inside another crate.
    pub(in crate::emit) fn outside(api: &'a Api, layout: &'a Layout) -> Self {
        let types = ident(&layout.crate_ident("types"));
        Self { home: quote!(#types), ..Self::new(api, layout) }
    }

    /// Inside the types crate, in the module of a resource.
    pub(in crate::emit) fn within(api: &'a Api, layout: &'a Layout, module: &'a str) -> Self {
        Self { module: Some(module), ..Self::new(api, layout) }
    }

    /// A named schema.
    pub(in crate::emit) fn schema(&self, name: &str) -> Option<&'a Schema> {
        self.api.schemas.get(name)
    }

    /// The Rust type.
    pub(in crate::emit) fn ty(&self, ty: &Type) -> TokenStream {
        let core = &self.core;
        match ty {
            Type::Any => quote!(serde_json::Value),
            Type::Null => quote!(()),
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i64),
            Type::Unsigned => quote!(u64),
            Type::Number => quote!(#core::Number),
            Type::String | Type::Uuid => quote!(::std::string::String),
            Type::Date => quote!(#core::Date),
            Type::DateTime => quote!(#core::DateTime),
            Type::Decimal { .. } => quote!(#core::Decimal),
            Type::Bytes => quote!(::std::vec::Vec<u8>),
            Type::Named(name) => {
                let schema = self.schema(name);
                let rust = ident(schema.map_or(name, |schema| &schema.rust));
                if self.module.is_some() && schema.map(|schema| schema.module.as_str()) == self.module {
                    return quote!(#rust);
                }
                let home = &self.home;
                quote!(#home::#rust)
            }
            Type::Array(item) => {
                let item = self.ty(item);
                quote!(::std::vec::Vec<#item>)
            }
            Type::Map(value) => {
                let value = self.ty(value);
                quote!(std::collections::BTreeMap<::std::string::String, #value>)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(::std::option::Option<#inner>)
            }
        }
    }

    /// The type behind aliases. An alias of an alias ends: the model refuses circles.
    pub(in crate::emit) fn resolved<'t>(&self, mut ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        while let Some(Shape::Alias(target)) = self.shape(ty) {
            ty = target;
        }
        ty
    }

    /// The shape of a named type.
    pub(in crate::emit) fn shape(&self, ty: &Type) -> Option<&'a Shape> {
        match ty {
            Type::Named(name) => self.schema(name).map(|schema| &schema.shape),
            _ => None,
        }
    }

    /// The structure behind aliases.
    pub(in crate::emit) fn structure(&self, ty: &Type) -> Option<&'a Structure> {
        match self.shape(self.resolved(ty)) {
            Some(Shape::Structure(structure)) => Some(structure),
            _ => None,
        }
    }

    /// The enumeration behind aliases.
    pub(in crate::emit) fn enumeration(&self, ty: &Type) -> Option<&'a Enumeration> {
        match self.shape(self.resolved(ty)) {
            Some(Shape::Enumeration(enumeration)) => Some(enumeration),
            _ => None,
        }
    }

    /// Whether the type is text for serde and people alike.
    pub(in crate::emit) fn is_text(&self, ty: &Type) -> bool {
        matches!(self.resolved(ty), Type::String | Type::Uuid)
    }

    /// Whether the type, or one inside it, is raw bytes: a form, which is no JSON.
    pub(in crate::emit) fn holds_bytes(&self, ty: &Type) -> bool {
        self.holds_bytes_unless(ty, &mut BTreeSet::new())
    }

    fn holds_bytes_unless(&self, ty: &Type, seen: &mut BTreeSet<String>) -> bool {
        match ty {
            Type::Bytes => true,
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => {
                self.holds_bytes_unless(inner, seen)
            }
            Type::Named(name) if seen.insert(name.clone()) => match self.shape(ty) {
                Some(Shape::Alias(target)) => self.holds_bytes_unless(target, seen),
                Some(Shape::Structure(structure)) => {
                    structure.fields.iter().any(|field| self.holds_bytes_unless(&field.ty, seen))
                }
                Some(Shape::Union(union)) => {
                    union.variants.iter().any(|variant| self.holds_bytes_unless(&variant.ty, seen))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// How an attribute's text names `Option`.
    pub(in crate::emit) fn option(&self) -> &'static str {
        let taken = self.api.schemas.values().any(|schema| schema.rust == "Option");
        if taken { "::std::option::Option" } else { "Option" }
    }

    /// Names of the prelude that no schema takes, with their modules: generated files have them short.
    pub(in crate::emit) fn prelude(&self) -> Vec<(&'static str, &'static str)> {
        let is_taken = |short: &str| self.api.schemas.values().any(|schema| schema.rust == short);
        PRELUDE.into_iter().filter(|(short, _)| !is_taken(short)).collect()
    }
}

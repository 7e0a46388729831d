//! Rust types where an operation uses them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::ident;
use crate::emit::types::{Scope, xml};
use crate::layout::Layout;
use crate::model::{Api, Type};

/// Names and crates that types are written with.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) layout: &'a Layout,
}

impl Types<'_> {
    /// The Rust type, as the types crate has it.
    pub(super) fn path(&self, ty: &Type) -> TokenStream {
        match ty {
            // A use that admits only null says nothing; `()` is no path, which progenitor wants.
            Type::Null => quote!(::serde_json::Value),
            Type::Bytes => quote!(::bytes::Bytes),
            _ => Scope::outside(self.api, self.layout).ty(ty),
        }
    }

    /// The static that says how the values of a schema are spelled in XML.
    pub(super) fn xml(&self, schema: &str) -> TokenStream {
        let types = ident(&self.layout.crate_ident("types"));
        let root = xml::root(self.api, &Type::Named(schema.to_owned()));
        quote!(#types::xml::#root)
    }

    /// The type behind aliases.
    pub(super) fn resolved<'t>(&'t self, ty: &'t Type) -> &'t Type {
        Scope::outside(self.api, self.layout).resolved(ty)
    }
}

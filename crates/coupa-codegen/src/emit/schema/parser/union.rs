//! Unions: by the first byte where each variant has JSON types of its own, else one after the other.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{
    Parsers,
    plan::{Plan, only, reference},
};
use crate::{
    emit::{rust::ident, types::kinds},
    model::{Type, Union, UnionRule, Variant},
};

impl Parsers<'_, '_> {
    /// The code of a union: typed, and the verdict alone.
    pub(super) fn union(
        &mut self,
        component: &str,
        union: &Union,
        schema: &Value,
    ) -> Option<[TokenStream; 2]> {
        let members = schema.as_object()?;
        let keyword = ["anyOf", "oneOf"].into_iter().find(|keyword| members.contains_key(*keyword))?;
        if !only(members, &[keyword]) {
            return None;
        }
        let branches = members.get(keyword)?.as_array()?;
        if branches.len() != union.variants.len() {
            return None;
        }
        let ty = self.scope.ty(&Type::Named(component.to_owned()));
        let mut plans = Vec::new();
        for (index, variant) in union.variants.iter().enumerate() {
            let branch = branch(branches, index, variant)?;
            plans.push((variant, self.plan(&variant.ty, branch)?));
        }
        match (&union.rule, keyword) {
            (UnionRule::JsonType, _) => self.by_first_byte(&ty, &plans),
            (UnionRule::Narrower | UnionRule::Marker, "anyOf") => Some(self.one_by_one(&ty, &plans)),
            _ => None,
        }
    }

    fn by_first_byte(&self, ty: &TokenStream, plans: &[(&Variant, Plan)]) -> Option<[TokenStream; 2]> {
        let all: Vec<BTreeSet<&str>> =
            plans.iter().map(|(variant, _)| kinds(self.scope, &variant.ty)).collect();
        let distinct: BTreeSet<&&str> = all.iter().flatten().collect();
        if distinct.len() != all.iter().map(BTreeSet::len).sum::<usize>() {
            return None;
        }
        Some([true, false].map(|typed| {
            let arms = plans.iter().zip(&all).map(|((variant, plan), kinds)| {
                let bytes = kinds.iter().map(|kind| match *kind {
                    "null" => quote!(b'n'),
                    "boolean" => quote!(b't' | b'f'),
                    "number" => quote!(b'-' | b'0'..=b'9'),
                    "string" => quote!(b'"'),
                    "array" => quote!(b'['),
                    _ => quote!(b'{'),
                });
                let value = self.code(plan, typed);
                let name = ident(&variant.rust);
                if typed {
                    quote!(#(#bytes)|* => Ok(#ty::#name(#value)),)
                } else {
                    quote!(#(#bytes)|* => { #value; Ok(()) })
                }
            });
            quote!(match p.peek() { #(#arms)* _ => Err(Stop) })
        }))
    }

    fn one_by_one(&self, ty: &TokenStream, plans: &[(&Variant, Plan)]) -> [TokenStream; 2] {
        [true, false].map(|typed| {
            let tries = plans.iter().map(|(variant, plan)| {
                let name = ident(&variant.rust);
                let value = self.code(plan, typed);
                let call = if typed { quote!(Ok(#ty::#name(#value))) } else { quote!({ #value; Ok(()) }) };
                quote! {
                    let read = (|| -> Read<_> { #call })();
                    if read.is_ok() { return read; }
                    p.reset(mark)?;
                }
            });
            quote!(let mark = p.mark(); #(#tries)* Err(Stop))
        })
    }
}

/// The branch of a variant: the one that refers to its type, or the one at its place.
fn branch<'v>(branches: &'v [Value], index: usize, variant: &Variant) -> Option<&'v Value> {
    match &variant.ty {
        Type::Named(name) => branches.iter().find(|branch| reference(branch) == Some(name)),
        _ => branches.get(index),
    }
}

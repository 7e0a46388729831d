//! One of several types.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Scope, deprecated, schema_docs, sensitive};
use crate::{
    emit::rust::{doc, ident},
    model::{Schema, Shape, Type, Union, UnionRule, When},
    names,
};

/// The enum, how a value finds its variant, and the ways in and out.
pub(super) fn emit(scope: &Scope<'_>, schema: &Schema, union: &Union) -> TokenStream {
    let name = ident(&schema.rust);
    let docs = schema_docs(schema);
    let deprecated = deprecated(schema.deprecated);
    let opaque =
        schema.sensitive || union.variants.iter().any(|variant| sensitive::shows(scope, &variant.ty));
    let debug = if opaque { quote!() } else { quote!(Debug,) };
    let variants = union.variants.iter().map(|variant| {
        let docs = doc(&variant_docs(scope, &variant.ty));
        let rust = ident(&variant.rust);
        let ty = scope.ty(&variant.ty);
        quote!(#docs #rust(#ty),)
    });
    let mut items = quote! {
        #docs
        #deprecated
        #[derive(#debug Clone, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    };
    if opaque {
        items.extend(sensitive::opaque_debug(scope, schema));
    }
    items.extend(accessors(scope, schema, union));
    items.extend(conversions(scope, schema, union));
    items.extend(deserialize(scope, schema, union));
    items.extend(display(scope, schema, union));
    items
}

fn variant_docs(scope: &Scope<'_>, ty: &Type) -> String {
    let named = match ty {
        Type::Named(name) => scope.schema(name),
        _ => None,
    };
    let first = named.and_then(|schema| schema.description.lines().next()).unwrap_or_default();
    if first.trim().is_empty() {
        format!("{}.", capital(&kinds(scope, ty).into_iter().collect::<Vec<_>>().join(" or ")))
    } else {
        first.trim().to_owned()
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `as_x` and `into_x`.
fn accessors(scope: &Scope<'_>, schema: &Schema, union: &Union) -> TokenStream {
    let name = ident(&schema.rust);
    let methods = union.variants.iter().map(|variant| {
        let rust = ident(&variant.rust);
        let ty = scope.ty(&variant.ty);
        let stem = names::snake(&variant.rust);
        let stem = stem.trim_start_matches("r#");
        let (by_reference, by_value) = (format_ident!("as_{stem}"), format_ident!("into_{stem}"));
        // A union of one is the rare case in which the pattern cannot fail.
        let otherwise = if union.variants.len() > 1 { quote!(_ => None,) } else { quote!() };
        let docs = doc(&format!("The value, when it is {} `{}`.", article(&variant.rust), variant.rust));
        quote! {
            #docs
            pub fn #by_reference(&self) -> ::std::option::Option<&#ty> {
                match self {
                    Self::#rust(value) => Some(value),
                    #otherwise
                }
            }

            #docs
            pub fn #by_value(self) -> ::std::option::Option<#ty> {
                match self {
                    Self::#rust(value) => Some(value),
                    #otherwise
                }
            }
        }
    });
    quote!(impl #name { #(#methods)* })
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" }
}

/// `From` each variant whose type no other variant has.
fn conversions(scope: &Scope<'_>, schema: &Schema, union: &Union) -> TokenStream {
    let name = ident(&schema.rust);
    let types: Vec<String> =
        union.variants.iter().map(|variant| scope.ty(scope.resolved(&variant.ty)).to_string()).collect();
    let mut items = TokenStream::new();
    for (variant, text) in union.variants.iter().zip(&types) {
        if types.iter().filter(|other| *other == text).count() > 1 {
            continue;
        }
        let rust = ident(&variant.rust);
        let ty = scope.ty(&variant.ty);
        items.extend(quote! {
            impl ::std::convert::From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#rust(value)
                }
            }
        });
        if scope.is_text(&variant.ty) {
            items.extend(quote! {
                impl ::std::convert::From<&str> for #name {
                    fn from(text: &str) -> Self {
                        Self::#rust(text.to_owned())
                    }
                }
            });
        }
    }
    items
}

fn deserialize(scope: &Scope<'_>, schema: &Schema, union: &Union) -> TokenStream {
    let name = ident(&schema.rust);
    let core = &scope.core;
    let (body, helpers) = match union.rule {
        UnionRule::JsonType => (by_json_type(scope, union), quote!(decode)),
        UnionRule::Narrower | UnionRule::Marker => (by_members(union), quote!({decode, has})),
        UnionRule::Conditions => by_conditions(schema, union),
    };
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                use #core::union::#helpers;
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                #body
            }
        }
    }
}

/// Each variant has JSON types of its own.
fn by_json_type(scope: &Scope<'_>, union: &Union) -> TokenStream {
    let core = &scope.core;
    let arms = union.variants.iter().map(|variant| {
        let rust = ident(&variant.rust);
        let patterns = kinds(scope, &variant.ty).into_iter().map(|kind| match kind {
            "null" => quote!(serde_json::Value::Null),
            "boolean" => quote!(serde_json::Value::Bool(_)),
            "number" => quote!(serde_json::Value::Number(_)),
            "string" => quote!(serde_json::Value::String(_)),
            "array" => quote!(serde_json::Value::Array(_)),
            _ => quote!(serde_json::Value::Object(_)),
        });
        quote!(#(#patterns)|* => decode(value).map(Self::#rust),)
    });
    let all: BTreeSet<&str> = union.variants.iter().flat_map(|variant| kinds(scope, &variant.ty)).collect();
    let rest = if all.len() < 6 {
        let expected = all.into_iter().collect::<Vec<_>>().join(" or ");
        quote!(_ => Err(#core::union::unexpected(&value, #expected)),)
    } else {
        quote!()
    };
    quote!(match value { #(#arms)* #rest })
}

/// The first variant whose members are all there; the last takes what is left.
fn by_members(union: &Union) -> TokenStream {
    let Some((last, others)) = union.variants.split_last() else { return quote!(decode(value)) };
    let tests = others.iter().map(|variant| {
        let rust = ident(&variant.rust);
        let members: Vec<&String> = match (&union.rule, &variant.marker) {
            (UnionRule::Marker, Some(marker)) => vec![marker],
            _ => variant.required.iter().collect(),
        };
        quote! {
            if has(&value, &[#(#members),*]) {
                return decode(value).map(Self::#rust);
            }
        }
    });
    let rust = ident(&last.rust);
    quote! {
        #(#tests)*
        decode(value).map(Self::#rust)
    }
}

/// The first variant of whose values everything that can be asked holds.
fn by_conditions(schema: &Schema, union: &Union) -> (TokenStream, TokenStream) {
    let name = &schema.rust;
    let conditions = union.variants.iter().enumerate().map(|(index, variant)| {
        let condition = format_ident!("WHEN_{index}");
        let when = when(&variant.when);
        quote!(const #condition: When = #when;)
    });
    let tests = union.variants.iter().enumerate().map(|(index, variant)| {
        let condition = format_ident!("WHEN_{index}");
        let rust = ident(&variant.rust);
        if variant.narrower {
            quote! {
                if #condition.holds(&value) && let Some(value) = decode_if(&value) {
                    return Ok(Self::#rust(value));
                }
            }
        } else {
            quote! {
                if #condition.holds(&value) {
                    return decode(value).map(Self::#rust);
                }
            }
        }
    });
    let body = quote! {
        #(#conditions)*
        #(#tests)*
        Err(none_fits(&value, #name))
    };
    let narrower = union.variants.iter().any(|variant| variant.narrower).then(|| quote!(decode_if,));
    let plain = union.variants.iter().any(|variant| !variant.narrower).then(|| quote!(decode,));
    let text = body.to_string();
    let kinds = text.contains("Kinds ::").then(|| quote!(Kinds,));
    (body, quote!({#kinds When, #plain #narrower none_fits}))
}

/// A condition as an expression of constants.
fn when(when: &When) -> TokenStream {
    let kinds = kinds_of(&when.kinds);
    let object = when.kinds.iter().eq(["object"].iter());
    let mut parts = Vec::new();
    if !object {
        parts.push(quote!(kinds: #kinds));
    }
    let required = &when.required;
    if !required.is_empty() {
        parts.push(quote!(required: &[#(#required),*]));
    }
    if !when.tags.is_empty() {
        let tags = when.tags.iter().map(|(name, texts)| quote!((#name, &[#(#texts),*])));
        parts.push(quote!(tags: &[#(#tags),*]));
    }
    if let Some(known) = &when.known {
        parts.push(quote!(known: Some(&[#(#known),*])));
    }
    if !when.members.is_empty() {
        let members = when.members.iter().map(|(name, kinds)| {
            let kinds = kinds_of(kinds);
            quote!((#name, #kinds))
        });
        parts.push(quote!(members: &[#(#members),*]));
    }
    if let Some(items) = &when.items {
        let items = self::when(items);
        parts.push(quote!(items: Some(&#items)));
    }
    if when.filled {
        parts.push(quote!(filled: true));
    }
    match parts.len() {
        0 => quote!(When::object()),
        7 => quote!(When { #(#parts),* }),
        _ => quote!(When { #(#parts,)* ..When::object() }),
    }
}

/// A set of JSON types as an expression.
fn kinds_of(kinds: &BTreeSet<&'static str>) -> TokenStream {
    let mut names = kinds.iter().map(|kind| ident(&kind.to_uppercase()));
    let first = names.next().unwrap_or_else(|| ident("OBJECT"));
    let rest = names.map(|name| quote!(.or(Kinds::#name)));
    quote!(Kinds::#first #(#rest)*)
}

/// JSON types of a value of this type; `number` covers `integer`.
pub(in crate::emit) fn kinds(scope: &Scope<'_>, ty: &Type) -> BTreeSet<&'static str> {
    if let Some(own) = ty.kinds() {
        return own;
    }
    match ty {
        Type::Nullable(inner) => kinds(scope, inner).into_iter().chain(["null"]).collect(),
        Type::Named(_) => match scope.shape(ty) {
            Some(Shape::Alias(target)) => kinds(scope, target),
            Some(Shape::Enumeration(values)) => values.literals.iter().map(literal_kind).collect(),
            Some(Shape::Union(union)) => {
                union.variants.iter().flat_map(|variant| kinds(scope, &variant.ty)).collect()
            }
            _ => BTreeSet::from(["object"]),
        },
        _ => BTreeSet::from(["null", "boolean", "number", "string", "array", "object"]),
    }
}

/// JSON type of a value of an enumeration.
fn literal_kind(value: &serde_json::Value) -> &'static str {
    match value {
        serde_json::Value::Bool(_) => "boolean",
        serde_json::Value::Number(_) => "number",
        _ => "string",
    }
}

/// `Display` of a union of single values: what a path or a log shows.
fn display(scope: &Scope<'_>, schema: &Schema, union: &Union) -> TokenStream {
    let shows = |ty: &Type| scope.resolved(ty).is_scalar() || scope.enumeration(ty).is_some();
    if !union.variants.iter().all(|variant| shows(&variant.ty)) {
        return quote!();
    }
    let name = ident(&schema.rust);
    let arms = union.variants.iter().map(|variant| {
        let rust = ident(&variant.rust);
        quote!(Self::#rust(value) => std::fmt::Display::fmt(value, f),)
    });
    quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                }
            }
        }
    }
}

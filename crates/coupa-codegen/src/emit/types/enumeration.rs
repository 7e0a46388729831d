//! Sets of string values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{Scope, deprecated, schema_docs, sensitive};
use crate::{
    emit::rust::{doc, ident},
    model::{Enumeration, Schema},
};

/// The enum with its texts, its parser and its writer.
pub(super) fn emit(scope: &Scope<'_>, schema: &Schema, enumeration: &Enumeration) -> TokenStream {
    let mut items = match (enumeration.open, enumeration.is_text()) {
        (true, _) => open(schema, enumeration),
        (false, true) => closed(scope, schema, enumeration),
        (false, false) => scalars(scope, schema, enumeration),
    };
    if schema.sensitive {
        items.extend(sensitive::opaque_debug(scope, schema));
    }
    items
}

/// The derived `Debug`, unless it would show personal data.
fn debug(schema: &Schema) -> TokenStream {
    if schema.sensitive { quote!() } else { quote!(Debug,) }
}

fn variants(enumeration: &Enumeration) -> Vec<(String, Ident)> {
    enumeration.values.iter().map(|(wire, rust)| (wire.clone(), ident(rust))).collect()
}

fn closed(scope: &Scope<'_>, schema: &Schema, enumeration: &Enumeration) -> TokenStream {
    let name = ident(&schema.rust);
    let docs = schema_docs(schema);
    let deprecated = deprecated(schema.deprecated);
    let debug = debug(schema);
    let variants = variants(enumeration);
    let definitions = variants.iter().map(|(wire, variant)| {
        let docs = doc(&format!("`{wire}`."));
        let rename = if *variant == wire { quote!() } else { quote!(#[serde(rename = #wire)]) };
        quote!(#docs #rename #variant,)
    });
    let wires: Vec<&String> = variants.iter().map(|(wire, _)| wire).collect();
    let names: Vec<_> = variants.iter().map(|(_, variant)| variant).collect();
    let text = as_text(scope, &name, variants.iter());
    quote! {
        #docs
        #deprecated
        #[derive(#debug Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub enum #name {
            #(#definitions)*
        }

        impl #name {
            /// Every value.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
            /// Every value as it is written.
            pub const VALUES: &'static [&'static str] = &[#(#wires),*];

            /// The value as it is written.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#names => #wires,)*
                }
            }
        }

        #text
    }
}

/// Values that are not all text: how each is written in JSON stands beside how it is written in a URL.
fn scalars(scope: &Scope<'_>, schema: &Schema, enumeration: &Enumeration) -> TokenStream {
    let name = ident(&schema.rust);
    let docs = schema_docs(schema);
    let deprecated = deprecated(schema.deprecated);
    let debug = debug(schema);
    let core = &scope.core;
    let variants = variants(enumeration);
    let definitions = variants.iter().map(|(wire, variant)| {
        let docs = doc(&format!("`{wire}`."));
        quote!(#docs #variant,)
    });
    let wires: Vec<&String> = variants.iter().map(|(wire, _)| wire).collect();
    let names: Vec<_> = variants.iter().map(|(_, variant)| variant).collect();
    let literals: Vec<TokenStream> = enumeration.literals.iter().map(literal).collect();
    let mut parsed: Vec<&String> = Vec::new();
    // Two values may be written alike in a URL: the first is meant there.
    let first = variants.iter().filter(|(wire, _)| {
        let first = !parsed.contains(&wire);
        parsed.push(wire);
        first
    });
    let text = as_text(scope, &name, first);
    quote! {
        #docs
        #deprecated
        #[derive(#debug Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#definitions)*
        }

        impl #name {
            /// Every value.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
            /// Every value as it is written in a URL.
            pub const VALUES: &'static [&'static str] = &[#(#wires),*];

            /// The value as it is written in a URL.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#names => #wires,)*
                }
            }

            /// The value as it is written in JSON.
            pub fn as_value(self) -> serde_json::Value {
                match self {
                    #(Self::#names => serde_json::Value::from(#literals),)*
                }
            }
        }

        #text

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.as_value(), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                let found = Self::ALL.iter().copied().find(|known| known.as_value() == value);
                found.ok_or_else(|| #core::enumeration::UnknownValue::new(value.to_string(), Self::VALUES).into_error())
            }
        }
    }
}

/// How a value is written as text, and read from it.
fn as_text<'v>(
    scope: &Scope<'_>,
    name: &Ident,
    variants: impl Iterator<Item = &'v (String, Ident)>,
) -> TokenStream {
    let core = &scope.core;
    let arms = variants.map(|(wire, variant)| quote!(#wire => Ok(Self::#variant),));
    quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for #name {
            type Err = #core::enumeration::UnknownValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
                match text {
                    #(#arms)*
                    _ => Err(#core::enumeration::UnknownValue::new(text, Self::VALUES)),
                }
            }
        }
    }
}

/// A scalar as a Rust expression.
fn literal(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(whole), ..) => quote!(#whole),
            (_, Some(whole), _) => quote!(#whole),
            (.., double) => {
                let double = double.unwrap_or_default();
                quote!(#double)
            }
        },
        Value::String(text) => quote!(#text),
        other => {
            let text = other.to_string();
            quote!(#text)
        }
    }
}

fn open(schema: &Schema, enumeration: &Enumeration) -> TokenStream {
    let name = ident(&schema.rust);
    let docs = schema_docs(schema);
    let deprecated = deprecated(schema.deprecated);
    let debug = debug(schema);
    let variants = variants(enumeration);
    let definitions = variants.iter().map(|(wire, variant)| {
        let docs = doc(&format!("`{wire}`."));
        quote!(#docs #variant,)
    });
    // The model keeps this name free.
    let other = ident("Other");
    let wires: Vec<&String> = variants.iter().map(|(wire, _)| wire).collect();
    let names: Vec<_> = variants.iter().map(|(_, variant)| variant).collect();
    quote! {
        #docs
        #deprecated
        #[derive(#debug Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#definitions)*
            /// A value that the document does not name.
            #other(::std::string::String),
        }

        impl #name {
            /// Every value that the document names, as it is written.
            pub const VALUES: &'static [&'static str] = &[#(#wires),*];

            /// The value as it is written.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::#other(text) => text,
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#wires => Self::#names,)*
                    _ => Self::#other(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for #name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    #(#wires => Self::#names,)*
                    _ => Self::#other(text),
                }
            }
        }

        impl std::str::FromStr for #name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
                Ok(text.into())
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    }
}

//! Debug output without personal data.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, structure::additional_name};
use crate::{
    emit::rust::ident,
    model::{Field, Schema, Shape, Structure, Type},
};

/// Whether `Debug` of the struct leaves something out. Nested structs leave out what is theirs.
pub(super) fn hides(scope: &Scope<'_>, schema: &Schema, structure: &Structure) -> bool {
    schema.sensitive || structure.fields.iter().any(|field| is_hidden(scope, field))
}

/// Whether `Debug` leaves the value of the field out.
fn is_hidden(scope: &Scope<'_>, field: &Field) -> bool {
    field.sensitive || shows(scope, &field.ty)
}

/// Whether a value of the type would show personal data: the type is marked, and has no `Debug` of its own that leaves
/// it out.
pub(super) fn shows(scope: &Scope<'_>, ty: &Type) -> bool {
    match ty {
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => shows(scope, inner),
        Type::Named(name) => scope.schema(name).is_some_and(|schema| match &schema.shape {
            Shape::Alias(target) => schema.sensitive || shows(scope, target),
            _ => false,
        }),
        _ => false,
    }
}

/// `Debug` of a struct named `name` that has the fields of the structure.
pub(super) fn structure_debug(
    scope: &Scope<'_>,
    schema: &Schema,
    structure: &Structure,
    name: &str,
    with_additional: bool,
) -> TokenStream {
    let core = &scope.core;
    let fields = structure.fields.iter().map(|field| {
        let ident = ident(&field.rust);
        let label = field.rust.trim_start_matches("r#");
        if schema.sensitive || is_hidden(scope, field) {
            quote!(.field(#label, &#core::Redacted))
        } else {
            quote!(.field(#label, &self.#ident))
        }
    });
    let additional = structure.additional.as_ref().filter(|_| with_additional).map(|_| {
        let label = additional_name(structure);
        // Nobody knows what stands in members that the document does not name.
        quote!(.field(#label, &#core::Redacted))
    });
    let rust = ident(name);
    quote! {
        impl std::fmt::Debug for #rust {
            /// Personal data is left out.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#name) #(#fields)* #additional .finish()
            }
        }
    }
}

/// `Debug` of a type of which nothing is shown.
pub(super) fn opaque_debug(scope: &Scope<'_>, schema: &Schema) -> TokenStream {
    let name = ident(&schema.rust);
    let text = &schema.rust;
    let core = &scope.core;
    quote! {
        impl std::fmt::Debug for #name {
            /// Personal data is left out.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(#text).field(&#core::Redacted).finish()
            }
        }
    }
}

//! `with_…`: what a caller may leave out, set by name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Scope, deprecated, structure::is_plain};
use crate::{
    emit::rust::{doc, ident},
    model::{Field, Schema, Shape, Structure, Type},
};

/// A setter for each member that `new` does not ask for, where callers send the object.
pub(super) fn emit(scope: &Scope<'_>, schema: &Schema, structure: &Structure) -> TokenStream {
    if !schema.in_request {
        return TokenStream::new();
    }
    structure.fields.iter().filter(|field| !is_plain(field)).map(|field| setter(scope, field)).collect()
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let core = &scope.core;
    let method = format_ident!("with_{}", field.rust.trim_start_matches("r#"));
    let (place, ty) = (ident(&field.rust), scope.ty(&field.ty));
    let boxed = |value: TokenStream| if field.boxed { quote!(::std::boxed::Box::new(#value)) } else { value };
    let patch = !field.required && field.nullable;
    let (argument, value) = if patch {
        let value = if field.boxed {
            quote!(#place.into().map(::std::boxed::Box::new))
        } else {
            quote!(#place.into())
        };
        (quote!(impl ::std::convert::Into<#core::Patch<#ty>>), value)
    } else if converts(scope, &field.ty) {
        let value = boxed(quote!(#place.into()));
        (quote!(impl ::std::convert::Into<#ty>), quote!(Some(#value)))
    } else {
        let value = boxed(quote!(#place));
        (quote!(#ty), quote!(Some(#value)))
    };
    let docs = if patch {
        format!("Sets `{}`: to a value, or to null by `Patch::Null`.", field.name)
    } else {
        format!("Sets `{}`.", field.name)
    };
    let (docs, deprecated) = (doc(&docs), deprecated(field.deprecated));
    quote! {
        #docs
        #deprecated
        pub fn #method(mut self, #place: #argument) -> Self {
            self.#place = #value;
            self
        }
    }
}

/// Whether something shorter can be said in place of a value: `&str` for text, an array for a list, a variant for a
/// choice. Whole numbers are not among them: a literal would no longer tell its type.
fn converts(scope: &Scope<'_>, ty: &Type) -> bool {
    let ty = scope.resolved(ty);
    match scope.shape(ty) {
        Some(Shape::Enumeration(enumeration)) => enumeration.open,
        Some(Shape::Union(_)) => true,
        _ => matches!(ty, Type::Array(_)) || scope.is_text(ty),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Layout, Source, emit::types};

    const DOCUMENT: &str = "
openapi: 3.1.0
info: { title: Nests, version: '1' }
servers: [{ url: 'https://nests.example.org' }]
tags: [{ name: Nests }]
paths:
  /nests:
    post:
      operationId: nest_create
      tags: [Nests]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Nest' } } }
      responses:
        '200':
          description: An egg.
          content: { application/json: { schema: { $ref: '#/components/schemas/Egg' } } }
components:
  schemas:
    Nest:
      type: object
      required: [site, size]
      properties:
        site: { type: string }
        size: { type: [integer, 'null'] }
        type: { type: string, deprecated: true }
        _type: { type: integer, format: uint64 }
        inner: { anyOf: [{ $ref: '#/components/schemas/Nest' }, { type: 'null' }] }
        outer: { $ref: '#/components/schemas/Nest' }
        twigs: { type: [array, 'null'], items: { type: string } }
        leaves: { type: array, items: { type: boolean } }
        kind: { anyOf: [{ type: string, enum: [cup] }, { type: string }] }
        age: { anyOf: [{ type: string }, { type: integer }] }
    Egg:
      type: object
      properties: { colour: { type: string } }
";

    #[test]
    fn a_setter_for_each_member_that_is_sent_and_may_be_left_out() {
        let source = Source::new("nests.yaml", DOCUMENT);
        let (api, _) = match crate::read(source.clone()) {
            Ok(read) => read,
            Err(problems) => panic!("{}", problems.render(&[source], false)),
        };
        let files = types::emit(&api, &Layout::new("nest", "generate")).expect("emitted");
        let text = files.get("crates/nest-types/src/generated/nests.rs").expect("the module of the tag");
        let text = String::from_utf8_lossy(text);
        // Each on one line; what is only answered has none.
        let lines = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        let setters = lines.split("pub fn with_").skip(1).map(|rest| {
            let body = rest.find(" self }").expect("gives itself back");
            format!("with_{}", &rest[..body])
        });
        insta::assert_snapshot!(setters.collect::<Vec<_>>().join("\n"));
    }
}

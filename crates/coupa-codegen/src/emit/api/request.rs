//! The request struct of an operation, and how it is read.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Emitter, Tag, parameter};
use crate::{emit::rust, model::Operation};

/// A field of a request struct.
pub(super) struct Field {
    pub(super) doc: TokenStream,
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
    /// Statics that reading it uses.
    pub(super) statics: Vec<TokenStream>,
    /// The expression that reads it from `input`.
    pub(super) read: TokenStream,
    /// Whether the expression gives an `Option` that is `None` where the request is wrong.
    pub(super) fallible: bool,
    /// It takes what no other parameter takes of the query.
    pub(super) rest: bool,
}

/// Name of the request struct.
pub(super) fn name(operation: &Operation) -> Ident {
    format_ident!("{}Request", rust::ident(&operation.type_stem))
}

impl Emitter<'_> {
    /// The request struct, and whether reading it waits for the body.
    pub(super) fn request(&mut self, tag: &Tag<'_>, operation: &Operation) -> (TokenStream, bool) {
        let names = parameter::field_names(operation);
        let mut fields: Vec<Field> = operation
            .parameters
            .iter()
            .zip(names)
            .map(|(parameter, name)| self.parameter(operation, parameter, name))
            .collect();
        let body = self.request_body(operation);
        let (form, waits) = match body {
            Some(body) => {
                fields.push(body.field);
                (body.items, body.waits)
            }
            None => (TokenStream::new(), false),
        };
        let name = name(operation);
        let (tag_name, method) = (&tag.name, rust::ident(&operation.rust));
        let docs = rust::doc(&format!(
            "Request of [`{tag_name}::{method}`]: `{} {}`.",
            operation.method, operation.path
        ));
        let members = fields.iter().map(|Field { doc, name, ty, .. }| quote!(#doc pub #name: #ty,));
        let read = read(&fields, waits);
        let request = quote! {
            #docs
            #[derive(Debug)]
            pub struct #name {
                #(#members)*
            }

            impl #name {
                #read
            }

            #form
        };
        (request, waits)
    }
}

/// The function that reads all fields and tells everything that is wrong at once.
fn read(fields: &[Field], waits: bool) -> TokenStream {
    let asynchronous = waits.then(|| quote!(async));
    let statics = fields.iter().flat_map(|field| &field.statics);
    // What is left of the query goes to one object, so that one is read after all others.
    let is_rest = |field: &&Field| field.rest;
    let ordered = fields.iter().filter(|field| !is_rest(field)).chain(fields.iter().filter(is_rest));
    let reads = ordered.map(|Field { name, read, .. }| quote!(let #name = #read;));
    let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
    let fallible: Vec<_> = fields.iter().filter(|field| field.fallible).map(|field| &field.name).collect();
    let all = match fallible.as_slice() {
        [] => TokenStream::new(),
        [only] => quote!(let Some(#only) = #only else { return Err(input.refuse()); };),
        several => quote! {
            let (#(Some(#several)),*) = (#(#several),*) else { return Err(input.refuse()); };
        },
    };
    quote! {
        #asynchronous fn read(input: &mut Input) -> Result<Self, Failure> {
            #(#statics)*
            #(#reads)*
            #all
            input.check()?;
            Ok(Self { #(#names),* })
        }
    }
}

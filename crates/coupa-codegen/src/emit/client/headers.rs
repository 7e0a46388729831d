//! Headers of answers: a type for each set of headers that the document describes, and a method for each header on the
//! answers that have it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ty::Types;
use crate::emit::rust::{doc, ident};
use crate::model::{Api, Header, Operation, Response, Type};
use crate::names;

/// Names of methods that a reply or a failure has anyway.
const RESERVED: [&str; 13] = [
    "new",
    "value",
    "into_value",
    "status",
    "headers",
    "request_id",
    "map",
    "body",
    "into_body",
    "answer",
    "into_answer",
    "clone",
    "deref",
];

/// Most headers whose names make the name of their set.
const NAMED: usize = 2;

/// A set of headers with the name of its type.
struct Set {
    name: String,
    headers: Vec<Header>,
    /// It comes with successes.
    on_success: bool,
    /// It comes with failures.
    on_failure: bool,
}

/// The sets of headers of a document.
pub(super) struct Sets(Vec<Set>);

impl Sets {
    pub(super) fn of(api: &Api) -> Self {
        let mut sets = Self(Vec::new());
        for operation in &api.operations {
            sets.add(&of_successes(operation), &format!("{}Success", operation.type_stem), true);
            for response in operation.errors() {
                sets.add(&response.headers, &format!("{}{}", operation.type_stem, response.rust), false);
            }
        }
        sets
    }

    fn add(&mut self, headers: &[Header], place: &str, success: bool) {
        if headers.is_empty() {
            return;
        }
        let found = self.0.iter_mut().find(|set| same(&set.headers, headers));
        if let Some(set) = found {
            set.on_success |= success;
            set.on_failure |= !success;
            return;
        }
        let joined: Vec<&str> = headers.iter().map(|header| header.name.as_str()).collect();
        let wish = if headers.len() > NAMED { place.to_owned() } else { names::pascal(&joined.join("-")) };
        let mut name = wish.clone();
        let mut number = 1;
        while self.0.iter().any(|set| set.name == name) {
            number += 1;
            name = format!("{wish}{number}");
        }
        self.0.push(Set { name, headers: headers.to_vec(), on_success: success, on_failure: !success });
    }

    /// The type that says which headers come with a set of them; nothing where there are none.
    fn path(&self, headers: &[Header]) -> Option<TokenStream> {
        let set = self.0.iter().find(|set| same(&set.headers, headers))?;
        let name = ident(&set.name);
        Some(quote!(crate::answer_headers::#name))
    }

    /// With a success of an operation.
    pub(super) fn success(&self, operation: &Operation) -> Option<TokenStream> {
        self.path(&of_successes(operation))
    }

    /// With a failure.
    pub(super) fn failure(&self, response: &Response) -> Option<TokenStream> {
        self.path(&response.headers)
    }

    /// The types and methods.
    pub(super) fn items(&self, types: Types<'_>) -> TokenStream {
        let sets = self.0.iter().map(|set| {
            let name = ident(&set.name);
            let names: Vec<String> = set.headers.iter().map(|header| format!("`{}`", header.name)).collect();
            let title = format!(" The document describes {}.", names.join(", "));
            let methods = methods(&set.headers, types);
            let on_reply = set.on_success.then(|| {
                let methods = methods.iter().map(|method| method.item(&quote!(self.headers())));
                quote! {
                    impl<T> crate::Reply<T, #name> {
                        #(#methods)*
                    }
                }
            });
            let on_failure = set.on_failure.then(|| {
                let methods = methods.iter().map(|method| method.item(&quote!(self.answer().headers())));
                quote! {
                    impl<T> crate::Failure<T, #name> {
                        #(#methods)*
                    }
                }
            });
            quote! {
                #[doc = #title]
                #[derive(Debug, Clone, Copy)]
                pub enum #name {}

                #on_reply
                #on_failure
            }
        });
        quote!(#(#sets)*)
    }
}

/// The headers of all successes of an operation: one that not every success promises may be left out.
fn of_successes(operation: &Operation) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let responses: Vec<&Response> = operation.successes().collect();
    for response in &responses {
        for header in &response.headers {
            match headers.iter_mut().find(|known| known.name.eq_ignore_ascii_case(&header.name)) {
                None => headers.push(header.clone()),
                // Two types of one name have only their text in common.
                Some(known) if known.ty != header.ty => known.ty = Type::String,
                Some(_) => {}
            }
        }
    }
    for header in &mut headers {
        header.required = responses.iter().all(|response| {
            response
                .headers
                .iter()
                .any(|other| other.name.eq_ignore_ascii_case(&header.name) && other.required)
        });
    }
    headers
}

/// Whether two sets mean the same: order, letters and descriptions aside.
fn same(one: &[Header], other: &[Header]) -> bool {
    one.len() == other.len()
        && one.iter().all(|header| {
            other.iter().any(|known| {
                known.name.eq_ignore_ascii_case(&header.name)
                    && known.ty == header.ty
                    && known.required == header.required
            })
        })
}

/// The method of a header.
struct Method {
    docs: TokenStream,
    head: TokenStream,
    /// The function that reads it.
    read: TokenStream,
    /// Name of the header.
    wire: String,
}

impl Method {
    /// The method, where `headers` gives all of them.
    fn item(&self, headers: &TokenStream) -> TokenStream {
        let Self { docs, head, read, wire } = self;
        quote! {
            #docs
            #head {
                crate::header::#read(#headers, #wire)
            }
        }
    }
}

/// The method of each header.
fn methods(headers: &[Header], types: Types<'_>) -> Vec<Method> {
    let mut taken: Vec<String> = RESERVED.iter().map(ToString::to_string).collect();
    headers
        .iter()
        .map(|header| {
            let mut name = header.rust.clone();
            while taken.contains(&name) {
                name = format!("{}_header", name.trim_start_matches("r#"));
            }
            taken.push(name.clone());
            let wire = header.name.to_ascii_lowercase();
            let text = format!(
                "The header `{}`. {}\n\n# Errors\n\nIt is not what the document says{}.",
                header.name,
                header.description.trim(),
                if header.required { ", or did not come" } else { "" }
            );
            let docs = doc(&text);
            let (ty, list) = value(&header.ty, types);
            let (ty, read) = match (header.required, list) {
                (true, false) => (ty, quote!(required)),
                (true, true) => (quote!(::std::vec::Vec<#ty>), quote!(required_list)),
                (false, false) => (quote!(::std::option::Option<#ty>), quote!(optional)),
                (false, true) => (quote!(::std::option::Option<::std::vec::Vec<#ty>>), quote!(optional_list)),
            };
            let name: Ident = ident(&name);
            let head = quote!(pub fn #name(&self) -> ::std::result::Result<#ty, crate::HeaderError>);
            Method { docs, head, read, wire }
        })
        .collect()
}

/// A type as it is read from a header, and whether that is a list of it.
fn value(ty: &Type, types: Types<'_>) -> (TokenStream, bool) {
    match types.resolved(ty) {
        Type::Array(item) => (value(item, types).0, true),
        Type::Any | Type::Null | Type::Bytes | Type::Map(_) | Type::Nullable(_) => {
            (quote!(::std::string::String), false)
        }
        _ => (types.path(ty), false),
    }
}

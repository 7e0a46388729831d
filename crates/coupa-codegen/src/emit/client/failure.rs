//! The error of an operation: a variant a documented failure, and one for everything else.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::outcome::{pattern, response_doc};
use super::request::Call;
use super::ty::Types;
use super::via::Received;
use crate::emit::rust::ident;
use crate::model::{Response, Status, Type};

/// A documented failure.
struct Failure<'a> {
    response: &'a Response,
    variant: Ident,
    received: Received,
}

/// The enum with everything that it can do.
pub(super) fn item(call: &Call<'_>) -> TokenStream {
    let failures: Vec<Failure<'_>> = call
        .operation
        .errors()
        .map(|response| Failure {
            response,
            variant: ident(&response.rust),
            received: Received::of(response),
        })
        .collect();
    let variants = failures.iter().map(|failure| {
        let (docs, variant) = (response_doc(failure.response), &failure.variant);
        let body = match &failure.received {
            Received::Json(ty) | Received::Text(ty) => call.types.path(ty),
            Received::Xml(name) => call.types.path(&Type::Named(name.clone())),
            Received::Empty | Received::Bytes => quote!(()),
        };
        let headers = call.sets.failure(failure.response).map(|headers| quote!(, #headers));
        quote!(#docs #variant(crate::Failure<#body #headers>))
    });
    let error = call.error();
    let title = format!(" What can go wrong with [`{}`].", call.request());
    let methods = methods(&error, &failures, call.types);
    let traits = traits(&error, &call.operation.id, &failures);
    quote! {
        #[doc = #title]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #error {
            #(#variants,)*
            /// No answer came, or none that the document knows.
            Other(crate::Error),
        }

        #methods
        #traits
    }
}

/// How it is made, and what it tells.
fn methods(error: &Ident, failures: &[Failure<'_>], types: Types<'_>) -> TokenStream {
    let variants: Vec<&Ident> = failures.iter().map(|failure| &failure.variant).collect();
    let from_answer = from_answer(failures, types);
    let by_status =
        (!failures.is_empty()).then(|| quote!(_ => self.status().is_some_and(crate::is_retryable_status),));
    quote! {
        impl #error {
            fn from_fault(fault: crate::Fault) -> Self {
                match fault {
                    crate::Fault::Answer(answer) => Self::from_answer(answer),
                    crate::Fault::Error(error) => Self::Other(error),
                }
            }

            fn from_answer(answer: crate::Answer) -> Self {
                #from_answer
            }

            /// The answer, where one came.
            pub fn answer(&self) -> ::std::option::Option<&crate::Answer> {
                match self {
                    #(Self::#variants(failure) => Some(failure.answer()),)*
                    Self::Other(error) => error.answer(),
                }
            }

            /// Its status, where an answer came.
            pub fn status(&self) -> ::std::option::Option<::http::StatusCode> {
                self.answer().map(crate::Answer::status)
            }

            /// What the server calls the request, where it says so.
            pub fn request_id(&self) -> ::std::option::Option<&str> {
                self.answer().and_then(crate::Answer::request_id)
            }

            /// Whether the same call may succeed later.
            pub fn is_retryable(&self) -> bool {
                match self {
                    Self::Other(error) => error.is_retryable(),
                    #by_status
                }
            }
        }
    }
}

/// From an answer to the variant of its status.
fn from_answer(failures: &[Failure<'_>], types: Types<'_>) -> TokenStream {
    if failures.is_empty() {
        return quote!(Self::Other(crate::Error::Unexpected(answer)));
    }
    let arms = failures.iter().map(|Failure { response, variant, received }| {
        let pattern = pattern(response.status);
        match received {
            Received::Json(ty) => {
                let schema = if let Type::Named(name) = ty { name.as_str() } else { "" };
                quote!(#pattern => answer.decode(#schema).map_or_else(Self::Other, Self::#variant))
            }
            Received::Text(_) => {
                quote!(#pattern => answer.decode_text().map_or_else(Self::Other, Self::#variant))
            }
            Received::Xml(name) => {
                let root = types.xml(name);
                quote!(#pattern => answer.decode_xml(&#root).map_or_else(Self::Other, Self::#variant))
            }
            Received::Empty | Received::Bytes => quote!(#pattern => Self::#variant(answer.without_body())),
        }
    });
    let open = !failures.iter().any(|failure| failure.response.status == Status::Default);
    let rest = open.then(|| quote!(_ => Self::Other(crate::Error::Unexpected(answer)),));
    quote!(match answer.status().as_u16() { #(#arms,)* #rest })
}

/// `Display`, `Error`, and the way into the common error.
fn traits(error: &Ident, id: &str, failures: &[Failure<'_>]) -> TokenStream {
    let variants: Vec<&Ident> = failures.iter().map(|failure| &failure.variant).collect();
    // An id may hold braces, which a format takes for its own.
    let told = id.replace('{', "{{").replace('}', "}}");
    let (other, known) = (format!("{told}: {{error}}"), format!("{told}: {{answer}}"));
    let show = if failures.is_empty() {
        quote!(let Self::Other(error) = self; write!(f, #other))
    } else {
        quote! {
            match (self, self.answer()) {
                (Self::Other(error), _) => write!(f, #other),
                (_, Some(answer)) => write!(f, #known),
                (_, None) => f.write_str(#id),
            }
        }
    };
    let no_source = (!failures.is_empty()).then(|| quote!(_ => None,));
    quote! {
        impl ::std::fmt::Display for #error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #show
            }
        }

        impl ::std::error::Error for #error {
            fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
                match self {
                    Self::Other(error) => error.source(),
                    #no_source
                }
            }
        }

        impl ::std::convert::From<#error> for crate::Error {
            fn from(error: #error) -> Self {
                match error {
                    #(#error::#variants(failure) => Self::Refused(failure.into_answer()),)*
                    #error::Other(error) => error,
                }
            }
        }
    }
}

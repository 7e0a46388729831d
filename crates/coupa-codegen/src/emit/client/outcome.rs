//! What comes back when a call succeeds.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::request::Call;
use super::ty::Types;
use super::via::{Received, Via, via};
use crate::emit::rust::{doc, ident};
use crate::model::{Operation, Response, Status, Type};

/// What successes bring.
pub(super) enum Success<'a> {
    /// One thing, whatever the status.
    One(Received),
    /// Different things.
    Several(Vec<&'a Response>),
}

impl<'a> Success<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let responses: Vec<&Response> = operation.successes().collect();
        let mut received = responses.iter().map(|response| Received::of(response));
        // Nothing is said about success: whatever comes is taken as bytes.
        let first = received.next().unwrap_or(Received::Bytes);
        if received.all(|other| other == first) { Self::One(first) } else { Self::Several(responses) }
    }

    pub(super) fn is_bytes(&self) -> bool {
        matches!(self, Self::One(Received::Bytes))
    }

    /// The type inside `Reply`.
    pub(super) fn rust(&self, call: &Call<'_>) -> TokenStream {
        if let Some(narrow) = &call.narrow {
            return if narrow.list { quote!(::std::vec::Vec<R>) } else { quote!(R) };
        }
        match self {
            Self::One(received) => received_type(received, call.types),
            Self::Several(_) => {
                let name = name(call);
                quote!(#name)
            }
        }
    }
}

fn name(call: &Call<'_>) -> Ident {
    format_ident!("{}Outcome", call.operation.type_stem)
}

fn received_type(received: &Received, types: Types<'_>) -> TokenStream {
    match received {
        Received::Empty => quote!(()),
        Received::Json(ty) | Received::Text(ty) => types.path(ty),
        Received::Xml(name) => types.path(&Type::Named(name.clone())),
        Received::Bytes => quote!(::bytes::Bytes),
    }
}

/// The enum of different successes, where there are any.
pub(super) fn item(call: &Call<'_>) -> TokenStream {
    let Success::Several(responses) = &call.success else { return TokenStream::new() };
    let outcome = name(call);
    let title = format!(" What [`{}`] brings when it succeeds.", call.request());
    let variants = responses.iter().map(|response| {
        let docs = response_doc(response);
        let name = ident(&response.rust);
        match Received::of(response) {
            Received::Empty => quote!(#docs #name),
            received => {
                let ty = received_type(&received, call.types);
                quote!(#docs #name(#ty))
            }
        }
    });
    quote! {
        #[doc = #title]
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #outcome {
            #(#variants,)*
        }
    }
}

/// Status and description of a response.
pub(super) fn response_doc(response: &Response) -> TokenStream {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    let description = response.description.trim();
    doc(&if description.is_empty() { format!("{status}.") } else { format!("{status}: {description}") })
}

/// The pattern that a status matches.
pub(super) fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => quote!(#code),
        Status::Range(digit) => {
            let (first, last) = (u16::from(digit) * 100, u16::from(digit) * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}

/// The pattern of a success: `default` is one where nothing else is.
fn success_pattern(status: Status) -> TokenStream {
    if status == Status::Default { quote!(200..=299) } else { pattern(status) }
}

/// From `sent`, a future, to the result of the call.
pub(super) fn receive(call: &Call<'_>) -> TokenStream {
    let error = call.error();
    let read =
        call.narrow.as_ref().map(|narrow| if narrow.list { quote!(R::read_list) } else { quote!(R::read) });
    if via(call.operation) == Via::Progenitor {
        if let Some(read) = read {
            return quote! {
                let answer = client.shell().answer(sent).await.map_err(#error::from_fault)?;
                #read(answer).map_err(#error::Other)
            };
        }
        let how = ident(if call.success.is_bytes() { "collect" } else { "settle" });
        return quote!(client.shell().#how(sent).await.map_err(#error::from_fault));
    }
    let take = |received: &Received| match received {
        Received::Json(_) if read.is_some() => quote!(#read(answer).map_err(#error::Other)),
        Received::Empty => quote!(Ok(answer.empty())),
        Received::Json(ty) => {
            let ty = call.types.path(ty);
            quote!(answer.json::<#ty, _>().map_err(#error::Other))
        }
        Received::Text(ty) => {
            let ty = call.types.path(ty);
            quote!(answer.text::<#ty, _>().map_err(#error::Other))
        }
        Received::Xml(name) => {
            let (ty, root) = (received_type(received, call.types), call.types.xml(name));
            quote!(answer.xml::<#ty, _>(&#root).map_err(#error::Other))
        }
        Received::Bytes => quote!(Ok(answer.bytes())),
    };
    let arms: Vec<TokenStream> = match &call.success {
        Success::One(received) => {
            let patterns = call
                .operation
                .successes()
                .map(|response| success_pattern(response.status))
                .collect::<Vec<_>>();
            let patterns = if patterns.is_empty() { vec![quote!(200..=299)] } else { patterns };
            let take = take(received);
            vec![quote!(#(#patterns)|* => #take)]
        }
        Success::Several(responses) => {
            let outcome = name(call);
            responses
                .iter()
                .map(|response| {
                    let pattern = success_pattern(response.status);
                    let variant = ident(&response.rust);
                    let received = Received::of(response);
                    let take = take(&received);
                    let into = if received == Received::Empty {
                        quote!(|()| #outcome::#variant)
                    } else {
                        quote!(#outcome::#variant)
                    };
                    quote!(#pattern => #take.map(|reply| reply.map(#into)))
                })
                .collect()
        }
    };
    quote! {
        let answer = client.shell().receive(sent).await.map_err(#error::Other)?;
        match answer.status().as_u16() {
            #(#arms,)*
            _ => Err(#error::from_answer(answer)),
        }
    }
}

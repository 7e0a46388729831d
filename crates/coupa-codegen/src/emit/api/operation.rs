//! The trait method of an operation, and the route that calls it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, request, response};
use crate::{emit::rust, model::Operation};

/// Who calls an operation, as its context says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// Nobody is asked for credentials.
    Nobody,
    /// Credentials may be left out.
    Perhaps,
    /// One scheme an alternative.
    One,
    /// An alternative asks for several schemes at once.
    Several,
}

impl Caller {
    pub(super) fn of(operation: &Operation) -> Self {
        if operation.security.iter().all(Vec::is_empty) {
            Self::Nobody
        } else if operation.security.iter().any(|set| set.len() > 1) {
            Self::Several
        } else if operation.security.iter().any(Vec::is_empty) {
            Self::Perhaps
        } else {
            Self::One
        }
    }

    /// What the context holds.
    fn principal(self, of: &TokenStream) -> TokenStream {
        match self {
            Self::Nobody => quote!(()),
            Self::Perhaps => quote!(Option<#of::Principal>),
            Self::One => quote!(#of::Principal),
            Self::Several => quote!(Vec<#of::Principal>),
        }
    }

    /// How it is taken from a call.
    fn taken(self) -> TokenStream {
        match self {
            Self::Nobody => quote!(()),
            Self::Perhaps => quote!(call.optional_principal()),
            Self::One => quote!(call.principal()?),
            Self::Several => quote!(call.principals()),
        }
    }
}

/// The method of the trait.
pub(super) fn method(operation: &Operation) -> TokenStream {
    let name = rust::ident(&operation.rust);
    let (request, response) = (request::name(operation), response::name(operation));
    let caller = Caller::of(operation);
    let principal = caller.principal(&quote!(Self));
    let docs = rust::doc(&docs(operation, caller));
    quote! {
        #docs
        fn #name(
            &self,
            request: #request,
            context: Context<#principal>,
        ) -> impl Future<Output = Result<#response, Failure>> + Send {
            let _ = (request, context);
            std::future::ready(Err(Failure::NotImplemented))
        }
    }
}

/// What the document says of an operation, in paragraphs.
fn docs(operation: &Operation, caller: Caller) -> String {
    let mut summary = operation.summary.trim().to_owned();
    if !summary.is_empty() && !summary.ends_with('.') {
        summary.push('.');
    }
    let deprecated = if operation.deprecated { ", deprecated" } else { "" };
    let line = format!("`{} {}`{deprecated}", operation.method, operation.path);
    let caller = match caller {
        Caller::Nobody | Caller::One => "",
        Caller::Perhaps => "May be called without credentials.",
        Caller::Several => {
            "The principals stand in the order of the schemes of the alternative that let the caller in."
        }
    };
    let paragraphs = [summary.as_str(), &line, operation.description.trim(), caller];
    paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}

impl Emitter<'_> {
    /// The route of an operation; `waits` when reading the request waits for the body.
    pub(super) fn route(&self, operation: &Operation, waits: bool, principal: &TokenStream) -> TokenStream {
        let types = &self.types;
        let constant = rust::ident(&operation.constant());
        let name = rust::ident(&operation.rust);
        let request = request::name(operation);
        let taken = Caller::of(operation).taken();
        let wait = waits.then(|| quote!(.await));
        let (first, principal_name) = if Caller::of(operation) == Caller::Nobody {
            (TokenStream::new(), quote!(()))
        } else {
            (quote!(let principal = #taken;), quote!(principal))
        };
        quote! {
            .operation(&#types::operations::#constant, implementation, |implementation: Arc<I>, mut call: Call<#principal>| async move {
                #first
                let request = #request::read(&mut call.input)#wait?;
                implementation.#name(request, call.context(#principal_name)).await
            })
        }
    }
}

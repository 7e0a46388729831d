//! What all tags share: security schemes, and the server of the whole document.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, Tag};
use crate::{
    emit::{rust, types::allow_deprecated},
    model::{Api, SecurityKind},
};

/// Names of the public types of a file: what the crate shows at its root. Functions stay in their module.
pub(super) fn exported(file: &TokenStream) -> Vec<Ident> {
    rust::named(file, &["struct", "enum", "trait"])
}

/// `mod.rs`.
pub(super) fn module(api: &Api, tags: &[Tag<'_>], exported: &[Vec<Ident>]) -> TokenStream {
    let allow = allow_deprecated(api);
    let modules: Vec<_> = tags.iter().map(|tag| rust::ident(&tag.module)).collect();
    quote! {
        #allow
        mod openapi;
        mod server;
        #(pub mod #modules;)*

        pub use openapi::*;
        pub use server::*;
        #(pub use #modules::{#(#exported),*};)*
    }
}

/// `server.rs`.
pub(super) fn server(emitter: &Emitter<'_>, tags: &[Tag<'_>]) -> TokenStream {
    let serve = &emitter.serve;
    let schemes = emitter.api.security_schemes.values().map(|scheme| {
        let name = &scheme.name;
        let kind = match &scheme.kind {
            SecurityKind::Bearer { .. } => quote!(SchemeKind::Bearer),
            SecurityKind::Basic => quote!(SchemeKind::Basic),
            SecurityKind::Http { scheme } => quote!(SchemeKind::Http(#scheme)),
            SecurityKind::MutualTls => quote!(SchemeKind::MutualTls),
            SecurityKind::ApiKeyHeader { name } => {
                let name = name.to_ascii_lowercase();
                quote!(SchemeKind::ApiKeyHeader(#name))
            }
            SecurityKind::ApiKeyQuery { name } => quote!(SchemeKind::ApiKeyQuery(#name)),
            SecurityKind::ApiKeyCookie { name } => quote!(SchemeKind::ApiKeyCookie(#name)),
        };
        quote!(Scheme { name: #name, kind: #kind })
    });
    let scheme_kind = (!emitter.api.security_schemes.is_empty()).then(|| quote!(SchemeKind,));
    let secured = tags.iter().any(Tag::is_secured);
    let bounds = tags.iter().map(|tag| {
        let (module, name) = (rust::ident(&tag.module), &tag.name);
        if tag.is_secured() {
            quote!(super::#module::#name<Principal = A::Principal>)
        } else {
            quote!(super::#module::#name)
        }
    });
    let routes = tags.iter().map(|tag| {
        let module = rust::ident(&tag.module);
        quote!(.merge(super::#module::routes(&implementation)))
    });
    let title = format!("Serves every operation of {}.", emitter.api.title.trim());
    let docs = rust::doc(&format!(
        "{title}\n\nFor one implementation a tag, merge their `routes` and give them to [`Server::new`]."
    ));
    let (generics, arguments, authenticator, imported) = if secured {
        (
            quote!(<I, A: Authenticator>),
            quote!(implementation: I, authenticator: A),
            quote!(authenticator),
            quote!(Authenticator),
        )
    } else {
        (quote!(<I>), quote!(implementation: I), quote!(Anybody), quote!(Anybody))
    };
    // Without an operation, nothing asks for it.
    let (arguments, shared, import) = if tags.is_empty() {
        (quote!(_implementation: I), quote!(), quote!())
    } else {
        let shared = quote!(let implementation = Arc::new(implementation););
        (
            arguments,
            shared,
            quote!(
                use std::sync::Arc;
            ),
        )
    };
    let principal = if secured { quote!(A) } else { quote!(Anybody) };
    let problems = format!("{}problems/", emitter.api.schema_base);
    quote! {
        #import
        use #serve::{#imported, ProblemJson, Routes, Scheme, #scheme_kind Server};

        /// Security schemes of the document.
        pub const SCHEMES: &[Scheme] = &[#(#schemes),*];

        /// Base of the `type` URIs of problem details.
        pub const PROBLEMS: &str = #problems;

        #docs
        pub fn server #generics (#arguments) -> Server<#principal>
        where
            I: #(#bounds)+*
        {
            #shared
            Server::new(Routes::new(SCHEMES) #(#routes)*, #authenticator).error_hook(ProblemJson::at(PROBLEMS))
        }
    }
}

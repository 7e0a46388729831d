//! Security schemes as constants: what a builder of the client must know of each.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::rust::ident;
use crate::model::{Api, SecurityKind};
use crate::names;

/// A module a scheme.
pub(super) fn items(api: &Api) -> TokenStream {
    let modules = api.security_schemes.values().map(|scheme| {
        let (module, name) = (module(api, &scheme.name), &scheme.name);
        let docs = format!(" The scheme `{name}`.");
        let known = match &scheme.kind {
            SecurityKind::Bearer { token_url, .. } => {
                let url = token_url.as_ref().map(|url| {
                    quote! {
                        /// The token endpoint: whole, or below the base URL.
                        pub(crate) const TOKEN_URL: &str = #url;
                    }
                });
                let scopes = scopes(api, name);
                quote! {
                    #url
                    /// The scopes that operations need, each once.
                    pub(crate) const SCOPES: &[&str] = &[#(#scopes),*];
                }
            }
            SecurityKind::Basic | SecurityKind::MutualTls => TokenStream::new(),
            SecurityKind::Http { scheme } => quote! {
                /// Its name in `Authorization`.
                pub(crate) const SCHEME: &str = #scheme;
            },
            SecurityKind::ApiKeyHeader { name } => {
                let header = name.to_ascii_lowercase();
                quote! {
                    /// The header of the key.
                    pub(crate) const HEADER: ::http::HeaderName = ::http::HeaderName::from_static(#header);
                }
            }
            SecurityKind::ApiKeyQuery { name } | SecurityKind::ApiKeyCookie { name } => quote! {
                /// The name of the key.
                pub(crate) const KEY: &str = #name;
            },
        };
        quote! {
            #[doc = #docs]
            pub(crate) mod #module {
                /// Its name in the document.
                pub(crate) const NAME: &str = #name;
                #known
            }
        }
    });
    quote!(#(#modules)*)
}

/// The module of a scheme. Two names that make one word are told apart by their number.
pub(crate) fn module(api: &Api, scheme: &str) -> Ident {
    let name = names::snake(scheme);
    let before = api.security_schemes.keys().take_while(|known| *known != scheme);
    match before.filter(|known| names::snake(known) == name).count() {
        0 => ident(&name),
        earlier => format_ident!("{}_{}", name.trim_start_matches("r#"), earlier + 1),
    }
}

/// The scopes that operations need of a scheme, each once, in the order of the document.
fn scopes(api: &Api, scheme: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let requirements = api.operations.iter().flat_map(|operation| operation.security.iter().flatten());
    for scope in requirements.filter(|requirement| requirement.scheme == scheme).flat_map(|r| &r.scopes) {
        if !found.contains(scope) {
            found.push(scope.clone());
        }
    }
    found
}

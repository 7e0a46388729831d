//! The file of a tag: trait, routes, requests and responses.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, Tag, imports, operation};
use crate::emit::rust;

/// The items of the file of a tag.
pub(super) fn file(emitter: &mut Emitter<'_>, tag: &Tag<'_>) -> TokenStream {
    let mut items = TokenStream::new();
    let mut routes = TokenStream::new();
    let principal = if tag.is_secured() { quote!(I::Principal) } else { quote!(P) };
    for operation in &tag.operations {
        let (request, waits) = emitter.request(tag, operation);
        routes.extend(emitter.route(operation, waits, &principal));
        items.extend(request);
        items.extend(emitter.response(tag, operation));
    }
    let name = &tag.name;
    let methods = tag.operations.iter().map(|operation| operation::method(operation));
    let about = if tag.model.description.trim().is_empty() {
        format!("Operations of the tag `{}`.", tag.model.name)
    } else {
        tag.model.description.clone()
    };
    let docs = rust::doc(&format!(
        "{}\n\nA method an operation; `async fn` does for each. What is not implemented answers 501.",
        about.trim()
    ));
    let associated = tag.is_secured().then(|| {
        quote! {
            /// What handlers learn about the caller.
            type Principal: Clone + Send + Sync + 'static;
        }
    });
    let generics = if tag.is_secured() { quote!(<I: #name>) } else { quote!(<I: #name, P: Send + 'static>) };
    quote! {
        #docs
        pub trait #name: Send + Sync + 'static {
            #associated
            #(#methods)*
        }

        /// The operations of this tag, bound to an implementation.
        pub fn routes #generics (implementation: &Arc<I>) -> Routes<#principal> {
            Routes::new(super::SCHEMES) #routes
        }

        #items
    }
}

/// What stands before the items of the file of a tag, which mention these names.
pub(super) fn head(emitter: &Emitter<'_>, tag: &Tag<'_>, mentioned: &BTreeSet<String>) -> TokenStream {
    let title = rust_title(tag);
    let imports = imports::imports(&emitter.serve, mentioned);
    quote!(#title #imports)
}

fn rust_title(tag: &Tag<'_>) -> TokenStream {
    let text = format!(" Tag `{}`.", tag.model.name);
    quote!(#![doc = #text])
}

//! How each content becomes the body of a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument;
use super::beside::add_part;
use super::ty::Types;
use crate::emit::rust::ident;
use crate::model::{Content, ContentKind, MemberStyle};

/// Sets a form that is one of several ways to write a body.
pub(super) fn set_form(content: &Content, types: Types<'_>) -> TokenStream {
    let refused = quote!(|error| Error::InvalidRequest(error.to_string()));
    let parts = argument::parts(content, types);
    let adds = parts.iter().map(|part| {
        let (name, add) = (ident(&part.name), add_part(part, &refused));
        if part.required {
            quote!({ let value = parts.#name; #add })
        } else {
            quote!(if let Some(value) = parts.#name { #add })
        }
    });
    quote! {
        let parts = value;
        let mut form = crate::upload::Form::new();
        #(#adds)*
        let form = form.finish().await.map_err(#refused)?;
        request = request.header(reqwest::header::CONTENT_TYPE, form.content_type).body(form.bytes);
    }
}

/// Sets a body of one content.
pub(super) fn set_body(content: &Content, value: &TokenStream, types: Types<'_>) -> TokenStream {
    let media_type = &content.media_type;
    let set = match content.kind {
        ContentKind::Json => quote!(.json(&#value)),
        ContentKind::Text => quote!(.body(ToString::to_string(&#value))),
        ContentKind::Form => {
            let core = &ident(&types.layout.crate_ident("core"));
            let styles: Vec<TokenStream> = (types.api.member_styles(content).iter())
                .map(|(name, style)| match style {
                    MemberStyle::Brackets => quote!((#name, #core::parameter::Style::Brackets)),
                    MemberStyle::Joined(sign) => quote!((#name, #core::parameter::Style::Joined(#sign))),
                })
                .collect();
            let write = match styles.as_slice() {
                [] => quote!(form(&#value)),
                _ => quote!(form_of(&#value, &[#(#styles),*])),
            };
            return quote! {
                let mut form = #core::parameter::Query::default();
                form.#write.map_err(|error| unwritable("body", &error))?;
                request = request.header(reqwest::header::CONTENT_TYPE, #media_type).body(form.into_text());
            };
        }
        ContentKind::Xml | ContentKind::Multipart | ContentKind::Bytes => quote!(.body(#value)),
    };
    quote!(request = request.header(reqwest::header::CONTENT_TYPE, #media_type)#set;)
}

//! Methods beside progenitor's: they build the request that it cannot, and send it through the same hooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{Argument, Role};
use super::ty::Types;
use super::via::Sent;
use crate::emit::rust::ident;
use crate::model::{Location, Operation, Segment};

/// The method. Optional arguments are `Option`, forms come as one finished body.
pub(super) fn method(operation: &Operation, arguments: &[Argument<'_>], types: Types<'_>) -> TokenStream {
    let name = ident(&operation.rust);
    let id = &operation.id;
    let doc = format!(" Sends a `{}` request to `{}`.", operation.method, operation.path);
    let is_form = is_form(arguments);
    let direct: Vec<&Argument<'_>> = arguments.iter().filter(|argument| !argument.is_part()).collect();
    let parameters = direct.iter().map(|argument| {
        let name = ident(&argument.name);
        let kept = argument.kept(types);
        quote!(#name: #kept)
    });
    let form = is_form.then(|| quote!(form: crate::upload::FormBody));
    let url = url(operation, &direct);
    let method = ident(&operation.method.to_lowercase());
    let query = direct.iter().filter(|argument| argument.is_in(Location::Query)).map(|argument| {
        let (name, wire) = (ident(&argument.name), argument.wire_name);
        quote!(.query(&progenitor_client::QueryParam::new(#wire, &#name)))
    });
    let headers = direct.iter().filter(|argument| argument.is_in(Location::Header)).map(|argument| {
        let (name, wire) = (ident(&argument.name), argument.wire_name);
        if argument.required {
            quote!(request = request.header(#wire, #name.to_string());)
        } else {
            quote!(if let Some(value) = #name { request = request.header(#wire, value.to_string()); })
        }
    });
    let body = body(operation, &direct, is_form);
    quote! {
        #[doc = #doc]
        pub(crate) async fn #name(&self, #(#parameters,)* #form) -> Result<reqwest::Response, Error<()>> {
            let url = #url;
            let mut request = self.client.#method(url)#(#query)*;
            #(#headers)*
            #body
            self.dispatch(request.build()?, #id).await
        }
    }
}

/// Whether the body is a form.
pub(super) fn is_form(arguments: &[Argument<'_>]) -> bool {
    arguments.iter().any(Argument::is_part)
}

/// The URL: base, fixed segments, encoded values.
fn url(operation: &Operation, arguments: &[&Argument<'_>]) -> TokenStream {
    let mut template = "{}".to_owned();
    let mut values = Vec::new();
    for segment in &operation.segments {
        template.push('/');
        match segment {
            Segment::Literal(text) => template.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Segment::Parameter(name) => {
                template.push_str("{}");
                if let Some(argument) = arguments
                    .iter()
                    .find(|argument| argument.is_in(Location::Path) && argument.wire_name == name)
                {
                    let name = ident(&argument.name);
                    values.push(quote!(encode_path(&#name.to_string())));
                }
            }
        }
    }
    quote!(format!(#template, self.baseurl, #(#values),*))
}

/// Sets the body.
fn body(operation: &Operation, arguments: &[&Argument<'_>], is_form: bool) -> TokenStream {
    if is_form {
        return quote! {
            request = request.header(reqwest::header::CONTENT_TYPE, form.content_type).body(form.bytes);
        };
    }
    let Some(body) = &operation.body else { return TokenStream::new() };
    let Some(argument) =
        arguments.iter().find(|argument| matches!(argument.role, Role::Json(_) | Role::Bytes))
    else {
        return TokenStream::new();
    };
    let name = ident(&argument.name);
    let (media_type, set) = match Sent::of(body) {
        Sent::Json(content) => (content.media_type.as_str(), quote!(.json(&#name))),
        Sent::Multipart(content) => (content.media_type.as_str(), quote!(.body(#name))),
        Sent::Bytes(media_type) => (media_type, quote!(.body(#name))),
    };
    let set = quote!(request = request.header(reqwest::header::CONTENT_TYPE, #media_type)#set;);
    if argument.required { set } else { quote!(if let Some(#name) = #name { #set }) }
}

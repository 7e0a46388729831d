//! The client's side: a test an operation, and the function that calls it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Ident;

use super::surface::{Argument, Face, Source, Surface, Way, argument_of, call_name, last};
use crate::emit::rust::ident;
use crate::model::{ContentKind, Field, ParameterKind, Response};

/// `calls.rs`.
pub(super) fn items(surface: &Surface<'_>) -> TokenStream {
    let client = ident(&surface.layout.crate_ident("client"));
    let whole = crate::emit::client::whole_type(surface.layout, surface.api);
    let setup = crate::standalone::setup(surface.api);
    let calls = surface.operations.iter().map(|face| call(surface, face));
    quote! {
        #![doc = " The client's side: a test an operation."]

        use super::harness::{self, Case, Seen};

        /// What tests call: no operation can have these names, as functions of a type have a namespace of their own.
        enum Call {}

        impl Call {
            /// A client that knows every secret of the stub.
            fn client(url: &str) -> Result<#client::#whole, String> {
                #client::#whole::builder()
                    #setup
                    .retry(#client::RetryPolicy::none())
                    .build()
                    .map_err(|error| error.to_string())
            }
        }

        #(#calls)*
    }
}

fn call(surface: &Surface<'_>, face: &Face<'_>) -> TokenStream {
    let name = call_name(face.operation);
    let test = ident(&face.operation.rust);
    let id = &face.operation.id;
    let docs = format!(" `{} {}`.", face.operation.method, face.operation.path);
    let (group, method) = (ident(&face.group.rust), ident(&face.operation.rust));
    let client = ident(&surface.layout.crate_ident("client"));
    let required = face
        .arguments
        .iter()
        .filter(|argument| argument.setter.is_none() && !is_free(argument))
        .map(|argument| value(&client, argument));
    let optional = face.arguments.iter().filter_map(|argument| {
        let setter = argument.setter.as_ref()?;
        let value = value(&client, argument);
        let key = &argument.key;
        Some(quote!(if case.has(#key) { call = call.#setter(#value); }))
    });
    let free = face.arguments.iter().filter(|argument| is_free(argument)).map(|argument| {
        let key = &argument.key;
        quote!(for (name, value) in case.pairs(#key) { call = call.condition(name, value); })
    });
    let outcome = outcome(&client, face);
    let read_as = face.read_as.as_ref().map(|ty| quote!(.read_as::<#ty>()));
    quote! {
        #[doc = #docs]
        #[tokio::test]
        async fn #test() {
            harness::check(#id, Call::#name).await;
        }

        impl Call {
            async fn #name(url: String, case: Case) -> Result<Seen, String> {
                let client = Self::client(&url)?;
                let mut call = client.#group.#method(#(#required),*) #read_as;
                #(#optional)*
                #(#free)*
                #outcome
            }
        }
    }
}

fn is_free(argument: &Argument<'_>) -> bool {
    matches!(argument.source, Source::Parameter(parameter) if parameter.kind == ParameterKind::FreeForm)
}

/// The value of an argument as the client takes it.
fn value(client: &Ident, argument: &Argument<'_>) -> TokenStream {
    let key = &argument.key;
    let file =
        quote!(|(name, media_type, bytes)| #client::Upload::bytes(bytes).name(name).content_type(media_type));
    let (ty, of) = (&argument.ty, argument_of(&argument.ty));
    if !argument.ways.is_empty() {
        let ways = argument.ways.iter().enumerate().map(|(index, way)| {
            let (index, variant) = (Literal::usize_unsuffixed(index), &way.variant);
            let value = chosen(client, ty, key, way);
            quote!(#index => <#ty>::#variant(#value))
        });
        return quote!({
            let case = case.chosen(#key);
            match case.way() {
                #(#ways,)*
                other => return Err(format!("there is no way {other} to write the body")),
            }
        });
    }
    match last(ty).as_str() {
        "Upload" => {
            quote!(case.files(#key).unwrap_or_default().into_iter().map(#file).next().ok_or("no file")?)
        }
        "Vec" if of.as_ref().is_some_and(|of| last(of) == "Upload") => {
            quote!(case.files(#key).unwrap_or_default().into_iter().map(#file).collect::<Vec<_>>())
        }
        "Bytes" => quote!(bytes::Bytes::from(case.bytes(#key).unwrap_or_default())),
        _ => quote!(case.required::<#ty>(#key)?),
    }
}

/// The value of one way to write a body.
fn chosen(client: &Ident, body: &syn::Type, key: &str, way: &Way<'_>) -> TokenStream {
    if way.parts.is_empty() {
        let ty = &way.ty;
        return match way.content.kind {
            ContentKind::Bytes => quote!(bytes::Bytes::from(case.bytes(#key).unwrap_or_default())),
            _ => quote!(case.required::<#ty>(#key)?),
        };
    }
    // The struct of the form stands beside the enum.
    let mut form = body.clone();
    if let (syn::Type::Path(path), syn::Type::Path(name)) = (&mut form, &way.ty)
        && let (Some(place), Some(name)) = (path.path.segments.last_mut(), name.path.segments.last())
    {
        place.clone_from(name);
    }
    let members = way.parts.iter().map(|(name, part)| {
        let (key, value) = (&part.key, value(client, part));
        if part.setter.is_some() {
            quote!(#name: if case.has(#key) { Some(#value) } else { None })
        } else {
            quote!(#name: #value)
        }
    });
    quote!(#form { #(#members),* })
}

/// What the answer says.
fn outcome(client: &Ident, face: &Face<'_>) -> TokenStream {
    let module = &face.module;
    let success = match &face.outcome {
        Some(outcome) => {
            let name = &outcome.ident;
            let arms = outcome.variants.iter().map(|variant| {
                let variant_name = &variant.ident;
                match variant.fields.iter().next() {
                    None => quote!(#client::#module::#name::#variant_name => Ok(Seen::bytes(status, headers, &[]))),
                    Some(field) => {
                        let seen = seen(&field.ty, &quote!(value));
                        quote!(#client::#module::#name::#variant_name(value) => #seen)
                    }
                }
            });
            quote!(match reply.value() { #(#arms,)* _ => Err("another outcome".to_owned()) })
        }
        None => seen(&face.success, &quote!(reply.value())),
    };
    let error = &face.error.ident;
    let failures = face.error.variants.iter().filter(|variant| variant.ident != "Other").map(|variant| {
        let name = &variant.ident;
        let body = variant.fields.iter().next().and_then(|field| argument_of(&field.ty));
        let seen = match body {
            Some(ty) if !matches!(&ty, syn::Type::Tuple(_)) => seen(&ty, &quote!(failure.body())),
            _ => quote!(Ok(Seen::bytes(status, headers, failure.answer().body()))),
        };
        quote! {
            Err(#client::#module::#error::#name(failure)) => {
                let (status, headers) = (failure.answer().status(), failure.answer().headers());
                #seen
            }
        }
    });
    let redirects = redirects(&face.operation.responses).then(|| {
        quote! {
            // Neither a success nor a failure.
            Err(#client::#module::#error::Other(#client::Error::Unexpected(answer))) if answer.status().is_redirection() => {
                let (status, headers) = (answer.status(), answer.headers());
                match serde_json::from_slice::<serde_json::Value>(answer.body()) {
                    Ok(value) => Seen::json(status, headers, &value),
                    Err(_) => Ok(Seen::bytes(status, headers, answer.body())),
                }
            }
        }
    });
    quote! {
        match call.send().await {
            Ok(reply) => {
                let (status, headers) = (reply.status(), reply.headers());
                #success
            }
            #(#failures)*
            #redirects
            Err(other) => Err(format!("{other}: {other:?}")),
        }
    }
}

/// What a body of a type says.
fn seen(ty: &syn::Type, value: &TokenStream) -> TokenStream {
    match ty {
        syn::Type::Tuple(_) => quote!(Ok(Seen::bytes(status, headers, &[]))),
        _ if last(ty) == "Bytes" => quote!(Ok(Seen::bytes(status, headers, #value))),
        _ => quote!(Seen::json(status, headers, #value)),
    }
}

fn redirects(responses: &[Response]) -> bool {
    use crate::model::Status;
    responses.iter().any(|response| matches!(response.status, Status::Code(300..=399) | Status::Range(3)))
}

/// Part names of a form, in the order of its fields.
pub(super) fn part_key(field: &Field) -> String {
    format!("part/{}", field.name)
}

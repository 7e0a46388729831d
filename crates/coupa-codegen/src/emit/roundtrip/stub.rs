//! The stub's side: an implementation of every trait that notes what it got and answers what is planned.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Ident, ItemStruct, Type};

use super::calls::part_key;
use super::plan::carried;
use super::surface::{Face, Surface, argument_of, last, parameter_key};
use crate::emit::rust::ident;
use crate::model::{Content, Response, SecurityKind};

/// `stub.rs`.
pub(super) fn items(surface: &Surface<'_>) -> Result<TokenStream, String> {
    let api = ident(&surface.layout.crate_ident("api"));
    let serve = ident(&surface.layout.crate_ident("serve"));
    let mut traits = Vec::new();
    for item in &surface.traits {
        let mut methods = Vec::new();
        for method in &item.methods {
            let face = surface.operations.iter().find(|face| face.request.ident == last(&method.request));
            let face =
                face.ok_or_else(|| format!("no operation has the request {}", last(&method.request)))?;
            methods.push(implementation(surface, face, &method.name, &method.context)?);
        }
        let name = &item.name;
        let principal = item.secured.then(|| {
            quote!(
                type Principal = ();
            )
        });
        traits.push(quote!(impl #api::#name for Recorder { #principal #(#methods)* }));
    }
    let secured = surface.traits.iter().any(|item| item.secured);
    let authenticator = secured.then(|| authenticator(surface, &serve));
    let argument = secured.then(|| quote!(, Keys));
    Ok(quote! {
        #![doc = " The stub's side: notes what it got, and answers what is planned."]

        use #serve::{Body, Context, Download, Failure, Problem};
        use super::harness::{self, Received, Recorder};

        /// Everything that the stub serves.
        pub(crate) fn router(recorder: Recorder) -> axum::Router {
            #api::server(recorder #argument).into_router()
        }

        /// A failure of the test itself, which the client then sees.
        fn failed(error: String) -> Failure {
            Failure::from(std::io::Error::other(error))
        }

        #authenticator
        #(#traits)*
    })
}

/// Knows one secret a scheme, and grants every scope.
fn authenticator(surface: &Surface<'_>, serve: &Ident) -> TokenStream {
    let entries = surface.api.security_schemes.values().map(|scheme| {
        let name = &scheme.name;
        let mut scopes: Vec<&String> = surface
            .api
            .operations
            .iter()
            .flat_map(|operation| operation.security.iter().flatten())
            .filter(|requirement| requirement.scheme == *name)
            .flat_map(|requirement| &requirement.scopes)
            .collect();
        scopes.sort();
        scopes.dedup();
        quote!(#name => &[#(#scopes),*])
    });
    // There is nothing to look at in these.
    let certificate = surface
        .api
        .security_schemes
        .values()
        .any(|scheme| scheme.kind == SecurityKind::MutualTls)
        .then(|| quote!(credential.kind == #serve::CredentialKind::MutualTls ||));
    quote! {
        /// Knows one secret a scheme, and grants every scope.
        struct Keys;

        impl #serve::Authenticator for Keys {
            type Principal = ();

            async fn authenticate(
                &self,
                credential: #serve::Credential<'_>,
                _request: &http::request::Parts,
            ) -> Result<#serve::Granted<()>, #serve::Denied> {
                let scopes: &[&str] = match credential.scheme {
                    #(#entries,)*
                    _ => &[],
                };
                if #certificate harness::is_secret(credential.scheme, credential.secret) {
                    Ok(#serve::Granted { principal: (), scopes: scopes.iter().map(ToString::to_string).collect() })
                } else {
                    Err(#serve::Denied::Invalid("another secret".to_owned()))
                }
            }
        }
    }
}

fn implementation(
    surface: &Surface<'_>,
    face: &Face<'_>,
    name: &Ident,
    context: &Type,
) -> Result<TokenStream, String> {
    let api = ident(&surface.layout.crate_ident("api"));
    let id = &face.operation.id;
    let (request, response) = (&face.request.ident, &face.response.ident);
    let notes = notes(surface, face)?;
    let mutable = (!notes.is_empty()).then(|| quote!(mut));
    let arms = face.response.variants.iter().enumerate().map(|(index, variant)| {
        let made = variant_value(surface, &api, response, variant, face.operation.responses.get(index));
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => #made)
    });
    Ok(quote! {
        async fn #name(&self, request: #api::#request, _context: #context) -> Result<#api::#response, Failure> {
            let #mutable received = Received::default();
            #(#notes)*
            let answer = self.record(#id, received).map_err(failed)?;
            Ok(match answer.index {
                #(#arms,)*
                other => return Err(failed(format!("there is no answer {other}"))),
            })
        }
    })
}

/// Statements that note every field of a request.
fn notes(surface: &Surface<'_>, face: &Face<'_>) -> Result<Vec<TokenStream>, String> {
    let mut fields = face.request.fields.iter();
    let mut notes = Vec::new();
    for parameter in &face.operation.parameters {
        let field =
            fields.next().ok_or_else(|| format!("the request has no field for {}", parameter.name))?;
        let (name, key) = (&field.ident, parameter_key(parameter));
        notes.push(if last(&field.ty) == "FreeForm" {
            quote!(received.pairs(#key, request.#name.iter());)
        } else {
            quote!(received.value(#key, &request.#name).map_err(failed)?;)
        });
    }
    if face.operation.body.is_some() {
        let field = fields.next().ok_or("the request has no field for the body")?;
        notes.push(body(surface, face, field)?);
    }
    Ok(notes)
}

fn body(surface: &Surface<'_>, face: &Face<'_>, field: &syn::Field) -> Result<TokenStream, String> {
    let name = &field.ident;
    let optional = last(&field.ty) == "Option";
    let ty =
        if optional { argument_of(&field.ty).unwrap_or_else(|| field.ty.clone()) } else { field.ty.clone() };
    let known = surface.stub_enums.get(&last(&ty));
    let note = match last(&ty).as_str() {
        // By media type.
        _ if let Some(known) = known => {
            let api = ident(&surface.layout.crate_ident("api"));
            let name = &known.ident;
            let mut arms = Vec::new();
            for variant in &known.variants {
                let held = variant.fields.iter().next().ok_or("a body without content")?;
                let (variant, note) = (&variant.ident, content_note(surface, face, &held.ty)?);
                arms.push(quote!(#api::#name::#variant(body) => { #note }));
            }
            quote!(match body { #(#arms)* })
        }
        _ => content_note(surface, face, &ty)?,
    };
    Ok(if optional {
        quote!(if let Some(body) = request.#name { #note })
    } else {
        quote!({ let body = request.#name; #note })
    })
}

/// Statements that note a content.
fn content_note(surface: &Surface<'_>, face: &Face<'_>, ty: &Type) -> Result<TokenStream, String> {
    Ok(match last(ty).as_str() {
        "Valid" => quote!(received.json("body", body.json()).map_err(failed)?;),
        "Upload" => quote!(received.bytes("body", &body.bytes().await?);),
        "Multipart" => {
            let form = argument_of(ty).map(|form| last(&form)).unwrap_or_default();
            let form = surface.stub_structs.get(&form).ok_or_else(|| format!("there is no form {form}"))?;
            let parts = parts(surface, face, form)?;
            quote!(let form = body.form().await?; #parts)
        }
        _ => quote!(received.value("body", &body).map_err(failed)?;),
    })
}

/// Statements that note the parts of a form.
fn parts(surface: &Surface<'_>, face: &Face<'_>, form: &ItemStruct) -> Result<TokenStream, String> {
    let content = face.operation.body.as_ref().and_then(|body| body.multipart());
    let structure = content
        .and_then(|content| surface.api.structure(content.ty.as_ref()?))
        .ok_or("the form has no structure")?;
    let notes = structure.fields.iter().zip(&form.fields).map(|(model, field)| {
        let (name, key) = (&field.ident, part_key(model));
        let of = argument_of(&field.ty);
        let one = quote!(harness::file(file.name.as_deref(), file.content_type.as_deref(), &file.bytes));
        match (last(&field.ty).as_str(), of.as_ref().map(last).as_deref()) {
            ("File", _) => quote!({ let file = form.#name; received.value(#key, &#one).map_err(failed)?; }),
            ("Option", Some("File")) => {
                quote!(if let Some(file) = form.#name { received.value(#key, &#one).map_err(failed)?; })
            }
            ("Vec", Some("File")) => quote! {
                let files: Vec<_> = form.#name.iter().map(|file| #one).collect();
                received.value(#key, &files).map_err(failed)?;
            },
            _ => quote!(received.value(#key, &form.#name).map_err(failed)?;),
        }
    });
    Ok(quote!(#(#notes)*))
}

/// An answer, made of what is planned.
fn variant_value(
    surface: &Surface<'_>,
    api: &Ident,
    response: &Ident,
    variant: &syn::Variant,
    model: Option<&Response>,
) -> TokenStream {
    let content = |ty: &Type| content(surface, api, ty, model);
    let name = &variant.ident;
    match &variant.fields {
        Fields::Unit => quote!(#api::#response::#name),
        Fields::Unnamed(fields) => {
            let body = fields.unnamed.first().map(|field| content(&field.ty));
            quote!(#api::#response::#name(#body))
        }
        Fields::Named(fields) => {
            let members = fields.named.iter().enumerate().map(|(index, field)| {
                let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                let member = &field.ident;
                match name.as_str() {
                    "status" => quote!(status: http::StatusCode::from_u16(answer.status).map_err(|error| failed(error.to_string()))?),
                    "body" => {
                        let body = content(&field.ty);
                        quote!(body: #body)
                    }
                    _ => {
                        let beyond = fields.named.iter().take(index).filter(|field| {
                            field.ident.as_ref().is_some_and(|name| name == "status" || name == "body")
                        });
                        let place = Literal::usize_unsuffixed(index - beyond.count());
                        quote!(#member: answer.header(#place).map_err(failed)?)
                    }
                }
            });
            quote!(#api::#response::#name { #(#members),* })
        }
    }
}

/// The place of what is sent among the ways to send an answer: those of one kind and type are one.
fn way(response: &Response) -> Option<usize> {
    let sent = carried(response)?;
    let mut ways: Vec<&Content> = Vec::new();
    for content in &response.contents {
        if !ways.iter().any(|way| way.kind == content.kind && way.ty == content.ty) {
            ways.push(content);
        }
    }
    ways.iter().position(|way| way.kind == sent.kind && way.ty == sent.ty)
}

/// The content of an answer.
fn content(surface: &Surface<'_>, api: &Ident, ty: &Type, response: Option<&Response>) -> TokenStream {
    match last(ty).as_str() {
        // One of several: that which the client takes.
        name if name.ends_with("Content") && surface.stub_enums.contains_key(name) => {
            let (Some(known), Some(place)) = (surface.stub_enums.get(name), response.and_then(way)) else {
                return TokenStream::new();
            };
            let Some(variant) = known.variants.iter().nth(place) else { return TokenStream::new() };
            let held = variant.fields.iter().next().map(|field| content(surface, api, &field.ty, None));
            let (name, variant) = (&known.ident, &variant.ident);
            quote!(#api::#name::#variant(#held))
        }
        "Body" => quote!(Body::Typed(answer.body().map_err(failed)?)),
        // The client reads JSON where it can.
        "JsonOrXml" => quote!(Body::Typed(answer.body().map_err(failed)?).into()),
        "Download" => {
            let media = argument_of(ty).map(|media| last(&media)).unwrap_or_default();
            let known = surface.stub_enums.get(&media);
            let media =
                known.and_then(|item| Some((&item.ident, &item.variants.first()?.ident))).map_or_else(
                    || quote!("application/octet-stream".to_owned()),
                    |(name, first)| quote!(#api::#name::#first),
                );
            quote!(Download::new(#media, answer.bytes()))
        }
        _ => quote!(answer.body().map_err(failed)?),
    }
}

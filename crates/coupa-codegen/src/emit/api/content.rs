//! What an answer carries: a value as JSON or XML or either, bytes, or one of several.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Emitter;
use crate::{
    emit::{rust, schema::view_module},
    model::{Content, ContentKind, Operation, Response, Type},
    names,
    problem::Problem,
};

/// What a response carries.
pub(super) enum Carries {
    Nothing,
    /// A value of a type, and the call that takes it.
    Value(TokenStream, TokenStream),
    /// Bytes of one of the media types of an enum, or of any.
    Bytes(TokenStream),
}

impl Emitter<'_> {
    /// What a response carries, with the enum of its media types where there are several.
    pub(super) fn carries(&mut self, operation: &Operation, response: &Response) -> (Carries, TokenStream) {
        let (xml, contents): (Vec<&Content>, Vec<&Content>) =
            response.contents.iter().partition(|content| content.kind == ContentKind::Xml);
        if response.contents.is_empty() {
            return (Carries::Nothing, TokenStream::new());
        }
        if let [Content { kind: ContentKind::Json, ty: Some(ty), media_type, .. }] = contents.as_slice()
            && is_value(media_type)
            && let Some(carries) = self.spoken(ty, media_type, &xml)
        {
            return (carries, TokenStream::new());
        }
        if let ([], [Content { ty: Some(ty), media_type, .. }]) = (contents.as_slice(), xml.as_slice())
            && let Some(root) = xml.first().and_then(|xml| self.xml_root(xml))
            && is_value(media_type)
        {
            let (checked, body) = (self.checker(ty), self.written(ty));
            let ty = self.rust_type(ty);
            let call = quote!(#checked.xml(#media_type, &#root, #body));
            return (Carries::Value(quote!(Body<#ty>), call), TokenStream::new());
        }
        let bytes = contents
            .iter()
            .all(|content| content.kind == ContentKind::Bytes && is_value(&content.media_type));
        if bytes && !contents.is_empty() {
            return self.download(operation, response, &contents);
        }
        if let Some(found) = self.various(operation, response) {
            return found;
        }
        let media: Vec<_> = response.contents.iter().map(|content| content.media_type.as_str()).collect();
        let problem = Problem::error(
            "response-media-types",
            &self.api.source,
            operation.position,
            format!(
                "the answer {} of `{}` cannot be one Rust type: {}",
                response.rust,
                operation.id,
                media.join(", ")
            ),
        )
        .because("a handler gives one body: a JSON value (which may also go out as XML), or bytes")
        .help(format!("leave one JSON media type with a schema in `{}`, or bytes only", response.pointer));
        self.push(problem);
        (Carries::Nothing, TokenStream::new())
    }

    /// A JSON value, which may also go out as XML: as another spelling of it, or with a schema of its own, as errors
    /// have. `None` where the XML has several schemas.
    fn spoken(&self, ty: &Type, media_type: &str, xml: &[&Content]) -> Option<Carries> {
        let mut same = Vec::new();
        let mut other = Vec::new();
        let mut other_type = None;
        for content in xml.iter().filter(|content| is_value(&content.media_type)) {
            let (Some(xml_type), Some(root)) = (&content.ty, self.xml_root(content)) else { continue };
            let media = &content.media_type;
            if xml_type == ty {
                same.push(quote!((#media, &#root)));
            } else if *other_type.get_or_insert(xml_type) == xml_type {
                other.push(quote!((#media, &#root)));
            } else {
                return None;
            }
        }
        let (checked, rust_type) = (self.checker(ty), self.rust_type(ty));
        let body = self.written(ty);
        let call = match (same.as_slice(), other_type) {
            ([], None) => quote!(#checked.json(#media_type, #body)),
            ([], Some(xml_type)) => {
                let body = match (self.writer(ty), self.writer(xml_type)) {
                    (Some(json), Some(xml)) => quote!(body.written(#json, #xml)?),
                    _ => quote!(body),
                };
                let call = quote!(#checked.json_and_xml(#media_type, &[#(#other),*], #body));
                let xml_type = self.rust_type(xml_type);
                return Some(Carries::Value(quote!(JsonOrXml<#rust_type, #xml_type>), call));
            }
            (_, None) => quote!(#checked.json_or_xml(#media_type, &[#(#same),*], #body)),
            (_, Some(_)) => return None,
        };
        Some(Carries::Value(quote!(Body<#rust_type>), call))
    }

    /// The module of the validator of a type, where there is one.
    fn view_of(&self, ty: &Type) -> Option<TokenStream> {
        let schema = self.schema_of(ty).filter(|schema| schema.view && !self.scope.holds_bytes(ty))?;
        let (validators, module) = (&self.schema, rust::ident(&view_module(schema)));
        Some(quote!(#validators::#module))
    }

    /// The call that says what checks a value, where there is something.
    fn checker(&self, ty: &Type) -> Option<TokenStream> {
        self.view_of(ty).map(|view| quote!(.checked_by(#view::check)))
    }

    /// The function that writes a value, where there is one.
    fn writer(&self, ty: &Type) -> Option<TokenStream> {
        self.view_of(ty).map(|view| quote!(#view::write))
    }

    /// The body, written.
    fn written(&self, ty: &Type) -> TokenStream {
        self.writer(ty).map_or_else(|| quote!(body), |write| quote!(Body::Stored(body.written(#write)?)))
    }

    /// An answer that may be sent in different ways: the handler says which. `None` where a way cannot be.
    fn various(&mut self, operation: &Operation, response: &Response) -> Option<(Carries, TokenStream)> {
        let mut ways: Vec<(Ident, TokenStream, TokenStream)> = Vec::new();
        let mut items = TokenStream::new();
        let mut seen: Vec<&Content> = Vec::new();
        for content in &response.contents {
            if !is_value(&content.media_type) {
                return None;
            }
            // One more name of what is there already.
            if seen.iter().any(|other| other.kind == content.kind && other.ty == content.ty) {
                continue;
            }
            let alike: Vec<&Content> = response
                .contents
                .iter()
                .filter(|other| other.kind == content.kind && other.ty == content.ty)
                .collect();
            let media: Vec<&str> = alike.iter().map(|content| content.media_type.as_str()).collect();
            let first = seen.iter().all(|other| other.kind != content.kind);
            seen.push(content);
            let named = |plain: &str| {
                rust::ident(&if first { plain.to_owned() } else { names::pascal(&content.media_type) })
            };
            match (content.kind, &content.ty) {
                (ContentKind::Json, Some(ty)) => {
                    let (checked, body) = (self.checker(ty), self.written(ty));
                    let ty = self.rust_type(ty);
                    ways.push((
                        named("Json"),
                        quote!(Body<#ty>),
                        quote!(#checked.json_of(&[#(#media),*], #body)),
                    ));
                }
                (ContentKind::Xml, Some(ty)) => {
                    let root = self.xml_root(content)?;
                    let (media, body) = (&content.media_type, self.written(ty));
                    let ty = self.rust_type(ty);
                    ways.push((named("Xml"), quote!(Body<#ty>), quote!(.xml(#media, &#root, #body))));
                }
                (ContentKind::Text, Some(ty)) => {
                    let media = &content.media_type;
                    let ty = self.rust_type(ty);
                    ways.push((named("Text"), ty, quote!(.text(#media, &body))));
                }
                (ContentKind::Bytes, None) => {
                    let (carries, item) = self.download(operation, response, &alike);
                    let Carries::Bytes(ty) = carries else { return None };
                    items.extend(item);
                    ways.push((named("Bytes"), ty, quote!(.download(body))));
                }
                _ => return None,
            }
        }
        if let [(_, ty, call)] = ways.as_slice() {
            return Some((Carries::Value(ty.clone(), call.clone()), items));
        }
        let name =
            format_ident!("{}{}Content", rust::ident(&operation.type_stem), rust::ident(&response.rust));
        let docs = rust::doc(&format!("What the answer {} of `{}` may carry.", response.rust, operation.id));
        let variants = ways.iter().map(|(variant, ty, _)| {
            let docs = rust::doc(&format!("As {}.", variant.to_string().to_lowercase()));
            quote!(#docs #variant(#ty),)
        });
        let arms = ways.iter().map(|(variant, _, call)| quote!(Self::#variant(body) => reply #call,));
        items.extend(quote! {
            #docs
            #[derive(Debug)]
            pub enum #name {
                #(#variants)*
            }

            impl #name {
                fn put(self, reply: Reply) -> Result<Reply, Failure> {
                    match self {
                        #(#arms)*
                    }
                }
            }
        });
        Some((Carries::Value(quote!(#name), quote!(.with(|reply| body.put(reply)))), items))
    }

    fn download(
        &mut self,
        operation: &Operation,
        response: &Response,
        contents: &[&Content],
    ) -> (Carries, TokenStream) {
        if contents.iter().any(|content| content.media_type.contains('*')) {
            return (Carries::Bytes(quote!(Download<String>)), TokenStream::new());
        }
        let several = operation.responses.iter().filter(|other| other.is_bytes()).count() > 1;
        let stem = rust::ident(&operation.type_stem);
        let name = if several {
            format_ident!("{stem}{}MediaType", rust::ident(&response.rust))
        } else {
            format_ident!("{stem}MediaType")
        };
        let media: Vec<&str> = contents.iter().map(|content| content.media_type.as_str()).collect();
        let variants: Vec<Ident> = media.iter().map(|media| rust::ident(&names::pascal(media))).collect();
        if (1..variants.len()).any(|index| variants[..index].contains(&variants[index])) {
            self.refuse(
                "response-media-types",
                operation.position,
                format!("two media types of `{}` have one Rust name: {}", operation.id, media.join(", ")),
            );
        }
        let docs = rust::doc(&format!("Media types of the answer {} of `{}`.", response.rust, operation.id));
        let labels = media.iter().map(|media| rust::doc(&format!("`{media}`.")));
        let item = quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum #name {
                #(#labels #variants,)*
            }

            impl MediaType for #name {
                fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #media,)*
                    }
                }
            }
        };
        (Carries::Bytes(quote!(Download<#name>)), item)
    }
}

/// Whether a text can be a header value as it stands.
fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

//! Request bodies: checked JSON, a form, or raw bytes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emitter, request::Field};
use crate::{
    emit::{
        rust,
        types::{lenient_fields, lenient_name},
    },
    model::{Body, Content, ContentKind, Operation, Schema, Shape},
    names,
    problem::Problem,
};

/// The body of a request struct.
pub(super) struct RequestBody {
    pub(super) field: Field,
    /// Items beside the request struct.
    pub(super) items: TokenStream,
    /// Whether reading it waits for the body.
    pub(super) waits: bool,
}

impl Emitter<'_> {
    /// The body of an operation, where it has one.
    pub(super) fn request_body(&mut self, operation: &Operation) -> Option<RequestBody> {
        let body = operation.body.as_ref()?;
        // XML is another spelling of the JSON content.
        let contents: Vec<&Content> =
            body.contents.iter().filter(|content| content.kind != ContentKind::Xml).collect();
        let kinds = |kind| contents.iter().all(|content| content.kind == kind);
        match contents.as_slice() {
            [json] if json.kind == ContentKind::Json => self.json_body(operation, body, json),
            [form] if form.kind == ContentKind::Multipart => self.form_body(operation, body, form),
            [_, ..] if kinds(ContentKind::Bytes) => Some(bytes_body(body)),
            _ => {
                let media: Vec<_> = body.contents.iter().map(|content| content.media_type.as_str()).collect();
                let problem = Problem::error(
                    "body-media-types",
                    &self.api.source,
                    operation.position,
                    format!("the body of `{}` cannot be one Rust type: {}", operation.id, media.join(", ")),
                )
                .because("a handler gets one body: a checked JSON value (which may also come as XML), a form, or raw bytes")
                .help(format!("leave one JSON or multipart media type in `{}`, or raw bytes only", body.pointer));
                self.push(problem);
                None
            }
        }
    }

    fn json_body(&mut self, operation: &Operation, body: &Body, content: &Content) -> Option<RequestBody> {
        let Some(schema) = content.ty.as_ref().and_then(|ty| self.schema_of(ty)) else {
            let problem = Problem::error(
                "body-schema",
                &self.api.source,
                operation.position,
                format!("the JSON body of `{}` has no named schema", operation.id),
            )
            .because("the stub checks each body against the validator of its schema, and only named schemas have one")
            .help(format!("move the schema of `{}` to `components/schemas` and refer to it", body.pointer));
            self.push(problem);
            return None;
        };
        let (ty, parse) = self.view(schema);
        let (ty, read) = if body.required {
            (quote!(Valid<#ty>), quote!(input.body(#parse).await?))
        } else {
            (quote!(Option<Valid<#ty>>), quote!(input.optional_body(#parse).await?))
        };
        Some(RequestBody { field: field(body, ty, read), items: TokenStream::new(), waits: true })
    }

    /// The type of a checked body, and the function that checks it.
    fn view(&self, schema: &Schema) -> (TokenStream, TokenStream) {
        let (types, validators) = (&self.types, &self.schema);
        let module = rust::ident(&names::snake(&schema.name));
        if let Shape::Structure(structure) = &schema.shape
            && lenient_fields(&self.scope, structure).next().is_some()
        {
            let name = rust::ident(&lenient_name(schema));
            return (quote!(#types::#name), quote!(#validators::#module::parse_items));
        }
        let name = rust::ident(&schema.rust);
        (quote!(#types::#name), quote!(#validators::#module::parse_with))
    }

    fn form_body(&mut self, operation: &Operation, body: &Body, content: &Content) -> Option<RequestBody> {
        let name = format_ident!("{}Form", rust::ident(&operation.type_stem));
        let items = self.form(operation, content, &name)?;
        if !body.required {
            self.refuse(
                "body-media-types",
                operation.position,
                format!("the multipart body of `{}` is optional, which a form cannot be", operation.id),
            );
        }
        let field = field(body, quote!(Multipart<#name>), quote!(input.multipart()));
        Some(RequestBody { field, items, waits: false })
    }
}

fn bytes_body(body: &Body) -> RequestBody {
    let (ty, read) = if body.required {
        (quote!(Upload), quote!(input.upload()))
    } else {
        (quote!(Option<Upload>), quote!(input.optional_upload()))
    };
    RequestBody { field: field(body, ty, read), items: TokenStream::new(), waits: false }
}

fn field(body: &Body, ty: TokenStream, read: TokenStream) -> Field {
    let doc = rust::doc(if body.description.trim().is_empty() { "The body." } else { &body.description });
    Field { doc, name: rust::ident("body"), ty, statics: Vec::new(), read, fallible: true }
}

//! Request bodies: checked JSON, forms, text, raw bytes, or a choice of these by media type.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Emitter, constraint::Subject, request::Field};
use crate::{
    emit::{
        rust,
        schema::view_module,
        types::{lenient_fields, lenient_name, xml},
    },
    model::{Body, Content, ContentKind, Operation, Schema, Shape, Type},
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
        let mut ways: Vec<Way> = Vec::new();
        let mut items = TokenStream::new();
        for content in &body.contents {
            let mut way = self.way(operation, body, content, &mut items)?;
            let is_like =
                |known: &&mut Way| known.family == way.family && known.ty.to_string() == way.ty.to_string();
            // One more media type of what is there already: JSON by another name, XML, a form of the same type, bytes.
            if let Some(known) = ways.iter_mut().find(is_like) {
                known.media.extend(way.media);
                continue;
            }
            if ways.iter().any(|known| known.family == way.family) {
                // Of XML, one spelling is known; a form with files has one struct.
                if content.kind != ContentKind::Json {
                    self.unlike(operation, body);
                    return None;
                }
                let mut name = names::pascal(&content.media_type);
                while ways.iter().any(|known| known.variant == name) {
                    name.push('_');
                }
                way.variant = rust::ident(&name);
            }
            ways.push(way);
        }
        let first = ways.first()?;
        let waits = ways.iter().any(|way| way.waits);
        let same = ways.iter().all(|way| way.ty.to_string() == first.ty.to_string());
        let (ty, wrap) = if same {
            (first.ty.clone(), None)
        } else {
            let name = format_ident!("{}Body", rust::ident(&operation.type_stem));
            items.extend(choice(operation, &name, &ways));
            (quote!(#name), Some(name))
        };
        let reads = ways.iter().map(|way| {
            let read = if body.required { &way.required } else { &way.optional };
            match &wrap {
                None => read.clone(),
                Some(name) => {
                    let variant = &way.variant;
                    if body.required {
                        quote!(#read.map(#name::#variant))
                    } else {
                        quote!(#read.map(|body| body.map(#name::#variant)))
                    }
                }
            }
        });
        let reads: Vec<TokenStream> = reads.collect();
        let read = match reads.as_slice() {
            [only] => only.clone(),
            [first, others @ ..] => {
                let arms = ways.iter().skip(1).zip(others).map(|(way, read)| {
                    let media = &way.media;
                    quote!(Some(#(#media)|*) => #read,)
                });
                quote!(match input.media_type() { #(#arms)* _ => #first })
            }
            [] => return None,
        };
        let ty = if body.required { ty } else { quote!(Option<#ty>) };
        Some(RequestBody { field: field(body, ty, read), items, waits })
    }

    /// How a content is read.
    fn way(
        &mut self,
        operation: &Operation,
        body: &Body,
        content: &Content,
        items: &mut TokenStream,
    ) -> Option<Way> {
        let media = vec![content.media_type.clone()];
        let way = |variant: &'static str, ty, required, optional, waits| Way {
            family: variant,
            variant: rust::ident(variant),
            ty,
            required,
            optional,
            waits,
            media,
        };
        match content.kind {
            ContentKind::Json | ContentKind::Xml => {
                let (ty, parse) = self.checked_body(operation, body, content)?;
                let spelled = body
                    .of_kind(ContentKind::Xml)
                    .filter(|xml| xml.ty == content.ty)
                    .and_then(|xml| self.xml_root(xml))
                    .map(|root| quote!(.xml(&#root)));
                let required = quote!(input #spelled .body(#parse).await?);
                let optional = quote!(input #spelled .optional_body(#parse).await?);
                Some(way("Json", quote!(Valid<#ty>), required, optional, true))
            }
            ContentKind::Form => {
                let (ty, parse) = self.checked_body(operation, body, content)?;
                let members = format_ident!("BODY_MEMBERS");
                let named = content.ty.as_ref()?;
                let styles = self.api.member_styles(content);
                let statics = self.members(named, &members, operation.position, &operation.id, &styles);
                let required = quote!({ #statics input.form(&#members, #parse).await? });
                let optional = quote!({ #statics input.optional_form(&#members, #parse).await? });
                Some(way("Form", quote!(Valid<#ty>), required, optional, true))
            }
            ContentKind::Multipart => {
                let name = format_ident!("{}Form", rust::ident(&operation.type_stem));
                items.extend(self.form(operation, content, &name)?);
                let (required, optional) = (quote!(input.multipart()), quote!(input.optional_multipart()));
                Some(way("Multipart", quote!(Multipart<#name>), required, optional, false))
            }
            ContentKind::Text => {
                let ty = content.ty.as_ref()?;
                let subject = Subject { name: "body", stem: "BODY", position: operation.position, ty };
                let decoder = self.decoder(&subject, &content.json);
                let (statics, expression) = (decoder.statics, decoder.expression);
                let ty = self.rust_type(ty);
                let required = quote!({ #(#statics)* input.text(#expression).await? });
                let optional = quote!({ #(#statics)* input.optional_text(#expression).await? });
                Some(way("Text", ty, required, optional, true))
            }
            ContentKind::Bytes => {
                let (required, optional) = (quote!(input.upload()), quote!(input.optional_upload()));
                Some(way("Bytes", quote!(Upload), required, optional, false))
            }
        }
    }

    /// Two media types of one kind with different types, other than JSON.
    fn unlike(&mut self, operation: &Operation, body: &Body) {
        let media: Vec<_> = body.contents.iter().map(|content| content.media_type.as_str()).collect();
        let problem = Problem::error(
            "body-media-types",
            &self.api.source,
            operation.position,
            format!(
                "the body of `{}` has several schemas for one way of writing it: {}",
                operation.id,
                media.join(", ")
            ),
        )
        .because("a handler gets one type, whatever the body is written in")
        .help(format!("refer to one schema in all media types of `{}`", body.pointer));
        self.push(problem);
    }

    /// The type of a body that is checked, and the function that checks it.
    fn checked_body(
        &mut self,
        operation: &Operation,
        body: &Body,
        content: &Content,
    ) -> Option<(TokenStream, TokenStream)> {
        let named = match content.ty.as_ref()? {
            Type::Nullable(inner) => inner,
            ty => ty,
        };
        if let Some(schema) = self.schema_of(named) {
            let (ty, parse) = self.view(schema);
            let ty = if schema.nullable { quote!(Option<#ty>) } else { ty };
            return Some((ty, parse));
        }
        let problem = Problem::error(
            "body-schema",
            &self.api.source,
            operation.position,
            format!("the body of `{}` has no named schema", operation.id),
        )
        .because(
            "the stub checks each body against the validator of its schema, and only named schemas have one",
        )
        .help(format!("move the schema of `{}` to `components/schemas` and refer to it", body.pointer));
        self.push(problem);
        None
    }

    /// The static that says how a content is spelled in XML.
    pub(super) fn xml_root(&self, content: &Content) -> Option<TokenStream> {
        let types = &self.types;
        let root = xml::root(self.api, content.ty.as_ref()?)?;
        Some(quote!(#types::xml::#root))
    }

    /// The type of a checked body, and the function that checks it.
    pub(super) fn view(&self, schema: &Schema) -> (TokenStream, TokenStream) {
        let (types, validators) = (&self.types, &self.schema);
        let module = rust::ident(&view_module(schema));
        if let Shape::Structure(structure) = &schema.shape
            && lenient_fields(&self.scope, structure).next().is_some()
        {
            let name = rust::ident(&lenient_name(schema));
            return (quote!(#types::#name), quote!(#validators::#module::parse_items));
        }
        let name = rust::ident(&schema.rust);
        (quote!(#types::#name), quote!(#validators::#module::parse_with))
    }
}

/// A way in which a body may be written, and how it is read then.
struct Way {
    /// What it has in common with others: JSON, a form, text.
    family: &'static str,
    /// Variant of the enum, where there are several.
    variant: Ident,
    ty: TokenStream,
    /// Reads a body that must be there.
    required: TokenStream,
    /// Reads one that may be left out.
    optional: TokenStream,
    waits: bool,
    media: Vec<String>,
}

/// The enum of a body that may be written in different ways.
fn choice(operation: &Operation, name: &Ident, ways: &[Way]) -> TokenStream {
    let docs = rust::doc(&format!("The body of `{}`, by its media type.", operation.id));
    let variants = ways.iter().map(|Way { variant, ty, media, .. }| {
        let media: Vec<String> = media.iter().map(|media| format!("`{media}`")).collect();
        let docs = rust::doc(&format!("{}.", media.join(", ")));
        quote!(#docs #variant(#ty),)
    });
    quote! {
        #docs
        #[derive(Debug)]
        pub enum #name {
            #(#variants)*
        }
    }
}

fn field(body: &Body, ty: TokenStream, read: TokenStream) -> Field {
    let doc = rust::doc(if body.description.trim().is_empty() { "The body." } else { &body.description });
    Field { doc, name: rust::ident("body"), ty, statics: Vec::new(), read, fallible: true, rest: false }
}

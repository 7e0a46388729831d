//! Multipart bodies: a struct of files and texts.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, constraint::Subject, parameter::list_check};
use crate::{
    emit::rust,
    model::{Content, Field, Operation, Shape, Type},
    names,
    problem::Problem,
};

impl Emitter<'_> {
    /// The form of a multipart body, and how it is made of parts.
    pub(super) fn form(
        &mut self,
        operation: &Operation,
        content: &Content,
        name: &Ident,
    ) -> Option<TokenStream> {
        let Some(structure) = content.ty.as_ref().and_then(|ty| self.scope.structure(ty)) else {
            let problem = Problem::error(
                "form-schema",
                &self.api.source,
                operation.position,
                format!("the multipart body of `{}` has no object schema", operation.id),
            )
            .because("each part of a form is a property of its schema")
            .help("describe the parts as properties of a named object schema");
            self.push(problem);
            return None;
        };
        let parts: Vec<Part> = structure.fields.iter().map(|field| self.part(field)).collect();
        let wire = structure.fields.iter().map(|field| field.name.as_str());
        let members = parts.iter().map(|Part { doc, name, ty, .. }| quote!(#doc pub #name: #ty,));
        let statics = parts.iter().flat_map(|part| &part.statics);
        let reads = parts.iter().map(|Part { name, read, .. }| quote!(let #name = #read;));
        let names: Vec<_> = parts.iter().map(|part| &part.name).collect();
        let docs = rust::doc(&format!("Parts of the body of `{}`.", operation.id));
        let types: Vec<_> = structure
            .fields
            .iter()
            .map(|field| (&field.name, content.media_types(&field.name)))
            .filter(|(_, media_types)| !media_types.is_empty())
            .map(|(name, media_types)| quote!((#name, &[#(#media_types),*])))
            .collect();
        let types = (!types.is_empty()).then(
            || quote!(const TYPES: &'static [(&'static str, &'static [&'static str])] = &[#(#types),*];),
        );
        Some(quote! {
            #docs
            #[derive(Debug)]
            pub struct #name {
                #(#members)*
            }

            impl Form for #name {
                const NAMES: &'static [&'static str] = &[#(#wire),*];
                #types

                fn read(parts: &mut Parts) -> Option<Self> {
                    #(#statics)*
                    // All are read before any is missed, so that everything wrong is told at once.
                    #(#reads)*
                    Some(Self { #(#names: #names?),* })
                }
            }
        })
    }

    /// Type and check of a part that is written as JSON: an object or a choice.
    fn json_part(&self, ty: &Type) -> Option<(TokenStream, TokenStream)> {
        let schema = self.schema_of(ty)?;
        let resolved = self.scope.resolved(ty);
        let json = matches!(resolved, Type::Map(_) | Type::Any)
            || matches!(self.scope.shape(resolved), Some(Shape::Structure(_) | Shape::Union(_)));
        (json && schema.view).then(|| self.view(schema))
    }

    fn part(&mut self, field: &Field) -> Part {
        let wire = &field.name;
        let name = rust::ident(&field.rust);
        let doc = rust::doc(&if field.description.trim().is_empty() {
            format!("Part `{wire}`.")
        } else {
            field.description.clone()
        });
        let is_file = |ty: &Type| *self.scope.resolved(ty) == Type::Bytes;
        let many = matches!(self.scope.resolved(&field.ty), Type::Array(item) if is_file(item));
        let required = field.required;
        let (ty, statics, read) = if is_file(&field.ty) && required {
            (quote!(File), Vec::new(), quote!(parts.file(#wire)))
        } else if is_file(&field.ty) {
            (quote!(Option<File>), Vec::new(), quote!(parts.optional_file(#wire)))
        } else if many {
            (quote!(Vec<File>), Vec::new(), quote!(parts.files(#wire, #required)))
        } else if let Some((ty, parse)) = self.json_part(&field.ty) {
            let json = quote!(parts.text(#wire).json());
            if required && !field.nullable {
                (ty, Vec::new(), quote!(parts.text(#wire).required_json(#parse)))
            } else {
                // A part that is null is one that is left out: the struct has no third state.
                let null = self.schema_of(&field.ty).is_some_and(|schema| schema.nullable);
                let flat = null.then(|| quote!(.map(Option::flatten)));
                (quote!(Option<#ty>), Vec::new(), quote!(#json.optional(#parse) #flat))
            }
        } else if let Type::Array(item) = self.scope.resolved(&field.ty)
            && let Some((item, parse)) = self.json_part(item)
        {
            let stem = names::shouting(field.rust.trim_start_matches("r#"));
            let subject = Subject { name: wire, stem: &stem, position: field.position, ty: &field.ty };
            let check = list_check(&self.constraints(&subject, &field.json));
            (quote!(Vec<#item>), Vec::new(), quote!(parts.text(#wire).json_list(#required, #parse, #check)))
        } else if let Type::Array(item) = self.scope.resolved(&field.ty).clone() {
            let stem = names::shouting(field.rust.trim_start_matches("r#"));
            let subject = Subject { name: wire, stem: &stem, position: field.position, ty: &field.ty };
            let (item, statics, call) = self.items(&subject, &item, &field.json, required);
            (quote!(Vec<#item>), statics, quote!(parts.text(#wire) #call))
        } else {
            let stem = names::shouting(field.rust.trim_start_matches("r#"));
            let subject = Subject { name: wire, stem: &stem, position: field.position, ty: &field.ty };
            let decoder = self.decoder(&subject, &field.json);
            let (ty, expression) = (self.rust_type(&field.ty), decoder.expression);
            if required {
                (ty, decoder.statics, quote!(parts.text(#wire).required(#expression)))
            } else {
                (quote!(Option<#ty>), decoder.statics, quote!(parts.text(#wire).optional(#expression)))
            }
        };
        Part { doc, name, ty, statics, read }
    }
}

/// A field of a form.
struct Part {
    doc: TokenStream,
    name: Ident,
    ty: TokenStream,
    statics: Vec<TokenStream>,
    read: TokenStream,
}

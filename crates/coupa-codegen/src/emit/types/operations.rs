//! Operation metadata as statics.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Scope;
use crate::{
    emit::rust::{doc, ident},
    model::{Operation, Parameter, Requirement, Status, Type},
};

/// The file `operations.rs`.
pub(super) fn emit(scope: &Scope<'_>) -> TokenStream {
    let core = &scope.core;
    let statics = scope.api.operations.iter().map(operation);
    let names = scope.api.operations.iter().map(static_name);
    let pagination = scope.api.operations.iter().any(|operation| operation.pagination.is_some());
    let requirement = scope.api.operations.iter().any(|o| o.security.iter().any(|set| !set.is_empty()));
    let parameter = scope.api.operations.iter().any(|operation| !operation.parameters.is_empty());
    let imports = [("Pagination", pagination), ("Parameter", parameter), ("Requirement", requirement)];
    let imports = imports.iter().filter(|(_, used)| *used).map(|(name, _)| ident(name));
    quote! {
        //! What hooks, logs, routers and command lines need to know about each operation.

        use #core::operation::{Operation, #(#imports),*};

        #(#statics)*

        /// Every operation, in the order of the document.
        pub static ALL: &[&Operation] = &[#(&#names),*];

        /// The operation with this `operationId`.
        pub fn find(id: &str) -> ::std::option::Option<&'static Operation> {
            ALL.iter().copied().find(|operation| operation.id == id)
        }
    }
}

fn static_name(operation: &Operation) -> proc_macro2::Ident {
    ident(&operation.constant())
}

fn operation(operation: &Operation) -> TokenStream {
    let name = static_name(operation);
    let Operation { id, method, path, tag, group, summary, idempotent, .. } = operation;
    let line = if summary.is_empty() { id } else { summary };
    let docs = doc(&format!("`{method} {path}`: {line}"));
    let security = operation.security.iter().map(|set| {
        let set = set.iter().map(requirement);
        quote!(&[#(#set),*])
    });
    let parameters = operation.parameters.iter().map(parameter);
    let request_media_types =
        operation.body.iter().flat_map(|body| &body.contents).map(|content| content.media_type.as_str());
    let body_required = operation.body.as_ref().is_some_and(|body| body.required);
    let statuses = operation.responses.iter().filter_map(|response| match response.status {
        Status::Code(code) => Some(Literal::u16_unsuffixed(code)),
        Status::Range(_) | Status::Default => None,
    });
    let mut response_media_types: Vec<&str> = Vec::new();
    for content in operation.successes().flat_map(|response| &response.contents) {
        if !response_media_types.contains(&content.media_type.as_str()) {
            response_media_types.push(&content.media_type);
        }
    }
    let request_schema =
        operation.body.as_ref().and_then(|body| body.json()).and_then(|content| match &content.ty {
            Some(Type::Named(name)) => Some(name),
            _ => None,
        });
    let request_schema = request_schema.map_or_else(|| quote!(None), |name| quote!(Some(#name)));
    let pagination = operation.pagination.as_ref().map_or_else(
        || quote!(None),
        |p| {
            let (limit, offset, maximum, items) =
                (&p.limit, &p.offset, Literal::u64_unsuffixed(p.maximum), &p.items);
            quote!(Some(Pagination { limit: #limit, offset: #offset, maximum: #maximum, items: #items }))
        },
    );
    quote! {
        #docs
        pub static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            group: #group,
            summary: #summary,
            security: &[#(#security),*],
            parameters: &[#(#parameters),*],
            request_media_types: &[#(#request_media_types),*],
            body_required: #body_required,
            statuses: &[#(#statuses),*],
            response_media_types: &[#(#response_media_types),*],
            request_schema: #request_schema,
            idempotent: #idempotent,
            pagination: #pagination,
        };
    }
}

fn requirement(requirement: &Requirement) -> TokenStream {
    let Requirement { scheme, scopes } = requirement;
    quote!(Requirement { scheme: #scheme, scopes: &[#(#scopes),*] })
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter { name, required, .. } = parameter;
    let location = parameter.location.word();
    let filters = parameter.filters.as_ref().map_or_else(|| quote!(None), |prefix| quote!(Some(#prefix)));
    let description = parameter.description.lines().next().unwrap_or_default().trim();
    quote! {
        Parameter {
            name: #name,
            location: #location,
            required: #required,
            filters: #filters,
            description: #description,
        }
    }
}

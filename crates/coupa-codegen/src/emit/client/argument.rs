//! The arguments of an operation, as its request builder takes and keeps them.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents;
use super::ty::Types;
use super::via::Sent;
use crate::emit::rust::ident;
use crate::model::{
    Content, ContentKind, Field, Location, Operation, Parameter, ParameterKind, Schema, Shape, Structure,
    Type,
};

/// One argument.
#[derive(Clone)]
pub(super) struct Argument<'a> {
    /// Name of the setter, the field and the function parameter.
    pub(super) name: String,
    /// Name on the wire, empty for a whole body.
    pub(super) wire_name: &'a str,
    /// Markdown.
    pub(super) description: &'a str,
    /// It must be given.
    pub(super) required: bool,
    /// What it is.
    pub(super) role: Role<'a>,
    /// Its type, where it is a choice of ways to write the body.
    pub(super) choice: Option<TokenStream>,
    /// The media types that the document gives to a part of a form.
    pub(super) media_types: &'a [String],
}

/// What an argument is.
#[derive(Clone, Copy)]
pub(super) enum Role<'a> {
    /// A parameter with a value.
    Parameter(&'a Parameter),
    /// A parameter that is every attribute of the query that no other parameter takes.
    Conditions(&'a Parameter),
    /// The JSON body.
    Json(&'a Type),
    /// The body as a form without files.
    Form(&'a Type),
    /// The body as text.
    Plain(&'a Type),
    /// The body as XML.
    Xml(&'a Type),
    /// The body in one of several ways: module of its tag and name of its enum.
    Choice,
    /// The body as bytes.
    Bytes,
    /// A file, or a list of files, of a form.
    File {
        /// There may be several.
        several: bool,
    },
    /// A member of a form that is no file.
    Text(&'a Type),
}

/// The arguments in order: path, other required ones, optional ones, body. An error says what cannot be taken.
pub(super) fn arguments<'a>(operation: &'a Operation, types: Types<'a>) -> Result<Vec<Argument<'a>>, String> {
    let mut parameters: Vec<&Parameter> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| match parameter.location {
        Location::Path => 0,
        _ if parameter.required => 1,
        _ => 2,
    });
    let mut arguments: Vec<Argument<'a>> = parameters
        .into_iter()
        .map(|parameter| Argument {
            name: idents::setter(&parameter.rust),
            wire_name: &parameter.name,
            description: &parameter.description,
            required: parameter.required && parameter.kind != ParameterKind::FreeForm,
            role: match parameter.kind {
                ParameterKind::FreeForm => Role::Conditions(parameter),
                _ => Role::Parameter(parameter),
            },
            choice: None,
            media_types: &[],
        })
        .collect();
    let Some(body) = &operation.body else { return Ok(arguments) };
    let whole = |role| Argument {
        name: free_name("body", &arguments),
        wire_name: "",
        description: &body.description,
        required: body.required,
        role,
        choice: None,
        media_types: &[],
    };
    match Sent::of(body) {
        Sent::Json(content) => {
            let body = whole(Role::Json(content.ty.as_ref().unwrap_or(&Type::Any)));
            arguments.push(body);
        }
        Sent::Form(content) => {
            let body = whole(Role::Form(content.ty.as_ref().unwrap_or(&Type::Any)));
            arguments.push(body);
        }
        Sent::Text(content) => {
            let body = whole(Role::Plain(content.ty.as_ref().unwrap_or(&Type::String)));
            arguments.push(body);
        }
        Sent::Xml(content, _) => {
            let body = whole(Role::Xml(content.ty.as_ref().unwrap_or(&Type::Any)));
            arguments.push(body);
        }
        Sent::Choice(ways) => {
            let multipart = ways.iter().find(|way| way.kind == ContentKind::Multipart);
            if multipart.is_some_and(|way| way.ty.as_ref().and_then(|ty| form(ty, types)).is_none()) {
                return Err("its form has no object with properties as its schema".to_owned());
            }
            let mut body = whole(Role::Choice);
            body.choice = Some(choice_path(operation, types));
            arguments.push(body);
        }
        Sent::Bytes(_) => {
            let body = whole(Role::Bytes);
            arguments.push(body);
        }
        Sent::Multipart(content) => {
            let structure = content.ty.as_ref().and_then(|ty| form(ty, types));
            let Some(structure) = structure else {
                return Err(format!(
                    "the form {} has no object with properties as its schema",
                    content.media_type
                ));
            };
            for field in &structure.fields {
                let argument = member(content, field, body.required, &arguments, types);
                arguments.push(argument);
            }
        }
    }
    Ok(arguments)
}

/// The enum of the ways in which a body may be written.
fn choice_path(operation: &Operation, types: Types<'_>) -> TokenStream {
    let tag = types.api.tags.iter().find(|tag| tag.name == operation.tag);
    let module = ident(&tag.map_or_else(|| crate::names::snake(&operation.tag), |tag| tag.module.clone()));
    let name = ident(&format!("{}Body", operation.type_stem));
    quote!(crate::#module::#name)
}

/// The parts of a form that is one of several ways to write a body.
pub(super) fn parts<'a>(content: &'a Content, types: Types<'a>) -> Vec<Argument<'a>> {
    let mut parts = Vec::new();
    for field in content.ty.as_ref().and_then(|ty| form(ty, types)).iter().flat_map(|form| &form.fields) {
        let part = member(content, field, true, &parts, types);
        parts.push(part);
    }
    parts
}

/// The structure of a form.
fn form<'a>(ty: &'a Type, types: Types<'a>) -> Option<&'a Structure> {
    let mut ty = ty;
    for _ in 0..16 {
        let Type::Named(name) = ty else { return None };
        match types.api.schemas.get(name) {
            Some(Schema { shape: Shape::Structure(structure), .. }) => return Some(structure),
            Some(Schema { shape: Shape::Alias(next), .. }) => ty = next,
            _ => return None,
        }
    }
    None
}

/// One member of a form.
fn member<'a>(
    content: &'a Content,
    field: &'a Field,
    body_required: bool,
    taken: &[Argument<'_>],
    types: Types<'a>,
) -> Argument<'a> {
    let role = match types.api.schemas.get(named(&field.ty)).map_or(&field.ty, |schema| match &schema.shape {
        Shape::Alias(target) => target,
        _ => &field.ty,
    }) {
        Type::Bytes => Role::File { several: false },
        Type::Array(item) if **item == Type::Bytes => Role::File { several: true },
        _ => Role::Text(&field.ty),
    };
    Argument {
        name: free_name(&idents::setter(&field.rust), taken),
        wire_name: &field.name,
        description: &field.description,
        required: field.required && body_required,
        role,
        choice: None,
        media_types: content.media_types(&field.name),
    }
}

fn named(ty: &Type) -> &str {
    match ty {
        Type::Named(name) => name,
        _ => "",
    }
}

/// A name that no other argument has.
fn free_name(wanted: &str, taken: &[Argument<'_>]) -> String {
    let mut name = wanted.to_owned();
    while taken.iter().any(|argument| argument.name == name) {
        name.push('_');
    }
    name
}

impl Argument<'_> {
    /// Its type: what a caller gives.
    pub(super) fn given(&self, types: Types<'_>) -> TokenStream {
        match self.role {
            Role::Conditions(_) => quote!(crate::Conditions),
            Role::Parameter(Parameter { ty, .. })
            | Role::Json(ty)
            | Role::Text(ty)
            | Role::Form(ty)
            | Role::Plain(ty)
            | Role::Xml(ty) => types.path(ty),
            Role::Choice => self.choice.clone().unwrap_or_default(),
            Role::Bytes => quote!(::bytes::Bytes),
            Role::File { several: false } => quote!(crate::Upload),
            Role::File { several: true } => quote!(::std::vec::Vec<crate::Upload>),
        }
    }

    /// Its type as a field of the builder.
    pub(super) fn kept(&self, types: Types<'_>) -> TokenStream {
        let given = self.given(types);
        if self.required || self.is_conditions() { given } else { quote!(::std::option::Option<#given>) }
    }

    /// The parameter that it is.
    pub(super) fn parameter(&self) -> Option<&Parameter> {
        match self.role {
            Role::Parameter(parameter) | Role::Conditions(parameter) => Some(parameter),
            _ => None,
        }
    }

    /// Whether it is sent there.
    pub(super) fn is_in(&self, location: Location) -> bool {
        self.parameter().is_some_and(|parameter| parameter.location == location)
    }

    /// Whether it is free-form conditions.
    pub(super) const fn is_conditions(&self) -> bool {
        matches!(self.role, Role::Conditions(_))
    }

    /// Whether it is a parameter with one value.
    pub(super) fn is_scalar(&self) -> bool {
        self.parameter().is_some_and(|parameter| parameter.kind == ParameterKind::Scalar)
    }

    /// Whether it is the whole body.
    pub(super) const fn is_body(&self) -> bool {
        matches!(
            self.role,
            Role::Json(_) | Role::Form(_) | Role::Plain(_) | Role::Xml(_) | Role::Choice | Role::Bytes
        )
    }

    /// Whether it is a part of a form.
    pub(super) const fn is_part(&self) -> bool {
        matches!(self.role, Role::File { .. } | Role::Text(_))
    }

    /// The parameter of a function or setter that takes it, and the expression that keeps it.
    pub(super) fn taken(&self, types: Types<'_>) -> (TokenStream, TokenStream) {
        let name = ident(&self.name);
        let given = self.given(types);
        let item = match self.role {
            Role::Parameter(Parameter {
                kind: ParameterKind::Exploded | ParameterKind::Items | ParameterKind::Delimited(_),
                ty,
                ..
            }) => match types.resolved(ty) {
                Type::Array(item) => Some(types.path(item)),
                _ => None,
            },
            Role::File { several: true } => Some(quote!(crate::Upload)),
            _ => None,
        };
        match item {
            Some(item) => (
                quote!(#name: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<#item>>),
                quote!(#name.into_iter().map(::std::convert::Into::into).collect()),
            ),
            None => (quote!(#name: impl ::std::convert::Into<#given>), quote!(#name.into())),
        }
    }
}

//! Parameters: fields of the request struct, and how each is read.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::Value;

use super::{Emitter, constraint::Subject, request::Field};
use crate::{
    emit::rust,
    model::{Location, Operation, Parameter, ParameterKind, Type},
    names,
    problem::Problem,
};

impl Emitter<'_> {
    /// The field of a parameter.
    pub(super) fn parameter(&mut self, operation: &Operation, parameter: &Parameter, name: Ident) -> Field {
        let doc = rust::doc(&if parameter.description.trim().is_empty() {
            format!("{} parameter `{}`.", place(parameter.location), parameter.name)
        } else {
            parameter.description.clone()
        });
        if parameter.kind == ParameterKind::FreeForm {
            self.check_free_form(operation, parameter);
            return Field {
                doc,
                name,
                ty: quote!(FreeForm),
                statics: Vec::new(),
                read: quote!(input.free_form()),
                fallible: false,
            };
        }
        let wire = &parameter.name;
        let source = match parameter.location {
            Location::Path => quote!(input.path(#wire)),
            Location::Query => quote!(input.query(#wire)),
            Location::Header => quote!(input.header(#wire)),
        };
        let source = match self.default_of(parameter) {
            Some(values) => quote!(#source.default(&[#(#values),*])),
            None => source,
        };
        let stem = names::shouting(name.to_string().trim_start_matches("r#"));
        let subject = Subject { name: wire, stem: &stem, position: parameter.position, ty: &parameter.ty };
        if parameter.kind == ParameterKind::Exploded {
            return self.list(
                parameter,
                &subject,
                Field {
                    doc,
                    name,
                    ty: TokenStream::new(),
                    statics: Vec::new(),
                    read: source,
                    fallible: true,
                },
            );
        }
        let decoder = self.decoder(&subject, &parameter.json);
        let expression = decoder.expression;
        let ty = self.rust_type(&parameter.ty);
        let (ty, read) = if parameter.required || parameter.default.is_some() {
            (ty, quote!(#source.required(#expression)))
        } else {
            (quote!(Option<#ty>), quote!(#source.optional(#expression)))
        };
        Field { doc, name, ty, statics: decoder.statics, read, fallible: true }
    }

    /// The field of an array: `field.read` is where its texts come from.
    fn list(&mut self, parameter: &Parameter, subject: &Subject<'_>, field: Field) -> Field {
        let constraints = self.constraints(subject, &parameter.json);
        let string = Type::String;
        let item = match self.scope.resolved(&parameter.ty) {
            Type::Array(item) => (**item).clone(),
            _ => string,
        };
        let schema = constraints.item.clone().unwrap_or(Value::Bool(true));
        let decoder = self.decoder(&Subject { ty: &item, ..*subject }, &schema);
        let mut checks = Vec::new();
        if let Some((least, most)) = constraints.items {
            let most = match usize::try_from(most) {
                Ok(usize::MAX) | Err(_) => quote!(usize::MAX),
                Ok(most) => Literal::usize_unsuffixed(most).into_token_stream(),
            };
            let least = Literal::u64_unsuffixed(least);
            checks.push(quote!(check::items(items, #least, #most)?;));
        }
        if constraints.unique {
            checks.push(quote!(check::unique(items)?;));
        }
        let check =
            if checks.is_empty() { quote!(|_| Ok(())) } else { quote!(|items| { #(#checks)* Ok(()) }) };
        let (source, expression, required) = (field.read, decoder.expression, parameter.required);
        let split = (parameter.location == Location::Header).then(|| quote!(.split()));
        let item = self.rust_type(&item);
        Field {
            ty: quote!(Vec<#item>),
            statics: decoder.statics,
            read: quote!(#source #split.list(#required, #expression, #check)),
            ..field
        }
    }

    /// The default as it would stand in the request.
    fn default_of(&mut self, parameter: &Parameter) -> Option<Vec<String>> {
        let default = parameter.default.as_ref()?;
        let texts = match (default, parameter.kind) {
            (Value::Array(items), ParameterKind::Exploded) => items.iter().map(text_of).collect(),
            (value, ParameterKind::Scalar) => text_of(value).map(|text| vec![text]),
            _ => None,
        };
        let fits = texts.as_ref().is_some_and(|_| match (self.scope.resolved(&parameter.ty), default) {
            (Type::Integer, Value::Number(number)) => number.is_i64(),
            (Type::Integer | Type::Boolean, Value::String(_))
            | (Type::Integer | Type::String, Value::Bool(_)) => false,
            _ => true,
        });
        if !fits {
            self.refuse(
                "parameter-default",
                parameter.position,
                format!("the default of `{}` is not of its type", parameter.name),
            );
            return None;
        }
        texts
    }

    /// A free-form object takes any name and any text.
    fn check_free_form(&mut self, operation: &Operation, parameter: &Parameter) {
        let others =
            operation.parameters.iter().filter(|other| other.kind == ParameterKind::FreeForm).count();
        if parameter.location != Location::Query || others > 1 {
            let problem = Problem::error(
                "parameter-type",
                &self.api.source,
                parameter.position,
                format!(
                    "`{}`: an operation can have one free-form object, and only in the query",
                    parameter.name
                ),
            )
            .because("it takes every query attribute that no other parameter takes");
            self.push(problem);
        }
    }
}

/// A scalar as text.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Where a parameter stands, at the head of a sentence.
fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
    }
}

/// Field names of the parameters, each once and none `body`: the later of two gets its place as suffix.
pub(super) fn field_names(operation: &Operation) -> Vec<Ident> {
    let mut taken = vec!["body".to_owned()];
    operation
        .parameters
        .iter()
        .map(|parameter| {
            let mut name = parameter.rust.clone();
            if taken.contains(&name) {
                name = format!(
                    "{}_{}",
                    name.trim_start_matches("r#"),
                    place(parameter.location).to_ascii_lowercase()
                );
            }
            while taken.contains(&name) {
                name.push('_');
            }
            taken.push(name.clone());
            rust::ident(&name)
        })
        .collect()
}

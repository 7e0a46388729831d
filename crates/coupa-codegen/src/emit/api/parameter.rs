//! Parameters: fields of the request struct, and how each is read.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;

use super::{
    Emitter,
    constraint::{Constraints, Subject},
    request::Field,
};
use crate::{
    emit::rust,
    model::{Location, ObjectStyle, Operation, Parameter, ParameterKind, Type},
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
        let rest = self.takes_rest(parameter);
        if rest {
            self.check_rest(operation, parameter);
        }
        if parameter.kind == ParameterKind::Object(ObjectStyle::Members) {
            self.check_members(operation, parameter);
        }
        self.check_brackets(operation, parameter);
        if parameter.kind == ParameterKind::FreeForm {
            return Field {
                doc,
                name,
                ty: quote!(FreeForm),
                statics: Vec::new(),
                read: quote!(input.free_form()),
                fallible: false,
                rest,
            };
        }
        let wire = &parameter.name;
        if matches!(parameter.kind, ParameterKind::Object(_) | ParameterKind::Json) {
            return Field { rest, ..self.structured(parameter, doc, name) };
        }
        let source = match (parameter.location, parameter.kind) {
            (_, ParameterKind::Items) => quote!(input.query_items(#wire)),
            (Location::Query, ParameterKind::Delimited(sign)) => quote!(input.query_delimited(#wire, #sign)),
            (place, kind) => {
                let source = given(place, wire);
                match kind {
                    ParameterKind::Delimited(',') if place == Location::Header => quote!(#source.split()),
                    ParameterKind::Delimited(sign) => quote!(#source.split_at(#sign)),
                    _ => source,
                }
            }
        };
        let source = match self.default_of(parameter) {
            Some(values) => quote!(#source.default(&[#(#values),*])),
            None => source,
        };
        let stem = names::shouting(name.to_string().trim_start_matches("r#"));
        let subject = Subject { name: wire, stem: &stem, position: parameter.position, ty: &parameter.ty };
        if matches!(
            parameter.kind,
            ParameterKind::Exploded | ParameterKind::Items | ParameterKind::Delimited(_)
        ) {
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
                    rest: false,
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
        Field { doc, name, ty, statics: decoder.statics, read, fallible: true, rest: false }
    }

    /// The field of an array: `field.read` is where its texts come from.
    fn list(&mut self, parameter: &Parameter, subject: &Subject<'_>, field: Field) -> Field {
        let item = match self.scope.resolved(&parameter.ty) {
            Type::Array(item) => (**item).clone(),
            _ => Type::String,
        };
        let (item, statics, call) = self.items(subject, &item, &parameter.json, parameter.required);
        let source = field.read;
        Field { ty: quote!(Vec<#item>), statics, read: quote!(#source #call), ..field }
    }

    /// Type of the items of a list, statics, and the call that reads them.
    pub(super) fn items(
        &mut self,
        subject: &Subject<'_>,
        item: &Type,
        json: &Value,
        required: bool,
    ) -> (TokenStream, Vec<TokenStream>, TokenStream) {
        let constraints = self.constraints(subject, json);
        let schema = constraints.item.clone().unwrap_or(Value::Bool(true));
        let decoder = self.decoder(&Subject { ty: item, ..*subject }, &schema);
        let check = list_check(&constraints);
        let expression = decoder.expression;
        (self.rust_type(item), decoder.statics, quote!(.list(#required, #expression, #check)))
    }

    /// The field of an object, or of JSON text: checked by the validator of its schema, like a body.
    fn structured(&mut self, parameter: &Parameter, doc: TokenStream, name: Ident) -> Field {
        let wire = &parameter.name;
        let Some(schema) = self.schema_of(&parameter.ty) else {
            self.refuse(
                "parameter-unnamed",
                parameter.position,
                format!("the value of `{wire}` needs a named schema"),
            );
            return Field {
                doc,
                name,
                ty: quote!(()),
                statics: Vec::new(),
                read: quote!(None),
                fallible: true,
                rest: false,
            };
        };
        let (ty, parse) = self.view(schema);
        let source = given(parameter.location, wire);
        let stem = names::shouting(name.to_string().trim_start_matches("r#"));
        let members = format_ident!("{stem}_MEMBERS");
        let (statics, object) = match parameter.kind {
            ParameterKind::Object(ObjectStyle::Brackets) => {
                let (statics, read_as) = self.brackets(&parameter.ty, &members, parameter.position, wire);
                (vec![statics], quote!(input.query_brackets(#wire, #read_as)))
            }
            ParameterKind::Object(style) => {
                let object = match (style, parameter.location) {
                    (ObjectStyle::Deep | ObjectStyle::Brackets, _) => {
                        quote!(input.query_deep(#wire, &#members))
                    }
                    (ObjectStyle::Members, _) => quote!(input.query_members(&#members)),
                    (ObjectStyle::Alternating, Location::Query) => {
                        quote!(input.query_alternating(#wire, &#members))
                    }
                    (ObjectStyle::Alternating, _) => quote!(#source.alternating(&#members)),
                    (ObjectStyle::Pairs, _) => quote!(#source.pairs(&#members)),
                };
                let statics = self.members(&parameter.ty, &members, parameter.position, wire, &[]);
                (vec![statics], object)
            }
            _ => (Vec::new(), quote!(#source.json())),
        };
        let object = match &parameter.default {
            Some(default) => {
                let text = default.to_string();
                quote!(#object.default(#text))
            }
            None => object,
        };
        let json = parameter.kind == ParameterKind::Json;
        let (ty, read) = match (parameter.required || parameter.default.is_some(), json) {
            (true, true) if parameter.default.is_none() => {
                (quote!(#ty), quote!(#source.required_json(#parse)))
            }
            (true, _) => (quote!(#ty), quote!(#object.required(#parse))),
            (false, _) => (quote!(Option<#ty>), quote!(#object.optional(#parse))),
        };
        Field { doc, name, ty, statics, read, fallible: true, rest: false }
    }

    /// The default as it would stand in the request.
    fn default_of(&mut self, parameter: &Parameter) -> Option<Vec<String>> {
        let default = parameter.default.as_ref()?;
        let texts = match (default, parameter.kind) {
            (
                Value::Array(items),
                ParameterKind::Exploded | ParameterKind::Items | ParameterKind::Delimited(_),
            ) => items.iter().map(text_of).collect(),
            (value, ParameterKind::Scalar) => text_of(value).map(|text| vec![text]),
            _ => None,
        };
        let fits = texts.as_ref().is_some_and(|_| match (self.scope.resolved(&parameter.ty), default) {
            (Type::Integer, Value::Number(number)) => number.is_i64(),
            (Type::Unsigned, Value::Number(number)) => number.is_u64(),
            (ty @ (Type::Date | Type::DateTime | Type::Uuid), Value::String(text)) => is_written(ty, text),
            (Type::Integer | Type::Unsigned | Type::Number | Type::Boolean, Value::String(_))
            | (Type::Integer | Type::Unsigned | Type::Number | Type::String, Value::Bool(_)) => false,
            (_, value) => self
                .scope
                .enumeration(&parameter.ty)
                .is_none_or(|known| known.open || known.literals.contains(value)),
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

    /// Whether a parameter takes every query attribute that no other parameter takes.
    fn takes_rest(&self, parameter: &Parameter) -> bool {
        match parameter.kind {
            ParameterKind::FreeForm => true,
            ParameterKind::Object(ObjectStyle::Members) => match self.scope.structure(&parameter.ty) {
                Some(structure) => structure.additional.is_some(),
                None => matches!(self.scope.resolved(&parameter.ty), Type::Map(_)),
            },
            _ => false,
        }
    }

    /// Only one object can have what is left of the query.
    fn check_rest(&mut self, operation: &Operation, parameter: &Parameter) {
        let all = operation.parameters.iter().filter(|other| self.takes_rest(other)).count();
        if parameter.location != Location::Query || all > 1 {
            let problem = Problem::error(
                "parameter-type",
                &self.api.source,
                parameter.position,
                format!(
                    "`{}`: an operation can have one free-form object, and only in the query",
                    parameter.name
                ),
            )
            .because("it takes every query attribute that no other parameter takes")
            .help("describe the members of one of them, or write it with `style: deepObject`");
            self.push(problem);
        }
    }

    /// No other parameter of the query has a name that this one has an attribute of.
    fn check_brackets(&mut self, operation: &Operation, parameter: &Parameter) {
        if !matches!(
            parameter.kind,
            ParameterKind::Items | ParameterKind::Object(ObjectStyle::Deep | ObjectStyle::Brackets)
        ) {
            return;
        }
        let inside = format!("{}[", parameter.name);
        let members = |other: &Parameter| -> Vec<String> {
            match other.kind {
                ParameterKind::Object(ObjectStyle::Members) => {
                    let structure = self.scope.structure(&other.ty);
                    let fields = structure.into_iter().flat_map(|structure| &structure.fields);
                    fields.map(|field| field.name.clone()).collect()
                }
                _ => vec![other.name.clone()],
            }
        };
        let others = operation.parameters.iter().filter(|other| other.location == Location::Query);
        let taken: Vec<String> = others.flat_map(members).filter(|name| name.starts_with(&inside)).collect();
        for name in taken {
            let problem = Problem::error(
                "parameter-type",
                &self.api.source,
                parameter.position,
                format!("`{name}` is a parameter of its own, and a part of `{}` in brackets", parameter.name),
            )
            .because("both are written as the same attribute of the query")
            .help("describe it in one place alone");
            self.push(problem);
        }
    }

    /// The members of an object that is spread over the query have names that nothing else there has.
    fn check_members(&mut self, operation: &Operation, parameter: &Parameter) {
        let members = |parameter: &Parameter| -> Vec<String> {
            let structure = self.scope.structure(&parameter.ty);
            structure
                .into_iter()
                .flat_map(|structure| &structure.fields)
                .map(|field| field.name.clone())
                .collect()
        };
        let own = members(parameter);
        let others = operation
            .parameters
            .iter()
            .filter(|other| other.location == Location::Query && other.name != parameter.name);
        let taken: Vec<String> = others
            .flat_map(|other| match other.kind {
                ParameterKind::Object(ObjectStyle::Members) => members(other),
                // It has no attribute of its own name.
                ParameterKind::FreeForm => Vec::new(),
                _ => vec![other.name.clone()],
            })
            .filter(|name| own.contains(name))
            .collect();
        for name in taken {
            let problem = Problem::error(
                "parameter-type",
                &self.api.source,
                parameter.position,
                format!("`{name}` is the name of a member of `{}` and of another parameter", parameter.name),
            )
            .because("both are written as the same attribute of the query")
            .help("give one of them another name, or write the object with `style: deepObject`");
            self.push(problem);
        }
    }
}

/// Whether a text has the form of its type: RFC 3339, or that of a UUID. A day that no month has is left to the stub.
fn is_written(ty: &Type, text: &str) -> bool {
    const DATE: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    const TIME: &str = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})";
    const UUID: &str = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    let form = match ty {
        Type::Date => DATE.to_owned(),
        Type::DateTime => format!("{DATE}[Tt ]{TIME}"),
        _ => UUID.to_owned(),
    };
    regex::Regex::new(&format!("^{form}$")).is_ok_and(|form| form.is_match(text))
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
        Location::Cookie => "Cookie",
    }
}

/// Where the texts of a parameter come from.
fn given(place: Location, wire: &str) -> TokenStream {
    match place {
        Location::Path => quote!(input.path(#wire)),
        Location::Query => quote!(input.query(#wire)),
        Location::Header => quote!(input.header(#wire)),
        Location::Cookie => quote!(input.cookie(#wire)),
    }
}

/// Field names of the parameters: the model keeps them apart from one another and from `body`.
pub(super) fn field_names(operation: &Operation) -> Vec<Ident> {
    operation.parameters.iter().map(|parameter| rust::ident(&parameter.rust)).collect()
}

/// What is asked of a list as a whole.
pub(super) fn list_check(constraints: &Constraints) -> TokenStream {
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
    if checks.is_empty() { quote!(|_| Ok(())) } else { quote!(|items| { #(#checks)* Ok(()) }) }
}

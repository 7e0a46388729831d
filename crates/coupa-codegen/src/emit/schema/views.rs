//! The validator of a view, in a module named after it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{Generated, Uncompiled, document, shapes::Shapes, view_module};
use crate::{
    emit::{
        rust::ident,
        types::{Scope, lenient_fields, lenient_name, mistake},
    },
    model::{Field, Schema, Shape, Structure, Type},
    problem::Problems,
};

/// First line of what a view is.
pub(super) fn summary(view: &Schema) -> String {
    view.description.lines().next().unwrap_or_default().trim().to_owned()
}

/// How the schemas of one view are validated.
struct Ways<'c, 'g, 'd> {
    generated: &'c mut Generated<'g, 'd>,
    /// Why the view is left to the library, where it is.
    left: Option<Uncompiled>,
}

impl Ways<'_, '_, '_> {
    /// The function of a schema, as the rules name it.
    fn generated(&mut self, pointer: &str) -> Option<TokenStream> {
        let validators = self.generated.parsers.validators();
        let function = validators.function(pointer).ok()?;
        let function = validators.way_from_outside(pointer, &function);
        self.generated.checked.push(pointer.to_owned());
        Some(quote!(Way::Generated(super::checks::#function)))
    }

    /// The parsers of a view, typed and with the verdict alone: `None` or `Some` of a function each.
    fn parsers(&mut self, view: &str) -> [TokenStream; 2] {
        match self.generated.parsers.function(view).filter(|_| self.left.is_none()) {
            Some(function) => {
                self.generated.parsed.push(view.to_owned());
                [quote!(Some(super::parse::#function)), quote!(Some(super::verdict::#function))]
            }
            None => [quote!(None), quote!(None)],
        }
    }
}

/// The file of a view.
pub(super) fn emit(
    scope: &Scope<'_>,
    shapes: &Shapes,
    view: &Schema,
    generated: &mut Generated<'_, '_>,
) -> Result<TokenStream, Problems> {
    let core = &scope.core;
    let named = Type::Named(view.name.clone());
    let ty = scope.ty(&named);
    let ty = if view.nullable { quote!(::std::option::Option<#ty>) } else { ty };
    let shape = shapes.shape_outside(scope, &named);
    let file = format!("../../schemas/{}.json", view.name);
    let (name, id, summary) = (&view.name, document::id(scope.api, view), summary(view));
    let docs =
        format!(" `{name}`: {}", if summary.is_empty() { "a view of the document." } else { &summary });
    let place = document::place(name);
    let left = generated.parsers.validators().function(&place).err();
    let writer = generated.writers.function(name);
    let mut ways = Ways { generated, left };
    // A parser gives the value, not what may be none.
    let [parser, verdict] = if view.nullable { [quote!(None), quote!(None)] } else { ways.parsers(name) };
    let write = if view.nullable {
        quote!(match value {
            Some(value) => super::write::#writer(value, out),
            None => {
                out.extend_from_slice(b"null");
                Ok(())
            }
        })
    } else {
        quote!(super::write::#writer(value, out))
    };
    let (way, validator) = match ways.generated(&place) {
        Some(way) => (way, TokenStream::new()),
        None => by_library(scope, view, ways.left.as_ref()),
    };
    let lenient = match &view.shape {
        Shape::Structure(structure) => lenient(scope, shapes, view, structure, &mut ways, &parser)?,
        _ => TokenStream::new(),
    };
    Ok(quote! {
        #![doc = #docs]

        use #core::{Invalid, schema::{Rules, SchemaEntry, Way, written}, shape::Shape};
        use serde_json::Value;

        #validator

        pub(crate) const RULES: Rules = Rules { shape: #shape, way: #way, schema: #place, without_items: &[] };

        /// The published document, with its validator.
        pub const SCHEMA: SchemaEntry = SchemaEntry {
            name: #name,
            id: #id,
            summary: #summary,
            json: include_str!(#file),
            validate,
            check,
            rewrite: |bytes| written(&parse(bytes)?),
        };

        /// Every violation of a value.
        ///
        /// # Errors
        ///
        /// The violations, in the order of the value.
        pub fn validate(value: &Value) -> ::std::result::Result<(), Invalid> {
            RULES.validate(value)
        }

        /// The typed value of a text.
        ///
        /// # Errors
        ///
        /// The violations with line and column, in the order of the text.
        pub fn parse(bytes: &[u8]) -> ::std::result::Result<#ty, Invalid> {
            RULES.parse(bytes, #parser, None)
        }

        /// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
        ///
        /// # Errors
        ///
        /// The violations with line and column, in the order of the text.
        pub fn parse_with(
            bytes: &[u8],
            ignored: &mut ::std::vec::Vec<::std::string::String>,
        ) -> ::std::result::Result<#ty, Invalid> {
            RULES.parse(bytes, #parser, Some(ignored))
        }

        /// The verdict of a text, which is that of [`parse_with`].
        ///
        /// # Errors
        ///
        /// The violations with line and column, in the order of the text.
        pub fn check(
            bytes: &[u8],
            ignored: &mut ::std::vec::Vec<::std::string::String>,
        ) -> ::std::result::Result<(), Invalid> {
            RULES.check(bytes, #verdict, ignored)
        }

        /// Appends the value as JSON, byte for byte as serde_json writes it.
        ///
        /// # Errors
        ///
        /// The value holds what JSON cannot say: a year of more than four digits.
        pub fn write(value: &#ty, out: &mut ::std::vec::Vec<u8>) -> ::std::result::Result<(), serde_json::Error> {
            #write
        }

        #lenient
    })
}

/// The validator of a view whose schema the generator does not compile.
fn by_library(scope: &Scope<'_>, view: &Schema, left: Option<&Uncompiled>) -> (TokenStream, TokenStream) {
    let path = format!("schemas/{}.json", view.name);
    let validator = validator(scope, &quote!(path = #path));
    let docs =
        format!(" Left to the library because of {}.", left.map(ToString::to_string).unwrap_or_default());
    (by_validator(&format_ident!("Validator")), quote!(#[doc = #docs] #validator struct Validator;))
}

/// What a validator of the library finds, in words of ours.
fn by_validator(name: &Ident) -> TokenStream {
    quote!(Way::Library(|value, shape, root| {
        crate::library::violations(#name::iter_errors(value), shape, root)
    }))
}

/// The attribute that compiles a schema. The library's own date checks let wrong dates pass.
fn validator(scope: &Scope<'_>, source: &TokenStream) -> TokenStream {
    let core = &scope.core;
    quote! {
        #[jsonschema::validator(
            #source,
            draft = Draft202012,
            validate_formats = true,
            formats = {
                "date" => ::#core::Date::accepts,
                "date-time" => ::#core::DateTime::accepts,
            },
            methods = { is_valid = false, validate = false, iter_errors = true }
        )]
    }
}

/// `parse_items`, where the view has arrays whose items are checked one by one.
fn lenient(
    scope: &Scope<'_>,
    shapes: &Shapes,
    view: &Schema,
    structure: &Structure,
    ways: &mut Ways<'_, '_, '_>,
    parser: &TokenStream,
) -> Result<TokenStream, Problems> {
    let core = &scope.core;
    let fields: Vec<(&Field, &Type)> = lenient_fields(scope, structure).collect();
    if fields.is_empty() {
        return Ok(TokenStream::new());
    }
    let types = ident(&scope.layout.crate_ident("types"));
    let (strict, form) = (ident(&view.rust), ident(&lenient_name(view)));
    let members: Vec<&String> = fields.iter().map(|(field, _)| &field.name).collect();
    let shell = if ways.left.is_none() {
        quote!(const SHELL: Rules = Rules { without_items: &[#(#members),*], ..RULES };)
    } else {
        let shell = inline(scope, &shell(scope, view, &fields)?)?;
        let shell = validator(scope, &quote!(schema = #shell));
        let way = by_validator(&format_ident!("Shell"));
        quote! {
            #shell
            struct Shell;

            const SHELL: Rules = Rules { way: #way, ..RULES };
        }
    };
    let mut validators = TokenStream::new();
    let mut takes = TokenStream::new();
    for (field, item) in &fields {
        let rust = ident(&field.rust);
        let wire = &field.name;
        let rules = item_rules(scope, shapes, field, item, ways, &mut validators)?;
        let parser = match item {
            Type::Named(name) => {
                let [parser, _] = ways.parsers(name);
                parser
            }
            _ => quote!(None),
        };
        takes.extend(quote!(let #rust = body.items(#wire, &#rules, #parser);));
    }
    let all_valid = structure.fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let valid = quote!(into_iter().map(#core::Item::Valid).collect());
        let lenient = fields.iter().any(|(lenient, _)| lenient.name == field.name);
        match (lenient, field.required && !field.nullable) {
            (true, true) => quote!(#rust: body.#rust.#valid,),
            (true, false) => quote!(#rust: body.#rust.map(|items| items.#valid),),
            (false, _) => quote!(#rust: body.#rust,),
        }
    });
    let values = structure.fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let lenient = fields.iter().any(|(lenient, _)| lenient.name == field.name);
        match (lenient, field.required && !field.nullable) {
            (true, true) => quote!(#rust,),
            // Absent and null stay what they are.
            (true, false) => quote!(#rust: rest.#rust.map(|_| #rust),),
            (false, _) => quote!(#rust: rest.#rust,),
        }
    });
    let needs_rest = structure.fields.len() > fields.len()
        || fields.iter().any(|(field, _)| !field.required || field.nullable);
    let rest =
        if needs_rest { quote!(let rest: #types::#strict = body.rest()?;) } else { TokenStream::new() };
    Ok(quote! {
        #shell

        #validators

        /// The body of a text, its items checked one by one. The pointers of keys that the view does not know are
        /// added to `ignored`.
        ///
        /// # Errors
        ///
        /// The violations outside the items, with line and column, in the order of the text.
        pub fn parse_items(
            bytes: &[u8],
            ignored: &mut ::std::vec::Vec<::std::string::String>,
        ) -> ::std::result::Result<#types::#form, Invalid> {
            if let Some(body) = Rules::sound::<#types::#strict>(bytes, #parser, ignored) {
                return Ok(#types::#form { #(#all_valid)* });
            }
            let mut body = SHELL.open(bytes, &[#(#members),*])?;
            #takes
            body.tell(ignored);
            #rest
            Ok(#types::#form { #(#values)* })
        }
    })
}

/// The rules of an item: those of its view, or a validator of its own.
fn item_rules(
    scope: &Scope<'_>,
    shapes: &Shapes,
    field: &Field,
    item: &Type,
    ways: &mut Ways<'_, '_, '_>,
    validators: &mut TokenStream,
) -> Result<TokenStream, Problems> {
    if let Type::Named(name) = item
        && let Some(schema) = scope.schema(name)
        && schema.view
    {
        let module = ident(&view_module(schema));
        return Ok(quote!(super::#module::RULES));
    }
    let shape = shapes.shape_outside(scope, item);
    let place = match item {
        Type::Named(name) => document::place(name),
        _ => format!("{}/items", field.pointer.replacen("/components/schemas/", "/$defs/", 1)),
    };
    if let Some(way) = ways.generated(&place) {
        let constant = ident(&format!("{}_ITEM", crate::names::shouting(&field.name)));
        validators.extend(quote! {
            const #constant: Rules = Rules { shape: #shape, way: #way, schema: #place, without_items: &[] };
        });
        return Ok(quote!(#constant));
    }
    let stem = crate::names::pascal(&field.name);
    let name = format_ident!("{stem}Item");
    let constant = ident(&format!("{}_ITEM", crate::names::shouting(&field.name)));
    let json = match item {
        Type::Named(name) => scope.schema(name).map(|schema| schema.json.clone()),
        _ => field.json.get("items").cloned(),
    };
    let json =
        json.ok_or_else(|| mistake(scope.api, &format!("the items of `{}` have no schema", field.name)))?;
    let schema = inline(scope, &document::bundle(scope.api, "", &json)?)?;
    let (attribute, way) = (validator(scope, &quote!(schema = #schema)), by_validator(&name));
    validators.extend(quote! {
        #attribute
        struct #name;

        const #constant: Rules = Rules {
            shape: #shape,
            way: #way,
            schema: "",
            without_items: &[],
        };
    });
    Ok(quote!(#constant))
}

/// The schema of a view without the items of its lenient arrays.
fn shell(scope: &Scope<'_>, view: &Schema, fields: &[(&Field, &Type)]) -> Result<Value, Problems> {
    document::bundle_with(scope.api, &view.name, &view.json, &|component, schema| {
        for (field, _) in fields {
            let place = field.pointer.strip_prefix(&format!("/components/schemas/{component}"));
            let property = place.and_then(|place| schema.pointer_mut(place)).and_then(Value::as_object_mut);
            if let Some(property) = property {
                property.shift_remove("items");
            }
        }
    })
}

/// A schema as one line of JSON, without the words for people, as a raw string.
fn inline(scope: &Scope<'_>, schema: &Value) -> Result<Literal, Problems> {
    let mut schema = schema.clone();
    document::strip_words(&mut schema);
    let text = schema.to_string();
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
        .parse()
        .map_err(|_| mistake(scope.api, "a schema is no raw string"))
}

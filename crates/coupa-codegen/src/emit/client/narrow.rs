//! Answers that parameters cut down: what `x-answer` of the document makes of the types.
//!
//! The call is generic over what a record is read as. It begins with the whole record; a parameter that cuts the
//! answer down changes that type, and can then not be set again.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::argument::Argument;
use super::pages;
use super::request::Call;
use super::ty::Types;
use super::via::Received;
use crate::emit::rust::{doc, ident};
use crate::model::{Cut, Effect, Enumeration, Operation, Parameter, Shape, Tag, Type, UnionRule};

/// What a record of an answer can be.
pub(super) struct Narrow<'a> {
    /// The answer is a list of records.
    pub(super) list: bool,
    /// The choice of a whole record and a part of one.
    union: Type,
    whole: &'a Type,
    part: &'a Type,
    /// The type of its member `id`, where every whole record has one.
    id: Option<&'a Type>,
}

impl<'a> Narrow<'a> {
    /// What the parameters of an operation make of its answer; nothing where none cuts it down.
    pub(super) fn of(operation: &'a Operation, types: Types<'a>) -> Result<Option<Self>, String> {
        let Some((parameter, _)) = effects(operation).next() else { return Ok(None) };
        let name = &parameter.name;
        let mut successes = operation.successes().map(Received::of);
        let first = successes.next();
        let same = successes.all(|other| Some(&other) == first.as_ref());
        let Some((Received::Json(ty), true)) = first.map(|first| (first, same)) else {
            return Err(format!("x-answer of {name} needs successes that are all the same JSON"));
        };
        let (list, union) = match types.resolved(&ty) {
            Type::Array(item) => (true, types.resolved(item).clone()),
            other => (false, other.clone()),
        };
        let needs = || {
            format!("x-answer of {name} needs an answer that is a choice of a whole record and a part of it")
        };
        let Type::Named(choice) = &union else { return Err(needs()) };
        let Some(Shape::Union(shape)) = types.api.schemas.get(choice).map(|schema| &schema.shape) else {
            return Err(needs());
        };
        let ([whole, part], UnionRule::Narrower) = (shape.variants.as_slice(), &shape.rule) else {
            return Err(needs());
        };
        let id = member_id(&whole.ty, types);
        for (parameter, effect) in effects(operation) {
            check(parameter, effect, list, id.is_some(), types)?;
        }
        Ok(Some(Self { list, union, whole: &whole.ty, part: &part.ty, id }))
    }

    /// What a record is after a cut.
    fn record(&self, cut: Cut, types: Types<'_>) -> TokenStream {
        match (cut, self.id) {
            (Cut::Whole, _) => types.path(self.whole),
            (Cut::Part, _) => types.path(self.part),
            (Cut::Id, Some(id)) => {
                let id = types.path(id);
                quote!(crate::Identified<#id>)
            }
            (Cut::Id | Cut::Nothing, _) => quote!(()),
        }
    }

    /// The whole record, with which a call begins.
    pub(super) fn whole(&self, types: Types<'_>) -> TokenStream {
        types.path(self.whole)
    }

    /// Whole or part, whichever comes.
    pub(super) fn either(&self, types: Types<'_>) -> TokenStream {
        types.path(&self.union)
    }

    /// The types that records are read as.
    fn records(&self) -> [&Type; 3] {
        [self.whole, self.part, &self.union]
    }
}

/// The parameters of an operation that cut its answer down.
fn effects(operation: &Operation) -> impl Iterator<Item = (&Parameter, &Effect)> {
    operation.parameters.iter().filter_map(|parameter| Some((parameter, parameter.answer.as_ref()?)))
}

/// Whether a parameter can decide what is said of it.
fn check(
    parameter: &Parameter,
    effect: &Effect,
    list: bool,
    has_id: bool,
    types: Types<'_>,
) -> Result<(), String> {
    let name = &parameter.name;
    if parameter.required {
        return Err(format!(
            "{name} must be given and has x-answer: the call would begin without knowing its answer"
        ));
    }
    let cuts: Vec<Cut> = match effect {
        Effect::Always(cut) => vec![*cut],
        Effect::ByValue(values) => {
            let Some(enumeration) = enumeration(parameter, types) else {
                return Err(format!(
                    "x-answer of {name} names values, and its schema is no closed set of texts"
                ));
            };
            let mut known: Vec<&str> = enumeration.values.iter().map(|(wire, _)| wire.as_str()).collect();
            let mut said: Vec<&str> = values.iter().map(|(wire, _)| wire.as_str()).collect();
            known.sort_unstable();
            said.sort_unstable();
            if known != said {
                return Err(format!(
                    "x-answer of {name} speaks of {}, and its values are {}",
                    said.join(", "),
                    known.join(", ")
                ));
            }
            values.iter().map(|(_, cut)| *cut).collect()
        }
    };
    if cuts.contains(&Cut::Id) && !has_id {
        return Err(format!(
            "x-answer of {name} leaves the id, and the whole record has no plain required `id`"
        ));
    }
    if cuts.contains(&Cut::Nothing) && list {
        return Err(format!("x-answer of {name} leaves nothing of a list"));
    }
    Ok(())
}

fn enumeration<'t>(parameter: &Parameter, types: Types<'t>) -> Option<&'t Enumeration> {
    let Type::Named(name) = types.resolved(&parameter.ty).clone() else { return None };
    match &types.api.schemas.get(&name)?.shape {
        Shape::Enumeration(enumeration) if !enumeration.open && enumeration.is_text() => Some(enumeration),
        _ => None,
    }
}

/// The type of the member `id` of a record that always has one.
fn member_id<'t>(ty: &Type, types: Types<'t>) -> Option<&'t Type> {
    let Type::Named(name) = types.resolved(ty).clone() else { return None };
    let Shape::Structure(structure) = &types.api.schemas.get(&name)?.shape else { return None };
    let field =
        structure.fields.iter().find(|field| field.name == "id" && field.required && !field.nullable)?;
    let resolved = types.resolved(&field.ty).clone();
    matches!(resolved, Type::String | Type::Uuid | Type::Integer | Type::Unsigned).then_some(&field.ty)
}

/// The setters of a parameter that cuts the answer down: of a call whose record is whole, and of one that is read as
/// either.
pub(super) fn setters(
    call: &Call<'_>,
    argument: &Argument<'_>,
    effect: &Effect,
) -> (TokenStream, TokenStream) {
    let Some(narrow) = &call.narrow else { return (TokenStream::new(), TokenStream::new()) };
    let (name, request) = (ident(&argument.name), call.request());
    let docs = doc(argument.description);
    let (parameter, value) = argument.taken(call.types);
    let raw = quote! {
        #docs
        pub fn #name(mut self, #parameter) -> Self {
            self.#name = ::std::option::Option::Some(#value);
            self
        }
    };
    let typed = match effect {
        Effect::Always(cut) => {
            let record = narrow.record(*cut, call.types);
            quote! {
                #docs
                pub fn #name(mut self, #parameter) -> #request<#record> {
                    self.#name = ::std::option::Option::Some(#value);
                    self.read_as()
                }
            }
        }
        Effect::ByValue(_) => {
            let given = argument.given(call.types);
            let module = format!(
                "The values are those of [`{}`], each with an answer of its own, or a value that is known only when the program runs.",
                argument.name
            );
            let module = doc(&module);
            quote! {
                #docs
                ///
                #module
                pub fn #name<V: crate::Decides<Self, Value = #given>>(mut self, value: V) -> #request<V::Record> {
                    self.#name = ::std::option::Option::Some(value.value());
                    self.read_as()
                }
            }
        }
    };
    (typed, raw)
}

/// What each value of the parameters of a call makes of its answer.
pub(super) fn decisions(call: &Call<'_>) -> TokenStream {
    let Some(narrow) = &call.narrow else { return TokenStream::new() };
    let request = call.request();
    let mut items = Vec::new();
    for argument in &call.arguments {
        let Some(parameter) = argument.parameter() else { continue };
        let (Some(Effect::ByValue(values)), Some(enumeration)) =
            (&parameter.answer, enumeration(parameter, call.types))
        else {
            continue;
        };
        let (module, given) = (ident(&argument.name), argument.given(call.types));
        for (wire, cut) in values {
            let Some((_, variant)) = enumeration.values.iter().find(|(value, _)| value == wire) else {
                continue;
            };
            let (variant, record) = (ident(variant), narrow.record(*cut, call.types));
            items.push(quote! {
                impl crate::Decides<#request> for #module::#variant {
                    type Record = #record;
                    type Value = #given;

                    fn value(self) -> Self::Value {
                        #given::#variant
                    }
                }
            });
        }
        // What is known only when the program runs may be anything that one of the values leaves.
        let either = narrow.either(call.types);
        let nothing = values.iter().any(|(_, cut)| *cut == Cut::Nothing);
        let record = if nothing { quote!(::std::option::Option<#either>) } else { either };
        items.push(quote! {
            impl crate::Decides<#request> for #given {
                type Record = #record;
                type Value = Self;

                fn value(self) -> Self {
                    self
                }
            }
        });
    }
    quote!(#(#items)*)
}

/// The values of parameters as types, a module a parameter, for the calls of a tag.
pub(super) fn values(tag: &Tag, calls: &[Call<'_>]) -> TokenStream {
    // The module, the parameter on the wire, and its values: on the wire, and as a type.
    struct Module {
        name: Ident,
        wire: String,
        values: Vec<(String, String)>,
    }
    let mut modules: Vec<Module> = Vec::new();
    for call in calls.iter().filter(|call| call.operation.tag == tag.name) {
        for argument in &call.arguments {
            let Some(parameter) = argument.parameter() else { continue };
            let (Some(Effect::ByValue(_)), Some(enumeration)) =
                (&parameter.answer, enumeration(parameter, call.types))
            else {
                continue;
            };
            let name = ident(&argument.name);
            let at = modules.iter().position(|module| module.name == name).unwrap_or_else(|| {
                modules.push(Module { name, wire: parameter.name.clone(), values: Vec::new() });
                modules.len() - 1
            });
            let Some(module) = modules.get_mut(at) else { continue };
            for value in &enumeration.values {
                if !module.values.contains(value) {
                    module.values.push(value.clone());
                }
            }
        }
    }
    let modules = modules.into_iter().map(|Module { name: module, wire, values }| {
        let title = format!(" The values of `{wire}` as types: each makes another answer of a call.");
        let values = values.into_iter().map(|(value, rust)| {
            let (docs, name) = (format!(" `{value}`."), ident(&rust));
            quote! {
                #[doc = #docs]
                #[derive(Debug, Clone, Copy)]
                pub struct #name;
            }
        });
        quote! {
            #[doc = #title]
            pub mod #module {
                #(#values)*
            }
        }
    });
    quote!(#(#modules)*)
}

/// What the types that records are read as have in common, each once.
pub(super) fn records(calls: &[Call<'_>]) -> TokenStream {
    let mut seen: Vec<&Type> = Vec::new();
    let mut items = Vec::new();
    for call in calls {
        let Some(narrow) = &call.narrow else { continue };
        for ty in narrow.records() {
            if seen.contains(&ty) {
                continue;
            }
            seen.push(ty);
            let path = call.types.path(ty);
            let id = pages::id(call, ty).map(|id| {
                quote! {
                    fn record_id(&self) -> ::std::option::Option<::std::string::String> {
                        let row = self;
                        #id
                    }
                }
            });
            let read = (*ty == narrow.union).then(|| {
                quote! {
                    fn read<H>(answer: crate::Answer) -> ::std::result::Result<crate::Reply<Self, H>, crate::Error> {
                        answer.or_nothing().json()
                    }
                }
            });
            items.push(quote! {
                impl crate::Record for #path {
                    #id
                    #read
                }
            });
        }
    }
    quote!(#(#items)*)
}

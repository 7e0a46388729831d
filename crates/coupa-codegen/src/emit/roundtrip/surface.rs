//! The public face of client and stub, read from their generated text.

use std::collections::HashMap;
use std::path::Path;

use quote::ToTokens as _;
use syn::visit_mut::VisitMut;
use syn::{FnArg, Ident, Item, ItemEnum, ItemImpl, ItemStruct, Type};

use crate::files::Files;
use crate::layout::Layout;
use crate::model::{Api, Content, ContentKind, Group, Location, Operation, Parameter, ParameterKind};
use crate::names;

/// Both sides with the model they were made from.
pub(super) struct Surface<'a> {
    pub(super) api: &'a Api,
    pub(super) layout: &'a Layout,
    pub(super) operations: Vec<Face<'a>>,
    /// Traits of the stub, with whether they ask for credentials.
    pub(super) traits: Vec<Trait>,
    /// Structs and enums of the stub by name.
    pub(super) stub_structs: HashMap<String, ItemStruct>,
    pub(super) stub_enums: HashMap<String, ItemEnum>,
}

/// A trait of the stub.
pub(super) struct Trait {
    pub(super) name: Ident,
    pub(super) secured: bool,
    /// Its methods: name, request, response, context.
    pub(super) methods: Vec<Method>,
}

/// A method of a trait.
pub(super) struct Method {
    pub(super) name: Ident,
    pub(super) request: Type,
    pub(super) context: Type,
}

/// An operation on both sides.
pub(super) struct Face<'a> {
    pub(super) operation: &'a Operation,
    pub(super) group: &'a Group,
    pub(super) request: ItemStruct,
    pub(super) response: ItemEnum,
    /// Arguments in the order of the client's method, required first.
    pub(super) arguments: Vec<Argument<'a>>,
    /// Path of the module with the types of the calls.
    pub(super) module: Ident,
    pub(super) error: ItemEnum,
    /// The enum of different successes.
    pub(super) outcome: Option<ItemEnum>,
    /// What a success brings.
    pub(super) success: Type,
    /// What the answer is to be read as, where the call begins with something narrower.
    pub(super) read_as: Option<Type>,
}

/// An argument of a call.
pub(super) struct Argument<'a> {
    /// What it is called in plans and records.
    pub(super) key: String,
    pub(super) source: Source<'a>,
    /// The setter, or the field of a form, where it may be left out.
    pub(super) setter: Option<Ident>,
    /// What the client takes.
    pub(super) ty: Type,
    /// Where that is a body by its media type: every way to write it.
    pub(super) ways: Vec<Way<'a>>,
}

/// A way to write a body.
pub(super) struct Way<'a> {
    pub(super) content: &'a Content,
    /// Variant of the client's enum.
    pub(super) variant: Ident,
    /// What it holds.
    pub(super) ty: Type,
    /// Where that is a form: its parts, with the field of each.
    pub(super) parts: Vec<(Ident, Argument<'a>)>,
}

/// Where an argument comes from.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    Parameter(&'a Parameter),
    Body,
    Part(&'a crate::model::Field),
}

/// Gathers everything of generated files.
#[derive(Default)]
struct Items {
    structs: HashMap<String, ItemStruct>,
    enums: HashMap<String, ItemEnum>,
    impls: Vec<ItemImpl>,
    traits: Vec<syn::ItemTrait>,
}

impl Items {
    /// The items of the Rust files below a folder.
    fn below(files: &Files, folder: &str) -> Result<Self, String> {
        let mut items = Self::default();
        for (path, text) in files.iter() {
            let rust = Path::new(path).extension().is_some_and(|ending| ending == "rs");
            if !rust || !path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) {
                continue;
            }
            let text = String::from_utf8_lossy(text);
            let file = syn::parse_file(&text).map_err(|error| format!("{path}: {error}"))?;
            for item in file.items {
                match item {
                    Item::Struct(item) => drop(items.structs.insert(item.ident.to_string(), item)),
                    Item::Enum(item) => drop(items.enums.insert(item.ident.to_string(), item)),
                    Item::Impl(item) => items.impls.push(item),
                    Item::Trait(item) => items.traits.push(item),
                    _ => {}
                }
            }
        }
        Ok(items)
    }

    /// The methods of a type. Of one that says what an answer is read as: those of every reading, and those of the one
    /// that takes whatever comes. What it begins with is left out: its setters change the type.
    fn methods<'i>(&'i self, ty: &'i str) -> impl Iterator<Item = &'i syn::ImplItemFn> {
        let begins = self.begins(ty);
        self.impls
            .iter()
            .filter(move |item| {
                item.trait_.is_none()
                    && matches!(&*item.self_ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| {
                        last.ident == ty && !(begins && last.arguments.is_none())
                    }))
            })
            .flat_map(|item| &item.items)
            .filter_map(|item| match item {
                syn::ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => Some(method),
                _ => None,
            })
    }
}

impl Items {
    /// Whether a call begins with one reading of its answer and may go on with another.
    fn begins(&self, ty: &str) -> bool {
        self.structs.get(ty).is_some_and(|item| !item.generics.params.is_empty())
    }

    /// The reading of an answer that takes whatever comes: that of the setters that keep it.
    fn whatever(&self, ty: &str) -> Option<Type> {
        self.impls.iter().filter(|item| item.trait_.is_none() && item.generics.params.is_empty()).find_map(
            |item| {
                let Type::Path(path) = &*item.self_ty else { return None };
                path.path.segments.last().filter(|last| last.ident == ty)?;
                argument_of(&item.self_ty)
            },
        )
    }
}

impl<'a> Surface<'a> {
    pub(super) fn read(api: &'a Api, layout: &'a Layout, files: &Files) -> Result<Self, String> {
        let stub = Items::below(files, &layout.generated_dir("api"))?;
        let requests = Items::below(files, &format!("{}/requests", layout.generated_dir("client")))?;
        let facade = Items::below(files, layout.generated_dir("client").as_str())?;
        let client = layout.crate_ident("client");
        let traits: Vec<Trait> = stub.traits.iter().map(one_trait).collect();
        let mut operations = Vec::new();
        for operation in &api.operations {
            let face = face(api, operation, &stub, &requests, &facade, &client);
            operations.push(face.map_err(|error| format!("{}: {error}", operation.id))?);
        }
        Ok(Self { api, layout, operations, traits, stub_structs: stub.structs, stub_enums: stub.enums })
    }
}

fn one_trait(item: &syn::ItemTrait) -> Trait {
    let methods = item.items.iter().filter_map(|item| match item {
        syn::TraitItem::Fn(method) => {
            let mut types = method.sig.inputs.iter().filter_map(|input| match input {
                FnArg::Typed(typed) => Some((*typed.ty).clone()),
                FnArg::Receiver(_) => None,
            });
            Some(Method { name: method.sig.ident.clone(), request: types.next()?, context: types.next()? })
        }
        _ => None,
    });
    let secured = item.items.iter().any(|item| matches!(item, syn::TraitItem::Type(_)));
    Trait { name: item.ident.clone(), secured, methods: methods.collect() }
}

fn face<'a>(
    api: &'a Api,
    operation: &'a Operation,
    stub: &Items,
    requests: &Items,
    facade: &Items,
    client: &str,
) -> Result<Face<'a>, String> {
    let missing = |what: &str| format!("there is no {what}");
    let stem = operation.type_stem.as_str();
    let group =
        api.groups.iter().find(|group| group.name == operation.group).ok_or_else(|| missing("group"))?;
    let tag = api.tags.iter().find(|tag| tag.name == operation.tag).ok_or_else(|| missing("tag"))?;
    let request = stub.structs.get(&format!("{stem}Request")).ok_or_else(|| missing("request"))?;
    let response = stub.enums.get(&format!("{stem}Response")).ok_or_else(|| missing("response"))?;
    let error = requests.enums.get(&format!("{stem}Error")).ok_or_else(|| missing("error"))?;
    let group_type = crate::emit::client::group_type(group).to_string();
    let begin = facade
        .methods(&group_type)
        .find(|method| method.sig.ident == super::rust::ident(&operation.rust))
        .ok_or_else(|| missing("method of the client"))?;
    let mut given = begin.sig.inputs.iter().filter_map(taken).collect::<Vec<_>>().into_iter();
    let mut setters: Vec<(&Ident, Type)> = requests
        .methods(stem)
        .filter(|method| method.sig.asyncness.is_none())
        .filter_map(|method| Some((&method.sig.ident, taken(method.sig.inputs.iter().nth(1)?)?)))
        .filter(|(name, _)| {
            !["options", "condition", "condition_op", "filter", "read_as"]
                .contains(&name.to_string().as_str())
        })
        .collect();
    let mut arguments = Vec::new();
    for (key, source, required) in sources(api, operation) {
        let free =
            matches!(source, Source::Parameter(parameter) if parameter.kind == ParameterKind::FreeForm);
        let (setter, mut ty) = if free {
            (None, syn::parse_quote!(()))
        } else if required {
            (None, given.next().ok_or_else(|| format!("the method of the client does not take {key}"))?)
        } else {
            // Those that change the type of the answer stand apart: their names tell, where they are the model's.
            let named = |parameter: &Parameter| {
                let name = crate::emit::client::setter(&parameter.rust);
                setters.iter().position(|(setter, _)| **setter == super::rust::ident(&name))
            };
            let at = match source {
                Source::Parameter(parameter) => named(parameter),
                Source::Body | Source::Part(_) => None,
            };
            let at = at.unwrap_or(0);
            if at >= setters.len() {
                return Err(format!("the call has no setter for {key}"));
            }
            let (name, ty) = setters.remove(at);
            (Some(name.clone()), ty)
        };
        let ways = match source {
            Source::Body => ways(api, operation, requests, &ty, client)?,
            _ => Vec::new(),
        };
        Outside { client }.visit_type_mut(&mut ty);
        arguments.push(Argument { key, source, setter, ty, ways });
    }
    if given.next().is_some() || !setters.is_empty() {
        return Err("the client takes more arguments than the document has".to_owned());
    }
    let send =
        requests.methods(stem).find(|method| method.sig.ident == "send").ok_or_else(|| missing("`send`"))?;
    let mut success =
        inside(&send.sig.output.to_token_stream().to_string()).ok_or_else(|| missing("reply"))?;
    let outcome =
        requests.enums.get(&format!("{stem}Outcome")).filter(|outcome| is(&success, &outcome.ident)).cloned();
    Outside { client }.visit_type_mut(&mut success);
    let read_as = requests.whatever(stem).map(|mut ty| {
        Outside { client }.visit_type_mut(&mut ty);
        ty
    });
    let module = super::rust::ident(&tag.module);
    Ok(Face {
        operation,
        group,
        request: request.clone(),
        response: response.clone(),
        arguments,
        module,
        error: error.clone(),
        outcome,
        success,
        read_as,
    })
}

/// The ways to write a body, where it is an enum of them.
fn ways<'a>(
    api: &'a Api,
    operation: &'a Operation,
    requests: &Items,
    ty: &Type,
    client: &str,
) -> Result<Vec<Way<'a>>, String> {
    let contents = crate::emit::client::ways(operation);
    let Some(body) = requests.enums.get(&last(ty)).filter(|_| contents.len() > 1) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for (variant, content) in body.variants.iter().zip(contents) {
        let mut ty = variant.fields.iter().next().ok_or("a body without content")?.ty.clone();
        let mut parts = Vec::new();
        if content.kind == ContentKind::Multipart {
            let form = requests.structs.get(&last(&ty)).ok_or("a form without parts")?;
            let structure = content.ty.as_ref().and_then(|ty| api.structure(ty));
            for (field, model) in form.fields.iter().zip(structure.iter().flat_map(|form| &form.fields)) {
                let optional = argument_of(&field.ty).filter(|_| last(&field.ty) == "Option");
                let mut ty = optional.clone().unwrap_or_else(|| field.ty.clone());
                Outside { client }.visit_type_mut(&mut ty);
                let name = field.ident.clone().ok_or("a part without a name")?;
                let part = Argument {
                    key: super::calls::part_key(model),
                    source: Source::Part(model),
                    setter: optional.map(|_| name.clone()),
                    ty,
                    ways: Vec::new(),
                };
                parts.push((name, part));
            }
        }
        Outside { client }.visit_type_mut(&mut ty);
        found.push(Way { content, variant: variant.ident.clone(), ty, parts });
    }
    Ok(found)
}

fn is(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// `T` of `-> Result<crate::Reply<T>, E>`.
fn inside(output: &str) -> Option<Type> {
    let ty: syn::ReturnType = syn::parse_str(output).ok()?;
    let syn::ReturnType::Type(_, ty) = ty else { return None };
    argument_of(&argument_of(&ty)?)
}

/// The first generic argument of a type.
pub(super) fn argument_of(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

/// Name of the last segment of a type.
pub(super) fn last(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// What an argument `impl Into<T>` takes: `T`; of `impl IntoIterator<Item = impl Into<T>>`: `Vec<T>`.
fn taken(input: &FnArg) -> Option<Type> {
    let FnArg::Typed(typed) = input else { return None };
    of_impl(&typed.ty).or_else(|| Some((*typed.ty).clone()))
}

fn of_impl(ty: &Type) -> Option<Type> {
    let Type::ImplTrait(bound) = ty else { return None };
    let syn::TypeParamBound::Trait(bound) = bound.bounds.first()? else { return None };
    let segment = bound.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        syn::GenericArgument::AssocType(item) => {
            let item = of_impl(&item.ty)?;
            Some(syn::parse_quote!(::std::vec::Vec<#item>))
        }
        _ => None,
    }
}

/// The arguments of an operation in the order in which the client takes them.
fn sources<'a>(api: &'a Api, operation: &'a Operation) -> Vec<(String, Source<'a>, bool)> {
    let mut parameters: Vec<&Parameter> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| match parameter.location {
        Location::Path => 0,
        _ if parameter.required => 1,
        _ => 2,
    });
    let mut found: Vec<(String, Source<'a>, bool)> = parameters
        .into_iter()
        .map(|parameter| {
            let required = parameter.required && parameter.kind != ParameterKind::FreeForm;
            (parameter_key(parameter), Source::Parameter(parameter), required)
        })
        .collect();
    if let Some(body) = &operation.body {
        let form = match crate::emit::client::ways(operation).as_slice() {
            [only] if only.kind == ContentKind::Multipart => Some(*only),
            _ => None,
        };
        match form.and_then(|content| api.structure(content.ty.as_ref()?)) {
            Some(structure) => found.extend(structure.fields.iter().map(|field| {
                (format!("part/{}", field.name), Source::Part(field), field.required && body.required)
            })),
            None => found.push(("body".to_owned(), Source::Body, body.required)),
        }
    }
    found
}

/// What a parameter is called in plans and records.
pub(super) fn parameter_key(parameter: &Parameter) -> String {
    format!("{}/{}", parameter.location.word(), parameter.name)
}

/// Paths of the client as they are from outside.
struct Outside<'c> {
    client: &'c str,
}

impl VisitMut for Outside<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(first) = path.segments.first_mut()
            && first.ident == "crate"
        {
            first.ident = super::rust::ident(self.client);
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

/// Name of the function that calls an operation.
pub(super) fn call_name(operation: &Operation) -> Ident {
    super::rust::ident(&format!("call_{}", names::snake(&operation.rust).trim_start_matches("r#")))
}

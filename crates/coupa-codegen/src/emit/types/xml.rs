//! How values are spelled in XML, as statics of the core crate's `xml` module.
//!
//! A root for each view, and under it the members of each structure. Names come from OpenAPI's `xml` hints: that of a
//! root from the schema of the body (or of the first of its parts that has one), that of a member from the property itself, never from the component that it
//! refers to, that of an item from the schema of the items or the component that it refers to. What has no hint is
//! called by its own name; with the rails profile an item is called by the singular of its array.

mod names;
pub(in crate::emit) mod sample;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{Scope, module_name};
use crate::{
    emit::{
        folder::{Folder, ModuleFile, used},
        rust::{doc, ident},
    },
    model::{Api, ContentKind, Field, Schema, Shape, Structure, Type, Union},
    names::shouting,
    problem::{Problem, Problems},
    tree::Position,
};
use names::{Hints, dashed, is_xml_name, singular};

/// How types and null are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Profile {
    Hints,
    Rails,
}

/// Whether the document has anything to say in XML.
pub(in crate::emit) fn is_used(api: &Api) -> bool {
    !spoken(api).is_empty() || api.schemas.values().any(profile_mark)
}

/// The static of the root of a view, such as `WORKER`; `None` where the type has no name.
pub(in crate::emit) fn root(api: &Api, ty: &Type) -> Option<Ident> {
    let Type::Named(name) = ty else { return None };
    roots(api).into_iter().find(|(schema, _)| schema.name == *name).map(|(_, root)| root)
}

/// Views with the statics of their roots.
fn roots(api: &Api) -> Vec<(&Schema, Ident)> {
    let spoken = spoken(api);
    let mut taken = BTreeSet::from(["ALL".to_owned()]);
    let views = api.schemas.values().filter(|schema| schema.view || spoken.contains(&schema.name));
    views.map(|schema| (schema, free(&mut taken, shouting(&schema.rust)))).collect()
}

fn free(taken: &mut BTreeSet<String>, mut name: String) -> Ident {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    ident(&name)
}

/// Names of the schemas of XML bodies.
fn spoken(api: &Api) -> BTreeSet<String> {
    let bodies = api.operations.iter().flat_map(|operation| {
        let requests = operation.body.iter().flat_map(|body| &body.contents);
        requests.chain(operation.responses.iter().flat_map(|response| &response.contents))
    });
    let xml = bodies.filter(|content| content.kind == ContentKind::Xml);
    let named = xml.filter_map(|content| match &content.ty {
        Some(Type::Named(name)) => Some(name.clone()),
        _ => None,
    });
    named.collect()
}

fn profile_mark(schema: &Schema) -> bool {
    schema.json.get("x-xml-profile").and_then(Value::as_str) == Some("rails")
}

/// The files of the folder `xml`, by name: the roots, and the objects in them by resource.
///
/// # Errors
///
/// What an XML body cannot hold, with its place in the document.
pub(super) fn emit(scope: &Scope<'_>) -> Result<Vec<ModuleFile>, Problems> {
    let spoken = spoken(scope.api);
    let roots = roots(scope.api);
    let mut emitter = Emitter {
        scope,
        strict: true,
        taken: roots.iter().map(|(_, root)| root.to_string()).chain(["ALL".to_owned()]).collect(),
        named: BTreeMap::new(),
        inside: None,
        statics: Folder::default(),
        problems: Problems::new(),
    };
    let mut written = BTreeMap::new();
    // What is sent as XML is looked at strictly, and first: what both reach is written once.
    for strict in [true, false] {
        emitter.strict = strict;
        for (schema, root) in roots.iter().filter(|(schema, _)| spoken.contains(&schema.name) == strict) {
            written.insert(schema.name.as_str(), emitter.root(schema, root));
        }
    }
    let Emitter { problems, statics, .. } = emitter;
    if problems.has_errors() {
        return Err(problems);
    }
    let all = roots.iter().map(|(schema, root)| {
        let name = &schema.name;
        quote!((#name, &#root))
    });
    let all = quote! {
        /// Every view with its name, in the order of the document.
        pub static ALL: &[(&str, &Root)] = &[#(#all),*];
    };
    let roots = roots.iter().filter_map(|(schema, _)| written.get(schema.name.as_str()));
    let shared = quote!(#(#roots)* #all);
    Ok(statics.files(" How each view is spelled in XML.", &TokenStream::new(), shared))
}

/// The imports of a file that mentions these names.
pub(super) fn imports(scope: &Scope<'_>, mentioned: &BTreeSet<String>) -> TokenStream {
    let core = &scope.core;
    let names =
        ["Alternative", "Array", "Content", "Member", "Name", "Object", "Place", "Profile", "Rest", "Root"];
    let names = used(mentioned, &names);
    quote!(use #core::xml::{#(#names),*};)
}

struct Emitter<'s, 'a> {
    scope: &'s Scope<'a>,
    /// What is looked at is sent as XML, not only could be.
    strict: bool,
    taken: BTreeSet<String>,
    /// Statics of structures and unions.
    named: BTreeMap<(String, Profile), Ident>,
    /// The module in which stands what is written; none: beside the modules.
    inside: Option<String>,
    statics: Folder,
    problems: Problems,
}

impl<'a> Emitter<'_, 'a> {
    fn root(&mut self, schema: &'a Schema, root: &Ident) -> TokenStream {
        let profile = self.profile(schema, &mut BTreeSet::new());
        let hints = self.hints(&schema.name, &mut BTreeSet::new());
        let wanted = hints.name.clone().unwrap_or_else(|| dashed(&schema.name));
        if !is_xml_name(&wanted) {
            self.refuse(schema.position, format!("`{wanted}` is no name of an XML element"));
        }
        let name = hints.quoted(&wanted);
        let ty = Type::Named(schema.name.clone());
        let content = self.content(&ty, &schema.json, &Naming::of(&wanted, profile));
        let mark = match profile {
            Profile::Hints => quote!(Profile::Hints),
            Profile::Rails => quote!(Profile::Rails),
        };
        let docs = doc(&format!("`{}` is `<{wanted}>`.", schema.name));
        quote!(#docs pub static #root: Root = Root { name: #name, profile: #mark, content: #content };)
    }

    /// The hints of a component: its own, or those of the first member of its `allOf` or `anyOf` that has a name. Parts
    /// are looked up in the document: the model has only what is a type.
    fn hints(&self, name: &str, seen: &mut BTreeSet<String>) -> Hints {
        let schemas = self.scope.api.document.pointer("/components/schemas");
        let Some(json) = schemas.and_then(|schemas| schemas.get(name)) else { return Hints::default() };
        let own = Hints::of(json);
        if own.name.is_some() || !seen.insert(name.to_owned()) {
            return own;
        }
        let members = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| json.get(key)?.as_array());
        let mut targets = members
            .flatten()
            .filter_map(|member| member.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/"));
        targets
            .find_map(|target| Some(self.hints(target, seen)).filter(|hints| hints.name.is_some()))
            .unwrap_or(own)
    }

    /// The profile of a view: its own, or that of what it is an array, a union or another name of.
    fn profile(&self, schema: &'a Schema, seen: &mut BTreeSet<String>) -> Profile {
        if profile_mark(schema) {
            return Profile::Rails;
        }
        let mut types: Vec<&Type> = match &schema.shape {
            Shape::Alias(target) => vec![target],
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            _ => Vec::new(),
        };
        while let Some(ty) = types.pop() {
            match ty {
                Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => types.push(inner),
                Type::Named(name) if seen.insert(name.clone()) => {
                    let inner = self.scope.schema(name);
                    if inner.is_some_and(|inner| self.profile(inner, seen) == Profile::Rails) {
                        return Profile::Rails;
                    }
                }
                _ => {}
            }
        }
        Profile::Hints
    }

    /// What a type is, as an expression.
    fn content(&mut self, ty: &Type, json: &Value, naming: &Naming) -> TokenStream {
        match ty {
            Type::Any | Type::Null => quote!(Content::Any),
            Type::Boolean => quote!(Content::Boolean),
            Type::Integer | Type::Unsigned => quote!(Content::Integer),
            Type::Number => quote!(Content::Number),
            Type::String | Type::Uuid | Type::Bytes => quote!(Content::String),
            Type::Date => quote!(Content::Date),
            Type::DateTime => quote!(Content::DateTime),
            Type::Decimal { .. } => quote!(Content::Decimal),
            Type::Array(item) => {
                let json = within(json, "items");
                let (name, hints) = self.item_name(item, &json, naming);
                let name = hints.quoted(&name);
                let content = self.content(item, &json, naming);
                quote!(Content::Array(&Array { item: #name, content: #content }))
            }
            Type::Map(value) => {
                let content = self.content(value, &within(json, "additionalProperties"), naming);
                quote!(Content::Map(&#content))
            }
            Type::Nullable(inner) => self.content(inner, json, naming),
            Type::Named(name) => {
                let Some(schema) = self.scope.schema(name) else { return quote!(Content::Any) };
                match &schema.shape {
                    Shape::Alias(target) => self.content(target, &schema.json, naming),
                    Shape::Enumeration(enumeration) => {
                        let is = |of: fn(&Value) -> bool| enumeration.literals.iter().all(of);
                        if is(Value::is_string) {
                            quote!(Content::String)
                        } else if is(Value::is_i64) {
                            quote!(Content::Integer)
                        } else if is(Value::is_boolean) {
                            quote!(Content::Boolean)
                        } else {
                            quote!(Content::Any)
                        }
                    }
                    Shape::Structure(structure) => {
                        let name = self.structure(schema, structure, naming.profile);
                        quote!(Content::Object(&#name))
                    }
                    Shape::Union(union) => {
                        let name = self.union(schema, union, naming);
                        quote!(Content::Choice(&#name))
                    }
                }
            }
        }
    }

    /// Element of the items of an array.
    fn item_name(&mut self, item: &Type, json: &Value, naming: &Naming) -> (String, Hints) {
        let mut hints = Hints::of(json);
        if hints.name.is_none()
            && let Some(schema) = named(item).and_then(|name| self.scope.schema(name))
        {
            hints = self.hints(&schema.name, &mut BTreeSet::new());
        }
        let name = hints.name.clone().unwrap_or_else(|| match naming.profile {
            Profile::Rails => singular(&naming.property),
            Profile::Hints => naming.property.clone(),
        });
        if !is_xml_name(&name) {
            self.refuse(naming.position, format!("`{name}` is no name of an XML element"));
        }
        (name, hints)
    }

    /// The static of a structure.
    fn structure(&mut self, schema: &'a Schema, structure: &'a Structure, profile: Profile) -> TokenStream {
        let key = (schema.name.clone(), profile);
        if let Some(name) = self.named.get(&key) {
            return self.path(schema, name);
        }
        let name = free(&mut self.taken, format!("{}_OBJECT", shouting(&schema.rust)));
        self.named.insert(key, name.clone());
        let outside = self.inside.replace(module_name(&schema.module));
        let mut names: BTreeSet<(bool, String)> = BTreeSet::new();
        let mut members = Vec::new();
        for field in &structure.fields {
            if let Some((key, member)) = self.member(field, profile) {
                if names.insert(key.clone()) {
                    members.push(member);
                } else {
                    let message = format!("two members of `{}` are called `{}` in XML", schema.name, key.1);
                    self.refuse(field.position, message);
                }
            }
        }
        let rest = if let Some(ty) = &structure.additional {
            let json = within(&schema.json, "additionalProperties");
            let content = self.content(ty, &json, &Naming::of("item", profile));
            quote!(Rest::Kept(#content))
        } else {
            quote!(Rest::Ignored)
        };
        let item = quote! {
            pub(super) static #name: Object = Object { members: &[#(#members),*], rest: #rest };
        };
        self.place(schema, item);
        self.inside = outside;
        self.path(schema, &name)
    }

    /// A member, with what its name must not share: whether it is an attribute, and the name.
    fn member(&mut self, field: &'a Field, profile: Profile) -> Option<((bool, String), TokenStream)> {
        let hints = Hints::of(&field.json);
        let wanted = hints.name.clone().unwrap_or_else(|| field.name.clone());
        let naming = Naming { property: wanted.clone(), profile, position: field.position };
        let array = self.array(&field.ty, &field.json);
        let is_wrapped = profile == Profile::Rails
            || hints.wrapped
            || array.as_ref().is_none_or(|(item, json)| {
                let alias = named(&field.ty).and_then(|name| self.scope.schema(name));
                alias.is_some_and(|alias| Hints::of(&alias.json).wrapped) || !self.is_plain(item, json)
            });
        let (wire, content) = (&field.name, self.content(&field.ty, &field.json, &naming));
        let (place, name, hints) = match array {
            Some((item, json)) if !is_wrapped => {
                let (name, hints) = self.item_name(&item, &json, &naming);
                (quote!(Place::Items), name, hints)
            }
            _ if hints.attribute => {
                if !self.is_scalar(&field.ty) || profile == Profile::Rails {
                    self.refuse(field.position, format!("`{wire}` cannot be an XML attribute"));
                }
                (quote!(Place::Attribute), wanted, hints)
            }
            _ => (quote!(Place::Element), wanted, hints),
        };
        if !is_xml_name(&name) {
            // Unless it is sent as XML, it is spelled like a member that nobody knows.
            self.refuse(field.position, format!("`{name}` is no name of an XML element or attribute"));
            return None;
        }
        let is_attribute = hints.attribute;
        let xml = hints.quoted(&name);
        let member = quote!(Member { name: #wire, place: #place, xml: #xml, content: #content });
        Some(((is_attribute, name), member))
    }

    /// The static of a union.
    fn union(&mut self, schema: &'a Schema, union: &'a Union, naming: &Naming) -> TokenStream {
        let key = (schema.name.clone(), naming.profile);
        if let Some(name) = self.named.get(&key) {
            return self.path(schema, name);
        }
        let name = free(&mut self.taken, format!("{}_CHOICE", shouting(&schema.rust)));
        self.named.insert(key, name.clone());
        let outside = self.inside.replace(module_name(&schema.module));
        let count = Literal::usize_unsuffixed(union.variants.len());
        let alternatives = union.variants.iter().map(|variant| {
            let required = match &variant.marker {
                Some(marker) => vec![marker],
                None => variant
                    .required
                    .iter()
                    .chain(&variant.when.required)
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .collect(),
            };
            let tags = variant.when.tags.iter().map(|(member, texts)| quote!((#member, &[#(#texts),*])));
            let content = self.content(&variant.ty, &Value::Null, naming);
            quote!(Alternative { required: &[#(#required),*], tags: &[#(#tags),*], content: #content })
        });
        let alternatives: Vec<_> = alternatives.collect();
        self.place(schema, quote!(pub(super) static #name: [Alternative; #count] = [#(#alternatives),*];));
        self.inside = outside;
        self.path(schema, &name)
    }

    /// The way to the static of a schema from where is written.
    fn path(&self, schema: &Schema, name: &Ident) -> TokenStream {
        let target = module_name(&schema.module);
        let module = ident(&target);
        match &self.inside {
            Some(own) if *own == target => quote!(#name),
            Some(_) => quote!(super::#module::#name),
            None => quote!(#module::#name),
        }
    }

    /// Puts a static into the module of its schema.
    fn place(&mut self, schema: &Schema, item: TokenStream) {
        self.statics.add(&module_name(&schema.module), item);
    }

    /// Items of an array behind other names, with their JSON.
    fn array(&self, ty: &Type, json: &Value) -> Option<(Type, Value)> {
        match ty {
            Type::Array(item) => Some(((**item).clone(), within(json, "items"))),
            Type::Nullable(inner) => self.array(inner, json),
            Type::Named(_) => match self.scope.shape(ty)? {
                Shape::Alias(target) => self.array(target, &self.scope.schema(named(ty)?)?.json),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether items need no element around them: each is an object, or a scalar.
    fn is_plain(&self, item: &Type, json: &Value) -> bool {
        self.array(item, json).is_none()
            && !matches!(self.scope.resolved(item), Type::Any | Type::Null | Type::Nullable(_))
            && !matches!(self.scope.shape(self.scope.resolved(item)), Some(Shape::Union(_)))
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        let ty = self.scope.resolved(ty);
        match self.scope.shape(ty) {
            Some(shape) => matches!(shape, Shape::Enumeration(_)),
            None => !matches!(ty, Type::Any | Type::Array(_) | Type::Map(_) | Type::Nullable(_)),
        }
    }

    fn refuse(&mut self, position: Position, message: String) {
        if !self.strict {
            return;
        }
        self.problems.push(
            Problem::error("xml-names", &self.scope.api.source, position, message)
                .because("a body of this schema is documented as XML, and its names must be told apart there")
                .help("give it another name with `xml: {name: …}`, or leave the XML media type out"),
        );
    }
}

/// How what stands around a type is called.
struct Naming {
    /// Element or property that holds it.
    property: String,
    profile: Profile,
    position: Position,
}

impl Naming {
    fn of(property: &str, profile: Profile) -> Self {
        Self { property: property.to_owned(), profile, position: Position::default() }
    }
}

fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Nullable(inner) => named(inner),
        _ => None,
    }
}

/// A schema inside another, also where that one is `anyOf` with null or `allOf` with constraints.
fn within(json: &Value, key: &str) -> Value {
    if let Some(found) = json.get(key) {
        return found.clone();
    }
    let mut inner =
        ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| json.get(key)?.as_array()).flatten();
    inner.find_map(|inner| inner.get(key)).cloned().unwrap_or(Value::Null)
}

//! What a validator needs to know beyond keywords, as statics.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::homes::home;
use crate::{
    emit::{folder::Folder, rust::ident, types::Scope},
    model::{Schema, Shape, Structure, Type, Union},
    names,
};

/// Structures and unions that the views reach, each with the name of its static.
pub(super) struct Shapes {
    names: BTreeMap<String, Ident>,
}

impl Shapes {
    /// Those that the views reach.
    pub(super) fn collect(scope: &Scope<'_>, views: &[&Schema]) -> Self {
        let mut reached = BTreeSet::new();
        for view in views {
            reach(scope, &Type::Named(view.name.clone()), &mut reached);
        }
        let mut taken = BTreeSet::new();
        let mut shapes = BTreeMap::new();
        for schema in scope.api.schemas.values().filter(|schema| reached.contains(&schema.name)) {
            let mut name = names::shouting(&schema.rust);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            shapes.insert(schema.name.clone(), ident(&name));
        }
        Self { names: shapes }
    }

    /// The modules of the statics.
    pub(super) fn folder(&self, scope: &Scope<'_>) -> Folder {
        let mut folder = Folder::default();
        for schema in scope.api.schemas.values() {
            let Some(name) = self.names.get(&schema.name) else { continue };
            let item = match &schema.shape {
                Shape::Structure(structure) => self.object(scope, schema, structure, name),
                Shape::Union(union) => self.choice(scope, schema, union, name),
                Shape::Enumeration(_) | Shape::Alias(_) => continue,
            };
            folder.add(&home(scope, &schema.name), item);
        }
        folder
    }

    fn object(&self, scope: &Scope<'_>, schema: &Schema, structure: &Structure, name: &Ident) -> TokenStream {
        let members = structure.fields.iter().map(|field| {
            let wire = &field.name;
            let shape = self.shape_inside(scope, &field.ty);
            let sensitive = field.sensitive || schema.sensitive;
            quote!(Member { name: #wire, shape: #shape, sensitive: #sensitive })
        });
        let rest = match &structure.additional {
            Some(ty) => {
                let shape = self.shape_inside(scope, ty);
                quote!(Rest::Kept(#shape))
            }
            None if structure.closed => quote!(Rest::Refused),
            None => quote!(Rest::Ignored),
        };
        quote!(pub(crate) static #name: Object = Object { members: &[#(#members),*], rest: #rest };)
    }

    fn choice(&self, scope: &Scope<'_>, schema: &Schema, union: &Union, name: &Ident) -> TokenStream {
        let count = Literal::usize_unsuffixed(union.variants.len());
        let alternatives = union.variants.iter().enumerate().map(|(index, variant)| {
            let branch = Literal::usize_unsuffixed(branch(schema, &variant.ty).unwrap_or(index));
            let required = match &variant.marker {
                Some(marker) => vec![marker],
                None => variant.required.iter().collect(),
            };
            let shape = self.shape_inside(scope, &variant.ty);
            quote!(Alternative { branch: #branch, required: &[#(#required),*], shape: #shape })
        });
        quote!(pub(crate) static #name: [Alternative; #count] = [#(#alternatives),*];)
    }

    /// The shape of a type, as an expression of a module beside the folder.
    pub(super) fn shape_outside(&self, scope: &Scope<'_>, ty: &Type) -> TokenStream {
        self.shape(scope, ty, &quote!(super::shapes))
    }

    /// The same inside the folder.
    fn shape_inside(&self, scope: &Scope<'_>, ty: &Type) -> TokenStream {
        self.shape(scope, ty, &quote!(super))
    }

    /// The same: `path` leads to the folder.
    fn shape(&self, scope: &Scope<'_>, ty: &Type, path: &TokenStream) -> TokenStream {
        match ty {
            Type::Any => quote!(Shape::Any),
            Type::Null => quote!(Shape::Null),
            Type::Boolean => quote!(Shape::Boolean),
            Type::Integer => quote!(Shape::Integer),
            Type::Unsigned => quote!(Shape::Unsigned),
            Type::Number => quote!(Shape::Number),
            Type::String | Type::Date | Type::DateTime | Type::Uuid | Type::Bytes => quote!(Shape::String),
            Type::Decimal { numbers } => quote!(Shape::Decimal { numbers: #numbers }),
            Type::Array(item) => {
                let item = self.shape(scope, item, path);
                quote!(Shape::Array(&#item))
            }
            Type::Map(value) => {
                let value = self.shape(scope, value, path);
                quote!(Shape::Map(&#value))
            }
            Type::Nullable(inner) => self.shape(scope, inner, path),
            Type::Named(name) => match (scope.shape(ty), self.names.get(name)) {
                (Some(Shape::Alias(target)), _) => self.shape(scope, target, path),
                (Some(Shape::Enumeration(_)), _) => quote!(Shape::String),
                (Some(shape @ (Shape::Structure(_) | Shape::Union(_))), Some(place)) => {
                    let module = ident(&home(scope, name));
                    let kind = ident(if matches!(shape, Shape::Union(_)) { "Choice" } else { "Object" });
                    quote!(Shape::#kind(&#path::#module::#place))
                }
                _ => quote!(Shape::Any),
            },
        }
    }
}

fn reach(scope: &Scope<'_>, ty: &Type, reached: &mut BTreeSet<String>) {
    match ty {
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => reach(scope, inner, reached),
        Type::Named(name) if reached.insert(name.clone()) => match scope.shape(ty) {
            Some(Shape::Structure(structure)) => {
                for field in &structure.fields {
                    reach(scope, &field.ty, reached);
                }
                if let Some(additional) = &structure.additional {
                    reach(scope, additional, reached);
                }
            }
            Some(Shape::Union(union)) => {
                for variant in &union.variants {
                    reach(scope, &variant.ty, reached);
                }
            }
            Some(Shape::Alias(target)) => reach(scope, target, reached),
            _ => {}
        },
        _ => {}
    }
}

/// Place of a variant among the branches of the schema, where it is a reference.
fn branch(schema: &Schema, ty: &Type) -> Option<usize> {
    let Type::Named(name) = ty else { return None };
    let branches = schema.json.get("anyOf").or_else(|| schema.json.get("oneOf"))?.as_array()?;
    let target = format!("#/components/schemas/{name}");
    branches.iter().position(|branch| branch.get("$ref").and_then(Value::as_str) == Some(&target))
}

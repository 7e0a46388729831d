//! Typed conditions: a module a resource, with a function for each of its elements that may be filtered by.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::rust::{doc, ident};
use crate::emit::types::Scope;
use crate::layout::Layout;
use crate::model::{Api, ElementModel, ElementSetModel, KindModel, ResourceModel, Type};
use crate::names;

/// Operators in all; a set of as many is every one.
const ALL: usize = 12;

/// The operators of days and moments, which the shell has a set for.
const OF_TIME: [&str; 8] =
    ["Equals", "Greater", "Less", "GreaterOrEqual", "LessOrEqual", "NotEqual", "In", "NotIn"];

/// What the struct of an association has for itself.
const TAKEN: [&str; 2] = ["blank", "at"];

/// The file `filters.rs`.
pub(super) fn items(api: &Api, layout: &Layout) -> TokenStream {
    let scope = Scope::outside(api, layout);
    let wires: Vec<&str> = api.resources.iter().map(|resource| resource.name.as_str()).collect();
    let modules = names::distinct(&wires, names::snake);
    let mut sets = BTreeMap::new();
    let resources: Vec<TokenStream> = api
        .resources
        .iter()
        .zip(&modules)
        .map(|(resource, module)| Resource { scope: &scope, resource }.module(&ident(module), &mut sets))
        .collect();
    let sets = sets.values();
    quote! {
        //! What lists can be filtered and sorted by: a module a resource, a function an element.

        #(#sets)*

        #(#resources)*
    }
}

/// One resource.
struct Resource<'a> {
    scope: &'a Scope<'a>,
    resource: &'a ResourceModel,
}

impl Resource<'_> {
    fn module(&self, module: &Ident, operators: &mut BTreeMap<String, TokenStream>) -> TokenStream {
        let text = &self.resource.name;
        let docs = doc(&format!("Elements of `{text}`."));
        let Some(root) = self.resource.sets.get(self.resource.root) else { return TokenStream::new() };
        let own = filterable(root).zip(identifiers(root, &[])).map(|(element, name)| {
            let wire = &element.name;
            let docs = doc(&format!("`{wire}`"));
            if let Some(set) = self.inside(&element.kind) {
                quote!(#docs pub fn #name() -> #set { #set::at(#wire.to_owned()) })
            } else {
                let attribute = self.attribute(element, &quote!(Own), operators);
                quote!(#docs pub fn #name() -> #attribute { Attribute::at(#wire) })
            }
        });
        let own: Vec<TokenStream> = own.collect();
        let sets: Vec<TokenStream> =
            self.reached().into_iter().map(|index| self.set(index, operators)).collect();
        let sets = sets.iter();
        quote! {
            #docs
            #[allow(clippy::wildcard_imports, unused_imports, reason = "a resource may have few kinds of elements")]
            pub mod #module {
                use crate::filter::{Attribute, Own, Within, operator};

                #(#own)*

                #(#sets)*
            }
        }
    }

    /// The sets behind associations that may be filtered by, in the order of the model.
    fn reached(&self) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut next = vec![self.resource.root];
        while let Some(index) = next.pop() {
            let Some(set) = self.resource.sets.get(index) else { continue };
            for inner in filterable(set).filter_map(|element| index_of(&element.kind)) {
                if found.insert(inner) {
                    next.push(inner);
                }
            }
        }
        found
    }

    /// The struct of what is behind an association.
    fn set(&self, index: usize, operators: &mut BTreeMap<String, TokenStream>) -> TokenStream {
        let Some(set) = self.resource.sets.get(index) else { return TokenStream::new() };
        let name = set_name(set);
        let docs = doc(&format!("What is known of a `{}` that a record has.", set.name));
        let members = filterable(set).zip(identifiers(set, &TAKEN)).map(|(element, name)| {
            let wire = format!("{{}}[{}]", element.name);
            let docs = doc(&format!("Its `{}`.", element.name));
            let path = quote!(format!(#wire, self.path));
            if let Some(set) = self.inside(&element.kind) {
                quote!(#docs pub fn #name(self) -> #set { #set::at(#path) })
            } else {
                let attribute = self.attribute(element, &quote!(Within), operators);
                quote!(#docs pub fn #name(self) -> #attribute { Attribute::at(#path) })
            }
        });
        let members: Vec<TokenStream> = members.collect();
        let leading = self.resource.sets.iter().flat_map(filterable);
        let blank = leading
            .filter(|element| index_of(&element.kind) == Some(index))
            .all(|element| element.operators.iter().any(|operator| operator.rust == "Blank"))
            .then(|| {
                quote! {
                    /// There is none (`true`), or there is one (`false`).
                    pub fn blank(self, blank: bool) -> crate::Condition {
                        crate::Condition::new(self.path, crate::Operator::Blank, blank)
                    }
                }
            });
        quote! {
            #docs
            #[derive(Debug, Clone)]
            #[must_use = "an association says nothing until something of it is compared"]
            pub struct #name {
                path: ::std::string::String,
            }

            impl #name {
                pub(crate) const fn at(path: ::std::string::String) -> Self {
                    Self { path }
                }

                #blank
                #(#members)*
            }
        }
    }

    /// The struct behind an association.
    fn inside(&self, kind: &KindModel) -> Option<Ident> {
        index_of(kind).and_then(|index| self.resource.sets.get(index)).map(set_name)
    }

    /// The type of an attribute.
    fn attribute(
        &self,
        element: &ElementModel,
        place: &TokenStream,
        operators: &mut BTreeMap<String, TokenStream>,
    ) -> TokenStream {
        let value = if let KindModel::Scalar(ty) = &element.kind {
            self.value(ty)
        } else {
            quote!(::std::string::String)
        };
        let allowed = Self::operators(element, operators);
        quote!(Attribute<#value, #allowed, #place>)
    }

    /// What an attribute is compared with.
    fn value(&self, ty: &Type) -> TokenStream {
        if self.scope.enumeration(ty).is_some_and(crate::model::Enumeration::is_text) {
            return self.scope.ty(self.scope.resolved(ty));
        }
        match self.scope.resolved(ty) {
            simple @ (Type::Boolean
            | Type::Integer
            | Type::Unsigned
            | Type::Number
            | Type::Date
            | Type::DateTime
            | Type::Decimal { .. }) => self.scope.ty(simple),
            Type::Nullable(inner) => self.value(inner),
            // Whatever else stands in a query as text.
            _ => quote!(::std::string::String),
        }
    }

    /// The type that says which operators an element allows. Sets other than every one are kept for the top.
    fn operators(element: &ElementModel, operators: &mut BTreeMap<String, TokenStream>) -> TokenStream {
        if element.operators.len() == ALL {
            return quote!(operator::Every);
        }
        let variants: Vec<&str> = element.operators.iter().map(|operator| operator.rust).collect();
        if variants == OF_TIME {
            return quote!(operator::OfTime);
        }
        let name = format!("Only{}", variants.concat());
        let set = ident(&name);
        operators.entry(name).or_insert_with(|| {
            let docs = doc(&format!("The operators {}.", variants.join(", ")));
            let variants = variants.iter().map(|variant| ident(variant));
            quote! {
                #docs
                #[derive(Debug)]
                pub enum #set {}
                #(impl crate::filter::Allows<crate::filter::operator::#variants> for #set {})*
            }
        });
        quote!(super::#set)
    }
}

/// The elements that come out and may be filtered by, themselves or by what is in them.
fn filterable(set: &ElementSetModel) -> impl Iterator<Item = &ElementModel> {
    let usable = |element: &&ElementModel| match element.kind {
        KindModel::Scalar(_) => !element.operators.is_empty(),
        KindModel::Open => false,
        _ => true,
    };
    set.elements.iter().filter(|element| element.out).filter(usable)
}

/// A function name for each of them.
fn identifiers(set: &ElementSetModel, taken: &[&str]) -> Vec<Ident> {
    let wires: Vec<&str> = filterable(set).map(|element| element.name.as_str()).collect();
    names::distinct(&wires, names::snake)
        .iter()
        .map(|name| if taken.contains(&name.as_str()) { format_ident!("{name}_") } else { ident(name) })
        .collect()
}

const fn index_of(kind: &KindModel) -> Option<usize> {
    match kind {
        KindModel::Reference { set, .. } | KindModel::Object(set) | KindModel::Collection(set) => Some(*set),
        KindModel::Scalar(_) | KindModel::Open => None,
    }
}

fn set_name(set: &ElementSetModel) -> Ident {
    ident(&names::type_name(&set.rust))
}

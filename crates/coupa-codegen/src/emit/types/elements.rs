//! Element metadata as statics.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, module_name};
use crate::{
    emit::{
        folder::{Folder, ModuleFile, used},
        rust::{doc, ident},
    },
    model::{ElementModel, ElementSetModel, KindModel, PresenceModel, ResourceModel, Type},
    problem::Problems,
};

/// The files of the folder `elements`, by name.
pub(super) fn emit(scope: &Scope<'_>) -> Result<Vec<ModuleFile>, Problems> {
    let core = &scope.core;
    let mut items = TokenStream::new();
    let mut folder = Folder::default();
    for resource in &scope.api.resources {
        let module = module_name(&crate::names::snake(&resource.name));
        let mut sets = TokenStream::new();
        for set in &resource.sets {
            sets.extend(element_set(scope, resource, set)?);
        }
        folder.add(&module, sets);
        let module = ident(&module);
        let name = ident(&resource.rust);
        let text = &resource.name;
        let root = ident(&set_name(resource, resource.root)?);
        let docs = doc(&format!("The resource `{}`.", resource.name));
        items.extend(quote! {
            #docs
            pub static #name: #core::element::Resource = #core::element::Resource { name: #text, set: &#module::#root };
        });
    }
    let names = scope.api.resources.iter().map(|resource| ident(&resource.rust));
    let shared = quote! {
        #items

        /// Every resource.
        pub static RESOURCES: &[&#core::element::Resource] = &[#(&#names),*];

        /// The resource with this name.
        pub fn find(name: &str) -> ::std::option::Option<&'static #core::element::Resource> {
            RESOURCES.iter().copied().find(|resource| resource.name == name)
        }
    };
    let docs = " What an interpreter of records needs to know about each element.";
    Ok(folder.files(docs, &quote!(pub), shared))
}

/// The imports of a file that mentions these names.
pub(super) fn imports(scope: &Scope<'_>, mentioned: &BTreeSet<String>) -> TokenStream {
    let core = &scope.core;
    let names = used(mentioned, &["Element", "ElementSet", "Kind", "Operator", "Presence", "Scalar"]);
    if names.is_empty() { TokenStream::new() } else { quote!(use #core::element::{#(#names),*};) }
}

fn element_set(
    scope: &Scope<'_>,
    resource: &ResourceModel,
    set: &ElementSetModel,
) -> Result<TokenStream, Problems> {
    let name = ident(&set.rust);
    let docs = doc(&format!("Elements of `{}`.", set.name));
    let text = &set.name;
    let open = set.open;
    let elements = set.elements.iter().map(|e| element(scope, resource, e)).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #docs
        pub static #name: ElementSet = ElementSet { name: #text, elements: &[#(#elements),*], open: #open };
    })
}

fn element(
    scope: &Scope<'_>,
    resource: &ResourceModel,
    element: &ElementModel,
) -> Result<TokenStream, Problems> {
    let ElementModel { name, out, nullable_out, nullable_in, unique, indexed, sensitive, .. } = element;
    let key = option(element.key.as_ref());
    let writes_to = option(element.writes_to.as_ref());
    let create = presence(element.create);
    let update = presence(element.update);
    let kind = kind(scope, resource, &element.kind)?;
    let operators = operators(element);
    Ok(quote! {
        Element {
            name: #name,
            key: #key,
            kind: #kind,
            create: #create,
            update: #update,
            out: #out,
            nullable_out: #nullable_out,
            nullable_in: #nullable_in,
            unique: #unique,
            writes_to: #writes_to,
            indexed: #indexed,
            sensitive: #sensitive,
            operators: #operators,
        }
    })
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn presence(presence: PresenceModel) -> TokenStream {
    match presence {
        PresenceModel::Absent => quote!(Presence::Absent),
        PresenceModel::Optional => quote!(Presence::Optional),
        PresenceModel::Required => quote!(Presence::Required),
    }
}

fn set_name(resource: &ResourceModel, index: usize) -> Result<String, Problems> {
    // The model gives no index outside its own list.
    resource.sets.get(index).map(|set| set.rust.clone()).ok_or_else(Problems::new)
}

fn kind(scope: &Scope<'_>, resource: &ResourceModel, kind: &KindModel) -> Result<TokenStream, Problems> {
    Ok(match kind {
        KindModel::Scalar(ty) => {
            let scalar = scalar(scope, ty);
            quote!(Kind::Scalar(#scalar))
        }
        KindModel::Reference { set, keys } => {
            let set = ident(&set_name(resource, *set)?);
            quote!(Kind::Reference { set: &#set, keys: &[#(#keys),*] })
        }
        KindModel::Object(set) => {
            let set = ident(&set_name(resource, *set)?);
            quote!(Kind::Object(&#set))
        }
        KindModel::Collection(set) => {
            let set = ident(&set_name(resource, *set)?);
            quote!(Kind::Collection(&#set))
        }
        KindModel::Open => quote!(Kind::Open),
    })
}

fn scalar(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    if let Some(enumeration) = scope.enumeration(ty) {
        let values = enumeration.values.iter().map(|(wire, _)| wire);
        return quote!(Scalar::Enumeration(&[#(#values),*]));
    }
    match scope.resolved(ty) {
        Type::Boolean => quote!(Scalar::Boolean),
        Type::Integer | Type::Unsigned => quote!(Scalar::Integer),
        Type::Number => quote!(Scalar::Number),
        Type::Date => quote!(Scalar::Date),
        Type::DateTime => quote!(Scalar::DateTime),
        Type::Decimal { .. } => quote!(Scalar::Decimal),
        // A union of single values is shown, and so filtered, as text.
        _ => quote!(Scalar::String),
    }
}

/// The list, by its constant where the runtime has one.
fn operators(element: &ElementModel) -> TokenStream {
    let variants = element.operators.iter().map(|operator| operator.rust);
    for (constant, names) in [
        (
            "ALL",
            "Equals Contains StartsWith EndsWith Greater Less GreaterOrEqual LessOrEqual NotEqual In NotIn Blank",
        ),
        ("FOR_TIME", "Equals Greater Less GreaterOrEqual LessOrEqual NotEqual In NotIn"),
        ("FOR_ASSOCIATION", "Blank"),
    ] {
        if variants.clone().eq(names.split(' ')) {
            let constant = ident(constant);
            return quote!(&Operator::#constant);
        }
    }
    let variants = variants.map(ident);
    quote!(&[#(Operator::#variants),*])
}

//! Target `types`: structs, enumerations, unions and aliases, element and operation metadata, spelling in XML.

mod elements;
mod enumeration;
mod json_schema;
mod lenient;
mod operations;
mod scope;
mod sensitive;
mod setters;
mod structure;
mod to_schema;
mod union;
pub(super) mod xml;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) use lenient::{lenient_fields, lenient_name};
pub(super) use scope::Scope;
pub(super) use structure::additional_name;
pub(super) use union::kinds;

use super::{
    folder::{ModuleFile, declared},
    rust::{Shortened, doc, ident, imported, shortened},
};
use crate::{
    files::Files,
    layout::Layout,
    model::{Api, Schema, Shape},
    problem::{Problem, Problems},
    tree::Position,
};

/// The files of this target.
///
/// # Errors
///
/// What the types cannot say, with its place in the document.
pub fn emit(api: &Api, layout: &Layout) -> Result<Files, Problems> {
    let scope = Scope::new(api, layout);
    let folder = layout.generated_dir("types");
    let mut files = Files::new();
    files.own(folder.clone());
    let mut modules: IndexMap<String, TokenStream> = IndexMap::new();
    for schema in api.schemas.values() {
        let scope = Scope::within(api, layout, &schema.module);
        modules.entry(module_name(&schema.module)).or_default().extend(schema_items(&scope, schema));
    }
    modules.sort_keys();
    let mut declarations = quote!(
        pub mod elements;
        pub mod operations;
    );
    let mut exports = TokenStream::new();
    for (name, items) in modules {
        let module = ident(&name);
        declarations.extend(declared(&name, &TokenStream::new()));
        exports.extend(quote!(pub use #module::*;));
        write(
            &mut files,
            &scope,
            &format!("{folder}/{}.rs", file_stem(&name)),
            "#/components/schemas",
            items,
        )?;
    }
    let operations = operations::emit(&scope);
    write(&mut files, &scope, &format!("{folder}/operations.rs"), "#/paths", operations)?;
    for file in elements::emit(&scope)? {
        write_importing(&mut files, &scope, &format!("{folder}/elements"), file, |names| {
            elements::imports(&scope, names)
        })?;
    }
    if xml::is_used(api) {
        declarations.extend(quote!(
            pub mod xml;
        ));
        for file in xml::emit(&scope)? {
            write_importing(&mut files, &scope, &format!("{folder}/xml"), file, |names| {
                xml::imports(&scope, names)
            })?;
        }
    }
    declarations.extend(features(&scope, &mut files, &folder)?);
    declarations.extend(exports);
    let allow = allow_deprecated(api);
    let declarations = quote!(#allow #declarations);
    write(&mut files, &scope, &format!("{folder}/mod.rs"), "", declarations)?;
    Ok(files)
}

/// The modules behind features: their declarations.
fn features(scope: &Scope<'_>, files: &mut Files, folder: &str) -> Result<TokenStream, Problems> {
    let mut declarations = TokenStream::new();
    if let Some((module, text)) = json_schema::emit(scope)? {
        declarations.extend(quote!(
            #[cfg(feature = "schemars")]
            mod json_schema;
        ));
        write(files, scope, &format!("{folder}/json_schema.rs"), "#/components/schemas", module)?;
        files.insert(format!("{folder}/json_schema.json"), text);
    }
    if let Some((module, text)) = to_schema::emit(scope)? {
        declarations.extend(quote!(
            #[cfg(feature = "utoipa")]
            mod to_schema;
        ));
        write(files, scope, &format!("{folder}/to_schema.rs"), "#/components/schemas", module)?;
        files.insert(format!("{folder}/to_schema.json"), text);
    }
    Ok(declarations)
}

/// Writes one Rust file.
pub(super) fn write(
    files: &mut Files,
    scope: &Scope<'_>,
    path: &str,
    part: &str,
    items: TokenStream,
) -> Result<(), Problems> {
    let header = scope.layout.rust_header(&format!("{}{part}", scope.api.source));
    let names = Shortened { names: &scope.prelude(), last: true, text: true };
    let text = shortened(&header, items, names).map_err(|error| no_rust(scope, path, &error))?;
    files.insert(path, text);
    Ok(())
}

/// Writes a file of a folder of modules, with the imports that follow from what it mentions.
pub(super) fn write_importing(
    files: &mut Files,
    scope: &Scope<'_>,
    folder: &str,
    file: ModuleFile,
    imports: impl FnOnce(&BTreeSet<String>) -> TokenStream,
) -> Result<(), Problems> {
    let ModuleFile { name, head, items } = file;
    let path = format!("{folder}/{name}");
    let header = scope.layout.rust_header(&format!("{}#/components/schemas", scope.api.source));
    let names = Shortened { names: &scope.prelude(), last: true, text: true };
    let bare = items.is_empty();
    let lines = |mentioned: &BTreeSet<String>| {
        let imports = if bare { TokenStream::new() } else { imports(mentioned) };
        quote!(#head #imports)
    };
    let text = imported(&header, lines, items, names).map_err(|error| no_rust(scope, &path, &error))?;
    files.insert(path, text);
    Ok(())
}

fn no_rust(scope: &Scope<'_>, path: &str, error: &str) -> Problems {
    mistake(scope.api, &format!("`{path}` is no Rust: {error}"))
}

/// A mistake of the generator itself.
pub(super) fn mistake(api: &Api, message: &str) -> Problems {
    Problem::error("generator", &api.source, Position { line: 1, column: 1, ..Position::default() }, message)
        .because("this is a mistake of the generator, not of the document")
        .help("please report it with the document")
        .into()
}

/// Module of a resource; the modules of metadata keep their names.
pub(in crate::emit) fn module_name(name: &str) -> String {
    match file_stem(name) {
        taken @ ("elements" | "json_schema" | "operations" | "to_schema" | "xml" | "mod" | "lib") => {
            format!("{taken}_")
        }
        _ => name.to_owned(),
    }
}

/// File name of a module, whose name may be a raw identifier.
pub(in crate::emit) fn file_stem(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}

/// The items of one schema.
fn schema_items(scope: &Scope<'_>, schema: &Schema) -> TokenStream {
    match &schema.shape {
        Shape::Structure(structure) => {
            let mut items = structure::emit(scope, schema, structure);
            items.extend(lenient::emit(scope, schema, structure));
            items
        }
        Shape::Enumeration(enumeration) => enumeration::emit(scope, schema, enumeration),
        Shape::Union(union) => union::emit(scope, schema, union),
        Shape::Alias(target) => {
            let docs = schema_docs(schema);
            let name = ident(&schema.rust);
            let target = scope.ty(target);
            let deprecated = deprecated(schema.deprecated);
            quote!(#docs #deprecated pub type #name = #target;)
        }
    }
}

/// Docs of a type: what the document says, and where.
fn schema_docs(schema: &Schema) -> TokenStream {
    let text = described(&schema.description, &schema.name, schema.assumed.as_deref(), schema.deprecated);
    doc(&format!("{text}\n\nIn the document: `#{}`.", schema.pointer))
}

/// The attribute of what the document calls deprecated.
pub(in crate::emit) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}

/// Whether the document calls anything deprecated: generated code then names it without a warning.
fn any_deprecated(api: &Api) -> bool {
    api.operations.iter().any(|operation| {
        operation.deprecated || operation.parameters.iter().any(|parameter| parameter.deprecated)
    }) || api.schemas.values().any(|schema| {
        schema.deprecated
            || matches!(&schema.shape, Shape::Structure(s) if s.fields.iter().any(|field| field.deprecated))
    })
}

/// The inner attribute of a folder of generated modules that must name what is deprecated.
pub(in crate::emit) fn allow_deprecated(api: &Api) -> TokenStream {
    if any_deprecated(api) {
        quote!(#![allow(deprecated, reason = "what the document calls deprecated is generated all the same")])
    } else {
        TokenStream::new()
    }
}

/// A description, or the name where there is none, with what the document says beside it.
fn described(description: &str, name: &str, assumed: Option<&str>, deprecated: bool) -> String {
    let text =
        if description.trim().is_empty() { format!("`{name}`.") } else { description.trim().to_owned() };
    let assumed = assumed.map(|reason| format!("Assumed: {}", reason.trim()));
    let deprecated = deprecated.then(|| "Deprecated.".to_owned());
    [Some(text), assumed, deprecated].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

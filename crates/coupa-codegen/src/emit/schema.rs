//! Target `schema`: a published JSON Schema and a validator for each view.

mod document;
mod homes;
mod parser;
mod shapes;
pub mod validator;
mod views;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Map, Value, json};

pub(super) use document::{definitions, with_tags};
use parser::{Parsers, Writers};
pub use validator::{Dialect, Uncompiled, Validators};

use super::{
    folder::{Folder, declared, used},
    rust::ident,
    types::{Scope, lenient_fields, mistake, write},
};
use crate::{
    files::Files,
    layout::Layout,
    model::{Api, Schema, Shape, Type},
    names,
    problem::{Problem, Problems},
};

/// The files of this target.
///
/// # Errors
///
/// What cannot be validated faithfully, with its place in the document.
pub fn emit(api: &Api, layout: &Layout) -> Result<Files, Problems> {
    let scope = Scope::outside(api, layout);
    check(&scope)?;
    let views: Vec<&Schema> = views(&scope);
    let mut files = Files::new();
    let documents = format!("{}/schemas", layout.crate_dir("schema"));
    files.own(documents.clone());
    for view in &views {
        let text = pretty(api, &document::publish(api, view)?)?;
        files.insert(format!("{documents}/{}.json", view.name), text);
    }
    files.insert(format!("{documents}/index.json"), pretty(api, &index(api, &views))?);

    let folder = layout.generated_dir("schema");
    files.own(folder.clone());
    let shapes = shapes::Shapes::collect(&scope, &views);
    let whole = document::whole(api)?;
    let dialect = Dialect { formats: true, core: scope.core.clone(), homes: homes::homes(&scope, &whole) };
    let mut validators = Validators::new(&whole, dialect);
    let mut generated = Generated {
        parsers: Parsers::new(&scope, &whole, &mut validators),
        writers: Writers::new(&scope),
        checked: Vec::new(),
        parsed: Vec::new(),
    };
    let mut declarations = TokenStream::new();
    let mut entries = TokenStream::new();
    for view in &views {
        let module = view_module(view);
        let name = ident(&module);
        declarations.extend(declared(&module, &quote!(pub)));
        entries.extend(quote!(#name::SCHEMA,));
        let path = format!("{folder}/{}.rs", module.trim_start_matches("r#"));
        write(
            &mut files,
            &scope,
            &path,
            &format!("#{}", view.pointer),
            views::emit(&scope, &shapes, view, &mut generated)?,
        )?;
    }
    for (name, items) in generated.files(shapes.folder(&scope)) {
        write(&mut files, &scope, &format!("{folder}/{name}"), "#/components/schemas", items)?;
    }
    let (allow, core) = (crate::emit::types::allow_deprecated(scope.api), &scope.core);
    let registry = quote! {
        #allow
        mod checks;
        mod parse;
        mod shapes;
        mod verdict;
        mod write;
        #declarations

        use #core::schema::SchemaEntry;

        /// Every view, in the order of the document.
        pub static SCHEMAS: &[SchemaEntry] = &[#entries];
    };
    write(&mut files, &scope, &format!("{folder}/mod.rs"), "#/components/schemas", registry)?;
    Ok(files)
}

/// What the views share: validators, parsers and writers.
struct Generated<'g, 'd> {
    parsers: Parsers<'g, 'd>,
    writers: Writers<'g>,
    /// Pointers of the schemas that are validated by generated code.
    checked: Vec<String>,
    /// Components that are read by generated code.
    parsed: Vec<String>,
}

impl Generated<'_, '_> {
    /// The files that hold them, and the shapes, by name.
    fn files(mut self, shapes: Folder) -> Vec<(String, TokenStream)> {
        let core = self.parsers.core();
        let (typed, verdict) = self.parsers.folders(&self.parsed);
        let parsers = typed.tokens().chain(verdict.tokens()).cloned().collect();
        let (checks, shared) = self.parsers.validators().folder(&self.checked, parsers);
        let check = |items: &TokenStream| {
            import(
                &quote!(#core::schema::check),
                &used(items, &["At", "Options", "Report", "formats", "run"]),
            )
        };
        let read = |items: &TokenStream| {
            let names = used(items, &["Key", "Keys", "Passed", "Read", "Reader", "Seen", "Stop", "slots"]);
            let names = import(&quote!(#core::json::reader), &names);
            let checks = used(items, &["checks"]);
            quote!(#names #(use crate::generated::#checks;)*)
        };
        let write = |items: &TokenStream| {
            let names = used(items, &["json"]);
            quote!(#(use #core::schema::write as #names;)*)
        };
        let shape = |items: &TokenStream| {
            import(&quote!(#core::shape), &used(items, &["Alternative", "Member", "Object", "Rest", "Shape"]))
        };
        let (nothing, within) = (TokenStream::new(), quote!(pub(super)));
        [
            ("checks", checks.files(" What each schema asks of a value.", &within, &shared, check)),
            (
                "parse",
                typed.files(" Texts into typed values, where they are valid.", &within, &nothing, read),
            ),
            ("verdict", verdict.files(" Whether texts are valid, where they are.", &within, &nothing, read)),
            (
                "shapes",
                shapes.files(
                    " Which members are kept, which are personal data, where numbers are exact.",
                    &within,
                    &nothing,
                    shape,
                ),
            ),
            (
                "write",
                self.writers.folder().files(
                    " Typed values into texts, as serde writes them.",
                    &within,
                    &nothing,
                    write,
                ),
            ),
        ]
        .into_iter()
        .flat_map(|(folder, files)| {
            files.into_iter().map(move |(name, items)| (format!("{folder}/{name}"), items))
        })
        .collect()
    }
}

/// Names that are used, of a module.
fn import(module: &TokenStream, names: &[Ident]) -> TokenStream {
    if names.is_empty() { TokenStream::new() } else { quote!(use #module::{#(#names),*};) }
}

/// Schemas that are published: views that are JSON.
fn views<'a>(scope: &Scope<'a>) -> Vec<&'a Schema> {
    let json = |schema: &&Schema| schema.view && !scope.holds_bytes(&Type::Named(schema.name.clone()));
    scope.api.schemas.values().filter(json).collect()
}

/// Module of a view in the schema crate, such as `worker_create`.
pub(super) fn view_module(view: &Schema) -> String {
    let name = names::snake(&view.rust);
    if matches!(
        name.as_str(),
        "shapes" | "checks" | "parse" | "verdict" | "write" | "mod" | "library" | "generated"
    ) {
        format!("{name}_")
    } else {
        name
    }
}

/// Refuses lenient items where they would silently be strict.
fn check(scope: &Scope<'_>) -> Result<(), Problems> {
    let mut problems = Problems::new();
    for schema in scope.api.schemas.values() {
        let Shape::Structure(structure) = &schema.shape else { continue };
        for field in structure.fields.iter().filter(|field| field.lenient_items) {
            let lenient = lenient_fields(scope, structure).any(|(lenient, _)| lenient.name == field.name);
            // A part that is composed into a view is seen again in the view.
            let message = if !lenient {
                "`x-lenient-items` stands on a property that is no array"
            } else if schema.in_request && !schema.view {
                "`x-lenient-items` stands on a property of an object inside a request body"
            } else {
                continue;
            };
            problems.push(
                Problem::error("lenient-items", &scope.api.source, field.position, message)
                    .because("its items would be checked together with the rest, and one bad item would refuse all")
                    .help("put `x-lenient-items: true` on an array property of the request body itself"),
            );
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The index of the published documents.
fn index(api: &Api, views: &[&Schema]) -> Value {
    let schemas: Vec<Value> = views
        .iter()
        .map(|view| {
            let mut entry = Map::new();
            entry.insert("name".to_owned(), json!(view.name));
            entry.insert("$id".to_owned(), json!(document::id(api, view)));
            entry.insert("file".to_owned(), json!(format!("{}.json", view.name)));
            entry.insert("summary".to_owned(), json!(views::summary(view)));
            Value::Object(entry)
        })
        .collect();
    json!({ "title": api.title, "version": api.version, "schemas": schemas })
}

fn pretty(api: &Api, value: &Value) -> Result<String, Problems> {
    let text = serde_json::to_string_pretty(value).map_err(|error| mistake(api, &error.to_string()))?;
    Ok(text + "\n")
}

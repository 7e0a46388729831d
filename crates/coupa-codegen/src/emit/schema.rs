//! Target `schema`: a published JSON Schema and a validator for each view.

mod document;
mod homes;
mod parser;
mod shapes;
pub mod validator;
mod views;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Map, Value, json};

pub(super) use document::{definitions, with_tags};
use parser::{Parsers, Writers};
pub use validator::{Dialect, Uncompiled, Validators};

use super::{
    folder::{Folder, ModuleFile, declared, used},
    rust::ident,
    types::{Scope, lenient_fields, mistake, write, write_importing},
};
use crate::{
    files::Files,
    layout::Layout,
    model::{Api, ContentKind, Schema, Shape, Type},
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
    for (kind, written) in generated.files(shapes.folder(&scope)) {
        for file in written {
            let folder = format!("{folder}/{kind}");
            write_importing(&mut files, &scope, &folder, file, |names| imports(&scope.core, kind, names))?;
        }
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
    /// The files that hold them, and the shapes, by folder.
    fn files(mut self, shapes: Folder) -> [(&'static str, Vec<ModuleFile>); 5] {
        let (typed, verdict) = self.parsers.folders(&self.parsed);
        let parsers = typed.tokens().chain(verdict.tokens()).cloned().collect();
        let (checks, shared) = self.parsers.validators().folder(&self.checked, parsers);
        let within = quote!(pub(super));
        let alone = |folder: Folder, docs| folder.files(docs, &within, TokenStream::new());
        [
            ("checks", checks.files(" What each schema asks of a value.", &within, shared)),
            ("parse", alone(typed, " Texts into typed values, where they are valid.")),
            ("verdict", alone(verdict, " Whether texts are valid, where they are.")),
            (
                "shapes",
                alone(shapes, " Which members are kept, which are personal data, where numbers are exact."),
            ),
            ("write", alone(self.writers.folder(), " Typed values into texts, as serde writes them.")),
        ]
    }
}

/// The imports of a file in one of these folders that mentions these names.
fn imports(core: &Ident, folder: &str, mentioned: &BTreeSet<String>) -> TokenStream {
    match folder {
        "checks" => {
            let names = used(mentioned, &["At", "Options", "Report", "formats", "run"]);
            import(&quote!(#core::schema::check), &names)
        }
        "parse" | "verdict" => {
            let names =
                used(mentioned, &["Key", "Keys", "Passed", "Read", "Reader", "Seen", "Stop", "slots"]);
            let names = import(&quote!(#core::json::reader), &names);
            let checks = used(mentioned, &["checks"]);
            quote!(#names #(use crate::generated::#checks;)*)
        }
        "shapes" => import(
            &quote!(#core::shape),
            &used(mentioned, &["Alternative", "Member", "Object", "Rest", "Shape"]),
        ),
        _ => {
            let names = used(mentioned, &["json"]);
            quote!(#(use #core::schema::write as #names;)*)
        }
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

/// Refuses lenient items where they would silently be strict, and raw bytes in JSON.
fn check(scope: &Scope<'_>) -> Result<(), Problems> {
    let mut problems = Problems::new();
    for operation in &scope.api.operations {
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation.responses.iter().flat_map(|response| &response.contents);
        for content in bodies.chain(answers).filter(|content| content.kind == ContentKind::Json) {
            if content.ty.as_ref().is_some_and(|ty| scope.holds_bytes(ty)) {
                let message = format!("the JSON of `{}` holds raw bytes, as a form does too", operation.id);
                problems.push(
                    Problem::error("media-type", &scope.api.source, content.position, message)
                        .because("a string with `format: binary` is raw bytes in a form, and a text in JSON")
                        .help("describe the form and the JSON by schemas of their own"),
                );
            }
        }
    }
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

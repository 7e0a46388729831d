//! A workspace for a small document.

use std::collections::{BTreeMap, BTreeSet};

use super::{embedded, standalone};
use crate::generate::{Generated, Input};
use crate::layout::Layout;
use crate::tree::Source;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example.com/v1" }]
tags: [{ name: pets }]
paths:
  /pets:
    post:
      operationId: pet_create
      tags: [pets]
      security: [{ key: [] }, { login: [] }, { flow: [write] }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses:
        "201": { description: Created., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
    login: { type: http, scheme: basic }
    flow: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://pets.example.com/token", scopes: { write: Write. } } } }
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
"##;

fn generated(layout: &Layout) -> Generated {
    let document = Source::new("pets.yaml", DOCUMENT);
    let input = Input::of(document, Vec::new());
    standalone(&input, layout)
        .unwrap_or_else(|problems| panic!("{}", problems.render(&input.sources(), false)))
}

fn layout() -> Layout {
    Layout::new("pet-shop", "make")
}

#[test]
fn every_run_gives_the_same_files() {
    let (first, second) = (generated(&layout()), generated(&layout()));
    let disk: BTreeMap<String, Vec<u8>> =
        first.files().iter().map(|(path, contents)| (path.to_owned(), contents.to_vec())).collect();
    assert_eq!(second.files().compare(&disk), []);
    assert!(first.targets.iter().all(|target| !target.files.is_empty()));
}

#[test]
fn nothing_is_called_as_it_was() {
    let origin = embedded::origin();
    assert!(!origin.is_empty());
    for (path, contents) in generated(&layout()).files().iter() {
        let text = String::from_utf8_lossy(contents);
        for part in ["core", "serve", "types", "schema", "client", "api"] {
            for name in [format!("{origin}-{part}"), format!("{origin}_{part}")] {
                assert!(!text.contains(&name), "{path} speaks of {name}");
            }
        }
    }
}

#[test]
fn every_dependency_has_a_version() {
    let files = generated(&layout()).files();
    let manifest = |path: &str| -> toml::Table {
        let text = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8_lossy(text).parse().unwrap()
    };
    let root = manifest("Cargo.toml");
    let versions = root["workspace"]["dependencies"].as_table().unwrap();
    let mut crates = BTreeSet::new();
    for (path, _) in
        files.iter().filter(|(path, _)| path.starts_with("crates/") && path.ends_with("/Cargo.toml"))
    {
        let part = manifest(path);
        crates.insert(part["package"]["name"].as_str().unwrap().to_owned());
        assert_eq!(part["lints"]["workspace"].as_bool(), Some(true), "{path}");
        for section in ["dependencies", "dev-dependencies"] {
            for (name, value) in part.get(section).and_then(toml::Value::as_table).into_iter().flatten() {
                let ours = value.get("path").and_then(toml::Value::as_str);
                let known = ours.map_or_else(
                    || versions.contains_key(name),
                    |path| {
                        files.get(&format!("crates/{}/Cargo.toml", path.trim_start_matches("../"))).is_some()
                    },
                );
                assert!(known, "{path}: {name} is nowhere");
            }
        }
    }
    let wanted = ["api", "client", "core", "roundtrip", "schema", "serve", "types"];
    assert_eq!(crates.into_iter().collect::<Vec<_>>(), wanted.map(|part| format!("pet-shop-{part}")));
}

#[test]
fn documents_can_share_what_knows_none_of_them() {
    let files = generated(&layout().sharing("all")).files();
    assert!(files.get("crates/all-core/src/lib.rs").is_some());
    assert!(files.get("crates/pet-shop-core/src/lib.rs").is_none());
    let library =
        String::from_utf8_lossy(files.get("crates/pet-shop-client/src/lib.rs").unwrap()).into_owned();
    assert!(library.contains("pub use all_core::operation::Operation;"), "{library}");
}

#[test]
fn the_client_takes_a_credential_a_scheme() {
    let files = generated(&layout()).files();
    let text = |name: &str| {
        String::from_utf8_lossy(files.get(&format!("crates/pet-shop-client/src/{name}.rs")).unwrap())
            .into_owned()
    };
    let builder = text("builder") + &text("generated/schemes");
    for wanted in [
        "pub fn key(mut self, secret: impl Into<String>)",
        "pub fn login(",
        "pub fn flow(mut self, secret: impl Into<String>)",
        "pub fn flow_client(",
        "Credential::Query",
        "Credential::basic",
        "\"https://pets.example.com/token\"",
        "https://pets.example.com/v1",
        "&[\"write\"]",
    ] {
        assert!(builder.contains(wanted), "no `{wanted}` in\n{builder}");
    }
}

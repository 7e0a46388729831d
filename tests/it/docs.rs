//! The published site of our own document: what it shows is true, and nothing on it is far.

use std::fs;

use coupa_codegen::emit::docs::xml_sample;
use coupa_codegen::model::{Content, ContentKind, Type};
use serde_json::Value;
use xtask::Outcome;
use xtask::commands::docs;

use crate::support::workspace;

/// The XML on the pages is written for people, by the generator; what travels is written by the core crate.
#[test]
fn the_xml_that_is_shown_is_the_xml_that_is_sent() {
    let input = workspace().input().expect("the document");
    let (api, _) = coupa_codegen::read_with(input.document, &input.beside).expect("it is right");
    let requests =
        api.operations.iter().filter_map(|operation| operation.body.as_ref()).flat_map(|body| &body.contents);
    let answers = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses)
        .flat_map(|response| &response.contents);
    let mut count = 0;
    let is_xml = |content: &&Content| content.kind == ContentKind::Xml;
    for content in requests.chain(answers).filter(is_xml) {
        let Some(Type::Named(schema)) = &content.ty else { panic!("{content:?} has no named type") };
        let (_, root) = coupa_client::types::xml::ALL
            .iter()
            .find(|(name, _)| name == schema)
            .expect("a root for each view");
        for (name, value) in &content.examples {
            let sent =
                coupa_core::xml::from_json(value.to_string().as_bytes(), root).expect("it can be written");
            let (_, sent) = sent.split_once('\n').expect("a declaration");
            let shown = xml_sample(&api, schema, value).expect("it can be shown");
            let flat: String = shown.lines().map(str::trim_start).collect();
            assert_eq!(flat, sent, "{schema}, {name}");
            count += 1;
        }
    }
    assert!(count > 30, "{count} examples");
}

#[test]
fn every_element_is_one_search_or_two_clicks_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    let mut out = Vec::new();
    let outcome = docs::run(&workspace(), &site, None, &mut out).expect("runs");
    assert_eq!(outcome, Outcome::Done, "{}", String::from_utf8_lossy(&out));
    let read =
        |path: &str| fs::read_to_string(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));

    let index = read("search-index.js");
    let entries = index.strip_prefix("window.searchEntries = ").and_then(|text| text.strip_suffix(";\n"));
    let entries: Vec<[String; 4]> = serde_json::from_str(entries.expect("entries")).expect("JSON");
    let elements = read("elements.html");
    let input = workspace().input().expect("the tables");
    let mut count = 0;
    for table in &input.tables {
        let mut rows = csv::Reader::from_reader(table.text.as_bytes());
        for row in rows.records() {
            let element = row.expect("a row")[0].to_owned();
            let found = entries.iter().find(|[kind, name, ..]| kind == "element" && *name == element);
            let [_, _, to, _] = found.unwrap_or_else(|| panic!("{element} is not found by the search"));
            let (page, place) = to.split_once('#').expect("a place on a page");
            assert!(read(page).contains(&format!("id=\"{place}\"")), "{to}");
            assert!(
                elements.contains(&format!("<code>{element}</code></a>")),
                "{element} is not on Elements"
            );
            count += 1;
        }
    }
    assert!(count > 45, "{count} elements");
    // From every page one click leads to Elements, and the next to the element.
    let listed: Value = serde_json::from_str(&read("index.json")).expect("JSON");
    for path in listed["files"].as_object().expect("files").keys().filter(|path| path.ends_with(".html")) {
        assert!(read(path).contains("elements.html\""), "{path}");
    }
}

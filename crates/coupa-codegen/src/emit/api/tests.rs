//! A shop with every construct the stub knows, and what is refused.

use crate::{Source, layout::Layout, problem::Problems, read};

const SHOP: &str = include_str!("tests/shop.yaml");

fn generated(text: &str) -> Result<crate::files::Files, Problems> {
    let (api, _) = read(Source::new("shop.yaml", text))?;
    super::emit(&api, &Layout::new("shop", "cargo xtask generate"))
}

fn shown(problems: &Problems) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_shop_with_everything() {
    let files = generated(SHOP).unwrap_or_else(|problems| panic!("{}", shown(&problems)));
    assert_eq!(files.owned().collect::<Vec<_>>(), ["crates/shop-api/src/generated"]);
    for (path, contents) in files.iter() {
        let name = path.trim_start_matches("crates/shop-api/src/generated/");
        if name != "openapi.json" {
            insta::assert_snapshot!(format!("shop-{name}"), String::from_utf8_lossy(contents));
        }
    }
}

#[test]
fn the_same_document_gives_the_same_files() {
    assert_eq!(generated(SHOP).ok(), generated(SHOP).ok());
}

/// Replaces a piece of the shop and tells what is wrong with it then.
fn refused(from: &str, to: &str) -> String {
    assert!(SHOP.contains(from), "the shop has no {from:?}");
    match generated(&SHOP.replacen(from, to, 1)) {
        Ok(_) => format!("{to} is generated\n"),
        Err(problems) => shown(&problems),
    }
}

#[test]
fn what_cannot_be_generated_faithfully_is_refused() {
    let cases = [
        ("pattern: '^[a-z]+$'", "pattern: '^[\\D]+$'"),
        (
            "schema: {type: integer, minimum: 1, default: 20}",
            "schema: {type: integer, minimum: 1, default: twenty}",
        ),
        (
            "schema: {type: integer, minimum: 1, default: 20}",
            "schema: {type: string, format: date, default: 04/03/2001}",
        ),
        (
            "schema: {type: integer, format: int32, multipleOf: 5}",
            "schema: {type: integer, not: {enum: [3]}}",
        ),
        (
            "schema: {type: array, items: {type: string, maxLength: 3}, maxItems: 2}",
            "schema: {$ref: '#/components/schemas/Pet'}",
        ),
        (
            "schema: {type: array, items: {type: string, maxLength: 3}, maxItems: 2}",
            "schema: {type: object, properties: {limit: {type: integer}}}",
        ),
        (
            "            text/csv: {schema: {type: string, format: binary}}",
            "            application/problem+json: {schema: {$ref: '#/components/schemas/Pet'}}\n            application/hal+json: {schema: {$ref: '#/components/schemas/Pet'}}",
        ),
        (
            "X-Count: {required: true, schema: {type: integer}}",
            "X-Count: {required: true, schema: {type: array, items: {type: integer}}}",
        ),
        (
            "          application/json: {schema: {$ref: '#/components/schemas/NewPet'}}",
            "          application/json: {schema: {$ref: '#/components/schemas/NewPet'}}\n          application/octet-stream: {schema: {type: string, format: binary}}",
        ),
        ("        note: {type: string, minLength: 1}", "        note: {$ref: '#/components/schemas/Pet'}"),
    ];
    let text: Vec<_> =
        cases.iter().map(|(from, to)| format!("> {}\n{}\n", to.trim(), refused(from, to))).collect();
    insta::assert_snapshot!("refused", text.concat());
}

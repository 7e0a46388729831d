//! Types and schemas of a document full of obstacles.

use serde_json::Value;

use crate::{
    Layout, Source,
    emit::{schema, types},
    files::Files,
    model::Api,
};

const OBSTACLES: &str = include_str!("fixtures/obstacles.yaml");

fn read(text: &str) -> Api {
    let source = Source::new("obstacles.yaml", text);
    match crate::read(source.clone()) {
        Ok((api, _)) => api,
        Err(problems) => panic!("{}", problems.render(&[source], false)),
    }
}

fn layout() -> Layout {
    Layout::new("shop", "cargo xtask generate")
}

fn text(files: &Files, path: &str) -> String {
    let names: Vec<&str> = files.iter().map(|(path, _)| path).collect();
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not among {names:?}"));
    String::from_utf8(bytes.to_vec()).expect("text")
}

fn types_text(name: &str) -> String {
    let files = types::emit(&read(OBSTACLES), &layout()).expect("emitted");
    text(&files, &format!("crates/shop-types/src/generated/{name}.rs"))
}

fn published(name: &str) -> Value {
    let files = schema::emit(&read(OBSTACLES), &layout()).expect("emitted");
    serde_json::from_str(&text(&files, &format!("crates/shop-schema/schemas/{name}.json"))).expect("JSON")
}

/// Each fragment stands in the text, white space aside.
fn assert_holds(text: &str, fragments: &[&str]) {
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    let whole = plain(text);
    for fragment in fragments {
        assert!(whole.contains(&plain(fragment)), "{fragment}\n\nis not in\n\n{text}");
    }
}

#[test]
fn names_of_the_prelude_may_be_taken() {
    assert_holds(
        &types_text("shops"),
        &[
            "pub r#type: Option,",
            "pub self_: String,",
            "pub parent: ::std::option::Option<Box<Shop>>,",
            "skip_serializing_if = \"::std::option::Option::is_none\"",
            "#[serde(flatten)] pub additional_members: std::collections::BTreeMap<String, bool>,",
            ".field(\"owner\", &shop_core::Redacted)",
            "pub lines: ::std::vec::Vec<Line>,",
            "#[serde(deny_unknown_fields)] pub struct Result",
        ],
    );
}

#[test]
fn values_become_variants_and_the_rest_finds_a_name() {
    assert_holds(
        &types_text("shops"),
        &[
            "#[serde(rename = \"\")] Empty,",
            "#[serde(rename = \"+1\")] Plus1,",
            "#[serde(rename = \"-1\")] Minus1,",
            "#[serde(rename = \"Self\")] SelfType,",
            "OtherValue,",
            "/// A value that the document does not name.",
            "Other(String),",
        ],
    );
}

#[test]
fn unions_find_their_variant_by_their_rule() {
    assert_holds(
        &types_text("shops"),
        &[
            "serde_json::Value::String(_) => decode(value).map(Self::String),",
            "serde_json::Value::Array(_) => decode(value).map(Self::Array),",
            "shop_core::union::unexpected( &value, \"array or number or object or string\",",
            "if has(&value, &[\"address\"]) { return decode(value).map(Self::Mail); } decode(value).map(Self::Phone)",
        ],
    );
}

#[test]
fn published_schemas_are_plain_and_whole() {
    let shop = published("Shop");
    assert_eq!(shop["$id"], "https://schemas.example.org/obstacles/Shop.json");
    assert_eq!(
        shop["properties"]["parent"]["anyOf"][0]["$ref"], "#",
        "a reference to itself is one to the whole"
    );
    assert_eq!(
        shop["$defs"]["Price"],
        serde_json::json!({"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"})
    );
    assert_eq!(shop["properties"]["owner"], serde_json::json!({"type": "string"}));
    let order = published("Order");
    assert_eq!(order["examples"], serde_json::json!([{"lines": [{"sku": "a"}]}]));
    assert!(!order.to_string().contains("x-lenient"), "{order}");
    let keys: Vec<&String> = order.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["$schema", "$id", "title", "description", "type", "required", "properties", "examples", "$defs"]
    );
}

#[test]
fn lenient_bodies_have_a_form_of_their_own() {
    assert_holds(
        &types_text("shops"),
        &[
            "pub struct OrderItems {",
            "pub lines: ::std::vec::Vec<shop_core::Item<Line>>,",
            "pub more: shop_core::Patch<::std::vec::Vec<shop_core::Item<i64>>>,",
            "pub note: shop_core::Patch<String>,",
        ],
    );
    let files = schema::emit(&read(OBSTACLES), &layout()).expect("emitted");
    assert_holds(
        &text(&files, "crates/shop-schema/src/generated/order.rs"),
        &[
            "const SHELL: Rules = Rules { without_items: &[\"lines\", \"more\"], ..RULES };",
            "schema: \"/$defs/Order/properties/more/items\",",
            "let mut body = SHELL.open(bytes, &[\"lines\", \"more\"])?;",
            "Ok(shop_types::OrderItems { lines, more: rest.more.map(|_| more), note: rest.note, })",
        ],
    );
}

#[test]
fn lenient_items_are_refused_where_they_would_be_strict() {
    for (old, new, reason) in [
        (
            "          type: array\n          minItems: 1\n          items:\n            $ref: '#/components/schemas/Line'",
            "          type: string",
            "no array",
        ),
        (
            "        count:\n          type: integer",
            "        count:\n          x-lenient-items: true\n          type: array\n          items:\n            type: string",
            "inside a request body",
        ),
    ] {
        assert!(OBSTACLES.contains(old));
        let source = Source::new("obstacles.yaml", OBSTACLES.replace(old, new));
        let found = match crate::read(source) {
            Ok((api, _)) => schema::emit(&api, &layout()).expect_err(reason),
            Err(problems) => problems,
        };
        let problem = found.iter().next().expect("a problem");
        assert!(problem.position.line > 100, "{problem}");
        assert!(problem.message.contains(reason) || !reason.contains("array"), "{problem}");
    }
}

#[test]
fn the_same_document_gives_the_same_files() {
    let api = read(OBSTACLES);
    for emit in [types::emit, schema::emit] {
        let (first, second) =
            (emit(&api, &layout()).expect("emitted"), emit(&api, &layout()).expect("emitted"));
        assert!(!first.is_empty() && first.owned().count() > 0);
        assert_eq!(first, second);
    }
}

#[test]
fn a_discriminator_asks_for_its_tag_in_published_schemas() {
    let document = r##"
openapi: 3.1.0
info: { title: Roads, version: "1" }
paths:
  /vehicles: { post: { operationId: vehicle, tags: [roads], requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Vehicle" } } } }, responses: { "204": { description: Done. } } } }
components:
  schemas:
    Vehicle:
      oneOf: [{ $ref: "#/components/schemas/Car" }, { $ref: "#/components/schemas/Bike" }, { $ref: "#/components/schemas/Boat" }]
      discriminator: { propertyName: kind, mapping: { cycle: "#/components/schemas/Bike" } }
    Car: { type: object, required: [kind], properties: { kind: { type: string } } }
    Bike: { type: object, properties: { kind: { type: string } } }
    Boat: { type: object, required: [kind], properties: { kind: { const: boat } } }
"##;
    let files = schema::emit(&read(document), &layout()).expect("emitted");
    let vehicle = text(&files, "crates/shop-schema/schemas/Vehicle.json");
    let vehicle: Value = serde_json::from_str(&vehicle).expect("JSON");
    let asks = |tag: &str| serde_json::json!({ "kind": { "enum": [tag] } });
    assert_eq!(vehicle["oneOf"][0]["properties"], asks("Car"));
    assert_eq!(vehicle["oneOf"][1]["properties"], asks("cycle"));
    assert_eq!(vehicle["oneOf"][1]["required"], serde_json::json!(["kind"]));
    assert_eq!(
        vehicle["oneOf"][2],
        serde_json::json!({ "$ref": "#/$defs/Boat" }),
        "it asks for its tag itself"
    );
}

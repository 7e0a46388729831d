//! What the stages in front of the model make of a document: names for schemas in line, files beside it, one spelling.

use std::time::{Duration, Instant};

use coupa_codegen::{Problems, Source, front, load};

const INLINE: &str = include_str!("documents/inline.yaml");

fn errors(problems: &Problems) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn schemas_in_line_get_names() {
    let (document, problems) = front(Source::new("inline.yaml", INLINE), &[]).unwrap();
    assert!(problems.is_empty(), "{:?}", errors(&problems));
    let schemas = document.find("/components/schemas").unwrap().to_json();
    insta::assert_snapshot!("inline", serde_json::to_string_pretty(&schemas).unwrap());
    let named: Vec<&String> = document.hoisted.iter().collect();
    assert!(named.iter().all(|name| schemas.get(name.as_str()).is_some()), "{named:?}");
    // Nothing is left that has no name, and no mark of the way there.
    let text = document.root.to_json().to_string();
    assert!(!text.contains("x-referred-to-as") && !text.contains("#/paths/"), "{text}");
}

#[test]
fn operations_without_an_id_get_one() {
    let text = "openapi: 3.1.0\npaths:\n  /pets/{petId}/toys:\n    get: &answer\n      responses: {'200': {description: Fine.}}\n      parameters: [{name: petId, in: path, schema: {type: string}}]\n    delete:\n      operationId: get_pets_by_pet_id_toys\n      <<: 1\n";
    let text = text.replace("      <<: 1\n", "      responses: {'200': {description: Fine.}}\n      parameters: [{name: petId, in: path, schema: {type: string}}]\n");
    let (document, _) = front(Source::new("t.yaml", text), &[]).unwrap();
    let id = |method: &str| {
        let at = format!("/paths/~1pets~1{{petId}}~1toys/{method}/operationId");
        document.find(&at).and_then(|node| node.as_str().map(str::to_owned)).unwrap()
    };
    assert_eq!(
        (id("get").as_str(), id("delete").as_str()),
        ("get_pets_by_pet_id_toys_2", "get_pets_by_pet_id_toys")
    );
}

const MAIN: &str = "openapi: 3.0.3
info: {title: Spread, version: 1.0.0}
paths:
  /pets: {$ref: 'paths/pets.yaml'}
components:
  schemas:
    Pet: {$ref: 'schemas/Pet.yaml'}
    Tag: {type: string}
";

/// The files beside [`MAIN`].
fn beside(path: &str) -> Option<String> {
    let text = match path {
        "api/paths/pets.yaml" => {
            "get:
  operationId: pet_index
  parameters: [{$ref: '../parameters.json#/limit'}]
  responses:
    '200':
      description: Pets.
      content:
        application/json:
          schema: {type: array, items: {$ref: '../schemas/Pet.yaml'}}
"
        }
        "api/schemas/Pet.yaml" => {
            "type: object
properties:
  name: {type: string, nullable: true}
  tag: {$ref: '../openapi.yaml#/components/schemas/Tag'}
  owner: {$ref: 'people.yaml#/Owner'}
  friends: {type: array, items: {$ref: '#'}}
"
        }
        "api/schemas/people.yaml" => {
            "Owner: {type: object, properties: {pets: {type: array, items: {$ref: 'Pet.yaml'}}, tag: {$ref: '#/Tag'}}}\nTag: {type: integer}\n"
        }
        "api/parameters.json" => {
            "{\"limit\": {\"name\": \"limit\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}}"
        }
        _ => return None,
    };
    Some(text.to_owned())
}

#[test]
fn files_beside_the_document_are_taken_in() {
    let source = Source::new("api/openapi.yaml", MAIN);
    let files = load::gather(&source, &mut beside);
    let (document, problems) = match front(source, &files) {
        Ok(front) => front,
        Err(problems) => panic!("{:?}", errors(&problems)),
    };
    assert!(problems.is_empty(), "{:?}", errors(&problems));
    insta::assert_snapshot!("beside", serde_json::to_string_pretty(&document.root.to_json()).unwrap());
}

/// A problem in another file is shown there.
#[test]
fn problems_name_the_file_that_they_are_in() {
    let source = Source::new("api/openapi.yaml", MAIN);
    for (path, old, new, wanted) in [
        (
            "api/schemas/people.yaml",
            "type: integer",
            "type: integr",
            "api/schemas/people.yaml:2:13: error[type-unknown]",
        ),
        (
            "api/schemas/people.yaml",
            "'#/Tag'",
            "'#/Tga'",
            "api/schemas/people.yaml:1:96: error[unresolved-reference]",
        ),
        (
            "api/schemas/people.yaml",
            "'Pet.yaml'",
            "'Cat.yaml'",
            "api/schemas/people.yaml:1:70: error[foreign-reference]",
        ),
        ("api/parameters.json", "\"in\"", "in", "api/parameters.json:1:29: error[syntax]"),
    ] {
        let mut read =
            |file: &str| beside(file).map(|text| if file == path { text.replace(old, new) } else { text });
        let files = load::gather(&source, &mut read);
        let problems = coupa_codegen::read_with(source.clone(), &files).unwrap_err();
        assert_eq!(
            errors(&problems).first().map(|text| &text[..wanted.len()]),
            Some(wanted),
            "{:?}",
            errors(&problems)
        );
        let sources: Vec<Source> = std::iter::once(source.clone()).chain(files).collect();
        assert!(problems.render(&sources, false).contains(path));
    }
}

/// Texts made to be slow are read or refused in a moment.
#[test]
fn hostile_texts_do_not_hang() {
    let many = |count: usize, piece: &dyn Fn(usize) -> String| (0..count).map(piece).collect::<Vec<_>>();
    let one_line =
        format!("{{openapi: 3.1.0, x-list: [{}]}}", many(40_000, &|n| format!("{{a: {n}}}")).join(", "));
    let chain = many(1000, &|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1)).concat();
    let chain = format!("openapi: 3.1.0\ncomponents:\n  schemas:\n{chain}    S3000: {{type: string}}\n");
    let keys = format!(
        "{{\"openapi\": \"3.1.0\", \"x\": {{{}}}}}",
        many(19_000, &|n| format!("\"k{n}\": 1")).join(", ")
    );
    let many_keys = format!(
        "{{\"openapi\": \"3.1.0\", \"x\": {{{}}}}}",
        many(30_000, &|n| format!("\"k{n}\": 1")).join(", ")
    );
    let anchors =
        format!("openapi: 3.1.0\nx:\n{}", many(5000, &|n| format!("  - &a{n} {n}\n  - *a{n}\n")).concat());
    for (name, path, text) in [
        ("one line", "t.yaml", &one_line),
        ("chain of references", "t.yaml", &chain),
        ("keys", "t.json", &keys),
        ("too many keys", "t.json", &many_keys),
        ("anchors", "t.yaml", &anchors),
        ("brackets", "t.yaml", &"[".repeat(100_000)),
        ("braces", "t.yaml", &"{a: ".repeat(100_000)),
        ("dashes", "t.yaml", &"- ".repeat(100_000)),
        ("question marks", "t.yaml", &"? ".repeat(100_000)),
    ] {
        let start = Instant::now();
        // Whether it is accepted is not the question here.
        drop(coupa_codegen::read(Source::new(path, text.as_str())));
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "{name} took {took:?}");
    }
}

/// What breaks OpenAPI and says nothing to code is told, and not refused.
#[test]
fn what_says_nothing_to_code_is_told() {
    let text = "openapi: 3.1.0
info: {title: T, version: '1', description: null}
tags: [{name: a, x-links: {$ref: '#/nowhere'}}, {name: a}]
paths:
  /a:
    get: {$ref: 'parts.yaml#/show'}
    put:
      operationId: put
      tags: [a]
      x-pagination: {limitParam: count}
      requestBody: {content: {application/json: {schema: {type: object, properties: {b: {type: string, pattern: '(?i)a'}}}, examples: {e: {$ref: '#/components/examples/e'}}}}}
      responses: {'204': {description: Put.}}
";
    let parts = "show: {operationId: show, tags: [a], responses: {'204': {description: Shown.}}}\n";
    let beside = [Source::new("parts.yaml", parts)];
    let (api, problems) = coupa_codegen::read_with(Source::new("t.yaml", text), &beside).expect("it is read");
    let names: Vec<&str> = api.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(names, ["show", "put"]);
    assert!(api.operations.iter().all(|operation| operation.pagination.is_none()));
    let mut told: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
    told.sort_unstable();
    told.dedup();
    assert_eq!(
        told,
        ["keyword-value", "pattern-flag", "tag-twice", "unknown-extension", "unresolved-reference"]
    );
}

//! Every rule has a document that meets it. Those of `refuse.rs`, `front.rs` and the fixtures are read from their
//! snapshots; here stand the rest, most of them found by the emitters.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use coupa_codegen::problem::{Level, RULES};
use coupa_codegen::{Input, Layout, Problems, Source, generate};

const BASE: &str = include_str!("documents/base.yaml");

/// A schema that takes the place of `Name`.
fn schema(text: &str) -> String {
    edited("    Name: {type: string, maxLength: 20}", &format!("    Name: {text}"))
}

/// A parameter that takes the place of `limit`.
fn parameter(text: &str) -> String {
    edited(
        "        - name: limit\n          in: query\n          required: false\n          schema: {type: integer}\n",
        &format!("        - {text}\n"),
    )
}

/// A media type with its schema in the place of that of the request body.
fn body(text: &str) -> String {
    edited(
        "        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/Thing'}",
        &format!("        content: {text}"),
    )
}

/// An answer that takes the place of that of `thing_show`.
fn answer(text: &str) -> String {
    let at = BASE.rfind("          description: The thing.").expect("an answer");
    let end = BASE.find("components:").expect("components");
    format!("{}          description: The thing.\n{text}\n{}", &BASE[..at], &BASE[end..])
}

fn edited(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "the base document has no {old:?}");
    BASE.replacen(old, new, 1)
}

/// A form of which the last member says how a file of it is written.
const FORM: &str = "\n          multipart/form-data:\n            schema: {type: object, properties: {file: {type: string, format: binary}, text: {type: string}, count: {type: integer}, list: {type: array, items: {type: string}}, object: {$ref: '#/components/schemas/Thing'}}}\n            encoding: {file: ";

/// How members of forms are written: what is refused, with the words it is refused with, and what is not.
#[test]
fn only_encodings_that_are_kept_are_accepted() {
    let multipart = |member: &str, encoding: &str| {
        problems(&body(&format!("{}{member}: {{{encoding}}}}}", FORM.trim_end_matches("file: ")))).0
    };
    let urlencoded = |member: &str, encoding: &str| {
        let form = FORM.replace("multipart/form-data", "application/x-www-form-urlencoded");
        let form = form.replace("file: {type: string, format: binary}, ", "");
        problems(&body(&format!("{}{member}: {{{encoding}}}}}", form.trim_end_matches("file: ")))).0
    };
    let refusal = |problems: &Problems| {
        let errors: Vec<_> = problems.iter().filter(|problem| problem.level == Level::Error).collect();
        match errors.as_slice() {
            [] => String::new(),
            [one] => {
                assert_eq!(one.rule, "encoding", "{problems:?}");
                one.message.clone()
            }
            _ => panic!("{problems:?}"),
        }
    };
    for (member, encoding, wanted) in [
        ("file", "", ""),
        ("file", "contentType: 'image/png, image/*'", ""),
        ("file", "contentType: png", "`file` is not written as `png`"),
        ("file", "style: form", "`file` is not written with `style` or `explode`"),
        ("fyle", "contentType: image/png", "the form has no member `fyle`"),
        ("text", "contentType: text/csv", ""),
        ("text", "contentType: 'text/plain; charset=utf-8'", ""),
        ("text", "contentType: application/json", "`text` is not written as `application/json`"),
        ("text", "contentType: text/xml", "`text` is not written as `text/xml`"),
        ("text", "contentType: 'text/*'", "`text` is not written as `text/*`"),
        ("text", "style: form, explode: false, allowReserved: false", ""),
        (
            "text",
            "style: form, contentType: text/plain",
            "`text` is not written with `contentType` beside `style` or `explode`",
        ),
        ("text", "headers: {Content-Type: {schema: {type: string}}}", ""),
        ("count", "contentType: application/json", ""),
        ("list", "style: form", ""),
        ("list", "explode: false", "`list` is not written with `explode: false`"),
        ("list", "style: pipeDelimited", "`list` is not written with `style: pipeDelimited`"),
        ("list", "allowReserved: true", "`list` is not written with `allowReserved`"),
        ("object", "contentType: application/json", ""),
        ("object", "contentType: application/xml", "`object` is not written as `application/xml`"),
        ("object", "style: deepObject, explode: true", "`object` is not written with `style: deepObject`"),
    ] {
        assert_eq!(refusal(&multipart(member, encoding)), wanted, "multipart, {member}: {encoding}");
    }
    for (member, encoding, wanted) in [
        ("text", "contentType: text/plain", ""),
        ("text", "contentType: text/csv", "`text` is not written as `text/csv`"),
        ("list", "style: form, explode: true", ""),
        ("list", "style: spaceDelimited", ""),
        ("list", "style: pipeDelimited, explode: false", ""),
        ("list", "style: pipeDelimited, explode: true", ""),
        ("list", "explode: false", ""),
        ("list", "style: deepObject", ""),
        ("list", "style: deepObject, explode: false", "`list` is not written with `style: deepObject`"),
        ("list", "explode: false, allowReserved: true", "`list` is not written with `allowReserved`"),
        (
            "list",
            "style: deepObject, contentType: text/plain",
            "`list` is not written with `contentType` beside `style` or `explode`",
        ),
        ("text", "style: form, explode: false", ""),
        ("text", "style: spaceDelimited", "`text` is not written with `style: spaceDelimited`"),
        ("text", "style: deepObject, explode: true", "`text` is not written with `style: deepObject`"),
        ("object", "contentType: application/json", ""),
        ("object", "style: deepObject, explode: true", ""),
        ("object", "style: spaceDelimited", "`object` is not written with `style: spaceDelimited`"),
        ("object", "explode: true", "`object` is not written with `style` or `explode`"),
    ] {
        assert_eq!(refusal(&urlencoded(member, encoding)), wanted, "urlencoded, {member}: {encoding}");
    }
}

/// Values in brackets whose texts have one reading are accepted, others are refused; so are two things of one name.
#[test]
fn only_brackets_that_have_one_reading_are_accepted() {
    let form = |member: &str, others: &str| {
        body(&format!(
            "\n          application/x-www-form-urlencoded:\n            schema: {{type: object, properties: {{a: {member}{others}}}}}\n            encoding: {{a: {{style: deepObject, explode: true}}}}"
        ))
    };
    let query = |schema: &str, others: &str| {
        parameter(&format!("{{name: a, in: query, style: deepObject, schema: {schema}}}{others}"))
    };
    for (text, wanted) in [
        (
            form(
                "{type: object, properties: {b: {type: integer}}, additionalProperties: {type: string}}",
                "",
            ),
            None,
        ),
        (
            form(
                "{anyOf: [{type: object, required: [b], properties: {b: {type: integer}}}, {type: object, required: [c], properties: {c: {type: string}}, additionalProperties: {type: string}}]}",
                "",
            ),
            Some("form-member"),
        ),
        (form("{type: object, properties: {b: {type: integer}}}", ""), None),
        (
            form(
                "{type: object, properties: {b: {anyOf: [{type: integer}, {type: string, enum: ['', now]}]}}}",
                "",
            ),
            None,
        ),
        (
            form(
                "{type: object, properties: {b: {anyOf: [{type: integer}, {type: string, enum: ['', '5']}]}}}",
                "",
            ),
            Some("form-member"),
        ),
        (
            form("{type: object, properties: {b: {anyOf: [{type: integer}, {type: string}]}}}", ""),
            Some("form-member"),
        ),
        (form("{type: object, properties: {b: {}}}", ""), Some("form-member")),
        (form("{type: object, properties: {'b[': {type: string}}}", ""), Some("form-member")),
        (
            form(
                "{anyOf: [{type: object, additionalProperties: {type: string}}, {type: array, items: {type: string}}]}",
                "",
            ),
            Some("form-member"),
        ),
        (
            form("{type: object, properties: {b: {type: integer}}}", ", 'a[b]': {type: string}"),
            Some("encoding"),
        ),
        (
            query(
                "{type: object, properties: {b: {type: object, additionalProperties: {type: string}}}}",
                "",
            ),
            None,
        ),
        (query("{anyOf: [{type: object, properties: {b: {type: integer}}}, {type: integer}]}", ""), None),
        (
            query(
                "{anyOf: [{type: object, properties: {b: {type: integer}}}, {type: integer}, {type: string}]}",
                "",
            ),
            Some("form-member"),
        ),
        (query("{type: array, items: {type: array, items: {type: string}}}", ""), None),
        (
            query("{type: object, properties: {b: {type: object, properties: {c: {}}}}}", ""),
            Some("form-member"),
        ),
        (
            query(
                "{type: object, properties: {b: {type: integer}}}",
                "\n        - {name: 'a[b]', in: query, schema: {type: string}}",
            ),
            Some("parameter-type"),
        ),
    ] {
        let (problems, source) = problems(&text);
        let errors: BTreeSet<_> = problems
            .iter()
            .filter(|problem| problem.level == Level::Error)
            .map(|problem| problem.rule)
            .collect();
        assert_eq!(errors, wanted.into_iter().collect(), "{}", problems.render(&[source], false));
    }
}

/// A body of which nothing says how it is written is refused, not sent as whatever comes.
#[test]
fn a_body_has_a_media_type() {
    let (problems, _) = problems(&body("{}"));
    let found: Vec<_> = problems.iter().map(|problem| (problem.rule, problem.message.as_str())).collect();
    assert!(found.contains(&("media-type", "the request body has no media type")), "{found:?}");
}

/// Rule and document.
#[allow(clippy::too_many_lines, reason = "a table")]
fn fixtures() -> Vec<(&'static str, String)> {
    let chain: Vec<String> = (0..70)
        .map(|number| format!("    C{number}: {{$ref: '#/components/schemas/C{}'}}\n", number + 1))
        .collect();
    let circle: Vec<String> = (0..30)
        .map(|number| {
            let next = number + 1;
            format!(
                "    C{number}: {{anyOf: [{{$ref: '#/components/schemas/C{next}'}}, {{type: object, required: [m{number}], properties: {{m{number}: {{type: string}}}}}}]}}\n"
            )
        })
        .collect();
    let many: Vec<String> = (0..20_001).map(|number| format!("  x-{number}: 1\n")).collect();
    let (chain, circle, many) = (chain.concat(), circle.concat(), many.concat());
    vec![
        (
            "all-of-choice",
            schema(
                "{allOf: [{type: object, properties: {a: {type: string}}}, {oneOf: [{type: object, required: [b], properties: {b: {type: string}}}, {type: object, required: [c], properties: {c: {type: string}}}]}, {anyOf: [{type: object, required: [d], properties: {d: {type: string}}}, {type: object, required: [e], properties: {e: {type: string}}}]}]}",
            ),
        ),
        (
            "all-of-closed",
            schema(
                "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, additionalProperties: false, properties: {b: {type: string}}}]}",
            ),
        ),
        (
            "answer-effect",
            parameter("{name: fields, in: query, schema: {type: string}, x-answer: sometimes}"),
        ),
        (
            "body-media-types",
            body(
                "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}, application/xml: {schema: {$ref: '#/components/schemas/ThingList'}}}",
            ),
        ),
        (
            "client-operation",
            edited(
                "      operationId: thing_index\n",
                "      operationId: thing_index\n      x-pagination: {style: offset, limit: limit, offset: skip, maximum: 50, items: ''}\n",
            ),
        ),
        (
            "deep-object",
            parameter(
                "{name: limit, in: query, style: deepObject, schema: {type: object, properties: {a: {type: object, properties: {b: {type: integer}}}}}}",
            ),
        ),
        (
            "discriminator-mapping",
            schema(
                "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: A, c: '#/components/schemas/Thing'}}}\n    A: {type: object, required: [k], properties: {k: {type: string}}}\n    B: {type: object, required: [k], properties: {k: {type: string}}}",
            ),
        ),
        ("encoding", body(&format!("{FORM}{{headers: {{X-Size: {{schema: {{type: integer}}}}}}}}}}"))),
        (
            "encoding-ignored",
            edited(
                "            schema: {$ref: '#/components/schemas/Thing'}",
                "            encoding: {name: {contentType: text/plain}}\n            schema: {$ref: '#/components/schemas/Thing'}",
            ),
        ),
        ("enum-empty", schema("{type: string, enum: [null]}")),
        ("enum-not-scalar", schema("{enum: [[1], [2]]}")),
        (
            "form-member",
            body(
                "{application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: array, items: {type: string}}}}}}}",
            ),
        ),
        (
            "header-name",
            edited("    Key: {type: apiKey, in: header, name: X-Key}", "    Key: {type: apiKey, in: header, name: ''}")
                .replace("name: limit\n          in: query", "name: my limit\n          in: header"),
        ),
        (
            "header-schema",
            answer("          headers: {X-Size: {description: How large.}}\n          content: {}"),
        ),
        (
            "lenient-items",
            schema("{type: string, maxLength: 20}").replace(
                "color: {$ref: '#/components/schemas/Color'}",
                "color: {type: string, x-lenient-items: true}",
            ),
        ),
        ("media-type", body("{application/cbor: {schema: {$ref: '#/components/schemas/Thing'}}}")),
        (
            "operator-unknown",
            schema("{type: string, maxLength: 20}").replace(
                "color: {$ref: '#/components/schemas/Color'}",
                "color: {type: string, x-element: thing/color, x-filters: {operators: [around]}}",
            ),
        ),
        ("binary-text", schema("{type: string, format: binary}")),
        ("keyword-idle", schema("{type: integer, required: [name], properties: {name: {type: string}}}")),
        ("older-spelling", schema("{type: string, nullable: true}")),
        ("openapi-value", answer("          headers: {X-Size: {required: true, schema: {type: integer}}}\n          content: {}")),
        (
            "parameter-content",
            parameter("{name: limit, in: query, content: {text/csv: {schema: {type: string}}}}"),
        ),
        (
            "parameter-type",
            body("{multipart/form-data: {schema: {type: object, required: [file], properties: {text: {type: string}}}}}")
                .replace(
                    "        - name: limit\n          in: query\n          required: false\n          schema: {type: integer}\n",
                    "        - {name: limit, in: query, schema: {type: object, additionalProperties: {type: string}}}\n        - {name: more, in: query, schema: {type: object, additionalProperties: {type: string}}}\n",
                ),
        ),
        ("parameter-style", parameter("{name: limit, in: query, style: simple, schema: {type: string}}")),
        (
            "parameter-constraint",
            parameter("{name: limit, in: query, schema: {type: integer, not: {const: 7}}}"),
        ),
        (
            "reference-unknown",
            include_str!("fixtures/zoo/openapi.yaml").replace("x-reference: Keeper", "x-reference: Nobody"),
        ),
        ("response-media-types", answer("          content: {image/x-png: {}, image/x_png: {}}")),
        (
            "path-item-conflict",
            edited("  /things/{id}:\n", "  /things/{id}:\n    $ref: '#/components/pathItems/Show'\n").replace(
                "components:\n",
                "components:\n  pathItems:\n    Show: {get: {responses: {'204': {description: None.}}}}\n",
            ),
        ),
        ("path-literal", edited("  /things:", "  /things?all:")),
        (
            "reference-chain",
            schema(&format!("{{$ref: '#/components/schemas/C0'}}\n{chain}    C70: {{type: string}}")),
        ),
        ("required-unknown", schema("{type: object, required: [b], properties: {a: {type: string}}}")),
        (
            "response-header",
            answer(
                "          headers: {X-Size: {schema: {type: object, additionalProperties: {type: string}}}}\n          content: {}",
            ),
        ),
        (
            "scope-unknown",
            edited(
                "    Key: {type: apiKey, in: header, name: X-Key}",
                "    Key: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {read: Read}}}}",
            )
            .replace("  - Key: []", "  - Key: [write]"),
        ),
        (
            "security-kind",
            edited(
                "    Key: {type: apiKey, in: header, name: X-Key}",
                "    Key: {type: http}",
            ),
        ),
        (
            "schema-circle",
            schema(&format!("{{$ref: '#/components/schemas/C0'}}\n{circle}    C30: {{type: integer}}")),
        ),
        ("pattern-flag", schema("{type: string, pattern: '(?i)^[a-f]+$'}")),
        ("tag-twice", edited("tags:\n", "tags:\n  - name: Things\n")),
        ("too-large", format!("{BASE}x-large:\n{many}")),
        ("unused-schema", schema("{type: string}\n    Nobody: {type: string}")),
    ]
}

/// What a document gives, refused or not.
fn problems(text: &str) -> (Problems, Source) {
    let source = Source::new("things.yaml", text);
    let input = Input::of(source.clone(), Vec::new());
    (found(&input), source)
}

fn found(input: &Input) -> Problems {
    match generate(input, &Layout::new("thing", "cargo xtask generate")) {
        Ok(generated) => generated.warnings,
        Err(problems) => problems,
    }
}

#[test]
fn files_beside_the_document_have_rules_too() {
    let document = Source::new("things.yaml", BASE);
    let plain = Input::of(document, Vec::new());
    let table = Input { tables: vec![Source::new("thing.csv", "element\nname\n")], ..plain.clone() };
    let departures = Input { departures: Some(Source::new("departures.toml", "[departure]\n")), ..plain };
    for (rule, input) in [("element-table", table), ("departures", departures)] {
        let problems = found(&input);
        assert!(problems.iter().any(|problem| problem.rule == rule), "{rule}: {problems:?}");
        insta::assert_snapshot!(rule, problems.render(&input.sources(), false));
    }
}

#[test]
fn fixtures_meet_their_rules() {
    let mut missed = Vec::new();
    for (rule, text) in fixtures() {
        let (problems, source) = problems(&text);
        let rendered = problems.render(&[source], false);
        if problems.iter().any(|problem| problem.rule == rule) {
            insta::assert_snapshot!(rule, rendered);
        } else {
            missed.push(format!("{rule}: {rendered}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Rules that snapshots show: `error[rule]`.
fn shown() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of this crate") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "snap")
                // Findings about two documents have words of their own.
                && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("diff"))
            {
                let text = std::fs::read_to_string(&path).expect("a snapshot is text");
                for level in ["error[", "warning[", "note["] {
                    let rules =
                        text.split(level).skip(1).filter_map(|rest| Some(rest.split_once(']')?.0.to_owned()));
                    found.extend(rules);
                }
            }
        }
    }
    found
}

/// Rules that the source names where a problem is made.
fn named() -> BTreeMap<String, String> {
    let call = regex::Regex::new(
        r#"(?:\berror|\berror_at|\bwarning|\bnote|\brefuse|Problem::error|Problem::warning)\(\s*"([a-z][a-z0-9-]*)""#,
    )
    .expect("a pattern");
    let mut found = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of this crate") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // The comparison of documents has findings, not rules.
            if path.is_dir() && name != "tests" && name != "diff" {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && name != "tests.rs" {
                let text = std::fs::read_to_string(&path).expect("source is text");
                for rule in call.captures_iter(&text) {
                    found.insert(rule[1].to_owned(), path.display().to_string());
                }
            }
        }
    }
    found
}

#[test]
fn every_rule_is_listed_and_has_a_fixture() {
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(listed.len(), RULES.len(), "a rule stands twice in the list");
    for (rule, place) in named() {
        assert!(listed.contains(&rule), "{place}: the rule `{rule}` is not in the list");
    }
    let shown = shown();
    for rule in &shown {
        assert!(listed.contains(rule), "a snapshot shows `{rule}`, which is not in the list");
    }
    let mut fixtures: BTreeSet<&str> = fixtures().iter().map(|(rule, _)| *rule).collect();
    fixtures.extend(["element-table", "departures"]);
    for rule in RULES.iter().filter(|rule| !rule.is_internal()) {
        let has = shown.contains(rule.name) || fixtures.contains(rule.name);
        assert!(has, "the rule `{}` has no fixture", rule.name);
    }
}

/// The page that says what other documents may hold has the table of the rules.
#[test]
fn the_page_lists_the_rules() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/documents.md"))
        .expect("the page is there");
    let rows: Vec<&str> = page.lines().skip_while(|line| *line != "## Rules").collect();
    let rows: Vec<&str> = rows.into_iter().filter(|line| line.starts_with("| `")).collect();
    let wanted: Vec<String> = RULES
        .iter()
        .filter(|rule| !rule.is_internal())
        .map(|rule| format!("| `{}` | {} | {} |", rule.name, rule.about, rule.left_out()))
        .collect();
    assert_eq!(rows, wanted);
}

//! What is refused, and what the reader is told: one edit of a small document a case, or a whole small text.

use coupa_codegen::problem::Level;
use coupa_codegen::{Problems, Source};

const BASE: &str = include_str!("documents/base.yaml");

fn edited(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "the base document has no {old:?}");
    BASE.replacen(old, new, 1)
}

/// Renders what a text is refused with.
fn refused_text(path: &str, text: &str) -> String {
    let source = Source::new(path, text);
    match coupa_codegen::read(source.clone()) {
        Ok(_) => panic!("accepted: {text}"),
        Err(problems) => {
            assert!(problems.has_errors());
            complete(&problems);
            problems.render(&[source], false)
        }
    }
}

/// Every problem says how to mend it, and every error but one of syntax says why it matters.
fn complete(problems: &Problems) {
    const PLAIN: [&str; 12] = [
        "syntax",
        "too-deep",
        "too-large",
        "too-many-aliases",
        "key-not-text",
        "merge-key",
        "foreign-tag",
        "several-documents",
        "number-out-of-range",
        "not-openapi",
        "not-an-object",
        "not-a-list",
    ];
    for problem in problems.iter().filter(|problem| problem.level == Level::Error) {
        assert!(!problem.help.is_empty(), "no help: {problem}");
        assert!(!problem.reason.is_empty() || PLAIN.contains(&problem.rule), "no reason: {problem}");
    }
}

fn rules(rendered: &str) -> Vec<String> {
    rendered
        .split("error[")
        .skip(1)
        .map(|rest| rest.split(']').next().unwrap_or_default().to_owned())
        .collect()
}

macro_rules! refused {
    ($($name:ident: $old:expr => $new:expr;)+) => {
        $(#[test] fn $name() {
            insta::assert_snapshot!(stringify!($name), refused_text("things.yaml", &edited($old, $new)));
        })+
        /// Every case reports the rule that it is about: a table in which two names test one thing shows here.
        #[test] fn rules_are_covered() {
            let mut found: Vec<String> = [$(($old, $new)),+]
                .iter()
                .flat_map(|(old, new)| rules(&refused_text("things.yaml", &edited(old, new))))
                .chain(texts().iter().flat_map(|(_, path, text)| rules(&refused_text(path, text))))
                .collect();
            found.sort();
            found.dedup();
            insta::assert_snapshot!("rules_are_covered", found.join("\n"));
        }
    };
}

refused! {
    typo_in_a_reference: "schemas/Thing'}" => "schemas/Thimg'}";
    reference_without_likeness: "schemas/Color'}" => "schemas/Zzz'}";
    reference_to_another_file: "'#/components/schemas/Color'" => "'other.yaml#/Color'";
    reference_to_the_network: "'#/components/schemas/Color'" => "'https://example.com/colors.yaml#/Color'";
    reference_out_of_the_folder: "'#/components/schemas/Color'" => "'../colors.yaml#/Color'";
    reference_to_another_kind: "'#/components/schemas/Color'" => "'#/components/securitySchemes/Key'";
    reference_that_is_no_text: "'#/components/schemas/Color'" => "[1]";
    reference_cycle: "    Color: {type: string, enum: [red, blue]}" => "    Color: {$ref: '#/components/schemas/Colour'}\n    Colour: {$ref: '#/components/schemas/Color'}";
    schema_made_of_itself: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf: [{$ref: '#/components/schemas/Name'}, {type: object}]";
    duplicate_operation_id: "thing_create" => "thing_index";
    operation_id_that_is_no_text: "operationId: thing_create" => "operationId: 7";
    wrong_indent_of_a_property: "        color: {$ref" => "      color: {$ref";
    wrong_indent_of_a_response: "        '201':\n" => "      '201':\n";
    wrong_indent_of_required: "        - name: limit\n          in: query\n          required: false" => "        - name: limit\n          in: query\n      required: false\n      x-more:\n        - schema: 1";
    wrong_indent_breaks_the_syntax: "      summary: Make a thing" => "     summary: Make a thing";
    typo_in_a_keyword: "maxLength" => "maxLenght";
    keyword_of_identity: "maxLength: 20" => "$id: 'https://example.com/name'";
    duplicate_key: "        color:" => "        name: {type: string}\n        color:";
    merge_key: "      type: array\n" => "      <<: {type: array}\n";
    foreign_tag: "maxLength: 20" => "maxLength: !int 20";
    number_out_of_range: "maxLength: 20" => "maxLength: 123456789012345678901";
    unknown_type: "{type: string, maxLength: 20}" => "{type: strin, maxLength: 20}";
    type_null_without_quotes: "{type: string, maxLength: 20}" => "{type: [string, null]}";
    default_below_the_minimum: "          required: false\n          schema: {type: integer}" => "          required: false\n          schema: {type: integer, minimum: 1, default: 0}";
    default_that_is_not_listed: "    Color: {type: string, enum: [red, blue]}" => "    Color: {type: string, enum: [red, blue], default: green}";
    default_that_is_too_long: "maxLength: 20" => "maxLength: 2, default: abc";
    length_below_zero: "maxLength: 20" => "maxLength: -1";
    length_as_text: "maxLength: 20" => "maxLength: '20'";
    required_as_boolean: "{type: string, maxLength: 20}" => "{type: string, required: true}";
    enumeration_without_values: "[red, blue]" => "[]";
    pattern_that_is_none: "maxLength: 20" => "pattern: '(['";
    schema_that_is_no_object: "{type: string, maxLength: 20}" => "string";
    schema_that_nothing_fits: "          required: false\n          schema: {type: integer}" => "          required: false\n          schema: false";
    tuple_of_3_1: "{type: string, maxLength: 20}" => "{type: array, prefixItems: [{type: string}]}";
    tuple_of_older_drafts: "{type: string, maxLength: 20}" => "{type: array, items: [{type: string}]}";
    two_choices: "{type: string, maxLength: 20}" => "{anyOf: [{type: string}], oneOf: [{minLength: 2}]}";
    discriminator_without_property: "{type: string, maxLength: 20}" => "{anyOf: [{$ref: '#/components/schemas/Color'}], discriminator: {mapping: {}}}";
    dialect: "openapi: 3.1.0" => "openapi: 3.1.0\njsonSchemaDialect: 'http://json-schema.org/draft-04/schema#'";
    choice_that_nothing_decides: "    Name: {type: string, maxLength: 20}" => "    Name: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}";
    all_of_a_scalar: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf: [{type: object, properties: {a: {type: string}}}, {type: string}]";
    unknown_security_scheme: "  - Key: []" => "  - Keys: []";
    path_parameter_not_declared: "/things/{id}" => "/things/{key}";
    path_parameter_not_in_the_path: "        - name: limit\n          in: query\n          required: false" => "        - name: limit\n          in: path\n          required: true";
    path_segment_with_half_a_brace: "/things/{id}" => "/things/{id}}";
    path_segment_with_parameters_side_by_side: "/things/{id}" => "/things/t{id}{id}";
    paths_that_one_request_fits: "  /things/{id}:" => "  /things/{id}.json: {}\n  /things/t{id}:";
    path_parameter_optional: "          required: true\n          schema: {type: integer}" => "          required: false\n          schema: {type: integer}";
    path_without_slash: "  /things:" => "  things:";
    path_twice: "  /things/{id}:" => "  /things/{other}: {get: {responses: {'204': {description: Fine.}}}}\n  /things/{id}:";
    method_that_nobody_serves: "    post:\n" => "    trace:\n";
    parameter_without_place: "          in: query\n" => "";
    parameter_twice: "        - name: limit" => "        - {name: limit, in: query, schema: {type: string}}\n        - name: limit";
    parameter_in_two_forms: "          required: false\n          schema: {type: integer}\n" => "          required: false\n          schema: {type: integer}\n          content: {application/json: {schema: {}}}\n";
    parameter_in_an_unknown_place: "in: query" => "in: body";
    parameter_without_schema: "          required: false\n          schema: {type: integer}\n" => "          required: false\n";
    parameters_that_are_no_list: "      parameters:\n        - name: limit\n          in: query\n          required: false\n          schema: {type: integer}\n" => "      parameters: {}\n";
    status_that_is_none: "'201'" => "'600'";
    version_3_2: "openapi: 3.1.0" => "openapi: 3.2.0";
    version_2_0: "openapi: 3.1.0" => "swagger: '2.0'";
    version_as_number: "openapi: 3.1.0" => "openapi: 3.1";
    version_missing: "openapi: 3.1.0\n" => "";
    typo_in_an_extension: "        color: {$ref" => "        size: {type: string, x-elment: thing/size}\n        color: {$ref";
    writes_to_nothing: "        color: {$ref: '#/components/schemas/Color'}" => "        color: {$ref: '#/components/schemas/Color', x-element: thing/color, x-writes-to: colour}";
}

/// Texts that are no edit of the base document: name, path, text.
fn texts() -> Vec<(&'static str, &'static str, String)> {
    let aliases = (1..8).fold("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, level| {
        let inner = vec![format!("*a{}", level - 1); 10].join(", ");
        format!("{text}a{level}: &a{level} [{inner}]\n")
    });
    vec![
        ("empty_file", "empty.yaml", String::new()),
        (
            "credentials_in_one_header",
            "things.yaml",
            edited("  - Key: []", "  - {Token: [], Name: [], Key: []}").replace(
                "    Key: {",
                "    Token: {type: http, scheme: bearer}\n    Name: {type: http, scheme: basic}\n    Key: {",
            ),
        ),
        ("text_that_is_no_object", "list.yaml", "- openapi\n".to_owned()),
        ("two_documents", "two.yaml", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n".to_owned()),
        ("key_that_is_no_text", "key.yaml", "? [a]\n: 1\n".to_owned()),
        ("aliases_of_aliases", "aliases.yaml", aliases),
        ("nested_too_deep", "deep.json", "[".repeat(1000)),
        ("json_with_a_comma_too_many", "comma.json", "{\n  \"openapi\": \"3.1.0\",\n}\n".to_owned()),
        ("json_with_half_a_surrogate", "half.json", "{\"openapi\": \"\\ud83d!\"}".to_owned()),
        ("json_that_is_yaml", "yaml.json", "openapi: 3.1.0\n".to_owned()),
        (
            "nothing_to_generate",
            "nothing.yaml",
            "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\n".to_owned(),
        ),
    ]
}

#[test]
fn whole_texts() {
    for (name, path, text) in texts() {
        insta::assert_snapshot!(name, refused_text(path, &text));
    }
}

/// What is generated, and said aloud: warnings and notes.
fn said(old: &str, new: &str) -> String {
    let source = Source::new("things.yaml", edited(old, new));
    match coupa_codegen::read(source.clone()) {
        Ok((_, problems)) => {
            assert!(!problems.is_empty(), "nothing is said about {new:?}");
            problems.render(&[source], false)
        }
        Err(problems) => panic!("refused: {}", problems.render(&[source], false)),
    }
}

macro_rules! said {
    ($($name:ident: $old:expr => $new:expr;)+) => {
        $(#[test] fn $name() { insta::assert_snapshot!(stringify!($name), said($old, $new)); })+
    };
}

said! {
    says_that_a_tag_is_not_declared: "tags: [Things]" => "tags: [Thing]";
    says_that_a_tag_is_missing: "      tags: [Things]\n" => "";
    says_that_a_scalar_means_nothing: "          description: A page." => "          description: A page.\n          type: string";
    says_that_no_response_is_documented: "      responses:\n        '201':\n          description: The thing.\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}\n" => "";
    says_that_a_callback_is_not_generated: "      summary: Make a thing" => "      callbacks: {made: {'{$request.body#/name}': {post: {responses: {'200': {description: Fine.}}}}}}\n      summary: Make a thing";
    says_that_links_are_not_generated: "          description: A page." => "          description: A page.\n          links: {next: {operationId: thing_index}}";
    says_that_a_webhook_is_not_generated: "components:\n" => "webhooks: {made: {post: {responses: {'200': {description: Fine.}}}}}\ncomponents:\n";
    says_that_a_header_is_ignored: "        - name: limit" => "        - {name: Authorization, in: header, schema: {type: string}}\n        - name: limit";
    says_that_the_length_is_left_to_http: "        - name: limit" => "        - {name: Content-Length, in: header, schema: {type: integer}}\n        - name: limit";
    says_that_content_is_never_sent: "'201'" => "'204'";
    says_that_a_property_is_described_twice: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf:\n        - {type: object, properties: {a: {type: string}}}\n        - {type: object, properties: {a: {type: integer}}}";
    says_that_a_bound_is_one_of_3_0: "{type: string, maxLength: 20}" => "{type: integer, minimum: 0, exclusiveMinimum: true}";
    says_that_no_response_is_a_success: "'201'" => "'400'";
    says_that_a_choice_is_kept: "    Name: {type: string, maxLength: 20}" => "    Name: {x-undecided: value, anyOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}";
    says_that_a_path_has_two_names: "  /things/{id}:" => "  /things/{other}: {delete: {tags: [Things], parameters: [{name: other, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Fine.}}}}\n  /things/{id}:";
    says_that_a_list_of_itself_is_kept: "    Name: {type: string, maxLength: 20}" => "    Name: {type: array, items: {$ref: '#/components/schemas/Name'}}";
    says_that_values_are_kept: "{type: string, maxLength: 20}" => "{enum: [[1], {a: 2}, x]}";
}

/// OpenAPI 3.0 has two readings that are said aloud.
#[test]
fn says_how_3_0_is_read() {
    let text = BASE
        .replace("openapi: 3.1.0", "openapi: 3.0.3")
        .replace(
            "color: {$ref: '#/components/schemas/Color'}",
            "color: {$ref: '#/components/schemas/Color', nullable: true}",
        )
        .replace("[red, blue]", "[red, blue], nullable: true");
    let source = Source::new("things.yaml", text);
    let (_, problems) = coupa_codegen::read(source.clone()).expect("accepted");
    insta::assert_snapshot!(problems.render(&[source], false));
}

#[test]
fn the_base_document_is_accepted() {
    let (api, warnings) = coupa_codegen::read(Source::new("things.yaml", BASE)).expect("accepted");
    assert!(warnings.is_empty(), "{warnings:?}");
    let thing = &api.schemas["Thing"];
    let coupa_codegen::model::Shape::Structure(structure) = &thing.shape else { panic!("{:?}", thing.shape) };
    let boxed: Vec<_> =
        structure.fields.iter().filter(|field| field.boxed).map(|field| field.name.as_str()).collect();
    assert_eq!(boxed, ["parent"]);
}

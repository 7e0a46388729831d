//! What is refused, and what the reader is told: one edit of a small document a case.

use coupa_codegen::Source;

const BASE: &str = include_str!("documents/base.yaml");

/// Replaces the first `old` of the base document and renders what the edited one is refused with.
fn refused(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "the base document has no {old:?}");
    let source = Source::new("things.yaml", BASE.replacen(old, new, 1));
    match coupa_codegen::read(source.clone()) {
        Ok(_) => panic!("accepted with {new:?}"),
        Err(problems) => problems.render(&[source], false),
    }
}

macro_rules! refused {
    ($($name:ident: $old:expr => $new:expr;)+) => {
        $(#[test] fn $name() { insta::assert_snapshot!(stringify!($name), refused($old, $new)); })+
        /// Every case reports the rule that it is about: a table in which two names test one thing shows here.
        #[test] fn rules_are_covered() {
            let mut rules: Vec<String> = [$(($old, $new)),+].iter().flat_map(|(old, new)| {
                let text = refused(old, new);
                text.split("error[").skip(1).map(|rest| rest.split(']').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
            }).collect();
            rules.sort();
            rules.dedup();
            insta::assert_snapshot!("rules_are_covered", rules.join("\n"));
        }
    };
}

refused! {
    typo_in_a_reference: "schemas/Thing'}" => "schemas/Thimg'}";
    reference_without_likeness: "schemas/Color'}" => "schemas/Zzz'}";
    reference_to_another_file: "'#/components/schemas/Color'" => "'other.yaml#/Color'";
    reference_cycle: "    Color: {type: string, enum: [red, blue]}" => "    Color: {$ref: '#/components/schemas/Colour'}\n    Colour: {$ref: '#/components/schemas/Color'}";
    duplicate_operation_id: "thing_create" => "thing_index";
    operation_ids_that_differ_only_in_case: "thing_create" => "thingIndex";
    operation_without_id: "      operationId: thing_show\n" => "";
    wrong_indent_of_a_property: "        color: {$ref" => "      color: {$ref";
    wrong_indent_of_a_response: "        '201':\n" => "      '201':\n";
    wrong_indent_breaks_the_syntax: "      summary: Make a thing" => "     summary: Make a thing";
    typo_in_a_keyword: "maxLength" => "maxLenght";
    keyword_not_generated: "maxLength: 20" => "not: {const: x}";
    duplicate_key: "        color:" => "        name: {type: string}\n        color:";
    merge_key: "      type: array\n" => "      <<: {type: array}\n";
    unknown_type: "{type: string, maxLength: 20}" => "{type: strin, maxLength: 20}";
    two_types: "{type: string, maxLength: 20}" => "{type: [string, boolean]}";
    inline_object: "{$ref: '#/components/schemas/Color'}" => "{type: object, properties: {a: {type: string}}}";
    inline_enumeration: "{$ref: '#/components/schemas/Color'}" => "{type: string, enum: [a]}";
    numbers_in_an_enumeration: "[red, blue]" => "[1, 2]";
    enumeration_collision: "[red, blue]" => "[red, Red]";
    property_collision: "        color: {" => "        Name: {type: string}\n        color: {";
    schema_collision: "    Name: {type" => "    color: {$ref: '#/components/schemas/Name'}\n    Name: {type";
    choice_that_nothing_decides: "    Name: {type: string, maxLength: 20}" => "    Name: {anyOf: [{type: string}, {type: string, format: date}]}";
    all_of_a_scalar: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf: [{type: object, properties: {a: {type: string}}}, {type: string}]";
    all_of_conflict: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf:\n        - {type: object, properties: {a: {type: string}}}\n        - {type: object, properties: {a: {type: integer}}}";
    required_but_not_described: "    Name: {type: string, maxLength: 20}" => "    Name:\n      allOf:\n        - {type: object, properties: {a: {type: string}}}\n        - {type: object, required: [b]}";
    undeclared_tag: "tags: [Things]" => "tags: [Thing]";
    unknown_security_scheme: "  - Key: []" => "  - Keys: []";
    security_in_a_query: "in: header" => "in: query";
    path_parameter_not_declared: "/things/{id}" => "/things/{key}";
    path_segment_with_text: "/things/{id}" => "/things/t{id}";
    path_parameter_optional: "          required: true\n          schema: {type: integer}" => "          required: false\n          schema: {type: integer}";
    parameter_in_a_cookie: "in: query" => "in: cookie";
    parameter_without_schema: "          required: false\n          schema: {type: integer}\n" => "          required: false\n";
    parameter_style: "schema: {type: integer}\n      responses:\n        '200':\n          description: A page." => "style: pipeDelimited\n          schema: {type: array, items: {type: integer}}\n      responses:\n        '200':\n          description: A page.";
    range_of_statuses: "'201'" => "2XX";
    no_success: "'201'" => "'400'";
    body_without_name: "schema: {$ref: '#/components/schemas/ThingList'}" => "schema: {type: array, items: {type: string}}";
    media_type_with_schema: "application/json" => "text/csv";
    version_3_0: "openapi: 3.1.0" => "openapi: 3.0.3";
    version_as_number: "openapi: 3.1.0" => "openapi: 3.1";
    typo_in_an_extension: "        color: {$ref" => "        size: {type: string, x-elment: thing/size}\n        color: {$ref";
    writes_to_nothing: "        color: {$ref: '#/components/schemas/Color'}" => "        color: {$ref: '#/components/schemas/Color', x-element: thing/color, x-writes-to: colour}";
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

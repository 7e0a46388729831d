use super::*;
use crate::tree::Source;

const DOCUMENT: &str = include_str!("../../tests/fixtures/zoo/openapi.yaml");
const TABLE: &str = include_str!("../../tests/fixtures/zoo/old-animal.csv");
const DEPARTURES: &str = include_str!("../../tests/fixtures/zoo/departures.toml");

fn run(document: &str, table: &str, departures: &str) -> Report {
    let source = Source::new("openapi.yaml", document);
    let (api, _) = crate::read(source).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    });
    let table = Source::new("old-animal.csv", table);
    let evidence = Evidence::parse(&[table], Some(&Source::new("departures.toml", departures))).unwrap();
    check(&api, &evidence)
}

/// A text with one piece of it replaced; the piece must be there exactly once.
fn planted(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} stands once in the fixture");
    text.replace(from, to)
}

/// Key, aspect, what the table says, what the document says.
type Said<'s> = (&'s str, &'s str, &'s str, &'s str);

fn found(report: &Report) -> Vec<Said<'_>> {
    report.mismatches.iter().map(|m| (&*m.key, m.aspect.name(), &*m.table, &*m.document)).collect()
}

#[test]
fn tables_and_document_agree() {
    let report = run(DOCUMENT, TABLE, DEPARTURES);
    assert!(report.is_empty(), "{report}");
}

#[test]
fn a_change_of_the_table_is_caught_in_each_aspect_and_direction() {
    type Case =
        (&'static str, &'static str, &'static [(&'static str, &'static str, &'static str, &'static str)]);
    let cases: &[Case] = &[
        // In: the table gains it, the table loses it.
        ("seen,,,,,yes,datetime", "seen,,,,yes,yes,datetime", &[("animal/seen-at", "in", "yes", "no")]),
        ("Kilograms,,,,yes,yes", "Kilograms,,,,,yes", &[("animal/weight", "in", "no", "yes")]),
        // Out.
        ("Kilograms,,,,yes,yes", "Kilograms,,,,yes,", &[("animal/weight", "out", "no", "yes")]),
        // Required.
        ("Kilograms,,", "Kilograms,yes,", &[("animal/weight", "required", "yes", "no")]),
        ("Name of the animal,yes", "Name of the animal,", &[("animal/name", "required", "no", "yes")]),
        // Unique.
        ("Kilograms,,,", "Kilograms,,yes,", &[("animal/weight", "unique", "yes", "no")]),
        ("Id of the animal,,yes", "Id of the animal,,", &[("animal/id", "unique", "no", "yes")]),
        // Allowable values: one too few, one too many, values where the document has none.
        ("cat, dog (lower", "cat (lower", &[("animal/kind", "allowable", "cat (lower case)", "cat, dog")]),
        (
            "cat, dog (lower",
            "cat, dog, fox (lower",
            &[("animal/kind", "allowable", "cat, dog, fox (lower case)", "cat, dog")],
        ),
        ("Kilograms,,,,", "Kilograms,,,light,", &[("animal/weight", "allowable", "light", "any value")]),
        // Types: of each kind.
        (",integer,", ",string,", &[("animal/id", "type", "string", "integer")]),
        ("string(50)", "string(51)", &[("animal/name", "type", "string(51)", "string(50)")]),
        ("string(50)", "string", &[("animal/name", "type", "string", "string(50)")]),
        ("string(10)", "string(2)", &[("animal/kind", "type", "string(2)", "string")]),
        ("string(10)", "boolean", &[("animal/kind", "type", "boolean", "string")]),
        ("decimal(5,2)", "decimal(6,2)", &[("animal/weight", "type", "decimal(6,2)", "decimal(5,2)")]),
        ("decimal(5,2)", "decimal(5,3)", &[("animal/weight", "type", "decimal(5,3)", "decimal(5,2)")]),
        ("datetime", "date", &[("animal/seen-at", "type", "date", "datetime")]),
        ("array of Zoo::Meal", "Zoo::Meal", &[("animal/meals", "type", "Zoo::Meal", "array of Meal")]),
        (
            "array of Zoo::Meal",
            "array of Zoo::Dish",
            &[("animal/meals", "type", "array of Zoo::Dish", "array of Meal")],
        ),
        // Rows without element, elements without row.
        (
            "seen-at,When it was last seen",
            "heard-at,When it was last heard",
            &[
                ("animal/heard-at", "row", "`heard-at` is an element", "nothing"),
                ("animal/seen-at", "row", "nothing", "`seen-at` is an element"),
            ],
        ),
        // No statement about the type, none about the values.
        ("string(50)", "", &[]),
        ("array of Zoo::Meal", "array of Farm::Meal", &[]),
    ];
    for (from, to, expected) in cases {
        let report = run(DOCUMENT, &planted(TABLE, from, to), DEPARTURES);
        assert_eq!(found(&report), *expected, "{from:?} to {to:?}");
        assert!(report.stale.is_empty(), "{report}");
    }
}

#[test]
fn a_change_of_the_document_is_caught_in_each_aspect_and_direction() {
    let weight = "        weight:\n          description: Kilograms.\n          x-element: animal/weight\n          x-sensitive: true\n          anyOf:\n            - $ref: '#/components/schemas/Decimal5_2'\n            - type: 'null'\n";
    let out_only = planted(DOCUMENT, weight, "        {}\n");
    let out_only = planted(&out_only, "      properties:\n        {}\n", "");
    let out_only = planted(
        &out_only,
        "        keeper:\n          description: Who looks",
        &format!("{weight}        keeper:\n          description: Who looks"),
    );
    let cases: &[(String, &[Said<'_>])] = &[
        (out_only, &[("animal/weight", "in", "yes", "no")]),
        (
            planted(DOCUMENT, "          required: [name]\n", "          required: [name, weight]\n"),
            &[("animal/weight", "required", "no", "yes")],
        ),
        (planted(DOCUMENT, "          x-unique: true\n", ""), &[("animal/id", "unique", "yes", "no")]),
        (
            planted(DOCUMENT, "      maxLength: 50\n", "      maxLength: 60\n"),
            &[("animal/name", "type", "string(50)", "string(60)")],
        ),
        (
            planted(DOCUMENT, "      enum: [cat, dog]\n    KindOut", "      enum: [cat]\n    KindOut"),
            &[("animal/kind", "allowable", "cat, dog (lower case)", "cat")],
        ),
        (planted(DOCUMENT, "{1,3}", "{1,4}"), &[("animal/weight", "type", "decimal(5,2)", "decimal(6,2)")]),
        (
            planted(DOCUMENT, "          x-element: animal/seen-at\n", ""),
            &[
                ("animal/seen-at", "row", "`seen-at` is an element", "nothing"),
                ("animal/seen-at", "row", "nothing", "`seen-at` is a property without `x-element`"),
            ],
        ),
        (
            DOCUMENT.replace("x-element: animal/", "x-element: beast/"),
            &[
                ("old-animal", "row", "7 elements", "nothing: no `x-element` begins with this name"),
                ("beast", "row", "nothing: no table is called by this name", "`x-element: beast/…`"),
            ],
        ),
    ];
    for (document, expected) in cases {
        let report = run(document, TABLE, DEPARTURES);
        assert_eq!(found(&report), *expected, "{report}");
    }
}

#[test]
fn a_departure_forgives_its_aspect_and_nothing_else() {
    let table =
        planted(&planted(TABLE, "Kilograms,,,,yes,yes", "Kilograms,yes,,,,yes"), "string(50)", "string");
    let entry = "\n[[departure]]\npointer = \"animal/weight\"\naspect = \"in\"\ntheirs = \"no\"\nours = \"yes\"\nwhy = \"so\"\nsource = \"page\"\n";
    let report = run(DOCUMENT, &table, &format!("{DEPARTURES}{entry}"));
    assert_eq!(
        found(&report),
        [("animal/name", "type", "string", "string(50)"), ("animal/weight", "required", "yes", "no")]
    );
    assert!(report.stale.is_empty());
}

#[test]
fn a_departure_that_forgives_nothing_is_told() {
    let entry = |pointer: &str, aspect: &str| {
        format!(
            "\n[[departure]]\npointer = \"{pointer}\"\naspect = \"{aspect}\"\ntheirs = \"a\"\nours = \"b\"\nwhy = \"so\"\nsource = \"page\"\n"
        )
    };
    for (pointer, aspect, cause) in [
        ("animal/weight", "type", Some("no longer applies: table and document agree on `type`")),
        ("animal/name", "row", Some("no longer applies: table and document agree on `row`")),
        ("animal/wings", "in", Some("neither a table nor the document has this element")),
        ("/paths/~1plants", "status", Some("openapi.yaml has nothing at this pointer")),
        // Words for readers alone are not compared.
        ("animal/weight", "description", None),
        ("/paths/~1animals/get", "type", None),
    ] {
        let report = run(DOCUMENT, TABLE, &format!("{DEPARTURES}{}", entry(pointer, aspect)));
        let causes: Vec<&str> = report.stale.iter().map(|stale| stale.cause.as_str()).collect();
        assert_eq!(causes, cause.into_iter().collect::<Vec<_>>(), "{pointer} {aspect}");
        assert!(report.mismatches.is_empty());
    }
}

#[test]
fn a_departure_quotes_both_sides() {
    let theirs = planted(TABLE, ",Staff,", ",Crew,");
    let ours = planted(DEPARTURES, "ours = \"Keeper\"", "ours = \"Warden\"");
    for (table, departures, cause) in [
        (theirs.as_str(), DEPARTURES, "`theirs` is \"Staff\", the table says \"Crew\" for `type`"),
        (TABLE, ours.as_str(), "`ours` is \"Warden\", the document says \"Keeper\" for `type`"),
    ] {
        let report = run(DOCUMENT, table, departures);
        assert!(report.mismatches.is_empty());
        assert_eq!(report.stale.iter().map(|stale| stale.cause.as_str()).collect::<Vec<_>>(), [cause]);
    }
}

#[test]
fn a_message_names_file_cause_and_mend() {
    let table = planted(TABLE, "string(50)", "string(51)");
    let table = planted(&table, "seen-at,When it was last seen", "heard-at,When it was last heard");
    let departures = planted(DEPARTURES, "~1animals/post", "~1plants/post");
    insta::assert_snapshot!("elements_check_messages", run(DOCUMENT, &table, &departures).to_string());
}

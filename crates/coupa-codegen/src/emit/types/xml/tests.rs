//! What is written for a shop that speaks XML, and what is refused.

use crate::{
    Layout, Source,
    emit::{api, types},
    files::Files,
    problem::Problems,
};

const SHOP: &str = include_str!("shop.yaml");
/// A name that XML does not have.
const BAD: &str = "\n        \"not a name\": {type: boolean}";

fn generated(text: &str) -> Result<Files, Problems> {
    let (api, _) = crate::read(Source::new("shop.yaml", text))?;
    let mut files = types::emit(&api, &Layout::new("shop", "cargo xtask generate"))?;
    files.extend(api::emit(&api, &Layout::new("shop", "cargo xtask generate"))?).expect("files of their own");
    Ok(files)
}

fn shown(problems: &Problems) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8_lossy(files.get(path).unwrap_or_else(|| panic!("no {path}"))).into_owned()
}

/// The files of the folder, one after the other.
fn all(files: &Files) -> String {
    let folder = "crates/shop-types/src/generated/xml/";
    let paths = files.iter().map(|(path, _)| path).filter(|path| path.starts_with(folder));
    let shown = paths.flat_map(|path| [path.replace(folder, "// "), "\n".to_owned(), text(files, path)]);
    shown.collect()
}

#[test]
fn views_are_spelled_by_hints_and_by_the_profile() {
    let files = generated(&SHOP.replace(BAD, "")).unwrap_or_else(|problems| panic!("{}", shown(&problems)));
    insta::assert_snapshot!("xml", all(&files));
    let stub: String = files
        .iter()
        .filter(|(path, _)| path.contains("shop-api"))
        .map(|(path, _)| text(&files, path))
        .collect();
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for fragment in [
        ".xml(&shop_types::xml::NEW_PET).body(shop_schema::new_pet::parse_with)",
        ".checked_by(shop_schema::pets::check).json_or_xml(\"application/json\", &[(\"application/xml\", &shop_types::xml::PETS)], Body::Stored(body.written(shop_schema::pets::write)?))",
        ".checked_by(shop_schema::errors::check).xml(\"application/xml\", &shop_types::xml::ERRORS, Body::Stored(body.written(shop_schema::errors::write)?))",
        "BadRequest(JsonOrXml<shop_types::Problem, shop_types::Errors>)",
        ".checked_by(shop_schema::problem::check).json_and_xml(\"application/json\", &[(\"application/xml\", &shop_types::xml::ERRORS)], body.written(shop_schema::problem::write, shop_schema::errors::write)?)",
        "ProblemJson::at(PROBLEMS)",
    ] {
        let fragment = plain(fragment).replace("body,", "body");
        assert!(plain(&stub).replace(",)", ")").contains(&fragment), "{fragment}\n\n{stub}");
    }
}

#[test]
fn what_xml_cannot_hold_is_refused() {
    let cases = [
        ("", BAD, BAD),
        ("", "xml: {name: petName}", "xml: {name: pet name}"),
        (BAD, "xml: {name: petName}", "xml: {name: photo}"),
        (
            BAD,
            "id: {type: integer, xml: {attribute: true}}",
            "id: {type: object, xml: {attribute: true}, additionalProperties: true}",
        ),
        (
            BAD,
            "text/xml: {schema: {$ref: '#/components/schemas/NewPet'}}",
            "text/xml: {schema: {$ref: '#/components/schemas/Pet'}}",
        ),
    ];
    let mut told = String::new();
    for (gone, from, to) in cases {
        assert!(SHOP.contains(from), "{from}");
        let found = match generated(&SHOP.replace(gone, "").replacen(from, to, 1)) {
            Ok(_) => "generated".to_owned(),
            Err(problems) => shown(&problems),
        };
        told = format!("{told}> {}\n{found}\n", to.trim());
    }
    insta::assert_snapshot!("xml-refused", told);
}

#[test]
fn what_is_never_sent_as_xml_may_be_called_anything() {
    let json_only = SHOP
        .lines()
        .filter(|line| !line.contains("/xml:"))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("            content:\n    post:", "    post:");
    let files = match generated(
        &json_only
            .replace("          description: None.\n          content:\n", "          description: None.\n"),
    ) {
        Ok(files) => files,
        Err(problems) => panic!("{}", shown(&problems)),
    };
    // The profile alone makes them speakable; the bad name is left to the run time.
    let roots = all(&files);
    assert!(!roots.contains("not a name") && roots.contains("NEW_PET"), "{roots}");
    let silent = json_only.replace("x-xml-profile: rails\n", "description: x\n");
    let silent = silent
        .replace("          description: None.\n          content:\n", "          description: None.\n");
    let files = generated(&silent).unwrap_or_else(|problems| panic!("{}", shown(&problems)));
    assert_eq!(all(&files), "");
}

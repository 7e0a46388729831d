use super::*;
use crate::tree::Source;

fn files() -> Files {
    let source = Source::new("openapi.yaml", include_str!("../../../tests/fixtures/zoo/openapi.yaml"));
    let (api, _) = crate::read(source).expect("the fixture is right");
    emit(&api, &Layout::new("zoo", "cargo xtask generate"), &|operation| format!("by {}", operation.rust))
        .expect("it can be written")
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files.get(path).expect(path).to_vec()).unwrap()
}

#[test]
fn the_document_is_one_file_that_reads_back() {
    let files = files();
    let text = text(&files, "spec/generated/openapi.json");
    assert!(text.ends_with("}\n"));
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["info"]["title"], "Zoo");
    assert_eq!(files.owned().collect::<Vec<_>>(), ["spec/generated"]);
}

#[test]
fn read_backs() {
    let files = files();
    insta::assert_snapshot!("operations_txt", text(&files, "spec/generated/operations.txt"));
    insta::assert_snapshot!("elements_txt", text(&files, "spec/generated/elements.txt"));
}

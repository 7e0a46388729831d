//! Views of our own documents: checked, read and written by generated code.

use std::fs;

use serde_json::Value;

use crate::support::workspace;

/// Nothing is left to the library, and nothing is read by way of a tree where it is valid.
#[test]
fn no_view_is_left_to_the_library() {
    for name in ["coupa-schema", "coupa-control-schema"] {
        let folder = workspace().root().join("crates").join(name);
        let read = |path: &str| {
            fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{name}/{path}: {error}"))
        };
        let index: Value = serde_json::from_str(&read("schemas/index.json")).expect("JSON");
        let views = index["schemas"].as_array().expect("a list").len();
        assert!(views > 10, "{name}: {views} views");
        let mut count = 0;
        for entry in fs::read_dir(folder.join("src/generated")).expect("a folder") {
            let entry = entry.expect("an entry");
            let file = entry.file_name().into_string().expect("text");
            if entry.path().is_dir() || !file.ends_with(".rs") {
                continue;
            }
            let text = read(&format!("src/generated/{file}"));
            if !text.contains("pub const SCHEMA:") {
                continue;
            }
            count += 1;
            for left in ["Way::Library", "jsonschema", "bytes, None", "RULES, None)", "_ITEM, None)"] {
                assert!(!text.contains(left), "{name}: {file} holds `{left}`");
            }
            let words: String = text.split_whitespace().collect();
            for way in ["way:Way::Generated(super::checks::", "RULES.check(bytes,Some(super::verdict::"] {
                assert_eq!(words.matches(way).count(), 1, "{name}: {file}: {way}");
            }
            // `parse` and `parse_with`.
            assert_eq!(words.matches("RULES.parse(bytes,Some(super::parse::").count(), 2, "{name}: {file}");
        }
        assert_eq!(count, views, "{name}");
    }
}

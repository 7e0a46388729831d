//! The page of promises names tests that are there.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

/// The cells that say where a promise is kept: `path::test`, paths from the root of the repository.
fn named(page: &str) -> Vec<(&str, &str)> {
    let cells = page.split('`').skip(1).step_by(2);
    cells.filter_map(|cell| cell.rsplit_once("::").filter(|(path, _)| path.contains('/'))).collect()
}

#[test]
fn every_test_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = include_str!("../PROMISES.md");
    let named = named(page);
    assert!(named.len() > 40, "{}", named.len());
    for (path, test) in named {
        let text = fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(text.contains(&format!("fn {test}(")), "{path} has no test {test}");
    }
    // And every row names one, or a document that is one.
    for row in page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| What")) {
        assert!(row.contains("::") || row.contains("tests/corpus/"), "{row}");
    }
}

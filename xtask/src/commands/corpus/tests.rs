//! Names, verdicts and what is told of a corpus, without the compiler.

use std::fs;

use super::*;

/// A document with this body of an answer.
fn document(schema: &str) -> String {
    let answer = format!("{{ description: It., content: {{ application/json: {{ schema: {schema} }} }} }}");
    let operation = format!("{{ operationId: it, responses: {{ '200': {answer} }} }}");
    format!("openapi: 3.1.0\ninfo: {{ title: It, version: '1' }}\npaths:\n  /it: {{ get: {operation} }}\n")
}

fn row(prefix: &str, verdict: Verdict, compiled: Option<compile::Compiled>) -> Row {
    let (name, prefix) = (format!("{prefix}.yaml"), prefix.to_owned());
    Row { name, prefix, verdict, time: Duration::ZERO, compiled, ran: None }
}

fn accepted() -> Verdict {
    Verdict::Accepted { lines: 1, operations: 1 }
}

#[test]
fn each_document_has_a_prefix_of_its_own() {
    let mut rows = Vec::new();
    for path in ["a/spec.yaml", "b/spec.yaml", "c/spec.yaml", "shop/openapi.json", "7.json", "corpus.yaml"] {
        let prefix = prefix(Path::new(path), &rows);
        assert!(coupa_codegen::layout::is_prefix(&prefix), "{prefix}");
        rows.push(row(&prefix, accepted(), None));
    }
    let prefixes: Vec<&str> = rows.iter().map(|row| row.prefix.as_str()).collect();
    assert_eq!(prefixes, ["spec", "spec-2", "spec-3", "shop", "d-7", "d-corpus"]);
}

#[test]
fn batches_are_judged_as_one_corpus() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [
        ("a.yaml", document("{ type: string }")),
        ("b.yaml", document("{ type: nothing }")),
        ("c.yaml", document("{ type: integer }")),
    ] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    let told = |batch: Option<usize>| {
        let mut out = Vec::new();
        let batch = batch.and_then(NonZeroUsize::new);
        let wanted = Wanted { goal: Goal::Judge, batch, ..Wanted::run() };
        let places = [folder.path().to_owned()];
        let outcome = run(&Workspace::here(), &places, &wanted, &mut out).expect("the corpus is judged");
        assert_eq!(outcome, Outcome::Done);
        String::from_utf8(out).expect("text")
    };
    for batch in [None, Some(1), Some(2)] {
        let told = told(batch);
        assert!(told.contains("3 documents: 2 accepted, 1 refused"), "{told}");
        assert!(told.contains("no: type-unknown"), "{told}");
    }
}

#[test]
fn what_is_checked_and_not_clean_fails_and_is_named() {
    let clean = || Some(compile::Compiled { crates: 6, ..compile::Compiled::default() });
    let warned = Some(compile::Compiled {
        crates: 6,
        warnings: 1,
        messages: vec!["warning: unused".to_owned()],
        ..compile::Compiled::default()
    });
    // A crate that was not reached is not clean either: what it depends on may have failed.
    let missing = Some(compile::Compiled { crates: 5, ..compile::Compiled::default() });
    let told = |rows: &[Row]| {
        let mut out = Vec::new();
        let outcome = table::print(rows, Goal::Check, Duration::ZERO, &mut out).expect("the table");
        (outcome, String::from_utf8(out).expect("text"))
    };
    let refused = Verdict::Refused {
        rule: "tuple".to_owned(),
        rules: BTreeSet::new(),
        text: "1: a tuple".to_owned(),
        errors: 1,
    };
    let (outcome, text) = told(&[row("good", accepted(), clean()), row("other", refused, None)]);
    assert_eq!(outcome, Outcome::Done, "{text}");
    let (outcome, text) = told(&[row("good", accepted(), clean()), row("loud", accepted(), warned)]);
    assert_eq!(outcome, Outcome::Failed);
    assert!(text.contains("1 WARNINGS") && !text.contains("good.yaml"), "{text}");
    let (outcome, text) = told(&[row("half", accepted(), missing)]);
    assert_eq!(outcome, Outcome::Failed);
    assert!(text.contains("half.yaml"), "{text}");
}

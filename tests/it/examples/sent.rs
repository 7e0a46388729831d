//! Every example of the document is sent to the sandbox, and the answer is the documented one.
//!
//! A request and its answer have the same name. Where an answer needs more than its request example,
//! `tests/fixtures/calls.toml` says what. An answer that the sandbox cannot give yet stands in
//! `tests/ledgers/examples.toml` with the reason, for as long as that is so.

use serde::Deserialize;

use super::call::{Caller, Recipe, Which};
use super::documented::{Answer, Operation, operations};
use crate::support::{generated, read};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipes {
    call: Vec<Recipe>,
}

#[derive(Deserialize)]
struct Ledger {
    #[serde(default)]
    example: Vec<Entry>,
}

/// Answers that cannot be had yet.
#[derive(Deserialize)]
struct Entry {
    #[serde(flatten)]
    which: Which,
    why: String,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_is_answered_as_documented() {
    let all = operations(&generated().api.document);
    let recipes: Recipes = toml::from_str(&read("tests/fixtures/calls.toml")).expect("calls.toml");
    let ledger: Ledger = toml::from_str(&read("tests/ledgers/examples.toml")).expect("examples.toml");
    let mut problems = Vec::new();
    let (mut used_recipes, mut used_entries) =
        (vec![false; recipes.call.len()], vec![false; ledger.example.len()]);
    let (mut answered, mut pending) = (0, 0);
    let shared = Caller::start().await;
    for operation in &all {
        for answer in &operation.answers {
            let name = format!("{} {} {} `{}`", operation.id, answer.status, answer.media, answer.name);
            let recipe = recipes.call.iter().position(|recipe| recipe.which.fits(operation, answer));
            if let Some(at) = recipe {
                used_recipes[at] = true;
            }
            let recipe = recipe.map(|at| recipes.call[at].clone()).unwrap_or_default();
            // What refuses changes nothing, so one sandbox serves all refusals that a plain call would not turn into success.
            let outcome = if (400..429).contains(&answer.status) && !recipe.prepares() {
                shared.check(&all, operation, answer, &recipe).await
            } else {
                Caller::start().await.check(&all, operation, answer, &recipe).await
            };
            let entry = ledger.example.iter().position(|entry| entry.which.fits(operation, answer));
            match (outcome, entry) {
                (Ok(()), None) => answered += 1,
                (Err(_), Some(at)) => {
                    pending += 1;
                    used_entries[at] = true;
                }
                (Ok(()), Some(at)) => {
                    used_entries[at] = true;
                    problems.push(format!(
                        "{name} is answered as documented: take it out of tests/ledgers/examples.toml ({})",
                        ledger.example[at].why
                    ));
                }
                (Err(problem), None) => problems.push(format!("{name}: {problem}")),
            }
        }
        problems.extend(unanswered(operation));
        problems.extend(without_examples(operation));
    }
    let unused = |used: &[bool]| {
        used.iter().enumerate().filter(|(_, used)| !**used).map(|(at, _)| at).collect::<Vec<_>>()
    };
    for at in unused(&used_recipes) {
        problems.push(format!(
            "tests/fixtures/calls.toml, call {}: names nothing: {:?}",
            at + 1,
            recipes.call[at].which
        ));
    }
    for at in unused(&used_entries) {
        problems.push(format!(
            "tests/ledgers/examples.toml, example {}: names nothing: {}",
            at + 1,
            ledger.example[at].why
        ));
    }
    println!("{answered} answers as documented, {pending} in the ledger");
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    assert!(answered > 100, "only {answered} examples were sent");
    assert!(ledger.example.iter().all(|entry| entry.why.len() > 20), "a reason is a sentence");
}

/// Request examples that no answer has the name of: nobody could say what becomes of them.
fn unanswered(operation: &Operation) -> Vec<String> {
    let answered = |name: &str| operation.answers.iter().any(|answer: &Answer| answer.name == name);
    let requests = operation.requests.iter().filter(|request| !answered(&request.name));
    requests
        .map(|request| {
            format!("{}: the request example `{}` has no answer of its name", operation.id, request.name)
        })
        .collect()
}

/// Bodies in JSON or XML that no example shows.
fn without_examples(operation: &Operation) -> Vec<String> {
    let answers = operation.answers.iter().filter(|answer| {
        answer.value.is_none() && !answer.media.is_empty() && !answer.media.starts_with("image/")
    });
    answers
        .map(|answer| format!("{} {} has no example in {}", operation.id, answer.status, answer.media))
        .collect()
}

//! Errors of the core API: `{"errors": {"worker": ["…"]}}`.

use coupa_core::Violation;
use coupa_serve::{ErrorRequest, Problem, ProblemKind};
use coupa_types::CoreErrors;

use super::{received, sentence, sentence_of, sentences, unreadable};
use crate::{
    refusal::{About, Sentences},
    rules::{Rules as _, worker::WORKER},
};

/// The key of what is not about the content of a record.
const BASE: &str = "base";

pub(super) fn body(problem: &Problem, request: &ErrorRequest<'_>) -> CoreErrors {
    let resource = WORKER.resource().name;
    if let Some(Sentences { about, sentences }) = problem.extensions.get() {
        let key = if *about == About::Content { resource } else { BASE };
        return errors([(key, sentences.clone())]);
    }
    let base = match &problem.kind {
        ProblemKind::Invalid if !problem.violations.is_empty() => {
            let body = received(request);
            let say = |of_content: bool| {
                let mut chosen: Vec<&Violation> = problem
                    .violations
                    .iter()
                    .filter(|it| sentence::is_of_content(it) == of_content)
                    .collect();
                // In the order in which a worker is shown, so that the same mistakes give the same answer.
                chosen.sort_by_key(|violation| place(violation));
                let said = sentences(chosen, body.as_ref(), resource).into_iter();
                said.map(|sentence| unreadable(sentence, request)).collect()
            };
            return errors([(resource, say(true)), (BASE, say(false))]);
        }
        ProblemKind::Unauthenticated => "The access token is missing or not valid".to_owned(),
        ProblemKind::Forbidden { missing } => {
            format!("The access token lacks the scope {}", missing.join(" "))
        }
        _ => sentence_of(problem),
    };
    errors([(BASE, vec![base])])
}

/// Where the element that a violation is about stands in a worker; what is about none of them comes first.
fn place(violation: &Violation) -> Option<usize> {
    let name = match violation.instance.strip_prefix("/body/") {
        Some(rest) => rest.split('/').next(),
        None => violation.argument.as_deref(),
    };
    let elements = WORKER.resource().set.elements;
    elements.iter().position(|element| Some(element.name) == name)
}

fn errors<const N: usize>(messages: [(&str, Vec<String>); N]) -> CoreErrors {
    let messages = messages.into_iter().filter(|(_, sentences)| !sentences.is_empty());
    CoreErrors { errors: messages.map(|(key, sentences)| (key.to_owned(), sentences)).collect() }
}

//! Errors of the CSO API: `{"result": [{"type": "…", "description": "…"}]}`.

use std::collections::BTreeMap;

use coupa_core::Violation;
use coupa_serve::{ErrorRequest, Problem, ProblemKind};
use coupa_types::{CsoErrors, ResultEntry, ResultType};
use http::{Method, StatusCode};
use serde_json::Value;

use super::{received, sentence, sentence_of, sentences};
use crate::{
    refusal::{About, Sentences},
    rules::{Rules as _, user, user::USER},
};

/// Entries of a result, on their way to the error hook.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entries(pub(crate) Vec<ResultEntry>);

pub(super) fn body(problem: &Problem, request: &ErrorRequest<'_>) -> CsoErrors {
    let entries = match (problem.extensions.get::<Entries>(), problem.extensions.get::<Sentences>()) {
        (Some(Entries(entries)), _) => entries.clone(),
        (_, Some(sentences)) => of_sentences(sentences, request),
        _ if !problem.violations.is_empty() => of_violations(&problem.violations, request),
        _ => vec![ResultEntry::new(kind(problem), description(problem))],
    };
    CsoErrors { result: entries }
}

fn kind(problem: &Problem) -> ResultType {
    match problem.status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => ResultType::ApiRequestUnauthorized,
        StatusCode::NOT_FOUND => ResultType::ApiRequestNotFound,
        StatusCode::NOT_ACCEPTABLE => ResultType::ApiRequestNotAcceptable,
        StatusCode::PAYLOAD_TOO_LARGE => ResultType::ApiRequestTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ResultType::ApiRequestUnsupportedMediaType,
        status if status.is_server_error() => ResultType::ApiRequestFailed,
        _ => ResultType::ApiRequestInvalid,
    }
}

fn description(problem: &Problem) -> String {
    match problem.kind {
        ProblemKind::Unauthenticated => "The API key is missing or not valid".to_owned(),
        _ => sentence_of(problem),
    }
}

/// Sentences about a single user, in one entry; about the request, an entry each.
fn of_sentences(found: &Sentences, request: &ErrorRequest<'_>) -> Vec<ResultEntry> {
    match found.about {
        About::Content => {
            vec![ResultEntry::new(invalid(request), labelled(&label(request, None), &found.sentences))]
        }
        About::Request => found.sentences.iter().map(of_request).collect(),
    }
}

fn of_request(sentence: &String) -> ResultEntry {
    ResultEntry::new(ResultType::ApiRequestInvalid, sentence)
}

/// What a violation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// The request as a whole.
    Request,
    /// The user that the body is.
    Body,
    /// The user at this place of the body's array.
    Item(usize),
}

/// An entry for each bad object, and one for each fault outside of objects.
fn of_violations(violations: &[Violation], request: &ErrorRequest<'_>) -> Vec<ResultEntry> {
    let body = received(request);
    let mut subjects: BTreeMap<Subject, Vec<&Violation>> = BTreeMap::new();
    for violation in violations {
        subjects.entry(subject(violation, request)).or_default().push(violation);
    }
    let mut entries = Vec::new();
    for (subject, violations) in subjects {
        let said = sentences(violations, body.as_ref(), USER.resource().name);
        let label = match subject {
            Subject::Request => {
                entries.extend(said.iter().map(of_request));
                continue;
            }
            Subject::Body => label(request, body.as_ref()),
            Subject::Item(at) => {
                let item =
                    body.as_ref().and_then(|body| body.as_object()?.values().find_map(|users| users.get(at)));
                let label = label(request, item);
                if label.is_empty() { format!("Object {}", at + 1) } else { label }
            }
        };
        entries.push(ResultEntry::new(invalid(request), labelled(&label, &said)));
    }
    entries
}

fn subject(violation: &Violation, request: &ErrorRequest<'_>) -> Subject {
    if !sentence::is_of_content(violation) {
        return Subject::Request;
    }
    let mut segments = violation.instance.split('/').skip(2);
    let first = segments.next();
    if let Some(at) = segments.next().and_then(|segment| segment.parse().ok()) {
        return Subject::Item(at);
    }
    // What is wrong with the array is the request's fault, what is wrong with an object alone is the object's.
    let is_element = |name: &str| USER.resource().set.get(name).is_some();
    let is_single = request.operation.is_some_and(|operation| operation.path.ends_with('}'));
    let is_about_one = first.is_some_and(is_element) || violation.argument.as_deref().is_some_and(is_element);
    if is_single || is_about_one { Subject::Body } else { Subject::Request }
}

fn invalid(request: &ErrorRequest<'_>) -> ResultType {
    if *request.method == Method::POST { ResultType::ApiPostInvalid } else { ResultType::ApiPutInvalid }
}

/// What a failure calls the user: its name in a create, its id in an update.
fn label(request: &ErrorRequest<'_>, object: Option<&Value>) -> String {
    let label = if *request.method == Method::POST {
        object.and_then(user::name_of).map(ToOwned::to_owned)
    } else {
        let in_path = request.operation.filter(|operation| operation.path.ends_with('}'));
        let in_path = in_path.and_then(|_| request.path().rsplit('/').next()).map(ToOwned::to_owned);
        in_path.or_else(|| object.and_then(user::id_of))
    };
    label.unwrap_or_default()
}

/// Sentences about a user in one description.
pub(crate) fn labelled(label: &str, sentences: &[String]) -> String {
    let said = sentences.join(", ");
    if label.is_empty() { said } else { format!("{label}: {said}") }
}

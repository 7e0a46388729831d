//! One shape for every failure.

use axum::response::{IntoResponse, Response};
use coupa_serve::{ErrorHook, ErrorRequest, Failure, Problem};
use http::StatusCode;

use crate::support::{Show, echo, json, send, server, showing, transcript};

#[tokio::test]
async fn shapes() {
    for (name, head, body) in [
        ("404-path", "GET /nothing", ""),
        ("405", "DELETE /pets", ""),
        ("413", "POST /pets\nContent-Type: application/json\nContent-Length: 101", "{}"),
        ("415", "POST /pets\nContent-Type: text/plain", "{}"),
        ("415-none", "POST /pets", "{}"),
    ] {
        insta::assert_snapshot!(name, transcript(send(server().into_router(), head, body).await).await);
    }
}

#[tokio::test]
async fn handlers_fail() {
    let cases: [(&str, Show); 6] = [
        ("500-error", |_, _| Err(std::io::Error::other("the password is 12345").into())),
        ("500-panic", |_, _| panic!("the password is {}", 12345)),
        ("501", |_, _| Err(Failure::NotImplemented)),
        ("404-handler", |id, _| Err(Problem::not_found(format!("no pet {id}")).into())),
        ("400-handler", |_, _| {
            let violation = coupa_core::Violation::new("/path/id", "taken", "has already been taken");
            Err(Problem::invalid(vec![violation]).into())
        }),
        // The document does not give the operation this status.
        ("500-undocumented", |_, _| Err(Problem::refused(StatusCode::CONFLICT, "undocumented").into())),
    ];
    for (name, show) in cases {
        let text = transcript(send(showing(show), "GET /pets/7", "").await).await;
        assert!(!text.contains("12345"), "{name} shows what broke");
        insta::assert_snapshot!(name, text);
    }
}

#[tokio::test]
async fn a_panic_does_not_end_the_server() {
    let router = showing(|id, context| if id == "1" { panic!("no") } else { echo((id, context.principal)) });
    assert_eq!(send(router.clone(), "GET /pets/1", "").await.status(), 500);
    assert_eq!(send(router, "GET /pets/2", "").await.status(), 200);
}

/// Tells what it was given, and forgets status and headers.
struct Teller;

impl ErrorHook for Teller {
    fn render(&self, problem: &Problem, request: &ErrorRequest<'_>) -> Response {
        let extension = problem.extensions.get::<&'static str>().copied().unwrap_or_default();
        let prefers = request.prefers(&["application/json", "application/xml"]);
        let id = request.operation.map(|operation| operation.id);
        (
            [("www-authenticate", "None"), ("x-hook", "told")],
            format!("{} {id:?} {prefers:?} {} {extension}", problem.kind.code(), request.path()),
        )
            .into_response()
    }
}

#[tokio::test]
async fn every_failure_passes_the_hook_and_keeps_status_and_headers() {
    let router = server().error_hook(Teller).into_router();
    let mut transcripts = String::new();
    for head in [
        "GET /nothing\nAccept: text/xml",
        "DELETE /pets\nAccept: image/png",
        "GET /pets\nAuthorization:",
        "POST /pets\nAuthorization: Bearer reader",
        "GET /pets\nAccept: application/xml",
        "GET /pets?limit=x",
    ] {
        let told = transcript(send(router.clone(), head, "").await).await;
        transcripts = format!("{transcripts}> {head}\n{told}\n\n");
    }
    insta::assert_snapshot!("hook", transcripts);
}

#[tokio::test]
async fn a_handler_reaches_the_hook_with_typed_data() {
    let show: Show = |_, _| Err(Problem::not_found("gone").with_extension("typed").into());
    let router = coupa_serve::Server::new(crate::support::routes(show), crate::support::Doorkeeper)
        .error_hook(Teller)
        .into_router();
    let text = transcript(send(router, "GET /pets/7", "").await).await;
    assert!(text.contains("refused ") && text.ends_with(" /pets/7 typed\""), "{text}");
}

#[tokio::test]
async fn the_default_is_problem_json() {
    let response = send(server().into_router(), "GET /nothing", "").await;
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let (status, body) = json(response).await;
    assert_eq!(body["status"], status);
}

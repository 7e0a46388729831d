//! The documentation at `/docs/`, whose pages can call the sandbox that serves them.

use std::path::PathBuf;

use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn},
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use http::{HeaderValue, header};
use serde_json::json;
use tower_http::services::ServeDir;

use crate::auth::Credentials;

/// What a page may do: load files of its own and call its own host.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The world that the pages work on, so that what they change is nobody else's.
const WORLD: &str = "docs";

/// The pages in a folder. In place of their `here.js` comes one that tells them how to call the sandbox.
pub(crate) fn router<S: Clone + Send + Sync + 'static>(
    folder: PathBuf,
    credentials: &Credentials,
    has_control: bool,
) -> Router<S> {
    let here = here(credentials, has_control);
    let pages: Router<S> = Router::new()
        // Links within the pages are relative, so the slash matters.
        .route("/docs", get(|| async { Redirect::permanent("/docs/") }))
        .route(
            "/docs/here.js",
            get(async move || {
                ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], here).into_response()
            }),
        )
        .nest_service("/docs/", ServeDir::new(folder));
    pages.layer(from_fn(guard))
}

/// The script that tells pages how to call the sandbox. Secrets that somebody chose are told to nobody: then the pages do
/// not call it.
fn here(credentials: &Credentials, has_control: bool) -> String {
    let known = (*credentials == Credentials::default()).then(|| credentials.clients().first()).flatten();
    let told = known.map(|client| {
        json!({
            "client": client.id,
            "secret": client.secret,
            "key": credentials.keys().first(),
            "headers": { "X-Sandbox-World": WORLD },
            "reset": has_control.then_some("/_sandbox/reset"),
        })
    });
    format!("\"use strict\";\nwindow.sandbox = {};\n", told.unwrap_or_default())
}

async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Client;

    #[test]
    fn pages_are_told_the_default_credentials_and_no_others() {
        let told = here(&Credentials::default(), true);
        for part in ["\"sandbox\"", "\"sandbox-secret\"", "\"sandbox-key\"", "/_sandbox/reset", "\"docs\""] {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(here(&Credentials::default(), false).contains("\"reset\":null"));
        let own = Credentials::new([Client::new("sandbox", "mine")], ["sandbox-key"]);
        assert_eq!(here(&own, true), "\"use strict\";\nwindow.sandbox = null;\n");
    }
}

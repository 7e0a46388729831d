//! The router: both APIs, the token endpoint, the document and its pages.

use std::{path::PathBuf, sync::Arc};

use axum::{
    Router,
    middleware::from_fn_with_state,
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{any, get},
};
use coupa_serve::{ResponseCheck, Server};
use coupa_types::operations;
use http::header;
use tower_http::services::ServeDir;

use crate::{
    auth::{self, SandboxAuthenticator},
    control::{self, Guard},
    errors::{CoupaErrors, XML},
    journal,
    state::State,
    trouble,
    workers::LARGEST_PICTURE,
};

/// Largest body of a worker.
const WORKER_LIMIT: usize = 1 << 20;
/// Largest body of users.
const USERS_LIMIT: usize = 8 << 20;
/// What a form may be larger than the file in it.
const FORM_OVERHEAD: usize = 64 << 10;

/// Both APIs on the world that a request is about.
pub(crate) struct Implementation;

/// How a sandbox serves.
#[derive(Debug, Clone)]
pub(crate) struct Serving {
    /// Folder with documentation.
    pub(crate) docs: Option<PathBuf>,
    /// Errors of the CSO API are XML whatever the caller accepts.
    pub(crate) cso_in_xml: bool,
    /// Which answers are held to the document.
    pub(crate) check: ResponseCheck,
    /// Who may use the control plane; `None`: there is none.
    pub(crate) control: Option<Guard>,
}

/// The router of a sandbox.
pub(crate) fn router(state: &Arc<State>, serving: Serving) -> Router {
    let router = api(state, &serving).into_router();
    let docs = serving.docs;
    let has_docs = docs.is_some();
    let pages = Router::new()
        .route("/", get(move || async move { Html(page(has_docs)) }))
        .route("/openapi.json", get(async || document("application/json", coupa_api::openapi_json())))
        .route("/openapi.yaml", get(async || document("application/yaml", coupa_api::openapi_yaml())))
        .route("/oauth2/token", any(auth::token))
        .with_state(Arc::clone(state));
    let pages_and_docs = match docs {
        // Links within the pages are relative, so the slash matters.
        Some(folder) => pages
            .route("/docs", get(|| async { Redirect::permanent("/docs/") }))
            .nest_service("/docs/", ServeDir::new(folder)),
        None => pages,
    };
    let whole = match serving.control {
        Some(guard) => pages_and_docs.merge(control::router(state, guard)),
        None => pages_and_docs,
    };
    whole.fallback_service(router).layer(from_fn_with_state(Arc::clone(state), journal::note))
}

fn api(state: &Arc<State>, serving: &Serving) -> Server<SandboxAuthenticator> {
    let picture_limit = LARGEST_PICTURE + FORM_OVERHEAD;
    let server = coupa_api::server(Implementation, SandboxAuthenticator(Arc::clone(state)))
        .error_hook(CoupaErrors { cso_in_xml: serving.cso_in_xml })
        .check_responses(serving.check)
        .layer(from_fn_with_state(Arc::clone(state), trouble::trouble))
        .without_accept(XML)
        .body_limit(WORKER_LIMIT)
        .body_limit_of(&operations::USER_CREATE, USERS_LIMIT)
        .body_limit_of(&operations::USER_BULK_UPDATE, USERS_LIMIT)
        .body_limit_of(&operations::USER_UPDATE, USERS_LIMIT)
        .body_limit_of(&operations::WORKER_AVATAR_CREATE, picture_limit)
        .body_limit_of(&operations::WORKER_AVATAR_UPDATE, picture_limit);
    // There, success is always JSON; who accepts XML alone is told errors in it.
    let cso = operations::ALL.iter().filter(|operation| operation.group == "cso");
    cso.fold(server, |server, operation| server.accept_of(operation, &[XML]))
}

fn document(media_type: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, media_type)], text).into_response()
}

/// The page at `/`: what this is, and where to go on.
fn page(has_docs: bool) -> String {
    let docs = if has_docs { r#"<li><a href="/docs/">Documentation</a></li>"# } else { "" };
    format!(
        r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coupa sandbox</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }}
</style>
<h1>Coupa sandbox</h1>
<p>An unofficial sandbox of two Coupa APIs, with data of its own. It is no service of Coupa.</p>
<ul>
{docs}
<li><a href="/openapi.json">OpenAPI document</a> (<a href="/openapi.yaml">YAML</a>)</li>
<li>Worker API: <code>/api/workers</code>, with a token of <code>POST /oauth2/token</code></li>
<li>CSO User API: <code>/api/users</code>, with a key in <code>X-CSO-API-KEY</code></li>
</ul>
</html>
"#
    )
}

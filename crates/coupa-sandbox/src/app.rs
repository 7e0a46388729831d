//! The router: both APIs, the token endpoint, the document and its pages.

use std::{path::PathBuf, sync::Arc};

use axum::{
    Router,
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{any, get},
};
use coupa_serve::Server;
use coupa_types::operations;
use http::{HeaderValue, header};
use tower::util::MapRequestLayer;
use tower_http::services::ServeDir;

use crate::{
    auth::{self, SandboxAuthenticator},
    errors::{self, CoupaErrors},
    state::State,
    workers::LARGEST_PICTURE,
};

/// Largest body of a worker.
const WORKER_LIMIT: usize = 1 << 20;
/// Largest body of users.
const USERS_LIMIT: usize = 8 << 20;
/// What a form may be larger than the file in it.
const FORM_OVERHEAD: usize = 64 << 10;

/// Both APIs on the store.
pub(crate) struct Implementation {
    pub(crate) state: Arc<State>,
}

/// The router of a sandbox.
pub(crate) fn router(state: &Arc<State>, docs: Option<PathBuf>) -> Router {
    let has_docs = docs.is_some();
    let router = Router::new()
        .route("/", get(move || async move { Html(page(has_docs)) }))
        .route("/openapi.json", get(document))
        .route("/oauth2/token", any(auth::token))
        .with_state(Arc::clone(state));
    let router = match docs {
        // Links within the pages are relative, so the slash matters.
        Some(folder) => router
            .route("/docs", get(|| async { Redirect::permanent("/docs/") }))
            .nest_service("/docs/", ServeDir::new(folder)),
        None => router,
    };
    router.fallback_service(api(state).into_router())
}

fn api(state: &Arc<State>) -> Server<SandboxAuthenticator> {
    let implementation = Implementation { state: Arc::clone(state) };
    let picture_limit = LARGEST_PICTURE + FORM_OVERHEAD;
    coupa_api::server(implementation, SandboxAuthenticator(Arc::clone(state)))
        .error_hook(CoupaErrors)
        .body_limit(WORKER_LIMIT)
        .body_limit_of(&operations::USER_CREATE, USERS_LIMIT)
        .body_limit_of(&operations::USER_BULK_UPDATE, USERS_LIMIT)
        .body_limit_of(&operations::USER_UPDATE, USERS_LIMIT)
        .body_limit_of(&operations::WORKER_AVATAR_CREATE, picture_limit)
        .body_limit_of(&operations::WORKER_AVATAR_UPDATE, picture_limit)
        .layer(MapRequestLayer::new(errors::record))
}

async fn document() -> Response {
    let mut response = coupa_api::openapi_json().into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
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
<li><a href="/openapi.json">OpenAPI document</a></li>
<li>Worker API: <code>/api/workers</code>, with a token of <code>POST /oauth2/token</code></li>
<li>CSO User API: <code>/api/users</code>, with a key in <code>X-CSO-API-KEY</code></li>
</ul>
</html>
"#
    )
}

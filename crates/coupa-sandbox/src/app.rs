//! The router: both APIs, the token endpoint, the control plane, the console, the document and its pages.

use std::{path::PathBuf, sync::Arc};

use axum::{
    middleware::from_fn_with_state,
    response::{IntoResponse as _, Response},
    routing::{any, get},
};
use coupa_serve::{ResponseCheck, Server};
use coupa_types::operations;
use http::header;

use crate::{
    again::Again,
    auth::{self, SandboxAuthenticator},
    console,
    control::{self, Guard},
    docs,
    errors::{CoupaErrors, XML},
    front::{Front, Places},
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

/// A sandbox as a service.
pub(crate) fn front(state: &Arc<State>, serving: &Serving) -> Front {
    let errors = CoupaErrors { cso_in_xml: serving.cso_in_xml };
    let layer = from_fn_with_state(errors, trouble::trouble);
    let troubled = api(state, serving, errors).layer(layer).into_marked_service();
    let has_docs = serving.docs.is_some();
    let pages = console::router(has_docs)
        .route("/openapi.json", get(async || document("application/json", coupa_api::openapi_json())))
        .route("/openapi.yaml", get(async || document("application/yaml", coupa_api::openapi_yaml())))
        .route("/oauth2/token", any(auth::token))
        .with_state(Arc::clone(state));
    let pages_and_docs = match &serving.docs {
        Some(folder) => {
            pages.merge(docs::router(folder.clone(), &state.credentials, serving.control.is_some()))
        }
        None => pages,
    };
    let pages = match serving.control.clone() {
        Some(guard) => pages_and_docs.merge(control::router(state, guard)),
        None => pages_and_docs,
    };
    // There are other ways to spell a path of the APIs, too.
    let pages = pages.fallback_service(troubled.clone());
    let apis = api(state, serving, errors).into_marked_service();
    let checked = api(state, serving, errors).check_responses(ResponseCheck::All).into_marked_service();
    let again = Again::new(serving.check);
    Front::new(Arc::clone(state), Places { apis, checked, troubled, pages, again })
}

fn api(state: &Arc<State>, serving: &Serving, errors: CoupaErrors) -> Server<SandboxAuthenticator> {
    let picture_limit = LARGEST_PICTURE + FORM_OVERHEAD;
    let server = coupa_api::server(Implementation, SandboxAuthenticator(Arc::clone(state)))
        .error_hook(errors)
        .check_responses(serving.check)
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

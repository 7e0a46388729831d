//! The control plane: what tests need of the sandbox itself, below `/_sandbox/`.
//!
//! Its document is `spec/control.yaml`, and its stub is made from it by the same generator as that of the two APIs.

mod guard;
mod operations;

use std::sync::Arc;

use axum::{Router, middleware::from_fn_with_state, response::IntoResponse as _, routing::get};
use http::header;

pub(crate) use self::guard::Guard;
use self::{guard::Operator, operations::Plane};
use crate::state::State;

/// The router of the control plane.
pub(crate) fn router(state: &Arc<State>, guard: Guard) -> Router {
    let guard = Arc::new(guard);
    let plane = Plane(Arc::clone(state));
    let document = || async {
        ([(header::CONTENT_TYPE, "application/json")], coupa_control_api::openapi_json()).into_response()
    };
    coupa_control_api::server(plane, Operator(Arc::clone(&guard)))
        .into_routes()
        .route("/_sandbox/openapi.json", get(document))
        .layer(from_fn_with_state(guard, guard::check))
}

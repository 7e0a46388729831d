//! The control plane: what tests need of the sandbox itself, below `/_sandbox/`.
//!
//! Its document is `spec/control.yaml`, and its stub is made from it by the same generator as that of the two APIs.

mod guard;
mod plane;

use std::sync::Arc;

use axum::{Router, middleware::from_fn_with_state, response::IntoResponse as _, routing::get};
use coupa_control_types::operations;
use http::header;

pub(crate) use self::guard::Guard;
use self::{guard::Operator, plane::Plane};
use crate::state::State;

/// The router of the control plane.
pub(crate) fn router(state: &Arc<State>, guard: Guard) -> Router {
    let guard = Arc::new(guard);
    let plane = Plane(Arc::clone(state));
    let document = || async {
        ([(header::CONTENT_TYPE, "application/json")], coupa_control_api::openapi_json()).into_response()
    };
    let server = coupa_control_api::server(plane, Operator(Arc::clone(&guard)));
    // What makes a world takes as long as the world is large.
    let makers = [
        &operations::WORLD_RESET,
        &operations::WORLD_SEED,
        &operations::SNAPSHOT_WRITE,
        &operations::SNAPSHOT_RESTORE,
    ];
    let patient = makers.into_iter().fold(server, |server, operation| server.time_of(operation, None));
    patient
        .into_routes()
        .route("/_sandbox/openapi.json", get(document))
        .layer(from_fn_with_state(guard, guard::check))
}

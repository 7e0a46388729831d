//! Middleware: what it sees, and where it stands.

use axum::{
    extract::Request,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use coupa_core::operation::Operation;
use coupa_serve::RequestId;

use crate::support::{PET_SHOW, json, send, server, showing};

async fn stamp(request: Request, next: Next) -> Response {
    let operation = request.extensions().get::<&'static Operation>().map_or("none", |operation| operation.id);
    let id = request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default();
    let mut response = next.run(request).await;
    response.headers_mut().append("x-seen", format!("{operation} {id}").parse().expect("header"));
    response
}

#[tokio::test]
async fn layers_know_the_operation_and_see_refusals_too() {
    let router = server().layer(from_fn(stamp)).into_router();
    for (head, status) in
        [("GET /pets/7\nX-Request-Id: r1", 200), ("GET /pets/7\nX-Request-Id: r1\nAuthorization:", 401)]
    {
        let response = send(router.clone(), head, "").await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()["x-seen"]),
            (status, &"pet_show r1".parse().unwrap())
        );
    }
    // Routing fails outside them.
    assert!(!send(router, "GET /nothing", "").await.headers().contains_key("x-seen"));
}

#[tokio::test]
async fn a_layer_may_be_for_one_operation() {
    let router = server().layer_of(&PET_SHOW, from_fn(stamp)).into_router();
    assert!(send(router.clone(), "GET /pets/7", "").await.headers().contains_key("x-seen"));
    assert!(!send(router, "GET /pets", "").await.headers().contains_key("x-seen"));
}

#[tokio::test]
async fn a_layer_may_answer_itself_and_may_panic() {
    let refusing = from_fn(|_: Request, _: Next| async { http::StatusCode::IM_A_TEAPOT.into_response() });
    assert_eq!(send(server().layer(refusing).into_router(), "GET /pets", "").await.status(), 418);
    let panicking =
        from_fn(|_: Request, _: Next| async { if true { panic!("no") } else { "".into_response() } });
    let (status, body) = json(send(server().layer(panicking).into_router(), "GET /pets", "").await).await;
    assert_eq!((status, &body["code"]), (500, &"internal".into()));
}

#[tokio::test]
async fn answers_carry_operation_and_request_id_for_outer_middleware() {
    let response = send(showing(|id, _| crate::support::echo(id)), "GET /pets/7", "").await;
    assert_eq!(
        response.extensions().get::<&'static Operation>().map(|operation| operation.id),
        Some("pet_show")
    );
    assert!(response.extensions().get::<RequestId>().is_some());
    let service = |marked| if marked { server().into_marked_service() } else { server().into_service() };
    for marked in [true, false] {
        let response = send(service(marked), "GET /pets/7", "").await;
        assert_eq!(response.extensions().get::<&'static Operation>().is_some(), marked);
        assert_eq!(response.headers().contains_key("content-length"), marked);
    }
}

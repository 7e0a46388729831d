//! Paths and methods.

use std::sync::Arc;

use axum::Router;
use coupa_core::operation::Operation;
use coupa_serve::{Call, Routes, Server, decode::Fault};
use serde_json::json;

use crate::support::{Doorkeeper, PET_SHOW, SCHEMES, echo, json, send, server, transcript};

/// Stands where [`PET_SHOW`] has a parameter.
static PET_BEST: Operation = Operation { id: "pet_best", path: "/pets/best", ..PET_SHOW };

/// Texts beside parameters.
static PET_PICTURE: Operation = Operation { id: "pet_picture", path: "/pets/{id}.{format}", ..PET_SHOW };
static PET_KIND: Operation = Operation { id: "pet_kind", path: "/{kind}.all/best", ..PET_SHOW };
static PET_OF: Operation = Operation { id: "pet_of", path: "/{kind}/{id}", ..PET_SHOW };
/// The path of [`PET_SHOW`] by another name.
static PET_SELL: Operation = Operation { id: "pet_sell", method: "DELETE", path: "/pets/{name}", ..PET_SHOW };

/// A server that echoes the operation with the values of its path.
fn named(operations: &[&'static Operation], names: &'static [&'static str]) -> Server<Doorkeeper> {
    let shared = Arc::new(());
    let routes = operations.iter().fold(Routes::new(SCHEMES), |routes, operation| {
        routes.operation(operation, &shared, move |_, mut call: Call<String>| async move {
            let texts = names.iter().filter_map(|name| {
                call.input.path(name).optional(|text| Ok::<_, Fault>(text.to_owned())).flatten()
            });
            let texts: Vec<String> = texts.collect();
            let principal = call.principal()?;
            echo((call.context(principal).operation.id, texts))
        })
    });
    Server::new(routes, Doorkeeper)
}

#[tokio::test]
async fn texts_beside_parameters_decide() {
    const ALL: [&Operation; 6] = [&PET_OF, &PET_SHOW, &PET_PICTURE, &PET_KIND, &PET_BEST, &PET_SELL];
    const NAMES: &[&str] = &["kind", "id", "format", "name"];
    for (head, answer) in [
        // A literal comes first, then texts with parameters, then a parameter alone.
        ("GET /pets/best", json!(["pet_best", []])),
        ("GET /pets/7", json!(["pet_show", ["7"]])),
        ("GET /pets/7.png", json!(["pet_picture", ["7", "png"]])),
        ("GET /pets/a.b%2Fc.%C3%B6", json!(["pet_picture", ["a.b/c", "ö"]])),
        ("GET /pets/7%2Epng", json!(["pet_picture", ["7", "png"]])),
        ("GET /pets/7.", json!(["pet_show", ["7."]])),
        ("GET /pets/.png", json!(["pet_show", [".png"]])),
        ("GET /cats.all/best", json!(["pet_kind", ["cats"]])),
        ("GET /cats.all/b%65st", json!(["pet_kind", ["cats"]])),
        ("GET /cats.all/first", json!(["pet_of", ["cats.all", "first"]])),
        ("GET /.all/best", json!(["pet_of", [".all", "best"]])),
        ("DELETE /pets/7", json!(["pet_sell", ["7"]])),
    ] {
        for shop in [
            named(&ALL, NAMES).into_router(),
            Router::new().fallback_service(named(&ALL, NAMES).into_service()),
        ] {
            assert_eq!(json(send(shop, head, "").await).await, (200, answer.clone()), "{head}");
        }
    }
    let response = send(named(&ALL, NAMES).into_routes(), "DELETE /pets/7.png", "").await;
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()["allow"], "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn every_operation_is_found() {
    for (head, answer) in [
        ("GET /pets/7", json!(["7", "pet_show"])),
        ("GET /pets/a%2Fb", json!(["a/b", "pet_show"])),
        ("GET /pets/7/toys", json!(["7", "Token:writer"])),
        ("GET /backup/..", json!(null)),
    ] {
        assert_eq!(
            json(send(server().into_router(), head, "").await).await.1["code"].is_string(),
            answer.is_null()
        );
        if !answer.is_null() {
            assert_eq!(json(send(server().into_router(), head, "").await).await, (200, answer), "{head}");
        }
    }
}

#[tokio::test]
async fn a_literal_is_found_however_it_is_spelled() {
    let shared = Arc::new(());
    let routes = [&PET_SHOW, &PET_BEST].into_iter().fold(Routes::new(SCHEMES), |routes, operation| {
        routes.operation(operation, &shared, |_, mut call: Call<String>| async move {
            let principal = call.principal()?;
            echo(call.context(principal).operation.id)
        })
    });
    let shop = Server::new(routes, Doorkeeper).into_router();
    for (path, operation) in
        [("/pets/best", "pet_best"), ("/pets/%62est", "pet_best"), ("/pets/%62est%2F", "pet_show")]
    {
        let answer = json(send(shop.clone(), &format!("GET {path}"), "").await).await;
        assert_eq!(answer, (200, json!(operation)), "{path}");
    }
}

#[tokio::test]
async fn unknown_paths_are_404_without_credentials() {
    for path in ["/", "/pet", "/pets/", "/pets/7/", "/pets/7/toys/", "/PETS", "//pets", "/pets/7/toys/8"] {
        let response = send(server().into_router(), &format!("GET {path}\nAuthorization:"), "").await;
        assert_eq!(response.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn unknown_methods_are_405_with_allow() {
    for (head, allow) in [
        ("DELETE /pets", "GET, HEAD, POST, OPTIONS"),
        ("PATCH /pets/7", "GET, HEAD, DELETE, OPTIONS"),
        ("HEAD /backup", "PUT, OPTIONS"),
        ("BREW /backup", "PUT, OPTIONS"),
    ] {
        let response = send(server().into_router(), &format!("{head}\nAuthorization:"), "").await;
        assert_eq!(response.status(), 405, "{head}");
        assert_eq!(response.headers()["allow"], allow, "{head}");
    }
}

#[tokio::test]
async fn options_tells_the_methods_without_credentials() {
    let response = send(server().into_router(), "OPTIONS /pets\nAuthorization:", "").await;
    insta::assert_snapshot!(transcript(response).await, @r"
    204 No Content
    allow: GET, HEAD, POST, OPTIONS
    content-length: 0
    ");
}

#[tokio::test]
async fn head_is_get_without_body() {
    let response = send(server().into_router(), "HEAD /pets/7", "").await;
    insta::assert_snapshot!(transcript(response).await, @r"
    200 OK
    content-type: application/json
    content-length: 16
    ");
    let response = send(server().into_router(), "HEAD /pets/7\nAuthorization:", "").await;
    assert_eq!(response.status(), 401);
    assert!(json(response).await.1.is_null());
    let response = send(server().into_router(), "HEAD /nothing", "").await;
    assert_eq!(response.status(), 404);
    assert!(json(response).await.1.is_null());
}

#[tokio::test]
async fn it_mounts_under_a_prefix_and_merges_into_a_larger_router() {
    let larger = Router::new().nest("/shops/{shop}/v1", server().into_router());
    let answer = json(send(larger, "GET /shops/9/v1/pets/7", "").await).await;
    assert_eq!(answer, (200, json!(["7", "pet_show"])));

    let larger = Router::new()
        .route("/health", axum::routing::get(|| async { "fine" }))
        .merge(server().into_routes())
        .fallback(|| async { (http::StatusCode::IM_A_TEAPOT, "theirs") });
    assert_eq!(send(larger.clone(), "GET /health", "").await.status(), 200);
    assert_eq!(send(larger.clone(), "GET /pets/7", "").await.status(), 200);
    assert_eq!(send(larger, "GET /nothing", "").await.status(), 418);
}

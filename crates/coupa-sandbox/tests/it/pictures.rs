//! Pictures: up, down and away.

use axum::body::Body;
use http::Request;
use serde_json::json;

use crate::support::{App, worker_errors};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nand so on";
const GIF: &[u8] = b"GIF89a and so on";
const PATH: &str = "/api/workers/1/avatar";

#[tokio::test]
async fn a_picture_goes_up_down_and_away() {
    let app = App::new().await;
    app.get(PATH).await.expect(404);
    let worker = app.upload("POST", PATH, "dir/portrait.png", PNG).await.expect(201);
    assert_eq!(worker["avatar-file-name"], json!("portrait.png"));
    assert_eq!(worker["avatar-content-type"], json!("image/png"));

    let picture = app.get(PATH).await;
    assert_eq!(
        (picture.status.as_u16(), picture.header("content-type"), &picture.bytes[..]),
        (200, "image/png", PNG)
    );
    let tag = picture.header("etag").to_owned();
    assert!(tag.len() > 10 && tag.starts_with('"'), "{tag}");
    assert_eq!(picture.header("content-disposition"), r#"inline; filename="portrait.png""#);

    let worker = app.upload("PUT", PATH, "moving.gif", GIF).await.expect(200);
    assert_eq!(worker["avatar-content-type"], json!("image/gif"));
    let picture = app.get(PATH).await;
    assert_eq!((picture.header("content-type"), &picture.bytes[..]), ("image/gif", GIF));
    assert_ne!(picture.header("etag"), tag);

    let gone = app.call("DELETE", PATH, None).await;
    assert_eq!((gone.status.as_u16(), gone.bytes.len()), (200, 0));
    let worker = app.get("/api/workers/1").await.expect(200);
    assert_eq!((&worker["avatar-file-name"], &worker["avatar-content-type"]), (&json!(null), &json!(null)));
    for method in ["GET", "DELETE"] {
        let answer = app.call(method, PATH, None).await;
        assert_eq!(answer.expect(404), json!({"errors": {"base": ["The worker has no avatar"]}}), "{method}");
    }
    app.upload("POST", "/api/workers/99/avatar", "x.png", PNG).await.expect(404);
}

#[tokio::test]
async fn what_is_no_picture_is_refused() {
    let app = App::new().await;
    for (parts, sentence) in [
        (&[][..], "File can't be blank"),
        (&[("image", "x.png", PNG)][..], "File can't be blank"),
        (&[("file", "x.png", PNG), ("file", "y.png", PNG)][..], "File is invalid"),
        (&[("file", "x.png", &b"<svg/>"[..])][..], "File is not a PNG, JPEG or GIF picture"),
        (&[("file", "x.png", &b""[..])][..], "File can't be blank"),
    ] {
        assert_eq!(worker_errors(&app.multipart("POST", PATH, parts).await), json!([sentence]), "{sentence}");
    }
    let json = app.call("POST", PATH, Some(json!({"file": "x"}))).await;
    json.expect(415);
}

#[tokio::test]
async fn sixteen_mebibytes_are_the_limit() {
    let app = App::new().await;
    let mut picture = PNG.to_vec();
    picture.resize(16 << 20, 0);
    app.upload("POST", PATH, "large.png", &picture).await.expect(201);
    picture.push(0);
    app.upload("POST", PATH, "larger.png", &picture).await.expect(413);
    picture.resize(17 << 20, 0);
    app.upload("POST", PATH, "largest.png", &picture).await.expect(413);
    assert_eq!(app.get("/api/workers/1").await.expect(200)["avatar-file-name"], json!("large.png"));
}

#[tokio::test]
async fn a_picture_must_be_acceptable() {
    let app = App::new().await;
    app.upload("POST", PATH, "x.png", PNG).await.expect(201);
    for (accept, status) in [
        ("image/*", 200),
        ("*/*", 200),
        ("image/png, text/plain", 200),
        ("image/gif", 406),
        ("application/xml", 406),
    ] {
        let request = Request::get(PATH)
            .header("authorization", format!("Bearer {}", app.token))
            .header("accept", accept);
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{accept}");
    }
}

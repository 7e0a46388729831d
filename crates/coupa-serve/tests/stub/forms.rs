//! Multipart bodies.

use serde_json::json;

use crate::support::{json, send, server, transcript};

const HEAD: &str = "POST /pets/7/picture\nContent-Type: multipart/form-data; boundary=b";

fn part(headers: &str, content: &str) -> String {
    format!("--b\r\n{headers}\r\n\r\n{content}\r\n")
}

const FILE: &str = "Content-Disposition: form-data; name=\"file\"; filename=\"x\"";

#[tokio::test]
async fn a_part_needs_no_content_type() {
    let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nabc\r\n--b--\r\n";
    let answer = json(send(server().into_router(), HEAD, body).await).await;
    let expected = json!({"name": "x", "type": null, "bytes": 3, "note": null, "caller": "Token:writer"});
    assert_eq!(answer, (200, expected));
}

#[tokio::test]
async fn files_texts_and_unknown_parts() {
    let server = || server().body_limit(10_000).into_router();
    let body = [
        part("Content-Disposition: form-data; name=\"other\"", "skipped"),
        part("Content-Disposition: form-data; name=\"note\"", "é"),
        part(&format!("{FILE}\r\nContent-Type: image/png"), "\0\r\n--c\r\n"),
        "--b--\r\n".to_owned(),
    ];
    let answer = json(send(server(), HEAD, body.concat()).await).await;
    let expected =
        json!({"name": "x", "type": "image/png", "bytes": 8, "note": "é", "caller": "Token:writer"});
    assert_eq!(answer, (200, expected));
}

#[tokio::test]
async fn what_is_wrong_with_a_form() {
    let end = "--b--\r\n";
    let note = "Content-Disposition: form-data; name=\"note\"";
    let twice = [part(FILE, "a"), part(FILE, "b"), part(note, "c"), part(note, "d"), end.to_owned()].concat();
    let big = [part(FILE, &"x".repeat(500)), end.to_owned()].concat();
    let nameless = [part("Content-Disposition: form-data", "a"), end.to_owned()].concat();
    for (name, body) in [
        ("missing", format!("{}{end}", part(note, "a"))),
        ("twice", twice),
        ("nameless", nameless),
        ("cut-off", part(FILE, "abc").replace("\r\nabc\r\n", "\r\nab")),
        ("no-parts", "nonsense".to_owned()),
        ("too-large", big),
    ] {
        let limit = if name == "too-large" { 300 } else { 1000 };
        let response = send(server().body_limit(limit).into_router(), HEAD, body).await;
        insta::assert_snapshot!(format!("form-{name}"), transcript(response).await);
    }
    let response =
        send(server().into_router(), "POST /pets/7/picture\nContent-Type: multipart/form-data", "x").await;
    insta::assert_snapshot!("form-no-boundary", transcript(response).await);
}

#[tokio::test]
async fn parts_have_bounds_of_their_own() {
    let note = "Content-Disposition: form-data; name=\"note\"";
    let typed = |media: &str| format!("{FILE}\r\nContent-Type: {media}");
    for (parts, status, told) in [
        (
            vec![part(&typed("image/png"), "abc"), part(note, "def")],
            200,
            json!([["file", "abc"], ["note", "def"]]),
        ),
        (vec![part(&typed("text/plain"), "abc")], 200, json!([["file", "abc"]])),
        (vec![part(FILE, "no type at all")], 200, json!([["file", "no type at all"]])),
        (vec![part(&typed("image/gif"), "abc")], 400, json!("contentMediaType")),
        (vec![part(FILE, "twenty-one characters")], 413, json!(null)),
        (vec![part(note, "twenty-one characters")], 200, json!([["note", "twenty-one characters"]])),
        (vec![part(note, "1"), part(note, "2"), part(note, "3")], 400, json!("maxProperties")),
    ] {
        let head = "POST /album\nContent-Type: multipart/form-data; boundary=b";
        let body = parts.concat() + "--b--\r\n";
        let (found, answer) =
            json(send(server().body_limit(1000).into_router(), head, body.clone()).await).await;
        let what = if found == 200 { &answer } else { &answer["errors"][0]["keyword"] };
        assert_eq!((found, what), (status, &told), "{body}");
    }
}

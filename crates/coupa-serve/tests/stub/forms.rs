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

/// Open files below a folder, those without a name too.
#[cfg(target_os = "linux")]
fn open_below(folder: &std::path::Path) -> usize {
    std::fs::read_dir("/proc/self/fd")
        .expect("open files")
        .filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok())
        .filter(|target| target.starts_with(folder))
        .count()
}

/// Until a condition holds, for some seconds.
#[cfg(target_os = "linux")]
async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..500 {
        if condition() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{what}");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn nothing_stays_on_disk_however_a_request_ends() {
    use futures::{StreamExt as _, stream};

    // For the whole process: other tests of this file may use it meanwhile, and leave nothing in it either.
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("spooled");
    std::fs::create_dir_all(&folder).unwrap();
    let _first = tempfile::env::override_temp_dir(&folder);
    let named = || std::fs::read_dir(&folder).unwrap().count();
    let head = "POST /album\nContent-Type: multipart/form-data; boundary=b";
    let router = server().body_limit(10_000).into_router();

    // Answered, cut off within a part, and larger than the handler wants it.
    let note = "Content-Disposition: form-data; name=\"note\"";
    for (body, status) in [
        (part(note, "abc") + "--b--\r\n", 200),
        (part(note, "abc").replace("\r\nabc\r\n", "\r\nab"), 400),
        (part(note, &"x".repeat(2000)) + "--b--\r\n", 413),
    ] {
        assert_eq!(send(router.clone(), head, body).await.status(), status);
    }
    // Its caller goes away in the middle of it.
    let begun = part(note, &"x".repeat(500)).replace("x\r\n", "x");
    let never_ends = stream::iter([Ok::<_, std::io::Error>(begun)]).chain(stream::pending());
    let request = tokio::spawn(send(router, head, axum::body::Body::from_stream(never_ends)));
    until("nothing is spooled", || open_below(&folder) > 0).await;
    assert_eq!(named(), 0, "a file that has a name would outlive a process that is killed");
    request.abort();
    until("a file is still open", || open_below(&folder) == 0).await;
    assert_eq!(named(), 0);
}

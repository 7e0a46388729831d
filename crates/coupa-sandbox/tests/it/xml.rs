//! XML, in and out.

use axum::body::Body;
use http::Request;
use serde_json::json;

use crate::support::{Answer, App};

const NEW: &str = "<?xml version=\"1.0\"?>\n<worker>\n  <first-name>Ada</first-name>\n  <last-name>Example</last-name>\n  <date-of-birth>1990-01-31</date-of-birth>\n  <gender-code>f</gender-code>\n  <total-experience-in-years>7.50</total-experience-in-years>\n  <supplier><id>132</id></supplier>\n  <worker-emails type=\"array\">\n    <worker-email><email-address>ada@example.com</email-address><email-type>work</email-type></worker-email>\n  </worker-emails>\n  <id type=\"integer\">99</id>\n</worker>\n";

impl App {
    /// A request with these headers, and a credential.
    async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = if path.starts_with("/api/users") {
            request.header("x-cso-api-key", "sandbox-key")
        } else {
            request.header("authorization", format!("Bearer {}", self.token))
        };
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send_bare(request.body(Body::from(body.to_owned())).unwrap()).await
    }
}

#[track_caller]
fn text(answer: &Answer, status: u16) -> String {
    let text = String::from_utf8(answer.bytes.to_vec()).unwrap();
    assert_eq!(answer.status.as_u16(), status, "{text}");
    assert_eq!(answer.header("content-type"), "application/xml", "{text}");
    text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration").to_owned()
}

const XML: (&str, &str) = ("content-type", "application/xml");

#[tokio::test]
async fn a_worker_comes_and_goes_as_xml() {
    let app = App::empty().await;
    let created = text(&app.raw("POST", "/api/workers", &[XML], NEW).await, 201);
    for element in [
        "<worker><id type=\"integer\">1</id><created-at type=\"dateTime\">",
        "<first-name>Ada</first-name>",
        "<active type=\"boolean\">true</active>",
        "<middle-name nil=\"true\"/>",
        "<total-experience-in-years type=\"decimal\">7.5</total-experience-in-years>",
        "<date-of-birth type=\"date\">1990-01-31</date-of-birth>",
        "<worker-emails type=\"array\"><worker-email><id type=\"integer\">1</id>",
        "<worker-skills type=\"array\"></worker-skills>",
    ] {
        assert!(created.contains(element), "{element}\n{created}");
    }
    // The same worker in JSON, and what was read can be sent back.
    let shown = app.get("/api/workers/1").await.expect(200);
    assert_eq!(
        (&shown["first-name"], &shown["worker-emails"][0]["email-type"]),
        (&json!("Ada"), &json!("work"))
    );
    let same = text(&app.raw("PUT", "/api/workers/1", &[("content-type", "text/xml")], &created).await, 200);
    assert_eq!(same, created);
    let list = text(&app.raw("GET", "/api/workers?limit=1", &[], "").await, 200);
    assert!(list.starts_with("<workers type=\"array\"><worker><id type=\"integer\">1</id>"), "{list}");
    let cleared = "<worker><current-title nil=\"true\"/><middle-name></middle-name></worker>";
    let cleared = text(
        &app.raw("PATCH", "/api/workers/1?fields=[%22id%22,%22middle-name%22]", &[XML], cleared).await,
        200,
    );
    assert_eq!(cleared, "<worker><id type=\"integer\">1</id><middle-name></middle-name></worker>");
}

#[tokio::test]
async fn what_is_accepted_decides() {
    let app = App::new().await;
    for (accept, xml) in [
        (None, true),
        (Some("*/*"), false),
        (Some("application/xml"), true),
        (Some("text/xml"), true),
        (Some("application/json, application/xml"), false),
        (Some("application/json;q=0.4, application/*;q=0.5"), true),
    ] {
        let headers: Vec<_> = accept.iter().map(|accept| ("accept", *accept)).collect();
        for path in ["/api/workers", "/api/workers/4711", "/nothing"] {
            let answer = app.raw("GET", path, &headers, "").await;
            let expected = if xml { "application/xml" } else { "application/json" };
            assert_eq!(answer.header("content-type"), expected, "{accept:?} {path}");
        }
    }
    let refused = app.raw("GET", "/api/workers", &[("accept", "image/png")], "").await;
    assert_eq!((refused.status.as_u16(), refused.header("content-type")), (406, "application/json"));
}

#[tokio::test]
async fn errors_are_sentences_in_xml() {
    let app = App::new().await;
    let missing =
        "<worker><first-name nil=\"true\"/><last-name></last-name><gender-code>x</gender-code></worker>";
    let told = text(&app.raw("POST", "/api/workers", &[XML], missing).await, 400);
    for sentence in
        ["First name can't be blank", "Last name can't be blank", "Gender code is not included in the list"]
    {
        assert!(told.contains(&format!("<error>{sentence}</error>")), "{told}");
    }
    assert!(told.starts_with("<errors><error>"), "{told}");
    let told = text(&app.raw("POST", "/api/workers", &[XML], "<worker>").await, 400);
    assert_eq!(told, "<errors><error>The body is not valid XML</error></errors>");
    let told = text(&app.raw("GET", "/api/workers/4711", &[], "").await, 404);
    assert_eq!(told, "<errors><error>No worker with this id</error></errors>");
}

#[tokio::test]
async fn an_empty_list_is_404_in_xml() {
    let app = App::new().await;
    for path in ["/api/workers?first-name=nobody", "/api/workers?offset=1000"] {
        let told = text(&app.raw("GET", path, &[], "").await, 404);
        assert_eq!(told, "<errors><error>No results match your search criteria.</error></errors>");
        assert_eq!(app.get(path).await.expect(200), json!([]));
    }
}

#[tokio::test]
async fn the_other_api_tells_only_errors_in_xml() {
    let app = App::new().await;
    let xml = [("accept", "application/xml")];
    app.raw("GET", "/api/users", &xml, "").await.expect(200);
    let told = text(&app.raw("GET", "/api/users/1", &xml, "").await, 404);
    assert!(told.starts_with("<errors><error>"), "{told}");
    app.raw("GET", "/api/users/1", &[], "").await.expect(404);
    let refused = app.raw("GET", "/api/users", &[("accept", "text/html")], "").await;
    assert_eq!(refused.status.as_u16(), 406);
    let app = App::of(coupa_sandbox::Sandbox::builder().cso_errors_in_xml(true)).await;
    text(&app.raw("GET", "/api/users/1", &[("accept", "application/json")], "").await, 404);
}

#[tokio::test]
async fn documents_are_served_in_json_and_yaml() {
    let app = App::new().await;
    let yaml = app.raw("GET", "/openapi.yaml", &[], "").await;
    assert_eq!((yaml.status.as_u16(), yaml.header("content-type")), (200, "application/yaml"));
    assert!(yaml.bytes.starts_with(b"openapi: \"3.1.0\"\n"), "{:?}", yaml.bytes.slice(..40));
}

/// What a sentence quotes of a request may have characters that no XML can carry.
#[tokio::test]
async fn an_error_that_quotes_a_control_character_is_still_xml() {
    let app = App::empty().await;
    let request = Request::get("/api/users?%1F=1").header("x-cso-api-key", "sandbox-key");
    let answer =
        app.send_bare(request.header("accept", "application/xml").body(Body::empty()).unwrap()).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (400, "application/xml"));
    assert!(String::from_utf8_lossy(&answer.bytes).contains("Unknown attribute \u{fffd}"), "{answer:?}");
}

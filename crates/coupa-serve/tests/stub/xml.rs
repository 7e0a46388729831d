//! Bodies and answers in XML.

use std::sync::Arc;

use coupa_core::{
    Invalid, Violation,
    operation::Operation,
    xml::{Array, Content, Member, Name, Object, Place, Profile, Rest, Root},
};
use coupa_serve::{
    Answer, Anybody, Body, Call, ErrorHook, ErrorRequest, Failure, Problem, Reply, Routes, Server, Stored,
    Valid,
};
use http::{StatusCode, header};

use crate::support::{send, transcript};

const BOTH: &[&str] = &["application/json", "application/xml"];

static OPERATION: Operation = Operation {
    id: "echo",
    method: "POST",
    path: "/echo",
    tag: "",
    group: "",
    summary: "",
    security: &[],
    parameters: &[],
    request_media_types: BOTH,
    body_required: true,
    statuses: &[200, 400],
    response_media_types: BOTH,
    request_schema: None,
    idempotent: false,
    pagination: None,
};

static PET: Root =
    Root { name: Name::plain("pet"), profile: Profile::Rails, content: Content::Object(&MEMBERS) };
static MEMBERS: Object = Object {
    members: &[
        Member { name: "age", place: Place::Element, xml: Name::plain("age"), content: Content::Integer },
        Member {
            name: "names",
            place: Place::Element,
            xml: Name::plain("names"),
            content: Content::Array(&NAMES),
        },
    ],
    rest: Rest::Ignored,
};
static NAMES: Array = Array { item: Name::plain("name"), content: Content::String };

enum Echo {
    Ok(Body<serde_json::Value>),
}

impl Answer for Echo {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400)
    }

    fn reply(self) -> Result<Reply, Failure> {
        let Self::Ok(body) = self;
        Reply::new(StatusCode::OK).json_or_xml("application/json", &[("application/xml", &PET)], body)
    }
}

/// Knows `age` and `names`; names are text.
fn parse(json: &[u8], ignored: &mut Vec<String>) -> Result<serde_json::Value, Invalid> {
    let value: serde_json::Value =
        serde_json::from_slice(json).map_err(|_| Violation::new("", "syntax", "is no JSON"))?;
    let unknown = value.as_object().into_iter().flat_map(|object| object.keys());
    ignored
        .extend(unknown.filter(|key| !["age", "names"].contains(&key.as_str())).map(|key| format!("/{key}")));
    let mut violations = Vec::new();
    if !value["age"].is_i64() {
        violations.push(Violation::new("/age", "type", "is no integer"));
    }
    for (index, _) in
        value["names"].as_array().into_iter().flatten().enumerate().filter(|(_, name)| !name.is_string())
    {
        violations.push(Violation::new(format!("/names/{index}"), "type", "is no string"));
    }
    Invalid::check(violations).map(|()| value)
}

/// Tells what was received, and where the faults are.
struct Telling;

impl ErrorHook for Telling {
    fn render(&self, problem: &Problem, request: &ErrorRequest<'_>) -> axum::response::Response {
        let received = request.received.map(|json| String::from_utf8_lossy(json).into_owned());
        let faults: Vec<String> = problem.violations.iter().map(ToString::to_string).collect();
        axum::response::IntoResponse::into_response(format!("{received:?} {}", faults.join(", ")))
    }
}

async fn echo(head: &str, body: &'static str) -> String {
    let routes = Routes::new(&[]).operation(&OPERATION, &Arc::new(()), |_, mut call: Call<_>| async move {
        let body: Option<Valid<serde_json::Value>> = call.input.xml(&PET).body(parse).await?;
        let Some(body) = body else { return Err(call.input.refuse()) };
        assert!(body.ignored().len() < 2);
        Ok(Echo::Ok(Stored::from_json(body.json().clone()).into()))
    });
    let app =
        Server::new(routes, Anybody).error_hook(Telling).without_accept("application/xml").into_router();
    let response = send(app, &format!("POST /echo{head}"), body).await;
    let kind = response.headers().get(header::CONTENT_TYPE).cloned();
    let text = transcript(response).await;
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let status = head.lines().next().unwrap_or_default();
    let body = body.replace("<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n", "");
    format!(
        "{status} {} {}",
        kind.and_then(|kind| kind.to_str().map(str::to_owned).ok()).unwrap_or_default(),
        body.split_whitespace().collect::<String>()
    )
}

#[tokio::test]
async fn what_is_sent_and_what_is_accepted_need_not_be_the_same() {
    const XML: &str = "<pet><age>7</age><names><name>a</name></names><new>1</new></pet>";
    const JSON: &str = r#"{"age":7,"names":[]}"#;
    let xml = "\nContent-Type: application/xml";
    for (head, body, expected) in [
        ("\nAccept: application/json", XML, r#"200 OK application/json {"age":7,"names":["a"],"new":"1"}"#),
        (
            "",
            XML,
            r#"200 OK application/xml b"<pet><agetype=\"integer\">7</age><namestype=\"array\"><name>a</name></names><new>1</new></pet>""#,
        ),
        ("\nAccept: */*", XML, r#"200 OK application/json {"age":7,"names":["a"],"new":"1"}"#),
        (
            "\nAccept: application/json;q=0.5, text/xml",
            XML,
            r#"200 OK application/xml b"<pet><agetype=\"integer\">7</age><namestype=\"array\"><name>a</name></names><new>1</new></pet>""#,
        ),
    ] {
        assert_eq!(echo(&format!("{xml}{head}"), body).await, expected, "{head}");
    }
    assert_eq!(
        echo("\nContent-Type: application/json\nAccept: application/xml", JSON).await,
        r#"200 OK application/xml b"<pet><agetype=\"integer\">7</age><namestype=\"array\"></names></pet>""#
    );
    assert!(echo("\nContent-Type: text/xml; charset=utf-8", XML).await.starts_with("200 OK"));
    assert!(echo("\nContent-Type: text/xml; charset=latin1", XML).await.starts_with("415"));
    assert!(echo("\nContent-Type: application/xml\nAccept: image/png", XML).await.starts_with("406"));
}

#[tokio::test]
async fn faults_of_xml_stand_at_their_places() {
    let xml = "\nContent-Type: application/xml";
    for (body, expected) in [
        (
            "<pet>\n  <age>x</age>\n  <names><name>a</name>\n    <name nil='true'/></names></pet>",
            r#"Some("{\"age\":\"x\",\"names\":[\"a\",null]}") 2:3: /body/age: is no integer [type], 4:5: /body/names/1: is no string [type]"#,
        ),
        ("<pet>\n <age>", "None 2:7: /body: the text ends within `age` [syntax]"),
        (
            "<!DOCTYPE pet><pet/>",
            "None 1:1: /body: a document type (DTD) is not accepted: leave it out [syntax]",
        ),
        ("{}", "None 1:1: /body: there is text outside of the outermost element [syntax]"),
    ] {
        let told = echo(xml, body).await;
        let plain = |text: &str| text.replace(['\\', ' '], "");
        assert!(told.starts_with("400") && plain(&told).contains(&plain(expected)), "{told}\n{expected}");
    }
}

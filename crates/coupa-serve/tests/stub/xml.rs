//! Bodies and answers in XML.

use std::sync::Arc;

use coupa_core::{
    Invalid, Violation,
    operation::Operation,
    xml::{Array, Content, Member, Name, Object, Place, Profile, Rest, Root},
};
use coupa_serve::{
    Answer, Anybody, Body, Call, ErrorHook, ErrorRequest, Failure, JsonOrXml, Limits, Problem, Reply, Routes,
    Server, Stored, Valid,
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

/// An answer whose JSON is a list and whose XML is an object.
struct Two(JsonOrXml<Vec<&'static str>, serde_json::Value>);

impl Answer for Two {
    fn documents(status: u16) -> bool {
        status == 400
    }

    fn reply(self) -> Result<Reply, Failure> {
        let write = |names: &Vec<&'static str>, out: &mut Vec<u8>| serde_json::to_writer(out, names);
        let body = self.0.written(write, |value, out| serde_json::to_writer(out, value))?;
        Reply::new(StatusCode::BAD_REQUEST)
            // Would say that any XML breaks the document.
            .checked_by(|json, _| Invalid::check(if json[0] == b'[' { vec![] } else { panic!("no list") }))
            .json_and_xml("application/json", &[("application/xml", &PET)], body)
    }
}

#[tokio::test]
async fn an_answer_may_have_a_schema_for_json_and_another_for_xml() {
    type Give = fn() -> JsonOrXml<Vec<&'static str>, serde_json::Value>;
    let answers: [(Give, &str, &str); 5] = [
        (|| JsonOrXml::both(vec!["a"], serde_json::json!({"age": 7})), "application/json", "[\"a\"]"),
        (|| JsonOrXml::both(vec!["a"], serde_json::json!({"age": 7})), "application/xml", "<age type="),
        (|| vec!["a"].into(), "application/json", "[\"a\"]"),
        // One of them is all there is: an error is told in the words that it has.
        (|| Stored::from_json("[\"a\"]").into(), "application/xml", "[\"a\"]"),
        (|| JsonOrXml::Xml(serde_json::json!({"age": 7}).into()), "application/json", "<age type="),
    ];
    for (answer, accept, expected) in answers {
        let routes = Routes::new(&[])
            .operation(&OPERATION, &Arc::new(()), move |_, _: Call<_>| async move { Ok(Two(answer())) });
        let server = Server::new(routes, Anybody).check_responses(coupa_serve::ResponseCheck::All);
        let response = send(server.into_router(), &format!("POST /echo\nAccept: {accept}"), "").await;
        let kind = response.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
        let text = String::from_utf8_lossy(&body);
        assert!(text.contains(expected), "{accept}: {text}");
        assert_eq!(kind.ends_with("xml"), text.starts_with("<?xml"), "{kind}: {text}");
    }
}

#[tokio::test]
async fn bodies_are_as_deep_as_the_server_says() {
    let status = async |depth: usize, kind: &str, body: String| {
        let routes =
            Routes::new(&[]).operation(&OPERATION, &Arc::new(()), |_, mut call: Call<_>| async move {
                let parse = |json: &[u8], _: &mut Vec<String>| {
                    serde_json::from_slice::<serde_json::Value>(json)
                        .map_err(|_| Invalid::from(Violation::new("", "syntax", "is no JSON")))
                };
                let Some(body) = call.input.xml(&PET).body(parse).await? else {
                    return Err(call.input.refuse());
                };
                Ok(Echo::Ok(Stored::from_json(body.json().clone()).into()))
            });
        let server = Server::new(routes, Anybody).limits(Limits::default().depth(depth));
        let response =
            send(server.into_router(), &format!("POST /echo\nContent-Type: application/{kind}"), body).await;
        response.status().as_u16()
    };
    let json = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let xml = |depth: usize| {
        let (open, close) = ("<a>".repeat(depth - 1), "</a>".repeat(depth - 1));
        format!("<pet>{open}{close}</pet>")
    };
    assert_eq!(
        (
            status(3, "json", json(3)).await,
            status(3, "json", json(4)).await,
            status(64, "json", json(64)).await
        ),
        (200, 400, 200)
    );
    assert_eq!((status(3, "xml", xml(3)).await, status(3, "xml", xml(5)).await), (200, 400));
    assert_eq!((status(200, "xml", xml(60)).await, status(200, "xml", xml(70)).await), (200, 400));
}

//! A server of one's own in a test: the traits of the stub, of which a test writes the methods that it needs.
#![allow(clippy::unwrap_used, reason = "tests")]

use coupa_api::{
    Authenticator, Context, Credential, Denied, Failure, Granted, Stored, Users, Workers, users as answers,
};
use coupa_client::types::{User, UserStateOut};
use coupa_client::users::{UserIndexError, UserShowError};
use coupa_client::{Coupa, RetryPolicy};
use http::request::Parts;

/// Knows one user and answers 501 to all else.
struct Double;

impl Users for Double {
    type Principal = ();

    async fn user_show(
        &self,
        request: answers::UserShowRequest,
        _: Context<()>,
    ) -> Result<answers::UserShowResponse, Failure> {
        let user = match request.id.as_str() {
            "7" => r#"{"id":"7","state":"Active","name":"seven"}"#,
            // What no document has said yet.
            "8" => r#"{"id":"8","state":"Hibernating","name":"eight","mood":["calm"]}"#,
            _ => r#"{"id":"9","state":4}"#,
        };
        Ok(answers::UserShowResponse::Ok(Stored::<User>::from_json(user.to_owned()).into()))
    }
}

impl Workers for Double {
    type Principal = ();
}

struct Doorkeeper;

impl Authenticator for Doorkeeper {
    type Principal = ();

    async fn authenticate(&self, credential: Credential<'_>, _: &Parts) -> Result<Granted<()>, Denied> {
        match credential.secret {
            "key" => Ok(Granted { principal: (), scopes: [].into() }),
            _ => Err(Denied::Invalid("unknown".to_owned())),
        }
    }
}

async fn started() -> Coupa {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router: axum::Router = coupa_api::server(Double, Doorkeeper).into_router().with_state(());
    tokio::spawn(async move { axum::serve(listener, router).await });
    Coupa::builder().cso_url(url).cso_key("key").retry(RetryPolicy::none()).build().unwrap()
}

#[tokio::test]
async fn a_test_stands_in_for_the_server_with_the_methods_it_needs() {
    let coupa = started().await;
    let user = coupa.cso.user_show("7").send().await.unwrap();
    assert_eq!((user.name.as_str(), &user.state), ("seven", &UserStateOut::Active));
    // What the double does not write is said to be missing, in the errors of the operation.
    let error = coupa.cso.user_index().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501), "{error:?}");
    assert!(matches!(error, UserIndexError::Other(_)), "{error:?}");
}

#[tokio::test]
async fn what_no_document_has_said_yet_is_read_and_what_it_denies_is_not() {
    let coupa = started().await;
    let user = coupa.cso.user_show("8").send().await.unwrap();
    assert_eq!(user.state, UserStateOut::Other("Hibernating".to_owned()));
    let error = coupa.cso.user_show("9").send().await.unwrap_err();
    assert!(
        matches!(&error, UserShowError::Other(coupa_client::Error::Undecodable { answer, .. }) if answer.status() == 200),
        "{error:?}"
    );
}

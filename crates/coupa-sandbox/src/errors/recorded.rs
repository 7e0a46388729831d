//! Remembers the body of a request while it is read, for the error hook.
//!
//! The hook has to tell null from a wrong value, and to call a bad object of a bulk request by its name. The pieces are
//! shared with the reader, not copied, and looked at only when the request fails.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    body::{Body, HttpBody as _},
    extract::Request,
};
use bytes::Bytes;
use futures::StreamExt as _;
use http::header;
use serde_json::Value;

/// What was read of a body so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recorded(Arc<Mutex<Vec<Bytes>>>);

impl Recorded {
    fn push(&self, piece: Bytes) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(piece);
    }

    /// The body as JSON, if it is JSON.
    pub(crate) fn value(&self) -> Option<Value> {
        let pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::from_slice(&pieces.concat()).ok()
    }
}

/// Lets a JSON body be remembered as it is read.
pub(crate) fn record(mut request: Request) -> Request {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_json = content_type.is_some_and(|value| value.to_ascii_lowercase().contains("json"));
    if !is_json || request.body().is_end_stream() {
        return request;
    }
    let recorded = Recorded::default();
    request.extensions_mut().insert(recorded.clone());
    request.map(|body| {
        Body::from_stream(body.into_data_stream().inspect(move |piece| {
            if let Ok(piece) = piece {
                recorded.push(piece.clone());
            }
        }))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[tokio::test]
    async fn json_is_remembered_as_it_is_read() {
        for (content_type, expected) in [("application/json", Some(json!({"a": null}))), ("image/png", None)]
        {
            let request = Request::builder().header("content-type", content_type);
            let request = record(request.body(Body::from(r#"{"a":null}"#)).unwrap());
            let recorded = request.extensions().get::<Recorded>().cloned();
            assert_eq!(recorded.as_ref().and_then(Recorded::value), None, "not read yet");
            let body = axum::body::to_bytes(request.into_body(), 100).await.unwrap();
            assert_eq!(&body[..], br#"{"a":null}"#);
            assert_eq!(recorded.and_then(|it| it.value()), expected);
        }
    }
}

//! Reads a body within its limit.

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures::StreamExt as _;
use http::{HeaderMap, header};

use coupa_core::Violation;

use crate::{Failure, Problem};

/// The whole body; 413 when it is larger than the limit, 400 when it breaks off.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Bytes, Failure> {
    let mut stream = body.into_data_stream();
    // Most bodies come in one piece, which is then not copied.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|error| broken(&error))?;
        if first.len() + all.len() + chunk.len() > limit {
            return Err(Problem::too_large(limit).into());
        }
        if first.is_empty() && all.is_empty() {
            first = chunk;
        } else {
            if all.is_empty() {
                all.extend_from_slice(&std::mem::take(&mut first));
            }
            all.extend_from_slice(&chunk);
        }
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// The limit is judged by the announced length before a byte is read.
pub(crate) fn check_length(headers: &HeaderMap, limit: usize) -> Result<(), Failure> {
    let length =
        headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    match length {
        Some(length) if length > limit as u64 => Err(Problem::too_large(limit).into()),
        _ => Ok(()),
    }
}

/// The body could not be read to its end.
pub(crate) fn broken(error: &(dyn std::error::Error + 'static)) -> Failure {
    tracing::debug!(error, "body breaks off");
    Problem::invalid(vec![violation("/body", "syntax", "the body breaks off before its end", None)]).into()
}

/// A violation outside the reach of a schema validator.
pub(crate) fn violation(pointer: &str, keyword: &str, message: &str, argument: Option<String>) -> Violation {
    Violation {
        instance: pointer.to_owned(),
        schema: format!("/{keyword}"),
        keyword: keyword.to_owned(),
        message: message.to_owned(),
        location: None,
        argument,
    }
}

#[cfg(test)]
mod tests {
    use futures::stream;

    use super::*;

    fn chunks(chunks: &'static [&'static str]) -> Body {
        Body::from_stream(stream::iter(chunks.iter().map(|chunk| Ok::<_, std::io::Error>(*chunk))))
    }

    #[tokio::test]
    async fn bodies_are_read_within_the_limit() {
        for (body, limit, read_as) in [
            (&[][..], 0, Some("")),
            (&["abc"], 3, Some("abc")),
            (&["abc"], 2, None),
            (&["a", "b", "c"], 3, Some("abc")),
            (&["", "a", "", "b"], 2, Some("ab")),
            (&["a", "b", "c"], 2, None),
        ] {
            let read = read(chunks(body), limit).await.ok();
            assert_eq!(read.as_deref(), read_as.map(str::as_bytes), "{body:?}");
        }
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_a_problem() {
        let body = Body::from_stream(stream::iter([Ok("a"), Err(std::io::Error::other("gone"))]));
        assert!(matches!(read(body, 10).await, Err(Failure::Problem(_))));
    }
}

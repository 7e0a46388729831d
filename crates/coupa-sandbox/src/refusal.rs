//! Why a request is refused, in the sentences of the API.

use coupa_core::element::human_name;
use coupa_serve::{Failure, Problem};
use coupa_store::StoreError;
use http::{HeaderValue, StatusCode, header};

/// Why a request is refused.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The content breaks rules; a sentence each.
    Content(Vec<String>),
    /// The rest of the request does; a sentence each.
    Request(Vec<String>),
    /// What the path names is not there.
    NotFound(&'static str),
    /// The file is larger than this many bytes.
    TooLarge(usize),
    /// Something broke.
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

/// What sentences are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// The content of a record.
    Content,
    /// All else.
    Request,
}

/// Sentences on their way to the error hook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentences {
    pub(crate) about: About,
    pub(crate) sentences: Vec<String>,
}

impl Refusal {
    /// A failure of the sandbox itself.
    pub(crate) fn internal(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Failed(Box::new(error))
    }

    /// A write that the store refused: a value that is taken is the caller's fault.
    pub(crate) fn of_write(error: StoreError) -> Self {
        match error {
            StoreError::Taken { column, .. } => {
                Self::Content(vec![format!("{} has already been taken", human_name(&column))])
            }
            error => error.into(),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let (about, sentences) = match refusal {
            Refusal::Content(sentences) => (About::Content, sentences),
            Refusal::Request(sentences) => (About::Request, sentences),
            Refusal::NotFound(sentence) => return Problem::not_found(sentence).into(),
            Refusal::TooLarge(limit) => return Problem::too_large(limit).into(),
            Refusal::Failed(error) if is_away(&*error) => {
                tracing::error!(error = &*error as &dyn std::error::Error, "the store cannot be used");
                return Problem::refused(StatusCode::SERVICE_UNAVAILABLE, "The records cannot be reached")
                    .with_header(header::RETRY_AFTER, HeaderValue::from(1))
                    .into();
            }
            Refusal::Failed(error) => return Self::Internal(error),
        };
        Problem::refused(StatusCode::BAD_REQUEST, sentences.join("; "))
            .with_extension(Sentences { about, sentences })
            .into()
    }
}

/// Whether the database of the store is not there for now.
fn is_away(error: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::Unreachable { .. } | StoreError::SchemaChanged))
}

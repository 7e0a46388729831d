//! Why a handler has no answer.

use std::error::Error;

use crate::Problem;

/// Any error.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Why a handler has no answer.
///
/// `?` turns any error into [`Failure::Internal`] and a [`Problem`] into [`Failure::Problem`]. For that it is no
/// `std::error::Error` itself.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The operation has no implementation: 501.
    NotImplemented,
    /// Something broke: 500. The error is logged and never shown.
    Internal(BoxError),
    /// The request is refused. Where a handler made the problem, the document must give the operation its status,
    /// else the answer is 500 and the mistake is logged: a handler cannot answer what is not documented.
    Problem(Box<Problem>),
}

impl Failure {
    /// Something broke: 500. The text is logged and never shown.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::Internal(message.into().into())
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Internal(Box::new(error))
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<Box<Problem>> for Failure {
    fn from(problem: Box<Problem>) -> Self {
        Self::Problem(problem)
    }
}

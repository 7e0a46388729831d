//! What is told of a call when it ends.

use std::sync::Arc;
use std::time::Duration;

use coupa_core::operation::Operation;
use http::StatusCode;

/// What became of a call, without anything that was sent or came back: for metrics.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallReport {
    /// The operation.
    pub operation: &'static Operation,
    /// The last status that came; none where no answer did.
    pub status: Option<StatusCode>,
    /// How often the request was sent; 0 where something kept it from being sent at all.
    pub attempts: u32,
    /// From the first step of the call to the end of its answer, pauses included. For a stream: to its beginning.
    pub elapsed: Duration,
}

/// Is told of each call.
pub(crate) type Observer = Arc<dyn Fn(&CallReport) + Send + Sync>;

//! Many objects in few calls, with an outcome for each.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures::future::BoxFuture;
use futures::stream::{self, StreamExt as _};

use super::error::Error;

/// What became of one object.
pub type BulkOutcome<O> = Result<O, BulkError>;

/// Why one object of many was not done.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BulkError {
    /// The server named the object among others and said what is wrong with it.
    Refused(String),
    /// The call that carried it failed. Unless the status says otherwise, the server may or may not have acted.
    Call(Arc<Error>),
    /// The server did some of what it was sent and did not say which.
    Unclear,
}

impl BulkError {
    /// Whether the same object may succeed later.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Call(error) if error.is_retryable())
    }
}

impl fmt::Display for BulkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(sentence) => f.write_str(sentence),
            Self::Call(error) => write!(f, "{error}"),
            Self::Unclear => f.write_str("the server did some of what it was sent and did not say which"),
        }
    }
}

impl std::error::Error for BulkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Refused(_) | Self::Unclear => None,
        }
    }
}

/// How far a bulk call is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Objects with an outcome.
    pub finished: usize,
    /// Those of them that failed.
    pub failed: usize,
}

/// What the answer to a batch says.
#[allow(dead_code, reason = "an API may have no bulk calls")]
pub(crate) enum Verdict<O> {
    /// The outcome of each object, in their order.
    Each(Vec<BulkOutcome<O>>),
    /// Some object failed, and the answer does not say which. Smaller batches may tell, and sending them does no harm.
    Ambiguous(Error),
}

type Send<T, O> = Arc<dyn Fn(Vec<T>) -> BoxFuture<'static, Verdict<O>> + std::marker::Send + Sync>;

/// A bulk call, not run yet: objects in batches, a few at a time.
#[must_use = "a bulk call does nothing until it is run"]
pub struct Bulk<T, O> {
    objects: Vec<T>,
    send: Send<T, O>,
    batch: usize,
    largest_batch: usize,
    concurrency: usize,
    #[allow(clippy::type_complexity, reason = "it is kept, not passed around")]
    progress: Option<Box<dyn FnMut(Progress) + std::marker::Send>>,
}

#[allow(dead_code, reason = "an API may have no bulk calls")]
impl<T: Clone + std::marker::Send + 'static, O: std::marker::Send + 'static> Bulk<T, O> {
    pub(crate) fn new<F, A>(objects: Vec<T>, largest_batch: usize, send: F) -> Self
    where
        F: Fn(Vec<T>) -> A + std::marker::Send + Sync + 'static,
        A: Future<Output = Verdict<O>> + std::marker::Send + 'static,
    {
        Self {
            objects,
            send: Arc::new(move |batch| Box::pin(send(batch))),
            batch: largest_batch,
            largest_batch,
            concurrency: 2,
            progress: None,
        }
    }

    /// Objects a batch: at least 1, at most what the API takes, which it is unless set.
    pub fn batch(mut self, objects: usize) -> Self {
        self.batch = objects.clamp(1, self.largest_batch);
        self
    }

    /// Batches on their way at once: at least 1, and 2 unless set.
    pub fn concurrency(mut self, batches: usize) -> Self {
        self.concurrency = batches.max(1);
        self
    }

    /// Is called after each batch.
    pub fn progress(mut self, tell: impl FnMut(Progress) + std::marker::Send + 'static) -> Self {
        self.progress = Some(Box::new(tell));
        self
    }

    /// Sends all batches. The outcomes stand in the order of the objects, one for each.
    ///
    /// Where an answer does not say which objects of its batch failed, the batch is sent again in halves until each
    /// answer is clear.
    pub async fn run(mut self) -> Vec<BulkOutcome<O>> {
        let mut outcomes = Vec::with_capacity(self.objects.len());
        let mut progress = Progress::default();
        let batches: Vec<Vec<T>> = self.objects.chunks(self.batch).map(<[T]>::to_vec).collect();
        let send = &self.send;
        let mut settled = stream::iter(batches).map(|batch| settle(send, batch)).buffered(self.concurrency);
        while let Some(batch) = settled.next().await {
            progress.finished += batch.len();
            progress.failed += batch.iter().filter(|outcome| outcome.is_err()).count();
            outcomes.extend(batch);
            if let Some(tell) = &mut self.progress {
                tell(progress);
            }
        }
        outcomes
    }
}

/// The outcome of each object of a batch.
async fn settle<T: Clone, O>(send: &Send<T, O>, batch: Vec<T>) -> Vec<BulkOutcome<O>> {
    let mut outcomes = Vec::with_capacity(batch.len());
    let mut open = vec![batch];
    while let Some(mut batch) = open.pop() {
        let size = batch.len();
        match send(batch.clone()).await {
            Verdict::Each(each) if each.len() == size => outcomes.extend(each),
            Verdict::Each(_) => outcomes.extend((0..size).map(|_| Err(BulkError::Unclear))),
            Verdict::Ambiguous(error) if size <= 1 => {
                let error = Arc::new(error);
                outcomes.extend((0..size).map(|_| Err(BulkError::Call(Arc::clone(&error)))));
            }
            Verdict::Ambiguous(_) => {
                let second = batch.split_off(size / 2);
                // Taken from the end: the first half comes first, as its outcomes do.
                open.push(second);
                open.push(batch);
            }
        }
    }
    outcomes
}

impl<T, O> fmt::Debug for Bulk<T, O> {
    /// How many objects, not which: they may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("objects", &self.objects.len())
            .field("batch", &self.batch)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    /// Odd numbers fail; the server says only that something did.
    fn silent(batch: Vec<u32>) -> Verdict<u32> {
        if batch.iter().any(|number| number % 2 == 1) {
            Verdict::Ambiguous(Error::InvalidArgument("odd".to_owned()))
        } else {
            Verdict::Each(batch.into_iter().map(Ok).collect())
        }
    }

    #[tokio::test]
    async fn a_silent_failure_is_found_by_halves() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&told);
        let objects = vec![0, 2, 4, 5, 6, 8, 10, 12, 14];
        let bulk = Bulk::new(objects, 100, |batch| async move { silent(batch) })
            .batch(4)
            .progress(move |progress| log.lock().unwrap().push((progress.finished, progress.failed)));
        let outcomes: Vec<Option<u32>> = bulk.run().await.into_iter().map(Result::ok).collect();
        let expected = [Some(0), Some(2), Some(4), None, Some(6), Some(8), Some(10), Some(12), Some(14)];
        assert_eq!(outcomes, expected);
        assert_eq!(*told.lock().unwrap(), [(4, 1), (8, 1), (9, 1)]);
    }

    #[tokio::test]
    async fn outcomes_keep_their_order_and_batches_their_number() {
        static NOW: AtomicUsize = AtomicUsize::new(0);
        static MOST: AtomicUsize = AtomicUsize::new(0);
        let bulk = Bulk::new((0..40u32).collect(), 1000, |batch: Vec<u32>| async move {
            MOST.fetch_max(NOW.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            // The first batches take longest.
            tokio::time::sleep(Duration::from_millis(u64::from(40 - batch[0]))).await;
            NOW.fetch_sub(1, Ordering::SeqCst);
            Verdict::Each(batch.into_iter().map(Ok).collect())
        });
        let outcomes = bulk.batch(5).concurrency(3).run().await;
        assert_eq!(outcomes.into_iter().map(Result::unwrap).collect::<Vec<_>>(), (0..40).collect::<Vec<_>>());
        assert_eq!(MOST.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn an_answer_of_the_wrong_length_is_unclear() {
        let bulk = Bulk::new(vec![1, 2], 10, |_| async { Verdict::Each(vec![Ok(1)]) });
        assert!(matches!(bulk.run().await.as_slice(), [Err(BulkError::Unclear), Err(BulkError::Unclear)]));
    }
}

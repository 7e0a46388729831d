//! Pages as streams.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures::stream::{self, BoxStream, Stream, StreamExt as _};
use tokio::task::JoinHandle;
use tracing::Instrument as _;

use super::answer::Reply;
use super::error::Error;

/// How the pages of a list are asked for and read.
pub(crate) struct Source<T, E, F> {
    /// Rows a page.
    pub(crate) size: i64,
    /// The number of rows of a page.
    pub(crate) count: fn(&T) -> usize,
    /// The ids of its rows; a row without one is left out.
    pub(crate) ids: fn(&T) -> Vec<String>,
    /// Asks for the page at an offset.
    pub(crate) fetch: F,
    /// Makes an error of the operation.
    pub(crate) wrap: fn(Error) -> E,
}

/// A page with the offset behind it.
type Read<T, H> = (Reply<T, H>, i64);

/// The pages of a list, one after the other, until one is not full: a `Stream`.
///
/// The next page is fetched while the caller is busy with the one before, and never more than one. When a page
/// holds rows that the one before held too, the list has moved in between, and rows may be missing as well: the
/// stream then gives [`Error::Drifted`], and the page after it to whoever goes on.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T, E, H = ()> {
    inner: BoxStream<'static, Result<Read<T, H>, E>>,
    offset: i64,
}

impl<T, E, H> Pages<T, E, H> {
    /// The offset of the next page: a call that begins there goes on where this stream is.
    pub const fn offset(&self) -> i64 {
        self.offset
    }
}

impl<T, E, H> Unpin for Pages<T, E, H> {}

impl<T, E, H> Stream for Pages<T, E, H> {
    type Item = Result<Reply<T, H>, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(ready!(self.inner.poll_next_unpin(context)).map(|read| {
            read.map(|(page, after)| {
                self.offset = after;
                page
            })
        }))
    }
}

impl<T, E, H> fmt::Debug for Pages<T, E, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("offset", &self.offset).finish_non_exhaustive()
    }
}

/// The rows of a list, page by page behind the scenes: a `Stream`. See [`Pages`] for what it does about a list that
/// moves.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T, I, E, H = ()> {
    pages: Pages<T, E, H>,
    take: fn(T) -> Vec<I>,
    rows: VecDeque<I>,
}

impl<T, I, E, H> Items<T, I, E, H> {
    /// The offset of the next row: a call that begins there goes on where this stream is.
    pub fn offset(&self) -> i64 {
        self.pages.offset.saturating_sub(i64::try_from(self.rows.len()).unwrap_or(i64::MAX))
    }
}

impl<T, I, E, H> Unpin for Items<T, I, E, H> {}

impl<T, I, E, H> Stream for Items<T, I, E, H> {
    type Item = Result<I, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(row) = self.rows.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(self.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => self.rows = (self.take)(page.into_value()).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T, I, E, H> fmt::Debug for Items<T, I, E, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("offset", &self.offset()).finish_non_exhaustive()
    }
}

/// The pages from row `first` on.
pub(crate) fn pages<T, E, H, F, A>(first: i64, source: Source<T, E, F>) -> Pages<T, E, H>
where
    T: Send + 'static,
    E: Send + 'static,
    H: 'static,
    F: Fn(i64) -> A + Send + 'static,
    A: Future<Output = Result<Reply<T, H>, E>> + Send + 'static,
{
    let walk = Walk { source, next: Some(Next::At(first)), held: None, before: Vec::new() };
    Pages { inner: stream::unfold(walk, Walk::step).boxed(), offset: first }
}

/// The rows of pages.
pub(crate) const fn items<T, I, E, H>(pages: Pages<T, E, H>, take: fn(T) -> Vec<I>) -> Items<T, I, E, H> {
    Items { pages, take, rows: VecDeque::new() }
}

/// The way through the pages.
struct Walk<T, E, H, F> {
    source: Source<T, E, F>,
    /// Nothing behind the last page, and behind an error.
    next: Option<Next<T, E, H>>,
    /// A page that waits behind the news that it drifted.
    held: Option<Read<T, H>>,
    /// The ids of the page before.
    before: Vec<String>,
}

/// The next page.
enum Next<T, E, H> {
    /// Not asked for yet.
    At(i64),
    /// On its way.
    Coming(i64, Ahead<Result<Reply<T, H>, E>>),
}

/// What is fetched ahead; ended when nobody waits for it any more.
struct Ahead<T>(JoinHandle<T>);

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T, E, H, F, A> Walk<T, E, H, F>
where
    T: Send + 'static,
    E: Send + 'static,
    H: 'static,
    F: Fn(i64) -> A,
    A: Future<Output = Result<Reply<T, H>, E>> + Send + 'static,
{
    async fn step(mut self) -> Option<(Result<Read<T, H>, E>, Self)> {
        if let Some(held) = self.held.take() {
            return Some((Ok(held), self));
        }
        let (offset, page) = self.fetch().await?;
        let page = match page {
            Ok(page) => page,
            Err(error) => return Some((Err(error), self)),
        };
        // A row count beyond 64 bits cannot be: it counts what is in memory.
        let rows = i64::try_from((self.source.count)(page.value())).unwrap_or(i64::MAX);
        let after = offset.saturating_add(rows);
        if rows >= self.source.size {
            let coming = (self.source.fetch)(after).in_current_span();
            self.next = Some(Next::Coming(after, Ahead(tokio::spawn(coming))));
        }
        let ids = (self.source.ids)(page.value());
        let repeated = ids.iter().filter(|id| self.before.contains(id)).count();
        self.before = ids;
        if repeated == 0 {
            return Some((Ok((page, after)), self));
        }
        self.held = Some((page, after));
        Some((Err((self.source.wrap)(Error::Drifted { offset, repeated })), self))
    }

    /// The next page and its offset. Nothing when there is none.
    async fn fetch(&mut self) -> Option<(i64, Result<Reply<T, H>, E>)> {
        match self.next.take()? {
            Next::At(offset) => Some((offset, (self.source.fetch)(offset).await)),
            Next::Coming(offset, mut ahead) => match (&mut ahead.0).await {
                Ok(page) => Some((offset, page)),
                Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
                // The runtime that it ran on is gone.
                Err(_) => Some((offset, (self.source.fetch)(offset).await)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use futures::TryStreamExt as _;
    use http::{HeaderMap, StatusCode};

    use super::*;

    type Asked = Arc<Mutex<Vec<i64>>>;

    fn reply(rows: Vec<i64>) -> Reply<Vec<i64>> {
        Reply::new(rows, StatusCode::OK, HeaderMap::new())
    }

    /// Pages of 3 of what `rows` gives for an offset.
    fn list(first: i64, rows: impl Fn(i64) -> Vec<i64> + Send + 'static) -> (Pages<Vec<i64>, Error>, Asked) {
        let asked = Asked::default();
        let log = Arc::clone(&asked);
        let fetch = move |offset| {
            log.lock().unwrap().push(offset);
            let rows = rows(offset);
            async move { Ok(reply(rows)) }
        };
        let ids = |page: &Vec<i64>| page.iter().map(ToString::to_string).collect();
        (pages(first, Source { size: 3, count: Vec::len, ids, fetch, wrap: |error| error }), asked)
    }

    /// Rows 0 to `total`.
    async fn read(first: i64, total: i64) -> (Vec<i64>, Vec<i64>) {
        let (pages, asked) = list(first, move |offset| (offset..total.min(offset + 3)).collect());
        let rows = items(pages, |page| page).try_collect().await.unwrap();
        let asked = asked.lock().unwrap().clone();
        (rows, asked)
    }

    #[tokio::test]
    async fn a_page_that_is_not_full_ends_the_stream() {
        assert_eq!(read(0, 7).await, ((0..7).collect(), vec![0, 3, 6]));
        assert_eq!(read(0, 6).await, ((0..6).collect(), vec![0, 3, 6]));
        assert_eq!(read(5, 7).await, (vec![5, 6], vec![5]));
        assert_eq!(read(0, 0).await, (vec![], vec![0]));
    }

    #[tokio::test]
    async fn an_error_ends_the_stream_and_the_offset_stays() {
        let fetch = |offset| async move { if offset == 0 { Ok(reply(vec![1, 2, 3])) } else { Err("down") } };
        let source = Source { size: 3, count: Vec::len, ids: |_| Vec::new(), fetch, wrap: |_| "drifted" };
        let mut rows = items(pages(0, source), |page| page);
        assert_eq!((rows.next().await, rows.offset()), (Some(Ok(1)), 1));
        assert_eq!(rows.next().await, Some(Ok(2)));
        assert_eq!(rows.next().await, Some(Ok(3)));
        assert_eq!(rows.next().await, Some(Err("down")));
        assert_eq!((rows.next().await, rows.offset()), (None, 3));
    }

    #[tokio::test]
    async fn one_page_is_fetched_ahead_and_no_more() {
        let (mut pages, asked) = list(0, |offset| (offset..offset + 3).collect());
        pages.next().await.unwrap().unwrap();
        // The page behind comes while nobody asks for it.
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(1)).await;
            if asked.lock().unwrap().len() > 1 {
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!((asked.lock().unwrap().clone(), pages.offset()), (vec![0, 3], 3));
    }

    #[tokio::test]
    async fn a_list_that_moves_says_so_once_and_goes_on() {
        // A row is put in front of the list behind the first page.
        let (pages, _) = list(0, |offset| match offset {
            0 => vec![0, 1, 2],
            3 => vec![2, 3, 4],
            _ => vec![5],
        });
        let rows: Vec<Result<i64, String>> =
            items(pages, |page| page).map(|row| row.map_err(|error| error.to_string())).collect().await;
        let told = "the list moved while it was read: 1 row of the page at offset 3 was in the page before";
        let expected: Vec<Result<i64, String>> =
            vec![Ok(0), Ok(1), Ok(2), Err(told.to_owned()), Ok(2), Ok(3), Ok(4), Ok(5)];
        assert_eq!(rows, expected);
    }
}

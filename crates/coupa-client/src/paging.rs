//! Pages as streams.

use std::future::Future;

use futures::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};

use crate::answer::Reply;

/// The pages from row `first` on, `size` rows each, until one is not full.
pub(crate) fn pages<T, E, C, F, A>(
    first: i64,
    size: i64,
    count: C,
    fetch: F,
) -> BoxStream<'static, Result<Reply<T>, E>>
where
    T: Send + 'static,
    E: Send + 'static,
    C: Fn(&T) -> usize + Send + 'static,
    F: Fn(i64) -> A + Send + 'static,
    A: Future<Output = Result<Reply<T>, E>> + Send + 'static,
{
    let begin = (Some(first), count, fetch);
    stream::try_unfold(begin, move |(offset, count, fetch)| async move {
        let Some(offset) = offset else { return Ok(None) };
        let call = fetch(offset);
        let page = call.await?;
        // A row count beyond 64 bits cannot be: it counts what is in memory.
        let rows = i64::try_from(count(page.value())).unwrap_or(i64::MAX);
        let next = (rows >= size).then(|| offset.saturating_add(rows));
        Ok(Some((page, (next, count, fetch))))
    })
    .boxed()
}

/// The rows of pages, one by one.
pub(crate) fn items<T, I, E, F>(
    pages: BoxStream<'static, Result<Reply<T>, E>>,
    take: F,
) -> BoxStream<'static, Result<I, E>>
where
    T: Send + 'static,
    I: Send + 'static,
    E: Send + 'static,
    F: Fn(T) -> Vec<I> + Send + Sync + 'static,
{
    pages.map_ok(move |page| stream::iter(take(page.into_value()).into_iter().map(Ok))).try_flatten().boxed()
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use http::{HeaderMap, StatusCode};

    use super::*;

    /// Rows 0 to `total`, in pages of 3.
    async fn read(first: i64, total: i64) -> (Vec<i64>, Vec<i64>) {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let pages = pages(first, 3, Vec::len, move |offset| {
            log.lock().unwrap().push(offset);
            let rows: Vec<i64> = (offset..total.min(offset + 3)).collect();
            async move { Ok::<_, ()>(Reply::new(rows, StatusCode::OK, HeaderMap::new())) }
        });
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
    async fn an_error_ends_the_stream() {
        let mut pages = pages(0, 3, Vec::<i64>::len, |_| async { Err::<Reply<Vec<i64>>, _>("down") });
        assert_eq!(pages.next().await.map(Result::err), Some(Some("down")));
        assert!(pages.next().await.is_none());
    }
}

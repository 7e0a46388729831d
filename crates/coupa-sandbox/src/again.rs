//! Answers that are given again to who asks in the same words, as long as nothing was committed since.
//!
//! What `GET` answers follows from the words of the request, which are its target and its headers, from the database, and from the
//! clock, which ends the life of a token. The database tells whether it stands still ([`Moment`]); what this process knows of the
//! world has to be what it was, and no older than it may be; and the clock is looked at each time. So an answer is given again
//! only where the long way would lead to the same bytes, and the journal has a line of it as of any other. An answer that a fault
//! or `Prefer` could change is never kept.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher as _, Hasher as _, RandomState},
    num::NonZeroU32,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Instant,
};

use axum::{
    body::{Body, HttpBody as _, to_bytes},
    extract::Request,
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use coupa_core::operation::Operation;
use coupa_serve::ResponseCheck;
use coupa_store::Moment;
use http::{HeaderMap, Method, StatusCode, Version, header};

use crate::{passage::Passage, state::State, world::WorldHandle};

/// Bytes that all answers may take together.
const ROOM: usize = 16 << 20;
/// One of them may take this part of it.
const LARGEST: usize = ROOM / 8;
/// What an answer takes beside its bytes and its words, roughly.
const OVERHEAD: usize = 1_024;
/// Requests that are remembered because they were made once.
const MOST_ASKED: usize = 4_096;
/// Bytes of the words of a request.
const MOST_WORDS: usize = 8 << 10;
/// Behind each word; no word has it.
const END: u8 = b'\n';

/// The answers.
pub(crate) struct Again {
    hasher: RandomState,
    /// One in so many is answered the long way, to be held to the document; `None`: none.
    checked: Option<NonZeroU32>,
    given: AtomicU32,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// When they were made.
    moment: Option<Moment>,
    /// By the hash of the words.
    answers: HashMap<u64, Arc<Kept>>,
    bytes: usize,
    asked: HashSet<u64>,
}

/// An answer.
pub(crate) struct Kept {
    words: Box<[u8]>,
    moment: Moment,
    world: Arc<WorldHandle>,
    /// When the credential of the request ends, by the clock of the world.
    ends: i64,
    /// Path and query.
    pub(crate) target: Arc<str>,
    pub(crate) operation: Option<&'static Operation>,
    headers: HeaderMap,
    body: Bytes,
}

/// What is known of a request that comes in.
pub(crate) enum Found {
    /// Its answer.
    Answer(Arc<Kept>),
    /// Its answer, but this time it shall be made anew and held to the document.
    ToBeChecked,
    /// It was made before: its answer is worth keeping.
    Asked(Asking),
    Nothing,
}

/// A request whose answer may be kept.
pub(crate) struct Asking {
    hash: u64,
    words: Box<[u8]>,
    moment: Moment,
}

impl Kept {
    /// The answer, given again.
    pub(crate) fn response(&self) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        response
    }

    /// The world that it is of.
    pub(crate) fn world(&self) -> &WorldHandle {
        &self.world
    }

    /// Whether the long way would lead to it now.
    fn holds(&self, state: &State, started: Instant, now: DateTime<Utc>) -> bool {
        let world = state.worlds.fresh(&self.world.name, started);
        world.is_some_and(|world| Arc::ptr_eq(&world, &self.world))
            && self.world.clock.now(now).timestamp() < self.ends
    }

    fn size(&self) -> usize {
        self.words.len() + self.body.len() + OVERHEAD
    }
}

impl Again {
    /// `None` where every answer is held to the document.
    pub(crate) fn new(check: ResponseCheck) -> Option<Self> {
        let checked = match check {
            ResponseCheck::All => return None,
            ResponseCheck::OneIn(number) if number == NonZeroU32::MIN => return None,
            ResponseCheck::OneIn(number) => Some(number),
            ResponseCheck::Off => None,
        };
        Some(Self { hasher: RandomState::new(), checked, given: AtomicU32::new(0), known: Mutex::default() })
    }

    /// What is known of a request.
    pub(crate) fn find(
        &self,
        state: &State,
        request: &Request,
        started: Instant,
        now: DateTime<Utc>,
    ) -> Found {
        if !is_plain(request) {
            return Found::Nothing;
        }
        let hash = self.hash(request);
        let mut known = self.lock();
        // Who asks for something new each time pays for no look.
        if known.is_first(hash) {
            return Found::Nothing;
        }
        let Some(moment) = state.store.moment() else { return Found::Nothing };
        if known.moment != Some(moment) {
            // What is written between any two requests is not worth keeping.
            *known = Known { moment: Some(moment), asked: HashSet::from([hash]), ..Known::default() };
            return Found::Nothing;
        }
        let kept = known.answers.get(&hash).map(Arc::clone);
        drop(known);
        match kept {
            Some(kept) if !is_said(&kept.words, request) => Found::Nothing,
            Some(kept) if kept.holds(state, started, now) => {
                if self.is_to_be_checked() {
                    Found::ToBeChecked
                } else {
                    Found::Answer(kept)
                }
            }
            _ => words(request).map_or(Found::Nothing, |words| Found::Asked(Asking { hash, words, moment })),
        }
    }

    /// Keeps an answer, if the database stands where it stood before it was made.
    pub(crate) async fn keep(
        &self,
        state: &State,
        asking: Asking,
        passage: &Passage,
        target: &Arc<str>,
        response: Response,
    ) -> Response {
        let length = response.body().size_hint().exact().and_then(|length| usize::try_from(length).ok());
        let (Some(world), Some(ends)) = (passage.world(), passage.ends()) else { return response };
        if response.status() != StatusCode::OK || length.is_none_or(|length| length > LARGEST) {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(body) = to_bytes(body, LARGEST).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let Asking { hash, words, moment } = asking;
        let kept = Kept {
            words,
            moment,
            world,
            ends,
            target: Arc::clone(target),
            operation: parts.extensions.get().copied(),
            headers: parts.headers.clone(),
            body: body.clone(),
        };
        if state.store.moment() == Some(moment) {
            self.lock().add(hash, kept);
        }
        Response::from_parts(parts, Body::from(body))
    }

    fn is_to_be_checked(&self) -> bool {
        let given = self.given.fetch_add(1, Ordering::Relaxed);
        self.checked.is_some_and(|number| given.is_multiple_of(number.get()))
    }

    fn hash(&self, request: &Request) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        for word in each_word(request) {
            hasher.write(word);
            hasher.write_u8(END);
        }
        hasher.finish()
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Notes that a request is made: whether for the first time.
    fn is_first(&mut self, hash: u64) -> bool {
        if self.answers.contains_key(&hash) {
            return false;
        }
        if self.asked.len() >= MOST_ASKED {
            self.asked.clear();
        }
        self.asked.insert(hash)
    }

    fn add(&mut self, hash: u64, kept: Kept) {
        if self.moment != Some(kept.moment) {
            return;
        }
        if self.bytes + kept.size() > ROOM {
            // Those in use are soon known again.
            (self.answers, self.bytes) = (HashMap::new(), 0);
        }
        self.bytes += kept.size();
        if let Some(before) = self.answers.insert(hash, Arc::new(kept)) {
            self.bytes -= before.size();
        }
    }
}

/// Whether nothing but the words of a request can say what it asks for.
fn is_plain(request: &Request) -> bool {
    *request.method() == Method::GET
        && request.version() == Version::HTTP_11
        && request.uri().authority().is_none()
        && request.body().is_end_stream()
        && !request.headers().contains_key(header::CONTENT_LENGTH)
        && !request.headers().contains_key(header::TRANSFER_ENCODING)
}

/// Target, and names and values of headers in their order.
fn each_word(request: &Request) -> impl Iterator<Item = &[u8]> {
    let target = request.uri().path_and_query().map_or("", |target| target.as_str());
    let headers = request.headers().iter();
    std::iter::once(target.as_bytes())
        .chain(headers.flat_map(|(name, value)| [name.as_str().as_bytes(), value.as_bytes()]))
}

/// The words of a request, if there are not too many.
fn words(request: &Request) -> Option<Box<[u8]>> {
    let mut words = Vec::new();
    for word in each_word(request) {
        words.extend_from_slice(word);
        words.push(END);
        if words.len() > MOST_WORDS {
            return None;
        }
    }
    Some(words.into())
}

/// Whether these are the words of a request.
fn is_said(words: &[u8], request: &Request) -> bool {
    let rest = each_word(request).try_fold(words, |rest, word| rest.strip_prefix(word)?.strip_prefix(&[END]));
    rest.is_some_and(<[u8]>::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(target: &str, headers: &[(&str, &str)]) -> Request {
        let request = headers.iter().fold(Request::get(target), |it, (name, value)| it.header(*name, *value));
        request.body(Body::empty()).unwrap()
    }

    #[test]
    fn words_are_those_of_one_request_alone() {
        let asked = request("/api/workers?limit=1", &[("accept", "a"), ("x-b", "c"), ("x-b", "d")]);
        let words = words(&asked).unwrap();
        assert!(is_said(&words, &asked));
        for other in [
            request("/api/workers?limit=2", &[("accept", "a"), ("x-b", "c"), ("x-b", "d")]),
            request("/api/workers?limit=1", &[("accept", "a"), ("x-b", "c")]),
            request("/api/workers?limit=1", &[("accept", "a"), ("x-b", "d"), ("x-b", "c")]),
            request("/api/workers?limit=1", &[("accept", "ax-b"), ("x-b", "c"), ("x-b", "d")]),
            request("/api/workers?limit=1", &[("accept", "a"), ("x-b", "c"), ("x-b", "d"), ("x-c", "")]),
            request("/api/workers?limit=1", &[("accept", "a"), ("x-b", "c"), ("x-c", "d")]),
        ] {
            assert!(!is_said(&words, &other), "{other:?}");
        }
        assert!(super::words(&request("/api/", &[("x", &"y".repeat(MOST_WORDS))])).is_none());
    }

    #[test]
    fn only_plain_requests_can_be_known() {
        assert!(is_plain(&request("/api/workers", &[])));
        assert!(!is_plain(&request("http://localhost/api/workers", &[])));
        assert!(!is_plain(&request("/api/workers", &[("content-length", "1")])));
        assert!(!is_plain(&Request::get("/api/workers").body(Body::from("{}")).unwrap()));
        assert!(!is_plain(&Request::head("/api/workers").body(Body::empty()).unwrap()));
    }

    #[test]
    fn where_every_answer_is_checked_none_is_given_again() {
        assert!(Again::new(ResponseCheck::All).is_none());
        assert!(Again::new(ResponseCheck::OneIn(NonZeroU32::MIN)).is_none());
        let again = Again::new("3".parse().unwrap()).unwrap();
        let checked: Vec<_> = (0..5).map(|_| again.is_to_be_checked()).collect();
        assert_eq!(checked, [true, false, false, true, false]);
        let again = Again::new(ResponseCheck::Off).unwrap();
        assert!((0..5).all(|_| !again.is_to_be_checked()));
    }
}

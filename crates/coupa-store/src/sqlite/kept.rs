//! Answers that are kept in memory, and given again as long as nothing was committed since.
//!
//! Whether something was, is looked at each time, behind the arrival of the question, so no answer is older than a write that
//! was acknowledged before: see [`moment`](super::moment).

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher as _, RandomState},
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

use crate::{Key, Page, PageQuery, World};

use super::moment::{Moment, Watch};

/// Questions that are remembered because they were asked once.
const MOST_ASKED: usize = 4_096;
/// An answer may take this part of the room for all.
const LARGEST: usize = 8;
/// What an answer takes beside its bytes, roughly.
const OVERHEAD: usize = 512;

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Question<'q> {
    pub(super) world: World,
    /// The number of the collection.
    pub(super) collection: usize,
    pub(super) wanted: Wanted<'q>,
}

/// What of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Wanted<'q> {
    /// One document, or none: a page of that.
    Document(&'q Key),
    Page(&'q PageQuery),
}

/// What is known of a question.
pub(super) enum Known {
    /// The answer.
    Answer(Page),
    /// It was asked before, and the moment is this one: the answer is worth keeping.
    Again(Moment),
    /// Nothing.
    Nothing,
}

/// The answers.
#[derive(Debug)]
pub(super) struct Kept {
    watch: Watch,
    hasher: RandomState,
    /// How many bytes they may take; 0: none is kept.
    limit: usize,
    answers: Mutex<Answers>,
}

#[derive(Debug, Default)]
struct Answers {
    /// When they were read.
    moment: Option<Moment>,
    /// By the hash of the question.
    known: HashMap<u64, Answer>,
    bytes: usize,
    asked: HashSet<u64>,
}

#[derive(Debug)]
struct Answer {
    world: World,
    collection: usize,
    wanted: Owned,
    page: Page,
}

#[derive(Debug)]
enum Owned {
    Document(Key),
    Page(PageQuery),
}

impl Answer {
    fn answers(&self, question: &Question<'_>) -> bool {
        let wanted = match &self.wanted {
            Owned::Document(key) => Wanted::Document(key),
            Owned::Page(query) => Wanted::Page(query),
        };
        *question == Question { world: self.world, collection: self.collection, wanted }
    }
}

impl Kept {
    pub(super) fn new(watch: Watch, limit: usize) -> Self {
        Self { watch, hasher: RandomState::new(), limit, answers: Mutex::default() }
    }

    /// The moment now, where that can be told.
    pub(super) fn moment(&self) -> Option<Moment> {
        self.watch.now()
    }

    /// What is known of a question at this moment.
    pub(super) fn find(&self, question: &Question<'_>) -> Known {
        if self.limit == 0 {
            return Known::Nothing;
        }
        let hash = self.hasher.hash_one(question);
        let mut answers = self.lock();
        // Who asks for something new each time pays for no look.
        if answers.is_first(hash) {
            return Known::Nothing;
        }
        let Some(moment) = self.look(&mut answers) else { return Known::Nothing };
        let known = answers.known.get(&hash).filter(|answer| answer.answers(question));
        if let Some(answer) = known {
            return Known::Answer(answer.page.clone());
        }
        // What is written between any two reads is not worth keeping.
        if answers.is_first(hash) { Known::Nothing } else { Known::Again(moment) }
    }

    /// Keeps an answer that was read since this moment, if that is still now.
    pub(super) fn keep(&self, question: &Question<'_>, moment: Moment, page: &Page) {
        let wanted = match question.wanted {
            Wanted::Document(key) => Owned::Document(key.clone()),
            Wanted::Page(query) => Owned::Page(query.clone()),
        };
        let size = page.size() + size_of_question(&wanted) + OVERHEAD;
        if size > self.limit / LARGEST {
            return;
        }
        let mut answers = self.lock();
        if self.look(&mut answers) == Some(moment) {
            if answers.bytes + size > self.limit {
                // Those in use are soon known again.
                answers.forget();
            }
            let Question { world, collection, .. } = *question;
            let answer = Answer { world, collection, wanted, page: page.clone() };
            answers.bytes += size;
            // Of two questions with one hash, which no test has seen, the later one is known.
            answers.known.insert(self.hasher.hash_one(question), answer);
        }
    }

    /// The moment now. Answers of another one are forgotten.
    fn look(&self, answers: &mut Answers) -> Option<Moment> {
        let moment = self.watch.now();
        if moment != answers.moment || moment.is_none() {
            answers.forget();
            answers.asked.clear();
            answers.moment = moment;
        }
        moment
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Answers> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answers {
    /// Notes that a question is asked: whether for the first time.
    fn is_first(&mut self, hash: u64) -> bool {
        if self.known.contains_key(&hash) {
            return false;
        }
        if self.asked.len() >= MOST_ASKED {
            self.asked.clear();
        }
        self.asked.insert(hash)
    }

    fn forget(&mut self) {
        self.known.clear();
        self.bytes = 0;
    }
}

/// A page of one document, or of none.
pub(super) fn single(document: Option<Bytes>) -> Page {
    Page { documents: document.into_iter().collect(), ..Page::default() }
}

/// What a question takes, roughly: each of its texts, and some words for each part.
fn size_of_question(wanted: &Owned) -> usize {
    match wanted {
        Owned::Document(Key::Number(_)) => 0,
        Owned::Document(Key::Text(text)) => text.len(),
        // What is shown of a value is longer than its text, and names what lies around it.
        Owned::Page(query) if query.filters.is_empty() => size_of::<PageQuery>(),
        Owned::Page(query) => format!("{query:?}").len() * 2,
    }
}

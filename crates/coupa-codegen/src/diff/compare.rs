//! The walk over both documents: pairs of schemas wait in a queue, each is compared once.

use std::collections::{BTreeSet, VecDeque};

use super::change::{Direction, Effect};
use super::found::{Edge, Found, Pair, Turn, Use};
use super::spot::Spot;
use super::words;
use crate::load::Document;

/// How deep "does this schema hold that one" is asked inside of itself. Deeper is answered with "not known".
const MAX_QUESTIONS: usize = 2;

/// Both documents and what was found so far.
pub(super) struct Comparer<'d> {
    pub(super) old: &'d Document,
    pub(super) new: &'d Document,
    pub(super) found: Found,
    waiting: VecDeque<(usize, Spot<'d>, Spot<'d>)>,
    questions: usize,
}

impl<'d> Comparer<'d> {
    pub(super) fn new(old: &'d Document, new: &'d Document) -> Self {
        Self { old, new, found: Found::default(), waiting: VecDeque::new(), questions: 0 }
    }

    /// The pair of two schemas; compared when its turn comes.
    pub(super) fn pair(&mut self, old: &Spot<'d>, new: &Spot<'d>) -> usize {
        let key = (old.pointer.clone(), new.pointer.clone());
        if let Some(&index) = self.found.index.get(&key) {
            return index;
        }
        let index = self.found.pairs.len();
        self.found.pairs.push(Pair { subject: words::subject(&new.pointer), ..Pair::default() });
        self.found.index.insert(key, index);
        self.found.align(old, new);
        self.waiting.push_back((index, old.clone(), new.clone()));
        index
    }

    /// The pair of two schemas, with those who use it.
    pub(super) fn used(&mut self, old: &Spot<'d>, new: &Spot<'d>, uses: &BTreeSet<Use>) {
        let index = self.pair(old, new);
        if let Some(pair) = self.found.pairs.get_mut(index) {
            pair.uses.extend(uses.iter().cloned());
        }
    }

    /// A pair inside of another one.
    pub(super) fn inside(
        &mut self,
        outer: usize,
        old: &Spot<'d>,
        new: &Spot<'d>,
        turn: Turn,
        only: Option<Direction>,
    ) {
        let to = self.pair(old, new);
        if let Some(pair) = self.found.pairs.get_mut(outer) {
            pair.edges.push(Edge { to, turn, only });
        }
    }

    /// Compares all that waits.
    pub(super) fn run(&mut self) {
        while let Some((index, old, new)) = self.waiting.pop_front() {
            self.schemas(index, &old, &new);
        }
    }

    /// What the new schema does to the values of the old one, everything inside of both included.
    pub(super) fn relation(&self, old: &Spot<'d>, new: &Spot<'d>) -> Effect {
        if self.questions >= MAX_QUESTIONS {
            return Effect::Changed;
        }
        let mut inner = Comparer::new(self.old, self.new);
        inner.questions = self.questions + 1;
        let root = inner.pair(old, new);
        inner.run();
        inner.total(root)
    }

    /// The effect of a pair with all that is inside of it: the least one that agrees with every edge.
    fn total(&self, root: usize) -> Effect {
        let pairs = &self.found.pairs;
        let mut totals: Vec<Effect> = pairs
            .iter()
            .map(|pair| pair.findings.iter().filter_map(|f| f.effect).fold(Effect::Same, Effect::and))
            .collect();
        loop {
            let next: Vec<Effect> = pairs
                .iter()
                .zip(&totals)
                .map(|(pair, own)| {
                    pair.edges.iter().fold(*own, |effect, edge| {
                        effect.and(edge.turn.effect(totals.get(edge.to).copied().unwrap_or(Effect::Changed)))
                    })
                })
                .collect();
            if next == totals {
                break;
            }
            totals = next;
        }
        let told = totals.get(root).copied().unwrap_or(Effect::Changed);
        // Keywords that no rule compares may say anything.
        if told != Effect::Changed && super::rest::beyond_rules(self) { Effect::Changed } else { told }
    }
}

//! What rules write down while they compare, before it is known whom it reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Direction, Effect, Impact};
use super::spot::Spot;

/// How the sentence goes on behind its subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Said {
    /// "Pet gains …".
    Gains(String),
    /// "Pet loses …".
    Loses(String),
    /// "Pet: …".
    Is(String),
}

/// A place in one document, and whether the finding speaks of everything below it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Site {
    pub(super) pointer: String,
    pub(super) whole: bool,
}

impl Site {
    /// The thing itself.
    pub(super) fn at(spot: &Spot<'_>) -> Self {
        Self { pointer: spot.pointer.clone(), whole: true }
    }

    /// What the thing would stand in.
    pub(super) fn near(pointer: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), whole: false }
    }

    /// The thing itself, or what it would stand in.
    pub(super) fn at_or(spot: Option<&Spot<'_>>, near: &str) -> Self {
        spot.map_or_else(|| Self::near(near), Self::at)
    }
}

/// A difference that a rule speaks of.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) rule: &'static str,
    pub(super) said: Said,
    /// What the sentence speaks of, where it is not the pair itself.
    pub(super) subject: Option<String>,
    pub(super) old: Site,
    pub(super) new: Site,
    pub(super) effect: Option<Effect>,
    pub(super) impact: Impact,
    /// The only direction that it concerns: a read-only property is in no request.
    pub(super) only: Option<Direction>,
    /// Further places that it speaks of, in the old and in the new document.
    pub(super) also: [Vec<String>; 2],
}

impl Finding {
    /// A finding about admitted values: the verdict follows from the effect.
    pub(super) fn values(rule: &'static str, said: Said, effect: Effect, old: Site, new: Site) -> Self {
        Self { effect: Some(effect), ..Self::told(rule, said, effect.into(), old, new) }
    }

    /// A finding whose verdicts are told.
    pub(super) fn told(rule: &'static str, said: Said, impact: Impact, old: Site, new: Site) -> Self {
        Self {
            rule,
            said,
            subject: None,
            old,
            new,
            effect: None,
            impact,
            only: None,
            also: [Vec::new(), Vec::new()],
        }
    }

    /// Speaks of these places too.
    pub(super) fn also(mut self, old: &[Spot<'_>], new: &[Spot<'_>]) -> Self {
        let [olds, news] = &mut self.also;
        olds.extend(old.iter().map(|spot| spot.pointer.clone()));
        news.extend(new.iter().map(|spot| spot.pointer.clone()));
        self
    }

    /// With verdicts of its own.
    pub(super) fn impact(mut self, impact: Impact) -> Self {
        self.impact = impact;
        self
    }

    /// With an effect on the admitted values.
    pub(super) fn effect(mut self, effect: Effect) -> Self {
        self.effect = Some(effect);
        self
    }
}

/// How a schema is used by the one that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a law of its own")]
pub(super) struct Turn {
    /// Under `not`: what is wider there is narrower here.
    pub(super) flipped: bool,
    /// In a `oneOf` whose members overlap: any effect may be either.
    pub(super) either: bool,
    /// Another member of the choice takes what is new here.
    pub(super) covers_new: bool,
    /// Another member of the choice takes what is gone here.
    pub(super) covers_gone: bool,
}

impl Turn {
    /// This turn, inside of an outer one.
    pub(super) const fn inside(self, outer: Self) -> Self {
        Self {
            flipped: self.flipped != outer.flipped,
            either: self.either || outer.either,
            covers_new: self.covers_new || outer.covers_new,
            covers_gone: self.covers_gone || outer.covers_gone,
        }
    }

    /// What an effect below this turn is above it.
    pub(super) const fn effect(self, effect: Effect) -> Effect {
        let effect = match effect {
            Effect::Widened if self.covers_new => Effect::Same,
            Effect::Narrowed if self.covers_gone => Effect::Same,
            other => other,
        };
        match effect {
            Effect::Same => Effect::Same,
            _ if self.either => Effect::Changed,
            other if self.flipped => other.mirror(),
            other => other,
        }
    }
}

/// A use of a pair of schemas.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Use {
    /// Index into the operations.
    pub(super) operation: usize,
    pub(super) direction: Direction,
    /// `request`, `200`, `parameter limit`.
    pub(super) place: String,
    pub(super) turn: Turn,
}

/// From a pair of schemas to a pair inside of it.
#[derive(Debug, Clone)]
pub(super) struct Edge {
    pub(super) to: usize,
    pub(super) turn: Turn,
    pub(super) only: Option<Direction>,
}

/// Two schemas that are compared.
#[derive(Debug, Clone, Default)]
pub(super) struct Pair {
    pub(super) subject: String,
    pub(super) findings: Vec<Finding>,
    pub(super) edges: Vec<Edge>,
    pub(super) uses: BTreeSet<Use>,
    /// Objects whose keywords it compares, by pointer.
    pub(super) old_parts: Vec<String>,
    pub(super) new_parts: Vec<String>,
}

/// A finding outside of schemas, with its uses.
#[derive(Debug, Clone)]
pub(super) struct Outside {
    pub(super) subject: String,
    pub(super) finding: Finding,
    pub(super) uses: BTreeSet<Use>,
}

/// Everything that was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) pairs: Vec<Pair>,
    pub(super) index: BTreeMap<(String, String), usize>,
    pub(super) outside: Vec<Outside>,
    /// Names of the operations.
    pub(super) operations: Vec<String>,
    /// Things that are one and the same, though they stand at different places.
    pub(super) aligned: BTreeSet<(String, String)>,
    /// Which operations a place belongs to, for places outside of schemas: by old and by new pointer.
    pub(super) places: [BTreeMap<String, BTreeSet<Use>>; 2],
}

impl Found {
    /// Notes that two places are the same thing.
    pub(super) fn align(&mut self, old: &Spot<'_>, new: &Spot<'_>) {
        if old.pointer != new.pointer {
            self.aligned.insert((old.pointer.clone(), new.pointer.clone()));
        }
    }

    /// Adds a finding outside of schemas.
    pub(super) fn add(&mut self, subject: impl Into<String>, finding: Finding, uses: &BTreeSet<Use>) {
        self.outside.push(Outside { subject: subject.into(), finding, uses: uses.clone() });
    }

    /// Notes that a place belongs to operations.
    pub(super) fn belongs(&mut self, old: Option<&Spot<'_>>, new: Option<&Spot<'_>>, uses: &BTreeSet<Use>) {
        for (side, spot) in [old, new].into_iter().enumerate() {
            if let (Some(spot), Some(map)) = (spot, self.places.get_mut(side)) {
                map.entry(spot.pointer.clone()).or_default().extend(uses.iter().cloned());
            }
        }
    }

    /// What the place belongs to that stands nearest above a pointer: how it is called, and who uses it.
    pub(super) fn owner(&self, side: usize, pointer: &str) -> Option<(String, BTreeSet<Use>)> {
        let mut at = pointer;
        loop {
            let mut uses = BTreeSet::new();
            let mut known = false;
            if let Some(users) = self.places.get(side).and_then(|places| places.get(at)) {
                uses.extend(users.iter().cloned());
                known = true;
            }
            for pair in &self.pairs {
                let parts = if side == 0 { &pair.old_parts } else { &pair.new_parts };
                if parts.iter().any(|part| part == at) {
                    uses.extend(pair.uses.iter().cloned());
                    known = true;
                }
            }
            if known {
                return Some((super::words::subject(at), uses));
            }
            at = at.rsplit_once('/')?.0;
        }
    }

    /// Carries the uses of every pair to the pairs inside of it, until nothing is added.
    pub(super) fn spread(&mut self) {
        let mut open: Vec<usize> = (0..self.pairs.len()).collect();
        while let Some(from) = open.pop() {
            let Some(pair) = self.pairs.get(from) else { continue };
            let (uses, edges) = (pair.uses.clone(), pair.edges.clone());
            for edge in edges {
                let Some(to) = self.pairs.get_mut(edge.to) else { continue };
                let before = to.uses.len();
                to.uses.extend(
                    uses.iter()
                        .filter(|one| edge.only.is_none_or(|only| only == one.direction))
                        .map(|one| Use { turn: edge.turn.inside(one.turn), ..one.clone() }),
                );
                if to.uses.len() > before {
                    open.push(edge.to);
                }
            }
        }
    }
}

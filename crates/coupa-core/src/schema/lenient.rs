//! Bodies with arrays whose items are checked one by one.

use crate::{
    Invalid, Item, Violation,
    json::{self, Document, Kind, Limits, Node, pointer},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::rules::{Fast, Rules, Way, fast, name, place, typed, unreadable};

/// A body that is sound outside its items.
pub struct Lenient<'t> {
    bytes: &'t [u8],
    document: Document<'t>,
    /// The body without the items.
    rest: Value,
    /// Pointers of ignored keys, each with the place that it is sorted by.
    ignored: Vec<(usize, String)>,
    /// Byte offsets of ignored keys.
    passed: Vec<usize>,
}

impl Rules {
    /// The body of a text whose items are all valid, where a parser says so.
    pub fn sound<T>(bytes: &[u8], read: Option<Fast<T>>, ignored: &mut Vec<String>) -> Option<T> {
        let (value, passed) = fast(bytes, read?).ok()?;
        name(bytes, &passed, Some(ignored)).ok()?;
        Some(value)
    }

    /// Reads a body by the schema without its items: `members` names the arrays that are left for
    /// [`Lenient::items`].
    pub fn open<'t>(&self, bytes: &'t [u8], members: &[&str]) -> Result<Lenient<'t>, Invalid> {
        let document = json::scan(bytes, Limits::default())?;
        let mut reading = self.shape.read(&without_items(document.root(), members));
        let found = match self.way {
            Way::Generated(_) => self.violations(document.root(), &reading),
            // The library judges a value: the items have to be there to be counted.
            Way::Library(_) => self.violations(document.root(), &self.shape.read(document.root())),
        };
        // What is wrong inside the items belongs to the items.
        let inside = |instance: &str| {
            let mut tokens = pointer::tokens(instance);
            tokens.next().is_some_and(|member| members.contains(&member.as_ref())) && tokens.next().is_some()
        };
        let outside = found.into_iter().filter(|found| !inside(&found.violation.instance));
        Invalid::check(outside.map(|found| found.place(&document)).collect())?;
        let ignored = std::mem::take(&mut reading.ignored);
        let mut body =
            Lenient { bytes, document, rest: reading.into_typed(), ignored: Vec::new(), passed: Vec::new() };
        body.ignore(ignored);
        Ok(body)
    }
}

/// An object whose arrays by these names are empty.
fn without_items<'t>(root: &Node<'t>, members: &[&str]) -> Node<'t> {
    let Kind::Object(all) = &root.kind else { return root.clone() };
    let all = all.iter().map(|member| match &member.value.kind {
        Kind::Array(_) if members.contains(&&*member.key) => json::Member {
            key: member.key.clone(),
            value: Node { kind: Kind::Array(Vec::new()), ..member.value },
            ..*member
        },
        _ => member.clone(),
    });
    Node { kind: Kind::Object(all.collect()), ..*root }
}

impl Lenient<'_> {
    /// The items of an array, each with its own verdict.
    pub fn items<T: DeserializeOwned>(
        &mut self,
        member: &str,
        rules: &Rules,
        read: Option<Fast<T>>,
    ) -> Vec<Item<T>> {
        let count = match self.array(member) {
            Some(items) => items.len(),
            None => 0,
        };
        (0..count).filter_map(|index| self.item(member, index, rules, read)).collect()
    }

    fn array(&self, member: &str) -> Option<&[Node<'_>]> {
        match &self.document.root().get(member)?.kind {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    fn item<T: DeserializeOwned>(
        &mut self,
        member: &str,
        index: usize,
        rules: &Rules,
        read: Option<Fast<T>>,
    ) -> Option<Item<T>> {
        let node = self.array(member)?.get(index)?;
        let start = node.start;
        if let Some(read) = read
            && let Some(bytes) = self.bytes.get(start..node.end)
            && let Ok((value, passed)) = fast(bytes, read)
        {
            self.passed.extend(passed.into_iter().map(|offset| start + offset));
            return Some(Item::Valid(value));
        }
        let at = pointer::join(&pointer::join("", member), &index.to_string());
        let mut reading = rules.shape.read(node);
        let found = rules.violations(node, &reading);
        let ignored = std::mem::take(&mut reading.ignored);
        let mut violations: Vec<Violation> =
            found.into_iter().map(|found| found.place(&self.document)).collect();
        let item = if violations.is_empty() {
            typed(reading.into_typed()).map_err(|message| {
                violations
                    .push(Violation { location: Some(self.document.place(start)), ..unreadable(&message) });
            })
        } else {
            Err(())
        };
        let invalid = |()| {
            for violation in &mut violations {
                violation.instance.insert_str(0, &at);
            }
            Item::Invalid { value: node.to_value(), violations }
        };
        let item = item.map_or_else(invalid, Item::Valid);
        self.ignore(ignored.into_iter().map(|pointer| at.clone() + &pointer).collect());
        Some(item)
    }

    fn ignore(&mut self, pointers: Vec<String>) {
        let root = self.document.root();
        let start = |pointer: &str| root.find(pointer).map(|node| node.start).unwrap_or_default();
        let found: Vec<_> = pointers.into_iter().map(|pointer| (start(&pointer), pointer)).collect();
        self.ignored.extend(found);
    }

    /// Adds the pointers of ignored keys, in the order of the text.
    pub fn tell(&mut self, ignored: &mut Vec<String>) {
        self.passed.sort_unstable();
        let passed = self.document.pointers(&self.passed);
        self.ignore(passed);
        self.ignored.sort();
        ignored.extend(self.ignored.drain(..).map(|(_, pointer)| pointer));
    }

    /// The rest of the body, its lenient arrays empty.
    pub fn rest<T: DeserializeOwned>(self) -> Result<T, Invalid> {
        let Self { document, rest, .. } = self;
        typed(rest).map_err(|message| place(unreadable(&message), &document).into())
    }
}

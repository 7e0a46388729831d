//! What a view asks of a value, and how a text becomes a typed one.

use crate::{
    Invalid, Violation,
    json::{
        self, Document, Limits, Node,
        reader::{Read, Reader},
    },
    shape::{Reading, Shape},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::check::{At, Check, Context, Found, MOST_VIOLATIONS, Report};

/// A compiled schema, with what no keyword of it says.
#[derive(Clone, Copy)]
pub struct Rules {
    /// What is kept, what is personal data, where numbers are exact.
    pub shape: Shape,
    /// The compiled schema.
    pub way: Way,
    /// Pointer to the schema among those that were compiled together.
    pub schema: &'static str,
    /// Members of the outermost value whose items are checked one by one.
    pub without_items: &'static [&'static str],
}

/// How a schema is compiled.
#[derive(Clone, Copy)]
pub enum Way {
    /// To code of ours.
    Generated(Check),
    /// By a library, which knows every keyword: what it finds wrong with the value of a text.
    Library(Library),
}

/// A validator of another library: the violations of a value that was read from a tree, told in words of ours.
pub type Library = fn(&Value, Shape, &Node<'_>) -> Vec<Violation>;

/// A generated parser: it knows what is valid, and stops at anything else.
pub type Fast<T> = for<'r, 't> fn(&'r mut Reader<'t>) -> Read<T>;

/// What a generated parser gives, with the byte offsets of the keys that it passed over.
pub(super) fn fast<T>(bytes: &[u8], read: Fast<T>) -> Read<(T, Vec<usize>)> {
    let mut reader = Reader::new(bytes, Limits::default())?;
    let value = read(&mut reader)?;
    Ok((value, reader.end()?))
}

impl Rules {
    /// Every violation of a value, in the order of the value.
    pub fn validate(&self, value: &Value) -> Result<(), Invalid> {
        let root = Node::from_value(value);
        let found = self.violations(&root, &self.shape.read(&root));
        Invalid::check(found.into_iter().map(|found| found.violation).collect())
    }

    /// The typed value of a text, or every violation with its place. Pointers of ignored keys are added to `ignored`,
    /// where they are wanted.
    pub fn parse<T: DeserializeOwned>(
        &self,
        bytes: &[u8],
        read: Option<Fast<T>>,
        ignored: Option<&mut Vec<String>>,
    ) -> Result<T, Invalid> {
        if let Some(read) = read
            && let Ok((value, passed)) = fast(bytes, read)
        {
            name(bytes, &passed, ignored)?;
            return Ok(value);
        }
        let document = json::scan(bytes, Limits::default())?;
        let reading = self.accept(&document, ignored.unwrap_or(&mut Vec::new()))?;
        typed(reading.into_typed()).map_err(|message| place(unreadable(&message), &document).into())
    }

    /// The verdict of a text. Pointers of ignored keys are added to `ignored`.
    pub fn check(
        &self,
        bytes: &[u8],
        read: Option<Fast<()>>,
        ignored: &mut Vec<String>,
    ) -> Result<(), Invalid> {
        if let Some(read) = read
            && let Ok(((), passed)) = fast(bytes, read)
        {
            return name(bytes, &passed, Some(ignored));
        }
        self.accept(&json::scan(bytes, Limits::default())?, ignored).map(|_| ())
    }

    fn accept(&self, document: &Document<'_>, ignored: &mut Vec<String>) -> Result<Reading, Invalid> {
        let mut reading = self.shape.read(document.root());
        ignored.append(&mut reading.ignored);
        let found = self.violations(document.root(), &reading);
        Invalid::check(found.into_iter().map(|found| found.place(document)).collect())?;
        Ok(reading)
    }

    /// The violations in the order of the value, at most [`MOST_VIOLATIONS`]. What several parts of one schema say is
    /// said once.
    pub(super) fn violations(&self, root: &Node<'_>, reading: &Reading) -> Vec<Found> {
        let mut found = match self.way {
            Way::Generated(check) => {
                let mut report = Report::new(Context {
                    root,
                    shape: self.shape,
                    schema: self.schema,
                    without_items: self.without_items,
                });
                check(&mut report, &At::root(root));
                report.into_found()
            }
            Way::Library(errors) => self.library(errors, root, reading),
        };
        // The schema says it better, where it says anything.
        let unsaid = |extra: &&Violation| found.iter().all(|f| f.violation.instance != extra.instance);
        let extra: Vec<Found> =
            reading.violations.iter().filter(unsaid).map(|extra| locate(root, extra.clone())).collect();
        found.extend(extra);
        arrange(found)
    }

    fn library(&self, errors: Library, root: &Node<'_>, reading: &Reading) -> Vec<Found> {
        let of = |value: &Value| errors(value, self.shape, root);
        let mut found = of(&reading.value);
        if let Some(text) = reading.with_decimals_as_text() {
            let decimals = of(&text);
            found.extend(
                decimals.into_iter().filter(|violation| reading.is_decimal_number(&violation.instance)),
            );
        }
        found.into_iter().map(|violation| locate(root, violation)).collect()
    }
}

/// Adds the pointers of the keys that begin at these places of a text.
pub(super) fn name(bytes: &[u8], passed: &[usize], ignored: Option<&mut Vec<String>>) -> Result<(), Invalid> {
    match ignored {
        Some(ignored) if !passed.is_empty() => {
            ignored.append(&mut json::scan(bytes, Limits::default())?.pointers(passed));
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A typed value read and written again.
pub fn written<T: Serialize>(value: &T) -> Result<Value, Invalid> {
    serde_json::to_value(value).map_err(|error| unreadable(&error.to_string()).into())
}

fn arrange(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|one, other| {
        let key = |found: &Found| found.start;
        let words = |found: &Found| (found.violation.keyword.clone(), found.violation.argument.clone());
        key(one).cmp(&key(other)).then_with(|| words(one).cmp(&words(other)))
    });
    found.dedup_by(|b, a| {
        let said = |found: &Found| {
            let violation = &found.violation;
            (violation.instance.clone(), violation.keyword.clone(), violation.message.clone())
        };
        said(a) == said(b)
    });
    found.truncate(MOST_VIOLATIONS);
    found
}

impl Found {
    /// The violation with its line and column.
    pub(super) fn place(self, document: &Document<'_>) -> Violation {
        Violation { location: Some(document.place(self.start)), ..self.violation }
    }
}

/// The typed value, or why there is none.
pub(super) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// What the schema accepts the types read. If they did not, that would be a mistake of the generator; it is told like
/// any other violation rather than passed over.
pub(super) fn unreadable(message: &str) -> Violation {
    Violation::new("", "type", format!("cannot be read into its type: {message}"))
}

/// The violation with its line and column.
pub(super) fn place(violation: Violation, document: &Document<'_>) -> Violation {
    locate(document.root(), violation).place(document)
}

/// The violation with the place that it is sorted by: that of the key, where it speaks of one that should not be
/// there.
fn locate(root: &Node<'_>, violation: Violation) -> Found {
    let node = root.find(&violation.instance);
    let key = match (violation.keyword.as_str(), &violation.argument) {
        ("additionalProperties" | "unevaluatedProperties" | "propertyNames", Some(key)) => {
            node.and_then(|node| node.member(key)).map(|member| member.start)
        }
        _ => None,
    };
    Found { start: key.or(node.map(|node| node.start)).unwrap_or_default(), violation }
}

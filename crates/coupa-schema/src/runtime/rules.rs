//! What a view asks of a value, and how a text becomes a typed one.

use coupa_core::{
    Invalid, Violation,
    json::{self, Document, Limits, Node},
    shape::{Reading, Shape},
};
use jsonschema::ErrorIterator;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{explain::explain, order};

/// A compiled schema, with what no keyword of it says.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    /// What is kept, what is personal data, where numbers are exact.
    pub(crate) shape: Shape,
    /// The compiled schema.
    pub(crate) errors: for<'v> fn(&'v Value) -> ErrorIterator<'v>,
}

impl Rules {
    /// Every violation of a value, in the order of the value.
    pub(crate) fn validate(&self, value: &Value) -> Result<(), Invalid> {
        let reading = self.shape.read(&Node::from_value(value));
        Invalid::check(self.violations(&reading))
    }

    /// The typed value of a text, or every violation with its place. Pointers of ignored keys are added to `ignored`.
    pub(crate) fn parse<T: DeserializeOwned>(
        &self,
        bytes: &[u8],
        ignored: &mut Vec<String>,
    ) -> Result<T, Invalid> {
        let document = json::scan(bytes, Limits::default())?;
        let reading = self.accept(&document, ignored)?;
        typed(reading.into_typed()).map_err(|message| place(unreadable(&message), &document).into())
    }

    /// A text read into its type and written again.
    pub(crate) fn rewrite<T: DeserializeOwned + Serialize>(&self, bytes: &[u8]) -> Result<Value, Invalid> {
        let value: T = self.parse(bytes, &mut Vec::new())?;
        serde_json::to_value(value).map_err(|error| unreadable(&error.to_string()).into())
    }

    /// The verdict of a text. Pointers of ignored keys are added to `ignored`.
    pub(crate) fn check(&self, bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
        self.accept(&json::scan(bytes, Limits::default())?, ignored).map(|_| ())
    }

    fn accept(&self, document: &Document<'_>, ignored: &mut Vec<String>) -> Result<Reading, Invalid> {
        let mut reading = self.shape.read(document.root());
        ignored.append(&mut reading.ignored);
        let violations = self.violations(&reading);
        Invalid::check(violations.into_iter().map(|violation| place(violation, document)).collect())?;
        Ok(reading)
    }

    /// Every violation, in the order of the value.
    pub(crate) fn violations(&self, reading: &Reading) -> Vec<Violation> {
        let mut found = self.keywords(&reading.value);
        if let Some(text) = reading.with_decimals_as_text() {
            let decimals = self.keywords(&text);
            found.extend(
                decimals.into_iter().filter(|violation| reading.is_decimal_number(&violation.instance)),
            );
        }
        // The schema says it better, where it says anything.
        let unsaid = |extra: &&Violation| found.iter().all(|violation| violation.instance != extra.instance);
        let extra: Vec<Violation> = reading.violations.iter().filter(unsaid).cloned().collect();
        found.extend(extra);
        order::arrange(found, &reading.value)
    }

    fn keywords(&self, value: &Value) -> Vec<Violation> {
        (self.errors)(value).flat_map(|error| explain(&error, self.shape, value)).collect()
    }
}

/// The typed value, or why there is none.
pub(crate) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// What the schema accepts the types read. If they did not, that would be a mistake of the generator; it is told like
/// any other violation rather than passed over.
pub(crate) fn unreadable(message: &str) -> Violation {
    Violation::new("", "type", format!("cannot be read into its type: {message}"))
}

/// The violation with its line and column: those of the key, where it speaks of one that should not be there.
pub(crate) fn place(violation: Violation, document: &Document<'_>) -> Violation {
    let key = match (violation.keyword.as_str(), &violation.argument) {
        ("additionalProperties" | "unevaluatedProperties" | "propertyNames", Some(key)) => {
            document.locate_key(&violation.instance, key)
        }
        _ => None,
    };
    let location = key.or_else(|| document.locate(&violation.instance));
    Violation { location, ..violation }
}

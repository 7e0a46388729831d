//! Looks at answers after they were sent: do they keep to the document?

use std::{
    fmt,
    num::NonZeroU32,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use bytes::Bytes;
use coupa_core::{Invalid, operation::Operation};
use http::StatusCode;

use crate::{Observer, RequestId};

/// Checks JSON against the schema of an answer, and tells what the schema ignores.
pub type Checker = fn(&[u8], &mut Vec<String>) -> Result<(), Invalid>;

/// Which answers are checked against the document once they are on their way.
///
/// A violation is logged with its pointers, never with values, and told to the [`Observer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ResponseCheck {
    /// Every one.
    All,
    /// One of so many.
    OneIn(NonZeroU32),
    /// None.
    #[default]
    Off,
}

impl FromStr for ResponseCheck {
    type Err = String;

    /// `all`, `off` or a number.
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "all" => Ok(Self::All),
            "off" => Ok(Self::Off),
            number => number
                .parse()
                .map(Self::OneIn)
                .map_err(|_| format!("`{number}` is none of all, off, or a number above 0")),
        }
    }
}

impl fmt::Display for ResponseCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::OneIn(number) => number.fmt(f),
            Self::Off => f.write_str("off"),
        }
    }
}

/// Chooses answers and checks them.
pub(crate) struct Verifier {
    check: ResponseCheck,
    seen: AtomicU32,
    observer: Option<Arc<dyn Observer>>,
}

impl Verifier {
    pub(crate) fn new(check: ResponseCheck, observer: Option<Arc<dyn Observer>>) -> Self {
        Self { check, seen: AtomicU32::new(0), observer }
    }

    /// Whether it is the turn of the next answer: the first one's, and then that of each Nth.
    pub(crate) fn is_due(&self) -> bool {
        match self.check {
            ResponseCheck::Off => false,
            ResponseCheck::All => true,
            ResponseCheck::OneIn(number) => {
                self.seen.fetch_add(1, Ordering::Relaxed).is_multiple_of(number.get())
            }
        }
    }

    /// Checks an answer beside the work of the server.
    pub(crate) fn verify(
        self: &Arc<Self>,
        operation: &'static Operation,
        status: StatusCode,
        request_id: &RequestId,
        (json, checker): (Bytes, Checker),
    ) {
        let (verifier, request_id) = (Arc::clone(self), request_id.clone());
        let check = move || {
            let Err(invalid) = checker(&json, &mut Vec::new()) else { return };
            let pointers: Vec<_> = invalid
                .violations
                .iter()
                .map(|violation| format!("{} [{}]", violation.instance, violation.keyword))
                .collect();
            tracing::error!(
                operation = operation.id,
                status = status.as_u16(),
                request_id = request_id.as_str(),
                pointers = pointers.join(", "),
                "an answer breaks the document"
            );
            if let Some(observer) = &verifier.observer {
                observer.violated(operation, status, &invalid);
            }
        };
        // Without a runtime there is nobody to wait.
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(check)),
            Err(_) => check(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_shown() {
        for text in ["all", "off", "100"] {
            assert_eq!(text.parse::<ResponseCheck>().unwrap().to_string(), text);
        }
        assert!("0".parse::<ResponseCheck>().is_err() && "some".parse::<ResponseCheck>().is_err());
    }

    #[test]
    fn one_in_three_is_the_first_and_then_each_third() {
        let verifier = Verifier::new("3".parse().unwrap(), None);
        let due: Vec<bool> = (0..7).map(|_| verifier.is_due()).collect();
        assert_eq!(due, [true, false, false, true, false, false, true]);
    }
}

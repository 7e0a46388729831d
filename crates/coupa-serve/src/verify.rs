//! Looks at answers after they were sent: do they keep to the document?

use std::{
    collections::VecDeque,
    fmt,
    num::NonZeroU32,
    ptr,
    str::FromStr,
    sync::{
        Arc, Mutex, PoisonError,
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
/// A violation is logged with its pointers, never with values, and told to the [`Observer`]. Of a text that is sent
/// from memory again and again, the verdict is remembered where it is good.
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
    passed: Passed,
    observer: Option<Arc<dyn Observer>>,
}

impl Verifier {
    pub(crate) fn new(check: ResponseCheck, observer: Option<Arc<dyn Observer>>) -> Self {
        Self { check, seen: AtomicU32::new(0), passed: Passed::default(), observer }
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
        if self.passed.has(&json, checker) {
            return;
        }
        let (verifier, request_id) = (Arc::clone(self), request_id.clone());
        let check = move || {
            let Err(invalid) = checker(&json, &mut Vec::new()) else {
                verifier.passed.add(json, checker);
                return;
            };
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

/// Texts whose verdict is remembered.
const TEXTS: usize = 8;
/// The longest of them, in bytes.
const LONGEST: usize = 256 << 10;

/// The last texts that kept to the document.
///
/// A server that answers the same text from memory again and again need not have it judged again: as long as the text is
/// held here, nothing else can stand in its place.
#[derive(Default)]
struct Passed(Mutex<VecDeque<(Bytes, Checker)>>);

impl Passed {
    /// Whether this very text, not only an equal one, has passed this check.
    fn has(&self, json: &Bytes, checker: Checker) -> bool {
        let texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        texts.iter().any(|(text, judge)| {
            text.as_ptr() == json.as_ptr() && text.len() == json.len() && ptr::fn_addr_eq(*judge, checker)
        })
    }

    fn add(&self, json: Bytes, checker: Checker) {
        if json.len() > LONGEST {
            return;
        }
        let mut texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if texts.len() == TEXTS {
            texts.pop_front();
        }
        texts.push_back((json, checker));
    }
}

#[cfg(test)]
mod tests {
    use coupa_core::json::{self, Limits};

    use super::*;

    fn anything(json: &[u8], _: &mut Vec<String>) -> Result<(), Invalid> {
        json::scan(json, Limits::default())?;
        Ok(())
    }

    fn no_more(json: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
        ignored.clear();
        anything(json, ignored)
    }

    #[test]
    fn the_very_same_text_is_judged_once() {
        let passed = Passed::default();
        let text = Bytes::from(b"[1]".to_vec());
        let held = text.clone();
        assert!(!passed.has(&text, anything));
        passed.add(held, anything);
        assert!(passed.has(&text, anything));
        assert!(!passed.has(&text, no_more), "another check says nothing of this one");
        assert!(!passed.has(&text.slice(..2), anything), "a part is another text");
        assert!(!passed.has(&Bytes::from(b"[1]".to_vec()), anything), "an equal text may have changed since");
        passed.add(Bytes::from(vec![b' '; LONGEST + 1]), anything);
        for _ in 0..TEXTS {
            assert!(passed.has(&text, anything));
            passed.add(Bytes::from(b"[2]".to_vec()), anything);
        }
        assert!(!passed.has(&text, anything), "only so many are held");
    }

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

//! Metrics: what was answered, by operation and status.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use coupa_core::{Invalid, operation::Operation};
use http::{Method, StatusCode};

/// Is told of every answer.
///
/// It learns nothing of what a request or an answer holds. Calls are made while a request is worked on, so they
/// should be quick.
pub trait Observer: Send + Sync + 'static {
    /// A request was answered.
    fn answered(&self, observation: &Observation<'_>);

    /// An answer that was looked at breaks the document; see [`ResponseCheck`](crate::ResponseCheck).
    fn violated(&self, operation: &'static Operation, status: StatusCode, invalid: &Invalid) {
        let _ = (operation, status, invalid);
    }
}

/// One answer.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Observation<'a> {
    /// The operation; `None` where path or method are unknown.
    pub operation: Option<&'static Operation>,
    /// Method of the request.
    pub method: &'a Method,
    /// Status of the answer.
    pub status: StatusCode,
    /// Time until there was an answer, its content perhaps still to be sent.
    pub elapsed: Duration,
}

/// Observes nothing.
impl Observer for () {
    fn answered(&self, _: &Observation<'_>) {}
}

impl<O: Observer + ?Sized> Observer for std::sync::Arc<O> {
    fn answered(&self, observation: &Observation<'_>) {
        (**self).answered(observation);
    }

    fn violated(&self, operation: &'static Operation, status: StatusCode, invalid: &Invalid) {
        (**self).violated(operation, status, invalid);
    }
}

/// Upper bounds of the classes of times, in milliseconds.
const BOUNDS: [u64; 8] = [1, 5, 10, 50, 100, 500, 1_000, 5_000];

/// A simple observer: counts answers by operation and status, and shows them as text in the format of Prometheus.
///
/// ```
/// use coupa_serve::Counters;
///
/// let counters = std::sync::Arc::new(Counters::default());
/// // server.observer(Arc::clone(&counters)), and later:
/// assert_eq!(counters.count("pet_show", 200), 0);
/// assert!(counters.to_string().starts_with("# TYPE http_answers_total counter"));
/// ```
#[derive(Debug, Default)]
pub struct Counters {
    /// By id of the operation, empty where there is none, and status.
    answers: Mutex<BTreeMap<(&'static str, u16), Class>>,
    violations: Mutex<BTreeMap<&'static str, u64>>,
}

#[derive(Debug, Default)]
struct Class {
    count: u64,
    seconds: f64,
    within: [u64; BOUNDS.len()],
}

impl Counters {
    /// How often an operation was answered with a status; an empty id stands for what is no operation.
    pub fn count(&self, operation: &str, status: u16) -> u64 {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers
            .iter()
            .filter(|((id, code), _)| *id == operation && *code == status)
            .map(|(_, it)| it.count)
            .sum()
    }

    /// How many answers of an operation were found to break the document.
    pub fn violations(&self, operation: &str) -> u64 {
        let violations = self.violations.lock().unwrap_or_else(PoisonError::into_inner);
        violations.get(operation).copied().unwrap_or_default()
    }
}

impl Observer for Counters {
    fn answered(&self, observation: &Observation<'_>) {
        let id = observation.operation.map_or("", |operation| operation.id);
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let class = answers.entry((id, observation.status.as_u16())).or_default();
        class.count += 1;
        class.seconds += observation.elapsed.as_secs_f64();
        for (count, bound) in class.within.iter_mut().zip(BOUNDS) {
            *count += u64::from(observation.elapsed <= Duration::from_millis(bound));
        }
    }

    fn violated(&self, operation: &'static Operation, _: StatusCode, _: &Invalid) {
        let mut violations = self.violations.lock().unwrap_or_else(PoisonError::into_inner);
        *violations.entry(operation.id).or_default() += 1;
    }
}

/// The text format of Prometheus.
impl fmt::Display for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        f.write_str("# TYPE http_answers_total counter\n")?;
        for ((id, status), class) in answers.iter() {
            writeln!(f, "http_answers_total{{operation=\"{id}\",status=\"{status}\"}} {}", class.count)?;
        }
        f.write_str("# TYPE http_answer_seconds histogram\n")?;
        for ((id, status), class) in answers.iter() {
            let labels = format!("operation=\"{id}\",status=\"{status}\"");
            for (bound, count) in BOUNDS.iter().zip(class.within) {
                let seconds = Duration::from_millis(*bound).as_secs_f64();
                writeln!(f, "http_answer_seconds_bucket{{{labels},le=\"{seconds}\"}} {count}")?;
            }
            writeln!(f, "http_answer_seconds_bucket{{{labels},le=\"+Inf\"}} {}", class.count)?;
            writeln!(f, "http_answer_seconds_sum{{{labels}}} {}", class.seconds)?;
            writeln!(f, "http_answer_seconds_count{{{labels}}} {}", class.count)?;
        }
        let violations = self.violations.lock().unwrap_or_else(PoisonError::into_inner);
        f.write_str("# TYPE http_answer_violations_total counter\n")?;
        for (id, count) in violations.iter() {
            writeln!(f, "http_answer_violations_total{{operation=\"{id}\"}} {count}")?;
        }
        f.write_char('\n')
    }
}

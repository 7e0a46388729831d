// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

/// What the world shall hold.
///
/// In the document: `#/components/schemas/SeedRequest`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SeedRequest {
    /// `examples`, `none`, or how many workers and users to make, the same ones each time.
    pub seed: String,
}

impl SeedRequest {
    /// All members.
    pub fn new(seed: impl Into<String>) -> Self {
        Self { seed: seed.into() }
    }
}

/// Snapshots.
///
/// In the document: `#/components/schemas/SnapshotList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SnapshotList {
    /// In the order of their names.
    pub snapshots: Vec<Snapshot>,
}

impl SnapshotList {
    /// All members.
    pub fn new(snapshots: Vec<Snapshot>) -> Self {
        Self { snapshots }
    }
}

/// A snapshot.
///
/// In the document: `#/components/schemas/Snapshot`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Snapshot {
    /// `name`.
    pub name: super::Name,
}

impl Snapshot {
    /// All members.
    pub fn new(name: impl Into<super::Name>) -> Self {
        Self { name: name.into() }
    }
}

/// Worlds.
///
/// In the document: `#/components/schemas/WorldList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WorldList {
    /// In the order of their names.
    pub worlds: Vec<WorldEntry>,
}

impl WorldList {
    /// All members.
    pub fn new(worlds: Vec<WorldEntry>) -> Self {
        Self { worlds }
    }
}

/// A world.
///
/// In the document: `#/components/schemas/WorldEntry`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WorldEntry {
    /// `name`.
    pub name: super::Name,
    /// When it was last used, to the hour or better; not known of a world that is only just made.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub used_at: Option<coupa_core::DateTime>,
}

impl WorldEntry {
    /// What must be given; the rest is absent or null.
    pub fn new(name: impl Into<super::Name>) -> Self {
        Self {
            name: name.into(),
            used_at: None,
        }
    }
}

/// The time of a world.
///
/// In the document: `#/components/schemas/Clock`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Clock {
    /// Its present moment.
    pub now: coupa_core::DateTime,
    /// Whether it stands still.
    pub frozen: bool,
}

impl Clock {
    /// All members.
    pub fn new(now: coupa_core::DateTime, frozen: bool) -> Self {
        Self { now, frozen }
    }
}

/// What becomes of the clock.
///
/// In the document: `#/components/schemas/ClockChange`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ClockChange {
    /// The moment to set it to.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub now: Option<coupa_core::DateTime>,
    /// How far to move it on, such as `90s`, `15m`, `25h` or `7d`; back with a minus.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub advance: Option<String>,
    /// Whether it shall stand still from now on.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub frozen: Option<bool>,
}

impl ClockChange {
    /// Sets `now`.
    pub fn with_now(mut self, now: coupa_core::DateTime) -> Self {
        self.now = Some(now);
        self
    }
    /// Sets `advance`.
    pub fn with_advance(mut self, advance: impl Into<String>) -> Self {
        self.advance = Some(advance.into());
        self
    }
    /// Sets `frozen`.
    pub fn with_frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }
}

/// Faults.
///
/// In the document: `#/components/schemas/FaultList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FaultList {
    /// In the order in which they were added.
    pub faults: Vec<Fault>,
}

impl FaultList {
    /// All members.
    pub fn new(faults: Vec<Fault>) -> Self {
        Self { faults }
    }
}

/// A fault.
///
/// In the document: `#/components/schemas/FaultCreate`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct FaultCreate {
    /// The operation that it is about; every one if not said.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub operation: Option<String>,
    /// How many requests meet it; all if not said. Each process counts its own.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub count: Option<i64>,
    /// How likely a request meets it; surely if not said.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub probability: Option<coupa_core::Number>,
    /// How long to wait before the answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub latency_ms: Option<i64>,
    /// Up to how much longer, by chance.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub jitter_ms: Option<i64>,
    /// The status to answer with, in the way in which the API tells errors.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub status: Option<i64>,
    /// Seconds for `Retry-After`, with `status`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub retry_after: Option<i64>,
    /// Whether to cut the connection without an answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub reset: Option<bool>,
    /// Bytes to send in place of an answer, as Base64; then the connection is cut.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub raw: Option<String>,
    /// Whether to carry the request out and cut the connection in the middle of its answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub truncate: Option<bool>,
    /// Whether to answer with 429 and `Retry-After` what is beyond 25 requests a second, after 20 at once.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub rate_limit: Option<bool>,
}

impl FaultCreate {
    /// Sets `operation`.
    pub fn with_operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }
    /// Sets `count`.
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
    /// Sets `probability`.
    pub fn with_probability(mut self, probability: coupa_core::Number) -> Self {
        self.probability = Some(probability);
        self
    }
    /// Sets `latency_ms`.
    pub fn with_latency_ms(mut self, latency_ms: i64) -> Self {
        self.latency_ms = Some(latency_ms);
        self
    }
    /// Sets `jitter_ms`.
    pub fn with_jitter_ms(mut self, jitter_ms: i64) -> Self {
        self.jitter_ms = Some(jitter_ms);
        self
    }
    /// Sets `status`.
    pub fn with_status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
    /// Sets `retry_after`.
    pub fn with_retry_after(mut self, retry_after: i64) -> Self {
        self.retry_after = Some(retry_after);
        self
    }
    /// Sets `reset`.
    pub fn with_reset(mut self, reset: bool) -> Self {
        self.reset = Some(reset);
        self
    }
    /// Sets `raw`.
    pub fn with_raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }
    /// Sets `truncate`.
    pub fn with_truncate(mut self, truncate: bool) -> Self {
        self.truncate = Some(truncate);
        self
    }
    /// Sets `rate_limit`.
    pub fn with_rate_limit(mut self, rate_limit: bool) -> Self {
        self.rate_limit = Some(rate_limit);
        self
    }
}

/// A fault of a world.
///
/// In the document: `#/components/schemas/Fault`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Fault {
    /// The operation that it is about; every one if not said.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub operation: Option<String>,
    /// How many requests meet it; all if not said. Each process counts its own.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub count: Option<i64>,
    /// How likely a request meets it; surely if not said.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub probability: Option<coupa_core::Number>,
    /// How long to wait before the answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub latency_ms: Option<i64>,
    /// Up to how much longer, by chance.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub jitter_ms: Option<i64>,
    /// The status to answer with, in the way in which the API tells errors.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub status: Option<i64>,
    /// Seconds for `Retry-After`, with `status`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub retry_after: Option<i64>,
    /// Whether to cut the connection without an answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub reset: Option<bool>,
    /// Bytes to send in place of an answer, as Base64; then the connection is cut.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub raw: Option<String>,
    /// Whether to carry the request out and cut the connection in the middle of its answer.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub truncate: Option<bool>,
    /// Whether to answer with 429 and `Retry-After` what is beyond 25 requests a second, after 20 at once.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub rate_limit: Option<bool>,
    /// Its number within the world.
    pub id: i64,
    /// How many requests have met it, in this process; left out where none has.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub met: Option<i64>,
}

impl Fault {
    /// What must be given; the rest is absent or null.
    pub fn new(id: i64) -> Self {
        Self {
            operation: None,
            count: None,
            probability: None,
            latency_ms: None,
            jitter_ms: None,
            status: None,
            retry_after: None,
            reset: None,
            raw: None,
            truncate: None,
            rate_limit: None,
            id,
            met: None,
        }
    }
}

/// What a world holds.
///
/// In the document: `#/components/schemas/CollectionList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CollectionList {
    /// A resource each.
    pub collections: Vec<CollectionEntry>,
}

impl CollectionList {
    /// All members.
    pub fn new(collections: Vec<CollectionEntry>) -> Self {
        Self { collections }
    }
}

/// A resource of a world.
///
/// In the document: `#/components/schemas/CollectionEntry`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CollectionEntry {
    /// `name`.
    pub name: super::Name,
    /// How many records of it there are.
    pub total: i64,
}

impl CollectionEntry {
    /// All members.
    pub fn new(name: impl Into<super::Name>, total: i64) -> Self {
        Self { name: name.into(), total }
    }
}

/// Records of a resource.
///
/// In the document: `#/components/schemas/RecordList`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RecordList {
    /// How many there are in all.
    pub total: i64,
    /// As they are stored.
    pub records: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl RecordList {
    /// All members.
    pub fn new(
        total: i64,
        records: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        Self { total, records }
    }
}

/// Requests and answers.
///
/// In the document: `#/components/schemas/Journal`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Journal {
    /// The process whose journal this is.
    pub process: String,
    /// How many requests fit, of those that are still known.
    pub count: i64,
    /// The newest of them, in the order in which they were answered.
    pub entries: Vec<JournalEntry>,
}

impl Journal {
    /// All members.
    pub fn new(
        process: impl Into<String>,
        count: i64,
        entries: Vec<JournalEntry>,
    ) -> Self {
        Self {
            process: process.into(),
            count,
            entries,
        }
    }
}

/// A request and how it was answered.
///
/// In the document: `#/components/schemas/JournalEntry`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct JournalEntry {
    /// Its number within the process.
    pub number: i64,
    /// When it was answered, in real time.
    pub at: coupa_core::DateTime,
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// Its query, as it was sent.
    pub query: String,
    /// The operation, where path and method are those of one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub operation: Option<String>,
    /// Its id.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub request_id: Option<String>,
    /// The status of the answer; none was sent where it is 0.
    pub status: i64,
    /// Time until there was an answer.
    pub elapsed_ms: i64,
    /// The number of the fault that it met.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub fault: Option<i64>,
    /// Why it was rejected, a violation each; empty where it was not.
    pub rejected: Vec<Rejection>,
}

impl JournalEntry {
    /// What must be given; the rest is absent or null.
    #[allow(clippy::too_many_arguments, reason = "the document requires as many")]
    pub fn new(
        number: i64,
        at: coupa_core::DateTime,
        method: impl Into<String>,
        path: impl Into<String>,
        query: impl Into<String>,
        status: i64,
        elapsed_ms: i64,
        rejected: Vec<Rejection>,
    ) -> Self {
        Self {
            number,
            at,
            method: method.into(),
            path: path.into(),
            query: query.into(),
            operation: None,
            request_id: None,
            status,
            elapsed_ms,
            fault: None,
            rejected,
        }
    }
}

/// Why a request was rejected.
///
/// In the document: `#/components/schemas/Rejection`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Rejection {
    /// JSON Pointer to what is wrong; empty for the whole.
    pub pointer: String,
    /// The rule that is broken.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "coupa_core::member::optional"
    )]
    pub keyword: Option<String>,
    /// What is wrong, in words.
    pub detail: String,
}

impl Rejection {
    /// What must be given; the rest is absent or null.
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            keyword: None,
            detail: detail.into(),
        }
    }
}

/// Problem details (RFC 9457).
///
/// In the document: `#/components/schemas/Problem`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Problem {
    /// Names the kind of failure.
    pub r#type: String,
    /// The reason phrase of the status.
    pub title: String,
    /// The status.
    pub status: i64,
    /// Names the kind of failure for programs.
    pub code: String,
    /// What is wrong, in words.
    pub detail: String,
}

impl Problem {
    /// All members.
    pub fn new(
        r#type: impl Into<String>,
        title: impl Into<String>,
        status: i64,
        code: impl Into<String>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            title: title.into(),
            status,
            code: code.into(),
            detail: detail.into(),
        }
    }
}

//! A value that may be absent, null or given.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Absent, null or a value: the three states of an optional, nullable member.
///
/// In an update, absent keeps what is stored, null clears it, a value replaces it.
///
/// ```
/// use coupa_core::Patch;
///
/// #[derive(Default, serde::Serialize, serde::Deserialize)]
/// struct Change {
///     #[serde(default, skip_serializing_if = "Patch::is_absent")]
///     title: Patch<String>,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// assert_eq!(serde_json::to_string(&Change::default())?, "{}");
/// assert_eq!(serde_json::to_string(&Change { title: Patch::Null })?, r#"{"title":null}"#);
/// assert_eq!(serde_json::to_string(&Change { title: "Cook".into() })?, r#"{"title":"Cook"}"#);
/// # Ok(())
/// # }
/// ```
///
/// A value becomes a patch by `into`, and so does an `Option`, which is never absent:
///
/// ```
/// use coupa_core::Patch;
///
/// let title: Patch<String> = "Cook".into();
/// assert_eq!(title.value().map(String::as_str), Some("Cook"));
///
/// // Someone has looked, and there is none: null.
/// let none: Patch<i64> = None.into();
/// assert_eq!(none, Patch::Null);
/// // Nobody has looked: absent.
/// assert_eq!(Patch::given(None::<i64>), Patch::Absent);
/// assert_eq!(Patch::given(Some(7)), Patch::Value(7));
/// ```
///
/// Whoever keeps records asks what a patch makes of what was there:
///
/// ```
/// use coupa_core::Patch;
///
/// let before = Some(7);
/// assert_eq!(Patch::Absent.applied_to(before), Some(7));
/// assert_eq!(Patch::Null.applied_to(before), None);
/// assert_eq!(Patch::Value(8).applied_to(before), Some(8));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Patch<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the member is not there. Named for `skip_serializing_if`.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the member has a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value, where there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value, where there is one, by value.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The same state with references.
    pub const fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(value),
        }
    }

    /// The same state with the value changed.
    ///
    /// ```
    /// # use coupa_core::Patch;
    /// assert_eq!(Patch::Value(7).map(|number| number.to_string()), Patch::Value("7".to_owned()));
    /// assert_eq!(Patch::<i64>::Null.map(|number| number.to_string()), Patch::Null);
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(change(value)),
        }
    }

    /// A set value or null: never absent.
    ///
    /// ```
    /// # use coupa_core::Patch;
    /// assert_eq!(Patch::set(Some(7)), Patch::Value(7));
    /// assert_eq!(Patch::set(None::<i64>), Patch::Null);
    /// ```
    pub fn set(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// A given value or absent: never null.
    ///
    /// ```
    /// # use coupa_core::Patch;
    /// assert_eq!(Patch::given(Some(7)), Patch::Value(7));
    /// assert_eq!(Patch::given(None::<i64>), Patch::Absent);
    /// ```
    pub fn given(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }

    /// What is there after the patch where `before` was there: absent keeps, null clears, a value replaces.
    pub fn applied_to(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Absent => before,
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The member as an option of what it is, itself `None` where it is absent.
    ///
    /// ```
    /// # use coupa_core::Patch;
    /// assert_eq!(Patch::<i64>::Absent.into_option(), None);
    /// assert_eq!(Patch::<i64>::Null.into_option(), Some(None));
    /// assert_eq!(Patch::Value(7).into_option(), Some(Some(7)));
    /// ```
    pub fn into_option(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }
}

impl<T: std::ops::Deref> Patch<T> {
    /// The same state with what the value stands for, such as `Patch<&str>` for `Patch<String>`.
    ///
    /// ```
    /// # use coupa_core::Patch;
    /// let title: Patch<String> = "Cook".into();
    /// assert_eq!(title.as_deref(), Patch::Value("Cook"));
    /// ```
    pub fn as_deref(&self) -> Patch<&T::Target> {
        self.as_ref().map(std::ops::Deref::deref)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    /// A set value or null, never absent: see [`Patch::set`], and [`Patch::given`] for the other reading.
    fn from(value: Option<T>) -> Self {
        Self::set(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T, const N: usize> From<[T; N]> for Patch<Vec<T>> {
    fn from(items: [T; N]) -> Self {
        Self::Value(items.into())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// Absent and null both write `null`: leave absent members out with `skip_serializing_if`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => serializer.serialize_some(value),
            _ => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::set(Option::deserialize(deserializer)?))
    }
}

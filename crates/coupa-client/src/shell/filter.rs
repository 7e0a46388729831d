//! Conditions that are checked when they are compiled: an attribute knows its type and its operators.

use std::fmt;
use std::marker::PhantomData;

use coupa_core::element::Operator;

use super::conditions::Condition;

/// An attribute that a list can be filtered by: `V` is what it holds, `O` the operators that the document allows on
/// it, `P` whether it is an attribute of the record itself ([`Own`]) or of something that belongs to it ([`Within`]).
///
/// The functions that give attributes are generated, a module a resource. An attribute of the record itself is also
/// what a list can be sorted by: it turns into its name.
#[must_use = "an attribute says nothing until it is compared with something"]
pub struct Attribute<V, O, P = Own> {
    path: String,
    #[allow(clippy::type_complexity, reason = "it only says that nothing is owned")]
    kind: PhantomData<fn() -> (V, O, P)>,
}

/// Of the record itself.
#[derive(Debug)]
pub enum Own {}

/// Of something that belongs to the record.
#[derive(Debug)]
pub enum Within {}

/// Says that a set of operators holds an operator of [`operator`].
#[diagnostic::on_unimplemented(
    message = "the document does not allow the operator `{O}` on this attribute",
    label = "the operators of this attribute are `{Self}`"
)]
pub trait Allows<O> {}

/// The operators as types.
pub mod operator {
    macro_rules! operators {
        ($($(#[$doc:meta])* $name:ident)*) => {
            $($(#[$doc])* #[derive(Debug)] pub enum $name {})*

            /// Every operator.
            #[derive(Debug)]
            pub enum Every {}

            $(impl super::Allows<$name> for Every {})*
        };
    }

    /// The operators of days and moments: they are no text, and are never blank.
    #[derive(Debug)]
    pub enum OfTime {}

    impl super::Allows<Equals> for OfTime {}
    impl super::Allows<Greater> for OfTime {}
    impl super::Allows<Less> for OfTime {}
    impl super::Allows<GreaterOrEqual> for OfTime {}
    impl super::Allows<LessOrEqual> for OfTime {}
    impl super::Allows<NotEqual> for OfTime {}
    impl super::Allows<In> for OfTime {}
    impl super::Allows<NotIn> for OfTime {}

    operators! {
        /// Equal.
        Equals
        /// Holds a text.
        Contains
        /// Begins with a text.
        StartsWith
        /// Ends with a text.
        EndsWith
        /// Greater, or later.
        Greater
        /// Less, or earlier.
        Less
        /// Greater or equal.
        GreaterOrEqual
        /// Less or equal.
        LessOrEqual
        /// Anything else.
        NotEqual
        /// One of several.
        In
        /// None of several.
        NotIn
        /// Nothing is there.
        Blank
    }
}

#[allow(dead_code, reason = "a document may have nothing to filter by")]
impl<V, O, P> Attribute<V, O, P> {
    /// The attribute with this name on the wire.
    pub(crate) fn at(path: impl Into<String>) -> Self {
        Self { path: path.into(), kind: PhantomData }
    }

    /// Its name in a query.
    pub fn name(&self) -> &str {
        &self.path
    }
}

/// Methods that compare with a value, each where its operator is allowed.
macro_rules! with_value {
    ($($(#[$doc:meta])* $name:ident: $operator:ident)*) => { $(
        $(#[$doc])*
        pub fn $name(self, value: impl Into<V>) -> Condition
        where
            O: Allows<operator::$operator>,
        {
            self.compare(Operator::$operator, value)
        }
    )* };
}

/// Methods that compare with several values.
macro_rules! with_values {
    ($($(#[$doc:meta])* $name:ident: $operator:ident)*) => { $(
        $(#[$doc])*
        pub fn $name<I: IntoIterator<Item = impl Into<V>>>(self, values: I) -> Condition
        where
            O: Allows<operator::$operator>,
        {
            self.list(Operator::$operator, values)
        }
    )* };
}

/// Methods that look for a text.
macro_rules! with_text {
    ($($(#[$doc:meta])* $name:ident: $operator:ident)*) => { $(
        $(#[$doc])*
        pub fn $name(self, text: impl fmt::Display) -> Condition
        where
            O: Allows<operator::$operator>,
        {
            Condition::new(self.path, Operator::$operator, text)
        }
    )* };
}

impl<V: fmt::Display, O, P> Attribute<V, O, P> {
    with_value! {
        /// It equals a value.
        eq: Equals
        /// It has another value.
        not_eq: NotEqual
        /// It is greater than a value, or later.
        gt: Greater
        /// It is less than a value, or earlier.
        lt: Less
        /// It is a value or greater.
        gt_or_eq: GreaterOrEqual
        /// It is a value or less.
        lt_or_eq: LessOrEqual
    }

    with_values! {
        /// It is one of these values. None of them may hold a comma, which stands between them on the wire: such a
        /// condition is refused when the call is sent.
        is_in: In
        /// It is none of these values, of which none may hold a comma.
        not_in: NotIn
    }

    with_text! {
        /// Its text holds a text.
        contains: Contains
        /// Its text begins with a text.
        starts_with: StartsWith
        /// Its text ends with a text.
        ends_with: EndsWith
    }

    /// It has no value (`true`), or it has one (`false`).
    pub fn blank(self, blank: bool) -> Condition
    where
        O: Allows<operator::Blank>,
    {
        Condition::new(self.path, Operator::Blank, blank)
    }

    fn compare(self, operator: Operator, value: impl Into<V>) -> Condition {
        Condition::new(self.path, operator, value.into())
    }

    fn list<I: IntoIterator<Item = impl Into<V>>>(self, operator: Operator, values: I) -> Condition {
        let values: Vec<String> = values.into_iter().map(|value| value.into().to_string()).collect();
        Condition::list(self.path, operator, &values)
    }
}

impl<V, O, P> Clone for Attribute<V, O, P> {
    fn clone(&self) -> Self {
        Self::at(self.path.clone())
    }
}

impl<V, O, P> fmt::Debug for Attribute<V, O, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Attribute").field(&self.path).finish()
    }
}

impl<V, O> From<Attribute<V, O, Own>> for String {
    fn from(attribute: Attribute<V, O, Own>) -> Self {
        attribute.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_stand_in_brackets_behind_the_path() {
        let name = || Attribute::<String, operator::Every, Within>::at("owner[name]");
        let written = |condition: Condition| format!("{}={}", condition.key(), condition.value());
        assert_eq!(written(name().eq("A")), "owner[name]=A");
        assert_eq!(written(name().ends_with("z")), "owner[name][ends_with]=z");
        assert_eq!(written(name().is_in(["a", "b"])), "owner[name][in]=a,b");
        assert_eq!(written(name().blank(false)), "owner[name][blank]=false");
        let number = Attribute::<i64, operator::Every>::at("number");
        assert_eq!(written(number.clone().gt_or_eq(7)), "number[gt_or_eq]=7");
        assert_eq!(String::from(number), "number");
    }

    #[test]
    fn a_comma_in_a_list_is_refused() {
        let name = || Attribute::<String, operator::Every>::at("name");
        assert!(name().is_in(["Smith, John"]).check().is_err());
        assert!(name().not_in(["a", "b,c"]).check().is_err());
        assert!(name().is_in(["a", "b"]).check().is_ok());
        assert!(name().eq("Smith, John").check().is_ok());
    }
}

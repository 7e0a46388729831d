//! Records: what an answer holds, whole or cut down by the parameters of a call.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Reply};
use super::error::Error;

/// What a call whose parameters cut the answer down can be read as.
///
/// The types of the document have it, [`Identified`], an [`Option`] of such a type where the answer may be empty, and
/// `()` where nothing is wanted back. A type of your own has it with an empty `impl`, once it has
/// [`Deserialize`]; `read_as` of a call then reads it.
pub trait Record: DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static {
    /// Its id as text, where it has one: pages are compared by it.
    fn record_id(&self) -> Option<String> {
        None
    }

    /// Reads an answer that holds one record.
    ///
    /// # Errors
    ///
    /// The body is something else.
    fn read<H>(answer: Answer) -> Result<Reply<Self, H>, Error> {
        answer.json()
    }

    /// Reads an answer that is a list of records.
    ///
    /// # Errors
    ///
    /// The body is something else.
    fn read_list<H>(answer: Answer) -> Result<Reply<Vec<Self>, H>, Error> {
        answer.json()
    }
}

/// Nothing is wanted back: whatever comes is left unread.
impl Record for () {
    fn read<H>(answer: Answer) -> Result<Reply<Self, H>, Error> {
        Ok(answer.empty())
    }
}

/// A record, or an empty body.
impl<R: Record> Record for Option<R> {
    fn record_id(&self) -> Option<String> {
        self.as_ref().and_then(Record::record_id)
    }

    fn read<H>(answer: Answer) -> Result<Reply<Self, H>, Error> {
        if answer.is_blank() {
            Ok(answer.empty().map(|()| None))
        } else {
            R::read(answer).map(|reply| reply.map(Some))
        }
    }
}

/// A record of which only the id was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identified<I> {
    /// The id.
    pub id: I,
}

impl<I> Record for Identified<I>
where
    I: DeserializeOwned + fmt::Display + Clone + fmt::Debug + Send + Sync + 'static,
{
    fn record_id(&self) -> Option<String> {
        Some(self.id.to_string())
    }
}

/// A value of a parameter that decides what the answer to the call `C` holds.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not take `{Self}` here",
    note = "the values that a call takes are those that its operation has in the document"
)]
pub trait Decides<C> {
    /// What a record of the answer is.
    type Record: Record;

    /// What the parameter holds.
    type Value;

    /// The value as it is sent.
    fn value(self) -> Self::Value;
}

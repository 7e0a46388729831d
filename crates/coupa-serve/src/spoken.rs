//! An answer whose JSON and XML have schemas of their own.

use crate::{Body, BoxError, Failure, Stored};

/// An answer whose JSON and whose XML have schemas of their own, as errors may.
///
/// A handler gives one of them, which is then what is sent, or both, of which the caller gets what he likes better. A
/// value of the JSON type is enough: `value.into()`.
#[derive(Debug, Clone)]
pub enum JsonOrXml<J, X> {
    /// JSON, whatever the caller accepts.
    Json(Body<J>),
    /// XML, whatever the caller accepts.
    Xml(Body<X>),
    /// What the caller likes better.
    Both {
        /// What is sent as JSON.
        json: Body<J>,
        /// What is sent as XML.
        xml: Body<X>,
    },
}

impl<J, X> JsonOrXml<J, X> {
    /// What the caller likes better of these.
    pub fn both(json: impl Into<Body<J>>, xml: impl Into<Body<X>>) -> Self {
        Self::Both { json: json.into(), xml: xml.into() }
    }

    /// Written by these functions, where it is not written already: see [`Body::written`].
    pub fn written<E: Into<BoxError>>(
        self,
        json: impl FnOnce(&J, &mut Vec<u8>) -> Result<(), E>,
        xml: impl FnOnce(&X, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Self, Failure> {
        Ok(match self {
            Self::Json(body) => Self::Json(body.written(json)?.into()),
            Self::Xml(body) => Self::Xml(body.written(xml)?.into()),
            Self::Both { json: one, xml: other } => {
                Self::Both { json: one.written(json)?.into(), xml: other.written(xml)?.into() }
            }
        })
    }
}

impl<J, X> From<J> for JsonOrXml<J, X> {
    fn from(value: J) -> Self {
        Self::Json(value.into())
    }
}

impl<J, X> From<Stored<J>> for JsonOrXml<J, X> {
    fn from(stored: Stored<J>) -> Self {
        Self::Json(stored.into())
    }
}

impl<J, X> From<Body<J>> for JsonOrXml<J, X> {
    fn from(body: Body<J>) -> Self {
        Self::Json(body)
    }
}

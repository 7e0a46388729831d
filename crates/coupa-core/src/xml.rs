//! JSON as XML and back, by shapes that say how each member is spelled.
//!
//! Texts become texts: JSON that is stored goes out as XML, and XML that comes in becomes JSON for the validators,
//! with no typed value between. The shapes are generated from a document, by OpenAPI's `xml` hints or by the
//! [rails profile](Profile::Rails).
//!
//! Every JSON value survives the way to XML and back, whether it fits its shape or not: where a reader could not tell
//! the JSON type from the shape, an attribute `type` says it (`integer`, `float`, `boolean`, `string`, `array`,
//! `object`), and null is `nil="true"`. Two exceptions come with OpenAPI's hints: an attribute that is null is left
//! out, and attributes, like text that is a member, have the types of the shape. A member whose name is no XML name stands in
//! `<member name="…">`, and so does an unknown one that is called like a known element.
//!
//! What comes in may have namespaces, comments, CDATA and processing instructions. A document type is refused, with it
//! every entity but the five of XML, and so are characters that XML 1.0 cannot carry and texts too deep or too long.
//!
//! ```
//! use coupa_core::{json::Limits, xml::{self, Array, Content, Member, Name, Object, Place, Profile, Rest, Root}};
//!
//! static CAT: Object = Object {
//!     members: &[
//!         Member { name: "id", place: Place::Element, xml: Name::plain("id"), content: Content::Integer },
//!         Member { name: "names", place: Place::Element, xml: Name::plain("names"), content: Content::Array(&NAMES) },
//!     ],
//!     rest: Rest::Ignored,
//! };
//! static NAMES: Array = Array { item: Name::plain("name"), content: Content::String };
//! static ROOT: Root = Root { name: Name::plain("cat"), profile: Profile::Rails, content: Content::Object(&CAT) };
//!
//! let json = r#"{"id":7,"names":["Tom",null]}"#;
//! let text = xml::from_json(json.as_bytes(), &ROOT)?;
//! assert!(text.ends_with(
//!     r#"<cat><id type="integer">7</id><names type="array"><name>Tom</name><name nil="true"/></names></cat>"#,
//! ));
//! assert_eq!(xml::to_json(text.as_bytes(), &ROOT, Limits::default())?, json);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod choose;
mod error;
mod name;
mod read;
mod shape;
mod tree;
mod write;

pub use crate::syntax::SyntaxError;
pub use error::WriteError;
pub use name::is_name;
pub use read::{Places, places, to_json};
pub use shape::{Alternative, Array, Content, Member, Name, Object, Place, Profile, Rest, Root};
pub use write::from_json;

/// Element that holds a member whose name is no XML name; the name is in its attribute [`NAME`].
const MEMBER: &str = "member";
/// Attribute with the name of such a member.
const NAME: &str = "name";
/// Element of an item, where no shape names it.
const ITEM: &str = "item";

// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

/// Messages under what they are about: `worker` for faults in a worker's content, `base` for all else (query, syntax, media type,
/// credentials, path).
///
/// A message is the name of the element, with spaces for dashes and a capital first letter, and what is wrong with it: "can't be blank"
/// (missing, null or empty where a value must be), "is too long (maximum is 255 characters)", "is invalid" (type or form), "is not
/// included in the list", "has already been taken". A reference that finds nothing names the class, the element and the keys.
///
/// Assumed: The vendor shows the form for content, with the resource's name as the key, and some of the sentences. The key base for all else is ours.
///
/// In the document: `#/components/schemas/ErrorMessages`.
pub type ErrorMessages = std::collections::BTreeMap<String, Vec<String>>;

/// What was wrong with a request, in XML: `<errors><error>First name can't be blank</error></errors>`. The same messages as in JSON, without
/// what they are about. A message may stand in CDATA.
///
/// In the document: `#/components/schemas/XmlErrors`.
pub type XmlErrors = Vec<String>;

/// Conditions of a list, by element and operator.
///
/// In the document: `#/components/schemas/QueryConditions`.
pub type QueryConditions = std::collections::BTreeMap<String, String>;

/// An id of the core platform.
///
/// In the document: `#/components/schemas/Id`.
pub type Id = i64;

/// An id of CSO, up to 19 digits. Above what a double can hold, so it is a string.
///
/// In the document: `#/components/schemas/CsoId`.
pub type CsoId = String;

/// Text of at most 40 characters.
///
/// In the document: `#/components/schemas/String40`.
pub type String40 = String;

/// Text of at most 100 characters.
///
/// In the document: `#/components/schemas/String100`.
pub type String100 = String;

/// Text of at most 255 characters.
///
/// In the document: `#/components/schemas/String255`.
pub type String255 = String;

/// Text of at least 1 character. No greatest length is stated.
///
/// In the document: `#/components/schemas/FilledString`.
pub type FilledString = String;

/// Text of 1 to 255 characters.
///
/// In the document: `#/components/schemas/FilledString255`.
pub type FilledString255 = String;

/// A decimal number as a string, with up to 17 digits before and 2 after the point. At least one digit stands behind the point, and no
/// idle zero beyond it: `"10.0"`, `"7.5"`, `"0.25"`.
///
/// Assumed: The examples show "10.0" and "4.0" only. That 7.50 comes back as "7.5" is our reading.
///
/// In the document: `#/components/schemas/Decimal19_2`.
pub type Decimal192 = coupa_core::Decimal;

/// A decimal number as a string or as a number, with up to 17 digits before and 2 after the point, without an exponent. A number is
/// read by its digits as written; it is never rounded: more digits are 400.
///
/// Assumed: The vendor gives the type decimal(19,2) and shows strings in answers. That numbers are taken too, and that nothing is rounded, are our readings.
///
/// In the document: `#/components/schemas/DecimalIn19_2`.
pub type DecimalIn192 = coupa_core::Decimal;

/// A day, `YYYY-MM-DD`.
///
/// In the document: `#/components/schemas/Date`.
pub type Date = coupa_core::Date;

/// A point in time, ISO 8601 to the second with a numeric offset.
///
/// In the document: `#/components/schemas/DateTime`.
pub type DateTime = coupa_core::DateTime;

/// A two-letter code of a country, as in ISO 3166-1, in capitals.
///
/// In the document: `#/components/schemas/CountryCode`.
pub type CountryCode = String;

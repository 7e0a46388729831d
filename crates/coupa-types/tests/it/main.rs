//! Laws that the generated types and metadata keep.

mod xml;

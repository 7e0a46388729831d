//! Exact scalar types: what is read is written back character for character.
//!
//! Each wraps the type that everybody calculates with, and adds what that type forgets: the spelling of an offset,
//! the digits of a fraction, whether a decimal stood in quotation marks.

mod date;
mod datetime;
mod decimal;
mod number;

pub use date::{Date, InvalidDate};
pub use datetime::{DateTime, InvalidDateTime};
pub use decimal::{Decimal, InvalidDecimal};
pub use number::{InvalidNumber, Number};

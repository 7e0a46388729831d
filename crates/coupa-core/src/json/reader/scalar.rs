//! Numbers, booleans and null.

use super::{Read, Reader, Stop};
use crate::{
    Decimal,
    json::{Whole, is_exact, whole},
};

impl<'t> Reader<'t> {
    /// Passes `null`, where it stands here.
    #[inline]
    pub fn null(&mut self) -> bool {
        self.peek() == b'n' && self.literal("null")
    }

    /// A boolean.
    ///
    /// # Errors
    ///
    /// None stands here.
    #[inline]
    pub fn boolean(&mut self) -> Read<bool> {
        if self.literal("true") {
            Ok(true)
        } else if self.literal("false") {
            Ok(false)
        } else {
            Err(Stop)
        }
    }

    /// A whole number of 64 bits, however it is written: `1`, `1.0`, `1e0`.
    ///
    /// # Errors
    ///
    /// None stands here.
    #[inline]
    pub fn integer(&mut self) -> Read<i64> {
        let start = self.at;
        let negative = self.peek() == b'-';
        let digits = self.bytes.get(start + usize::from(negative)..).unwrap_or_default();
        let mut number: u64 = 0;
        let mut count = 0;
        for byte in digits {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            // Eighteen digits cannot overflow; more are left to the other way.
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
            count += 1;
        }
        let plain = !matches!(digits.get(count), Some(b'.' | b'e' | b'E'));
        if !(1..=18).contains(&count) || !plain || (count > 1 && digits.first() == Some(&b'0')) {
            return self.odd_integer();
        }
        self.at = start + usize::from(negative) + count;
        let number = number.cast_signed();
        Ok(if negative { -number } else { number })
    }

    /// A whole number of 64 bits that is not below zero, however it is written.
    ///
    /// # Errors
    ///
    /// None stands here.
    pub fn unsigned(&mut self) -> Read<u64> {
        match whole(self.digits()?) {
            Some(Whole::Fits(number)) => Ok(number),
            _ => Err(Stop),
        }
    }

    #[cold]
    fn odd_integer(&mut self) -> Read<i64> {
        let text = self.digits()?;
        match whole(text) {
            Some(Whole::Fits(number)) => Ok(number),
            _ => Err(Stop),
        }
    }

    /// A number as it is written, where its type keeps it so.
    ///
    /// # Errors
    ///
    /// None stands here, or it would lose digits or its sign.
    pub fn exact_digits(&mut self) -> Read<&'t str> {
        let text = self.digits()?;
        if is_exact(text) && text != "-0" { Ok(text) } else { Err(Stop) }
    }

    /// A number as it is written.
    ///
    /// # Errors
    ///
    /// None stands here.
    pub fn digits(&mut self) -> Read<&'t str> {
        if !matches!(self.peek(), b'-' | b'0'..=b'9') {
            return Err(Stop);
        }
        let mut scanner = self.scanner();
        let text = scanner.number().map_err(|_| Stop)?;
        self.at = scanner.at;
        Ok(text)
    }

    /// A decimal that is written as a number, when its digits survive that.
    ///
    /// # Errors
    ///
    /// None stands here, or it is one that only the slow way reads.
    pub fn decimal_number(&mut self) -> Read<(&'t str, Decimal)> {
        let text = self.digits()?;
        if text.parse::<Decimal>().is_err() || !is_exact(text) {
            return Err(Stop);
        }
        serde_json::from_str(text).map(|decimal| (text, decimal)).map_err(|_| Stop)
    }
}

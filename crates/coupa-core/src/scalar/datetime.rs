//! A moment with the offset and the spelling it was written with.

use std::{cmp::Ordering, fmt, hash, str::FromStr};

use chrono::{Datelike, FixedOffset, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::date::{Date, number, two};

/// Nanoseconds of a second.
const SECOND: u32 = 1_000_000_000;

/// A moment (RFC 3339) that is written back character for character: same offset, same digits of the second,
/// `Z` where it read `Z`.
///
/// Two are equal when they name the same moment, whatever their offsets. More than nine digits of a second are
/// refused, not cut.
///
/// ```
/// use coupa_core::DateTime;
///
/// for text in ["2025-07-28T03:43:08-07:00", "2025-07-28T10:43:08Z", "2025-07-28T10:43:08.120+00:00"] {
///     assert_eq!(text.parse::<DateTime>()?.to_string(), text);
/// }
/// assert_eq!("2025-07-28T03:43:08-07:00".parse::<DateTime>()?, "2025-07-28T10:43:08Z".parse()?);
/// # Ok::<(), coupa_core::scalar::InvalidDateTime>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTime {
    moment: chrono::DateTime<FixedOffset>,
    /// Digits of the second behind the point.
    digits: u8,
    /// `t` in place of `T`.
    small_t: bool,
    offset: OffsetSpelling,
}

/// How the offset is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OffsetSpelling {
    /// `+00:00`, `-07:00`.
    Numeric,
    /// `-00:00`.
    NegativeZero,
    /// `Z`.
    Z,
    /// `z`.
    SmallZ,
}

impl DateTime {
    /// Whether a text is a moment: RFC 3339, `date-time`, with at most nine digits of a second.
    pub fn accepts(text: &str) -> bool {
        is_plain(text.as_bytes()) || text.parse::<Self>().is_ok()
    }

    /// The moment to calculate with.
    pub const fn to_chrono(self) -> chrono::DateTime<FixedOffset> {
        self.moment
    }

    /// The moment in UTC.
    pub fn to_utc(self) -> chrono::DateTime<Utc> {
        self.moment.to_utc()
    }

    /// Appends what [`Display`](fmt::Display) shows, or nothing where the moment cannot be written. Says which.
    pub fn push_to(self, out: &mut Vec<u8>) -> bool {
        if !self.is_writable() {
            return false;
        }
        let local = self.moment.naive_local();
        let nanosecond = local.nanosecond();
        Date::from(local.date()).push_to(out);
        let ([h1, h2], [m1, m2]) = (two(local.hour()), two(local.minute()));
        let [s1, s2] = two(local.second() + nanosecond / SECOND);
        let t = if self.small_t { b't' } else { b'T' };
        out.extend_from_slice(&[t, h1, h2, b':', m1, m2, b':', s1, s2]);
        if self.digits > 0 {
            out.push(b'.');
            let fraction = nanosecond % SECOND;
            let digit = |place: u32| u8::try_from(fraction / 10_u32.pow(8 - place) % 10).unwrap_or_default();
            out.extend((0..u32::from(self.digits.min(9))).map(|place| b'0' + digit(place)));
        }
        match self.offset {
            OffsetSpelling::Z => out.push(b'Z'),
            OffsetSpelling::SmallZ => out.push(b'z'),
            OffsetSpelling::NegativeZero => out.extend_from_slice(b"-00:00"),
            OffsetSpelling::Numeric => {
                let seconds = self.moment.offset().local_minus_utc();
                let minutes = seconds.unsigned_abs() / 60;
                let ([h1, h2], [m1, m2]) = (two(minutes / 60), two(minutes % 60));
                out.extend_from_slice(&[if seconds < 0 { b'-' } else { b'+' }, h1, h2, b':', m1, m2]);
            }
        }
        true
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (date, rest) = bytes.split_at_checked(10)?;
        let date = Date::from_bytes(date)?;
        let (&t, rest) = rest.split_first()?;
        let (&[h1, h2, b':', m1, m2, b':', s1, s2], rest) = rest.split_first_chunk::<8>()? else {
            return None;
        };
        let (fraction, rest) = match rest.split_first()? {
            (b'.', rest) => rest.split_at(rest.iter().take_while(|byte| byte.is_ascii_digit()).count()),
            _ => (&[][..], rest),
        };
        if !matches!(t, b'T' | b't')
            || fraction.len() > 9
            || (fraction.is_empty() && bytes.get(19) == Some(&b'.'))
        {
            return None;
        }
        let (seconds_east, offset) = offset(rest)?;
        let second = number(&[s1, s2])?;
        let leap = second == 60;
        let power = 10_u32.pow(9 - u32::try_from(fraction.len()).ok()?);
        let nanosecond = number(fraction)? * power + if leap { SECOND } else { 0 };
        let time = NaiveTime::from_hms_nano_opt(
            number(&[h1, h2])?,
            number(&[m1, m2])?,
            if leap { 59 } else { second },
            nanosecond,
        )?;
        let local = NaiveDateTime::new(date.to_chrono(), time);
        let moment = FixedOffset::east_opt(seconds_east)?.from_local_datetime(&local).single()?;
        // Leap seconds are inserted at the end of a UTC day, nowhere else.
        let utc = moment.naive_utc();
        if leap && (utc.hour(), utc.minute()) != (23, 59) {
            return None;
        }
        Some(Self { moment, digits: u8::try_from(fraction.len()).ok()?, small_t: t == b't', offset })
    }

    fn is_writable(self) -> bool {
        (0..=9999).contains(&self.moment.year()) && self.moment.offset().local_minus_utc() % 60 == 0
    }
}

/// The values of the digits of eight bytes that have this form, `0` for a digit and any other byte for itself.
fn digits_of(bytes: [u8; 8], form: [u8; 8]) -> Option<[u8; 8]> {
    let values = u64::from_le_bytes(bytes) ^ u64::from_le_bytes(form);
    // Nothing is left of a byte that stands for itself; six more than nine reaches the upper half of a byte.
    let places = form.map(|byte| if byte == b'0' { 0xF0 } else { 0xFF });
    let wrong = (values | values.wrapping_add(0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0;
    let wrong = wrong | (values & u64::from_le_bytes(places));
    (wrong == 0).then(|| values.to_le_bytes())
}

/// Whether a text is the usual kind of moment, told without a calendar: no fraction, no leap second, and a day that its
/// month has in any year.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    let Some((head, rest)) = bytes.split_first_chunk::<16>() else { return false };
    let ([day, time], []) = head.as_chunks::<8>() else { return false };
    let [b':', s1, s2, offset @ ..] = rest else { return false };
    let zone = match *offset {
        [b'Z'] => *b"+00:00\0\0",
        [b'+' | b'-', h1, h2, b':', m1, m2] => [b'+', h1, h2, b':', m1, m2, 0, 0],
        _ => return false,
    };
    let [Some(day), Some(time), Some(zone)] =
        [digits_of(*day, *b"0000-00-"), digits_of(*time, *b"00T00:00"), digits_of(zone, *b"+00:00\0\0")]
    else {
        return false;
    };
    let ([.., m1, m2, _], [d1, d2, _, h1, h2, _, i1, _], [_, z1, z2, ..]) = (day, time, zone);
    let (month, day) = (m1 * 10 + m2, d1 * 10 + d2);
    let second = matches!(s1, b'0'..=b'5') && s2.is_ascii_digit();
    matches!(month, 1..=12)
        && matches!(day, 1..=30)
        && (day <= 28 || month != 2)
        && h1 * 10 + h2 < 24
        && i1 < 6
        && second
        && z1 * 10 + z2 < 24
        && zone.get(4).is_some_and(|ten| *ten < 6)
}

/// Seconds east of UTC, and how they were written.
fn offset(bytes: &[u8]) -> Option<(i32, OffsetSpelling)> {
    match *bytes {
        [b'Z'] => Some((0, OffsetSpelling::Z)),
        [b'z'] => Some((0, OffsetSpelling::SmallZ)),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (number(&[h1, h2])?, number(&[m1, m2])?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = i32::try_from((hours * 60 + minutes) * 60).ok()?;
            match (sign, seconds) {
                (b'-', 0) => Some((0, OffsetSpelling::NegativeZero)),
                (b'-', _) => Some((-seconds, OffsetSpelling::Numeric)),
                _ => Some((seconds, OffsetSpelling::Numeric)),
            }
        }
        _ => None,
    }
}

impl FromStr for DateTime {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        Self::from_bytes(text.as_bytes()).ok_or(InvalidDateTime)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.moment.naive_local();
        let nanosecond = local.nanosecond();
        let second = local.second() + nanosecond / SECOND;
        write!(
            f,
            "{}{}{:02}:{:02}:{second:02}",
            Date::from(local.date()),
            if self.small_t { 't' } else { 'T' },
            local.hour(),
            local.minute(),
        )?;
        if self.digits > 0 {
            let nine = format!("{:09}", nanosecond % SECOND);
            write!(f, ".{}", &nine[..usize::from(self.digits.min(9))])?;
        }
        match self.offset {
            OffsetSpelling::Z => f.write_str("Z"),
            OffsetSpelling::SmallZ => f.write_str("z"),
            OffsetSpelling::NegativeZero => f.write_str("-00:00"),
            OffsetSpelling::Numeric => {
                let seconds = self.moment.offset().local_minus_utc();
                let sign = if seconds < 0 { '-' } else { '+' };
                let minutes = seconds.abs() / 60;
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment.cmp(&other.moment)
    }
}

impl hash::Hash for DateTime {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.moment.hash(state);
    }
}

/// Digits that write a fraction of a second in full: none, three, six or nine.
fn digits(nanosecond: u32) -> u8 {
    match nanosecond % SECOND {
        0 => 0,
        n if n % 1_000_000 == 0 => 3,
        n if n % 1_000 == 0 => 6,
        _ => 9,
    }
}

impl From<chrono::DateTime<FixedOffset>> for DateTime {
    /// Written with a numeric offset, and as many digits of the second as it needs.
    fn from(moment: chrono::DateTime<FixedOffset>) -> Self {
        Self { moment, digits: digits(moment.nanosecond()), small_t: false, offset: OffsetSpelling::Numeric }
    }
}

impl From<chrono::DateTime<Utc>> for DateTime {
    /// Written with `Z`.
    fn from(moment: chrono::DateTime<Utc>) -> Self {
        Self { offset: OffsetSpelling::Z, ..Self::from(moment.with_timezone(&Utc.fix())) }
    }
}

impl From<DateTime> for chrono::DateTime<FixedOffset> {
    fn from(value: DateTime) -> Self {
        value.moment
    }
}

impl Serialize for DateTime {
    /// Fails for a year that four digits, or an offset that whole minutes cannot write.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.is_writable() {
            return Err(ser::Error::custom(InvalidDateTime));
        }
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = DateTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time with offset, as in RFC 3339")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<DateTime, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// A text that is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a date-time is written YYYY-MM-DDThh:mm:ss, at most nine digits of a second, and an offset such as Z or -07:00"
)]
pub struct InvalidDateTime;

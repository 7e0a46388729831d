//! Moments as microseconds of UTC.

use chrono::{DateTime, NaiveDate, NaiveTime};

/// The microseconds since 1970 of an RFC 3339 date-time, or of the midnight in UTC of a date.
pub(crate) fn micros(text: &str) -> Option<i64> {
    // Ten characters are a date, written with four digits for the year; chrono alone would take more spellings.
    if text.len() == 10 {
        let plain = text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let date = if plain { text.parse::<NaiveDate>().ok()? } else { return None };
        return Some(date.and_time(NaiveTime::MIN).and_utc().timestamp_micros());
    }
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp_micros())
}

#[cfg(test)]
mod tests {
    use super::micros;

    #[test]
    fn offsets_are_taken_off_and_dates_are_midnights() {
        assert_eq!(micros("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(micros("1969-12-31T17:00:00.000001-07:00"), Some(1));
        assert_eq!(micros("1970-01-02"), Some(86_400_000_000));
        assert_eq!(micros("1969-12-31"), Some(-86_400_000_000));
        for wrong in [
            "",
            "1970-1-2",
            "1970-13-01",
            "+970-01-01",
            "1970-01-01T00:00:00",
            "19700-01-1",
            "1970-01-01T25:00:00Z",
        ] {
            assert_eq!(micros(wrong), None, "{wrong}");
        }
    }
}

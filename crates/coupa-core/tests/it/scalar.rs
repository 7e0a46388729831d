//! Scalars come back as they were written.

use chrono::{FixedOffset, TimeZone, Utc};
use coupa_core::{Date, DateTime, Decimal};
use proptest::prelude::*;

#[test]
fn moments_keep_their_spelling() {
    for text in [
        "2025-07-28T03:43:08-07:00",
        "2025-07-28T03:43:08Z",
        "2025-07-28T03:43:08+00:00",
        "2025-07-28T03:43:08-00:00",
        "2025-07-28t03:43:08z",
        "2025-07-28T03:43:08.1Z",
        "2025-07-28T03:43:08.120000000+23:59",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999-23:59",
        "2024-02-29T00:00:00Z",
        "1998-12-31T23:59:60Z",
        "1998-12-31T15:59:60.123-08:00",
    ] {
        let json = format!("{text:?}");
        let moment: DateTime = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&moment).unwrap(), json);
    }
}

#[test]
fn what_is_no_moment_is_refused() {
    for text in [
        "",
        "2025-07-28",
        "2025-07-28 03:43:08Z",
        "2025-07-28T03:43:08",
        "2025-07-28T03:43:08+0700",
        "2025-07-28T03:43:08+24:00",
        "2025-07-28T03:43:08+00:60",
        "2025-07-28T24:00:00Z",
        "2025-07-28T03:60:00Z",
        "2025-02-29T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "2025-07-28T03:43:08.Z",
        "2025-07-28T03:43:08.1234567890Z",
        "2025-07-28T03:43:60Z",
        "1998-12-31T23:59:60-08:00",
        "1998-12-31T23:59:61Z",
        // Bytes below the digits: some validators let them pass.
        "2025-07-28T03:4-:08Z",
        "20-5-07-28T03:43:08Z",
        "2025-07-28T03:43:08Z ",
        "２025-07-28T03:43:08Z",
    ] {
        assert!(!DateTime::accepts(text), "{text}");
    }
}

#[test]
fn moments_are_compared_by_time_not_by_spelling() {
    let read = |text: &str| text.parse::<DateTime>().unwrap();
    assert_eq!(read("2025-07-28T03:43:08-07:00"), read("2025-07-28T10:43:08Z"));
    assert!(read("2025-07-28T03:43:08-07:00") > read("2025-07-28T09:43:08Z"));
}

#[test]
fn moments_come_from_chrono() {
    let utc = Utc.with_ymd_and_hms(2025, 7, 28, 10, 43, 8).unwrap();
    assert_eq!(DateTime::from(utc).to_string(), "2025-07-28T10:43:08Z");
    let west = utc.with_timezone(&FixedOffset::west_opt(7 * 3600).unwrap());
    assert_eq!(DateTime::from(west).to_string(), "2025-07-28T03:43:08-07:00");
    let fine = west + chrono::Duration::microseconds(120_500);
    assert_eq!(DateTime::from(fine).to_string(), "2025-07-28T03:43:08.120500-07:00");
    assert_eq!(chrono::DateTime::<FixedOffset>::from(DateTime::from(fine)), fine);
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let odd = Utc
        .with_ymd_and_hms(2025, 7, 28, 0, 0, 0)
        .unwrap()
        .with_timezone(&FixedOffset::east_opt(1234).unwrap());
    assert!(serde_json::to_string(&DateTime::from(odd)).is_err());
    let late = chrono::NaiveDate::from_ymd_opt(12_345, 1, 1).unwrap();
    assert!(serde_json::to_string(&Date::from(late)).is_err());
}

#[test]
fn dates_are_strict() {
    for text in ["2000-07-01", "0000-01-01", "9999-12-31", "2024-02-29"] {
        assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "2000-7-1",
        "2000-07-01 ",
        " 2000-07-01",
        "+2000-07-01",
        "2001-02-29",
        "2000-00-01",
        "20000701",
        "2000/07/01",
        "2000-07-1-",
    ] {
        assert!(!Date::accepts(text), "{text}");
    }
    assert!(serde_json::from_str::<Date>("20000701").is_err());
}

#[test]
fn decimals_keep_their_scale() {
    for json in [
        r#""10.0""#,
        r#""10.00""#,
        r#""10""#,
        r#""0""#,
        r#""0.0""#,
        r#""-0.0""#,
        r#""-7.50""#,
        r#""007.5""#,
        r#""-00.10""#,
        r#""12345678901234567.89""#,
        r#""-79228162514264337593543950335""#,
        r#""0.0000000000000000000000000001""#,
        "7.5",
        "10.0",
        "10",
        "-3",
        "0.1",
        "9223372036854775807",
        "18446744073709551615",
        "123456789012.345",
    ] {
        let decimal: Decimal = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(serde_json::to_string(&decimal).unwrap(), json);
    }
}

#[test]
fn what_is_no_decimal_is_refused() {
    for json in [
        r#""""#,
        r#""-""#,
        r#""1.""#,
        r#"".5""#,
        r#""+1""#,
        r#""1e2""#,
        r#""1_000""#,
        r#"" 1""#,
        r#""NaN""#,
        r#""1,5""#,
        r#""79228162514264337593543950336""#,
        r#""0.00000000000000000000000000001""#,
        "true",
        "null",
        "[]",
    ] {
        assert!(serde_json::from_str::<Decimal>(json).is_err(), "{json}");
    }
}

#[test]
fn a_number_with_too_many_digits_has_to_be_a_string() {
    for json in ["1234567890123456.78", "0.1234567890123456", "12345678901234567.89"] {
        let error = serde_json::from_str::<Decimal>(json).unwrap_err().to_string();
        assert!(error.contains("written as a string"), "{json}: {error}");
    }
}

#[test]
fn decimals_are_compared_as_numbers() {
    let read = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!(read("10.0"), read("10.00"));
    assert!(read("-1") < read("0.5"));
    assert_eq!(Decimal::from(12).to_string(), "12");
    assert_eq!(Decimal::from(rust_decimal::Decimal::new(1050, 2)).to_string(), "10.50");
}

proptest! {
    #[test]
    fn any_moment_comes_back(
        year in 0..=9999, month in 1_u32..=12, day in 1_u32..=28, hour in 0..24, minute in 0..60, second in 0..60,
        fraction in "(\\.[0-9]{1,9})?", offset in "Z|z|[+-](0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]", t in "[Tt]",
    ) {
        let text = format!("{year:04}-{month:02}-{day:02}{t}{hour:02}:{minute:02}:{second:02}{fraction}{offset}");
        prop_assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
    }

    #[test]
    fn any_decimal_comes_back(text in "-?[0-9]{1,17}(\\.[0-9]{1,9})?") {
        prop_assert_eq!(text.parse::<Decimal>().unwrap().to_string(), text);
    }

    #[test]
    fn a_number_is_exact_or_refused(text in "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?") {
        let written: Decimal = text.parse().unwrap();
        if let Ok(read) = serde_json::from_str::<Decimal>(&text) {
            // Texts longer than this can lie next to a shorter decimal without a double being able to tell.
            if text.len() < 17 {
                prop_assert_eq!(read, written);
            }
        }
    }

    #[test]
    fn no_text_panics(text in ".{0,40}") {
        let _ = (Date::accepts(&text), DateTime::accepts(&text), Decimal::accepts(&text));
    }
}

/// The short ways of moments and days, without a calendar and without `Display`, say what the long ways say.
#[test]
fn short_ways_say_what_long_ways_say() {
    let seed = b"2024-02-28T23:59:59-07:00";
    let bytes = b"0123456789-+:TtZz. /;";
    let mut count = 0;
    for first in 0..seed.len() {
        for second in first..seed.len() {
            for one in bytes {
                for other in bytes {
                    let mut text = seed.to_vec();
                    text[first] = *one;
                    text[second] = *other;
                    let text = String::from_utf8(text).unwrap();
                    let moment = text.parse::<DateTime>();
                    assert_eq!(DateTime::accepts(&text), moment.is_ok(), "{text}");
                    if let Ok(moment) = moment {
                        let mut written = Vec::new();
                        assert!(moment.push_to(&mut written));
                        assert_eq!(String::from_utf8(written).unwrap(), text);
                        count += 1;
                    }
                    if let Ok(day) = text[..10].parse::<Date>() {
                        let mut written = Vec::new();
                        assert!(day.push_to(&mut written));
                        assert_eq!(written, text.as_bytes()[..10]);
                    }
                }
            }
        }
    }
    assert!(count > 1000, "{count}");
    for text in
        ["2024-02-29T00:00:00Z", "2023-02-29T00:00:00Z", "2023-04-30T00:00:00Z", "2023-04-31T00:00:00Z"]
    {
        assert_eq!(DateTime::accepts(text), text.parse::<DateTime>().is_ok(), "{text}");
    }
}

//! Timestamps, to the ends of their range.

use surefire::{Structure, Timestamp};

use crate::{read, written};

#[derive(Debug, PartialEq)]
struct Whole(Times);

#[derive(PartialEq, Structure)]
#[surefire(output)]
struct Times {
    seconds: Timestamp,
    #[surefire(timestamp = "date-time")]
    date_time: Timestamp,
    #[surefire(timestamp = "http-date")]
    http_date: Timestamp,
}

/// What we send is read back: milliseconds, or seconds in an `http-date`.
#[test]
fn timestamps_at_the_ends_of_their_range_are_read_back() {
    const YEAR_0: i64 = -62_167_219_200;
    const YEAR_9999: i64 = 253_402_300_799;
    for (seconds, date) in [
        (Timestamp::new(i64::MIN, 0), YEAR_0),
        (Timestamp::new(i64::MIN, 1_000_000), YEAR_0),
        (Timestamp::new(i64::MAX, 999_000_000), YEAR_9999),
        (Timestamp::new(-1, 999_000_000), -1),
        (Timestamp::new(0, 0), 0),
    ] {
        let times = Times::builder()
            .seconds(seconds.unwrap())
            .date_time(Timestamp::new(date, 1_000_000).unwrap())
            .http_date(Timestamp::from_seconds(date))
            .build()
            .unwrap();
        let json = written(&times);
        assert_eq!(read(&json).map(Whole), Some(Whole(times)), "{json}");
    }
}

//! When a request is worth sending again, and after how long.
//!
//! The lists are those of the official SDKs (botocore 1.44.8, `retries/standard.py`; the Rust SDK's
//! `aws-runtime`; `@smithy/service-error-classification` 4), but for what the functions document.

use core::time::Duration;

use super::clock;
use crate::timestamp::Timestamp;

/// The codes that say that the service was asked too often, whatever the HTTP status.
///
/// The official SDKs also list `LimitExceededException`. It is left out here on purpose: Cognito and
/// others say it when a quota is used up, such as that of user pools, which does not change within
/// seconds. Where a service means throttling, write `throttling` on the variant of its error.
#[must_use]
pub fn is_throttling(code: &str) -> bool {
    const CODES: [&str; 13] = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    ];
    CODES.contains(&code)
}

/// The codes that say that the request came too late or not as a whole, whatever the HTTP status:
/// the same one may succeed at once. The official SDKs have the same ones.
#[must_use]
pub fn is_transient(code: &str) -> bool {
    matches!(code, "RequestTimeout" | "RequestTimeoutException")
}

/// Whether a status says that the same request may succeed later.
///
/// The official SDKs list 429, 500, 502, 503 and 504. Here it is also 408, and every other failure
/// of a server, such as a proxy's 520 to 529, but for 501 and 505: what is not implemented stays so.
pub(super) fn is_retryable_status(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502..=504 | 506..=599)
}

/// The value of the header `X-Amz-Retry-After`.
pub(super) fn milliseconds(value: &str) -> Option<Duration> {
    value.parse().ok().map(Duration::from_millis)
}

/// The value of the header `Retry-After`: seconds, or a date in the service's time, which is `date`
/// if the response tells it. A date that is past asks for nothing.
pub(super) fn seconds_or_date(value: &str, date: Option<Timestamp>) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = clock::http_date(value)?;
    let now = date.or_else(clock::now)?;
    let seconds = u64::try_from(until.seconds().checked_sub(now.seconds())?).ok()?;
    Duration::from_secs(seconds).checked_sub(Duration::from_nanos(now.subsec_nanos().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<Timestamp> {
        clock::http_date(text)
    }

    #[test]
    fn a_date_is_counted_from_that_of_the_response() {
        let date = at("Fri, 31 Dec 1999 23:59:50 GMT");
        for (value, seconds) in [
            ("Fri, 31 Dec 1999 23:59:59 GMT", Some(9)),
            ("Sat, 01 Jan 2000 00:00:00 GMT", Some(10)),
            ("Fri, 31 Dec 1999 23:59:50 GMT", Some(0)),
            ("Fri, 31 Dec 1999 23:59:49 GMT", None),
            ("7", Some(7)),
            ("0", Some(0)),
            ("-1", None),
            ("7.5", None),
            ("soon", None),
            ("", None),
        ] {
            let expected = seconds.map(Duration::from_secs);
            assert_eq!(seconds_or_date(value, date), expected, "{value}");
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn a_date_is_counted_from_now_where_the_response_has_none() {
        let wait = seconds_or_date("Fri, 31 Dec 9999 23:59:59 GMT", None).unwrap();
        let past = at("Wed, 25 Nov 2026 00:00:00 GMT").unwrap().seconds();
        let end = at("Fri, 31 Dec 9999 23:59:59 GMT").unwrap().seconds();
        assert!(wait > Duration::from_secs(3600));
        assert!(wait <= Duration::from_secs(u64::try_from(end - past).unwrap()), "{wait:?}");
        assert_eq!(seconds_or_date("Fri, 31 Dec 1999 23:59:59 GMT", None), None);
    }

    #[test]
    fn milliseconds_are_whole() {
        for (value, millis) in
            [("1500", Some(1500)), ("0", Some(0)), ("-1", None), ("1.5", None), ("", None)]
        {
            assert_eq!(milliseconds(value), millis.map(Duration::from_millis), "{value}");
        }
    }
}

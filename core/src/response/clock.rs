//! What a client learns about its clock: the codes that mean a wrong one, and the service's time.

use crate::timestamp::{Timestamp, TimestampFormat};

/// The codes that mean that the client's clock may be wrong; the official SDKs have the same ones.
///
/// `RequestTimeTooSkewed`, `RequestInTheFuture` and `RequestExpired` say so. `AuthFailure`,
/// `InvalidSignatureException` and `SignatureDoesNotMatch` may as well mean wrong credentials, so
/// compare [`date`](super::Error::date) with the clock first: most services take a signature for five
/// minutes.
#[must_use]
pub fn is_clock_skew(code: &str) -> bool {
    const CODES: [&str; 6] = [
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    ];
    CODES.contains(&code)
}

/// The value of the headers `Date` and `Retry-After`.
pub(super) fn http_date(text: &str) -> Option<Timestamp> {
    Timestamp::parse(text, TimestampFormat::HttpDate)
}

/// The time of the client's clock, where there is one.
#[cfg(feature = "std")]
#[expect(clippy::unnecessary_wraps, reason = "without `std` there is no clock")]
pub(super) fn now() -> Option<Timestamp> {
    Some(std::time::SystemTime::now().into())
}

/// The time of the client's clock, where there is one.
#[cfg(not(feature = "std"))]
pub(super) fn now() -> Option<Timestamp> {
    None
}

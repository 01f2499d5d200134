//! The ten cases of AWS's SDKs for clocks that differ (`clock-skew-test-cases.json` of the crate
//! `aws-runtime` 1.10.2), as facts.

use super::support::{CONFIRM, Hand, credentials, refusal, response};
use surefire_client::{Next, RetryPolicy, Sender};

/// One attempt: sent and received by the client's clock, the time that it is to be signed with, and
/// the response: status, `Date`, `Age`, code.
struct Attempt(
    &'static str,
    &'static str,
    &'static str,
    (u16, &'static str, &'static str, &'static str),
);

/// The attempts of an operation, how many there may be, and whether it succeeds.
struct Operation(&'static [Attempt], u32, bool);

/// Operations of one client, one after the other. The first may be preceded by one that teaches an
/// offset.
const CASES: &[(&str, &[Operation])] = &[
    (
        "the clocks agree",
        &[Operation(
            &[Attempt("00:00:00", "00:00:02", "00:00:00", (200, "00:00:01", "", ""))],
            3,
            true,
        )],
    ),
    (
        "an error teaches the offset, which stays",
        &[
            Operation(
                &[
                    Attempt(
                        "00:00:00",
                        "00:00:02",
                        "00:00:00",
                        (403, "00:05:01", "", "RequestTimeTooSkewed"),
                    ),
                    Attempt("00:00:02", "00:00:04", "00:05:02", (200, "00:05:03", "", "")),
                ],
                3,
                true,
            ),
            Operation(
                &[Attempt("00:01:00", "00:01:02", "00:06:00", (200, "00:06:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "without another attempt it teaches all the same",
        &[
            Operation(
                &[Attempt(
                    "00:00:00",
                    "00:00:02",
                    "00:00:00",
                    (403, "00:05:01", "", "RequestTimeTooSkewed"),
                )],
                1,
                false,
            ),
            Operation(
                &[Attempt("00:01:00", "00:01:02", "00:06:00", (200, "00:06:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "a response that was long on its way teaches nothing",
        &[
            Operation(
                &[Attempt("00:00:00", "00:16:00", "00:00:00", (200, "00:10:00", "", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("00:17:00", "00:17:02", "00:17:00", (200, "00:22:01", "", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("00:18:00", "00:18:02", "00:23:00", (200, "00:23:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "an offset that is no longer true is corrected by a success",
        &[
            Operation(
                &[Attempt("00:00:00", "00:00:02", "00:00:00", (200, "00:05:01", "", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("00:00:00", "00:00:02", "00:05:00", (200, "00:00:01", "", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("00:00:03", "00:00:05", "00:00:03", (200, "00:00:04", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "a small offset is no reason for another attempt",
        &[
            Operation(
                &[Attempt(
                    "00:00:00",
                    "00:00:02",
                    "00:00:00",
                    (400, "00:02:01", "", "InvalidSignatureException"),
                )],
                3,
                false,
            ),
            Operation(
                &[Attempt("00:01:00", "00:01:02", "00:03:00", (200, "00:03:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "a large one is",
        &[Operation(
            &[
                Attempt(
                    "00:00:00",
                    "00:00:02",
                    "00:00:00",
                    (400, "00:05:01", "", "InvalidSignatureException"),
                ),
                Attempt("00:00:02", "00:00:04", "00:05:02", (200, "00:05:03", "", "")),
            ],
            3,
            true,
        )],
    ),
    (
        "without a date there is none",
        &[
            Operation(
                &[Attempt(
                    "00:00:00",
                    "00:00:02",
                    "00:00:00",
                    (403, "", "", "RequestTimeTooSkewed"),
                )],
                3,
                false,
            ),
            Operation(
                &[Attempt("00:01:00", "00:01:02", "00:01:00", (200, "00:01:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "a response from a cache teaches nothing",
        &[
            Operation(
                &[Attempt("16:51:00", "16:51:02", "16:51:00", (200, "12:03:01", "17280", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("16:51:10", "16:51:12", "16:51:10", (200, "16:56:11", "", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("16:52:00", "16:52:02", "16:57:00", (200, "16:57:01", "", ""))],
                3,
                true,
            ),
        ],
    ),
    (
        "nor does it harm what follows",
        &[
            Operation(
                &[Attempt("16:51:00", "16:51:02", "16:51:00", (200, "12:03:01", "17280", ""))],
                3,
                true,
            ),
            Operation(
                &[Attempt("16:51:10", "16:51:12", "16:51:10", (200, "16:51:11", "", ""))],
                3,
                true,
            ),
        ],
    ),
];

#[test]
fn the_time_of_the_service_signs() {
    assert_eq!(CASES.len(), 10);
    for (name, operations) in CASES {
        let hand = Hand::at("2026-01-01T00:00:00Z");
        let sender = hand.sender();
        for operation in *operations {
            check(name, &hand, &sender, operation);
        }
    }
}

fn check(name: &str, hand: &Hand, sender: &Sender, operation: &Operation) {
    let Operation(attempts, max_attempts, succeeds) = operation;
    let policy = RetryPolicy { max_attempts: *max_attempts, ..RetryPolicy::default() };
    let mut call = sender.clone().with_retries(policy).call(&CONFIRM).unwrap();
    let mut attempts = attempts.iter();
    loop {
        match call.next() {
            Next::Authorize => {
                let Some(Attempt(sent, ..)) = attempts.as_slice().first() else {
                    panic!("{name}: an attempt too many")
                };
                hand.set(&format!("2026-01-01T{sent}Z"));
                call.authorize(credentials());
            }
            Next::Send(request) => {
                let Attempt(_, received, signed, answer) = attempts.next().unwrap();
                let expected = format!("20260101T{}Z", signed.replace(':', ""));
                assert_eq!(request.headers()["x-amz-date"], expected.as_str(), "{name}");
                hand.set(&format!("2026-01-01T{received}Z"));
                call.receive(Ok(answered(*answer)));
            }
            Next::Wait(_) => {}
            Next::Done(outcome) => {
                assert_eq!(outcome.is_ok(), *succeeds, "{name}");
                assert!(attempts.as_slice().is_empty(), "{name}: an attempt is missing");
                return;
            }
        }
    }
}

fn answered(
    (status, date, age, code): (u16, &str, &str, &str),
) -> surefire_client::surefire::http::Response<Vec<u8>> {
    let date = format!("Thu, 01 Jan 2026 {date} GMT");
    let mut headers = Vec::new();
    if !date.contains("  ") {
        headers.push(("date", date.as_str()));
    }
    if !age.is_empty() {
        headers.push(("age", age));
    }
    let body = if code.is_empty() { "{}".to_owned() } else { refusal(code) };
    response(status, &headers, &body)
}

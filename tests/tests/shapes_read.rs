//! Shapes that are read: unions and timestamps of responses, members of errors.

use std::collections::BTreeMap;

use serde_json::json;
use surefire::decode::{DecodeError, from_json};
use surefire::{Decode, ErrorShape, Output, Request, ServiceError, StringEnum, Timestamp};

#[expect(clippy::needless_pass_by_value, reason = "what `json!` makes")]
fn read<T: Decode>(json: serde_json::Value) -> Result<T, DecodeError> {
    from_json(json.to_string().as_bytes())
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, StringEnum)]
enum Color<T = String> {
    Red,
    #[surefire(rename = "grün")]
    Green,
    #[surefire(unknown)]
    Unknown(T),
}

/// A union that only responses hold.
#[derive(PartialEq, Output)]
#[surefire(rename_all = "camelCase")]
enum Event {
    #[surefire(timestamp = "http-date")]
    StartedAt(Timestamp),
    #[surefire(sensitive)]
    Named(String),
    #[surefire(unknown)]
    Other(String),
}

#[derive(PartialEq, Output)]
struct Log {
    events: Vec<Event>,
    #[surefire(timestamp = "date-time")]
    times: Option<Vec<Timestamp>>,
    by_color: Option<BTreeMap<Color, i8>>,
    small: Option<f32>,
}

#[test]
fn reads_unions_and_times_of_responses() {
    let log = read::<Log>(json!({
        "Events": [
            {"startedAt": "Sun, 02 Jan 2000 20:34:56 GMT"}, {"named": "Zoë"}, {"neu": []}, null,
        ],
        "Times": ["2000-01-02T20:34:56+01:00", null],
        "ByColor": {"grün": 1, "blau": null, "Red": -128},
        "Small": "-Infinity",
    }))
    .unwrap();
    let expected = Log {
        events: vec![
            Event::StartedAt(Timestamp::from_seconds(946_845_296)),
            Event::Named("Zoë".into()),
            Event::Other("neu".into()),
        ],
        times: Some(vec![Timestamp::from_seconds(946_841_696)]),
        by_color: Some(BTreeMap::from([(Color::Green, 1), (Color::Red, -128)])),
        small: Some(f32::NEG_INFINITY),
    };
    assert_eq!(log, expected);
    assert_eq!(format!("{:?}", log.events[1]), "Named([redacted])");
    for (wrong, path) in [
        (json!({"Events": [{"startedAt": 5}]}), "/Events/0/startedAt"),
        (json!({"Events": [], "Times": ["2000-01-02"]}), "/Times/0"),
        (json!({"Events": [], "ByColor": {"Red": 128}}), "/ByColor/Red"),
        (json!({"Events": [], "Small": 1e300}), "/Small"),
        (json!({}), "/Events"),
    ] {
        assert_eq!(read::<Log>(wrong.clone()).unwrap_err().path(), path, "{wrong}");
    }
}

#[derive(PartialEq, ErrorShape)]
struct LimitExceeded {
    message: Option<String>,
    #[surefire(timestamp = "date-time")]
    until: Option<Timestamp>,
}

#[derive(PartialEq, ServiceError)]
enum TimedError {
    LimitExceeded(LimitExceeded),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// Its own response.
#[derive(PartialEq, Request)]
#[surefire(
    target = "Example.Echo", protocol = AwsJson1_1, auth = None,
    response = Echo, error = TimedError, output,
)]
struct Echo {
    text: String,
}

#[test]
fn reads_a_request_and_the_members_of_an_error() {
    let answer = |status, body: &str| {
        let response = surefire::http::Response::builder().status(status);
        Echo::from_http(&response.body(body.to_owned()).unwrap())
    };
    let echo = Echo::builder().text("é".into()).build().unwrap();
    assert_eq!(answer(200, r#"{"Text":"\u00e9"}"#).unwrap(), echo);
    let body =
        r#"{"__type":"a#LimitExceeded:b","Message":"später","Until":"2000-01-02T20:34:56Z"}"#;
    let error = answer(400, body).unwrap_err();
    let expected = LimitExceeded {
        message: Some("später".into()),
        until: Some(Timestamp::from_seconds(946_845_296)),
    };
    let expected = TimedError::LimitExceeded(expected);
    assert_eq!(error.as_service().unwrap().error, expected);
}

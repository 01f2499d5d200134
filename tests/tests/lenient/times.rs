//! Timestamps in another format than the model's.

use surefire::{Output, Timestamp};

use crate::read;

#[derive(PartialEq, Output)]
struct Times {
    seconds: Option<Timestamp>,
    #[surefire(timestamp = "date-time")]
    date_time: Option<Timestamp>,
    #[surefire(timestamp = "http-date")]
    http_date: Option<Timestamp>,
}

#[test]
fn seconds_are_read_from_text_too() {
    let half = Timestamp::new(946_845_296, 500_000_000);
    for (seconds, expected) in [
        ("946845296.5", half),
        (r#""946845296.5""#, half),
        (r#""9.468452965E8""#, half),
        (r#""2000-01-02T20:34:56.5Z""#, half),
        (r#""2000-01-02T22:34:56.5+02:00""#, half),
        (r#""\u0032000-01-02T20:34:56.5Z""#, half),
        (r#""-1""#, Timestamp::new(-1, 0)),
        ("null", None),
    ] {
        let times: Times = read(&format!(r#"{{"Seconds": {seconds}}}"#)).unwrap();
        assert_eq!(times.seconds, expected, "{seconds}");
    }
    for (name, wrong) in [
        ("Seconds", r#""""#),
        ("Seconds", r#""soon""#),
        ("Seconds", r#""NaN""#),
        ("Seconds", r#""0x10""#),
        ("Seconds", r#""2000-01-02""#),
        ("Seconds", r#""Sun, 02 Jan 2000 20:34:56 GMT""#),
        ("Seconds", "true"),
        ("Seconds", "[946845296]"),
        ("Seconds", "1e19"),
        ("DateTime", "946845296"),
        ("DateTime", r#""946845296""#),
        ("DateTime", r#""Sun, 02 Jan 2000 20:34:56 GMT""#),
        ("HttpDate", "946845296"),
        ("HttpDate", r#""2000-01-02T20:34:56Z""#),
        ("HttpDate", r#""Sun, 02 Jan 2000 20:34:56.5 GMT""#),
    ] {
        let error = read::<Times>(&format!(r#"{{"{name}": {wrong}}}"#)).unwrap_err();
        assert_eq!(error.path(), format!("/{name}"), "{wrong}");
    }
}

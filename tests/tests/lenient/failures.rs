//! Failures keep their code, whatever else is odd.

use surefire::{ServiceError as _, Timestamp};

use crate::{Busy, Refused, failure, not_found, unreadable};

#[test]
fn a_message_that_is_no_string_leaves_the_code() {
    for message in
        ["5", "true", "null", "[]", r#"["no"]"#, r#"{"text": "no"}"#, r#""\ud800""#, "1e400"]
    {
        let body = format!(r#"{{"message": {message}, "__type": "NotFound"}}"#);
        assert_eq!(failure("", &body).error, not_found(None), "{body}");
        let body = format!(r#"{{"message": {message}, "__type": "Newer"}}"#);
        let newer = failure("", &body).error;
        assert!(newer.as_unknown().is_some(), "{newer:?}");
        assert_eq!((newer.code(), newer.message()), ("Newer", None), "{body}");
    }
    assert_eq!(failure("NotFound", r#"{"message": "no"}"#).error, not_found(Some("no")));
}

#[test]
fn a_member_of_an_error_that_is_odd_leaves_the_code() {
    let busy = |until| format!(r#"{{"message": "no", "detail": 5, "until": {until}}}"#);
    let error = failure("Busy", &busy("1")).error;
    let until = Timestamp::from_seconds(1);
    let busy_error = Busy { message: Some("no".into()), detail: Some(5), until };
    assert_eq!(error, Refused::Busy(busy_error));
    for until in ["null", "[]", r#""soon""#] {
        let failure = failure("Busy", &busy(until));
        assert_eq!((failure.code(), failure.error.message()), ("Busy", Some("no")), "{until}");
    }
    let error = failure("Busy", r#"{"detail": "5", "until": 1}"#).error;
    assert_eq!(error, Refused::Busy(Busy { message: None, detail: None, until }));
}

#[test]
fn a_code_in_the_header_needs_no_body() {
    for body in [
        "",
        " ",
        "null",
        "[]",
        r#"["message"]"#,
        r#""NotFound""#,
        "5",
        "no such user",
        "<html><title>404 Not Found</title></html>",
        r#"{"message": "no"#,
        r#"{"message": "no"} and more"#,
        "\u{0}",
    ] {
        let failure = failure("NotFound", body);
        assert_eq!(failure.error, not_found(None), "{body}");
        assert_eq!((failure.status, &*failure.body), (400, body.as_bytes()));
    }
    // Without a header there is no code.
    for body in ["null", "[]", "no such user", "<html>"] {
        assert_eq!(unreadable(400, body).body(), body.as_bytes());
    }
}

#[test]
fn the_message_has_three_names() {
    for (members, message) in [
        (r#""message": "M""#, Some("M")),
        (r#""Message": "M""#, Some("M")),
        (r#""errorMessage": "M""#, Some("M")),
        (r#""errorMessage": "E", "Message": "M""#, Some("M")),
        (r#""errorMessage": "E", "Message": "M", "message": "m""#, Some("m")),
        (r#""MESSAGE": "M""#, None),
    ] {
        let body = format!(r#"{{"__type": "NotFound", {members}}}"#);
        assert_eq!(failure("", &body).error, not_found(message), "{body}");
    }
}

#[test]
fn a_null_message_leaves_it_to_the_next() {
    for members in [
        r#""message": null, "Message": "M""#,
        r#""Message": "M", "message": null"#,
        r#""message": 5, "Message": "M""#,
        r#""message": null, "Message": null, "errorMessage": "M""#,
    ] {
        assert_eq!(failure("NotFound", &format!("{{{members}}}")).error, not_found(Some("M")));
    }
}

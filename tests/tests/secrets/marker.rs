//! The secret, in every form that it could be shown in.

use surefire::Timestamp;

/// Also a key of maps, where the signs of a JSON Pointer are escaped.
pub(crate) const TEXT: &str = "Marker/~Zoë";
pub(crate) const BYTES: &[u8] = b"Marker";
/// As seconds since 1970, 2001-04-19T04:25:21Z.
pub(crate) const NUMBER: i32 = 987_654_321;
const SECONDS: i64 = 987_654_321;
pub(crate) const SHORT_NUMBER: i16 = 31337;
pub(crate) const BYTE: i8 = -113;
pub(crate) const FLOAT: f32 = 987_654.3;

pub(crate) fn text() -> String {
    TEXT.into()
}

pub(crate) const TIME: Timestamp = Timestamp::from_seconds(SECONDS);

/// Beyond the year 9999.
pub(crate) const LATE: Timestamp = Timestamp::from_seconds(SECONDS * 1000);

/// What each of them is in `Debug`, in base64 or in a date, without spaces.
const FORMS: [&str; 9] = [
    "Marker",
    "TWFya2Vy",
    "77,97,114,107",
    "987654",
    "31337",
    "-113",
    "2001-04-19",
    "19Apr2001",
    "33267",
];

/// The form of the secret that is in a text, if one is.
pub(crate) fn find(text: &str) -> Option<&'static str> {
    let text: String = text.split_whitespace().collect();
    FORMS.into_iter().find(|form| text.contains(form))
}

/// The secret is in none of the texts.
#[track_caller]
pub(crate) fn assert_hidden(texts: impl IntoIterator<Item = String>) {
    for text in texts {
        assert_eq!(find(&text), None, "{text}");
    }
}

/// The secret is in one of the texts, which are then fit to tell whether it is hidden elsewhere.
#[track_caller]
pub(crate) fn assert_shown(texts: impl IntoIterator<Item = String>) {
    let texts: Vec<String> = texts.into_iter().collect();
    assert!(texts.iter().any(|text| find(text).is_some()), "{texts:?}");
}

#[test]
fn every_form_is_found() {
    for shown in [
        format!("{TEXT:?}"),
        format!("{BYTES:?}"),
        format!("{BYTES:#?}"),
        format!("{TIME:?} {FLOAT}"),
        format!("{LATE:#?}"),
        "33267-07-09T06:30:00Z".into(),
        format!("[{SHORT_NUMBER}, {BYTE}]"),
        "Thu, 19 Apr 2001 04:25:21 GMT".into(),
        "2001-04-19T04:25:21Z".into(),
        "TWFya2Vy".into(),
    ] {
        assert_shown([shown]);
    }
    assert_hidden(["Mark, [redacted], 77, 97".into(), String::new()]);
}

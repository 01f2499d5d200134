//! Secrets that were once shown.

use std::collections::{BTreeMap, HashMap};

use surefire::decode::from_json;
use surefire::{Empty, Output, Request, ServiceError, Structure, Timestamp, Union};

use crate::marker::{LATE, TEXT, TIME, assert_hidden, text};
use crate::told;

#[derive(Clone, ServiceError)]
enum Refused {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Structure)]
struct Person {
    #[surefire(sensitive, timestamp = "date-time")]
    born: Timestamp,
    #[surefire(timestamp = "date-time", sensitive)]
    seen: Timestamp,
    #[surefire(sensitive, timestamp = "date-time")]
    visits: BTreeMap<String, Timestamp>,
    #[surefire(timestamp = "http-date", sensitive)]
    calls: BTreeMap<String, Vec<Option<Timestamp>>>,
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = Refused)]
struct Register {
    #[surefire(timestamp = "date-time", sensitive)]
    born: Timestamp,
    #[surefire(sensitive, timestamp = "date-time")]
    visits: Option<HashMap<String, Timestamp>>,
}

#[test]
fn a_sensitive_timestamp_with_a_format_is_not_shown() {
    let person = Person::builder()
        .born(TIME)
        .seen(TIME)
        .visits(BTreeMap::from([(text(), TIME)]))
        .calls(BTreeMap::from([(text(), vec![Some(TIME), None])]))
        .build()
        .unwrap();
    let shown =
        "Person { born: [redacted], seen: [redacted], visits: [redacted], calls: [redacted] }";
    assert_eq!(format!("{person:?}"), shown);

    let visits = || HashMap::from([(text(), TIME)]);
    let register = Register::builder().born(TIME).visits(visits()).build().unwrap();
    assert_eq!(format!("{register:?}"), "Register { born: [redacted], visits: [redacted] }");
    assert_hidden(told::of_value(&register.to_wire()));
    let late = Register::builder().born(LATE).visits(HashMap::from([(text(), LATE)])).build();
    let refusal = late.unwrap_err();
    let paths: Vec<_> = refusal.violations().map(|violation| violation.path.to_owned()).collect();
    assert_eq!(paths, ["/Born", "/Visits/[redacted]"]);
    assert_hidden(told::of_refusal(&refusal));
}

#[derive(Output)]
#[allow(dead_code, reason = "read for errors")]
struct Account {
    #[surefire(sensitive)]
    attributes: HashMap<String, String>,
    #[surefire(sensitive, timestamp = "date-time")]
    logins: Option<BTreeMap<String, Timestamp>>,
    #[surefire(sensitive)]
    nested: Option<Vec<Nested>>,
    choice: Option<Choice>,
}

#[derive(Output)]
#[allow(dead_code, reason = "read for errors")]
struct Nested {
    by_name: HashMap<String, Vec<HashMap<String, i32>>>,
}

#[derive(Union)]
#[surefire(output)]
#[allow(dead_code, reason = "read for errors")]
enum Choice {
    #[surefire(sensitive)]
    Map(BTreeMap<String, bool>),
    #[surefire(unknown)]
    Unknown(String),
}

#[test]
fn the_key_of_a_sensitive_map_is_not_in_the_path_of_a_read_error() {
    for (json, path) in [
        (r#"{"Attributes": {"a": "b", "$": 5}}"#, "/Attributes/[redacted]"),
        (
            r#"{"Attributes": {}, "Logins": {"$": "2001-04-19T04:25:21Z", "$$": "$"}}"#,
            "/Logins/[redacted]",
        ),
        (
            r#"{"Attributes": {}, "Nested": [{"ByName": {"$": [{}, {"$": "$"}]}}]}"#,
            "/Nested/0/ByName/[redacted]/1/[redacted]",
        ),
        (
            r#"{"Attributes": {}, "Choice": {"Map": {"$": null, "$$": "$"}}}"#,
            "/Choice/Map/[redacted]",
        ),
    ] {
        let json = json.replace('$', TEXT);
        let error = from_json::<Account>(json.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{json}");
        assert_hidden(told::of_unread(&error));
    }
    // One that is not sensitive is told, for whoever looks for it.
    let open = r#"{"ByName": {"a/b": 5}}"#;
    assert_eq!(from_json::<Nested>(open.as_bytes()).unwrap_err().path(), "/ByName/a~1b");
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = Refused,
    host_prefix = "{Zone}.{Tenant}.", const,
)]
struct Locate<'a> {
    zone: &'a str,
    #[surefire(sensitive)]
    tenant: &'a str,
}

#[test]
fn a_sensitive_host_label_is_not_shown() {
    const LOCATE: Locate<'static> = Locate::builder().zone("eu").tenant("Marker").build_const();
    let wire = LOCATE.to_wire();
    assert_eq!(wire.host_prefix.as_deref(), Some("eu.Marker."));
    assert_hidden([told::of_value(&wire), told::of_value(&LOCATE)].concat());
    assert!(format!("{wire:?}").contains("host_prefix: Some([redacted])"), "{wire:?}");
}

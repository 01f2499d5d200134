//! The filter of `ListUsers`: what is written, escaped and refused.

use surefire_cognito::ListUsersRequest;
use surefire_cognito::filter::{Filter, Searchable};

/// Reads a filter as the service does: the value, if the quoted part is the last.
fn read(filter: &str) -> Option<String> {
    let (_, quoted) = filter.split_once('"')?;
    let mut value = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '\\' => value.push(characters.next()?),
            '"' => return characters.next().is_none().then_some(value),
            character => value.push(character),
        }
    }
}

#[test]
fn conditions_are_written_as_the_service_documents_them() {
    let filter = Filter::equals(Searchable::FamilyName, "Reddy");
    assert_eq!(filter.as_str(), r#"family_name = "Reddy""#);
    let filter = Filter::starts_with(Searchable::GivenName, "Jon");
    assert_eq!(filter.to_string(), r#"given_name ^= "Jon""#);
    let filter = Filter::equals(Searchable::UserStatus, "CONFIRMED");
    assert_eq!(String::from(filter), r#"cognito:user_status = "CONFIRMED""#);
}

#[test]
fn every_attribute_has_its_name() {
    let names = Searchable::ALL.map(Searchable::as_str);
    let expected = [
        "username",
        "email",
        "phone_number",
        "name",
        "given_name",
        "family_name",
        "preferred_username",
        "cognito:user_status",
        "status",
        "sub",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_value_can_not_end_the_condition() {
    for (value, text) in [
        ("", r#"name = """#),
        (r#"""#, r#"name = "\"""#),
        (r"\", r#"name = "\\""#),
        (r#"\""#, r#"name = "\\\"""#),
        (r#"a" or sub ^= ""#, r#"name = "a\" or sub ^= \"""#),
        ("łukasz 🦀\n", "name = \"łukasz 🦀\n\""),
        ("it's", r#"name = "it's""#),
    ] {
        let filter = Filter::equals(Searchable::Name, value);
        assert_eq!(filter.as_str(), text);
        assert_eq!(read(&filter).as_deref(), Some(value));
    }
}

#[test]
fn it_goes_into_a_request() {
    let filter = Filter::equals(Searchable::Email, r#"a"b@example.com"#);
    let request =
        ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").filter(&filter).build();
    let body: serde_json::Value = serde_json::from_slice(&request.unwrap().to_wire().body).unwrap();
    assert_eq!(body["Filter"], r#"email = "a\"b@example.com""#);
}

#[test]
fn the_length_is_that_of_the_whole_text() {
    // `sub = ""` has 8 characters.
    for (value, is_valid) in [
        ("é".repeat(248), true),
        ("é".repeat(249), false),
        ("\"".repeat(124), true),
        ("\"".repeat(125), false),
    ] {
        let filter = Filter::equals(Searchable::Sub, &value);
        assert_eq!(filter.to_value().is_ok(), is_valid, "{} characters", filter.chars().count());
        let builder = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE");
        assert_eq!(builder.filter(&filter).build().is_ok(), is_valid);
    }
}

#[test]
fn debug_shows_the_attribute_and_not_the_value() {
    let filter = Filter::starts_with(Searchable::Email, "alice@");
    assert_eq!(format!("{filter:?}"), "Filter(email ^= <redacted>)");
}

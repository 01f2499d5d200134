//! Names and values of attributes: limits, both edges of them, and what goes into a request.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use surefire::Timestamp;
use surefire_cognito::attribute::{
    self, Birthdate, CustomName, Format, PhoneNumber, Standard, flag, seconds,
};
use surefire_cognito::types::Attribute;
use surefire_cognito::value::AttributeName;

#[test]
fn the_standard_attributes_are_those_of_openid_connect() {
    // `sub` to `updated_at` of OpenID Connect Core 1.0, section 5.1.
    let expected = [
        "sub",
        "name",
        "given_name",
        "family_name",
        "middle_name",
        "nickname",
        "preferred_username",
        "profile",
        "picture",
        "website",
        "email",
        "email_verified",
        "gender",
        "birthdate",
        "zoneinfo",
        "locale",
        "phone_number",
        "phone_number_verified",
        "address",
        "updated_at",
    ];
    let names: BTreeSet<&str> = Standard::ALL.map(Standard::name).into();
    assert_eq!(names, expected.into());
    assert!(Standard::ALL.is_sorted_by_key(|attribute| attribute.name()));
    for attribute in Standard::ALL {
        assert_eq!(Standard::named(attribute.name()), Some(attribute));
        assert!(AttributeName::new(attribute.name()).is_ok());
    }
    assert_eq!(Standard::named("Email"), None);
}

#[test]
fn values_have_the_format_of_their_attribute() {
    let (longest, too_long) = ("é".repeat(2048), "é".repeat(2049));
    let cases: [(Standard, &[&str], &[&str]); 6] = [
        (attribute::NAME, &["", "Łukasz", &longest], &[&too_long]),
        (attribute::SUB, &["a", &longest], &["", &too_long]),
        (attribute::EMAIL_VERIFIED, &["true", "false"], &["", "True", "1", "yes", "true "]),
        (attribute::UPDATED_AT, &["0", "1795595707"], &["", "-1", "1.5", "1e9", "١", "2026-11-25"]),
        (attribute::BIRTHDATE, &["1990-05-17"], &["", "17.05.1990", "1990-5-17"]),
        (attribute::PHONE_NUMBER, &["+12025550123"], &["", "12025550123"]),
    ];
    for (attribute, valid, invalid) in cases {
        for value in valid {
            let built = attribute.with(value).unwrap();
            assert_eq!(
                (built.name().as_str(), built.value().unwrap().as_str()),
                (attribute.name(), *value)
            );
        }
        for value in invalid {
            let error = attribute.with(value).unwrap_err().to_string();
            assert!(error.contains(attribute.name()), "{error}");
            assert!(value.len() < 4 || !error.contains(value), "{error}");
        }
    }
}

#[test]
fn no_format_takes_a_value_that_is_shorter_or_longer_than_it_says() {
    for (format, shortest, longest) in [
        (Format::Text, String::new(), "é".repeat(2048)),
        (Format::Id, "é".to_owned(), "é".repeat(2048)),
        (Format::Flag, "true".to_owned(), "false".to_owned()),
        (Format::Seconds, "0".to_owned(), "9".repeat(2048)),
        (Format::Day, "1990-05-17".to_owned(), "1990-05-17".to_owned()),
        (Format::PhoneNumber, "+1".to_owned(), "+123456789012345".to_owned()),
    ] {
        for value in [&shortest, &longest] {
            assert!(format.check(value).is_ok(), "{format:?}");
        }
        let lengths = shortest.chars().count()..=longest.chars().count();
        assert_eq!(format.lengths(), lengths, "{format:?}");
        let last = longest.chars().last().unwrap();
        assert!(format.check(&format!("{longest}{last}")).is_err(), "{format:?}");
        let mut shorter = shortest.chars();
        if shorter.next_back().is_some() {
            assert!(format.check(shorter.as_str()).is_err(), "{format:?}");
        }
    }
}

#[test]
fn every_format_is_that_of_an_attribute() {
    for (format, count) in [
        (Format::Text, 14),
        (Format::Id, 1),
        (Format::Flag, 2),
        (Format::Seconds, 1),
        (Format::Day, 1),
        (Format::PhoneNumber, 1),
    ] {
        let with = Standard::ALL.into_iter().filter(|attribute| attribute.format() == format);
        assert_eq!(with.count(), count, "{format:?}");
    }
}

#[test]
fn a_phone_number_has_a_plus_and_at_most_15_digits() {
    for valid in ["+1", "+12025550123", "+123456789012345"] {
        assert!(PhoneNumber::new(valid).is_ok(), "{valid}");
    }
    for invalid in [
        "",
        "+",
        "+0123",
        "+1234567890123456",
        "+1 202",
        "+1-202",
        "+1202555012x",
        "+١٢٣",
        "++1",
        "+1\n",
    ] {
        assert!(PhoneNumber::new(invalid).is_err(), "{invalid}");
    }
}

#[test]
fn a_birthdate_is_a_day_of_the_calendar() {
    for valid in [
        "1990-05-17",
        "2000-02-29",
        "2024-02-29",
        "0000-12-31",
        "9999-12-31",
        "2023-02-28",
        "2023-04-30",
    ] {
        assert!(Birthdate::new(valid).is_ok(), "{valid}");
    }
    for invalid in [
        "",
        "1990-5-17",
        "90-05-17",
        "1990-05-171",
        "1990/05/17",
        "1990-00-17",
        "1990-13-17",
        "1990-05-00",
        "1990-05-32",
        "2023-04-31",
        "2023-02-29",
        "1900-02-29",
        "199٠-05-17",
        "🦀🦀-1",
    ] {
        assert!(Birthdate::new(invalid).is_err(), "{invalid}");
    }
}

#[test]
fn a_custom_name_has_a_prefix_and_1_to_20_characters() {
    let names = |length: usize| {
        ["custom:", "dev:custom:"].map(|prefix| prefix.to_owned() + &"é".repeat(length))
    };
    for (length, is_valid) in [(0, false), (1, true), (20, true), (21, false)] {
        for name in names(length) {
            assert_eq!(CustomName::new(&name).is_ok(), is_valid, "{name}");
            assert!(!is_valid || AttributeName::new(&name).is_ok(), "{name}");
        }
    }
    for invalid in
        ["", "team", "Custom:team", "dev:team", "custom:my team", "custom:a\n", " custom:a"]
    {
        assert!(CustomName::new(invalid).is_err(), "{invalid:?}");
    }
}

#[test]
fn a_custom_name_gives_its_parts() {
    for (name, short, is_developer_only) in [
        ("custom:team", "team", false),
        ("dev:custom:team", "team", true),
        ("custom:custom:a", "custom:a", false),
        ("custom:dev:custom:a", "dev:custom:a", false),
    ] {
        let name = CustomName::new(name).unwrap();
        assert_eq!((name.short(), name.is_developer_only()), (short, is_developer_only));
    }
    assert_eq!(CustomName::new_unchecked("team").short(), "team");
}

#[test]
fn times_are_whole_seconds() {
    assert_eq!(seconds(Timestamp::from_seconds(1_795_595_707)), "1795595707");
    let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_999);
    assert_eq!(seconds(time), "1");
    assert!(attribute::UPDATED_AT.with(&seconds(time)).is_ok());
    assert!(attribute::UPDATED_AT.with(&seconds(Timestamp::from_seconds(-1))).is_err());
}

#[test]
fn all_of_it_works_in_a_const() {
    const TEAM: CustomName<'static> = CustomName::from_static("dev:custom:team");
    const BORN: Birthdate<'static> = Birthdate::from_static("1990-05-17");
    const PHONE: PhoneNumber<'static> = PhoneNumber::from_static("+12025550123");
    const ATTRIBUTES: [Attribute<'static>; 4] = [
        Attribute::builder().name(TEAM.as_str()).value("blue").build_const(),
        Attribute::builder().name(attribute::BIRTHDATE.name()).value(BORN.as_str()).build_const(),
        Attribute::builder()
            .name(attribute::PHONE_NUMBER.name())
            .value(PHONE.as_str())
            .build_const(),
        Attribute::builder()
            .name(attribute::EMAIL_VERIFIED.name())
            .value(flag(false))
            .build_const(),
    ];
    let values = ATTRIBUTES.map(|attribute| attribute.value().unwrap().as_str());
    assert_eq!(values, ["blue", "1990-05-17", "+12025550123", "false"]);
}

#[test]
fn debug_shows_no_value() {
    let shown = format!(
        "{:?} {:?} {:?}",
        PhoneNumber::from_static("+12025550123"),
        Birthdate::from_static("1990-05-17"),
        attribute::EMAIL.with("alice@example.com").unwrap(),
    );
    for value in ["2025550123", "1990", "alice"] {
        assert!(!shown.contains(value), "{shown}");
    }
}

//! Violations for a form: field to messages, in the words of a template.

use surefire::constraint::{Constraint, Length};
use surefire::{StringEnum, Structure, ValidationError, Violation};

#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
enum Size {
    Small,
    Large,
}

fn no_admin(name: &&str) -> Result<(), &'static str> {
    if *name == "Admin" { Err("Member must not be reserved") } else { Ok(()) }
}

#[derive(Structure)]
struct Form<'a> {
    #[surefire(length = 3..=5, pattern = "^[a-z]*$", check = no_admin)]
    name: &'a str,
    #[surefire(range = -1..=9)]
    age: Option<i32>,
    #[surefire(range = 0.5..)]
    weight: Option<f64>,
    #[surefire(range = ..=0.1)]
    share: Option<f32>,
    #[surefire(length = 2.., sensitive)]
    password: Option<&'a str>,
    #[surefire(unique, items(length = ..=2))]
    tags: Option<Vec<&'a str>>,
    #[surefire(keys(length = ..=2), values(length = 1..))]
    notes: Option<&'a [(&'a str, &'a str)]>,
}

fn error(form: Result<Form<'_>, ValidationError>) -> ValidationError {
    form.map(drop).unwrap_err()
}

/// All that a template can ask for, between bars.
fn all(violation: &Violation<'_>) -> String {
    violation.fill("{label}|{length}|{min}|{max}|{pattern}|{values}|{message}", "Größe")
}

#[test]
fn messages_are_grouped_by_field_in_the_order_of_the_violations() {
    let built = Form::builder().name("Admin").age(10).tags(vec!["abc", "a", "abc"]).build();
    let error = error(built);
    let messages = error.messages(|violation| violation.constraint.name());
    let messages: Vec<_> = messages.into_iter().collect();
    assert_eq!(
        messages,
        [
            ("/Age", vec!["range"]),
            ("/Name", vec!["pattern", "check"]),
            ("/Tags", vec!["unique"]),
            ("/Tags/0", vec!["length"]),
            ("/Tags/2", vec!["length"]),
        ]
    );
}

#[test]
fn a_template_is_filled_with_what_the_violation_says() {
    let error = error(Form::builder().name("éé").age(-2).weight(0.25).share(0.5).build());
    let messages = error.messages(all);
    assert_eq!(
        messages["/Name"],
        [
            "Größe|2|3|5|{pattern}|{values}|Member must have length between 3 and 5, inclusive",
            "Größe|{length}|{min}|{max}|^[a-z]*$|{values}|Member must satisfy regular expression pattern: ^[a-z]*$",
        ]
    );
    assert_eq!(
        messages["/Age"],
        ["Größe|{length}|-1|9|{pattern}|{values}|Member must be between -1 and 9, inclusive"]
    );
    assert_eq!(
        messages["/Weight"],
        ["Größe|{length}|0.5|{max}|{pattern}|{values}|Member must be greater than or equal to 0.5"]
    );
    assert!(messages["/Share"][0].starts_with("Größe|{length}|{min}|0.1|"), "{messages:?}");

    let error = "Medium".parse::<Size>().unwrap_err();
    let said = error.messages(|violation| violation.fill("{label}: {values}", "Size"));
    assert_eq!(said[""], ["Size: Small, Large"]);
}

#[test]
fn braces_that_name_nothing_stay() {
    let error = error(Form::builder().name("ab").build());
    let fill = |template| {
        let said = error.messages(|violation| violation.fill(template, "{min}"));
        said["/Name"].first().unwrap().clone()
    };
    for (template, message) in [
        ("", ""),
        ("no name", "no name"),
        ("{min}{max}", "35"),
        ("{ {min} }", "{ 3 }"),
        ("{{min}}", "{3}"),
        ("{Min} {} {unknown} ü", "{Min} {} {unknown} ü"),
        ("{min", "{min"),
        ("{", "{"),
        ("}{min}{", "}3{"),
        // What a label holds is no template.
        ("{label} {min}", "{min} 3"),
    ] {
        assert_eq!(fill(template), message, "{template}");
    }
}

/// Which template a violation gets may depend on which ends its limit has.
#[test]
fn a_template_is_chosen_by_the_ends_of_a_limit() {
    let choose = |violation: &Violation<'_>| match violation.constraint {
        Constraint::Length(Length { min: Some(_), max: None }) => "at least {min}",
        Constraint::Length(Length { min: None, max: Some(_) }) => "at most {max}",
        Constraint::Check(_) => "{message}!",
        _ => "another",
    };
    let built = Form::builder().name("Admin").password("x").notes(&[("key", "")]).build();
    let error = error(built);
    let messages = error.messages(|violation| violation.fill(choose(violation), ""));
    assert_eq!(messages["/Name"], ["another", "Member must not be reserved!"]);
    assert_eq!(messages["/Password"], ["at least 2"]);
    // Of an entry, the key or the value.
    assert_eq!(messages["/Notes/key"], ["at most 2", "at least 1"]);
    let keys = error.messages(|violation| violation.is_key);
    assert_eq!(keys["/Notes/key"], [true, false]);
}

#[test]
fn no_message_holds_a_value() {
    let error = error(Form::builder().name("abc").password("S").build());
    for messages in error.messages(all).values() {
        assert_eq!(
            messages[..],
            [
                "Größe|1|2|{max}|{pattern}|{values}|Member must have length greater than or equal to 2"
            ]
        );
    }
}

//! Rules across members, as serde, `validator` and JSON Schema see them.

use serde_json::json;
use surefire::Structure;

fn in_order(start: Option<&i32>, end: Option<&i32>) -> Result<(), &'static str> {
    if start > end { Err("Members must be in order") } else { Ok(()) }
}

#[derive(Structure)]
#[surefire(
    serialize, json_schema, check = in_order(start, end),
    one_of(id, name), at_most_one_of(start, end, size),
)]
struct Search<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
    start: Option<i32>,
    end: Option<i32>,
    size: Option<i32>,
}

#[derive(Structure)]
#[surefire(json_schema)]
struct Outer<'a> {
    #[surefire(length = ..=2)]
    searches: &'a [Search<'a>],
}

#[test]
fn violations_name_their_members() {
    let error = Search::builder().start(2).build().unwrap_err();
    let violations = serde_json::to_value(&error).unwrap()["violations"].clone();
    assert_eq!(
        violations,
        json!([
            {
                "path": "", "constraint": "check", "members": ["Start", "End"],
                "message": "Members must be in order",
            },
            {
                "path": "", "constraint": "oneOf", "members": ["Id", "Name"],
                "message": "Exactly one of the members must be set",
            },
        ]),
    );
    let search = Search::builder().build_unchecked();
    let outer = Outer::builder().searches(std::slice::from_ref(&search)).build_unchecked();
    let errors: validator::ValidationErrors = outer.validate().unwrap_err().into();
    let shown = serde_json::to_value(&errors).unwrap().to_string();
    assert!(shown.contains(r#""code":"oneOf""#) && shown.contains(r#"["Id","Name"]"#), "{shown}");
}

#[test]
fn the_schema_takes_what_the_rules_take() {
    let schema = schemars::schema_for!(Search<'_>).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (id, name, start, size, is_right) in [
        (Some("i"), None, None, None, true),
        (None, Some("n"), None, Some(1), true),
        (None, None, None, None, false),
        (Some("i"), Some("n"), None, None, false),
        (Some("i"), None, Some(0), Some(1), false),
    ] {
        let builder = Search::builder().maybe_id(id).maybe_name(name).maybe_start(start);
        let search = builder.maybe_size(size).build_unchecked();
        let value = serde_json::to_value(&search).unwrap();
        assert_eq!(validator.is_valid(&value), is_right, "{value}");
        let rules = search.validate();
        let only_order = rules.is_err_and(|error| {
            error.violations().all(|violation| violation.constraint.name() == "check")
        });
        assert_eq!(search.validate().is_ok() || only_order, is_right, "{value}");
    }
}

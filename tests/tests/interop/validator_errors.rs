//! Violations as the errors of the crate `validator`.

use serde_json::{json, to_value};
use surefire::{StringMap, Structure};
use validator::{ValidationErrors, ValidationErrorsKind};

#[derive(Clone, Copy, Structure)]
struct Attribute<'a> {
    #[surefire(length = 1..=4, sensitive)]
    name: &'a str,
}

#[derive(Structure)]
struct Request<'a> {
    #[surefire(length = 1.., pattern = "^[a-z]*$")]
    text: Option<&'a str>,
    #[surefire(range = ..=0.5)]
    number: Option<f64>,
    #[surefire(length = ..=1)]
    user_attributes: Option<&'a [Attribute<'a>]>,
    #[surefire(items(length = 1..))]
    list: Option<&'a [&'a str]>,
    #[surefire(keys(length = 1..), values(length = ..=1))]
    map: Option<StringMap<'a>>,
    attribute: Option<Attribute<'a>>,
}

fn attribute(name: &str) -> Attribute<'_> {
    Attribute::builder().name(name).build_unchecked()
}

fn errors(request: RequestBuilder<'_>) -> ValidationErrors {
    // Attributes of these tests were deliberately not checked.
    request.build_unchecked().validate().unwrap_err().into()
}

#[test]
fn members_become_fields() {
    let errors = errors(Request::builder().text("SECRET").number(1.0));
    let fields = errors.field_errors();
    let [text] = fields["Text"].as_slice() else { panic!("one violation: {errors}") };
    assert_eq!(text.code, "pattern");
    assert_eq!(to_value(&text.params).unwrap(), json!({ "pattern": "^[a-z]*$" }));
    assert_eq!(
        text.message.as_deref(),
        Some("Member must satisfy regular expression pattern: ^[a-z]*$")
    );
    assert_eq!(to_value(&fields["Number"][0].params).unwrap(), json!({ "max": 0.5 }));
    assert!(!format!("{errors} {errors:?}").contains("SECRET"));
}

#[test]
fn structures_and_lists_are_nested() {
    let errors = errors(
        Request::builder()
            .user_attributes(&[attribute("SECRET")])
            .list(&["a", "", ""])
            .attribute(attribute("")),
    );
    let code = |error: &str| {
        json!([{
            "code": error,
            "message": "Member must have length between 1 and 4, inclusive",
            "params": { "min": 1, "max": 4 },
        }])
    };
    let empty = json!({ "__all__": [{
        "code": "length",
        "message": "Member must have length greater than or equal to 1",
        "params": { "min": 1 },
    }]});
    assert_eq!(
        to_value(&errors).unwrap(),
        json!({
            "UserAttributes": { "0": { "Name": code("length") } },
            "List": { "1": empty, "2": empty },
            "Attribute": { "Name": code("length") },
        })
    );
    assert!(matches!(errors.errors()["List"], ValidationErrorsKind::List(_)));
    assert!(matches!(errors.errors()["Attribute"], ValidationErrorsKind::Struct(_)));
    assert!(!format!("{errors:?}").contains("SECRET"));
}

#[test]
fn what_a_list_itself_breaks_stands_beside_its_items() {
    let long = [attribute("a"), attribute(""), attribute("b")];
    let errors = errors(Request::builder().user_attributes(&long).map(StringMap::from_pairs(&[
        ("a", "12"),
        ("", "1"),
        ("7", "12"),
        ("c/b", "12"),
    ])));
    let ValidationErrorsKind::Struct(attributes) = &errors.errors()["UserAttributes"] else {
        panic!("names stand for what is wrong with the list and in it: {errors:?}");
    };
    assert_eq!(attributes.field_errors()["__all__"][0].code, "length");
    assert!(matches!(attributes.errors()["1"], ValidationErrorsKind::Struct(_)));
    let ValidationErrorsKind::Struct(map) = &errors.errors()["Map"] else {
        panic!("a map has names: {errors:?}");
    };
    assert_eq!(map.errors().len(), 4);
    assert_eq!(map.field_errors()["a"].len(), 1);
    assert_eq!(map.field_errors()["7"].len(), 1);
    assert_eq!(map.field_errors()[""].len(), 1);
    assert_eq!(
        to_value(&map.field_errors()[""][0].params).unwrap(),
        json!({ "min": 1, "part": "key" })
    );
}

#[test]
fn a_value_on_its_own_has_no_field() {
    let error = surefire_cognito::value::UserPoolId::new("").unwrap_err();
    let errors = ValidationErrors::from(error);
    assert_eq!(errors.field_errors()["__all__"].len(), 2);
}

//! Limits as data: of a type, and of every member of a request.

use surefire::constraint::{Constraint, Length, Limits};
use surefire::{Constrained, Structure};
use surefire_cognito::types::Attribute;
use surefire_cognito::value::{AttributeName, UserPoolId};
use surefire_cognito::{AdminConfirmSignUpRequest, AdminCreateUserRequest};

/// Limits are constants, so that code can be built on them.
const LONGEST: usize = match UserPoolId::LENGTH.max {
    Some(max) => max,
    None => usize::MAX,
};
const MEMBERS: usize = AdminConfirmSignUpRequest::constraints().len();

#[test]
fn types_tell_their_limits() {
    assert_eq!(LONGEST, 55);
    assert_eq!(UserPoolId::LENGTH, Length::new(Some(1), Some(55)));
    assert_eq!(UserPoolId::PATTERN, r"[\w-]+_[0-9a-zA-Z]+");
}

fn table(members: &[surefire::Member]) -> Vec<String> {
    let row = |member: &surefire::Member| {
        let limits = member.limits.constraints().iter().map(Constraint::to_string);
        let required = if member.required { "required" } else { "optional" };
        let hidden = if member.limits.is_sensitive() { ", sensitive" } else { "" };
        let limits: Vec<String> = limits.collect();
        format!("{} {required}{hidden}: {}", member.name, limits.join("; "))
    };
    members.iter().map(row).collect()
}

#[test]
fn requests_tell_the_limits_of_every_member() {
    assert_eq!(MEMBERS, 3);
    assert_eq!(
        table(AdminConfirmSignUpRequest::constraints()),
        [
            "UserPoolId required: Member must have length between 1 and 55, inclusive; Member must \
             satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
            "Username required, sensitive: Member must have length between 1 and 128, inclusive; \
             Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
            "ClientMetadata optional: ",
        ]
    );
    let metadata = &AdminConfirmSignUpRequest::constraints()[2].limits;
    let at_most = [Constraint::Length(Length::new(None, Some(131_072)))];
    assert_eq!(metadata.keys().constraints(), at_most);
    assert_eq!(metadata.values().constraints(), at_most);
    assert_eq!(AdminCreateUserRequest::constraints().len(), AdminCreateUserRequest::MEMBERS.len());
}

/// A type with limits wherever it may stand.
#[derive(Structure)]
struct Places<'a> {
    plain: Option<AttributeName<'a>>,
    list: Option<&'a [AttributeName<'a>]>,
    map: Option<&'a [(&'a str, AttributeName<'a>)]>,
    #[surefire(length = ..=2)]
    nested: Option<&'a [&'a [AttributeName<'a>]]>,
    structure: Option<Attribute<'a>>,
    rows: Option<Vec<Option<Row<'a>>>>,
}

/// A list with limits, whose items have limits too.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=3, items(length = 1..))]
struct Row<'a>(&'a [&'a str]);

#[test]
fn limits_of_types_are_found_wherever_they_stand() {
    let [plain, list, map, nested, structure, rows] = Places::constraints() else {
        panic!("there are six members");
    };
    let name = plain.limits.constraints();
    assert_eq!(name.len(), 2);
    assert_eq!(list.limits.items().constraints(), name);
    assert_eq!(map.limits.values().constraints(), name);
    assert_eq!(nested.limits.items().items().constraints(), name);
    assert_eq!(nested.limits.constraints(), [Constraint::Length(Length::new(None, Some(2)))]);
    assert_eq!(structure.limits, Limits::NONE);
    let row = rows.limits.items();
    assert_eq!(row.constraints(), [Constraint::Length(Length::new(Some(1), Some(3)))]);
    assert_eq!(row.items().constraints(), [Constraint::Length(Length::new(Some(1), None))]);
}

#[test]
fn the_source_of_the_limits_is_known() {
    assert_eq!(surefire_cognito::MODEL_DATE, "2026-11-24");
    assert_eq!(surefire_cognito::API_VERSION, "2016-04-18");
}

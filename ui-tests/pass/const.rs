//! What stands right beside `fail/const`: the same bytes in a `const` and at run time.

use surefire::wire::Protocol;
use surefire::{AwsJson1_1, Constrained, Set, StringMap, Structure};
use surefire_ui_tests::{
    Address, AdminGetUserRequest, AdminGetUserRequestBuilder, Package, UserPoolId,
};

const HOME: Address<'static> = Address::builder()
    .name("Alice")
    .street("Main Street 1")
    .city("Springfield")
    .postal_code("12345")
    .country("US")
    .build_const();
const PACKAGE: Package<'static> = Package::builder()
    .address(HOME)
    .contents(&["a book", "a pen"])
    .labels(StringMap::from_pairs(&[("fragile", "yes")]))
    .weight(31_500)
    .build_const();
const BODY: &str = surefire::wire!(PACKAGE);

// 55 characters, the most that a pool ID has.
const POOL: UserPoolId<'static> =
    UserPoolId::from_static("us-east-1_45678901234567890123456789012345678901234567A");
const IN_POOL: AdminGetUserRequestBuilder<'static, Set> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1_EXAMPLE").checked();
const GET_ALICE: AdminGetUserRequest<'static> = IN_POOL.username("alice").build_const();

const NOBODY: &str = "nobody";

const fn check_even(text: &str) -> Result<(), &'static str> {
    if text.len() % 2 == 0 { Ok(()) } else { Err("must have an even number of bytes") }
}

/// An even number of bytes.
#[derive(Clone, Copy, Constrained)]
#[surefire(check = check_even)]
pub struct Even<'a>(&'a str);

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, default = NOBODY)]
    name: &'a str,
    #[surefire(default = Even::from_static("even"))]
    even: Even<'a>,
}

fn main() {
    let mut written = Vec::new();
    AwsJson1_1::write_body(&PACKAGE, &mut written);
    assert_eq!(BODY.as_bytes(), written);
    assert_eq!(POOL.as_str().chars().count(), 55);
    assert_eq!(GET_ALICE.user_pool_id().as_str(), "us-east-1_EXAMPLE");
    assert_eq!(surefire::lit!(UserPoolId, "us-east-1_EXAMPLE").as_str(), "us-east-1_EXAMPLE");
    assert_eq!(
        surefire::wire!(Greeting::builder().build_const()),
        r#"{"Name":"nobody","Even":"even"}"#
    );
}

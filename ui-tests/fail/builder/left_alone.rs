//~ rustc: unused `AdminConfirmSignUpRequestBuilder`
//~ says: a builder does nothing until `build` is called

#![deny(unused_must_use)]

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    AdminConfirmSignUpRequest::builder().username("alice");
}

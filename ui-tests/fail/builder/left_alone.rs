//~ rustc: unused `AdminConfirmSignUpRequestBuilder`
//~ says: a setter gives the builder back: chain the calls, and end with `build`

#![deny(unused_must_use)]

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    AdminConfirmSignUpRequest::builder().username("alice");
}

//~ error: `Username` is set twice in `AdminConfirmSignUpRequest`
//~ says: `Username` is set before this; remove one of the two `.username(..)`

use surefire_ui_tests::AdminConfirmSignUpRequestBuilder as Builder;

fn name<P, U>(builder: Builder<'_, P, U>) {
    let _ = builder.username("alice");
}

fn main() {
    name(surefire_ui_tests::AdminConfirmSignUpRequest::builder());
}

use surefire_ui_tests::AdminConfirmSignUpRequestBuilder as Builder;

fn name<P, U>(builder: Builder<'_, P, U>) {
    let _ = builder.username("alice");
}

fn main() {
    name(surefire_ui_tests::AdminConfirmSignUpRequest::builder());
}

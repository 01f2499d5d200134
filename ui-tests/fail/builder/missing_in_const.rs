use surefire_ui_tests::AdminConfirmSignUpRequest;

const _: AdminConfirmSignUpRequest<'static> =
    AdminConfirmSignUpRequest::builder().username("alice").build_const();

fn main() {}

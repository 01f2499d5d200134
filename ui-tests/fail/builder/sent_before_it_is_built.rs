//~ error: is not a request
//~ says: a request derives `Request`; of a builder it is what `.build()?` gives

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn send(_: impl surefire::Operation) {}

fn main() {
    send(AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE").username("alice"));
}

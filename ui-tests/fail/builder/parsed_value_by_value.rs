//~ rustc: mismatched types

use surefire_ui_tests::{AdminConfirmSignUpRequest, UserPoolId};

fn main() {
    let pool = surefire::lit!(UserPoolId, "us-east-1_EXAMPLE");
    let _ = AdminConfirmSignUpRequest::builder().user_pool_id(pool).username("alice").build();
}

//! The mock, as the tests of a user's own code use it; and with it, what the clients do around a call.

mod asynchronous;
mod clients;
mod script;
mod traced;

use surefire_cognito::AdminConfirmSignUpRequest;

pub(crate) const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("Zoë")
    .build_const();

//! One module an operation: its request, its response and its errors.

pub mod admin_confirm_sign_up;
pub mod admin_create_user;
pub mod admin_delete_user;
pub mod admin_get_user;
pub mod confirm_sign_up;
pub mod create_user_pool;
pub mod create_user_pool_client;
pub mod list_users;
pub mod resend_confirmation_code;
pub mod sign_up;
pub mod update_user_pool_client;

//! Every request of `surefire-cognito` with every member set, nested ones too, and the marker in
//! every member that is sensitive.
#![allow(dead_code, unused_imports, reason = "each test file takes its part")]

mod client;
mod pool;

pub(crate) use client::{CREATE_USER_POOL_CLIENT, CREATE_USER_POOL_CLIENT_OF_THE_SDK};
pub(crate) use pool::{CREATE_USER_POOL, CREATE_USER_POOL_OF_THE_SDK};

use surefire::StringMap;
use surefire_cognito::enums::{DeliveryMedium, MessageAction};
use surefire_cognito::types::{AnalyticsMetadata, Attribute, UserContextData};
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminCreateUserRequest, AdminDeleteUserRequest, AdminGetUserRequest,
    ConfirmSignUpRequest, ListUsersRequest, ResendConfirmationCodeRequest, SignUpRequest,
};

/// Within the limits of every sensitive member.
pub(crate) const MARKER: &str = "marker7for7what7is7secret";

const POOL: &str = "us-east-1_EXAMPLE";
const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:example";
const METADATA: StringMap<'static> = StringMap::from_pairs(&[("campaign", "spring")]);
const ATTRIBUTE: Attribute<'static> =
    Attribute::builder().name("email").value(MARKER).build_const();
const ANALYTICS: AnalyticsMetadata<'static> =
    AnalyticsMetadata::builder().analytics_endpoint_id("endpoint").build_const();
const CONTEXT: UserContextData<'static> =
    UserContextData::builder().ip_address(MARKER).encoded_data(MARKER).build_const();

pub(crate) const ADMIN_CONFIRM_SIGN_UP: AdminConfirmSignUpRequest<'static> =
    AdminConfirmSignUpRequest::builder()
        .user_pool_id(POOL)
        .username(MARKER)
        .client_metadata(METADATA)
        .build_const();

pub(crate) const CONFIRM_SIGN_UP: ConfirmSignUpRequest<'static> = ConfirmSignUpRequest::builder()
    .client_id(MARKER)
    .secret_hash(MARKER)
    .username(MARKER)
    .confirmation_code(MARKER)
    .force_alias_creation(true)
    .analytics_metadata(ANALYTICS)
    .user_context_data(CONTEXT)
    .client_metadata(METADATA)
    .session(MARKER)
    .build_const();

pub(crate) const SIGN_UP: SignUpRequest<'static> = SignUpRequest::builder()
    .client_id(MARKER)
    .secret_hash(MARKER)
    .username(MARKER)
    .password(MARKER)
    .user_attributes(&[ATTRIBUTE])
    .validation_data(&[ATTRIBUTE])
    .analytics_metadata(ANALYTICS)
    .user_context_data(CONTEXT)
    .client_metadata(METADATA)
    .build_const();

pub(crate) const RESEND_CONFIRMATION_CODE: ResendConfirmationCodeRequest<'static> =
    ResendConfirmationCodeRequest::builder()
        .client_id(MARKER)
        .secret_hash(MARKER)
        .user_context_data(CONTEXT)
        .username(MARKER)
        .analytics_metadata(ANALYTICS)
        .client_metadata(METADATA)
        .build_const();

pub(crate) const ADMIN_CREATE_USER: AdminCreateUserRequest<'static> =
    AdminCreateUserRequest::builder()
        .user_pool_id(POOL)
        .username(MARKER)
        .user_attributes(&[ATTRIBUTE])
        .validation_data(&[ATTRIBUTE])
        .temporary_password(MARKER)
        .force_alias_creation(false)
        .message_action(MessageAction::Suppress)
        .desired_delivery_mediums(&[DeliveryMedium::Sms, DeliveryMedium::Email])
        .client_metadata(METADATA)
        .build_const();

pub(crate) const ADMIN_GET_USER: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id(POOL).username(MARKER).build_const();

pub(crate) const ADMIN_DELETE_USER: AdminDeleteUserRequest<'static> =
    AdminDeleteUserRequest::builder().user_pool_id(POOL).username(MARKER).build_const();

pub(crate) const LIST_USERS: ListUsersRequest<'static> = ListUsersRequest::builder()
    .user_pool_id(POOL)
    .attributes_to_get(&["email"])
    .limit(60)
    .pagination_token("token")
    .filter(MARKER)
    .build_const();

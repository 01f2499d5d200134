//! The creation of an app client with every member set.

use surefire::Set;
use surefire_cognito::enums::{
    ExplicitAuthFlow, Feature, OAuthFlow, PreventUserExistenceErrors, TimeUnits,
};
use surefire_cognito::types::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};
use surefire_cognito::{CreateUserPoolClientRequest, CreateUserPoolClientRequestBuilder};

use super::{ARN, MARKER, POOL};

const UNITS: TokenValidityUnits<'static> = TokenValidityUnits::builder()
    .access_token(TimeUnits::Hours)
    .id_token(TimeUnits::Minutes)
    .refresh_token(TimeUnits::Days)
    .build_const();

const ANALYTICS: AnalyticsConfiguration<'static> = AnalyticsConfiguration::builder()
    .application_id("0123456789abcdefABCDEF")
    .application_arn(ARN)
    .role_arn(ARN)
    .external_id("external")
    .user_data_shared(false)
    .build_const();

const ROTATION: RefreshTokenRotation<'static> = RefreshTokenRotation::builder()
    .feature(Feature::Enabled)
    .retry_grace_period_seconds(60)
    .build_const();

/// All but the member that is newer than the official SDK.
pub(crate) const CREATE_USER_POOL_CLIENT_OF_THE_SDK: CreateUserPoolClientRequestBuilder<
    'static,
    Set,
    Set,
> = CreateUserPoolClientRequest::builder()
    .user_pool_id(POOL)
    .client_name("Example + Sons, Ltd.")
    .generate_secret(true)
    .client_secret(MARKER)
    .refresh_token_validity(30)
    .access_token_validity(1)
    .id_token_validity(60)
    .token_validity_units(UNITS)
    .read_attributes(&["email"])
    .write_attributes(&["email", "custom:team"])
    .explicit_auth_flows(&[ExplicitAuthFlow::AllowUserSrpAuth])
    .supported_identity_providers(&["COGNITO"])
    .callback_urls(&["https://example.com/in"])
    .logout_urls(&["https://example.com/out"])
    .default_redirect_uri("https://example.com/in")
    .allowed_oauth_flows(&[OAuthFlow::Code])
    .allowed_oauth_scopes(&["openid"])
    .allowed_oauth_flows_user_pool_client(true)
    .analytics_configuration(ANALYTICS)
    .prevent_user_existence_errors(PreventUserExistenceErrors::Enabled)
    .enable_token_revocation(true)
    .enable_propagate_additional_user_context_data(false)
    .auth_session_validity(3)
    .refresh_token_rotation(ROTATION);

pub(crate) const CREATE_USER_POOL_CLIENT: CreateUserPoolClientRequest<'static> =
    CREATE_USER_POOL_CLIENT_OF_THE_SDK.publish_secrets_in_aws_secrets_manager(true).build_const();

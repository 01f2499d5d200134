//! The operations: one row a member, with its setter.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::Value;
use surefire_aws_sdk::{ToSdk as _, ToSdkError};
use surefire_cognito::surefire::http::{HttpRequest, Uri, to_http};
use surefire_cognito::surefire::sign::{Credentials, Signer};
use surefire_cognito::surefire::{Operation, Signed};
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminCreateUserRequest, AdminDeleteUserRequest, AdminGetUserRequest,
    ConfirmSignUpRequest, CreateUserPoolClientRequest, CreateUserPoolRequest, ListUsersRequest,
    ResendConfirmationCodeRequest, SignUpRequest,
};

use crate::official::captured;
use crate::read::{Json, Read, member};
use crate::sent::{ACCESS_KEY, ENDPOINT, REGION, SECRET_KEY, Sent, TIME};

macro_rules! operations {
    ($($name:ident: $ours:ident, $how:ident { $($wire:literal: $setter:ident;)* })*) => {
        $(impl Read for $ours<'static> {
            fn read(json: Json) -> Self {
                let builder = $ours::builder()$(.$setter(member(json, $wire)))*;
                builder.build().expect("the input is valid")
            }
        })*

        /// What surefire sends for an input of an operation, which lives as long as the program.
        #[must_use]
        pub fn ours(operation: &str, input: &'static Value) -> Sent {
            match operation {
                $(stringify!($name) => sent(&$how(&$ours::read(input))),)*
                other => panic!("no operation `{other}`"),
            }
        }

        /// What the official SDK sends for the same request, which the bridge turns into its own.
        ///
        /// # Errors
        ///
        /// When the SDK has no place for a member of the input.
        pub fn official(operation: &str, input: &'static Value) -> Result<Sent, ToSdkError> {
            match operation {
                $(stringify!($name) => {
                    let builder = $ours::read(input).to_sdk()?;
                    Ok(captured(async |client| drop(builder.send_with(client).await)))
                })*
                other => panic!("no operation `{other}`"),
            }
        }

        /// Whether an operation is sent with a signature.
        #[must_use]
        pub fn is_signed(operation: &str) -> bool {
            match operation {
                $(stringify!($name) => stringify!($how) == "signed",)*
                other => panic!("no operation `{other}`"),
            }
        }
    };
}

/// The signer with the keys and the time of every client.
#[must_use]
pub fn signer() -> Signer {
    let credentials = Credentials::new(ACCESS_KEY, SECRET_KEY, None, None, "peers");
    Signer::new(credentials, REGION, "cognito-idp").at(UNIX_EPOCH + Duration::from_secs(TIME))
}

fn signed<O: Operation<Auth: Signed>>(operation: &O) -> HttpRequest {
    signer().to_http(operation, &Uri::from_static(ENDPOINT)).expect("the keys are valid")
}

fn unsigned<O: Operation>(operation: &O) -> HttpRequest {
    to_http(operation, &Uri::from_static(ENDPOINT)).expect("the endpoint is absolute")
}

fn sent(request: &HttpRequest) -> Sent {
    let header = |(name, value): (&'_ http::HeaderName, &'_ http::HeaderValue)| {
        (name.to_string(), value.to_str().expect("text").to_string())
    };
    Sent {
        method: request.method().to_string(),
        url: request.uri().to_string(),
        headers: request.headers().iter().map(header).collect(),
        body: String::from_utf8(request.body().clone()).expect("text"),
    }
}

operations! {
    AdminConfirmSignUp: AdminConfirmSignUpRequest, signed {
        "UserPoolId": user_pool_id;
        "Username": username;
        "ClientMetadata": maybe_client_metadata;
    }
    AdminCreateUser: AdminCreateUserRequest, signed {
        "UserPoolId": user_pool_id;
        "Username": username;
        "UserAttributes": maybe_user_attributes;
        "ValidationData": maybe_validation_data;
        "TemporaryPassword": maybe_temporary_password;
        "ForceAliasCreation": maybe_force_alias_creation;
        "MessageAction": maybe_message_action;
        "DesiredDeliveryMediums": maybe_desired_delivery_mediums;
        "ClientMetadata": maybe_client_metadata;
    }
    AdminDeleteUser: AdminDeleteUserRequest, signed {
        "UserPoolId": user_pool_id;
        "Username": username;
    }
    AdminGetUser: AdminGetUserRequest, signed {
        "UserPoolId": user_pool_id;
        "Username": username;
    }
    ConfirmSignUp: ConfirmSignUpRequest, unsigned {
        "ClientId": client_id;
        "SecretHash": maybe_secret_hash;
        "Username": username;
        "ConfirmationCode": confirmation_code;
        "ForceAliasCreation": maybe_force_alias_creation;
        "AnalyticsMetadata": maybe_analytics_metadata;
        "UserContextData": maybe_user_context_data;
        "ClientMetadata": maybe_client_metadata;
        "Session": maybe_session;
    }
    CreateUserPool: CreateUserPoolRequest, signed {
        "PoolName": pool_name;
        "Policies": maybe_policies;
        "DeletionProtection": maybe_deletion_protection;
        "LambdaConfig": maybe_lambda_config;
        "AutoVerifiedAttributes": maybe_auto_verified_attributes;
        "AliasAttributes": maybe_alias_attributes;
        "UsernameAttributes": maybe_username_attributes;
        "SmsVerificationMessage": maybe_sms_verification_message;
        "EmailVerificationMessage": maybe_email_verification_message;
        "EmailVerificationSubject": maybe_email_verification_subject;
        "VerificationMessageTemplate": maybe_verification_message_template;
        "SmsAuthenticationMessage": maybe_sms_authentication_message;
        "MfaConfiguration": maybe_mfa_configuration;
        "UserAttributeUpdateSettings": maybe_user_attribute_update_settings;
        "DeviceConfiguration": maybe_device_configuration;
        "EmailConfiguration": maybe_email_configuration;
        "SmsConfiguration": maybe_sms_configuration;
        "UserPoolTags": maybe_user_pool_tags;
        "AdminCreateUserConfig": maybe_admin_create_user_config;
        "Schema": maybe_schema;
        "UserPoolAddOns": maybe_user_pool_add_ons;
        "DcrConfiguration": maybe_dcr_configuration;
        "UsernameConfiguration": maybe_username_configuration;
        "AccountRecoverySetting": maybe_account_recovery_setting;
        "UserPoolTier": maybe_user_pool_tier;
        "KeyConfiguration": maybe_key_configuration;
        "IssuerConfiguration": maybe_issuer_configuration;
        "AcrConfiguration": maybe_acr_configuration;
    }
    CreateUserPoolClient: CreateUserPoolClientRequest, signed {
        "UserPoolId": user_pool_id;
        "ClientName": client_name;
        "GenerateSecret": maybe_generate_secret;
        "ClientSecret": maybe_client_secret;
        "RefreshTokenValidity": maybe_refresh_token_validity;
        "AccessTokenValidity": maybe_access_token_validity;
        "IdTokenValidity": maybe_id_token_validity;
        "TokenValidityUnits": maybe_token_validity_units;
        "ReadAttributes": maybe_read_attributes;
        "WriteAttributes": maybe_write_attributes;
        "ExplicitAuthFlows": maybe_explicit_auth_flows;
        "SupportedIdentityProviders": maybe_supported_identity_providers;
        "CallbackURLs": maybe_callback_urls;
        "LogoutURLs": maybe_logout_urls;
        "DefaultRedirectURI": maybe_default_redirect_uri;
        "AllowedOAuthFlows": maybe_allowed_oauth_flows;
        "AllowedOAuthScopes": maybe_allowed_oauth_scopes;
        "AllowedOAuthFlowsUserPoolClient": maybe_allowed_oauth_flows_user_pool_client;
        "AnalyticsConfiguration": maybe_analytics_configuration;
        "PreventUserExistenceErrors": maybe_prevent_user_existence_errors;
        "EnableTokenRevocation": maybe_enable_token_revocation;
        "EnablePropagateAdditionalUserContextData": maybe_enable_propagate_additional_user_context_data;
        "AuthSessionValidity": maybe_auth_session_validity;
        "RefreshTokenRotation": maybe_refresh_token_rotation;
    }
    ListUsers: ListUsersRequest, signed {
        "UserPoolId": user_pool_id;
        "AttributesToGet": maybe_attributes_to_get;
        "Limit": maybe_limit;
        "PaginationToken": maybe_pagination_token;
        "Filter": maybe_filter;
    }
    ResendConfirmationCode: ResendConfirmationCodeRequest, unsigned {
        "ClientId": client_id;
        "SecretHash": maybe_secret_hash;
        "UserContextData": maybe_user_context_data;
        "Username": username;
        "AnalyticsMetadata": maybe_analytics_metadata;
        "ClientMetadata": maybe_client_metadata;
    }
    SignUp: SignUpRequest, unsigned {
        "ClientId": client_id;
        "SecretHash": maybe_secret_hash;
        "Username": username;
        "Password": maybe_password;
        "UserAttributes": maybe_user_attributes;
        "ValidationData": maybe_validation_data;
        "AnalyticsMetadata": maybe_analytics_metadata;
        "UserContextData": maybe_user_context_data;
        "ClientMetadata": maybe_client_metadata;
    }
}

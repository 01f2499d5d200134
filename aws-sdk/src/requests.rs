//! The requests: one row a member, with the accessor and the setter.

use aws_sdk_cognitoidentityprovider::operation;
use surefire_cognito::surefire::Structure as _;
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminCreateUserRequest, AdminDeleteUserRequest, AdminGetUserRequest,
    ConfirmSignUpRequest, CreateUserPoolClientRequest, CreateUserPoolRequest, ListUsersRequest,
    ResendConfirmationCodeRequest, SignUpRequest, UpdateUserPoolClientRequest,
};

use crate::convert::Member;
use crate::{ToSdk, ToSdkError};

macro_rules! requests {
    ($(
        $ours:ident $(without $lacking:ident: $name:literal)? => $module:ident::$builder:ident {
            $($get:ident => $set:ident,)*
        }
    )*) => {$(
        impl ToSdk for $ours<'_> {
            type Builder = operation::$module::builders::$builder;

            fn to_sdk(&self) -> Result<Self::Builder, ToSdkError> {
                crate::has_every_member!($ours<'_>: $($get)* $($lacking)?);
                $(if self.$lacking().is_some() {
                    return Err(ToSdkError::NoSuchMember { shape: Self::NAME, member: $name });
                })?
                Ok(Self::Builder::default()$(.$set(self.$get().member()?))*)
            }
        }
    )*};
}

requests! {
    AdminConfirmSignUpRequest => admin_confirm_sign_up::AdminConfirmSignUpInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        client_metadata => set_client_metadata,
    }
    AdminCreateUserRequest => admin_create_user::AdminCreateUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        user_attributes => set_user_attributes,
        validation_data => set_validation_data,
        temporary_password => set_temporary_password,
        force_alias_creation => set_force_alias_creation,
        message_action => set_message_action,
        desired_delivery_mediums => set_desired_delivery_mediums,
        client_metadata => set_client_metadata,
    }
    AdminDeleteUserRequest => admin_delete_user::AdminDeleteUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminGetUserRequest => admin_get_user::AdminGetUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    ConfirmSignUpRequest => confirm_sign_up::ConfirmSignUpInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        username => set_username,
        confirmation_code => set_confirmation_code,
        force_alias_creation => set_force_alias_creation,
        analytics_metadata => set_analytics_metadata,
        user_context_data => set_user_context_data,
        client_metadata => set_client_metadata,
        session => set_session,
    }
    // The SDK does not know it yet.
    CreateUserPoolRequest without dcr_configuration: "DcrConfiguration"
        => create_user_pool::CreateUserPoolInputBuilder {
        pool_name => set_pool_name,
        policies => set_policies,
        deletion_protection => set_deletion_protection,
        lambda_config => set_lambda_config,
        auto_verified_attributes => set_auto_verified_attributes,
        alias_attributes => set_alias_attributes,
        username_attributes => set_username_attributes,
        sms_verification_message => set_sms_verification_message,
        email_verification_message => set_email_verification_message,
        email_verification_subject => set_email_verification_subject,
        verification_message_template => set_verification_message_template,
        sms_authentication_message => set_sms_authentication_message,
        mfa_configuration => set_mfa_configuration,
        user_attribute_update_settings => set_user_attribute_update_settings,
        device_configuration => set_device_configuration,
        email_configuration => set_email_configuration,
        sms_configuration => set_sms_configuration,
        user_pool_tags => set_user_pool_tags,
        admin_create_user_config => set_admin_create_user_config,
        schema => set_schema,
        user_pool_add_ons => set_user_pool_add_ons,
        username_configuration => set_username_configuration,
        account_recovery_setting => set_account_recovery_setting,
        user_pool_tier => set_user_pool_tier,
        key_configuration => set_key_configuration,
        issuer_configuration => set_issuer_configuration,
        acr_configuration => set_acr_configuration,
    }
    CreateUserPoolClientRequest => create_user_pool_client::CreateUserPoolClientInputBuilder {
        user_pool_id => set_user_pool_id,
        client_name => set_client_name,
        generate_secret => set_generate_secret,
        client_secret => set_client_secret,
        refresh_token_validity => set_refresh_token_validity,
        access_token_validity => set_access_token_validity,
        id_token_validity => set_id_token_validity,
        token_validity_units => set_token_validity_units,
        read_attributes => set_read_attributes,
        write_attributes => set_write_attributes,
        explicit_auth_flows => set_explicit_auth_flows,
        supported_identity_providers => set_supported_identity_providers,
        callback_urls => set_callback_urls,
        logout_urls => set_logout_urls,
        default_redirect_uri => set_default_redirect_uri,
        allowed_oauth_flows => set_allowed_o_auth_flows,
        allowed_oauth_scopes => set_allowed_o_auth_scopes,
        allowed_oauth_flows_user_pool_client => set_allowed_o_auth_flows_user_pool_client,
        analytics_configuration => set_analytics_configuration,
        prevent_user_existence_errors => set_prevent_user_existence_errors,
        enable_token_revocation => set_enable_token_revocation,
        enable_propagate_additional_user_context_data => set_enable_propagate_additional_user_context_data,
        auth_session_validity => set_auth_session_validity,
        refresh_token_rotation => set_refresh_token_rotation,
    }
    ListUsersRequest => list_users::ListUsersInputBuilder {
        user_pool_id => set_user_pool_id,
        attributes_to_get => set_attributes_to_get,
        limit => set_limit,
        pagination_token => set_pagination_token,
        filter => set_filter,
    }
    ResendConfirmationCodeRequest => resend_confirmation_code::ResendConfirmationCodeInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        user_context_data => set_user_context_data,
        username => set_username,
        analytics_metadata => set_analytics_metadata,
        client_metadata => set_client_metadata,
    }
    SignUpRequest => sign_up::SignUpInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        username => set_username,
        password => set_password,
        user_attributes => set_user_attributes,
        validation_data => set_validation_data,
        analytics_metadata => set_analytics_metadata,
        user_context_data => set_user_context_data,
        client_metadata => set_client_metadata,
    }
    UpdateUserPoolClientRequest without publish_secrets_in_aws_secrets_manager: "PublishSecretsInAWSSecretsManager" => update_user_pool_client::UpdateUserPoolClientInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        client_name => set_client_name,
        refresh_token_validity => set_refresh_token_validity,
        access_token_validity => set_access_token_validity,
        id_token_validity => set_id_token_validity,
        token_validity_units => set_token_validity_units,
        read_attributes => set_read_attributes,
        write_attributes => set_write_attributes,
        explicit_auth_flows => set_explicit_auth_flows,
        supported_identity_providers => set_supported_identity_providers,
        callback_urls => set_callback_urls,
        logout_urls => set_logout_urls,
        default_redirect_uri => set_default_redirect_uri,
        allowed_oauth_flows => set_allowed_o_auth_flows,
        allowed_oauth_scopes => set_allowed_o_auth_scopes,
        allowed_oauth_flows_user_pool_client => set_allowed_o_auth_flows_user_pool_client,
        analytics_configuration => set_analytics_configuration,
        prevent_user_existence_errors => set_prevent_user_existence_errors,
        enable_token_revocation => set_enable_token_revocation,
        enable_propagate_additional_user_context_data => set_enable_propagate_additional_user_context_data,
        auth_session_validity => set_auth_session_validity,
        refresh_token_rotation => set_refresh_token_rotation,
    }
}

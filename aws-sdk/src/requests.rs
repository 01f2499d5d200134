//! The requests: one row a member, with the accessor and the setter.

use aws_sdk_cognitoidentityprovider::operation;
use surefire_cognito::surefire::Structure as _;

use crate::convert::Member;
use crate::{ToSdk, ToSdkError};

macro_rules! requests {
    ($(
        $ours:ident$(<$life:lifetime>)? $(without $($lacking:ident: $name:literal),+)?
            => $module:ident::$builder:ident { $($get:ident => $set:ident,)* }
    )*) => {$(
        impl ToSdk for surefire_cognito::$ours$(<$life>)? {
            type Builder = operation::$module::builders::$builder;

            fn to_sdk(&self) -> Result<Self::Builder, ToSdkError> {
                crate::has_every_member!(surefire_cognito::$ours$(<$life>)?: $($get)* $($($lacking)+)?);
                $($(if self.$lacking().is_some() {
                    return Err(ToSdkError::NoSuchMember { shape: Self::NAME, member: $name });
                })+)?
                Ok(Self::Builder::default()$(.$set(self.$get().member()?))*)
            }
        }
    )*};
}

requests! {
    AddCustomAttributesRequest<'_> => add_custom_attributes::AddCustomAttributesInputBuilder {
        user_pool_id => set_user_pool_id,
        custom_attributes => set_custom_attributes,
    }
    AddUserPoolClientSecretRequest<'_> => add_user_pool_client_secret::AddUserPoolClientSecretInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        client_secret => set_client_secret,
    }
    AdminAddUserToGroupRequest<'_> => admin_add_user_to_group::AdminAddUserToGroupInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        group_name => set_group_name,
    }
    AdminConfirmSignUpRequest<'_> => admin_confirm_sign_up::AdminConfirmSignUpInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        client_metadata => set_client_metadata,
    }
    AdminCreateUserRequest<'_> => admin_create_user::AdminCreateUserInputBuilder {
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
    AdminDeleteSoftwareTokenRequest<'_> => admin_delete_software_token::AdminDeleteSoftwareTokenInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminDeleteUserRequest<'_> => admin_delete_user::AdminDeleteUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminDeleteUserAttributesRequest<'_> => admin_delete_user_attributes::AdminDeleteUserAttributesInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        user_attribute_names => set_user_attribute_names,
    }
    AdminDisableProviderForUserRequest<'_> => admin_disable_provider_for_user::AdminDisableProviderForUserInputBuilder {
        user_pool_id => set_user_pool_id,
        user => set_user,
    }
    AdminDisableUserRequest<'_> => admin_disable_user::AdminDisableUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminEnableUserRequest<'_> => admin_enable_user::AdminEnableUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminForgetDeviceRequest<'_> => admin_forget_device::AdminForgetDeviceInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        device_key => set_device_key,
    }
    AdminGetDeviceRequest<'_> => admin_get_device::AdminGetDeviceInputBuilder {
        device_key => set_device_key,
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminGetUserRequest<'_> => admin_get_user::AdminGetUserInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminGetUserAuthFactorsRequest<'_> => admin_get_user_auth_factors::AdminGetUserAuthFactorsInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AdminInitiateAuthRequest<'_> => admin_initiate_auth::AdminInitiateAuthInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        auth_flow => set_auth_flow,
        auth_parameters => set_auth_parameters,
        client_metadata => set_client_metadata,
        analytics_metadata => set_analytics_metadata,
        context_data => set_context_data,
        session => set_session,
    }
    AdminLinkProviderForUserRequest<'_> => admin_link_provider_for_user::AdminLinkProviderForUserInputBuilder {
        user_pool_id => set_user_pool_id,
        destination_user => set_destination_user,
        source_user => set_source_user,
    }
    AdminListDevicesRequest<'_> => admin_list_devices::AdminListDevicesInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        limit => set_limit,
        pagination_token => set_pagination_token,
    }
    AdminListGroupsForUserRequest<'_> => admin_list_groups_for_user::AdminListGroupsForUserInputBuilder {
        username => set_username,
        user_pool_id => set_user_pool_id,
        limit => set_limit,
        next_token => set_next_token,
    }
    AdminListUserAuthEventsRequest<'_> => admin_list_user_auth_events::AdminListUserAuthEventsInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        max_results => set_max_results,
        next_token => set_next_token,
    }
    AdminRemoveUserFromGroupRequest<'_> => admin_remove_user_from_group::AdminRemoveUserFromGroupInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        group_name => set_group_name,
    }
    AdminResetUserPasswordRequest<'_> => admin_reset_user_password::AdminResetUserPasswordInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        client_metadata => set_client_metadata,
    }
    AdminRespondToAuthChallengeRequest<'_> => admin_respond_to_auth_challenge::AdminRespondToAuthChallengeInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        challenge_name => set_challenge_name,
        challenge_responses => set_challenge_responses,
        session => set_session,
        analytics_metadata => set_analytics_metadata,
        context_data => set_context_data,
        client_metadata => set_client_metadata,
    }
    AdminSetUserMfaPreferenceRequest<'_> => admin_set_user_mfa_preference::AdminSetUserMfaPreferenceInputBuilder {
        sms_mfa_settings => set_sms_mfa_settings,
        software_token_mfa_settings => set_software_token_mfa_settings,
        email_mfa_settings => set_email_mfa_settings,
        web_authn_mfa_settings => set_web_authn_mfa_settings,
        username => set_username,
        user_pool_id => set_user_pool_id,
    }
    AdminSetUserPasswordRequest<'_> => admin_set_user_password::AdminSetUserPasswordInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        password => set_password,
        permanent => set_permanent,
    }
    AdminSetUserSettingsRequest<'_> => admin_set_user_settings::AdminSetUserSettingsInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        mfa_options => set_mfa_options,
    }
    AdminUpdateAuthEventFeedbackRequest<'_> => admin_update_auth_event_feedback::AdminUpdateAuthEventFeedbackInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        event_id => set_event_id,
        feedback_value => set_feedback_value,
    }
    AdminUpdateDeviceStatusRequest<'_> => admin_update_device_status::AdminUpdateDeviceStatusInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        device_key => set_device_key,
        device_remembered_status => set_device_remembered_status,
    }
    AdminUpdateUserAttributesRequest<'_> => admin_update_user_attributes::AdminUpdateUserAttributesInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        user_attributes => set_user_attributes,
        client_metadata => set_client_metadata,
    }
    AdminUserGlobalSignOutRequest<'_> => admin_user_global_sign_out::AdminUserGlobalSignOutInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
    }
    AssociateSoftwareTokenRequest<'_> => associate_software_token::AssociateSoftwareTokenInputBuilder {
        access_token => set_access_token,
        session => set_session,
    }
    ChangePasswordRequest<'_> => change_password::ChangePasswordInputBuilder {
        previous_password => set_previous_password,
        proposed_password => set_proposed_password,
        access_token => set_access_token,
    }
    CompleteWebAuthnRegistrationRequest<'_> => complete_web_authn_registration::CompleteWebAuthnRegistrationInputBuilder {
        access_token => set_access_token,
        credential => set_credential,
    }
    ConfirmDeviceRequest<'_> => confirm_device::ConfirmDeviceInputBuilder {
        access_token => set_access_token,
        device_key => set_device_key,
        device_secret_verifier_config => set_device_secret_verifier_config,
        device_name => set_device_name,
    }
    ConfirmForgotPasswordRequest<'_> => confirm_forgot_password::ConfirmForgotPasswordInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        username => set_username,
        confirmation_code => set_confirmation_code,
        password => set_password,
        analytics_metadata => set_analytics_metadata,
        user_context_data => set_user_context_data,
        client_metadata => set_client_metadata,
    }
    ConfirmSignUpRequest<'_> => confirm_sign_up::ConfirmSignUpInputBuilder {
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
    CreateGroupRequest<'_> => create_group::CreateGroupInputBuilder {
        group_name => set_group_name,
        user_pool_id => set_user_pool_id,
        description => set_description,
        role_arn => set_role_arn,
        precedence => set_precedence,
    }
    CreateIdentityProviderRequest<'_> => create_identity_provider::CreateIdentityProviderInputBuilder {
        user_pool_id => set_user_pool_id,
        provider_name => set_provider_name,
        provider_type => set_provider_type,
        provider_details => set_provider_details,
        attribute_mapping => set_attribute_mapping,
        idp_identifiers => set_idp_identifiers,
        acr_mapping => set_acr_mapping,
    }
    CreateManagedLoginBrandingRequest<'_> => create_managed_login_branding::CreateManagedLoginBrandingInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        use_cognito_provided_values => set_use_cognito_provided_values,
        settings => set_settings,
        assets => set_assets,
    }
    CreateResourceServerRequest<'_> => create_resource_server::CreateResourceServerInputBuilder {
        user_pool_id => set_user_pool_id,
        identifier => set_identifier,
        name => set_name,
        scopes => set_scopes,
    }
    CreateTermsRequest<'_> => create_terms::CreateTermsInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        terms_name => set_terms_name,
        terms_source => set_terms_source,
        enforcement => set_enforcement,
        links => set_links,
    }
    CreateUserImportJobRequest<'_> => create_user_import_job::CreateUserImportJobInputBuilder {
        job_name => set_job_name,
        user_pool_id => set_user_pool_id,
        cloud_watch_logs_role_arn => set_cloud_watch_logs_role_arn,
        password_hashing_algorithm => set_password_hashing_algorithm,
    }
    CreateUserPoolRequest<'_> without dcr_configuration: "DcrConfiguration" => create_user_pool::CreateUserPoolInputBuilder {
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
    CreateUserPoolClientRequest<'_> without publish_secrets_in_aws_secrets_manager: "PublishSecretsInAWSSecretsManager" => create_user_pool_client::CreateUserPoolClientInputBuilder {
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
    CreateUserPoolDomainRequest<'_> => create_user_pool_domain::CreateUserPoolDomainInputBuilder {
        domain => set_domain,
        user_pool_id => set_user_pool_id,
        managed_login_version => set_managed_login_version,
        custom_domain_config => set_custom_domain_config,
        routing => set_routing,
    }
    CreateUserPoolReplicaRequest<'_> => create_user_pool_replica::CreateUserPoolReplicaInputBuilder {
        user_pool_id => set_user_pool_id,
        region_name => set_region_name,
        user_pool_tags => set_user_pool_tags,
    }
    DeleteGroupRequest<'_> => delete_group::DeleteGroupInputBuilder {
        group_name => set_group_name,
        user_pool_id => set_user_pool_id,
    }
    DeleteIdentityProviderRequest<'_> => delete_identity_provider::DeleteIdentityProviderInputBuilder {
        user_pool_id => set_user_pool_id,
        provider_name => set_provider_name,
    }
    DeleteManagedLoginBrandingRequest<'_> => delete_managed_login_branding::DeleteManagedLoginBrandingInputBuilder {
        managed_login_branding_id => set_managed_login_branding_id,
        user_pool_id => set_user_pool_id,
    }
    DeleteResourceServerRequest<'_> => delete_resource_server::DeleteResourceServerInputBuilder {
        user_pool_id => set_user_pool_id,
        identifier => set_identifier,
    }
    DeleteTermsRequest<'_> => delete_terms::DeleteTermsInputBuilder {
        terms_id => set_terms_id,
        user_pool_id => set_user_pool_id,
    }
    DeleteUserRequest<'_> => delete_user::DeleteUserInputBuilder {
        access_token => set_access_token,
    }
    DeleteUserAttributesRequest<'_> => delete_user_attributes::DeleteUserAttributesInputBuilder {
        user_attribute_names => set_user_attribute_names,
        access_token => set_access_token,
    }
    DeleteUserPoolRequest<'_> => delete_user_pool::DeleteUserPoolInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    DeleteUserPoolClientRequest<'_> => delete_user_pool_client::DeleteUserPoolClientInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
    }
    DeleteUserPoolClientSecretRequest<'_> => delete_user_pool_client_secret::DeleteUserPoolClientSecretInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        client_secret_id => set_client_secret_id,
    }
    DeleteUserPoolDomainRequest<'_> => delete_user_pool_domain::DeleteUserPoolDomainInputBuilder {
        domain => set_domain,
        user_pool_id => set_user_pool_id,
    }
    DeleteUserPoolReplicaRequest<'_> => delete_user_pool_replica::DeleteUserPoolReplicaInputBuilder {
        user_pool_id => set_user_pool_id,
        region_name => set_region_name,
    }
    DeleteWebAuthnCredentialRequest<'_> => delete_web_authn_credential::DeleteWebAuthnCredentialInputBuilder {
        access_token => set_access_token,
        credential_id => set_credential_id,
    }
    DescribeIdentityProviderRequest<'_> => describe_identity_provider::DescribeIdentityProviderInputBuilder {
        user_pool_id => set_user_pool_id,
        provider_name => set_provider_name,
    }
    DescribeManagedLoginBrandingRequest<'_> => describe_managed_login_branding::DescribeManagedLoginBrandingInputBuilder {
        user_pool_id => set_user_pool_id,
        managed_login_branding_id => set_managed_login_branding_id,
        return_merged_resources => set_return_merged_resources,
    }
    DescribeManagedLoginBrandingByClientRequest<'_> => describe_managed_login_branding_by_client::DescribeManagedLoginBrandingByClientInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        return_merged_resources => set_return_merged_resources,
    }
    DescribeResourceServerRequest<'_> => describe_resource_server::DescribeResourceServerInputBuilder {
        user_pool_id => set_user_pool_id,
        identifier => set_identifier,
    }
    DescribeRiskConfigurationRequest<'_> => describe_risk_configuration::DescribeRiskConfigurationInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
    }
    DescribeTermsRequest<'_> => describe_terms::DescribeTermsInputBuilder {
        terms_id => set_terms_id,
        user_pool_id => set_user_pool_id,
    }
    DescribeTermsByClientRequest<'_> => describe_terms_by_client::DescribeTermsByClientInputBuilder {
        client_id => set_client_id,
        user_pool_id => set_user_pool_id,
        terms_name => set_terms_name,
    }
    DescribeUserImportJobRequest<'_> => describe_user_import_job::DescribeUserImportJobInputBuilder {
        user_pool_id => set_user_pool_id,
        job_id => set_job_id,
    }
    DescribeUserPoolRequest<'_> => describe_user_pool::DescribeUserPoolInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    DescribeUserPoolClientRequest<'_> => describe_user_pool_client::DescribeUserPoolClientInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
    }
    DescribeUserPoolDomainRequest<'_> => describe_user_pool_domain::DescribeUserPoolDomainInputBuilder {
        domain => set_domain,
    }
    ForgetDeviceRequest<'_> => forget_device::ForgetDeviceInputBuilder {
        access_token => set_access_token,
        device_key => set_device_key,
    }
    ForgotPasswordRequest<'_> => forgot_password::ForgotPasswordInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        user_context_data => set_user_context_data,
        username => set_username,
        analytics_metadata => set_analytics_metadata,
        client_metadata => set_client_metadata,
    }
    GetClientTokenRequest<'_> => get_client_token::GetClientTokenInputBuilder {
        client_id => set_client_id,
        secret => set_secret,
        scopes => set_scopes,
        client_metadata => set_client_metadata,
    }
    GetCsvHeaderRequest<'_> => get_csv_header::GetCsvHeaderInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    GetDeviceRequest<'_> => get_device::GetDeviceInputBuilder {
        device_key => set_device_key,
        access_token => set_access_token,
    }
    GetGroupRequest<'_> => get_group::GetGroupInputBuilder {
        group_name => set_group_name,
        user_pool_id => set_user_pool_id,
    }
    GetIdentityProviderByIdentifierRequest<'_> => get_identity_provider_by_identifier::GetIdentityProviderByIdentifierInputBuilder {
        user_pool_id => set_user_pool_id,
        idp_identifier => set_idp_identifier,
    }
    GetLogDeliveryConfigurationRequest<'_> => get_log_delivery_configuration::GetLogDeliveryConfigurationInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    GetProvisionedLimitRequest<'_> => get_provisioned_limit::GetProvisionedLimitInputBuilder {
        limit_definition => set_limit_definition,
    }
    GetSigningCertificateRequest<'_> => get_signing_certificate::GetSigningCertificateInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    GetTokensFromRefreshTokenRequest<'_> => get_tokens_from_refresh_token::GetTokensFromRefreshTokenInputBuilder {
        refresh_token => set_refresh_token,
        client_id => set_client_id,
        client_secret => set_client_secret,
        device_key => set_device_key,
        client_metadata => set_client_metadata,
    }
    GetUiCustomizationRequest<'_> => get_ui_customization::GetUiCustomizationInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
    }
    GetUserRequest<'_> => get_user::GetUserInputBuilder {
        access_token => set_access_token,
    }
    GetUserAttributeVerificationCodeRequest<'_> => get_user_attribute_verification_code::GetUserAttributeVerificationCodeInputBuilder {
        access_token => set_access_token,
        attribute_name => set_attribute_name,
        client_metadata => set_client_metadata,
    }
    GetUserAuthFactorsRequest<'_> => get_user_auth_factors::GetUserAuthFactorsInputBuilder {
        access_token => set_access_token,
    }
    GetUserPoolMfaConfigRequest<'_> => get_user_pool_mfa_config::GetUserPoolMfaConfigInputBuilder {
        user_pool_id => set_user_pool_id,
    }
    GlobalSignOutRequest<'_> => global_sign_out::GlobalSignOutInputBuilder {
        access_token => set_access_token,
    }
    InitiateAuthRequest<'_> => initiate_auth::InitiateAuthInputBuilder {
        auth_flow => set_auth_flow,
        auth_parameters => set_auth_parameters,
        client_metadata => set_client_metadata,
        client_id => set_client_id,
        analytics_metadata => set_analytics_metadata,
        user_context_data => set_user_context_data,
        session => set_session,
    }
    ListDevicesRequest<'_> => list_devices::ListDevicesInputBuilder {
        access_token => set_access_token,
        limit => set_limit,
        pagination_token => set_pagination_token,
    }
    ListGroupsRequest<'_> => list_groups::ListGroupsInputBuilder {
        user_pool_id => set_user_pool_id,
        limit => set_limit,
        next_token => set_next_token,
    }
    ListIdentityProvidersRequest<'_> => list_identity_providers::ListIdentityProvidersInputBuilder {
        user_pool_id => set_user_pool_id,
        max_results => set_max_results,
        next_token => set_next_token,
    }
    ListResourceServersRequest<'_> => list_resource_servers::ListResourceServersInputBuilder {
        user_pool_id => set_user_pool_id,
        max_results => set_max_results,
        next_token => set_next_token,
    }
    ListTagsForResourceRequest<'_> => list_tags_for_resource::ListTagsForResourceInputBuilder {
        resource_arn => set_resource_arn,
    }
    ListTermsRequest<'_> => list_terms::ListTermsInputBuilder {
        user_pool_id => set_user_pool_id,
        max_results => set_max_results,
        next_token => set_next_token,
    }
    ListUserImportJobsRequest<'_> => list_user_import_jobs::ListUserImportJobsInputBuilder {
        user_pool_id => set_user_pool_id,
        max_results => set_max_results,
        pagination_token => set_pagination_token,
    }
    ListUserPoolClientSecretsRequest<'_> => list_user_pool_client_secrets::ListUserPoolClientSecretsInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        next_token => set_next_token,
    }
    ListUserPoolClientsRequest<'_> without client_type: "ClientType" => list_user_pool_clients::ListUserPoolClientsInputBuilder {
        user_pool_id => set_user_pool_id,
        max_results => set_max_results,
        next_token => set_next_token,
    }
    ListUserPoolReplicasRequest<'_> => list_user_pool_replicas::ListUserPoolReplicasInputBuilder {
        user_pool_id => set_user_pool_id,
        next_token => set_next_token,
    }
    ListUserPoolsRequest<'_> => list_user_pools::ListUserPoolsInputBuilder {
        next_token => set_next_token,
        max_results => set_max_results,
    }
    ListUsersRequest<'_> => list_users::ListUsersInputBuilder {
        user_pool_id => set_user_pool_id,
        attributes_to_get => set_attributes_to_get,
        limit => set_limit,
        pagination_token => set_pagination_token,
        filter => set_filter,
    }
    ListUsersInGroupRequest<'_> => list_users_in_group::ListUsersInGroupInputBuilder {
        user_pool_id => set_user_pool_id,
        group_name => set_group_name,
        limit => set_limit,
        next_token => set_next_token,
    }
    ListWebAuthnCredentialsRequest<'_> => list_web_authn_credentials::ListWebAuthnCredentialsInputBuilder {
        access_token => set_access_token,
        next_token => set_next_token,
        max_results => set_max_results,
    }
    ResendConfirmationCodeRequest<'_> => resend_confirmation_code::ResendConfirmationCodeInputBuilder {
        client_id => set_client_id,
        secret_hash => set_secret_hash,
        user_context_data => set_user_context_data,
        username => set_username,
        analytics_metadata => set_analytics_metadata,
        client_metadata => set_client_metadata,
    }
    RespondToAuthChallengeRequest<'_> => respond_to_auth_challenge::RespondToAuthChallengeInputBuilder {
        client_id => set_client_id,
        challenge_name => set_challenge_name,
        session => set_session,
        challenge_responses => set_challenge_responses,
        analytics_metadata => set_analytics_metadata,
        user_context_data => set_user_context_data,
        client_metadata => set_client_metadata,
    }
    RevokeTokenRequest<'_> without revoke_associated_sessions: "RevokeAssociatedSessions" => revoke_token::RevokeTokenInputBuilder {
        token => set_token,
        client_id => set_client_id,
        client_secret => set_client_secret,
    }
    SetLogDeliveryConfigurationRequest<'_> => set_log_delivery_configuration::SetLogDeliveryConfigurationInputBuilder {
        user_pool_id => set_user_pool_id,
        log_configurations => set_log_configurations,
    }
    SetRiskConfigurationRequest<'_> => set_risk_configuration::SetRiskConfigurationInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        compromised_credentials_risk_configuration => set_compromised_credentials_risk_configuration,
        account_takeover_risk_configuration => set_account_takeover_risk_configuration,
        risk_exception_configuration => set_risk_exception_configuration,
    }
    SetUiCustomizationRequest<'_> => set_ui_customization::SetUiCustomizationInputBuilder {
        user_pool_id => set_user_pool_id,
        client_id => set_client_id,
        css => set_css,
        image_file => set_image_file,
    }
    SetUserMfaPreferenceRequest<'_> => set_user_mfa_preference::SetUserMfaPreferenceInputBuilder {
        sms_mfa_settings => set_sms_mfa_settings,
        software_token_mfa_settings => set_software_token_mfa_settings,
        email_mfa_settings => set_email_mfa_settings,
        web_authn_mfa_settings => set_web_authn_mfa_settings,
        access_token => set_access_token,
    }
    SetUserPoolMfaConfigRequest<'_> => set_user_pool_mfa_config::SetUserPoolMfaConfigInputBuilder {
        user_pool_id => set_user_pool_id,
        sms_mfa_configuration => set_sms_mfa_configuration,
        software_token_mfa_configuration => set_software_token_mfa_configuration,
        email_mfa_configuration => set_email_mfa_configuration,
        mfa_configuration => set_mfa_configuration,
        web_authn_configuration => set_web_authn_configuration,
    }
    SetUserSettingsRequest<'_> => set_user_settings::SetUserSettingsInputBuilder {
        access_token => set_access_token,
        mfa_options => set_mfa_options,
    }
    SignUpRequest<'_> => sign_up::SignUpInputBuilder {
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
    StartUserImportJobRequest<'_> => start_user_import_job::StartUserImportJobInputBuilder {
        user_pool_id => set_user_pool_id,
        job_id => set_job_id,
    }
    StartWebAuthnRegistrationRequest<'_> => start_web_authn_registration::StartWebAuthnRegistrationInputBuilder {
        access_token => set_access_token,
    }
    StopUserImportJobRequest<'_> => stop_user_import_job::StopUserImportJobInputBuilder {
        user_pool_id => set_user_pool_id,
        job_id => set_job_id,
    }
    TagResourceRequest<'_> => tag_resource::TagResourceInputBuilder {
        resource_arn => set_resource_arn,
        tags => set_tags,
    }
    UntagResourceRequest<'_> => untag_resource::UntagResourceInputBuilder {
        resource_arn => set_resource_arn,
        tag_keys => set_tag_keys,
    }
    UpdateAuthEventFeedbackRequest<'_> => update_auth_event_feedback::UpdateAuthEventFeedbackInputBuilder {
        user_pool_id => set_user_pool_id,
        username => set_username,
        event_id => set_event_id,
        feedback_token => set_feedback_token,
        feedback_value => set_feedback_value,
    }
    UpdateDeviceStatusRequest<'_> => update_device_status::UpdateDeviceStatusInputBuilder {
        access_token => set_access_token,
        device_key => set_device_key,
        device_remembered_status => set_device_remembered_status,
    }
    UpdateGroupRequest<'_> => update_group::UpdateGroupInputBuilder {
        group_name => set_group_name,
        user_pool_id => set_user_pool_id,
        description => set_description,
        role_arn => set_role_arn,
        precedence => set_precedence,
    }
    UpdateIdentityProviderRequest<'_> => update_identity_provider::UpdateIdentityProviderInputBuilder {
        user_pool_id => set_user_pool_id,
        provider_name => set_provider_name,
        provider_details => set_provider_details,
        attribute_mapping => set_attribute_mapping,
        idp_identifiers => set_idp_identifiers,
        acr_mapping => set_acr_mapping,
    }
    UpdateManagedLoginBrandingRequest<'_> => update_managed_login_branding::UpdateManagedLoginBrandingInputBuilder {
        user_pool_id => set_user_pool_id,
        managed_login_branding_id => set_managed_login_branding_id,
        use_cognito_provided_values => set_use_cognito_provided_values,
        settings => set_settings,
        assets => set_assets,
    }
    UpdateProvisionedLimitRequest<'_> => update_provisioned_limit::UpdateProvisionedLimitInputBuilder {
        limit_definition => set_limit_definition,
        requested_limit_value => set_requested_limit_value,
    }
    UpdateResourceServerRequest<'_> => update_resource_server::UpdateResourceServerInputBuilder {
        user_pool_id => set_user_pool_id,
        identifier => set_identifier,
        name => set_name,
        scopes => set_scopes,
    }
    UpdateTermsRequest<'_> => update_terms::UpdateTermsInputBuilder {
        terms_id => set_terms_id,
        user_pool_id => set_user_pool_id,
        terms_name => set_terms_name,
        terms_source => set_terms_source,
        enforcement => set_enforcement,
        links => set_links,
    }
    UpdateUserAttributesRequest<'_> => update_user_attributes::UpdateUserAttributesInputBuilder {
        user_attributes => set_user_attributes,
        access_token => set_access_token,
        client_metadata => set_client_metadata,
    }
    UpdateUserPoolRequest<'_> without dcr_configuration: "DcrConfiguration" => update_user_pool::UpdateUserPoolInputBuilder {
        user_pool_id => set_user_pool_id,
        policies => set_policies,
        deletion_protection => set_deletion_protection,
        lambda_config => set_lambda_config,
        auto_verified_attributes => set_auto_verified_attributes,
        sms_verification_message => set_sms_verification_message,
        email_verification_message => set_email_verification_message,
        email_verification_subject => set_email_verification_subject,
        verification_message_template => set_verification_message_template,
        sms_authentication_message => set_sms_authentication_message,
        user_attribute_update_settings => set_user_attribute_update_settings,
        mfa_configuration => set_mfa_configuration,
        device_configuration => set_device_configuration,
        email_configuration => set_email_configuration,
        sms_configuration => set_sms_configuration,
        user_pool_tags => set_user_pool_tags,
        admin_create_user_config => set_admin_create_user_config,
        user_pool_add_ons => set_user_pool_add_ons,
        account_recovery_setting => set_account_recovery_setting,
        pool_name => set_pool_name,
        user_pool_tier => set_user_pool_tier,
        key_configuration => set_key_configuration,
        issuer_configuration => set_issuer_configuration,
        acr_configuration => set_acr_configuration,
    }
    UpdateUserPoolClientRequest<'_> without publish_secrets_in_aws_secrets_manager: "PublishSecretsInAWSSecretsManager" => update_user_pool_client::UpdateUserPoolClientInputBuilder {
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
    UpdateUserPoolDomainRequest<'_> => update_user_pool_domain::UpdateUserPoolDomainInputBuilder {
        domain => set_domain,
        user_pool_id => set_user_pool_id,
        managed_login_version => set_managed_login_version,
        custom_domain_config => set_custom_domain_config,
        routing => set_routing,
    }
    UpdateUserPoolReplicaRequest<'_> => update_user_pool_replica::UpdateUserPoolReplicaInputBuilder {
        user_pool_id => set_user_pool_id,
        region_name => set_region_name,
        status => set_status,
    }
    VerifySoftwareTokenRequest<'_> => verify_software_token::VerifySoftwareTokenInputBuilder {
        access_token => set_access_token,
        session => set_session,
        user_code => set_user_code,
        friendly_device_name => set_friendly_device_name,
    }
    VerifyUserAttributeRequest<'_> => verify_user_attribute::VerifyUserAttributeInputBuilder {
        access_token => set_access_token,
        attribute_name => set_attribute_name,
        code => set_code,
    }
}

//! The nested structures: one row a member, with the accessor and the setter.

use aws_sdk_cognitoidentityprovider::types as sdk;
use surefire_cognito::types;

use crate::ToSdkError;
use crate::convert::{Built, Convert, Member};

macro_rules! shapes {
    ($($ours:ty => $sdk:ident { $($get:ident => $set:ident,)* })*) => {$(
        impl Convert<sdk::$sdk> for &$ours {
            fn convert(self) -> Result<sdk::$sdk, ToSdkError> {
                crate::has_every_member!($ours: $($get)*);
                let builder = sdk::$sdk::builder()$(.$set(self.$get().member()?))*;
                Built::<sdk::$sdk>::built(builder.build())
            }
        }
    )*};
}

shapes! {
    types::AccountRecoverySetting<'_> => AccountRecoverySettingType {
        recovery_mechanisms => set_recovery_mechanisms,
    }
    types::AccountTakeoverAction<'_> => AccountTakeoverActionType {
        notify => set_notify,
        event_action => set_event_action,
    }
    types::AccountTakeoverActions<'_> => AccountTakeoverActionsType {
        low_action => set_low_action,
        medium_action => set_medium_action,
        high_action => set_high_action,
    }
    types::AccountTakeoverRiskConfiguration<'_> => AccountTakeoverRiskConfigurationType {
        notify_configuration => set_notify_configuration,
        actions => set_actions,
    }
    types::AcrLevelConfig<'_> => AcrLevelConfigType {
        acr_value => set_acr_value,
    }
    types::AdminCreateUserConfig<'_> => AdminCreateUserConfigType {
        allow_admin_create_user_only => set_allow_admin_create_user_only,
        unused_account_validity_days => set_unused_account_validity_days,
        invite_message_template => set_invite_message_template,
    }
    types::AdvancedSecurityAdditionalFlows<'_> => AdvancedSecurityAdditionalFlowsType {
        custom_auth_mode => set_custom_auth_mode,
    }
    types::AnalyticsConfiguration<'_> => AnalyticsConfigurationType {
        application_id => set_application_id,
        application_arn => set_application_arn,
        role_arn => set_role_arn,
        external_id => set_external_id,
        user_data_shared => set_user_data_shared,
    }
    types::AnalyticsMetadata<'_> => AnalyticsMetadataType {
        analytics_endpoint_id => set_analytics_endpoint_id,
    }
    types::Asset<'_> => AssetType {
        category => set_category,
        color_mode => set_color_mode,
        extension => set_extension,
        bytes => set_bytes,
        resource_id => set_resource_id,
    }
    types::Attribute<'_> => AttributeType {
        name => set_name,
        value => set_value,
    }
    types::CloudWatchLogsConfiguration<'_> => CloudWatchLogsConfigurationType {
        log_group_arn => set_log_group_arn,
    }
    types::CompromisedCredentialsActions<'_> => CompromisedCredentialsActionsType {
        event_action => set_event_action,
    }
    types::CompromisedCredentialsRiskConfiguration<'_> => CompromisedCredentialsRiskConfigurationType {
        event_filter => set_event_filter,
        actions => set_actions,
    }
    types::ContextData<'_> => ContextDataType {
        ip_address => set_ip_address,
        server_name => set_server_name,
        server_path => set_server_path,
        http_headers => set_http_headers,
        encoded_data => set_encoded_data,
    }
    types::CustomDomainConfig<'_> => CustomDomainConfigType {
        certificate_arn => set_certificate_arn,
        security_policy => set_security_policy,
    }
    types::CustomEmailLambdaVersionConfig<'_> => CustomEmailLambdaVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    types::CustomSmsLambdaVersionConfig<'_> => CustomSmsLambdaVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    types::DeviceConfiguration => DeviceConfigurationType {
        challenge_required_on_new_device => set_challenge_required_on_new_device,
        device_only_remembered_on_user_prompt => set_device_only_remembered_on_user_prompt,
    }
    types::DeviceSecretVerifierConfig<'_> => DeviceSecretVerifierConfigType {
        password_verifier => set_password_verifier,
        salt => set_salt,
    }
    types::EmailConfiguration<'_> => EmailConfigurationType {
        source_arn => set_source_arn,
        reply_to_email_address => set_reply_to_email_address,
        email_sending_account => set_email_sending_account,
        from => set_from,
        configuration_set => set_configuration_set,
    }
    types::EmailMfaConfig<'_> => EmailMfaConfigType {
        message => set_message,
        subject => set_subject,
    }
    types::EmailMfaSettings => EmailMfaSettingsType {
        enabled => set_enabled,
        preferred_mfa => set_preferred_mfa,
    }
    types::EumsSmsConfiguration<'_> => EumsSmsConfigurationType {
        caller_arn => set_caller_arn,
        external_id => set_external_id,
        origination_identity => set_origination_identity,
        configuration_set_name => set_configuration_set_name,
        in_entity_id => set_in_entity_id,
        in_template_id => set_in_template_id,
        region => set_region,
    }
    types::Failover<'_> => FailoverType {
        secondary_region => set_secondary_region,
        primary_route53_health_check_id => set_primary_route53_health_check_id,
    }
    types::FirehoseConfiguration<'_> => FirehoseConfigurationType {
        stream_arn => set_stream_arn,
    }
    types::HttpHeader<'_> => HttpHeader {
        header_name => set_header_name,
        header_value => set_header_value,
    }
    types::InboundFederationLambda<'_> => InboundFederationLambdaType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    types::IssuerConfiguration<'_> => IssuerConfigurationType {
        r#type => set_type,
    }
    types::KeyConfiguration<'_> => KeyConfigurationType {
        key_type => set_key_type,
        kms_key_arn => set_kms_key_arn,
    }
    types::LambdaConfig<'_> => LambdaConfigType {
        pre_sign_up => set_pre_sign_up,
        custom_message => set_custom_message,
        post_confirmation => set_post_confirmation,
        pre_authentication => set_pre_authentication,
        post_authentication => set_post_authentication,
        define_auth_challenge => set_define_auth_challenge,
        create_auth_challenge => set_create_auth_challenge,
        verify_auth_challenge_response => set_verify_auth_challenge_response,
        pre_token_generation => set_pre_token_generation,
        user_migration => set_user_migration,
        pre_token_generation_config => set_pre_token_generation_config,
        custom_sms_sender => set_custom_sms_sender,
        custom_email_sender => set_custom_email_sender,
        kms_key_id => set_kms_key_id,
        inbound_federation => set_inbound_federation,
    }
    types::LimitDefinition<'_> => LimitDefinitionType {
        limit_class => set_limit_class,
        attributes => set_attributes,
    }
    types::LogConfiguration<'_> => LogConfigurationType {
        log_level => set_log_level,
        event_source => set_event_source,
        cloud_watch_logs_configuration => set_cloud_watch_logs_configuration,
        s3_configuration => set_s3_configuration,
        firehose_configuration => set_firehose_configuration,
    }
    types::MessageTemplate<'_> => MessageTemplateType {
        sms_message => set_sms_message,
        email_message => set_email_message,
        email_subject => set_email_subject,
    }
    types::MfaOption<'_> => MfaOptionType {
        delivery_medium => set_delivery_medium,
        attribute_name => set_attribute_name,
    }
    types::NotifyConfiguration<'_> => NotifyConfigurationType {
        from => set_from,
        reply_to => set_reply_to,
        source_arn => set_source_arn,
        block_email => set_block_email,
        no_action_email => set_no_action_email,
        mfa_email => set_mfa_email,
    }
    types::NotifyEmail<'_> => NotifyEmailType {
        subject => set_subject,
        html_body => set_html_body,
        text_body => set_text_body,
    }
    types::NumberAttributeConstraints<'_> => NumberAttributeConstraintsType {
        min_value => set_min_value,
        max_value => set_max_value,
    }
    types::PasswordPolicy => PasswordPolicyType {
        minimum_length => set_minimum_length,
        require_uppercase => set_require_uppercase,
        require_lowercase => set_require_lowercase,
        require_numbers => set_require_numbers,
        require_symbols => set_require_symbols,
        password_history_size => set_password_history_size,
        temporary_password_validity_days => set_temporary_password_validity_days,
    }
    types::PreTokenGenerationVersionConfig<'_> => PreTokenGenerationVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    types::ProviderUserIdentifier<'_> => ProviderUserIdentifierType {
        provider_name => set_provider_name,
        provider_attribute_name => set_provider_attribute_name,
        provider_attribute_value => set_provider_attribute_value,
    }
    types::RecoveryOption<'_> => RecoveryOptionType {
        priority => set_priority,
        name => set_name,
    }
    types::RefreshTokenRotation<'_> => RefreshTokenRotationType {
        feature => set_feature,
        retry_grace_period_seconds => set_retry_grace_period_seconds,
    }
    types::ResourceServerScope<'_> => ResourceServerScopeType {
        scope_name => set_scope_name,
        scope_description => set_scope_description,
    }
    types::RiskExceptionConfiguration<'_> => RiskExceptionConfigurationType {
        blocked_ip_range_list => set_blocked_ip_range_list,
        skipped_ip_range_list => set_skipped_ip_range_list,
    }
    types::Routing<'_> => RoutingType {
        failover => set_failover,
    }
    types::S3Configuration<'_> => S3ConfigurationType {
        bucket_arn => set_bucket_arn,
    }
    types::SchemaAttribute<'_> => SchemaAttributeType {
        name => set_name,
        attribute_data_type => set_attribute_data_type,
        developer_only_attribute => set_developer_only_attribute,
        mutable => set_mutable,
        required => set_required,
        number_attribute_constraints => set_number_attribute_constraints,
        string_attribute_constraints => set_string_attribute_constraints,
    }
    types::SignInPolicy<'_> => SignInPolicyType {
        allowed_first_auth_factors => set_allowed_first_auth_factors,
    }
    types::SmsConfiguration<'_> => SmsConfigurationType {
        sns_caller_arn => set_sns_caller_arn,
        external_id => set_external_id,
        sns_region => set_sns_region,
        eums_sms => set_eums_sms,
    }
    types::SmsMfaConfig<'_> => SmsMfaConfigType {
        sms_authentication_message => set_sms_authentication_message,
        sms_configuration => set_sms_configuration,
    }
    types::SmsMfaSettings => SmsMfaSettingsType {
        enabled => set_enabled,
        preferred_mfa => set_preferred_mfa,
    }
    types::SoftwareTokenMfaConfig => SoftwareTokenMfaConfigType {
        enabled => set_enabled,
    }
    types::SoftwareTokenMfaSettings => SoftwareTokenMfaSettingsType {
        enabled => set_enabled,
        preferred_mfa => set_preferred_mfa,
    }
    types::StringAttributeConstraints<'_> => StringAttributeConstraintsType {
        min_length => set_min_length,
        max_length => set_max_length,
    }
    types::TokenValidityUnits<'_> => TokenValidityUnitsType {
        access_token => set_access_token,
        id_token => set_id_token,
        refresh_token => set_refresh_token,
    }
    types::UserAttributeUpdateSettings<'_> => UserAttributeUpdateSettingsType {
        attributes_require_verification_before_update => set_attributes_require_verification_before_update,
    }
    types::UserContextData<'_> => UserContextDataType {
        ip_address => set_ip_address,
        encoded_data => set_encoded_data,
    }
    types::UserPoolAddOns<'_> => UserPoolAddOnsType {
        advanced_security_mode => set_advanced_security_mode,
        advanced_security_additional_flows => set_advanced_security_additional_flows,
    }
    types::UserPoolPolicy<'_> => UserPoolPolicyType {
        password_policy => set_password_policy,
        sign_in_policy => set_sign_in_policy,
    }
    types::UsernameConfiguration => UsernameConfigurationType {
        case_sensitive => set_case_sensitive,
    }
    types::VerificationMessageTemplate<'_> => VerificationMessageTemplateType {
        sms_message => set_sms_message,
        email_message => set_email_message,
        email_subject => set_email_subject,
        email_message_by_link => set_email_message_by_link,
        email_subject_by_link => set_email_subject_by_link,
        default_email_option => set_default_email_option,
    }
    types::WebAuthnConfiguration<'_> => WebAuthnConfigurationType {
        relying_party_id => set_relying_party_id,
        user_verification => set_user_verification,
        factor_configuration => set_factor_configuration,
    }
    types::WebAuthnMfaSettings => WebAuthnMfaSettingsType {
        enabled => set_enabled,
    }
}

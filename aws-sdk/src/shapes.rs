//! The nested structures: one row a member, with the accessor and the setter.

use aws_sdk_cognitoidentityprovider::types as sdk;
use surefire_cognito::types::{
    AccountRecoverySetting, AcrLevelConfig, AdminCreateUserConfig, AdvancedSecurityAdditionalFlows,
    AnalyticsConfiguration, AnalyticsMetadata, Attribute, CustomEmailLambdaVersionConfig,
    CustomSmsLambdaVersionConfig, DeviceConfiguration, EmailConfiguration, EumsSmsConfiguration,
    InboundFederationLambda, IssuerConfiguration, KeyConfiguration, LambdaConfig, MessageTemplate,
    NumberAttributeConstraints, PasswordPolicy, PreTokenGenerationVersionConfig, RecoveryOption,
    RefreshTokenRotation, SchemaAttribute, SignInPolicy, SmsConfiguration,
    StringAttributeConstraints, TokenValidityUnits, UserAttributeUpdateSettings, UserContextData,
    UserPoolAddOns, UserPoolPolicy, UsernameConfiguration, VerificationMessageTemplate,
};

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
    Attribute<'_> => AttributeType {
        name => set_name,
        value => set_value,
    }
    AnalyticsMetadata<'_> => AnalyticsMetadataType {
        analytics_endpoint_id => set_analytics_endpoint_id,
    }
    UserContextData<'_> => UserContextDataType {
        ip_address => set_ip_address,
        encoded_data => set_encoded_data,
    }
    PasswordPolicy => PasswordPolicyType {
        minimum_length => set_minimum_length,
        require_uppercase => set_require_uppercase,
        require_lowercase => set_require_lowercase,
        require_numbers => set_require_numbers,
        require_symbols => set_require_symbols,
        password_history_size => set_password_history_size,
        temporary_password_validity_days => set_temporary_password_validity_days,
    }
    SignInPolicy<'_> => SignInPolicyType {
        allowed_first_auth_factors => set_allowed_first_auth_factors,
    }
    UserPoolPolicy<'_> => UserPoolPolicyType {
        password_policy => set_password_policy,
        sign_in_policy => set_sign_in_policy,
    }
    PreTokenGenerationVersionConfig<'_> => PreTokenGenerationVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    CustomSmsLambdaVersionConfig<'_> => CustomSmsLambdaVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    CustomEmailLambdaVersionConfig<'_> => CustomEmailLambdaVersionConfigType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    InboundFederationLambda<'_> => InboundFederationLambdaType {
        lambda_version => set_lambda_version,
        lambda_arn => set_lambda_arn,
    }
    LambdaConfig<'_> => LambdaConfigType {
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
    VerificationMessageTemplate<'_> => VerificationMessageTemplateType {
        sms_message => set_sms_message,
        email_message => set_email_message,
        email_subject => set_email_subject,
        email_message_by_link => set_email_message_by_link,
        email_subject_by_link => set_email_subject_by_link,
        default_email_option => set_default_email_option,
    }
    UserAttributeUpdateSettings<'_> => UserAttributeUpdateSettingsType {
        attributes_require_verification_before_update => set_attributes_require_verification_before_update,
    }
    DeviceConfiguration => DeviceConfigurationType {
        challenge_required_on_new_device => set_challenge_required_on_new_device,
        device_only_remembered_on_user_prompt => set_device_only_remembered_on_user_prompt,
    }
    EmailConfiguration<'_> => EmailConfigurationType {
        source_arn => set_source_arn,
        reply_to_email_address => set_reply_to_email_address,
        email_sending_account => set_email_sending_account,
        from => set_from,
        configuration_set => set_configuration_set,
    }
    EumsSmsConfiguration<'_> => EumsSmsConfigurationType {
        caller_arn => set_caller_arn,
        external_id => set_external_id,
        origination_identity => set_origination_identity,
        configuration_set_name => set_configuration_set_name,
        in_entity_id => set_in_entity_id,
        in_template_id => set_in_template_id,
        region => set_region,
    }
    SmsConfiguration<'_> => SmsConfigurationType {
        sns_caller_arn => set_sns_caller_arn,
        external_id => set_external_id,
        sns_region => set_sns_region,
        eums_sms => set_eums_sms,
    }
    MessageTemplate<'_> => MessageTemplateType {
        sms_message => set_sms_message,
        email_message => set_email_message,
        email_subject => set_email_subject,
    }
    AdminCreateUserConfig<'_> => AdminCreateUserConfigType {
        allow_admin_create_user_only => set_allow_admin_create_user_only,
        unused_account_validity_days => set_unused_account_validity_days,
        invite_message_template => set_invite_message_template,
    }
    NumberAttributeConstraints<'_> => NumberAttributeConstraintsType {
        min_value => set_min_value,
        max_value => set_max_value,
    }
    StringAttributeConstraints<'_> => StringAttributeConstraintsType {
        min_length => set_min_length,
        max_length => set_max_length,
    }
    SchemaAttribute<'_> => SchemaAttributeType {
        name => set_name,
        attribute_data_type => set_attribute_data_type,
        developer_only_attribute => set_developer_only_attribute,
        mutable => set_mutable,
        required => set_required,
        number_attribute_constraints => set_number_attribute_constraints,
        string_attribute_constraints => set_string_attribute_constraints,
    }
    AdvancedSecurityAdditionalFlows<'_> => AdvancedSecurityAdditionalFlowsType {
        custom_auth_mode => set_custom_auth_mode,
    }
    UserPoolAddOns<'_> => UserPoolAddOnsType {
        advanced_security_mode => set_advanced_security_mode,
        advanced_security_additional_flows => set_advanced_security_additional_flows,
    }
    UsernameConfiguration => UsernameConfigurationType {
        case_sensitive => set_case_sensitive,
    }
    RecoveryOption<'_> => RecoveryOptionType {
        priority => set_priority,
        name => set_name,
    }
    AccountRecoverySetting<'_> => AccountRecoverySettingType {
        recovery_mechanisms => set_recovery_mechanisms,
    }
    KeyConfiguration<'_> => KeyConfigurationType {
        key_type => set_key_type,
        kms_key_arn => set_kms_key_arn,
    }
    IssuerConfiguration<'_> => IssuerConfigurationType {
        r#type => set_type,
    }
    AcrLevelConfig<'_> => AcrLevelConfigType {
        acr_value => set_acr_value,
    }
    TokenValidityUnits<'_> => TokenValidityUnitsType {
        access_token => set_access_token,
        id_token => set_id_token,
        refresh_token => set_refresh_token,
    }
    AnalyticsConfiguration<'_> => AnalyticsConfigurationType {
        application_id => set_application_id,
        application_arn => set_application_arn,
        role_arn => set_role_arn,
        external_id => set_external_id,
        user_data_shared => set_user_data_shared,
    }
    RefreshTokenRotation<'_> => RefreshTokenRotationType {
        feature => set_feature,
        retry_grace_period_seconds => set_retry_grace_period_seconds,
    }
}

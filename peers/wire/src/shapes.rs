//! The nested structures: one row a member, with its setter.

use surefire_cognito::types::{
    AccountRecoverySetting, AcrLevelConfig, AdminCreateUserConfig, AdvancedSecurityAdditionalFlows,
    AnalyticsConfiguration, AnalyticsMetadata, Attribute, CustomEmailLambdaVersionConfig,
    CustomSmsLambdaVersionConfig, DcrConfiguration, DeviceConfiguration, EmailConfiguration,
    EumsSmsConfiguration, InboundFederationLambda, IssuerConfiguration, KeyConfiguration,
    LambdaConfig, MessageTemplate, NumberAttributeConstraints, PasswordPolicy,
    PreTokenGenerationVersionConfig, RecoveryOption, RefreshTokenRotation, SchemaAttribute,
    SignInPolicy, SmsConfiguration, StringAttributeConstraints, TokenValidityUnits,
    UserAttributeUpdateSettings, UserContextData, UserPoolAddOns, UserPoolPolicy,
    UsernameConfiguration, VerificationMessageTemplate,
};

use crate::read::{Json, Read, member};

macro_rules! shapes {
    ($($ours:ty { $($wire:literal: $setter:ident;)* })*) => {$(
        impl Read for $ours {
            fn read(json: Json) -> Self {
                let builder = <$ours>::builder()$(.$setter(member(json, $wire)))*;
                builder.build().expect("the input is valid")
            }
        }
    )*};
}

shapes! {
    Attribute<'static> {
        "Name": name;
        "Value": maybe_value;
    }
    AnalyticsMetadata<'static> {
        "AnalyticsEndpointId": maybe_analytics_endpoint_id;
    }
    UserContextData<'static> {
        "IpAddress": maybe_ip_address;
        "EncodedData": maybe_encoded_data;
    }
    PasswordPolicy {
        "MinimumLength": maybe_minimum_length;
        "RequireUppercase": maybe_require_uppercase;
        "RequireLowercase": maybe_require_lowercase;
        "RequireNumbers": maybe_require_numbers;
        "RequireSymbols": maybe_require_symbols;
        "PasswordHistorySize": maybe_password_history_size;
        "TemporaryPasswordValidityDays": maybe_temporary_password_validity_days;
    }
    SignInPolicy<'static> {
        "AllowedFirstAuthFactors": maybe_allowed_first_auth_factors;
    }
    UserPoolPolicy<'static> {
        "PasswordPolicy": maybe_password_policy;
        "SignInPolicy": maybe_sign_in_policy;
    }
    PreTokenGenerationVersionConfig<'static> {
        "LambdaVersion": lambda_version;
        "LambdaArn": lambda_arn;
    }
    CustomSmsLambdaVersionConfig<'static> {
        "LambdaVersion": lambda_version;
        "LambdaArn": lambda_arn;
    }
    CustomEmailLambdaVersionConfig<'static> {
        "LambdaVersion": lambda_version;
        "LambdaArn": lambda_arn;
    }
    InboundFederationLambda<'static> {
        "LambdaVersion": lambda_version;
        "LambdaArn": lambda_arn;
    }
    LambdaConfig<'static> {
        "PreSignUp": maybe_pre_sign_up;
        "CustomMessage": maybe_custom_message;
        "PostConfirmation": maybe_post_confirmation;
        "PreAuthentication": maybe_pre_authentication;
        "PostAuthentication": maybe_post_authentication;
        "DefineAuthChallenge": maybe_define_auth_challenge;
        "CreateAuthChallenge": maybe_create_auth_challenge;
        "VerifyAuthChallengeResponse": maybe_verify_auth_challenge_response;
        "PreTokenGeneration": maybe_pre_token_generation;
        "UserMigration": maybe_user_migration;
        "PreTokenGenerationConfig": maybe_pre_token_generation_config;
        "CustomSMSSender": maybe_custom_sms_sender;
        "CustomEmailSender": maybe_custom_email_sender;
        "KMSKeyID": maybe_kms_key_id;
        "InboundFederation": maybe_inbound_federation;
    }
    VerificationMessageTemplate<'static> {
        "SmsMessage": maybe_sms_message;
        "EmailMessage": maybe_email_message;
        "EmailSubject": maybe_email_subject;
        "EmailMessageByLink": maybe_email_message_by_link;
        "EmailSubjectByLink": maybe_email_subject_by_link;
        "DefaultEmailOption": maybe_default_email_option;
    }
    UserAttributeUpdateSettings<'static> {
        "AttributesRequireVerificationBeforeUpdate": maybe_attributes_require_verification_before_update;
    }
    DeviceConfiguration {
        "ChallengeRequiredOnNewDevice": maybe_challenge_required_on_new_device;
        "DeviceOnlyRememberedOnUserPrompt": maybe_device_only_remembered_on_user_prompt;
    }
    EmailConfiguration<'static> {
        "SourceArn": maybe_source_arn;
        "ReplyToEmailAddress": maybe_reply_to_email_address;
        "EmailSendingAccount": maybe_email_sending_account;
        "From": maybe_from;
        "ConfigurationSet": maybe_configuration_set;
    }
    EumsSmsConfiguration<'static> {
        "CallerArn": caller_arn;
        "ExternalId": maybe_external_id;
        "OriginationIdentity": maybe_origination_identity;
        "ConfigurationSetName": maybe_configuration_set_name;
        "InEntityId": maybe_in_entity_id;
        "InTemplateId": maybe_in_template_id;
        "Region": maybe_region;
    }
    SmsConfiguration<'static> {
        "SnsCallerArn": maybe_sns_caller_arn;
        "ExternalId": maybe_external_id;
        "SnsRegion": maybe_sns_region;
        "EumsSms": maybe_eums_sms;
    }
    MessageTemplate<'static> {
        "SMSMessage": maybe_sms_message;
        "EmailMessage": maybe_email_message;
        "EmailSubject": maybe_email_subject;
    }
    AdminCreateUserConfig<'static> {
        "AllowAdminCreateUserOnly": maybe_allow_admin_create_user_only;
        "UnusedAccountValidityDays": maybe_unused_account_validity_days;
        "InviteMessageTemplate": maybe_invite_message_template;
    }
    NumberAttributeConstraints<'static> {
        "MinValue": maybe_min_value;
        "MaxValue": maybe_max_value;
    }
    StringAttributeConstraints<'static> {
        "MinLength": maybe_min_length;
        "MaxLength": maybe_max_length;
    }
    SchemaAttribute<'static> {
        "Name": maybe_name;
        "AttributeDataType": maybe_attribute_data_type;
        "DeveloperOnlyAttribute": maybe_developer_only_attribute;
        "Mutable": maybe_mutable;
        "Required": maybe_required;
        "NumberAttributeConstraints": maybe_number_attribute_constraints;
        "StringAttributeConstraints": maybe_string_attribute_constraints;
    }
    AdvancedSecurityAdditionalFlows<'static> {
        "CustomAuthMode": maybe_custom_auth_mode;
    }
    UserPoolAddOns<'static> {
        "AdvancedSecurityMode": advanced_security_mode;
        "AdvancedSecurityAdditionalFlows": maybe_advanced_security_additional_flows;
    }
    DcrConfiguration<'static> {
        "EnableStatus": maybe_enable_status;
        "OpenDcrEnabled": maybe_open_dcr_enabled;
        "AuthenticatedGrantTypes": maybe_authenticated_grant_types;
        "OpenDcrGrantTypes": maybe_open_dcr_grant_types;
        "AllowedScopes": maybe_allowed_scopes;
    }
    UsernameConfiguration {
        "CaseSensitive": case_sensitive;
    }
    RecoveryOption<'static> {
        "Priority": priority;
        "Name": name;
    }
    AccountRecoverySetting<'static> {
        "RecoveryMechanisms": maybe_recovery_mechanisms;
    }
    KeyConfiguration<'static> {
        "KeyType": maybe_key_type;
        "KmsKeyArn": maybe_kms_key_arn;
    }
    IssuerConfiguration<'static> {
        "Type": maybe_type;
    }
    AcrLevelConfig<'static> {
        "AcrValue": acr_value;
    }
    TokenValidityUnits<'static> {
        "AccessToken": maybe_access_token;
        "IdToken": maybe_id_token;
        "RefreshToken": maybe_refresh_token;
    }
    AnalyticsConfiguration<'static> {
        "ApplicationId": maybe_application_id;
        "ApplicationArn": maybe_application_arn;
        "RoleArn": maybe_role_arn;
        "ExternalId": maybe_external_id;
        "UserDataShared": maybe_user_data_shared;
    }
    RefreshTokenRotation<'static> {
        "Feature": feature;
        "RetryGracePeriodSeconds": maybe_retry_grace_period_seconds;
    }
}

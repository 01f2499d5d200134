//! The nested structures of both clients: one row a member, with both setters.

use aws_sdk_cognitoidentityprovider::types as sdk;
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

/// What a builder of the SDK gives, where some fail and some do not.
trait Built<T> {
    fn built(self) -> T;
}

impl<T> Built<T> for T {
    fn built(self) -> T {
        self
    }
}

impl<T, E: std::fmt::Debug> Built<T> for Result<T, E> {
    fn built(self) -> T {
        self.expect("the input is complete")
    }
}

macro_rules! ours {
    ($ours:ty { $($wire:literal: $setter:ident;)* }) => {
        impl Read for $ours {
            fn read(json: Json) -> Self {
                let builder = <$ours>::builder()$(.$setter(member(json, $wire)))*;
                builder.build().expect("the input is valid")
            }
        }
    };
}

macro_rules! shapes {
    ($($ours:ty: $sdk:ident { $($wire:literal: $setter:ident, $set:ident;)* })*) => {$(
        ours! { $ours { $($wire: $setter;)* } }

        impl Read for sdk::$sdk {
            fn read(json: Json) -> Self {
                let builder = sdk::$sdk::builder()$(.$set(member(json, $wire)))*;
                Built::<sdk::$sdk>::built(builder.build())
            }
        }
    )*};
}

// The SDK does not know it yet.
ours! {
    DcrConfiguration<'static> {
        "EnableStatus": maybe_enable_status;
        "OpenDcrEnabled": maybe_open_dcr_enabled;
        "AuthenticatedGrantTypes": maybe_authenticated_grant_types;
        "OpenDcrGrantTypes": maybe_open_dcr_grant_types;
        "AllowedScopes": maybe_allowed_scopes;
    }
}

shapes! {
    Attribute<'static>: AttributeType {
        "Name": name, set_name;
        "Value": maybe_value, set_value;
    }
    AnalyticsMetadata<'static>: AnalyticsMetadataType {
        "AnalyticsEndpointId": maybe_analytics_endpoint_id, set_analytics_endpoint_id;
    }
    UserContextData<'static>: UserContextDataType {
        "IpAddress": maybe_ip_address, set_ip_address;
        "EncodedData": maybe_encoded_data, set_encoded_data;
    }
    PasswordPolicy: PasswordPolicyType {
        "MinimumLength": maybe_minimum_length, set_minimum_length;
        "RequireUppercase": maybe_require_uppercase, set_require_uppercase;
        "RequireLowercase": maybe_require_lowercase, set_require_lowercase;
        "RequireNumbers": maybe_require_numbers, set_require_numbers;
        "RequireSymbols": maybe_require_symbols, set_require_symbols;
        "PasswordHistorySize": maybe_password_history_size, set_password_history_size;
        "TemporaryPasswordValidityDays": maybe_temporary_password_validity_days, set_temporary_password_validity_days;
    }
    SignInPolicy<'static>: SignInPolicyType {
        "AllowedFirstAuthFactors": maybe_allowed_first_auth_factors, set_allowed_first_auth_factors;
    }
    UserPoolPolicy<'static>: UserPoolPolicyType {
        "PasswordPolicy": maybe_password_policy, set_password_policy;
        "SignInPolicy": maybe_sign_in_policy, set_sign_in_policy;
    }
    PreTokenGenerationVersionConfig<'static>: PreTokenGenerationVersionConfigType {
        "LambdaVersion": lambda_version, set_lambda_version;
        "LambdaArn": lambda_arn, set_lambda_arn;
    }
    CustomSmsLambdaVersionConfig<'static>: CustomSmsLambdaVersionConfigType {
        "LambdaVersion": lambda_version, set_lambda_version;
        "LambdaArn": lambda_arn, set_lambda_arn;
    }
    CustomEmailLambdaVersionConfig<'static>: CustomEmailLambdaVersionConfigType {
        "LambdaVersion": lambda_version, set_lambda_version;
        "LambdaArn": lambda_arn, set_lambda_arn;
    }
    InboundFederationLambda<'static>: InboundFederationLambdaType {
        "LambdaVersion": lambda_version, set_lambda_version;
        "LambdaArn": lambda_arn, set_lambda_arn;
    }
    LambdaConfig<'static>: LambdaConfigType {
        "PreSignUp": maybe_pre_sign_up, set_pre_sign_up;
        "CustomMessage": maybe_custom_message, set_custom_message;
        "PostConfirmation": maybe_post_confirmation, set_post_confirmation;
        "PreAuthentication": maybe_pre_authentication, set_pre_authentication;
        "PostAuthentication": maybe_post_authentication, set_post_authentication;
        "DefineAuthChallenge": maybe_define_auth_challenge, set_define_auth_challenge;
        "CreateAuthChallenge": maybe_create_auth_challenge, set_create_auth_challenge;
        "VerifyAuthChallengeResponse": maybe_verify_auth_challenge_response, set_verify_auth_challenge_response;
        "PreTokenGeneration": maybe_pre_token_generation, set_pre_token_generation;
        "UserMigration": maybe_user_migration, set_user_migration;
        "PreTokenGenerationConfig": maybe_pre_token_generation_config, set_pre_token_generation_config;
        "CustomSMSSender": maybe_custom_sms_sender, set_custom_sms_sender;
        "CustomEmailSender": maybe_custom_email_sender, set_custom_email_sender;
        "KMSKeyID": maybe_kms_key_id, set_kms_key_id;
        "InboundFederation": maybe_inbound_federation, set_inbound_federation;
    }
    VerificationMessageTemplate<'static>: VerificationMessageTemplateType {
        "SmsMessage": maybe_sms_message, set_sms_message;
        "EmailMessage": maybe_email_message, set_email_message;
        "EmailSubject": maybe_email_subject, set_email_subject;
        "EmailMessageByLink": maybe_email_message_by_link, set_email_message_by_link;
        "EmailSubjectByLink": maybe_email_subject_by_link, set_email_subject_by_link;
        "DefaultEmailOption": maybe_default_email_option, set_default_email_option;
    }
    UserAttributeUpdateSettings<'static>: UserAttributeUpdateSettingsType {
        "AttributesRequireVerificationBeforeUpdate": maybe_attributes_require_verification_before_update, set_attributes_require_verification_before_update;
    }
    DeviceConfiguration: DeviceConfigurationType {
        "ChallengeRequiredOnNewDevice": maybe_challenge_required_on_new_device, set_challenge_required_on_new_device;
        "DeviceOnlyRememberedOnUserPrompt": maybe_device_only_remembered_on_user_prompt, set_device_only_remembered_on_user_prompt;
    }
    EmailConfiguration<'static>: EmailConfigurationType {
        "SourceArn": maybe_source_arn, set_source_arn;
        "ReplyToEmailAddress": maybe_reply_to_email_address, set_reply_to_email_address;
        "EmailSendingAccount": maybe_email_sending_account, set_email_sending_account;
        "From": maybe_from, set_from;
        "ConfigurationSet": maybe_configuration_set, set_configuration_set;
    }
    EumsSmsConfiguration<'static>: EumsSmsConfigurationType {
        "CallerArn": caller_arn, set_caller_arn;
        "ExternalId": maybe_external_id, set_external_id;
        "OriginationIdentity": maybe_origination_identity, set_origination_identity;
        "ConfigurationSetName": maybe_configuration_set_name, set_configuration_set_name;
        "InEntityId": maybe_in_entity_id, set_in_entity_id;
        "InTemplateId": maybe_in_template_id, set_in_template_id;
        "Region": maybe_region, set_region;
    }
    SmsConfiguration<'static>: SmsConfigurationType {
        "SnsCallerArn": maybe_sns_caller_arn, set_sns_caller_arn;
        "ExternalId": maybe_external_id, set_external_id;
        "SnsRegion": maybe_sns_region, set_sns_region;
        "EumsSms": maybe_eums_sms, set_eums_sms;
    }
    MessageTemplate<'static>: MessageTemplateType {
        "SMSMessage": maybe_sms_message, set_sms_message;
        "EmailMessage": maybe_email_message, set_email_message;
        "EmailSubject": maybe_email_subject, set_email_subject;
    }
    AdminCreateUserConfig<'static>: AdminCreateUserConfigType {
        "AllowAdminCreateUserOnly": maybe_allow_admin_create_user_only, set_allow_admin_create_user_only;
        "UnusedAccountValidityDays": maybe_unused_account_validity_days, set_unused_account_validity_days;
        "InviteMessageTemplate": maybe_invite_message_template, set_invite_message_template;
    }
    NumberAttributeConstraints<'static>: NumberAttributeConstraintsType {
        "MinValue": maybe_min_value, set_min_value;
        "MaxValue": maybe_max_value, set_max_value;
    }
    StringAttributeConstraints<'static>: StringAttributeConstraintsType {
        "MinLength": maybe_min_length, set_min_length;
        "MaxLength": maybe_max_length, set_max_length;
    }
    SchemaAttribute<'static>: SchemaAttributeType {
        "Name": maybe_name, set_name;
        "AttributeDataType": maybe_attribute_data_type, set_attribute_data_type;
        "DeveloperOnlyAttribute": maybe_developer_only_attribute, set_developer_only_attribute;
        "Mutable": maybe_mutable, set_mutable;
        "Required": maybe_required, set_required;
        "NumberAttributeConstraints": maybe_number_attribute_constraints, set_number_attribute_constraints;
        "StringAttributeConstraints": maybe_string_attribute_constraints, set_string_attribute_constraints;
    }
    AdvancedSecurityAdditionalFlows<'static>: AdvancedSecurityAdditionalFlowsType {
        "CustomAuthMode": maybe_custom_auth_mode, set_custom_auth_mode;
    }
    UserPoolAddOns<'static>: UserPoolAddOnsType {
        "AdvancedSecurityMode": advanced_security_mode, set_advanced_security_mode;
        "AdvancedSecurityAdditionalFlows": maybe_advanced_security_additional_flows, set_advanced_security_additional_flows;
    }
    UsernameConfiguration: UsernameConfigurationType {
        "CaseSensitive": case_sensitive, set_case_sensitive;
    }
    RecoveryOption<'static>: RecoveryOptionType {
        "Priority": priority, set_priority;
        "Name": name, set_name;
    }
    AccountRecoverySetting<'static>: AccountRecoverySettingType {
        "RecoveryMechanisms": maybe_recovery_mechanisms, set_recovery_mechanisms;
    }
    KeyConfiguration<'static>: KeyConfigurationType {
        "KeyType": maybe_key_type, set_key_type;
        "KmsKeyArn": maybe_kms_key_arn, set_kms_key_arn;
    }
    IssuerConfiguration<'static>: IssuerConfigurationType {
        "Type": maybe_type, set_type;
    }
    AcrLevelConfig<'static>: AcrLevelConfigType {
        "AcrValue": acr_value, set_acr_value;
    }
    TokenValidityUnits<'static>: TokenValidityUnitsType {
        "AccessToken": maybe_access_token, set_access_token;
        "IdToken": maybe_id_token, set_id_token;
        "RefreshToken": maybe_refresh_token, set_refresh_token;
    }
    AnalyticsConfiguration<'static>: AnalyticsConfigurationType {
        "ApplicationId": maybe_application_id, set_application_id;
        "ApplicationArn": maybe_application_arn, set_application_arn;
        "RoleArn": maybe_role_arn, set_role_arn;
        "ExternalId": maybe_external_id, set_external_id;
        "UserDataShared": maybe_user_data_shared, set_user_data_shared;
    }
    RefreshTokenRotation<'static>: RefreshTokenRotationType {
        "Feature": feature, set_feature;
        "RetryGracePeriodSeconds": maybe_retry_grace_period_seconds, set_retry_grace_period_seconds;
    }
}

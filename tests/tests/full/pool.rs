//! The creation of a user pool with every member set.

use surefire::{Set, StringMap};
use surefire_cognito::CreateUserPoolRequest;
use surefire_cognito::enums::{
    AdvancedSecurityEnabledMode, AdvancedSecurityMode, AliasAttribute, AttributeDataType,
    AuthFactor, CustomEmailSenderLambdaVersion, CustomSmsSenderLambdaVersion, DefaultEmailOption,
    DeletionProtection, EmailSendingAccount, EncryptionKeyType, InboundFederationLambdaVersion,
    IssuerType, OAuthFlow, PreTokenGenerationLambdaVersion, RecoveryOptionName, Status,
    UserPoolMfa, UserPoolTier, UsernameAttribute, VerifiedAttribute,
};
use surefire_cognito::operation::create_user_pool::CreateUserPoolRequestBuilder;
use surefire_cognito::types::{
    AccountRecoverySetting, AcrLevelConfig, AdminCreateUserConfig, AdvancedSecurityAdditionalFlows,
    CustomEmailLambdaVersionConfig, CustomSmsLambdaVersionConfig, DcrConfiguration,
    DeviceConfiguration, EmailConfiguration, EumsSmsConfiguration, InboundFederationLambda,
    IssuerConfiguration, KeyConfiguration, LambdaConfig, MessageTemplate,
    NumberAttributeConstraints, PasswordPolicy, PreTokenGenerationVersionConfig, RecoveryOption,
    SchemaAttribute, SignInPolicy, SmsConfiguration, StringAttributeConstraints,
    UserAttributeUpdateSettings, UserPoolAddOns, UserPoolPolicy, UsernameConfiguration,
    VerificationMessageTemplate,
};

use super::ARN;

const POLICY: UserPoolPolicy<'static> = UserPoolPolicy::builder()
    .password_policy(
        PasswordPolicy::builder()
            .minimum_length(12)
            .require_uppercase(true)
            .require_lowercase(true)
            .require_numbers(true)
            .require_symbols(false)
            .password_history_size(24)
            .temporary_password_validity_days(7)
            .build_const(),
    )
    .sign_in_policy(
        SignInPolicy::builder().allowed_first_auth_factors(&[AuthFactor::Password]).build_const(),
    )
    .build_const();

const LAMBDAS: LambdaConfig<'static> = LambdaConfig::builder()
    .pre_sign_up(ARN)
    .custom_message(ARN)
    .post_confirmation(ARN)
    .pre_authentication(ARN)
    .post_authentication(ARN)
    .define_auth_challenge(ARN)
    .create_auth_challenge(ARN)
    .verify_auth_challenge_response(ARN)
    .pre_token_generation(ARN)
    .user_migration(ARN)
    .pre_token_generation_config(
        PreTokenGenerationVersionConfig::builder()
            .lambda_version(PreTokenGenerationLambdaVersion::V2_0)
            .lambda_arn(ARN)
            .build_const(),
    )
    .custom_sms_sender(
        CustomSmsLambdaVersionConfig::builder()
            .lambda_version(CustomSmsSenderLambdaVersion::V1_0)
            .lambda_arn(ARN)
            .build_const(),
    )
    .custom_email_sender(
        CustomEmailLambdaVersionConfig::builder()
            .lambda_version(CustomEmailSenderLambdaVersion::V1_0)
            .lambda_arn(ARN)
            .build_const(),
    )
    .kms_key_id(ARN)
    .inbound_federation(
        InboundFederationLambda::builder()
            .lambda_version(InboundFederationLambdaVersion::V1_0)
            .lambda_arn(ARN)
            .build_const(),
    )
    .build_const();

const VERIFICATION: VerificationMessageTemplate<'static> = VerificationMessageTemplate::builder()
    .sms_message("{####}")
    .email_message("Your code: {####}")
    .email_subject("Your code")
    .email_message_by_link("Follow {##this link##}")
    .email_subject_by_link("Your link")
    .default_email_option(DefaultEmailOption::ConfirmWithCode)
    .build_const();

const EMAIL: EmailConfiguration<'static> = EmailConfiguration::builder()
    .source_arn(ARN)
    .reply_to_email_address("support@example.com")
    .email_sending_account(EmailSendingAccount::Developer)
    .from("Example <no-reply@example.com>")
    .configuration_set("example")
    .build_const();

const SMS: SmsConfiguration<'static> = SmsConfiguration::builder()
    .sns_caller_arn("")
    .external_id("external")
    .sns_region("us-east-1")
    .eums_sms(
        EumsSmsConfiguration::builder()
            .caller_arn(ARN)
            .external_id("external")
            .origination_identity("+12065550100")
            .configuration_set_name("example")
            .in_entity_id("1")
            .in_template_id("2")
            .region("us-east-1")
            .build_const(),
    )
    .build_const();

const ADMIN: AdminCreateUserConfig<'static> = AdminCreateUserConfig::builder()
    .allow_admin_create_user_only(false)
    .unused_account_validity_days(7)
    .invite_message_template(
        MessageTemplate::builder()
            .sms_message("{username}\n{####}")
            .email_message("{username} {####}")
            .email_subject("Welcome")
            .build_const(),
    )
    .build_const();

const SCHEMA: SchemaAttribute<'static> = SchemaAttribute::builder()
    .name("team")
    .attribute_data_type(AttributeDataType::Number)
    .developer_only_attribute(false)
    .mutable(true)
    .required(false)
    .number_attribute_constraints(
        NumberAttributeConstraints::builder().min_value("1").max_value("9").build_const(),
    )
    .string_attribute_constraints(
        StringAttributeConstraints::builder().min_length("1").max_length("9").build_const(),
    )
    .build_const();

const ADD_ONS: UserPoolAddOns<'static> = UserPoolAddOns::builder()
    .advanced_security_mode(AdvancedSecurityMode::Audit)
    .advanced_security_additional_flows(
        AdvancedSecurityAdditionalFlows::builder()
            .custom_auth_mode(AdvancedSecurityEnabledMode::Audit)
            .build_const(),
    )
    .build_const();

const DCR: DcrConfiguration<'static> = DcrConfiguration::builder()
    .enable_status(Status::Enabled)
    .open_dcr_enabled(false)
    .authenticated_grant_types(&[OAuthFlow::Code])
    .open_dcr_grant_types(&[OAuthFlow::ClientCredentials])
    .allowed_scopes(&["openid"])
    .build_const();

const RECOVERY: RecoveryOption<'static> =
    RecoveryOption::builder().priority(1).name(RecoveryOptionName::VerifiedEmail).build_const();
const LEVEL: AcrLevelConfig<'static> =
    AcrLevelConfig::builder().acr_value("urn:example:silver").build_const();
const KEY: KeyConfiguration<'static> = KeyConfiguration::builder()
    .key_type(EncryptionKeyType::CustomerManagedKey)
    .kms_key_arn(ARN)
    .build_const();
const DEVICES: DeviceConfiguration = DeviceConfiguration::builder()
    .challenge_required_on_new_device(true)
    .device_only_remembered_on_user_prompt(false)
    .build_const();
const UPDATES: UserAttributeUpdateSettings<'static> = UserAttributeUpdateSettings::builder()
    .attributes_require_verification_before_update(&[VerifiedAttribute::Email])
    .build_const();

/// All but the member that is newer than the official SDK.
pub(crate) const CREATE_USER_POOL_OF_THE_SDK: CreateUserPoolRequestBuilder<'static, Set> =
    CreateUserPoolRequest::builder()
        .pool_name("Example")
        .policies(POLICY)
        .deletion_protection(DeletionProtection::Active)
        .lambda_config(LAMBDAS)
        .auto_verified_attributes(&[VerifiedAttribute::Email])
        .alias_attributes(&[AliasAttribute::PreferredUsername])
        .username_attributes(&[UsernameAttribute::PhoneNumber])
        .sms_verification_message("{####}")
        .email_verification_message("Your code: {####}")
        .email_verification_subject("Your code")
        .verification_message_template(VERIFICATION)
        .sms_authentication_message("{####}")
        .mfa_configuration(UserPoolMfa::Optional)
        .user_attribute_update_settings(UPDATES)
        .device_configuration(DEVICES)
        .email_configuration(EMAIL)
        .sms_configuration(SMS)
        .user_pool_tags(StringMap::from_pairs(&[("team", "")]))
        .admin_create_user_config(ADMIN)
        .schema(&[SCHEMA])
        .user_pool_add_ons(ADD_ONS)
        .username_configuration(
            UsernameConfiguration::builder().case_sensitive(false).build_const(),
        )
        .account_recovery_setting(
            AccountRecoverySetting::builder().recovery_mechanisms(&[RECOVERY]).build_const(),
        )
        .user_pool_tier(UserPoolTier::Plus)
        .key_configuration(KEY)
        .issuer_configuration(
            IssuerConfiguration::builder().r#type(IssuerType::Original).build_const(),
        )
        .acr_configuration(&[("Level1", LEVEL)]);

pub(crate) const CREATE_USER_POOL: CreateUserPoolRequest<'static> =
    CREATE_USER_POOL_OF_THE_SDK.dcr_configuration(DCR).build_const();

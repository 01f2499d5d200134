//! The requests, responses and errors of `surefire-cognito` against the facts of the service model,
//! where `SUREFIRE_FACTS` names the folder that holds them.

mod full;
mod model;

use std::fmt::Debug;

use model::{Difference, HIDDEN, Model};
use serde_json::{Value, json};
use surefire::decode::Decode;
use surefire::response::{Error, RawResponse, ServiceError, read};
use surefire::wire::Protocol;
use surefire::{Operation, Structure};
use surefire_cognito::{enums, types};

/// What differs on purpose, as the docs of the crate show it.
const DIFFERENCES: &str = include_str!("../../cognito/src/differences.md");

macro_rules! table {
    ($module:ident::$constant:ident { $($shape:ident = $type:ident,)* }) => {
        &[$((stringify!($shape), $module::$type::$constant)),*]
    };
}

/// The structures inside requests.
const STRUCTURES: &[(&str, &[surefire::Member])] = table!(types::MEMBERS {
    AccountRecoverySettingType = AccountRecoverySetting,
    AcrLevelConfigType = AcrLevelConfig,
    AdminCreateUserConfigType = AdminCreateUserConfig,
    AdvancedSecurityAdditionalFlowsType = AdvancedSecurityAdditionalFlows,
    AnalyticsConfigurationType = AnalyticsConfiguration,
    AnalyticsMetadataType = AnalyticsMetadata,
    AttributeType = Attribute,
    CustomEmailLambdaVersionConfigType = CustomEmailLambdaVersionConfig,
    CustomSMSLambdaVersionConfigType = CustomSmsLambdaVersionConfig,
    DcrConfigurationType = DcrConfiguration,
    DeviceConfigurationType = DeviceConfiguration,
    EmailConfigurationType = EmailConfiguration,
    EumsSmsConfigurationType = EumsSmsConfiguration,
    InboundFederationLambdaType = InboundFederationLambda,
    IssuerConfigurationType = IssuerConfiguration,
    KeyConfigurationType = KeyConfiguration,
    LambdaConfigType = LambdaConfig,
    MessageTemplateType = MessageTemplate,
    NumberAttributeConstraintsType = NumberAttributeConstraints,
    PasswordPolicyType = PasswordPolicy,
    PreTokenGenerationVersionConfigType = PreTokenGenerationVersionConfig,
    RecoveryOptionType = RecoveryOption,
    RefreshTokenRotationType = RefreshTokenRotation,
    SchemaAttributeType = SchemaAttribute,
    SignInPolicyType = SignInPolicy,
    SmsConfigurationType = SmsConfiguration,
    StringAttributeConstraintsType = StringAttributeConstraints,
    TokenValidityUnitsType = TokenValidityUnits,
    UserAttributeUpdateSettingsType = UserAttributeUpdateSettings,
    UserContextDataType = UserContextData,
    UserPoolAddOnsType = UserPoolAddOns,
    UserPoolPolicyType = UserPoolPolicy,
    UsernameConfigurationType = UsernameConfiguration,
    VerificationMessageTemplateType = VerificationMessageTemplate,
});

/// The enums inside requests and answers.
const ENUMS: &[(&str, &[&str])] = table!(enums::VALUES {
    AdvancedSecurityEnabledModeType = AdvancedSecurityEnabledMode,
    AdvancedSecurityModeType = AdvancedSecurityMode,
    AliasAttributeType = AliasAttribute,
    AttributeDataType = AttributeDataType,
    AuthFactorType = AuthFactor,
    ClientTypeType = ClientType,
    CustomEmailSenderLambdaVersionType = CustomEmailSenderLambdaVersion,
    CustomSMSSenderLambdaVersionType = CustomSmsSenderLambdaVersion,
    DefaultEmailOptionType = DefaultEmailOption,
    DeletionProtectionType = DeletionProtection,
    DeliveryMediumType = DeliveryMedium,
    EmailSendingAccountType = EmailSendingAccount,
    EncryptionKeyType = EncryptionKeyType,
    ExplicitAuthFlowsType = ExplicitAuthFlow,
    FeatureType = Feature,
    InboundFederationLambdaVersionType = InboundFederationLambdaVersion,
    IssuerType = IssuerType,
    MessageActionType = MessageAction,
    OAuthFlowType = OAuthFlow,
    PreTokenGenerationLambdaVersionType = PreTokenGenerationLambdaVersion,
    PreventUserExistenceErrorTypes = PreventUserExistenceErrors,
    RecoveryOptionNameType = RecoveryOptionName,
    StatusType = Status,
    TimeUnitsType = TimeUnits,
    UserPoolMfaType = UserPoolMfa,
    UserPoolTierType = UserPoolTier,
    UserStatusType = UserStatus,
    UsernameAttributeType = UsernameAttribute,
    VerifiedAttributeType = VerifiedAttribute,
});

/// The rows of the table: shape, the model's limits, ours, and why.
fn differences() -> Vec<Difference> {
    let rows = DIFFERENCES.lines().skip(2).map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [shape, model, ours, why] = cells[..] else { panic!("a row of four cells: {row}") };
        assert!(why.ends_with('.'), "{row}");
        let code = |cell: &str| cell.trim_matches('`').to_owned();
        Difference { shape: code(shape), model: code(model), ours: code(ours) }
    });
    rows.collect()
}

#[test]
fn the_table_of_differences_can_be_read() {
    let shapes: Vec<_> = differences().into_iter().map(|row| row.shape).collect();
    assert!(shapes.contains(&"PasswordType".to_owned()), "{shapes:?}");
}

#[test]
fn every_operation_is_that_of_the_model() {
    let Some(folder) = std::env::var_os("SUREFIRE_FACTS") else {
        println!("SUREFIRE_FACTS is not set, so nothing is compared with the service model");
        return;
    };
    let model = Model::read(folder.as_ref(), differences());
    compare("AdminConfirmSignUp", &full::ADMIN_CONFIRM_SIGN_UP, &model);
    compare("ConfirmSignUp", &full::CONFIRM_SIGN_UP, &model);
    compare("SignUp", &full::SIGN_UP, &model);
    compare("ResendConfirmationCode", &full::RESEND_CONFIRMATION_CODE, &model);
    compare("AdminCreateUser", &full::ADMIN_CREATE_USER, &model);
    compare("AdminGetUser", &full::ADMIN_GET_USER, &model);
    compare("AdminDeleteUser", &full::ADMIN_DELETE_USER, &model);
    compare("ListUsers", &full::LIST_USERS, &model);
    compare("CreateUserPool", &full::CREATE_USER_POOL, &model);
    compare("CreateUserPoolClient", &full::CREATE_USER_POOL_CLIENT, &model);
    model.assert_complete(STRUCTURES, ENUMS);
}

fn compare<O>(name: &str, full: &O, model: &Model)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug, Auth: 'static>,
{
    let operation = &model["operations"][name];
    let service = &model["service"];
    let prefix = service["targetPrefix"].as_str().unwrap();
    assert_eq!(O::TARGET, format!("{prefix}.{name}"));
    assert_eq!(service["contentType"], O::Protocol::CONTENT_TYPE);
    let auth = std::any::type_name::<O::Auth>().rsplit("::").next().unwrap();
    let expected = if operation["auth"] == "none" { "NoAuth" } else { "SigV4" };
    assert_eq!(auth, expected, "{name}");

    let input = operation["input"].as_str().unwrap();
    assert_eq!(O::NAME, input);
    model.compare_members(input, O::MEMBERS, STRUCTURES, ENUMS);
    let body: Value = serde_json::from_slice(&full.to_wire().body).unwrap();
    model.assert_full(input, &body);
    compare_answer::<O>(name, operation, model);
    compare_errors::<O>(name, operation, model);
}

/// An answer with every member of the model is read into as many fields.
fn compare_answer<O>(name: &str, operation: &Value, model: &Model)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug>,
{
    let Some(output) = operation["output"].as_str() else {
        return;
    };
    let mut names = Vec::new();
    let body = model.sample(output, ENUMS, &mut names).to_string();
    let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
    let shown = format!("{:#?}", read::<O>(&raw).unwrap());
    assert!(!shown.contains("None") && !shown.contains("Unknown("), "{name}: {shown}");
    assert!(!shown.contains(HIDDEN), "{name}: {shown}");
    let mut fields: Vec<String> = shown.lines().filter_map(field).collect();
    fields.sort();
    names.sort();
    assert_eq!(fields, names, "{name}");
}

/// The name of the field that a line of `{:#?}` shows, as [`Model::sample`] spells it.
fn field(line: &str) -> Option<String> {
    let (name, _) = line.trim_start().split_once(": ")?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then(|| name.replace('_', ""))
}

/// Every error of the model has a variant of its own.
fn compare_errors<O>(name: &str, operation: &Value, model: &Model)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug>,
{
    for code in operation["errors"].as_array().unwrap() {
        let mut names = Vec::new();
        let mut body = model.sample(code.as_str().unwrap(), ENUMS, &mut names);
        body["__type"] = code.clone();
        let body = body.to_string();
        let raw = RawResponse { status: 400, headers: &[], body: body.as_bytes() };
        let error = read::<O>(&raw).unwrap_err();
        let Error::Service(failure) = error else { panic!("{name}: {error}") };
        assert_eq!(failure.error.code(), code, "{name}");
        let shown = format!("{:#?}", failure.error);
        assert!(!shown.starts_with("Unknown(") && !shown.contains("None"), "{name}: {shown}");
        let mut fields: Vec<String> = shown.lines().filter_map(field).collect();
        fields.sort();
        names.sort();
        assert_eq!(fields, names, "{name}, {code}");
    }
    let body = json!({ "__type": "NewerThanTheModel" }).to_string();
    let raw = RawResponse { status: 400, headers: &[], body: body.as_bytes() };
    let error = read::<O>(&raw).unwrap_err();
    assert!(format!("{error:?}").contains("Unknown(UnknownError {"), "{name}");
}

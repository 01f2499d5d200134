//! The requests, responses and errors of `surefire-cognito` against the service model, read anew: what
//! the generator made of it, seen from the other side.

mod full;
mod model;

use std::fmt::Debug;

use model::{Difference, HIDDEN, Model};
use serde_json::{Value, json};
use surefire::decode::Decode;
use surefire::response::{Error, RawResponse, ServiceError, read};
use surefire::wire::Protocol;
use surefire::{Operation, Structure};
use surefire_cognito::*;

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
    AccountTakeoverActionType = AccountTakeoverAction,
    AccountTakeoverActionsType = AccountTakeoverActions,
    AccountTakeoverRiskConfigurationType = AccountTakeoverRiskConfiguration,
    AcrLevelConfigType = AcrLevelConfig,
    AdminCreateUserConfigType = AdminCreateUserConfig,
    AdvancedSecurityAdditionalFlowsType = AdvancedSecurityAdditionalFlows,
    AnalyticsConfigurationType = AnalyticsConfiguration,
    AnalyticsMetadataType = AnalyticsMetadata,
    AssetType = Asset,
    AttributeType = Attribute,
    ClientSSOSessionConfigType = ClientSsoSessionConfig,
    CloudWatchLogsConfigurationType = CloudWatchLogsConfiguration,
    CompromisedCredentialsActionsType = CompromisedCredentialsActions,
    CompromisedCredentialsRiskConfigurationType = CompromisedCredentialsRiskConfiguration,
    ContextDataType = ContextData,
    CustomDomainConfigType = CustomDomainConfig,
    CustomEmailLambdaVersionConfigType = CustomEmailLambdaVersionConfig,
    CustomSMSLambdaVersionConfigType = CustomSmsLambdaVersionConfig,
    DcrConfigurationType = DcrConfiguration,
    DeviceConfigurationType = DeviceConfiguration,
    DeviceSecretVerifierConfigType = DeviceSecretVerifierConfig,
    EmailConfigurationType = EmailConfiguration,
    EmailMfaConfigType = EmailMfaConfig,
    EmailMfaSettingsType = EmailMfaSettings,
    EumsSmsConfigurationType = EumsSmsConfiguration,
    FailoverType = Failover,
    FirehoseConfigurationType = FirehoseConfiguration,
    HttpHeader = HttpHeader,
    InboundFederationLambdaType = InboundFederationLambda,
    IssuerConfigurationType = IssuerConfiguration,
    KeyConfigurationType = KeyConfiguration,
    LambdaConfigType = LambdaConfig,
    LimitDefinitionType = LimitDefinition,
    LogConfigurationType = LogConfiguration,
    MFAOptionType = MfaOption,
    MessageTemplateType = MessageTemplate,
    NotifyConfigurationType = NotifyConfiguration,
    NotifyEmailType = NotifyEmail,
    NumberAttributeConstraintsType = NumberAttributeConstraints,
    PasswordPolicyType = PasswordPolicy,
    PreTokenGenerationVersionConfigType = PreTokenGenerationVersionConfig,
    ProviderUserIdentifierType = ProviderUserIdentifier,
    RecoveryOptionType = RecoveryOption,
    RefreshTokenRotationType = RefreshTokenRotation,
    ResourceServerScopeType = ResourceServerScope,
    RiskExceptionConfigurationType = RiskExceptionConfiguration,
    RoutingType = Routing,
    S3ConfigurationType = S3Configuration,
    SMSMfaSettingsType = SmsMfaSettings,
    SchemaAttributeType = SchemaAttribute,
    SignInPolicyType = SignInPolicy,
    SmsConfigurationType = SmsConfiguration,
    SmsMfaConfigType = SmsMfaConfig,
    SoftwareTokenMfaConfigType = SoftwareTokenMfaConfig,
    SoftwareTokenMfaSettingsType = SoftwareTokenMfaSettings,
    StringAttributeConstraintsType = StringAttributeConstraints,
    TokenValidityUnitsType = TokenValidityUnits,
    UserAttributeUpdateSettingsType = UserAttributeUpdateSettings,
    UserContextDataType = UserContextData,
    UserPoolAddOnsType = UserPoolAddOns,
    UserPoolPolicyType = UserPoolPolicy,
    UserPoolTokenSessionConfigType = UserPoolTokenSessionConfig,
    UsernameConfigurationType = UsernameConfiguration,
    VerificationMessageTemplateType = VerificationMessageTemplate,
    WebAuthnConfigurationType = WebAuthnConfiguration,
    WebAuthnMfaSettingsType = WebAuthnMfaSettings,
});

/// The enums inside requests and answers.
const ENUMS: &[(&str, &[&str])] = table!(enums::VALUES {
    AccountTakeoverEventActionType = AccountTakeoverEventAction,
    AdvancedSecurityEnabledModeType = AdvancedSecurityEnabledMode,
    AdvancedSecurityModeType = AdvancedSecurityMode,
    AliasAttributeType = AliasAttribute,
    AssetCategoryType = AssetCategory,
    AssetExtensionType = AssetExtension,
    AttributeDataType = AttributeDataType,
    AuthFactorType = AuthFactor,
    AuthFlowType = AuthFlow,
    CIMDCacheActionType = CimdCacheAction,
    ChallengeName = EventChallengeName,
    ChallengeNameType = ChallengeName,
    ChallengeResponse = ChallengeResponse,
    ClientTypeType = ClientType,
    ColorSchemeModeType = ColorSchemeMode,
    CompromisedCredentialsEventActionType = CompromisedCredentialsEventAction,
    CustomEmailSenderLambdaVersionType = CustomEmailSenderLambdaVersion,
    CustomSMSSenderLambdaVersionType = CustomSmsSenderLambdaVersion,
    DefaultEmailOptionType = DefaultEmailOption,
    DeletionProtectionType = DeletionProtection,
    DeliveryMediumType = DeliveryMedium,
    DeviceRememberedStatusType = DeviceRememberedStatus,
    DomainStatusType = DomainStatus,
    EmailSendingAccountType = EmailSendingAccount,
    EncryptionKeyType = EncryptionKeyType,
    EventFilterType = EventFilter,
    EventResponseType = EventResponse,
    EventSourceName = EventSourceName,
    EventType = Event,
    ExplicitAuthFlowsType = ExplicitAuthFlow,
    FeatureType = Feature,
    FeedbackValueType = FeedbackValue,
    IdentityProviderTypeType = IdentityProviderType,
    InboundFederationLambdaVersionType = InboundFederationLambdaVersion,
    IssuedTokenTypeIdentifierType = IssuedTokenTypeIdentifier,
    IssuerType = IssuerType,
    LimitClass = LimitClass,
    LogLevel = LogLevel,
    MessageActionType = MessageAction,
    OAuthFlowType = OAuthFlow,
    OAuthTokenTypeType = OAuthTokenType,
    PasswordHashingAlgorithmType = PasswordHashingAlgorithm,
    PreTokenGenerationLambdaVersionType = PreTokenGenerationLambdaVersion,
    PreventUserExistenceErrorTypes = PreventUserExistenceErrors,
    RecoveryOptionNameType = RecoveryOptionName,
    ReplicaRoleType = ReplicaRole,
    ReplicaStatusType = ReplicaStatus,
    ResourceServerManagedByType = ResourceServerManagedBy,
    RestoreStatusType = RestoreStatus,
    RevokeAssociatedSessionsType = RevokeAssociatedSessions,
    RiskDecisionType = RiskDecision,
    RiskLevelType = RiskLevel,
    SecurityPolicyType = SecurityPolicy,
    SessionTypeType = SessionType,
    StatusType = Status,
    TermsEnforcementType = TermsEnforcement,
    TermsSourceType = TermsSource,
    TimeUnitsType = TimeUnits,
    TokenTypeIdentifierType = TokenTypeIdentifier,
    UpdateReplicaStatusType = UpdateReplicaStatus,
    UserImportJobStatusType = UserImportJobStatus,
    UserPoolMfaType = UserPoolMfa,
    UserPoolTierType = UserPoolTier,
    UserSessionTrackingType = UserSessionTracking,
    UserStatusType = UserStatus,
    UserVerificationType = UserVerification,
    UsernameAttributeType = UsernameAttribute,
    VerifiedAttributeType = VerifiedAttribute,
    VerifySoftwareTokenResponseType = VerifySoftwareTokenResponseType,
    WebAuthnFactorConfigurationType = WebAuthnFactorConfiguration,
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

macro_rules! operations {
    ($($name:ident = $request:ty,)*) => {
        /// Compares every operation, and gives their names.
        fn compare_all(model: &Model) -> Vec<&'static str> {
            $(compare::<$request>(stringify!($name), model);)*
            vec![$(stringify!($name)),*]
        }
    };
}

operations! {
    AddCustomAttributes = AddCustomAttributesRequest<'static>,
    AddUserPoolClientSecret = AddUserPoolClientSecretRequest<'static>,
    AdminAddUserToGroup = AdminAddUserToGroupRequest<'static>,
    AdminConfirmSignUp = AdminConfirmSignUpRequest<'static>,
    AdminCreateUser = AdminCreateUserRequest<'static>,
    AdminDeleteSoftwareToken = AdminDeleteSoftwareTokenRequest<'static>,
    AdminDeleteUser = AdminDeleteUserRequest<'static>,
    AdminDeleteUserAttributes = AdminDeleteUserAttributesRequest<'static>,
    AdminDisableProviderForUser = AdminDisableProviderForUserRequest<'static>,
    AdminDisableUser = AdminDisableUserRequest<'static>,
    AdminEnableUser = AdminEnableUserRequest<'static>,
    AdminForgetDevice = AdminForgetDeviceRequest<'static>,
    AdminGetDevice = AdminGetDeviceRequest<'static>,
    AdminGetUser = AdminGetUserRequest<'static>,
    AdminGetUserAuthFactors = AdminGetUserAuthFactorsRequest<'static>,
    AdminInitiateAuth = AdminInitiateAuthRequest<'static>,
    AdminLinkProviderForUser = AdminLinkProviderForUserRequest<'static>,
    AdminListDevices = AdminListDevicesRequest<'static>,
    AdminListGroupsForUser = AdminListGroupsForUserRequest<'static>,
    AdminListUserAuthEvents = AdminListUserAuthEventsRequest<'static>,
    AdminListUserSessions = AdminListUserSessionsRequest<'static>,
    AdminRemoveUserFromGroup = AdminRemoveUserFromGroupRequest<'static>,
    AdminResetUserPassword = AdminResetUserPasswordRequest<'static>,
    AdminRespondToAuthChallenge = AdminRespondToAuthChallengeRequest<'static>,
    AdminRevokeUserSession = AdminRevokeUserSessionRequest<'static>,
    AdminSetUserMFAPreference = AdminSetUserMfaPreferenceRequest<'static>,
    AdminSetUserPassword = AdminSetUserPasswordRequest<'static>,
    AdminSetUserSettings = AdminSetUserSettingsRequest<'static>,
    AdminUpdateAuthEventFeedback = AdminUpdateAuthEventFeedbackRequest<'static>,
    AdminUpdateDeviceStatus = AdminUpdateDeviceStatusRequest<'static>,
    AdminUpdateUserAttributes = AdminUpdateUserAttributesRequest<'static>,
    AdminUserGlobalSignOut = AdminUserGlobalSignOutRequest<'static>,
    AssociateSoftwareToken = AssociateSoftwareTokenRequest<'static>,
    CancelPointInTimeRecovery = CancelPointInTimeRecoveryRequest<'static>,
    ChangePassword = ChangePasswordRequest<'static>,
    CompleteWebAuthnRegistration = CompleteWebAuthnRegistrationRequest<'static>,
    ConfirmDevice = ConfirmDeviceRequest<'static>,
    ConfirmForgotPassword = ConfirmForgotPasswordRequest<'static>,
    ConfirmSignUp = ConfirmSignUpRequest<'static>,
    CreateCIMDPolicy = CreateCimdPolicyRequest<'static>,
    CreateGroup = CreateGroupRequest<'static>,
    CreateIdentityProvider = CreateIdentityProviderRequest<'static>,
    CreateManagedLoginBranding = CreateManagedLoginBrandingRequest<'static>,
    CreateResourceServer = CreateResourceServerRequest<'static>,
    CreateTerms = CreateTermsRequest<'static>,
    CreateUserImportJob = CreateUserImportJobRequest<'static>,
    CreateUserPool = CreateUserPoolRequest<'static>,
    CreateUserPoolClient = CreateUserPoolClientRequest<'static>,
    CreateUserPoolDomain = CreateUserPoolDomainRequest<'static>,
    CreateUserPoolReplica = CreateUserPoolReplicaRequest<'static>,
    DeleteCIMDPolicy = DeleteCimdPolicyRequest<'static>,
    DeleteGroup = DeleteGroupRequest<'static>,
    DeleteIdentityProvider = DeleteIdentityProviderRequest<'static>,
    DeleteManagedLoginBranding = DeleteManagedLoginBrandingRequest<'static>,
    DeleteResourceServer = DeleteResourceServerRequest<'static>,
    DeleteTerms = DeleteTermsRequest<'static>,
    DeleteUser = DeleteUserRequest<'static>,
    DeleteUserAttributes = DeleteUserAttributesRequest<'static>,
    DeleteUserPool = DeleteUserPoolRequest<'static>,
    DeleteUserPoolClient = DeleteUserPoolClientRequest<'static>,
    DeleteUserPoolClientSecret = DeleteUserPoolClientSecretRequest<'static>,
    DeleteUserPoolDomain = DeleteUserPoolDomainRequest<'static>,
    DeleteUserPoolReplica = DeleteUserPoolReplicaRequest<'static>,
    DeleteWebAuthnCredential = DeleteWebAuthnCredentialRequest<'static>,
    DescribeCIMDPolicy = DescribeCimdPolicyRequest<'static>,
    DescribeIdentityProvider = DescribeIdentityProviderRequest<'static>,
    DescribeManagedLoginBranding = DescribeManagedLoginBrandingRequest<'static>,
    DescribeManagedLoginBrandingByClient = DescribeManagedLoginBrandingByClientRequest<'static>,
    DescribePointInTimeRecovery = DescribePointInTimeRecoveryRequest<'static>,
    DescribeResourceServer = DescribeResourceServerRequest<'static>,
    DescribeRiskConfiguration = DescribeRiskConfigurationRequest<'static>,
    DescribeTerms = DescribeTermsRequest<'static>,
    DescribeTermsByClient = DescribeTermsByClientRequest<'static>,
    DescribeUserImportJob = DescribeUserImportJobRequest<'static>,
    DescribeUserPool = DescribeUserPoolRequest<'static>,
    DescribeUserPoolClient = DescribeUserPoolClientRequest<'static>,
    DescribeUserPoolDomain = DescribeUserPoolDomainRequest<'static>,
    ForgetDevice = ForgetDeviceRequest<'static>,
    ForgotPassword = ForgotPasswordRequest<'static>,
    GetCSVHeader = GetCsvHeaderRequest<'static>,
    GetClientToken = GetClientTokenRequest<'static>,
    GetDerivedToken = GetDerivedTokenRequest<'static>,
    GetDevice = GetDeviceRequest<'static>,
    GetGroup = GetGroupRequest<'static>,
    GetIdentityProviderByIdentifier = GetIdentityProviderByIdentifierRequest<'static>,
    GetLogDeliveryConfiguration = GetLogDeliveryConfigurationRequest<'static>,
    GetProvisionedLimit = GetProvisionedLimitRequest<'static>,
    GetSigningCertificate = GetSigningCertificateRequest<'static>,
    GetTokensFromRefreshToken = GetTokensFromRefreshTokenRequest<'static>,
    GetUICustomization = GetUiCustomizationRequest<'static>,
    GetUser = GetUserRequest<'static>,
    GetUserAttributeVerificationCode = GetUserAttributeVerificationCodeRequest<'static>,
    GetUserAuthFactors = GetUserAuthFactorsRequest<'static>,
    GetUserPoolClientSessionConfiguration = GetUserPoolClientSessionConfigurationRequest<'static>,
    GetUserPoolMfaConfig = GetUserPoolMfaConfigRequest<'static>,
    GetUserPoolSessionConfiguration = GetUserPoolSessionConfigurationRequest<'static>,
    GlobalSignOut = GlobalSignOutRequest<'static>,
    InitiateAuth = InitiateAuthRequest<'static>,
    InitiatePointInTimeRecovery = InitiatePointInTimeRecoveryRequest<'static>,
    ListCIMDPolicies = ListCimdPoliciesRequest<'static>,
    ListClientMetadataURLs = ListClientMetadataUrlsRequest<'static>,
    ListDevices = ListDevicesRequest<'static>,
    ListGroups = ListGroupsRequest<'static>,
    ListIdentityProviders = ListIdentityProvidersRequest<'static>,
    ListPointInTimeRecoveries = ListPointInTimeRecoveriesRequest<'static>,
    ListResourceServers = ListResourceServersRequest<'static>,
    ListTagsForResource = ListTagsForResourceRequest<'static>,
    ListTerms = ListTermsRequest<'static>,
    ListUserImportJobs = ListUserImportJobsRequest<'static>,
    ListUserPoolClientSecrets = ListUserPoolClientSecretsRequest<'static>,
    ListUserPoolClients = ListUserPoolClientsRequest<'static>,
    ListUserPoolReplicas = ListUserPoolReplicasRequest<'static>,
    ListUserPools = ListUserPoolsRequest<'static>,
    ListUserSessions = ListUserSessionsRequest<'static>,
    ListUsers = ListUsersRequest<'static>,
    ListUsersInGroup = ListUsersInGroupRequest<'static>,
    ListWebAuthnCredentials = ListWebAuthnCredentialsRequest<'static>,
    ResendConfirmationCode = ResendConfirmationCodeRequest<'static>,
    RespondToAuthChallenge = RespondToAuthChallengeRequest<'static>,
    RevokeToken = RevokeTokenRequest<'static>,
    RevokeUserSession = RevokeUserSessionRequest<'static>,
    SetLogDeliveryConfiguration = SetLogDeliveryConfigurationRequest<'static>,
    SetRiskConfiguration = SetRiskConfigurationRequest<'static>,
    SetUICustomization = SetUiCustomizationRequest<'static>,
    SetUserMFAPreference = SetUserMfaPreferenceRequest<'static>,
    SetUserPoolClientSessionConfiguration = SetUserPoolClientSessionConfigurationRequest<'static>,
    SetUserPoolMfaConfig = SetUserPoolMfaConfigRequest<'static>,
    SetUserPoolSessionConfiguration = SetUserPoolSessionConfigurationRequest<'static>,
    SetUserSettings = SetUserSettingsRequest<'static>,
    SignUp = SignUpRequest<'static>,
    StartPointInTimeRecovery = StartPointInTimeRecoveryRequest<'static>,
    StartUserImportJob = StartUserImportJobRequest<'static>,
    StartWebAuthnRegistration = StartWebAuthnRegistrationRequest<'static>,
    StopUserImportJob = StopUserImportJobRequest<'static>,
    TagResource = TagResourceRequest<'static>,
    UntagResource = UntagResourceRequest<'static>,
    UpdateAuthEventFeedback = UpdateAuthEventFeedbackRequest<'static>,
    UpdateCIMDPolicy = UpdateCimdPolicyRequest<'static>,
    UpdateClientMetadataURLState = UpdateClientMetadataUrlStateRequest<'static>,
    UpdateDeviceStatus = UpdateDeviceStatusRequest<'static>,
    UpdateGroup = UpdateGroupRequest<'static>,
    UpdateIdentityProvider = UpdateIdentityProviderRequest<'static>,
    UpdateManagedLoginBranding = UpdateManagedLoginBrandingRequest<'static>,
    UpdateProvisionedLimit = UpdateProvisionedLimitRequest<'static>,
    UpdateResourceServer = UpdateResourceServerRequest<'static>,
    UpdateTerms = UpdateTermsRequest<'static>,
    UpdateUserAttributes = UpdateUserAttributesRequest<'static>,
    UpdateUserPool = UpdateUserPoolRequest<'static>,
    UpdateUserPoolClient = UpdateUserPoolClientRequest<'static>,
    UpdateUserPoolDomain = UpdateUserPoolDomainRequest<'static>,
    UpdateUserPoolReplica = UpdateUserPoolReplicaRequest<'static>,
    VerifySoftwareToken = VerifySoftwareTokenRequest<'static>,
    VerifyUserAttribute = VerifyUserAttributeRequest<'static>,
}

#[test]
fn every_operation_is_that_of_the_model() {
    let model = Model::read(differences());
    let mut ours = compare_all(&model);
    ours.sort_unstable();
    let theirs: Vec<&str> =
        model["operations"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(ours, theirs);
    model.assert_complete(STRUCTURES, ENUMS);
}

/// A request with everything that can be in it has every member of the model, at every depth.
#[test]
fn full_requests_are_full() {
    let model = Model::read(differences());
    assert_full(&full::ADMIN_CONFIRM_SIGN_UP, &model);
    assert_full(&full::CONFIRM_SIGN_UP, &model);
    assert_full(&full::SIGN_UP, &model);
    assert_full(&full::RESEND_CONFIRMATION_CODE, &model);
    assert_full(&full::ADMIN_CREATE_USER, &model);
    assert_full(&full::ADMIN_GET_USER, &model);
    assert_full(&full::ADMIN_DELETE_USER, &model);
    assert_full(&full::LIST_USERS, &model);
    assert_full(&full::CREATE_USER_POOL, &model);
    assert_full(&full::CREATE_USER_POOL_CLIENT, &model);
}

fn assert_full<O: Operation>(full: &O, model: &Model) {
    let body: Value = serde_json::from_slice(&full.to_wire().body).unwrap();
    model.assert_full(O::NAME, &body);
}

fn compare<O>(name: &str, model: &Model)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug, Auth: 'static>,
{
    let operation = &model["operations"][name];
    let service = &model["metadata"];
    let prefix = service["targetPrefix"].as_str().unwrap();
    assert_eq!(O::TARGET, format!("{prefix}.{name}"));
    let version = service["jsonVersion"].as_str().unwrap();
    assert_eq!(O::Protocol::CONTENT_TYPE, format!("application/x-amz-json-{version}"));
    let auth = std::any::type_name::<O::Auth>().rsplit("::").next().unwrap();
    let expected = if operation["authtype"] == "none" { "NoAuth" } else { "SigV4" };
    assert_eq!(auth, expected, "{name}");

    let input = operation["input"]["shape"].as_str().unwrap();
    assert!(O::NAME.eq_ignore_ascii_case(input), "{name}");
    model.compare_members(input, O::MEMBERS, STRUCTURES, ENUMS);
    compare_answer::<O>(name, operation, model);
    compare_errors::<O>(name, operation, model);
}

/// An answer with every member of the model is read into as many fields.
fn compare_answer<O>(name: &str, operation: &Value, model: &Model)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug>,
{
    let Some(output) = operation["output"]["shape"].as_str() else {
        return;
    };
    let mut names = Vec::new();
    let body = model.sample(output, ENUMS, &mut names).to_string();
    let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
    let shown = format!("{:#?}", read::<O>(&raw).unwrap());
    assert!(!shown.contains(": None") && !shown.contains("Unknown("), "{name}: {shown}");
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
    for code in operation["errors"].as_array().into_iter().flatten() {
        let code = &code["shape"];
        let mut names = Vec::new();
        let mut body = model.sample(code.as_str().unwrap(), ENUMS, &mut names);
        body["__type"] = code.clone();
        let body = body.to_string();
        let raw = RawResponse { status: 400, headers: &[], body: body.as_bytes() };
        let error = read::<O>(&raw).unwrap_err();
        let Error::Service(failure) = error else { panic!("{name}: {error}") };
        assert_eq!(failure.error.code(), code, "{name}");
        let shown = format!("{:#?}", failure.error);
        assert!(!shown.starts_with("Unknown(") && !shown.contains(": None"), "{name}: {shown}");
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

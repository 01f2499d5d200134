//! The enums of both sides, by their text: a value that one of them does not know is kept.

use aws_sdk_cognitoidentityprovider::types as sdk;
use surefire_cognito::enums;

use crate::ToSdkError;
use crate::convert::Convert;

macro_rules! enums {
    ($($ours:ident => $sdk:ident,)*) => {$(
        impl Convert<sdk::$sdk> for &enums::$ours<&str> {
            fn convert(self) -> Result<sdk::$sdk, ToSdkError> {
                Ok(self.as_str().into())
            }
        }
    )*};
}

enums! {
    AccountTakeoverEventAction => AccountTakeoverEventActionType,
    AdvancedSecurityEnabledMode => AdvancedSecurityEnabledModeType,
    AdvancedSecurityMode => AdvancedSecurityModeType,
    AliasAttribute => AliasAttributeType,
    AssetCategory => AssetCategoryType,
    AssetExtension => AssetExtensionType,
    AttributeDataType => AttributeDataType,
    AuthFactor => AuthFactorType,
    AuthFlow => AuthFlowType,
    ChallengeName => ChallengeNameType,
    ColorSchemeMode => ColorSchemeModeType,
    CompromisedCredentialsEventAction => CompromisedCredentialsEventActionType,
    CustomEmailSenderLambdaVersion => CustomEmailSenderLambdaVersionType,
    CustomSmsSenderLambdaVersion => CustomSmsSenderLambdaVersionType,
    DefaultEmailOption => DefaultEmailOptionType,
    DeletionProtection => DeletionProtectionType,
    DeliveryMedium => DeliveryMediumType,
    DeviceRememberedStatus => DeviceRememberedStatusType,
    EmailSendingAccount => EmailSendingAccountType,
    EncryptionKeyType => EncryptionKeyType,
    EventFilter => EventFilterType,
    EventSourceName => EventSourceName,
    ExplicitAuthFlow => ExplicitAuthFlowsType,
    Feature => FeatureType,
    FeedbackValue => FeedbackValueType,
    IdentityProviderType => IdentityProviderTypeType,
    InboundFederationLambdaVersion => InboundFederationLambdaVersionType,
    IssuerType => IssuerType,
    LimitClass => LimitClass,
    LogLevel => LogLevel,
    MessageAction => MessageActionType,
    OAuthFlow => OAuthFlowType,
    PasswordHashingAlgorithm => PasswordHashingAlgorithmType,
    PreTokenGenerationLambdaVersion => PreTokenGenerationLambdaVersionType,
    PreventUserExistenceErrors => PreventUserExistenceErrorTypes,
    RecoveryOptionName => RecoveryOptionNameType,
    SecurityPolicy => SecurityPolicyType,
    TermsEnforcement => TermsEnforcementType,
    TermsSource => TermsSourceType,
    TimeUnits => TimeUnitsType,
    UpdateReplicaStatus => UpdateReplicaStatusType,
    UserPoolMfa => UserPoolMfaType,
    UserPoolTier => UserPoolTierType,
    UserVerification => UserVerificationType,
    UsernameAttribute => UsernameAttributeType,
    VerifiedAttribute => VerifiedAttributeType,
    WebAuthnFactorConfiguration => WebAuthnFactorConfigurationType,
}

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
    AdvancedSecurityEnabledMode => AdvancedSecurityEnabledModeType,
    AdvancedSecurityMode => AdvancedSecurityModeType,
    AliasAttribute => AliasAttributeType,
    AttributeDataType => AttributeDataType,
    AuthFactor => AuthFactorType,
    CustomEmailSenderLambdaVersion => CustomEmailSenderLambdaVersionType,
    CustomSmsSenderLambdaVersion => CustomSmsSenderLambdaVersionType,
    DefaultEmailOption => DefaultEmailOptionType,
    DeletionProtection => DeletionProtectionType,
    DeliveryMedium => DeliveryMediumType,
    EmailSendingAccount => EmailSendingAccountType,
    EncryptionKeyType => EncryptionKeyType,
    ExplicitAuthFlow => ExplicitAuthFlowsType,
    Feature => FeatureType,
    InboundFederationLambdaVersion => InboundFederationLambdaVersionType,
    IssuerType => IssuerType,
    MessageAction => MessageActionType,
    OAuthFlow => OAuthFlowType,
    PreTokenGenerationLambdaVersion => PreTokenGenerationLambdaVersionType,
    PreventUserExistenceErrors => PreventUserExistenceErrorTypes,
    RecoveryOptionName => RecoveryOptionNameType,
    TimeUnits => TimeUnitsType,
    UserPoolMfa => UserPoolMfaType,
    UserPoolTier => UserPoolTierType,
    UsernameAttribute => UsernameAttributeType,
    VerifiedAttribute => VerifiedAttributeType,
}

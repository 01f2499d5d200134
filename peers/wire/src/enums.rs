//! The enums, which keep values that they do not know.

use surefire_cognito::enums;

use crate::read::{Json, Read};

macro_rules! texts {
    ($($type:ty,)*) => {$(
        impl Read for $type {
            fn read(json: Json) -> Self {
                Self::from(<&str>::read(json))
            }
        }
    )*};
}

texts! {
    enums::AdvancedSecurityEnabledMode<&'static str>,
    enums::AdvancedSecurityMode<&'static str>,
    enums::AliasAttribute<&'static str>,
    enums::AttributeDataType<&'static str>,
    enums::AuthFactor<&'static str>,
    enums::CustomEmailSenderLambdaVersion<&'static str>,
    enums::CustomSmsSenderLambdaVersion<&'static str>,
    enums::DefaultEmailOption<&'static str>,
    enums::DeletionProtection<&'static str>,
    enums::DeliveryMedium<&'static str>,
    enums::EmailSendingAccount<&'static str>,
    enums::EncryptionKeyType<&'static str>,
    enums::ExplicitAuthFlow<&'static str>,
    enums::Feature<&'static str>,
    enums::InboundFederationLambdaVersion<&'static str>,
    enums::IssuerType<&'static str>,
    enums::MessageAction<&'static str>,
    enums::OAuthFlow<&'static str>,
    enums::PreTokenGenerationLambdaVersion<&'static str>,
    enums::PreventUserExistenceErrors<&'static str>,
    enums::RecoveryOptionName<&'static str>,
    enums::Status<&'static str>,
    enums::TimeUnits<&'static str>,
    enums::UserPoolMfa<&'static str>,
    enums::UserPoolTier<&'static str>,
    enums::UsernameAttribute<&'static str>,
    enums::VerifiedAttribute<&'static str>,
}

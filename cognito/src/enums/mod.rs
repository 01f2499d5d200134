//! Enumerations of the model. All are open: a value that is newer than the model is `Unknown`,
//! which holds a `&str` in requests and a `String` in responses.

pub mod attribute;
pub mod auth;
pub mod client;
pub mod lambda;
pub mod message;
pub mod pool;
pub mod user;

#[doc(inline)]
pub use attribute::{AliasAttribute, AttributeDataType, UsernameAttribute, VerifiedAttribute};
#[doc(inline)]
pub use auth::{
    AdvancedSecurityEnabledMode, AdvancedSecurityMode, AuthFactor, ExplicitAuthFlow, OAuthFlow,
    RecoveryOptionName, UserPoolMfa,
};
#[doc(inline)]
pub use client::{ClientType, Feature, PreventUserExistenceErrors, TimeUnits};
#[doc(inline)]
pub use lambda::{
    CustomEmailSenderLambdaVersion, CustomSmsSenderLambdaVersion, InboundFederationLambdaVersion,
    PreTokenGenerationLambdaVersion,
};
#[doc(inline)]
pub use message::{DefaultEmailOption, DeliveryMedium, EmailSendingAccount, MessageAction};
#[doc(inline)]
pub use pool::{DeletionProtection, EncryptionKeyType, IssuerType, Status, UserPoolTier};
#[doc(inline)]
pub use user::UserStatus;

//! Structures that responses contain. They own their values, all fields are public, and nothing is
//! checked: what the service answers is taken as it is.

pub mod attribute;
pub mod client;
pub mod delivery;
pub mod lambda;
pub mod policy;
pub mod recovery;
pub mod template;
pub mod token;
pub mod user;
pub mod user_pool;
pub mod user_pool_client;

#[doc(inline)]
pub use attribute::{
    Attribute, NumberAttributeConstraints, SchemaAttribute, StringAttributeConstraints,
    UserAttributeUpdateSettings, UsernameConfiguration,
};
#[doc(inline)]
pub use client::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};
#[doc(inline)]
pub use delivery::{EmailConfiguration, EumsSmsConfiguration, SmsConfiguration};
#[doc(inline)]
pub use lambda::{
    CustomEmailLambdaVersionConfig, CustomSmsLambdaVersionConfig, InboundFederationLambda,
    LambdaConfig, PreTokenGenerationVersionConfig,
};
#[doc(inline)]
pub use policy::{
    AdvancedSecurityAdditionalFlows, DeviceConfiguration, PasswordPolicy, SignInPolicy,
    UserPoolAddOns, UserPoolPolicy,
};
#[doc(inline)]
pub use recovery::{AccountRecoverySetting, RecoveryOption};
#[doc(inline)]
pub use template::{AdminCreateUserConfig, MessageTemplate, VerificationMessageTemplate};
#[doc(inline)]
pub use token::{AcrLevelConfig, DcrConfiguration, IssuerConfiguration, KeyConfiguration};
#[doc(inline)]
pub use user::{CodeDeliveryDetails, MfaOption, User};
#[doc(inline)]
pub use user_pool::UserPool;
#[doc(inline)]
pub use user_pool_client::UserPoolClient;

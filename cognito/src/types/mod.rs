//! Structures that requests contain. They borrow, have a builder, and are checked when they are
//! built; the limits are those of the service model of 2026-11-17. Responses have their own in
//! [`output`](crate::output).

pub mod attribute;
pub mod client;
pub mod context;
pub mod delivery;
pub mod lambda;
pub mod policy;
pub mod recovery;
pub mod template;
pub mod token;

#[doc(inline)]
pub use attribute::{
    Attribute, NumberAttributeConstraints, SchemaAttribute, StringAttributeConstraints,
    UserAttributeUpdateSettings, UsernameConfiguration,
};
#[doc(inline)]
pub use client::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};
#[doc(inline)]
pub use context::{AnalyticsMetadata, UserContextData};
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

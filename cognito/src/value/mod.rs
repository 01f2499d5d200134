//! Strings with limits of their own. Each is checked when it is made, so a value that exists is
//! within the limits of the service model of 2026-11-17.

pub mod attribute;
pub mod identity;
pub mod message;
pub mod resource;
pub mod search;
pub mod secret;

#[doc(inline)]
pub use attribute::{AttributeName, AttributeValue, CustomAttributeName};
#[doc(inline)]
pub use identity::{ClientId, ClientName, UserPoolId, UserPoolName, Username};
#[doc(inline)]
pub use message::{
    EmailInviteMessage, EmailVerificationMessage, EmailVerificationMessageByLink,
    EmailVerificationSubject, EmailVerificationSubjectByLink, SmsInviteMessage,
    SmsVerificationMessage,
};
#[doc(inline)]
pub use resource::{
    AcrValue, Arn, EmailAddress, EncryptionKeyArn, HexString, OptionalArn, RedirectUrl, RegionCode,
    SesConfigurationSet,
};
#[doc(inline)]
pub use search::{SearchPaginationToken, UserFilter};
#[doc(inline)]
pub use secret::{ClientSecret, ConfirmationCode, Password, SecretHash};

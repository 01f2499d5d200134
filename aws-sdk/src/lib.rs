#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod convert;
mod enums;
mod requests;
mod shapes;

use std::error::Error;
use std::fmt;

use aws_sdk_cognitoidentityprovider::error::BuildError;

/// A request that the official SDK can send. Implemented for every request of `surefire-cognito`.
///
/// It is a trait of its own because `From` can't be: in this crate both types are foreign, the
/// request and the SDK's builder.
pub trait ToSdk {
    /// The builder of the SDK's input, which has `send_with`.
    type Builder;

    /// The SDK's builder with the members of this request, and nothing else, set.
    ///
    /// # Errors
    ///
    /// When the SDK and `surefire-cognito` are of models so different that the request can't be
    /// said with the SDK's types.
    fn to_sdk(&self) -> Result<Self::Builder, ToSdkError>;
}

/// Why the SDK can't send a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToSdkError {
    /// A member is set that the SDK does not know yet. It is not left out in silence.
    NoSuchMember {
        /// The structure that has it.
        shape: &'static str,
        /// Its wire name.
        member: &'static str,
    },
    /// The SDK requires a member of a nested structure that is optional here.
    Incomplete(BuildError),
}

impl fmt::Display for ToSdkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ToSdkError::NoSuchMember { shape, member } => {
                write!(f, "the SDK has no member `{member}` in its input for `{shape}`")
            }
            ToSdkError::Incomplete(_) => f.write_str("the SDK requires more than the request has"),
        }
    }
}

impl Error for ToSdkError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ToSdkError::NoSuchMember { .. } => None,
            ToSdkError::Incomplete(error) => Some(error),
        }
    }
}

/// Does not compile when a structure has more or fewer members than there are rows for it.
macro_rules! has_every_member {
    ($ours:ty: $($member:ident)*) => {
        const {
            let rows: &[&str] = &[$(stringify!($member)),*];
            assert!(
                rows.len() == <$ours as surefire_cognito::surefire::Structure>::MEMBERS.len(),
                concat!("not every member of `", stringify!($ours), "` has its row")
            );
        }
    };
}
use has_every_member;

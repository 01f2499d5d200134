//! What can go wrong in SRP.

use std::fmt;

/// Why there is no answer to a challenge. It shows none of the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SrpError {
    /// The ID of the user pool has no name after its `_`.
    PoolId,
    /// The challenge lacks the parameter of this name.
    MissingParameter(&'static str),
    /// The parameter of this name can't be read: `SALT` and `SRP_B` are hexadecimal numbers, the
    /// latter of 3072 bits at most; `SECRET_BLOCK` is Base64.
    MalformedParameter(&'static str),
    /// With the number that the server sent, anyone could know the session's key.
    UnsafeServerValue,
    /// The secret number is zero.
    ZeroSecret,
    /// The operating system gave no random numbers.
    NoRandomness,
}

impl fmt::Display for SrpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SrpError::PoolId => f.write_str("the ID of the user pool has no name after `_`"),
            SrpError::MissingParameter(name) => {
                write!(f, "the challenge has no parameter `{name}`")
            }
            SrpError::MalformedParameter(name) => {
                write!(f, "the challenge's parameter `{name}` is malformed")
            }
            SrpError::UnsafeServerValue => f.write_str("the server's number is not safe to use"),
            SrpError::ZeroSecret => f.write_str("the secret number is zero"),
            SrpError::NoRandomness => f.write_str("the operating system gave no random numbers"),
        }
    }
}

impl std::error::Error for SrpError {}

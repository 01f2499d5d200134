//! The error of a challenge whose parameters are not those that are known of it.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use surefire::decode::DecodeError;

use crate::enums::ChallengeName;

/// A challenge lacks a parameter, or has one that can't be read. The parameters are kept as they
/// came.
///
/// Neither `Display` nor `Debug` shows a value.
///
/// ```
/// use surefire_cognito::InitiateAuthResponse;
/// use surefire_cognito::flow::Challenge;
///
/// let json = br#"{"ChallengeName":"WEB_AUTHN","ChallengeParameters":{"OPTIONS":"{}"}}"#;
/// let response: InitiateAuthResponse = surefire::decode::from_json(json).unwrap();
/// let error = Challenge::of(&response).unwrap_err();
/// assert_eq!(error.to_string(), "`WEB_AUTHN` came without `CREDENTIAL_REQUEST_OPTIONS`");
/// assert_eq!(error.parameters()["OPTIONS"], "{}");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ChallengeError {
    challenge: ChallengeName,
    parameter: &'static str,
    /// `None` if the parameter is missing.
    unreadable: Option<Box<DecodeError>>,
    parameters: HashMap<String, String>,
}

impl ChallengeError {
    pub(super) fn new(
        challenge: &ChallengeName,
        parameter: &'static str,
        unreadable: Option<DecodeError>,
        parameters: Option<&HashMap<String, String>>,
    ) -> Self {
        let parameters = parameters.cloned().unwrap_or_default();
        let unreadable = unreadable.map(Box::new);
        ChallengeError { challenge: challenge.clone(), parameter, unreadable, parameters }
    }

    /// The challenge's name.
    #[must_use]
    pub const fn challenge(&self) -> &ChallengeName {
        &self.challenge
    }

    /// The name of the parameter, or `AvailableChallenges`, which is a member of the response.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// Whether the parameter is missing. Otherwise it is there, but can't be read.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.unreadable.is_none()
    }

    /// `ChallengeParameters` as they came, which may hold the user's attributes.
    #[must_use]
    pub const fn parameters(&self) -> &HashMap<String, String> {
        &self.parameters
    }
}

impl fmt::Display for ChallengeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ChallengeError { challenge, parameter, .. } = self;
        match self.unreadable {
            None => write!(f, "`{challenge}` came without `{parameter}`"),
            Some(_) => write!(f, "`{parameter}` of `{challenge}` can't be read"),
        }
    }
}

impl fmt::Debug for ChallengeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChallengeError")
            .field("challenge", &self.challenge)
            .field("parameter", &self.parameter)
            .field("unreadable", &self.unreadable)
            .field("parameters", &format_args!("<redacted>"))
            .finish()
    }
}

impl Error for ChallengeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.unreadable.as_deref().map(|error| error as _)
    }
}

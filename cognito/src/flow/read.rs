//! What the four responses of a sign-in have in common, and how a challenge's parameters are read.

use std::collections::HashMap;

use surefire::Decode;

use super::ChallengeError;
use crate::enums::ChallengeName;
use crate::{
    AdminInitiateAuthResponse, AdminRespondToAuthChallengeResponse, InitiateAuthResponse,
    RespondToAuthChallengeResponse, output,
};

/// A response that has either tokens or a challenge: that of `InitiateAuth`, `AdminInitiateAuth`,
/// `RespondToAuthChallenge` or `AdminRespondToAuthChallenge`.
///
/// Their members are public; the trait is for code that takes any of the four.
pub trait AuthResponse: sealed::Sealed {
    /// The challenge's name, if there is one to pass.
    fn challenge_name(&self) -> Option<&ChallengeName>;

    /// What the next step sends along.
    fn session(&self) -> Option<&str>;

    /// The challenge's parameters, as they came.
    fn challenge_parameters(&self) -> Option<&HashMap<String, String>>;

    /// The tokens, once all challenges are passed.
    fn authentication_result(&self) -> Option<&output::AuthenticationResult>;

    /// What there is to choose from, where the challenge is `SELECT_CHALLENGE`.
    fn available_challenges(&self) -> Option<&[ChallengeName]>;
}

mod sealed {
    /// Keeps [`AuthResponse`](super::AuthResponse) to the four, so that it can grow.
    pub trait Sealed {}
}

macro_rules! auth_response {
    ($($response:ident)*) => {$(
        impl sealed::Sealed for $response {}

        impl AuthResponse for $response {
            fn challenge_name(&self) -> Option<&ChallengeName> {
                self.challenge_name.as_ref()
            }

            fn session(&self) -> Option<&str> {
                self.session.as_deref()
            }

            fn challenge_parameters(&self) -> Option<&HashMap<String, String>> {
                self.challenge_parameters.as_ref()
            }

            fn authentication_result(&self) -> Option<&output::AuthenticationResult> {
                self.authentication_result.as_ref()
            }

            fn available_challenges(&self) -> Option<&[ChallengeName]> {
                self.available_challenges.as_deref()
            }
        }
    )*};
}
auth_response! {
    InitiateAuthResponse AdminInitiateAuthResponse
    RespondToAuthChallengeResponse AdminRespondToAuthChallengeResponse
}

/// The parameters of one challenge.
pub(super) struct ChallengeReader<'r> {
    pub(super) challenge: &'r ChallengeName,
    pub(super) parameters: Option<&'r HashMap<String, String>>,
    available: Option<&'r [ChallengeName]>,
}

impl<'r> ChallengeReader<'r> {
    pub(super) fn of(response: &'r impl AuthResponse) -> Option<Self> {
        Some(ChallengeReader {
            challenge: response.challenge_name()?,
            parameters: response.challenge_parameters(),
            available: response.available_challenges(),
        })
    }

    pub(super) fn available_challenges(&self) -> Result<&'r [ChallengeName], ChallengeError> {
        self.available.ok_or_else(|| self.missing("AvailableChallenges"))
    }

    pub(super) fn get(&self, parameter: &str) -> Option<&'r str> {
        self.parameters?.get(parameter).map(String::as_str)
    }

    /// The name that the next step goes by.
    pub(super) fn username(&self) -> Option<&'r str> {
        self.get("USER_ID_FOR_SRP").or_else(|| self.get("USERNAME"))
    }

    pub(super) fn required(&self, parameter: &'static str) -> Result<&'r str, ChallengeError> {
        self.get(parameter).ok_or_else(|| self.missing(parameter))
    }

    fn missing(&self, parameter: &'static str) -> ChallengeError {
        ChallengeError::new(self.challenge, parameter, None, self.parameters)
    }

    /// A parameter that holds JSON as text.
    pub(super) fn json<T: Decode>(
        &self,
        parameter: &'static str,
    ) -> Result<Option<T>, ChallengeError> {
        let Some(text) = self.get(parameter) else { return Ok(None) };
        surefire::decode::from_json(text.as_bytes()).map(Some).map_err(|error| {
            ChallengeError::new(self.challenge, parameter, Some(error), self.parameters)
        })
    }

    pub(super) fn required_json<T: Decode>(
        &self,
        parameter: &'static str,
    ) -> Result<T, ChallengeError> {
        self.json(parameter)?.ok_or_else(|| self.missing(parameter))
    }
}

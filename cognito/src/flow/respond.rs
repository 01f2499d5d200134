//! A further step of a sign-in: a reply to a challenge, with the user's name and the secret hash.

use std::fmt;

use surefire::{Set, Unset};

use super::Parameters;
use crate::enums::ChallengeName;
use crate::{
    AdminRespondToAuthChallengeRequest, AdminRespondToAuthChallengeRequestBuilder,
    RespondToAuthChallengeRequest, RespondToAuthChallengeRequestBuilder,
};

/// What passes a challenge: its name, and what it needs among `ChallengeResponses`. Those of the
/// model are in [`reply`](super::reply).
pub trait Reply<'a> {
    /// The name of the challenge that this responds to.
    fn challenge_name(&self) -> ChallengeName<&'a str>;

    /// What goes into `ChallengeResponses`, with `USERNAME`, and without `SECRET_HASH`, which
    /// [`Respond`] adds.
    fn responses(self, username: &'a str) -> Parameters<'a>;
}

/// A response to a challenge, from `respond` of a user of a [`client`](crate::client).
///
/// It owns the pairs of `ChallengeResponses`, and requests borrow them, so it has to live in a
/// `let`. The session of the latest response is left to set:
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::reply;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let respond = user.respond(reply::SmsMfa { code: "123456" });
/// let request = respond.respond_to_auth_challenge().session("a-session").build()?;
/// assert_eq!(
///     String::from_utf8(request.to_wire().body).unwrap(),
///     r#"{"ClientId":"1example23456789","ChallengeName":"SMS_MFA","Session":"a-session","ChallengeResponses":{"SMS_MFA_CODE":"123456","USERNAME":"alice"}}"#,
/// );
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone)]
pub struct Respond<'a> {
    client_id: &'a str,
    challenge_name: ChallengeName<&'a str>,
    responses: Parameters<'a>,
}

impl<'a> Respond<'a> {
    pub(crate) fn new(
        client_id: &'a str,
        username: &'a str,
        secret_hash: Option<&'a str>,
        reply: impl Reply<'a>,
    ) -> Self {
        let challenge_name = reply.challenge_name();
        let responses = reply.responses(username).maybe_with("SECRET_HASH", secret_hash);
        Respond { client_id, challenge_name, responses }
    }

    /// Adds the key of the remembered device that the user signs in on, as `DEVICE_KEY`.
    #[must_use]
    pub fn device_key(mut self, device_key: &'a str) -> Self {
        self.responses = self.responses.with("DEVICE_KEY", device_key);
        self
    }

    /// What goes into `ChallengeResponses`.
    #[must_use]
    pub const fn responses(&self) -> &Parameters<'a> {
        &self.responses
    }

    /// Begins `RespondToAuthChallenge`, with everything set that it needs but the session.
    pub fn respond_to_auth_challenge(&self) -> RespondToAuthChallengeRequestBuilder<'_, Set, Set> {
        RespondToAuthChallengeRequest::builder()
            .client_id(self.client_id)
            .challenge_name(self.challenge_name)
            .challenge_responses(self.responses.as_map())
    }

    /// Begins `AdminRespondToAuthChallenge`; the user pool and the session are left to set.
    pub fn admin_respond_to_auth_challenge(
        &self,
    ) -> AdminRespondToAuthChallengeRequestBuilder<'_, Unset, Set, Set> {
        AdminRespondToAuthChallengeRequest::builder()
            .client_id(self.client_id)
            .challenge_name(self.challenge_name)
            .challenge_responses(self.responses.as_map())
    }
}

impl fmt::Debug for Respond<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Respond({}, <redacted>)", self.challenge_name)
    }
}

//! What the service asks, and what goes back.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::SrpError;
use super::group::parse_hex;
use crate::flow::reply;
use crate::redacted::redacted;

const SALT: &str = "SALT";
const SRP_B: &str = "SRP_B";
const SECRET_BLOCK: &str = "SECRET_BLOCK";

/// The parameters of the challenge `PASSWORD_VERIFIER` or `DEVICE_PASSWORD_VERIFIER` that the proof
/// is computed from.
#[derive(Clone, Copy)]
pub struct Challenge<'a> {
    /// `SALT`, a hexadecimal number.
    pub salt: &'a str,
    /// `SRP_B`, the server's public number, hexadecimal.
    pub srp_b: &'a str,
    /// `SECRET_BLOCK`, in Base64.
    pub secret_block: &'a str,
}

redacted!(Challenge<'_>, Answer<'_>);

impl<'a> Challenge<'a> {
    /// Reads the `challenge_parameters` of a response.
    ///
    /// # Errors
    ///
    /// [`SrpError::MissingParameter`], the first that is not there.
    pub fn from_parameters(parameters: &'a HashMap<String, String>) -> Result<Self, SrpError> {
        let parameter = |name| match parameters.get(name) {
            Some(value) => Ok(value.as_str()),
            None => Err(SrpError::MissingParameter(name)),
        };
        Ok(Challenge {
            salt: parameter(SALT)?,
            srp_b: parameter(SRP_B)?,
            secret_block: parameter(SECRET_BLOCK)?,
        })
    }

    pub(super) fn read_salt(&self) -> Result<Vec<u8>, SrpError> {
        parse_hex(self.salt).ok_or(SrpError::MalformedParameter(SALT))
    }

    pub(super) fn read_srp_b(&self) -> Result<Vec<u8>, SrpError> {
        parse_hex(self.srp_b).ok_or(SrpError::MalformedParameter(SRP_B))
    }

    pub(super) fn read_secret_block(&self) -> Result<Vec<u8>, SrpError> {
        STANDARD.decode(self.secret_block).map_err(|_| SrpError::MalformedParameter(SECRET_BLOCK))
    }

    /// That `SRP_B` has too many bits.
    pub(super) const LONG_SRP_B: SrpError = SrpError::MalformedParameter(SRP_B);
}

/// The proof of the password.
#[derive(Clone)]
pub struct Answer<'a> {
    pub(super) claim_signature: String,
    pub(super) timestamp: String,
    pub(super) secret_block: &'a str,
}

impl Answer<'_> {
    /// `PASSWORD_CLAIM_SIGNATURE`, in Base64.
    #[must_use]
    pub fn claim_signature(&self) -> &str {
        &self.claim_signature
    }

    /// `TIMESTAMP`, such as `Wed Nov 25 08:35:07 UTC 2026`.
    #[must_use]
    pub fn timestamp(&self) -> &str {
        &self.timestamp
    }

    /// `PASSWORD_CLAIM_SECRET_BLOCK`, the secret block of the challenge.
    #[must_use]
    pub fn secret_block(&self) -> &str {
        self.secret_block
    }

    /// What `RespondToAuthChallenge` sends as `challenge_responses`.
    ///
    /// `username` is the `USER_ID_FOR_SRP` of the sign-in. Add `SECRET_HASH` for an app client that
    /// has a secret, and `DEVICE_KEY` for a device.
    #[must_use]
    pub fn responses<'b>(&'b self, username: &'b str) -> [(&'static str, &'b str); 4] {
        [
            ("USERNAME", username),
            ("PASSWORD_CLAIM_SIGNATURE", self.claim_signature()),
            ("PASSWORD_CLAIM_SECRET_BLOCK", self.secret_block()),
            ("TIMESTAMP", self.timestamp()),
        ]
    }

    /// The same for a user of [`client`](crate::client), who adds the name and the secret hash.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use surefire_cognito::client::PublicClient;
    /// use surefire_cognito::srp::{Challenge, Credentials, Session};
    ///
    /// let challenge = Challenge { salt: "5a17", srp_b: "c0ffee", secret_block: "c2VjcmV0" };
    /// let credentials = Credentials::user("us-east-1_EXAMPLE", "alice", "correct horse")?;
    /// let answer = Session::start()?.answer(&challenge, &credentials, SystemTime::now())?;
    ///
    /// let user = PublicClient::new("1example23456789").user("alice");
    /// let respond = user.respond(answer.reply());
    /// # let _ = respond;
    /// # Ok::<(), surefire_cognito::srp::SrpError>(())
    /// ```
    #[must_use]
    pub fn reply(&self) -> reply::PasswordVerifier<'_> {
        reply::PasswordVerifier {
            signature: &self.claim_signature,
            secret_block: self.secret_block,
            timestamp: &self.timestamp,
        }
    }

    /// The same for the challenge `DEVICE_PASSWORD_VERIFIER`.
    #[must_use]
    pub fn device_reply<'b>(&'b self, device_key: &'b str) -> reply::DevicePasswordVerifier<'b> {
        reply::DevicePasswordVerifier {
            device_key,
            signature: &self.claim_signature,
            secret_block: self.secret_block,
            timestamp: &self.timestamp,
        }
    }
}

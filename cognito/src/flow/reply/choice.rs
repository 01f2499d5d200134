//! Replies that choose among challenges: `ANSWER` is the name of one.

use super::redact;
use crate::enums::ChallengeName;
use crate::flow::{Parameters, Reply};

/// `SELECT_CHALLENGE`: what the user chooses to sign in with, of
/// [`Challenge::SelectChallenge`](crate::flow::Challenge::SelectChallenge).
///
/// A password or a passkey is given along with the choice, and codes are sent for `EMAIL_OTP` and
/// `SMS_OTP`, whose challenge comes next.
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::reply::SelectChallenge;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let respond = user.respond(SelectChallenge::email_otp());
/// let request = respond.respond_to_auth_challenge().session("a-session").build()?;
/// # let _ = request;
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone, Copy)]
pub struct SelectChallenge<'a> {
    choice: ChallengeName<&'a str>,
    with: Option<(&'static str, &'a str)>,
}

impl<'a> SelectChallenge<'a> {
    /// The password in plain form.
    #[must_use]
    pub const fn password(password: &'a str) -> Self {
        let with = Some(("PASSWORD", password));
        SelectChallenge { choice: ChallengeName::Password, with }
    }

    /// The password by SRP, begun with the client's public value in hexadecimal digits.
    #[must_use]
    pub const fn password_srp(srp_a: &'a str) -> Self {
        SelectChallenge { choice: ChallengeName::PasswordSrp, with: Some(("SRP_A", srp_a)) }
    }

    /// A passkey's signature: what `navigator.credentials.get` gives in a browser, as JSON.
    #[must_use]
    pub const fn web_authn(credential: &'a str) -> Self {
        let with = Some(("CREDENTIAL", credential));
        SelectChallenge { choice: ChallengeName::WebAuthn, with }
    }

    /// The code of an e-mail, which the service sends now.
    #[must_use]
    pub const fn email_otp() -> Self {
        SelectChallenge::of(ChallengeName::EmailOtp)
    }

    /// The code of a text message, which the service sends now.
    #[must_use]
    pub const fn sms_otp() -> Self {
        SelectChallenge::of(ChallengeName::SmsOtp)
    }

    /// Any challenge, with nothing given along. For `WEB_AUTHN` the response has the options that a
    /// passkey signs.
    #[must_use]
    pub const fn of(choice: ChallengeName<&'a str>) -> Self {
        SelectChallenge { choice, with: None }
    }
}

impl<'a> Reply<'a> for SelectChallenge<'a> {
    fn challenge_name(&self) -> ChallengeName<&'a str> {
        ChallengeName::SelectChallenge
    }

    fn responses(self, username: &'a str) -> Parameters<'a> {
        let responses = Parameters::of_user(username).with("ANSWER", self.choice.as_str());
        match self.with {
            Some((key, value)) => responses.with(key, value),
            None => responses,
        }
    }
}

redact!(SelectChallenge);

/// `SELECT_MFA_TYPE`: the second factor that the user chooses, of
/// [`Challenge::SelectMfaType`](crate::flow::Challenge::SelectMfaType).
#[derive(Clone, Copy, Debug)]
pub struct SelectMfaType<'a> {
    /// The choice, such as `SMS_MFA` or `SOFTWARE_TOKEN_MFA`.
    ///
    /// Sent as `ANSWER`.
    pub choice: ChallengeName<&'a str>,
}

impl<'a> Reply<'a> for SelectMfaType<'a> {
    fn challenge_name(&self) -> ChallengeName<&'a str> {
        ChallengeName::SelectMfaType
    }

    fn responses(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username).with("ANSWER", self.choice.as_str())
    }
}

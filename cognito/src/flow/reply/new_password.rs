//! The reply to `NEW_PASSWORD_REQUIRED`, whose keys depend on the pool's attributes.

use super::redact;
use crate::enums::ChallengeName;
use crate::flow::{Parameters, Reply};

/// `NEW_PASSWORD_REQUIRED`: a password in place of a temporary one, and the attributes that are
/// missing.
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::reply::NewPasswordRequired;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let respond = user.respond(NewPasswordRequired {
///     new_password: "correct horse",
///     attributes: &[("email", "alice@example.com")],
/// });
/// let request = respond.respond_to_auth_challenge().session("a-session").build()?;
/// assert!(String::from_utf8(request.to_wire().body).unwrap().ends_with(
///     r#"{"NEW_PASSWORD":"correct horse","USERNAME":"alice","userAttributes.email":"alice@example.com"}}"#,
/// ));
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone, Copy)]
pub struct NewPasswordRequired<'a> {
    /// The password that the user chooses.
    ///
    /// Sent as `NEW_PASSWORD`.
    pub new_password: &'a str,
    /// Name and value of each attribute that the challenge requires, and of others that the app
    /// client may write. A required one that has a value already can't be changed here. Of two with
    /// the same name, the last one counts.
    ///
    /// Each is sent as `userAttributes.` with its name.
    pub attributes: &'a [(&'a str, &'a str)],
}

impl<'a> Reply<'a> for NewPasswordRequired<'a> {
    fn challenge_name(&self) -> ChallengeName<&'a str> {
        ChallengeName::NewPasswordRequired
    }

    fn responses(self, username: &'a str) -> Parameters<'a> {
        let responses = Parameters::of_user(username).with("NEW_PASSWORD", self.new_password);
        self.attributes.iter().fold(responses, |responses, (name, value)| {
            responses.with(format!("userAttributes.{name}"), value)
        })
    }
}

redact!(NewPasswordRequired);

//! The flows of the model: what each needs among `AuthParameters`.

use std::fmt;

use super::{Flow, InitiateAuthFlow, Parameters};
use crate::enums::{AuthFlow, ChallengeName};

/// `USER_PASSWORD_AUTH`: a password in plain form, from the user's own app. A user migration trigger
/// needs it.
#[derive(Clone, Copy)]
pub struct UserPassword<'a> {
    /// The user's password, as `PASSWORD`.
    pub password: &'a str,
}

/// `ADMIN_USER_PASSWORD_AUTH`: a password in plain form, from a server with credentials of its own.
/// For `AdminInitiateAuth` alone.
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::AdminUserPassword;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let sign_in = user.sign_in(AdminUserPassword { password: "correct horse" });
/// let request = sign_in.admin_initiate_auth().user_pool_id("us-east-1_EXAMPLE").build()?;
/// # let _ = request;
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone, Copy)]
pub struct AdminUserPassword<'a> {
    /// The user's password, as `PASSWORD`.
    pub password: &'a str,
}

/// `USER_SRP_AUTH`: a password that never leaves the app. The response has the challenge
/// `PASSWORD_VERIFIER`.
#[derive(Clone, Copy)]
pub struct UserSrp<'a> {
    /// The client's public value of SRP in hexadecimal digits, as `SRP_A`.
    pub srp_a: &'a str,
}

/// `REFRESH_TOKEN_AUTH`: new tokens for a refresh token, with no name sent. An app client that
/// replaces refresh tokens takes `GetTokensFromRefreshToken` instead.
///
/// An app client with a secret still hashes a name here, and that has to be the user name, no alias:
/// see [which name is hashed](crate::client#which-name-is-hashed). [`PublicClient::refresh`] needs
/// no name.
///
/// [`PublicClient::refresh`]: crate::client::PublicClient::refresh
#[derive(Clone, Copy)]
pub struct RefreshToken<'a> {
    /// The refresh token, as `REFRESH_TOKEN`.
    pub refresh_token: &'a str,
}

/// `CUSTOM_AUTH`: challenges that the pool's own triggers make up.
#[derive(Clone, Copy)]
pub struct CustomAuth<'a> {
    srp_a: Option<&'a str>,
}

impl<'a> CustomAuth<'a> {
    /// The triggers' challenges alone.
    #[must_use]
    pub const fn new() -> Self {
        CustomAuth { srp_a: None }
    }

    /// The password first, by SRP, and the triggers' challenges after it: `CHALLENGE_NAME` is `SRP_A`
    /// and `SRP_A` the client's public value in hexadecimal digits.
    #[must_use]
    pub const fn after_srp(srp_a: &'a str) -> Self {
        CustomAuth { srp_a: Some(srp_a) }
    }
}

impl Default for CustomAuth<'_> {
    fn default() -> Self {
        CustomAuth::new()
    }
}

/// `USER_AUTH`: the user chooses what to sign in with.
#[derive(Clone, Copy)]
pub struct UserAuth<'a> {
    preferred: Option<ChallengeName<&'a str>>,
    password: Option<&'a str>,
    srp_a: Option<&'a str>,
}

impl<'a> UserAuth<'a> {
    /// Asks what there is to choose from: the response has the challenge `SELECT_CHALLENGE`.
    #[must_use]
    pub const fn choose() -> Self {
        UserAuth { preferred: None, password: None, srp_a: None }
    }

    /// Chooses at once, by `PREFERRED_CHALLENGE`: `EMAIL_OTP`, `SMS_OTP` or `WEB_AUTHN`, and for a
    /// password that is asked for later `PASSWORD` or `PASSWORD_SRP`. If the user can't pass it, the
    /// response has the challenge `SELECT_CHALLENGE`.
    #[must_use]
    pub const fn prefer(challenge: ChallengeName<&'a str>) -> Self {
        UserAuth { preferred: Some(challenge), password: None, srp_a: None }
    }

    /// Chooses `PASSWORD`, and gives the password in plain form along with it.
    #[must_use]
    pub const fn password(password: &'a str) -> Self {
        let preferred = Some(ChallengeName::Password);
        UserAuth { preferred, password: Some(password), srp_a: None }
    }

    /// Chooses `PASSWORD_SRP`, and gives the client's public value in hexadecimal digits along with
    /// it.
    #[must_use]
    pub const fn password_srp(srp_a: &'a str) -> Self {
        let preferred = Some(ChallengeName::PasswordSrp);
        UserAuth { preferred, password: None, srp_a: Some(srp_a) }
    }
}

impl<'a> Flow<'a> for UserPassword<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::UserPasswordAuth
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username).with("PASSWORD", self.password)
    }
}

impl<'a> Flow<'a> for AdminUserPassword<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::AdminUserPasswordAuth
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username).with("PASSWORD", self.password)
    }
}

impl<'a> Flow<'a> for UserSrp<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::UserSrpAuth
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username).with("SRP_A", self.srp_a)
    }
}

impl<'a> Flow<'a> for RefreshToken<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::RefreshTokenAuth
    }

    fn parameters(self, _: &'a str) -> Parameters<'a> {
        Parameters::new().with("REFRESH_TOKEN", self.refresh_token)
    }
}

impl<'a> Flow<'a> for CustomAuth<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::CustomAuth
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username)
            .maybe_with("CHALLENGE_NAME", self.srp_a.map(|_| "SRP_A"))
            .maybe_with("SRP_A", self.srp_a)
    }
}

impl<'a> Flow<'a> for UserAuth<'a> {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::UserAuth
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username)
            .maybe_with("PREFERRED_CHALLENGE", self.preferred.map(|challenge| challenge.as_str()))
            .maybe_with("PASSWORD", self.password)
            .maybe_with("SRP_A", self.srp_a)
    }
}

impl InitiateAuthFlow for UserPassword<'_> {}
impl InitiateAuthFlow for UserSrp<'_> {}
impl InitiateAuthFlow for RefreshToken<'_> {}
impl InitiateAuthFlow for CustomAuth<'_> {}
impl InitiateAuthFlow for UserAuth<'_> {}

macro_rules! redact {
    ($($type:ident)*) => {$(
        impl fmt::Debug for $type<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($type), "(<redacted>)"))
            }
        }
    )*};
}
redact!(UserPassword AdminUserPassword UserSrp RefreshToken CustomAuth UserAuth);

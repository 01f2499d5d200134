//! An app client without a secret, and a user of it.

use surefire::{Set, Unset};

use crate::flow::{Challenge, Flow, RefreshToken, Reply, Respond, SignIn};
use crate::redacted::redacted;
use crate::{
    ConfirmForgotPasswordRequest, ConfirmForgotPasswordRequestBuilder, ConfirmSignUpRequest,
    ConfirmSignUpRequestBuilder, ForgotPasswordRequest, ForgotPasswordRequestBuilder,
    GetDerivedTokenRequest, GetDerivedTokenRequestBuilder, GetTokensFromRefreshTokenRequest,
    GetTokensFromRefreshTokenRequestBuilder, ResendConfirmationCodeRequest,
    ResendConfirmationCodeRequestBuilder, RevokeTokenRequest, RevokeTokenRequestBuilder,
    SignUpRequest, SignUpRequestBuilder,
};

/// An app client without a secret, such as that of a mobile app or of a page in a browser.
///
/// It borrows the ID from wherever your configuration keeps it. It is usable in a `const`.
///
/// ```
/// use surefire_cognito::SignUpRequest;
/// use surefire_cognito::client::PublicClient;
///
/// const APP: PublicClient<'static> = PublicClient::new("1example23456789");
/// const SIGN_UP: SignUpRequest<'static> = APP.user("alice").sign_up().build_const();
/// assert_eq!(surefire::wire!(SIGN_UP), r#"{"ClientId":"1example23456789","Username":"alice"}"#);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicClient<'a> {
    id: &'a str,
}

/// A user of a [`PublicClient`], by the name that goes into requests.
///
/// What has to be set besides is for the compiler to say:
///
/// ```compile_fail,E0277
/// use surefire_cognito::client::PublicClient;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let request = user.confirm_sign_up().build(); // `ConfirmationCode` is missing
/// ```
///
/// There is nothing to hash with:
///
/// ```compile_fail,E0599
/// use surefire_cognito::client::PublicClient;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let hash = user.secret_hash();
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicUser<'a> {
    client: PublicClient<'a>,
    username: &'a str,
}

impl<'a> PublicClient<'a> {
    /// The app client with this ID.
    #[must_use]
    pub const fn new(id: &'a str) -> Self {
        PublicClient { id }
    }

    /// The ID of the app client.
    #[must_use]
    pub const fn id(self) -> &'a str {
        self.id
    }

    /// A user, by the name that goes into requests: see [which one](super#which-name-is-hashed).
    #[must_use]
    pub const fn user(self, username: &'a str) -> PublicUser<'a> {
        PublicUser { client: self, username }
    }

    /// New tokens for a refresh token, by `InitiateAuth` or `AdminInitiateAuth`, where the user's
    /// name is not at hand. No name is sent.
    #[must_use]
    pub fn refresh(self, refresh_token: &'a str) -> SignIn<'a, RefreshToken<'a>> {
        // This flow sends no name, so there is none to give.
        SignIn::new(self.id, "", None, RefreshToken { refresh_token })
    }

    /// Begins `GetTokensFromRefreshToken`; the token is left to set.
    pub const fn get_tokens_from_refresh_token(
        self,
    ) -> GetTokensFromRefreshTokenRequestBuilder<'a, Unset, Set> {
        GetTokensFromRefreshTokenRequest::builder().client_id(self.id)
    }

    /// Begins `RevokeToken`; the token is left to set.
    pub const fn revoke_token(self) -> RevokeTokenRequestBuilder<'a, Unset, Set> {
        RevokeTokenRequest::builder().client_id(self.id)
    }

    /// Begins `GetDerivedToken`; the token and its type are left to set.
    pub const fn get_derived_token(self) -> GetDerivedTokenRequestBuilder<'a, Set, Unset, Unset> {
        GetDerivedTokenRequest::builder().client_id(self.id)
    }
}

impl<'a> PublicUser<'a> {
    /// The name that goes into requests.
    #[must_use]
    pub const fn username(self) -> &'a str {
        self.username
    }

    /// The user by the name that a challenge gives; by the same name if it gives none. Respond to
    /// the challenge with this one.
    #[must_use]
    pub fn named_in<'c>(self, challenge: &Challenge<'c>) -> PublicUser<'c>
    where
        'a: 'c,
    {
        self.client.user(challenge.username().unwrap_or(self.username))
    }

    /// Begins `SignUp`.
    pub const fn sign_up(self) -> SignUpRequestBuilder<'a, Set, Set> {
        SignUpRequest::builder().client_id(self.client.id).username(self.username)
    }

    /// Begins `ConfirmSignUp`; the code is left to set.
    pub const fn confirm_sign_up(self) -> ConfirmSignUpRequestBuilder<'a, Set, Set, Unset> {
        ConfirmSignUpRequest::builder().client_id(self.client.id).username(self.username)
    }

    /// Begins `ResendConfirmationCode`.
    pub const fn resend_confirmation_code(
        self,
    ) -> ResendConfirmationCodeRequestBuilder<'a, Set, Set> {
        ResendConfirmationCodeRequest::builder().client_id(self.client.id).username(self.username)
    }

    /// Begins `ForgotPassword`.
    pub const fn forgot_password(self) -> ForgotPasswordRequestBuilder<'a, Set, Set> {
        ForgotPasswordRequest::builder().client_id(self.client.id).username(self.username)
    }

    /// Begins `ConfirmForgotPassword`; the code and the new password are left to set.
    pub const fn confirm_forgot_password(
        self,
    ) -> ConfirmForgotPasswordRequestBuilder<'a, Set, Set, Unset, Unset> {
        ConfirmForgotPasswordRequest::builder().client_id(self.client.id).username(self.username)
    }

    /// Begins to sign in, by `InitiateAuth` or `AdminInitiateAuth`: see [`SignIn`].
    #[must_use]
    pub fn sign_in<F: Flow<'a>>(self, flow: F) -> SignIn<'a, F> {
        SignIn::new(self.client.id, self.username, None, flow)
    }

    /// Responds to a challenge, by `RespondToAuthChallenge` or `AdminRespondToAuthChallenge`: see
    /// [`Respond`].
    #[must_use]
    pub fn respond(self, reply: impl Reply<'a>) -> Respond<'a> {
        Respond::new(self.client.id, self.username, None, reply)
    }
}

redacted!(PublicClient<'_>, PublicUser<'_>);

//! An app client with a secret, and a user of it with the hash of the secret.

use surefire::{Set, Unset};

use crate::flow::{Challenge, Flow, Reply, Respond, SignIn};
use crate::redacted::redacted;
use crate::secret_hash::SecretHashBuf;
use crate::value::SecretHash;
use crate::{
    ConfirmForgotPasswordRequest, ConfirmForgotPasswordRequestBuilder, ConfirmSignUpRequest,
    ConfirmSignUpRequestBuilder, ForgotPasswordRequest, ForgotPasswordRequestBuilder,
    GetDerivedTokenRequest, GetDerivedTokenRequestBuilder, GetTokensFromRefreshTokenRequest,
    GetTokensFromRefreshTokenRequestBuilder, ResendConfirmationCodeRequest,
    ResendConfirmationCodeRequestBuilder, RevokeTokenRequest, RevokeTokenRequestBuilder,
    SignUpRequest, SignUpRequestBuilder,
};

/// An app client with a secret, such as that of a server (feature `secret-hash`).
///
/// It borrows ID and secret from wherever your configuration keeps them, and is made in no time.
///
/// ```
/// use surefire_cognito::client::ConfidentialClient;
///
/// let client = ConfidentialClient::new("1example23456789", "9example87654321abcdefghij");
/// let request = client.revoke_token().token("example.refresh.token").build()?;
/// assert!(request.client_secret().is_some());
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
///
/// It has no way to leave out the secret:
///
/// ```compile_fail,E0061
/// use surefire_cognito::client::ConfidentialClient;
///
/// let client = ConfidentialClient::new("1example23456789");
/// ```
#[derive(Clone, Copy)]
pub struct ConfidentialClient<'a> {
    id: &'a str,
    secret: &'a str,
}

/// A user of a [`ConfidentialClient`], with the hash over this user's name.
///
/// It owns the hash, and requests borrow it, so it has to live in a `let`:
///
/// ```
/// use surefire_cognito::client::ConfidentialClient;
///
/// let client = ConfidentialClient::new("1example23456789", "9example87654321abcdefghij");
/// let user = client.user("alice");
/// let request = user.forgot_password().build()?;
/// assert_eq!(
///     String::from_utf8(request.to_wire().body).unwrap(),
///     r#"{"ClientId":"1example23456789","SecretHash":"ioi4ij660LFUwemOSTX0l1KhtyjLZuVvN6b1QbzAbpY=","Username":"alice"}"#,
/// );
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone)]
pub struct ConfidentialUser<'a> {
    client: ConfidentialClient<'a>,
    username: &'a str,
    hash: SecretHashBuf,
}

impl<'a> ConfidentialClient<'a> {
    /// The app client with this ID and secret. If it has two secrets, either does.
    #[must_use]
    pub const fn new(id: &'a str, secret: &'a str) -> Self {
        ConfidentialClient { id, secret }
    }

    /// The ID of the app client.
    #[must_use]
    pub const fn id(self) -> &'a str {
        self.id
    }

    /// A user, by the name that goes into requests and into the hash: see
    /// [which one](super#which-name-is-hashed).
    #[must_use]
    pub fn user(self, username: &'a str) -> ConfidentialUser<'a> {
        let hash = SecretHash::compute(self.id, self.secret, username);
        ConfidentialUser { client: self, username, hash }
    }

    /// Begins `GetTokensFromRefreshToken`; the token is left to set. It needs no user.
    pub const fn get_tokens_from_refresh_token(
        self,
    ) -> GetTokensFromRefreshTokenRequestBuilder<'a, Unset, Set> {
        GetTokensFromRefreshTokenRequest::builder().client_id(self.id).client_secret(self.secret)
    }

    /// Begins `RevokeToken`; the token is left to set.
    pub const fn revoke_token(self) -> RevokeTokenRequestBuilder<'a, Unset, Set> {
        RevokeTokenRequest::builder().client_id(self.id).client_secret(self.secret)
    }

    /// Begins `GetDerivedToken`; the token and its type are left to set.
    pub const fn get_derived_token(self) -> GetDerivedTokenRequestBuilder<'a, Set, Unset, Unset> {
        GetDerivedTokenRequest::builder().client_id(self.id).client_secret(self.secret)
    }
}

impl<'a> ConfidentialUser<'a> {
    /// The name that goes into requests and into the hash.
    #[must_use]
    pub const fn username(&self) -> &'a str {
        self.username
    }

    /// The user by the name that a challenge gives, with the hash over that; by the same name if it
    /// gives none. Respond to the challenge with this one.
    #[must_use]
    pub fn named_in<'c>(&self, challenge: &Challenge<'c>) -> ConfidentialUser<'c>
    where
        'a: 'c,
    {
        self.client.user(challenge.username().unwrap_or(self.username))
    }

    /// The hash over this user's name.
    #[must_use]
    pub const fn secret_hash(&self) -> &SecretHashBuf {
        &self.hash
    }

    /// Begins `SignUp`.
    pub fn sign_up(&self) -> SignUpRequestBuilder<'_, Set, Set> {
        SignUpRequest::builder()
            .client_id(self.client.id)
            .secret_hash(&self.hash)
            .username(self.username)
    }

    /// Begins `ConfirmSignUp`; the code is left to set.
    pub fn confirm_sign_up(&self) -> ConfirmSignUpRequestBuilder<'_, Set, Set, Unset> {
        ConfirmSignUpRequest::builder()
            .client_id(self.client.id)
            .secret_hash(&self.hash)
            .username(self.username)
    }

    /// Begins `ResendConfirmationCode`.
    pub fn resend_confirmation_code(&self) -> ResendConfirmationCodeRequestBuilder<'_, Set, Set> {
        ResendConfirmationCodeRequest::builder()
            .client_id(self.client.id)
            .secret_hash(&self.hash)
            .username(self.username)
    }

    /// Begins `ForgotPassword`.
    pub fn forgot_password(&self) -> ForgotPasswordRequestBuilder<'_, Set, Set> {
        ForgotPasswordRequest::builder()
            .client_id(self.client.id)
            .secret_hash(&self.hash)
            .username(self.username)
    }

    /// Begins `ConfirmForgotPassword`; the code and the new password are left to set.
    pub fn confirm_forgot_password(
        &self,
    ) -> ConfirmForgotPasswordRequestBuilder<'_, Set, Set, Unset, Unset> {
        ConfirmForgotPasswordRequest::builder()
            .client_id(self.client.id)
            .secret_hash(&self.hash)
            .username(self.username)
    }
}

impl<'a> ConfidentialUser<'_> {
    /// Begins to sign in, by `InitiateAuth` or `AdminInitiateAuth`: see [`SignIn`].
    #[must_use]
    pub fn sign_in<F: Flow<'a>>(&'a self, flow: F) -> SignIn<'a, F> {
        SignIn::new(self.client.id, self.username, Some(&self.hash), flow)
    }

    /// Responds to a challenge, by `RespondToAuthChallenge` or `AdminRespondToAuthChallenge`: see
    /// [`Respond`].
    #[must_use]
    pub fn respond(&'a self, reply: impl Reply<'a>) -> Respond<'a> {
        Respond::new(self.client.id, self.username, Some(&self.hash), reply)
    }
}

redacted!(ConfidentialClient<'_>, ConfidentialUser<'_>);

//! The first step of a sign-in: a flow, with the user's name and the secret hash.

use std::fmt;
use std::marker::PhantomData;

use surefire::{Set, Unset};

use super::Parameters;
use crate::enums::AuthFlow;
use crate::{
    AdminInitiateAuthRequest, AdminInitiateAuthRequestBuilder, InitiateAuthRequest,
    InitiateAuthRequestBuilder,
};

/// A way to begin a sign-in: a value of `AuthFlow`, and what it needs among `AuthParameters`.
///
/// For a flow that is newer than this crate, write one of your own:
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::enums::AuthFlow;
/// use surefire_cognito::flow::{Flow, InitiateAuthFlow, Parameters};
///
/// struct SecretHandshake<'a> {
///     handshake: &'a str,
/// }
///
/// impl<'a> Flow<'a> for SecretHandshake<'a> {
///     fn auth_flow(&self) -> AuthFlow<&'a str> {
///         AuthFlow::Unknown("SECRET_HANDSHAKE_AUTH")
///     }
///
///     fn parameters(self, username: &'a str) -> Parameters<'a> {
///         Parameters::of_user(username).with("HANDSHAKE", self.handshake)
///     }
/// }
///
/// impl InitiateAuthFlow for SecretHandshake<'_> {}
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let sign_in = user.sign_in(SecretHandshake { handshake: "secret" });
/// let request = sign_in.initiate_auth().build()?;
/// assert_eq!(request.auth_flow().as_str(), "SECRET_HANDSHAKE_AUTH");
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
pub trait Flow<'a> {
    /// The flow's name.
    fn auth_flow(&self) -> AuthFlow<&'a str>;

    /// What goes into `AuthParameters`, with `USERNAME` if the flow takes one, and without
    /// `SECRET_HASH` and `DEVICE_KEY`, which [`SignIn`] adds.
    fn parameters(self, username: &'a str) -> Parameters<'a>;
}

/// A [`Flow`] that `InitiateAuth` takes, and not `AdminInitiateAuth` alone.
#[diagnostic::on_unimplemented(
    message = "`InitiateAuth` does not take the flow `{Self}`",
    label = "call `.admin_initiate_auth()` instead, or choose another flow"
)]
pub trait InitiateAuthFlow {}

/// The first step of a sign-in, from `sign_in` of a user of a [`client`](crate::client).
///
/// It owns the pairs of `AuthParameters`, and requests borrow them, so it has to live in a `let`:
///
/// ```
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::UserPassword;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let sign_in = user.sign_in(UserPassword { password: "correct horse" });
/// let request = sign_in.initiate_auth().build()?;
/// assert_eq!(
///     String::from_utf8(request.to_wire().body).unwrap(),
///     r#"{"AuthFlow":"USER_PASSWORD_AUTH","AuthParameters":{"PASSWORD":"correct horse","USERNAME":"alice"},"ClientId":"1example23456789"}"#,
/// );
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
///
/// A flow for servers alone does not go into `InitiateAuth`:
///
/// ```compile_fail,E0277
/// use surefire_cognito::client::PublicClient;
/// use surefire_cognito::flow::AdminUserPassword;
///
/// let user = PublicClient::new("1example23456789").user("alice");
/// let sign_in = user.sign_in(AdminUserPassword { password: "correct horse" });
/// let request = sign_in.initiate_auth().build();
/// ```
pub struct SignIn<'a, F> {
    client_id: &'a str,
    auth_flow: AuthFlow<&'a str>,
    parameters: Parameters<'a>,
    /// Which operations take the flow.
    flow: PhantomData<fn() -> F>,
}

impl<'a, F: Flow<'a>> SignIn<'a, F> {
    pub(crate) fn new(
        client_id: &'a str,
        username: &'a str,
        secret_hash: Option<&'a str>,
        flow: F,
    ) -> Self {
        let auth_flow = flow.auth_flow();
        let parameters = flow.parameters(username).maybe_with("SECRET_HASH", secret_hash);
        SignIn { client_id, auth_flow, parameters, flow: PhantomData }
    }
}

impl<'a, F> SignIn<'a, F> {
    /// Adds the key of the remembered device that the user signs in on, as `DEVICE_KEY`. It can spare
    /// the user the second factor, and a refresh in a pool that remembers devices needs it.
    #[must_use]
    pub fn device_key(mut self, device_key: &'a str) -> Self {
        self.parameters = self.parameters.with("DEVICE_KEY", device_key);
        self
    }

    /// What goes into `AuthParameters`.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters<'a> {
        &self.parameters
    }

    /// Begins `InitiateAuth`, with everything set that it needs.
    pub fn initiate_auth(&self) -> InitiateAuthRequestBuilder<'_, Set, Set>
    where
        F: InitiateAuthFlow,
    {
        InitiateAuthRequest::builder()
            .auth_flow(self.auth_flow)
            .auth_parameters(self.parameters.as_map())
            .client_id(self.client_id)
    }

    /// Begins `AdminInitiateAuth`; the user pool is left to set.
    pub fn admin_initiate_auth(&self) -> AdminInitiateAuthRequestBuilder<'_, Unset, Set, Set> {
        AdminInitiateAuthRequest::builder()
            .client_id(self.client_id)
            .auth_flow(self.auth_flow)
            .auth_parameters(self.parameters.as_map())
    }
}

impl<F> Clone for SignIn<'_, F> {
    fn clone(&self) -> Self {
        let SignIn { client_id, auth_flow, ref parameters, flow } = *self;
        SignIn { client_id, auth_flow, parameters: parameters.clone(), flow }
    }
}

impl<F> fmt::Debug for SignIn<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignIn({}, <redacted>)", self.auth_flow)
    }
}

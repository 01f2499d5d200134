//! App clients as values: they fill in `ClientId`, and `SecretHash` or `ClientSecret` where the app
//! client has a secret.
//!
//! An app client without a secret is a [`PublicClient`], one with a secret a [`ConfidentialClient`]
//! (feature `secret-hash`). Both have the same methods, and each returns the builder of an operation
//! with what the client knows already set. A public client has no secret that it could send, and a
//! confidential one sends its own with every request that takes one, so that switching from one to
//! the other is one line:
//!
//! ```
//! # #[cfg(feature = "secret-hash")] {
//! use surefire_cognito::client::{ConfidentialClient, PublicClient};
//!
//! let user = PublicClient::new("1example23456789").user("alice");
//! let request = user.confirm_sign_up().confirmation_code("123456").build()?;
//! assert_eq!(request.secret_hash(), None);
//!
//! let client = ConfidentialClient::new("1example23456789", "9example87654321abcdefghij");
//! let user = client.user("alice");
//! let request = user.confirm_sign_up().confirmation_code("123456").build()?;
//! assert!(request.secret_hash().is_some());
//! # }
//! # Ok::<(), surefire_cognito::surefire::ValidationError>(())
//! ```
//!
//! | from | operations |
//! | --- | --- |
//! | a user of the client | `SignUp`, `ConfirmSignUp`, `ResendConfirmationCode`, `ForgotPassword`, `ConfirmForgotPassword` |
//! | `sign_in` of a user | `InitiateAuth`, `AdminInitiateAuth`: see [`flow`](crate::flow) |
//! | `respond` of a user | `RespondToAuthChallenge`, `AdminRespondToAuthChallenge`: see [`flow`](crate::flow) |
//! | the client itself | `GetTokensFromRefreshToken`, `RevokeToken`, `GetDerivedToken`: these take the secret in plain form |
//!
//! # Which name is hashed
//!
//! The hash of a secret is over a user's name and the client's ID, and the service computes it anew
//! with the name that it goes by. A user of a [`ConfidentialClient`] keeps name and hash together,
//! so the two never differ within a request. Which name to make the user of depends on the step:
//!
//! - **To sign up, confirm, reset a password or begin to sign in**: whatever goes into `Username`
//!   or `USERNAME`, be it the user name, the `sub` or an alias such as the e-mail address. Who signs
//!   in as `alice@example.com` is `client.user("alice@example.com")`.
//! - **To respond to a challenge**: the name that the service gave with the challenge as
//!   `USER_ID_FOR_SRP`, which is the user name even if the sign-in began with an alias. It is
//!   [`Challenge::username`](crate::flow::Challenge::username); make another user of it. A challenge
//!   without it keeps the name that the sign-in began with.
//! - **To refresh with [`RefreshToken`](crate::flow::RefreshToken)**: the user name, never an alias,
//!   although the request has no `USERNAME`. It is `username` in the access token and
//!   `cognito:username` in the ID token; in a pool that signs users in by e-mail address or phone
//!   number it equals `sub`. A wrong one is refused with `NotAuthorizedException`, which speaks of
//!   the secret hash. `GetTokensFromRefreshToken` takes the secret in place of a hash, so it needs no
//!   name at all.
//!
//! Nothing is checked when a client or a user is made: `build()` checks all members together.

#[cfg(feature = "secret-hash")]
mod confidential;
mod public;

#[cfg(feature = "secret-hash")]
pub use confidential::{ConfidentialClient, ConfidentialUser};
pub use public::{PublicClient, PublicUser};

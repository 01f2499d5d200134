//! Signing in, step by step: a type for each flow and for each reply to a challenge, and challenges
//! read from responses.
//!
//! `InitiateAuth` and `RespondToAuthChallenge` take maps whose keys depend on the flow and on the
//! challenge. Here each flow is a type with the keys that it needs as its fields, so that none is
//! forgotten or misspelt, and a user of a [`client`](crate::client) adds the user's name and the
//! secret hash:
//!
//! ```
//! use surefire_cognito::client::PublicClient;
//! use surefire_cognito::flow::{Challenge, UserPassword, reply};
//! # use surefire_cognito::InitiateAuthResponse;
//! # fn send(_: surefire_cognito::InitiateAuthRequest<'_>) -> InitiateAuthResponse {
//! #     let json = br#"{"ChallengeName":"SOFTWARE_TOKEN_MFA","Session":"a-session",
//! #         "ChallengeParameters":{"USER_ID_FOR_SRP":"alice"}}"#;
//! #     surefire_cognito::surefire::decode::from_json(json).unwrap()
//! # }
//!
//! let user = PublicClient::new("1example23456789").user("alice@example.com");
//! let sign_in = user.sign_in(UserPassword { password: "correct horse" });
//! let response = send(sign_in.initiate_auth().build()?);
//!
//! match Challenge::of(&response)? {
//!     None => println!("signed in"),
//!     Some(challenge @ Challenge::SoftwareTokenMfa { .. }) => {
//!         let user = user.named_in(&challenge); // by the user name: it began with an alias
//!         let respond = user.respond(reply::SoftwareTokenMfa { code: "123456" });
//!         let session = response.session.as_deref();
//!         let request = respond.respond_to_auth_challenge().maybe_session(session).build()?;
//! #       assert_eq!(request.session(), Some("a-session"));
//!     }
//!     Some(other) => println!("{} is not supported here", other.name()),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! With a `ConfidentialClient` nothing else changes: the secret hash is over the name of each step.
//!
//! # Flows
//!
//! | `AuthFlow` | type | allowed by `ExplicitAuthFlows` |
//! | --- | --- | --- |
//! | `USER_AUTH` | [`UserAuth`] | `ALLOW_USER_AUTH` |
//! | `USER_PASSWORD_AUTH` | [`UserPassword`] | `ALLOW_USER_PASSWORD_AUTH` |
//! | `ADMIN_USER_PASSWORD_AUTH` | [`AdminUserPassword`] | `ALLOW_ADMIN_USER_PASSWORD_AUTH` |
//! | `USER_SRP_AUTH` | [`UserSrp`] | `ALLOW_USER_SRP_AUTH` |
//! | `CUSTOM_AUTH` | [`CustomAuth`] | `ALLOW_CUSTOM_AUTH` |
//! | `REFRESH_TOKEN_AUTH` | [`RefreshToken`] | `ALLOW_REFRESH_TOKEN_AUTH` |
//!
//! `ADMIN_NO_SRP_AUTH` and `REFRESH_TOKEN` are older names of two of them.
//!
//! Replies have the names of their challenges and are in [`reply`]. The types for SRP take the numbers as
//! the service writes them; the module `srp` (feature `srp`) computes them, and gives the replies.
//!
//! # The raw map
//!
//! A flow or a challenge that is newer than this crate is a type of your own that is a [`Flow`] or a
//! [`Reply`]. And `auth_parameters` and `challenge_responses` of the builders take any map:
//!
//! ```
//! use surefire_cognito::InitiateAuthRequest;
//! use surefire_cognito::enums::AuthFlow;
//!
//! let parameters = [("USERNAME", "alice"), ("HANDSHAKE", "secret")];
//! let request = InitiateAuthRequest::builder()
//!     .auth_flow(AuthFlow::Unknown("SECRET_HANDSHAKE_AUTH"))
//!     .client_id("1example23456789")
//!     .auth_parameters((&parameters).into())
//!     .build()?;
//! # let _ = request;
//! # Ok::<(), surefire_cognito::surefire::ValidationError>(())
//! ```

mod challenge;
mod challenge_error;
mod flows;
mod parameters;
mod read;
mod read_challenge;
pub mod reply;
mod respond;
mod sign_in;

pub use challenge::{Challenge, CodeDelivery};
pub use challenge_error::ChallengeError;
pub use flows::{AdminUserPassword, CustomAuth, RefreshToken, UserAuth, UserPassword, UserSrp};
pub use parameters::Parameters;
pub use read::AuthResponse;
pub use respond::{Reply, Respond};
pub use sign_in::{Flow, InitiateAuthFlow, SignIn};

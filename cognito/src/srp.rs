//! The client's side of SRP, which proves a password without sending it (feature `srp`).
//!
//! It is for the flow `USER_SRP_AUTH`, and in the same way for a remembered device,
//! `DEVICE_SRP_AUTH`. Nothing here does I/O:
//!
//! 1. [`Session::start`] makes up a secret number; [`Session::a`] goes into `InitiateAuth` as
//!    `SRP_A`.
//! 2. The service answers with the challenge `PASSWORD_VERIFIER`, whose parameters are read by
//!    [`Challenge::from_parameters`].
//! 3. [`Session::answer`] computes the proof, and [`Answer::responses`] is what
//!    `RespondToAuthChallenge` sends.
//!
//! ```
//! use std::collections::HashMap;
//! use std::time::SystemTime;
//! use surefire_cognito::enums::{AuthFlow, ChallengeName};
//! use surefire_cognito::srp::{Challenge, Credentials, Session};
//! use surefire_cognito::{InitiateAuthRequest, RespondToAuthChallengeRequest};
//!
//! # fn send(_: InitiateAuthRequest<'_>) -> HashMap<String, String> {
//! #     let pairs = [("SALT", "5a17"), ("SRP_B", "c0ffee"), ("SECRET_BLOCK", "c2VjcmV0"),
//! #         ("USER_ID_FOR_SRP", "alice")];
//! #     pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).into()
//! # }
//! let session = Session::start()?;
//! let parameters = [("USERNAME", "alice"), ("SRP_A", session.a())];
//! let request = InitiateAuthRequest::builder()
//!     .auth_flow(AuthFlow::UserSrpAuth)
//!     .auth_parameters((&parameters).into())
//!     .client_id("1example23456789")
//!     .build()?;
//!
//! // `challenge_parameters` of the response, whose `challenge_name` is `PASSWORD_VERIFIER`.
//! let parameters = send(request);
//! let user = &parameters["USER_ID_FOR_SRP"];
//!
//! let credentials = Credentials::user("us-east-1_EXAMPLE", user, "correct horse")?;
//! let challenge = Challenge::from_parameters(&parameters)?;
//! let answer = session.answer(&challenge, &credentials, SystemTime::now())?;
//! let responses = answer.responses(user);
//! let request = RespondToAuthChallengeRequest::builder()
//!     .client_id("1example23456789")
//!     .challenge_name(ChallengeName::PasswordVerifier)
//!     .challenge_responses((&responses).into())
//!     .build()?;
//! # let _ = request;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An app client that has a secret adds `SECRET_HASH` to both requests.
//!
//! # Devices
//!
//! A [`DeviceVerifier`] is what `ConfirmDevice` sends for a new device. From then on the service
//! may ask for the device after the password, with the challenge `DEVICE_SRP_AUTH`: answer with
//! `USERNAME`, `DEVICE_KEY`, and the `SRP_A` of a new [`Session`]; then answer
//! `DEVICE_PASSWORD_VERIFIER` like a password, with [`Credentials::device`] and with `DEVICE_KEY`
//! beside the [`responses`](Answer::responses).
//!
//! # The protocol
//!
//! It is SRP-6a (RFC 5054) with the 3072-bit group and SHA-256, and with differences: numbers are
//! hashed as Java writes them, with a zero byte in front where the top bit is set; the proof is an
//! HMAC whose key is derived from the session's number by HKDF. The server does not prove in turn
//! that it knows the verifier.
//!
//! The powers that secrets are the exponents of take the same time for all secrets, as `crypto-bigint`
//! computes them; the length of a hash's input may differ by a byte, as the protocol has it.

mod challenge;
mod credentials;
mod device;
mod error;
mod group;
mod session;
mod time;

pub use challenge::{Answer, Challenge};
pub use credentials::Credentials;
pub use device::DeviceVerifier;
pub use error::SrpError;
pub use session::Session;

//! Requests of Amazon Cognito user pools that cannot be wrong, written with [`surefire`].
//!
//! A request does not compile while a required member is missing or set twice, every value is
//! checked against the limits of the service when the request is built, and what is sent is what
//! the service expects. Responses and errors have types of their own.
//!
//! ```
//! use surefire_cognito::AdminConfirmSignUpRequest;
//!
//! let metadata = [("campaign", "spring")];
//! let request = AdminConfirmSignUpRequest::builder()
//!     .user_pool_id("us-east-1_EXAMPLE")
//!     .username("alice")
//!     .client_metadata((&metadata).into())
//!     .build()?;
//! # let _ = request;
//! # Ok::<(), surefire_cognito::surefire::ValidationError>(())
//! ```
//!
//! In a `const` the limits are checked by the compiler, and the payload is ready before the program
//! runs:
//!
//! ```
//! use surefire_cognito::AdminConfirmSignUpRequest;
//!
//! const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
//!     .user_pool_id("us-east-1_EXAMPLE")
//!     .username("alice")
//!     .build_const();
//! const BODY: &str = surefire::wire!(CONFIRM);
//! assert_eq!(BODY, r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice"}"#);
//! ```
//!
//! # Where things are
//!
//! All 153 operations are here: the [index] has them in groups, as one looks for them. Each request,
//! response and error is found right here.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`index`] | the operations in groups, with what each does |
//! | [`tried`] | which operation was called in which emulator |
//! | [`operation`] | a module an operation: request, response and errors |
//! | [`value`] | strings with limits of their own, such as [`UserPoolId`](value::UserPoolId) |
//! | [`enums`] | open enumerations, for requests and responses alike |
//! | [`types`] | structures inside requests: borrowed, built and checked like requests |
//! | [`output`] | structures inside responses: owned, with public fields |
//! | [`SERVICE`] | which endpoints the service has, for what sends requests |
//! | [`error`] | what the service refuses requests with: each error once, and [`CognitoError`](error::CognitoError), which is any of them |
//! | [`client`] | app clients with and without a secret, which fill in what they know |
//! | [`flow`] | the flows of signing in, the challenges in responses and the replies to them |
//! | [`attribute`] | the standard attributes and their limits, names of custom ones, values |
//! | [`filter`] | the search of `ListUsers`, with its value escaped |
//!
//! The requests are generated from the service's model, with overrides and texts of our own; the model is
//! in the repository beside this crate.
//!
//! # Signing in
//!
//! `InitiateAuth` and `RespondToAuthChallenge` take maps whose keys depend on the flow and on the
//! challenge, and an app client that has a secret adds a hash to all of them. [`client`] and [`flow`]
//! know these keys: a flow's type has what the flow needs as fields, and a client adds the hash.
//!
//! ```
//! use surefire_cognito::client::PublicClient;
//! use surefire_cognito::flow::UserPassword;
//!
//! let user = PublicClient::new("1example23456789").user("alice");
//! let sign_in = user.sign_in(UserPassword { password: "correct horse" });
//! let request = sign_in.initiate_auth().build()?;
//! # let _ = request;
//! # Ok::<(), surefire_cognito::surefire::ValidationError>(())
//! ```
//!
//! # Names
//!
//! Types have the names of the service model without the suffix `Type`, so `UserPoolIdType` is
//! [`UserPoolId`](value::UserPoolId), and acronyms are written like words, so `MFAOptionType` is
//! [`MfaOption`](output::MfaOption). The suffix stays where the name would say something else
//! without it: [`AttributeDataType`](enums::AttributeDataType),
//! [`EncryptionKeyType`](enums::EncryptionKeyType) and [`IssuerType`](enums::IssuerType). And
//! `ExplicitAuthFlowsType` is [`ExplicitAuthFlow`](enums::ExplicitAuthFlow), as a value is one flow;
//! `PreventUserExistenceErrorTypes` is
//! [`PreventUserExistenceErrors`](enums::PreventUserExistenceErrors), like the member of that type; and
//! the `ChallengeName` of an event is [`EventChallengeName`](enums::EventChallengeName), as
//! `ChallengeName` is [`ChallengeName`](enums::ChallengeName).
//! Members have the names of the model in snake case: `CallbackURLs` is `callback_urls`.
//!
//! # Limits
//!
//! Members, limits and errors are those of the service model as of 2026-11-24, API version
//! 2016-04-18. Lengths count Unicode scalar values ("characters"), and a pattern has to match the
//! whole value. What the service accepts is never refused: where it is known to be wider than its
//! model, so is this crate. Every difference:
//!
#![doc = include_str!("differences.md")]
//!
//! Services relax limits, and this crate must not stand in the way: `build_unchecked()` on every
//! builder and `new_unchecked()` on every value skip the checks, though never the required members.
//! Enumerations take values that are newer than the model as `Unknown`, and so do errors.
//!
//! Nothing in a response is checked, and its members are `Option`s even where the model requires
//! them, as required members have become optional before. The exceptions are the user name in
//! [`AdminGetUserResponse`], `user_confirmed` and `user_sub` in [`SignUpResponse`], and the name of
//! an [`Attribute`](output::Attribute).
//!
//! # Secrets
//!
//! Passwords, codes, hashes, sessions, client IDs and secrets, user names and attribute values are
//! never printed: not by `Debug`, and not in a violation. This is more than the model marks.
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `http` | requests as `http::Request` |
//! | `sign` | AWS Signature Version 4 for the operations that need it |
//! | `stream` | the pages of lists as a `Stream` |
//! | `serde` | `Serialize` on requests, and on what is wrong with them |
//! | `schemars` | JSON Schemas of requests |
//! | `secret-hash` | `SecretHash::compute` and `client::ConfidentialClient`, for app clients that have a secret |
//! | `srp` | the module `srp`: sign-in by SRP, which never sends the password |
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

/// The date of the service model that members, limits and errors are taken from.
pub const MODEL_DATE: &str = "2026-11-24";

/// The API version of the service model.
pub const API_VERSION: &str = "2016-04-18";

pub mod attribute;
pub mod client;
pub mod filter;
pub mod flow;
#[doc = include_str!("operations.md")]
pub mod index {}
/// Which operation was called in which emulator of Cognito, end to end, in every run of the tests.
///
/// "Response" means that the emulator did what was asked and its response was read; "error", that it
/// refused a request and its error was read as one that the operation has. An empty cell is an operation
/// that the emulator does not implement. Emulators are not the service: the table says that requests
/// arrive and that what comes back is understood.
///
#[doc = include_str!("tried.md")]
pub mod tried {}
/// The page that a registry shows: its code is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
mod redacted;
#[cfg(feature = "secret-hash")]
mod secret_hash;
#[rustfmt::skip]
mod service;
#[cfg(feature = "srp")]
pub mod srp;

#[doc(inline)]
pub use service::*;
pub use surefire;

#[cfg(feature = "secret-hash")]
pub use secret_hash::SecretHashBuf;

//! Replies to challenges, named after the challenges: what each needs among `ChallengeResponses`.
//!
//! ```
//! use surefire_cognito::client::PublicClient;
//! use surefire_cognito::flow::reply;
//!
//! let user = PublicClient::new("1example23456789").user("alice");
//! let respond = user.respond(reply::SoftwareTokenMfa { code: "123456" });
//! # let _ = respond;
//! ```
//!
//! A key that a reply needs is a field of its type, so it can't be forgotten:
//!
//! ```compile_fail,E0063
//! use surefire_cognito::flow::reply;
//!
//! let reply = reply::PasswordVerifier { signature: "c2ln", secret_block: "YmxvY2s=" };
//! ```
//!
//! `ADMIN_NO_SRP_AUTH`, an older form for `AdminRespondToAuthChallenge`, has none.

mod choice;
mod new_password;

pub use choice::{SelectChallenge, SelectMfaType};
pub use new_password::NewPasswordRequired;

use super::{Parameters, Reply};
use crate::enums::ChallengeName;

macro_rules! redact {
    ($type:ident) => {
        impl std::fmt::Debug for $type<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(<redacted>)"))
            }
        }
    };
}
use redact;

/// Replies whose fields are keys, each with its key on the wire.
macro_rules! replies {
    ($(
        $(#[$doc:meta])*
        $name:ident { $($(#[$field_doc:meta])* $field:ident: $key:literal,)+ }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a> {
            $(
                $(#[$field_doc])*
                #[doc = concat!("\n\nSent as `", $key, "`.")]
                pub $field: &'a str,
            )+
        }

        impl<'a> Reply<'a> for $name<'a> {
            fn challenge_name(&self) -> ChallengeName<&'a str> {
                ChallengeName::$name
            }

            fn responses(self, username: &'a str) -> Parameters<'a> {
                Parameters::of_user(username)$(.with($key, self.$field))+
            }
        }

        redact!($name);
    )*};
}

replies! {
    /// `SMS_MFA`: the code of a text message, as second factor.
    SmsMfa {
        /// The code that the user received.
        code: "SMS_MFA_CODE",
    }

    /// `SMS_OTP`: the code of a text message, as first factor.
    SmsOtp {
        /// The code that the user received.
        code: "SMS_OTP_CODE",
    }

    /// `EMAIL_OTP`: the code of an e-mail, as first or second factor.
    EmailOtp {
        /// The code that the user received.
        code: "EMAIL_OTP_CODE",
    }

    /// `SOFTWARE_TOKEN_MFA`: the code that an authenticator app shows.
    SoftwareTokenMfa {
        /// The code that the app shows.
        code: "SOFTWARE_TOKEN_MFA_CODE",
    }

    /// `PASSWORD`: the password in plain form.
    Password {
        /// The user's password.
        password: "PASSWORD",
    }

    /// `PASSWORD_SRP`: begins to prove the password. The response has the challenge
    /// `PASSWORD_VERIFIER`.
    PasswordSrp {
        /// The client's public value of SRP in hexadecimal digits.
        srp_a: "SRP_A",
    }

    /// `PASSWORD_VERIFIER`: proves the password. The service waits a few seconds only.
    PasswordVerifier {
        /// The proof: what SRP gives for salt, secret block, time and password, in Base64.
        signature: "PASSWORD_CLAIM_SIGNATURE",
        /// The secret block of the challenge, unchanged.
        secret_block: "PASSWORD_CLAIM_SECRET_BLOCK",
        /// The time in the proof, such as `Tue Nov 24 9:05:07 UTC 2026`, exactly as it was signed.
        timestamp: "TIMESTAMP",
    }

    /// `WEB_AUTHN`: a passkey's signature.
    WebAuthn {
        /// What `navigator.credentials.get` gives in a browser, as JSON.
        credential: "CREDENTIAL",
    }

    /// `CUSTOM_CHALLENGE`: whatever the pool's trigger asks for.
    CustomChallenge {
        /// What the trigger judges.
        answer: "ANSWER",
    }

    /// `DEVICE_SRP_AUTH`: begins to prove that the device is a remembered one. The response has the
    /// challenge `DEVICE_PASSWORD_VERIFIER`.
    DeviceSrpAuth {
        /// The key of the device.
        device_key: "DEVICE_KEY",
        /// The device's public value of SRP in hexadecimal digits.
        srp_a: "SRP_A",
    }

    /// `DEVICE_PASSWORD_VERIFIER`: proves that the device is a remembered one.
    DevicePasswordVerifier {
        /// The key of the device.
        device_key: "DEVICE_KEY",
        /// The proof: what SRP gives for salt, secret block, time and the device's password, in
        /// Base64.
        signature: "PASSWORD_CLAIM_SIGNATURE",
        /// The secret block of the challenge, unchanged.
        secret_block: "PASSWORD_CLAIM_SECRET_BLOCK",
        /// The time in the proof, such as `Tue Nov 24 9:05:07 UTC 2026`, exactly as it was signed.
        timestamp: "TIMESTAMP",
    }
}

/// `MFA_SETUP`: an authenticator app is set up. Nothing but the user's name goes into the map; the
/// request's session is that of `VerifySoftwareToken`, not the challenge's.
#[derive(Clone, Copy, Debug)]
pub struct MfaSetup;

impl<'a> Reply<'a> for MfaSetup {
    fn challenge_name(&self) -> ChallengeName<&'a str> {
        ChallengeName::MfaSetup
    }

    fn responses(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username)
    }
}

//! A challenge of a response, with its parameters by type.

use std::collections::HashMap;
use std::fmt;

use super::read::ChallengeReader;
use super::{AuthResponse, ChallengeError};
use crate::enums::{ChallengeName, DeliveryMedium};

/// What a response asks for next, with the parameters that are known of it. The reply of the same
/// name in [`reply`](super::reply) passes it.
///
/// The variants can grow, so patterns end in `..`. `Debug` shows no parameters.
///
/// ```
/// use surefire_cognito::RespondToAuthChallengeResponse;
/// use surefire_cognito::flow::Challenge;
///
/// let json = br#"{"ChallengeName":"NEW_PASSWORD_REQUIRED","Session":"a-session",
///     "ChallengeParameters":{"USER_ID_FOR_SRP":"alice","userAttributes":"{\"locale\":\"en\"}",
///     "requiredAttributes":"[\"userAttributes.email\"]"}}"#;
/// let response: RespondToAuthChallengeResponse = surefire::decode::from_json(json).unwrap();
/// let Some(Challenge::NewPasswordRequired { required_attributes, user_attributes, .. }) =
///     Challenge::of(&response)?
/// else {
///     panic!("another challenge");
/// };
/// assert_eq!(required_attributes, ["email"]);
/// assert_eq!(user_attributes["locale"], "en");
/// # Ok::<(), surefire_cognito::flow::ChallengeError>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Challenge<'r> {
    /// `SMS_MFA`: the code of a text message, as second factor.
    SmsMfa(CodeDelivery<'r>),
    /// `SMS_OTP`: the code of a text message, as first factor.
    SmsOtp(CodeDelivery<'r>),
    /// `EMAIL_OTP`: the code of an e-mail.
    EmailOtp(CodeDelivery<'r>),
    /// `SOFTWARE_TOKEN_MFA`: the code that an authenticator app shows.
    #[non_exhaustive]
    SoftwareTokenMfa {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// The name that `VerifySoftwareToken` gave the app, for the user to know which one it is.
        friendly_device_name: Option<&'r str>,
    },
    /// `SELECT_MFA_TYPE`: the user's choice of a second factor.
    #[non_exhaustive]
    SelectMfaType {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// What there is to choose from, of `MFAS_CAN_CHOOSE`.
        available: Vec<ChallengeName>,
    },
    /// `MFA_SETUP`: a second factor has to be set up first.
    #[non_exhaustive]
    MfaSetup {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// What can be set up, of `MFAS_CAN_SETUP`.
        available: Vec<ChallengeName>,
    },
    /// `NEW_PASSWORD_REQUIRED`: a password in place of a temporary one.
    #[non_exhaustive]
    NewPasswordRequired {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// The attributes that the user has; none if the service lists none.
        user_attributes: HashMap<String, String>,
        /// The names of the attributes to set, without the `userAttributes.` before them.
        required_attributes: Vec<String>,
    },
    /// `SELECT_CHALLENGE`: the user's choice of what to sign in with.
    #[non_exhaustive]
    SelectChallenge {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// What there is to choose from, of `AvailableChallenges`.
        available: &'r [ChallengeName],
    },
    /// `PASSWORD`: the password in plain form.
    #[non_exhaustive]
    Password {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
    },
    /// `PASSWORD_SRP`: begins to prove the password.
    #[non_exhaustive]
    PasswordSrp {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
    },
    /// `PASSWORD_VERIFIER`: proves the password.
    #[non_exhaustive]
    PasswordVerifier {
        /// The user's name in the proof and in the next step.
        user_id_for_srp: &'r str,
        /// The salt of the password, in hexadecimal digits.
        salt: &'r str,
        /// The service's public value of SRP, in hexadecimal digits.
        srp_b: &'r str,
        /// A part of what is signed, in Base64. It goes back unchanged.
        secret_block: &'r str,
    },
    /// `WEB_AUTHN`: a passkey's signature.
    #[non_exhaustive]
    WebAuthn {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// What `navigator.credentials.get` takes in a browser, as JSON, of
        /// `CREDENTIAL_REQUEST_OPTIONS`.
        credential_request_options: &'r str,
    },
    /// `DEVICE_SRP_AUTH`: begins to prove that the device is a remembered one.
    #[non_exhaustive]
    DeviceSrpAuth {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// The key of the device, if the service repeats it.
        device_key: Option<&'r str>,
    },
    /// `DEVICE_PASSWORD_VERIFIER`: proves that the device is a remembered one.
    #[non_exhaustive]
    DevicePasswordVerifier {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// The key of the device, if the service repeats it.
        device_key: Option<&'r str>,
        /// The salt of the device's password, in hexadecimal digits.
        salt: &'r str,
        /// The service's public value of SRP, in hexadecimal digits.
        srp_b: &'r str,
        /// A part of what is signed, in Base64. It goes back unchanged.
        secret_block: &'r str,
    },
    /// `CUSTOM_CHALLENGE`: whatever the pool's trigger asks for.
    #[non_exhaustive]
    CustomChallenge {
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// The trigger's `publicChallengeParameters`, among others of the service.
        parameters: Option<&'r HashMap<String, String>>,
    },
    /// A challenge that is newer than this crate, or `ADMIN_NO_SRP_AUTH`, which is out of use.
    #[non_exhaustive]
    Unknown {
        /// The challenge's name.
        name: &'r str,
        /// The user's name in the next step.
        user_id_for_srp: Option<&'r str>,
        /// Its parameters, as they came.
        parameters: Option<&'r HashMap<String, String>>,
    },
}

/// Where the service sent a code.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CodeDelivery<'r> {
    /// The user's name in the next step.
    pub user_id_for_srp: Option<&'r str>,
    /// The address or number, with most of it blotted out, of `CODE_DELIVERY_DESTINATION`.
    pub destination: Option<&'r str>,
    /// The way there, of `CODE_DELIVERY_DELIVERY_MEDIUM`.
    pub medium: Option<DeliveryMedium<&'r str>>,
}

impl<'r> Challenge<'r> {
    /// The challenge of a response, or `None` if it has none, which is how a sign-in ends.
    ///
    /// # Errors
    ///
    /// When a parameter that the reply can't do without is missing, or one of them can't be read.
    pub fn of(response: &'r impl AuthResponse) -> Result<Option<Self>, ChallengeError> {
        ChallengeReader::of(response).map(|reader| Challenge::read(&reader)).transpose()
    }
}

impl fmt::Debug for Challenge<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Challenge({}, <redacted>)", self.name())
    }
}

impl fmt::Debug for CodeDelivery<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeDelivery(<redacted>)")
    }
}

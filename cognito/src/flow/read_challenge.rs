//! From a challenge's name and parameters to a [`Challenge`].

use super::read::ChallengeReader;
use super::{Challenge, ChallengeError, CodeDelivery};
use crate::enums::{ChallengeName, DeliveryMedium};

impl<'r> Challenge<'r> {
    pub(super) fn read(from: &ChallengeReader<'r>) -> Result<Self, ChallengeError> {
        let user_id_for_srp = from.username();
        let parameters = from.parameters;
        Ok(match from.challenge {
            ChallengeName::SmsMfa => Challenge::SmsMfa(CodeDelivery::read(from)),
            ChallengeName::SmsOtp => Challenge::SmsOtp(CodeDelivery::read(from)),
            ChallengeName::EmailOtp => Challenge::EmailOtp(CodeDelivery::read(from)),
            ChallengeName::SoftwareTokenMfa => Challenge::SoftwareTokenMfa {
                user_id_for_srp,
                friendly_device_name: from.get("FRIENDLY_DEVICE_NAME"),
            },
            ChallengeName::SelectMfaType => {
                let available = from.required_json("MFAS_CAN_CHOOSE")?;
                Challenge::SelectMfaType { user_id_for_srp, available }
            }
            ChallengeName::MfaSetup => {
                let available = from.required_json("MFAS_CAN_SETUP")?;
                Challenge::MfaSetup { user_id_for_srp, available }
            }
            ChallengeName::NewPasswordRequired => Challenge::new_password_required(from)?,
            ChallengeName::SelectChallenge => {
                let available = from.available_challenges()?;
                Challenge::SelectChallenge { user_id_for_srp, available }
            }
            ChallengeName::Password => Challenge::Password { user_id_for_srp },
            ChallengeName::PasswordSrp => Challenge::PasswordSrp { user_id_for_srp },
            ChallengeName::PasswordVerifier => Challenge::password_verifier(from)?,
            ChallengeName::WebAuthn => Challenge::WebAuthn {
                user_id_for_srp,
                credential_request_options: from.required("CREDENTIAL_REQUEST_OPTIONS")?,
            },
            ChallengeName::DeviceSrpAuth => {
                Challenge::DeviceSrpAuth { user_id_for_srp, device_key: from.get("DEVICE_KEY") }
            }
            ChallengeName::DevicePasswordVerifier => Challenge::device_password_verifier(from)?,
            ChallengeName::CustomChallenge => {
                Challenge::CustomChallenge { user_id_for_srp, parameters }
            }
            name @ (ChallengeName::AdminNoSrpAuth | ChallengeName::Unknown(_)) => {
                Challenge::Unknown { name: name.as_str(), user_id_for_srp, parameters }
            }
        })
    }

    fn new_password_required(from: &ChallengeReader<'r>) -> Result<Self, ChallengeError> {
        let required: Option<Vec<String>> = from.json("requiredAttributes")?;
        let required = required.unwrap_or_default().into_iter();
        Ok(Challenge::NewPasswordRequired {
            user_id_for_srp: from.username(),
            user_attributes: from.json("userAttributes")?.unwrap_or_default(),
            required_attributes: required.map(without_prefix).collect(),
        })
    }

    fn password_verifier(from: &ChallengeReader<'r>) -> Result<Self, ChallengeError> {
        Ok(Challenge::PasswordVerifier {
            user_id_for_srp: from.required("USER_ID_FOR_SRP")?,
            salt: from.required("SALT")?,
            srp_b: from.required("SRP_B")?,
            secret_block: from.required("SECRET_BLOCK")?,
        })
    }

    fn device_password_verifier(from: &ChallengeReader<'r>) -> Result<Self, ChallengeError> {
        Ok(Challenge::DevicePasswordVerifier {
            user_id_for_srp: from.username(),
            device_key: from.get("DEVICE_KEY"),
            salt: from.required("SALT")?,
            srp_b: from.required("SRP_B")?,
            secret_block: from.required("SECRET_BLOCK")?,
        })
    }

    /// The name to make the user of who responds: `USER_ID_FOR_SRP`, or else `USERNAME`. `None` if
    /// the service gives neither; then the name that the sign-in began with stays.
    #[must_use]
    pub fn username(&self) -> Option<&'r str> {
        match *self {
            Challenge::SmsMfa(sent) | Challenge::SmsOtp(sent) | Challenge::EmailOtp(sent) => {
                sent.user_id_for_srp
            }
            Challenge::PasswordVerifier { user_id_for_srp, .. } => Some(user_id_for_srp),
            Challenge::SoftwareTokenMfa { user_id_for_srp, .. }
            | Challenge::SelectMfaType { user_id_for_srp, .. }
            | Challenge::MfaSetup { user_id_for_srp, .. }
            | Challenge::NewPasswordRequired { user_id_for_srp, .. }
            | Challenge::SelectChallenge { user_id_for_srp, .. }
            | Challenge::Password { user_id_for_srp }
            | Challenge::PasswordSrp { user_id_for_srp }
            | Challenge::WebAuthn { user_id_for_srp, .. }
            | Challenge::DeviceSrpAuth { user_id_for_srp, .. }
            | Challenge::DevicePasswordVerifier { user_id_for_srp, .. }
            | Challenge::CustomChallenge { user_id_for_srp, .. }
            | Challenge::Unknown { user_id_for_srp, .. } => user_id_for_srp,
        }
    }

    /// The challenge's name in the service, such as `SMS_MFA`.
    #[must_use]
    pub const fn name(&self) -> &'r str {
        let name: ChallengeName<&str> = match self {
            Challenge::SmsMfa(_) => ChallengeName::SmsMfa,
            Challenge::SmsOtp(_) => ChallengeName::SmsOtp,
            Challenge::EmailOtp(_) => ChallengeName::EmailOtp,
            Challenge::SoftwareTokenMfa { .. } => ChallengeName::SoftwareTokenMfa,
            Challenge::SelectMfaType { .. } => ChallengeName::SelectMfaType,
            Challenge::MfaSetup { .. } => ChallengeName::MfaSetup,
            Challenge::NewPasswordRequired { .. } => ChallengeName::NewPasswordRequired,
            Challenge::SelectChallenge { .. } => ChallengeName::SelectChallenge,
            Challenge::Password { .. } => ChallengeName::Password,
            Challenge::PasswordSrp { .. } => ChallengeName::PasswordSrp,
            Challenge::PasswordVerifier { .. } => ChallengeName::PasswordVerifier,
            Challenge::WebAuthn { .. } => ChallengeName::WebAuthn,
            Challenge::DeviceSrpAuth { .. } => ChallengeName::DeviceSrpAuth,
            Challenge::DevicePasswordVerifier { .. } => ChallengeName::DevicePasswordVerifier,
            Challenge::CustomChallenge { .. } => ChallengeName::CustomChallenge,
            Challenge::Unknown { name, .. } => ChallengeName::Unknown(*name),
        };
        name.as_str()
    }
}

impl<'r> CodeDelivery<'r> {
    fn read(from: &ChallengeReader<'r>) -> Self {
        CodeDelivery {
            user_id_for_srp: from.username(),
            destination: from.get("CODE_DELIVERY_DESTINATION"),
            medium: from.get("CODE_DELIVERY_DELIVERY_MEDIUM").map(DeliveryMedium::from),
        }
    }
}

/// `email` of `userAttributes.email`.
fn without_prefix(name: String) -> String {
    match name.strip_prefix("userAttributes.") {
        Some(name) => name.to_owned(),
        None => name,
    }
}

//! What `ConfirmDevice` gives the service, so that the device can prove itself later.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::group::{pad, padded, power_of_generator};
use super::session::random;
use super::{Credentials, SrpError};
use crate::redacted::redacted;
use crate::types::DeviceSecretVerifierConfig;

/// The verifier of a new device's password, and the salt that it was computed with.
///
/// The password stays on the device, for later sign-ins with [`Credentials::device`].
///
/// ```
/// use surefire_cognito::ConfirmDeviceRequest;
/// use surefire_cognito::srp::DeviceVerifier;
///
/// // Both keys are in the `NewDeviceMetadata` of the sign-in.
/// let device_key = "us-east-1_12345678-90ab-cdef-1234-567890abcdef";
/// let verifier = DeviceVerifier::generate("-example", device_key)?;
/// let request = ConfirmDeviceRequest::builder()
///     .access_token("eyJ.EXAMPLE.TOKEN")
///     .device_key(device_key)
///     .device_secret_verifier_config(verifier.config())
///     .build()?;
/// # let _ = request;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct DeviceVerifier {
    password: String,
    salt: String,
    password_verifier: String,
}

redacted!(DeviceVerifier);

impl DeviceVerifier {
    /// Makes up a password and a salt for a device.
    ///
    /// # Errors
    ///
    /// [`SrpError::NoRandomness`] if the operating system gives no random numbers.
    pub fn generate(group_key: &str, device_key: &str) -> Result<Self, SrpError> {
        let password = STANDARD.encode(random::<40>()?);
        Ok(DeviceVerifier::new(&Credentials::device(group_key, device_key, &password), &random()?))
    }

    /// The verifier of the password of a device, with a salt that has to be random.
    #[must_use]
    pub fn new(device: &Credentials<'_>, salt: &[u8; 16]) -> Self {
        let verifier = power_of_generator(&device.private_key(salt));
        DeviceVerifier {
            password: device.password().to_owned(),
            salt: STANDARD.encode(pad(salt)),
            password_verifier: STANDARD.encode(padded(&verifier)),
        }
    }

    /// The password to keep on the device. It is never sent.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The salt, in Base64.
    #[must_use]
    pub fn salt(&self) -> &str {
        &self.salt
    }

    /// The verifier of the password, in Base64.
    #[must_use]
    pub fn password_verifier(&self) -> &str {
        &self.password_verifier
    }

    /// Salt and verifier as `ConfirmDevice` takes them.
    #[must_use]
    pub fn config(&self) -> DeviceSecretVerifierConfig<'_> {
        DeviceSecretVerifierConfig::builder()
            .password_verifier(&self.password_verifier)
            .salt(&self.salt)
            .build_unchecked()
    }
}

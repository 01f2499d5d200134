//! Whose password is proved.

use crypto_bigint::U256;
use sha2::{Digest as _, Sha256};

use super::SrpError;
use super::group::pad;
use crate::redacted::redacted;

/// A user in a pool, or a device in its group, and the password.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// The pool's name, or the device's group key.
    realm: &'a str,
    /// The user's name, or the device's key.
    name: &'a str,
    password: &'a str,
}

redacted!(Credentials<'_>);

impl<'a> Credentials<'a> {
    /// A user, for the challenge `PASSWORD_VERIFIER`.
    ///
    /// `user_id` is `USER_ID_FOR_SRP` in the parameters of the challenge: the user's name in the
    /// pool, whatever alias the sign-in began with.
    ///
    /// # Errors
    ///
    /// [`SrpError::PoolId`] if `user_pool_id` is not like `us-east-1_EXAMPLE`.
    pub fn user(
        user_pool_id: &'a str,
        user_id: &'a str,
        password: &'a str,
    ) -> Result<Self, SrpError> {
        match user_pool_id.rsplit_once('_') {
            Some((_, realm)) if !realm.is_empty() => {
                Ok(Credentials { realm, name: user_id, password })
            }
            _ => Err(SrpError::PoolId),
        }
    }

    /// A device, for the challenge `DEVICE_PASSWORD_VERIFIER`, with the password that it was
    /// [confirmed](super::DeviceVerifier) with.
    ///
    /// Group key and key come from `NewDeviceMetadata`, which a sign-in from a new device gives.
    #[must_use]
    pub const fn device(group_key: &'a str, device_key: &'a str, password: &'a str) -> Self {
        Credentials { realm: group_key, name: device_key, password }
    }

    pub(super) const fn password(&self) -> &'a str {
        self.password
    }

    /// The private key `x`: the hash of the salt and of the hash of all the rest.
    pub(super) fn private_key(&self, salt: &[u8]) -> U256 {
        let identity = [self.realm, self.name, ":", self.password].concat();
        number(&[&pad(salt), &Sha256::digest(identity)])
    }

    /// Who it is, which the proof begins with.
    pub(super) const fn identity(&self) -> [&'a str; 2] {
        [self.realm, self.name]
    }
}

/// The hash of these parts, one after the other, as a number.
pub(super) fn number(parts: &[&[u8]]) -> U256 {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    U256::from_be_slice(&hash.finalize())
}

//! One sign-in: the client's secret number, and the proof that it gives.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crypto_bigint::{U256, U1024};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use surefire::Timestamp;

use super::credentials::number;
use super::group::{self, Element, Numbers, pad, padded};
use super::{Answer, Challenge, Credentials, SrpError, time};
use crate::redacted::redacted;

/// What HKDF binds the key to; the name is older than the service.
const KEY_INFO: &[u8] = b"Caldera Derived Key";
const KEY_BYTES: usize = 16;

/// A sign-in that has begun. Take a new one for each: the numbers are for one use.
pub struct Session {
    /// The secret number.
    a: U1024,
    /// `2^a`, which is sent.
    public: Element,
    public_hex: String,
}

redacted!(Session);

impl Session {
    /// Begins with a secret number from the operating system.
    ///
    /// # Errors
    ///
    /// [`SrpError::NoRandomness`] if it gives none.
    pub fn start() -> Result<Self, SrpError> {
        Session::with_secret(&random()?)
    }

    /// Begins with a secret number of your own: 1024 bits, the highest byte first, all of them
    /// random.
    ///
    /// # Errors
    ///
    /// [`SrpError::ZeroSecret`] if all bits are zero.
    pub fn with_secret(secret: &[u8; 128]) -> Result<Self, SrpError> {
        let a = U1024::from_be_slice(secret);
        if a == U1024::ZERO {
            return Err(SrpError::ZeroSecret);
        }
        let public = group::power_of_generator(&a);
        Ok(Session { a, public, public_hex: group::hex(&public) })
    }

    /// `SRP_A`, the client's public number, in hexadecimal.
    #[must_use]
    pub fn a(&self) -> &str {
        &self.public_hex
    }

    /// Proves the password.
    ///
    /// `time` is the current time, a `SystemTime` for example; the service refuses one that is far
    /// from its own.
    ///
    /// # Errors
    ///
    /// [`SrpError::MalformedParameter`], or [`SrpError::UnsafeServerValue`] if the server's number
    /// is a multiple of the group's prime.
    pub fn answer<'a>(
        &self,
        challenge: &Challenge<'a>,
        credentials: &Credentials<'_>,
        time: impl Into<Timestamp>,
    ) -> Result<Answer<'a>, SrpError> {
        let x = credentials.private_key(&challenge.read_salt()?);
        let key = self.key(&challenge.read_srp_b()?, &x)?;
        let secret_block = challenge.read_secret_block()?;
        let timestamp = time::text(time.into());
        let [realm, name] = credentials.identity().map(str::as_bytes);
        let parts = [realm, name, &secret_block, timestamp.as_bytes()];
        let claim_signature = STANDARD.encode(hmac(&key, &parts));
        Ok(Answer { claim_signature, timestamp, secret_block: challenge.secret_block })
    }

    /// The session's key, which the server has too if it knows the verifier of this password.
    fn key(&self, srp_b: &[u8], x: &U256) -> Result<[u8; KEY_BYTES], SrpError> {
        let b = group::element(srp_b).ok_or(Challenge::LONG_SRP_B)?;
        let k = number(&[&pad(&group::prime()), &[2]]);
        let u = number(&[&padded(&self.public), &pad(srp_b)]);
        if b == Element::ZERO || u == U256::ZERO {
            return Err(SrpError::UnsafeServerValue);
        }
        let shared = Numbers { a: &self.a, b: &b, k: &k, u: &u, x }.shared();
        Ok(derive(&padded(&shared), &pad(u.to_be_bytes().as_ref())))
    }
}

/// HKDF (RFC 5869) for a key that is shorter than one hash.
fn derive(secret: &[u8], salt: &[u8]) -> [u8; KEY_BYTES] {
    let extracted = hmac(salt, &[secret]);
    let expanded = hmac(&extracted, &[KEY_INFO, &[1]]);
    let mut key = [0; KEY_BYTES];
    key.copy_from_slice(&expanded[..KEY_BYTES]);
    key
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        unreachable!("HMAC takes keys of any length");
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], SrpError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| SrpError::NoRandomness)?;
    Ok(bytes)
}

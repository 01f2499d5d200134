//! The computation of the secret hash (feature `secret-hash`), and the value that it gives.

use std::ops::Deref;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::redacted::redacted;
use crate::value::SecretHash;

impl SecretHash<'_> {
    /// Computes the hash that proves knowledge of an app client's secret:
    /// `Base64(HMAC-SHA256(client_secret, username + client_id))`.
    ///
    /// `username` has to be the very string that the request carries as its user name, be it a
    /// name, a `sub` or an alias.
    ///
    /// ```
    /// use surefire_cognito::{ConfirmSignUpRequest, value::SecretHash};
    ///
    /// let hash = SecretHash::compute("1example23456789", "9example87654321abcdefghij", "alice");
    /// let request = ConfirmSignUpRequest::builder()
    ///     .client_id("1example23456789")
    ///     .secret_hash(&hash)
    ///     .username("alice")
    ///     .confirmation_code("123456")
    ///     .build()?;
    /// # let _ = request;
    /// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
    /// ```
    #[must_use]
    pub fn compute(client_id: &str, client_secret: &str, username: &str) -> SecretHashBuf {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(client_secret.as_bytes()) else {
            unreachable!("HMAC takes keys of any length");
        };
        mac.update(username.as_bytes());
        mac.update(client_id.as_bytes());
        SecretHashBuf(STANDARD.encode(mac.finalize().into_bytes()))
    }
}

/// A secret hash that owns its 44 characters, as [`SecretHash::compute`] returns it.
///
/// It goes into a request by reference: `.secret_hash(&hash)`. It is sensitive, so its `Debug` does
/// not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecretHashBuf(String);

redacted!(SecretHashBuf);

impl SecretHashBuf {
    /// The hash as text, in Base64.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for SecretHashBuf {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SecretHashBuf {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Each hash was computed with another implementation of HMAC-SHA-256.
    const VECTORS: [(&str, &str, &str, &str); 3] = [
        (
            "1example23456789",
            "9example87654321abcdefghij",
            "alice",
            "ioi4ij660LFUwemOSTX0l1KhtyjLZuVvN6b1QbzAbpY=",
        ),
        (
            "1example23456789",
            "9example87654321abcdefghij",
            "łukasz@example.com🦀",
            "4bQZ8RBJuUj84HdZMeWqH31IXSfm1ver9VH4DVh+LIA=",
        ),
        // Longer than a block of SHA-256, so the key itself is hashed first.
        (
            "a",
            "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\
             kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
            "",
            "3WlvBkTKt7Kdo0hQGaFHYDCRWLZGyI1m7fP/YGalXd8=",
        ),
    ];

    #[test]
    fn the_hash_is_the_one_that_the_service_computes() {
        for (client_id, client_secret, username, expected) in VECTORS {
            let hash = SecretHash::compute(client_id, client_secret, username);
            assert_eq!(hash.as_str(), expected, "user name {username:?}");
        }
    }

    #[test]
    fn the_hash_is_within_the_limits_of_its_shape() {
        for (client_id, client_secret, username, _) in VECTORS {
            let hash = SecretHash::compute(client_id, client_secret, username);
            assert!(SecretHash::new(&hash).is_ok());
        }
    }

    #[test]
    fn debug_shows_neither_the_hash_nor_the_secret() {
        let (client_id, client_secret, username, expected) = VECTORS[0];
        let shown = format!("{:?}", SecretHash::compute(client_id, client_secret, username));
        assert_eq!(shown, "SecretHashBuf(<redacted>)");
        assert!(!shown.contains(expected) && !shown.contains(client_secret));
    }
}

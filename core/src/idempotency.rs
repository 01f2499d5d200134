//! Idempotency tokens: random UUIDs, by which a service knows the same request again.

use alloc::string::String;
use core::hash::{BuildHasher, Hasher};
use std::hash::RandomState;

/// A new token: a random UUID (version 4).
#[must_use]
pub fn idempotency_token() -> String {
    uuid(random(), random())
}

/// Random bits: the standard library's hasher is keyed by the operating system's random numbers.
/// They are unique, which is what a token needs; they are no secret.
fn random() -> u64 {
    let mut hasher = RandomState::new().build_hasher();
    if let Ok(now) = std::time::UNIX_EPOCH.elapsed() {
        hasher.write_u128(now.as_nanos());
    }
    hasher.finish()
}

/// The text of a UUID of version 4 and of the usual variant, with these bits for the others.
fn uuid(high: u64, low: u64) -> String {
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    let (first, second, third) = (high >> 32, high >> 16 & 0xFFFF, high & 0xFFFF);
    let (fourth, last) = (low >> 48, low & 0xFFFF_FFFF_FFFF);
    alloc::format!("{first:08x}-{second:04x}-{third:04x}-{fourth:04x}-{last:012x}")
}

#[cfg(test)]
mod tests {
    use super::{idempotency_token, uuid};

    #[test]
    fn makes_uuids_of_version_4() {
        assert_eq!(uuid(0, 0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u64::MAX, u64::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_ne!(idempotency_token(), idempotency_token());
        assert_eq!(idempotency_token().len(), 36);
    }
}

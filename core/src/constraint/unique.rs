//! Unique items: no two items of a list are equal, as they are on the wire.

use crate::encode::Encode;
#[cfg(not(feature = "alloc"))]
use crate::wire::JsonWriter;

/// Whether two items are equal on the wire.
#[cfg(feature = "alloc")]
pub(super) fn has_twins<T: Encode>(items: &[T]) -> bool {
    use alloc::vec::Vec;

    use crate::wire::{AwsJson1_1, Protocol as _};

    let mut bytes = Vec::new();
    let mut places = Vec::with_capacity(items.len());
    for item in items {
        let start = bytes.len();
        AwsJson1_1::write_body(item, &mut bytes);
        places.push(start..bytes.len());
    }
    let mut sorted: Vec<&[u8]> = places.into_iter().map(|place| &bytes[place]).collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

/// Whether two items are equal on the wire. Without an allocator, two fingerprints of 64 bits
/// stand for the bytes; a chance collision is as likely as a memory fault.
#[cfg(not(feature = "alloc"))]
pub(super) fn has_twins<T: Encode>(items: &[T]) -> bool {
    let fingerprint = |item: &T| {
        let mut writer = JsonWriter::new(Fingerprint::default());
        item.encode(&mut writer);
        writer.finish()
    };
    items.iter().enumerate().any(|(index, item)| {
        let mine = fingerprint(item);
        items[..index].iter().any(|other| fingerprint(other) == mine)
    })
}

/// FNV-1a with two different primes.
#[cfg(not(feature = "alloc"))]
#[derive(PartialEq)]
struct Fingerprint(u64, u64);

#[cfg(not(feature = "alloc"))]
impl Default for Fingerprint {
    fn default() -> Self {
        Fingerprint(0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
    }
}

#[cfg(not(feature = "alloc"))]
impl crate::wire::Sink for Fingerprint {
    fn put(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
            self.1 = (self.1 ^ u64::from(*byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    /// Commas are counted too: they stand where they stand.
    fn take_comma(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::has_twins;

    #[test]
    fn finds_equal_items_wherever_they_stand() {
        assert!(!has_twins::<&str>(&[]));
        assert!(!has_twins(&["a", "b", "A"]));
        assert!(has_twins(&["a", "b", "a"]));
        assert!(!has_twins(&[&["a", "b"][..], &["a"], &["ab"]]));
        assert!(has_twins(&[1, 20, 3, 20]));
    }
}

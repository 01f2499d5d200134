//! Whether two items of a list are equal, as they are on the wire.

use crate::constraint::Limits;
use crate::encode::Encode;
use crate::json::{JsonWriter, Sink};

/// What an item is on the wire.
fn written<T: Encode, S: Sink>(item: &T, limits: &'static Limits, sink: S) -> S {
    let mut writer = JsonWriter::new(sink);
    item.visit(limits, &mut writer);
    writer.finish()
}

/// Whether two items are equal on the wire.
#[cfg(feature = "alloc")]
pub(super) fn has_twins<'m, T: Encode + 'm>(
    items: impl ExactSizeIterator<Item = &'m T>,
    limits: &'static Limits,
) -> bool {
    use alloc::vec::Vec;

    let (mut bytes, mut ends) = (Vec::new(), Vec::with_capacity(items.len()));
    for item in items {
        written(item, limits, &mut bytes);
        ends.push(bytes.len());
    }
    let starts = core::iter::once(0).chain(ends.iter().copied());
    let mut sorted: Vec<&[u8]> =
        starts.zip(&ends).map(|(start, end)| &bytes[start..*end]).collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

/// Whether two items are equal on the wire. Without an allocator, two fingerprints of 64 bits
/// stand for the bytes; a chance collision is as likely as a memory fault.
#[cfg(not(feature = "alloc"))]
pub(super) fn has_twins<'m, T: Encode + 'm>(
    items: impl ExactSizeIterator<Item = &'m T> + Clone,
    limits: &'static Limits,
) -> bool {
    let all = items.clone();
    items.enumerate().any(|(index, item)| {
        let own = written(item, limits, Fingerprint::default());
        all.clone().take(index).any(|other| written(other, limits, Fingerprint::default()) == own)
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
impl Sink for Fingerprint {
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
    use crate::constraint::Limits;

    #[test]
    fn finds_equal_items_wherever_they_stand() {
        assert!(!has_twins::<&str>([].iter(), &Limits::NONE));
        assert!(!has_twins(["a", "b", "A"].iter(), &Limits::NONE));
        assert!(has_twins(["a", "b", "a"].iter(), &Limits::NONE));
        assert!(!has_twins([&["a", "b"][..], &["a"], &["ab"]].iter(), &Limits::NONE));
        assert!(has_twins([1, 20, 3, 20].iter(), &Limits::NONE));
    }
}

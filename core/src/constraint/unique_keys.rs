//! Unique keys: no two entries of a map have the same key. Pairs could, and would be sent twice.

use super::{Parameters, Rule, Subject};

/// It holds for every map, without a word.
pub(super) struct UniqueKeys;

impl UniqueKeys {
    pub(super) const fn name(&self) -> &'static str {
        "uniqueKeys"
    }

    /// Whoever walks the map compares its keys.
    pub(super) const fn accepts(&self, _: Subject<'_>) -> bool {
        true
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::words("Member must have unique keys")
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [None, None]
    }

    /// A JSON object has each key once.
    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(&self, _: crate::schema::Measured, _: &mut ::schemars::Schema) {}
}

/// Tells up to eight keys apart, mostly: a bit for each.
pub(crate) struct KeyFilter(u64);

impl KeyFilter {
    /// More keys are likely to meet at a bit.
    pub(crate) const CAPACITY: usize = 8;

    pub(crate) const EMPTY: Self = KeyFilter(0);

    /// Whether the key differs from all before it; false is inconclusive.
    #[inline]
    pub(crate) fn is_new(&mut self, key: &str) -> bool {
        let bit = 1 << (fingerprint(key) >> 58);
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new
    }
}

/// Up to here a filter on the stack tells nearly all keys apart.
#[cfg(feature = "alloc")]
const MANY: usize = 128;

/// Whether two of the keys are equal.
#[inline]
pub(crate) fn has_equal_keys<'k>(keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let mut filter = KeyFilter::EMPTY;
    let mut rest = keys.clone();
    let differ = rest.by_ref().take(KeyFilter::CAPACITY).all(|key| filter.is_new(key));
    !(differ && rest.next().is_none()) && many_have_equal(keys)
}

/// Differs for most keys that differ: made of their length, and of up to eight bytes at each end.
#[inline]
fn fingerprint(key: &str) -> u64 {
    let bytes = key.as_bytes();
    let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
            }
            _ => match bytes {
                [first, .., last] => (u64::from(*first) << 8 | u64::from(bytes[1]), (*last).into()),
                [only] => ((*only).into(), 0),
                [] => (0, 0),
            },
        },
    };
    // The multiplier is 2^64 divided by the golden ratio; the upper bits are the well mixed ones.
    (first ^ last.rotate_left(29) ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The same of any number of keys: by a Bloom filter, and where that is full or can't tell, by sorting.
#[cfg(feature = "alloc")]
#[inline(never)]
fn many_have_equal<'k>(keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let mut filter = [0_u64; 64];
    let is_new = |key: &str| {
        let print = fingerprint(key);
        // Two bits of 4096, each by twelve bits of its own.
        let [first, second] = [print >> 52, print >> 40 & 0xFFF];
        let mut mark = |bit: u64| {
            let (word, bit) = (&mut filter[(bit >> 6) as usize], 1 << (bit & 63));
            let is_new = *word & bit == 0;
            *word |= bit;
            is_new
        };
        let (first, second) = (mark(first), mark(second));
        first || second
    };
    let mut rest = keys.clone();
    if rest.by_ref().take(MANY).all(is_new) && rest.next().is_none() {
        return false;
    }
    let mut sorted: alloc::vec::Vec<&str> = keys.collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

#[cfg(not(feature = "alloc"))]
fn many_have_equal<'k>(mut keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    while let Some(key) = keys.next() {
        if keys.clone().any(|other| key == other) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_equal_keys;
    use std::string::{String, ToString};
    use std::vec::Vec;

    #[test]
    fn finds_equal_keys_wherever_they_stand() {
        let has = |keys: &[&str]| has_equal_keys(keys.iter().copied());
        assert!(!has(&[]));
        assert!(!has(&["a", "b", "A", ""]));
        assert!(has(&["a", "b", "a"]));
        let mut keys: Vec<String> = (0..40).map(|key: u32| key.to_string()).collect();
        assert!(!has_equal_keys(keys.iter().map(String::as_str)));
        for (first, second) in [(0, 39), (3, 4), (15, 16), (16, 17), (20, 39)] {
            let kept = core::mem::replace(&mut keys[second], first.to_string());
            assert!(has_equal_keys(keys.iter().map(String::as_str)), "{first} {second}");
            keys[second] = kept;
        }
    }
}

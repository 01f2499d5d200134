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

/// Up to here every two keys are compared, which needs no memory.
const FEW: usize = 16;

/// Whether two of the pairs have the same key: the fast way, for few of them.
#[inline]
pub(crate) fn pairs_have_equal_keys(pairs: &[(&str, &str)]) -> bool {
    if pairs.len() > FEW {
        return has_equal_keys(pairs.iter().map(|(key, _)| *key));
    }
    let mut rest = pairs;
    while let [(key, _), others @ ..] = rest {
        if others.iter().any(|(other, _)| is_equal(key, other)) {
            return true;
        }
        rest = others;
    }
    false
}

/// Whether two of the keys are equal.
pub(crate) fn has_equal_keys<'k>(keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    let mut rest = keys;
    for _ in 0..FEW {
        let Some(key) = rest.next() else { return false };
        if rest.clone().any(|other| is_equal(key, other)) {
            return true;
        }
    }
    many_have_equal(rest)
}

/// Whether both are the same; most differ in their length or their first byte.
#[inline]
fn is_equal(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().next() == other.bytes().next() && one == other
}

#[cfg(feature = "alloc")]
fn many_have_equal<'k>(keys: impl Iterator<Item = &'k str>) -> bool {
    let mut sorted: alloc::vec::Vec<&str> = keys.collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

#[cfg(not(feature = "alloc"))]
fn many_have_equal<'k>(mut keys: impl Iterator<Item = &'k str> + Clone) -> bool {
    while let Some(key) = keys.next() {
        if keys.clone().any(|other| is_equal(key, other)) {
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

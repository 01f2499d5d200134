//! Over eight characters at once, where each of them leaves the state as it is.

use super::steps::NOT_ASCII;

/// Whether each byte is in one of the ranges. A byte above ASCII is in none, whatever the sums carry
/// to the next.
macro_rules! takes {
    ($eight:expr, $($range:ident),*) => {{
        let bytes = u64::from_le_bytes($eight);
        let inside = 0 $(| bytes.wrapping_add($range.0) & !bytes.wrapping_add($range.1))*;
        inside & !bytes & NOT_ASCII == NOT_ASCII
    }};
}

macro_rules! pass {
    ($value:ident, $($range:ident),*) => {{
        let mut rest = $value;
        while let Some((eight, after)) = rest.split_first_chunk::<8>() {
            if !takes!(*eight, $($range),*) {
                return rest;
            }
            rest = after;
        }
        // Some of the last eight were looked at before, which does no harm.
        if let Some(eight) = $value.last_chunk::<8>()
            && takes!(*eight, $($range),*)
        {
            return &[];
        }
        rest
    }};
}

/// A state, and ranges of ASCII characters that lead from it to itself.
#[derive(Clone, Copy)]
pub(super) struct Skip {
    pub(super) state: usize,
    /// From this state they lead there as well.
    pub(super) from: usize,
    /// For each range two numbers that, added to a byte, set its highest bit: that of a byte not
    /// below the range, and that of a byte above it.
    ranges: [(u64, u64); MAX_RANGES],
    count: usize,
}

const MAX_RANGES: usize = 3;
const EACH_BYTE: u64 = 0x0101_0101_0101_0101;
/// Twice the same number: no byte is on both sides.
const NO_RANGE: (u64, u64) = (0, 0);

impl Skip {
    pub(super) const NONE: Self =
        Self { state: usize::MAX, from: usize::MAX, ranges: [NO_RANGE; MAX_RANGES], count: 0 };

    pub(super) const fn new(state: u16, from: u16, ranges: &[(u8, u8)]) -> Self {
        let mut all = [NO_RANGE; MAX_RANGES];
        let mut index = 0;
        while index < ranges.len() {
            let (first, last) = ranges[index];
            all[index] = (EACH_BYTE * (0x80 - first as u64), EACH_BYTE * (0x7f - last as u64));
            index += 1;
        }
        Self { state: state as usize, from: from as usize, ranges: all, count: ranges.len() }
    }

    /// What is left of the value after as many eights as there are; all of it, if the next eight
    /// are not such.
    #[inline(never)]
    pub(super) const fn pass<'v>(&self, value: &'v [u8]) -> &'v [u8] {
        let [first, second, third] = self.ranges;
        if self.count == 1 { pass!(value, first) } else { pass!(value, first, second, third) }
    }

    /// Whether each of the eight is in one of the ranges.
    pub(super) const fn takes(&self, eight: [u8; 8]) -> bool {
        let [first, second, third] = self.ranges;
        takes!(eight, first, second, third)
    }
}

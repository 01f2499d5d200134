//! One item of a list as it is written in a `const`, to find two that are equal.

use super::ConstWalk;
use crate::text::equal;

/// The longest item that can be compared, in bytes.
const LONGEST: usize = 4096;

/// A written item. Generated code calls it.
pub struct ConstItem {
    bytes: [u8; LONGEST],
    len: usize,
}

impl ConstItem {
    /// An item that is yet to be written.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "generated code calls it in a `const`")]
    pub const fn new() -> Self {
        ConstItem { bytes: [0; LONGEST], len: 0 }
    }

    /// The walk that writes it.
    pub const fn walk(&mut self) -> ConstWalk<'_> {
        ConstWalk::writing(&mut self.bytes)
    }

    /// What was written, `len` bytes.
    ///
    /// # Panics
    ///
    /// When they are more than can be compared.
    #[must_use]
    pub const fn written(mut self, len: usize) -> Self {
        assert!(len <= LONGEST, "in a const, unique items are at most 4096 bytes long");
        self.len = len;
        self
    }

    /// Whether both are the same.
    #[must_use]
    pub const fn equals(&self, other: &ConstItem) -> bool {
        equal(self.bytes.split_at(self.len).0, other.bytes.split_at(other.len).0)
    }
}

//! A short text of fixed capacity: messages in `const fn`, and paths where there is no allocator.

use core::fmt;

/// Text in place, at most `N` bytes; what does not fit is cut off and ends in `…`.
#[derive(Clone, Copy)]
pub(crate) struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
    full: bool,
}

const ELLIPSIS: &str = "…";

impl<const N: usize> Text<N> {
    /// An empty text.
    #[must_use]
    pub(crate) const fn new() -> Self {
        Text { bytes: [0; N], len: 0, full: false }
    }

    /// What was written so far.
    #[must_use]
    pub(crate) const fn as_str(&self) -> &str {
        let (written, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(written) {
            Ok(text) => text,
            // Only whole characters are ever written.
            Err(_) => "",
        }
    }

    /// The length in bytes, to go back to with [`truncate`](Self::truncate).
    #[must_use]
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Goes back to an earlier length.
    pub(crate) const fn truncate(&mut self, len: usize) {
        if len < self.len {
            self.len = len;
            self.full = false;
        }
    }

    /// Writes `text` at the end, or as many whole characters as fit, and then `…`.
    pub(crate) const fn push(&mut self, text: &str) {
        if self.full {
            return;
        }
        let mut end = text.len();
        if self.len + end + ELLIPSIS.len() > N {
            self.full = true;
            let room = N.saturating_sub(self.len + ELLIPSIS.len());
            end = if room < end { room } else { end };
            while !text.is_char_boundary(end) {
                end -= 1;
            }
        }
        self.copy(text.as_bytes(), end);
        if self.full && self.len + ELLIPSIS.len() <= N {
            self.copy(ELLIPSIS.as_bytes(), ELLIPSIS.len());
        }
    }

    const fn copy(&mut self, from: &[u8], end: usize) {
        let (_, place) = self.bytes.split_at_mut(self.len);
        place.split_at_mut(end).0.copy_from_slice(from.split_at(end).0);
        self.len += end;
    }
}

impl<const N: usize> fmt::Write for Text<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

/// Equality of bytes in `const fn`.
pub(crate) const fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn keeps_what_fits_and_cuts_the_rest_at_a_character() {
        let mut text = Text::<12>::new();
        text.push("abc");
        text.push("déf");
        assert_eq!(text.as_str(), "abcdéf");
        text.push("ééé");
        assert_eq!(text.as_str(), "abcdéfé…");
        text.push("x");
        assert_eq!(text.as_str(), "abcdéfé…");
        text.truncate(3);
        text.push("x");
        assert_eq!(text.as_str(), "abcx");
    }
}

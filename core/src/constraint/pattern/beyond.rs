//! Characters above ASCII, and their classes.

/// Where the class changes: the first code point in three bytes, big endian, and its class in the
/// fourth. Sorted; the first entry is U+0080.
#[derive(Clone, Copy)]
pub(super) struct Beyond(pub(super) &'static [u8]);

/// Characters that are of one class. The next character is mostly of the same run.
pub(super) struct Run {
    start: u32,
    /// The first character after the run.
    end: u32,
    pub(super) class: u8,
}

impl Run {
    pub(super) const EMPTY: Self = Self { start: 0, end: 0, class: 0 };

    #[inline]
    pub(super) const fn has(&self, point: u32) -> bool {
        self.start <= point && point < self.end
    }
}

impl Beyond {
    /// The run of a character: from the last entry at or before it to the next one.
    pub(super) const fn run_of(self, point: u32) -> Run {
        let (mut low, mut high) = (0, self.0.len() / 4);
        let mut end = u32::MAX;
        while high - low > 1 {
            let middle = usize::midpoint(low, high);
            let (start, _) = self.entry(middle);
            if start <= point {
                low = middle;
            } else {
                high = middle;
                end = start;
            }
        }
        let (start, class) = self.entry(low);
        Run { start, end, class }
    }

    #[inline]
    const fn entry(self, index: usize) -> (u32, u8) {
        let (entries, at) = (self.0, 4 * index);
        let start = u32::from_be_bytes([0, entries[at], entries[at + 1], entries[at + 2]]);
        (start, entries[at + 3])
    }
}

/// The character at `at`, and where the next one starts.
#[inline]
pub(super) const fn decode(value: &[u8], at: usize) -> (u32, usize) {
    const fn tail(value: &[u8], at: usize) -> u32 {
        value[at] as u32 & 0x3f
    }
    let first = value[at] as u32;
    if first < 0xe0 {
        ((first & 0x1f) << 6 | tail(value, at + 1), at + 2)
    } else if first < 0xf0 {
        let high = (first & 0x0f) << 12 | tail(value, at + 1) << 6;
        (high | tail(value, at + 2), at + 3)
    } else {
        let high = (first & 0x07) << 18 | tail(value, at + 1) << 12 | tail(value, at + 2) << 6;
        (high | tail(value, at + 3), at + 4)
    }
}

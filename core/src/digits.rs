//! The decimal digits of integers, in `const fn` too.

/// The decimal digits of an integer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    bytes: [u8; 20],
    start: usize,
}

impl Digits {
    /// The digits of `magnitude`, with a minus sign if `negative`.
    #[must_use]
    pub(crate) const fn of(mut magnitude: u64, negative: bool) -> Self {
        let mut bytes = [b'-'; 20];
        let mut start = 20;
        loop {
            start -= 1;
            bytes[start] = b'0' + (magnitude % 10) as u8;
            magnitude /= 10;
            if magnitude == 0 {
                break;
            }
        }
        if negative {
            // 2^63 has 19 digits: there is room for the sign.
            start -= 1;
        }
        Digits { bytes, start }
    }

    /// The digits of a signed integer.
    #[must_use]
    pub(crate) const fn of_int(value: i64) -> Self {
        Digits::of(value.unsigned_abs(), value < 0)
    }

    /// The digits as bytes.
    #[must_use]
    pub(crate) const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.start).1
    }

    /// The digits as text.
    #[must_use]
    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.as_bytes()) {
            Ok(text) => text,
            // Digits and signs are ASCII.
            Err(_) => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;
    use std::string::ToString;

    #[test]
    fn writes_every_magnitude() {
        let mut value: i64 = 1;
        for _ in 0..19 {
            for near in [value - 1, value, value + 1, -value] {
                assert_eq!(Digits::of_int(near).as_str(), near.to_string());
            }
            value = value.saturating_mul(10);
        }
        assert_eq!(Digits::of_int(i64::MIN).as_str(), i64::MIN.to_string());
        assert_eq!(Digits::of(u64::MAX, false).as_str(), u64::MAX.to_string());
    }
}

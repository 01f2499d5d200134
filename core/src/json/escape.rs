//! Escapes of JSON strings: which bytes need one, and the shortest that is valid.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The index of the first byte at or after `from` that must be escaped, or the length.
#[inline]
pub(crate) const fn find(bytes: &[u8], from: usize) -> usize {
    let (_, text) = bytes.split_at(from);
    let mut rest = text;
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let found = escapes(u64::from_le_bytes(*chunk));
        if found != 0 {
            return bytes.len() - rest.len() + first(found);
        }
        rest = after;
    }
    if rest.is_empty() {
        return bytes.len();
    }
    // The last bytes once more, with some before them, are one look instead of up to seven.
    if let Some(chunk) = text.last_chunk::<8>() {
        let found = escapes(u64::from_le_bytes(*chunk));
        return if found == 0 { bytes.len() } else { bytes.len() - 8 + first(found) };
    }
    if let (Some(head), Some(tail)) = (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        let (head, tail) = (u32::from_le_bytes(*head), u32::from_le_bytes(*tail));
        if escapes((tail as u64) << 32 | head as u64) == 0 {
            return bytes.len();
        }
    }
    while let Some((byte, after)) = rest.split_first() {
        if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
            break;
        }
        rest = after;
    }
    bytes.len() - rest.len()
}

/// Whether no byte must be escaped: as [`find`], for run time, without a branch a byte.
#[expect(
    clippy::inline_always,
    reason = "a call costs as much as the look; a tenth of the time of a body"
)]
#[inline(always)]
pub(crate) fn is_clean(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        let (chunks, _) = bytes.as_chunks::<16>();
        return !has_escape(last) && !chunks.iter().any(has_escape);
    }
    // Two words that may overlap.
    let words = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(first), Some(last)) => {
                let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
                (u64::from(first) << 32 | u64::from(last), CLEAN)
            }
            _ => (up_to_three(bytes), CLEAN),
        },
    };
    (escapes(words.0) | escapes(words.1)) == 0
}

/// Eight bytes that need no escape.
const CLEAN: u64 = ONES * b'a' as u64;

#[inline]
fn up_to_three(bytes: &[u8]) -> u64 {
    bytes.iter().fold(CLEAN, |word, byte| word << 8 | u64::from(*byte))
}

#[inline]
fn has_escape(chunk: &[u8; 16]) -> bool {
    let (halves, _) = chunk.as_chunks::<8>();
    halves.iter().fold(0, |found, half| found | escapes(u64::from_le_bytes(*half))) != 0
}

/// The index of the lowest marked byte of eight.
const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// A mark in the lowest byte of eight that must be escaped; marks above it may be wrong.
#[inline]
const fn escapes(eight: u64) -> u64 {
    let quote = (eight ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (eight ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let control = eight.wrapping_sub(ONES * 0x20);
    // What is not ASCII needs no escape, and the three differ from `eight` in no high bit.
    (quote | backslash | control) & !eight & HIGHS
}

/// The shortest escape of a byte that must be escaped, and its length.
#[inline]
pub(crate) const fn sequence(byte: u8) -> ([u8; 6], usize) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x09 => b't',
        0x0A => b'n',
        0x0C => b'f',
        0x0D => b'r',
        _ => {
            let (high, low) = (HEX[(byte >> 4) as usize], HEX[(byte & 15) as usize]);
            return ([b'\\', b'u', b'0', b'0', high, low], 6);
        }
    };
    ([b'\\', short, 0, 0, 0, 0], 2)
}

#[cfg(test)]
mod tests {
    use super::{find, is_clean};

    #[test]
    fn finds_what_a_byte_by_byte_search_finds() {
        let needs = |byte: u8| byte < 0x20 || byte == b'"' || byte == b'\\';
        for byte in 0..=u8::MAX {
            for at in 0..40 {
                let mut text = [b'a'; 40];
                text[at] = byte;
                // Neighbours that a carry between bytes would confuse.
                for neighbour in [0x21, 0x20, 0x80, 0xFF, b'#', b']'] {
                    if at > 0 {
                        text[at - 1] = neighbour;
                    }
                    for len in at + 1..=40 {
                        let expected = text[..len].iter().position(|byte| needs(*byte));
                        assert_eq!(
                            find(&text[..len], 0),
                            expected.unwrap_or(len),
                            "{byte} at {at}"
                        );
                        assert_eq!(is_clean(&text[..len]), expected.is_none(), "{byte} at {at}");
                    }
                }
            }
        }
    }

    #[test]
    fn goes_on_behind_a_find() {
        let text = br#"a"b\c and more "text" here"#;
        let mut found = std::vec::Vec::new();
        let mut from = find(text, 0);
        while from < text.len() {
            found.push(from);
            from = find(text, from + 1);
        }
        assert_eq!(found, [1, 3, 15, 20]);
    }
}

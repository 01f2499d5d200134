//! Base64 with padding: written in `const fn`, so that blobs can be written at compile time.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The four characters of the next one to three bytes, and the bytes after them.
pub(crate) const fn next(bytes: &[u8]) -> Option<([u8; 4], &[u8])> {
    let ((first, second, third), rest) = match bytes {
        [] => return None,
        [first] => ((*first, None, None), &[] as &[u8]),
        [first, second] => ((*first, Some(*second), None), &[] as &[u8]),
        [first, second, third, rest @ ..] => ((*first, Some(*second), Some(*third)), rest),
    };
    let high = first >> 2;
    let upper = (first & 3) << 4;
    let text = match (second, third) {
        (Some(second), Some(third)) => [
            character(high),
            character(upper | second >> 4),
            character((second & 15) << 2 | third >> 6),
            character(third & 63),
        ],
        (Some(second), None) => {
            [character(high), character(upper | second >> 4), character((second & 15) << 2), b'=']
        }
        _ => [character(high), character(upper), b'=', b'='],
    };
    Some((text, rest))
}

const fn character(six_bits: u8) -> u8 {
    ALPHABET[six_bits as usize]
}

/// The bytes of a text, which may lack its padding; `None` if it is not base64.
#[cfg(feature = "json")]
pub(crate) fn decode(text: &str) -> Option<alloc::vec::Vec<u8>> {
    let text = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let mut bytes = alloc::vec::Vec::with_capacity(text.len() / 4 * 3 + 2);
    for four in text.as_bytes().chunks(4) {
        let mut bits: u32 = 0;
        for character in four {
            bits = bits << 6 | six_bits(*character)?;
        }
        match four.len() {
            4 => bytes.extend_from_slice(&bits.to_be_bytes()[1..]),
            3 => bytes.extend_from_slice(&(bits >> 2).to_be_bytes()[2..]),
            2 => bytes.extend_from_slice(&(bits >> 4).to_be_bytes()[3..]),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(feature = "json")]
fn six_bits(character: u8) -> Option<u32> {
    Some(u32::from(match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::next;
    use std::string::String;

    #[test]
    fn encodes_the_vectors_of_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            let mut encoded = String::new();
            let mut rest = bytes.as_bytes();
            while let Some((four, after)) = next(rest) {
                encoded.extend(four.map(char::from));
                rest = after;
            }
            assert_eq!(encoded, text);
        }
        assert_eq!(next(&[0xFB, 0xFF, 0xBF]), Some((*b"+/+/", &[] as &[u8])));
    }

    #[cfg(feature = "json")]
    #[test]
    fn decodes_what_it_encodes_and_nothing_else() {
        for len in 0..70 {
            let bytes: std::vec::Vec<u8> = (0..len).map(|byte: u8| byte.wrapping_mul(37)).collect();
            let mut text = String::new();
            let mut rest = bytes.as_slice();
            while let Some((four, after)) = next(rest) {
                text.extend(four.map(char::from));
                rest = after;
            }
            assert_eq!(super::decode(&text).as_ref(), Some(&bytes), "{text}");
            assert_eq!(super::decode(text.trim_end_matches('=')), Some(bytes), "{text}");
        }
        for text in ["Z", "Zg=", "Zg===", "=", "Zm9v=", "Zm 9", "Zm-_", "Zmé", "Zg==Zg=="] {
            let lenient = ["Zg=", "Zm9v=", "="].contains(&text);
            assert_eq!(super::decode(text).is_some(), lenient, "{text}");
        }
    }
}

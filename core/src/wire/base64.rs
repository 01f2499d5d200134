//! Base64 with padding, in `const fn`, so that blobs can be written at compile time.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The four characters of the next one to three bytes, and the bytes behind them.
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
}

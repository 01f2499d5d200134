//! The words of a name as a service's model has it.

/// The words of a name, in lower case: acronyms are words, and so are their plurals. Letters that are
/// not ASCII part words, as most of them can't stand in a name of Rust.
///
/// ```
/// use surefire_names::words;
///
/// assert_eq!(words("KMSKeyId"), ["kms", "key", "id"]);
/// assert_eq!(words("CallbackURLs"), ["callback", "urls"]);
/// assert_eq!(words("ml.t3.medium"), ["ml", "t3", "medium"]);
/// assert_eq!(words("EnableIPv6"), ["enable", "ipv6"]);
/// ```
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let parts = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    parts.flat_map(|part| humps(&part.chars().collect::<Vec<_>>())).collect()
}

/// The words of a name without separators.
fn humps(letters: &[char]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        let end = start + length(&letters[start..]);
        words.push(letters[start..end].iter().flat_map(|letter| letter.to_lowercase()).collect());
        start = end;
    }
    words
}

/// The length of the first word, which is not empty.
fn length(letters: &[char]) -> usize {
    if let [first, 'P', 'v', digit, ..] = letters
        && *first == 'I'
        && digit.is_ascii_digit()
    {
        return 4 + rest(&letters[4..]);
    }
    let upper = letters.iter().take_while(|letter| letter.is_uppercase()).count();
    match upper {
        0 | 1 => upper + rest(&letters[upper..]),
        _ if is_plural(&letters[upper..]) => upper + 1,
        // The last capital starts the next word: `KMSKey`.
        _ if letters.get(upper).is_some_and(|next| next.is_lowercase()) => upper - 1,
        _ => upper + digits(&letters[upper..]),
    }
}

/// The letters and digits up to the next capital.
fn rest(letters: &[char]) -> usize {
    letters.iter().take_while(|letter| !letter.is_uppercase()).count()
}

fn digits(letters: &[char]) -> usize {
    match letters.first() {
        Some(digit) if digit.is_numeric() => rest(letters),
        _ => 0,
    }
}

/// Whether an `s` ends an acronym, as in `URLs` and `ARNsByName`.
fn is_plural(after: &[char]) -> bool {
    after.first() == Some(&'s') && after.get(1).is_none_or(|next| next.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn cuts_names_into_words() {
        for (name, expected) in [
            ("UserPoolId", "user pool id"),
            ("KMSInvalidStateException", "kms invalid state exception"),
            ("CallbackURLs", "callback urls"),
            ("ARNsByName", "arns by name"),
            ("SSEDescription", "sse description"),
            ("S3Bucket", "s3 bucket"),
            ("SHA256", "sha256"),
            ("DBInstance", "db instance"),
            ("maxResults", "max results"),
            ("Ipv4Address", "ipv4 address"),
            ("EnableIPv6", "enable ipv6"),
            ("snake_case", "snake case"),
            ("custom:name", "custom name"),
            ("ID", "id"),
            ("X", "x"),
            ("As", "as"),
            ("", ""),
            ("größe", "gr e"),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }
}

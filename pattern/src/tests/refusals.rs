//! What is refused, with which words and where.

use super::compile;

#[track_caller]
fn assert_refused(pattern: &str, place: &str, words: &str) {
    let error = compile(pattern).err().unwrap_or_else(|| panic!("`{pattern}` compiles"));
    let range = error.range.expect("a syntax error has a place");
    assert_eq!(&pattern[range], place, "`{pattern}`: {}", error.message);
    assert!(error.message.contains(words), "`{pattern}`: {}", error.message);
}

#[test]
fn what_has_no_tables_offers_a_check() {
    let cases = [
        ("(?<=a(?=b))c", "(?=", "look-ahead inside look-behind"),
        ("(?<!a(?:(?!b)))c", "(?!", "look-ahead inside look-behind"),
        ("(?<=a*+)c", "a*+", "possessive quantifier inside look-behind"),
        ("(?>a)b", "(?>", "atomic"),
        ("(?:ab)++c", "(?:ab)++", "possessive quantifier on more than one character"),
        (r"(a)\1", r"\1", "back-reference"),
        (r"(?<n>a)\k<n>", r"\k", "back-reference"),
    ];
    for (pattern, place, words) in cases {
        assert_refused(pattern, place, words);
        assert_refused(pattern, place, "`check = path`");
    }
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let cases = [
        ("a**", "*", "nothing to repeat"),
        ("a+++", "+", r"write `\+`"),
        ("a+?+", "+", r"write `\+`"),
        ("+a", "+", "nothing to repeat"),
        ("(|{2}a)", "{2}", "nothing to repeat"),
        ("^*a", "^*", "assertion"),
        (r"a\b+", r"\b+", "assertion"),
        ("(?!a)*b", "(?!a)*", "assertion"),
        ("a${0,2}", "${0,2}", "assertion"),
        ("a{3,2}", "{3,2}", "out of order"),
        ("a{99999999999}", "{99999999999}", "count"),
        ("a(b", "(", "unclosed"),
        ("a(b))", ")", "unopened"),
        ("a[bé", "[", "unclosed"),
        ("[^]a]b[", "[", "unclosed"),
        ("[z-a]", "z-a", "out of order"),
        ("[a-", "-", r"write `\-`"),
        (r"é\q", r"\q", r"unknown escape `\q`"),
        (r"\G\w", r"\G", "unknown escape"),
        (r"[\A]", r"\A", "unknown escape"),
        (r"[\z]", r"\z", "unknown escape"),
        (r"[\B]", r"\B", "unknown escape"),
        (r"[\1]", r"\1", "unknown escape"),
        (r"\08", r"\0", "unknown escape"),
        (r"a\", r"\", "nothing follows"),
        (r"\xg0", r"\x", "2 hexadecimal digits"),
        (r"\u+123", r"\u", "4 hexadecimal digits"),
        (r"\u{110000}", r"\u{110000}", "code point"),
        (r"\u{41", r"\u{", "code point"),
        (r"\x{110000}", r"\x{110000}", "code point"),
        (r"\c1", r"\c1", "letter"),
        (r"a\p{Greek}", r"\p{Greek}", "unknown category `Greek`"),
        (r"\p{^L}", r"\p{^L}", "unknown category"),
        (r"\p{print}", r"\p{print}", "unknown category"),
        (r"\p{gc=Print}", r"\p{gc=Print}", "unknown category"),
        (r"(?!a", "(", "unclosed"),
        (r"\p{L", r"\p{", "unknown category"),
        (r"[\p]", r"\p]", "unknown category"),
        ("(?m)^a", "(?m", "flags `i` and `s`"),
        ("(?P<n>a)", "(?P", "kind of group"),
        ("(?<>a)", "(?<", "name"),
        ("(?<a-b>a)", "(?<", "name"),
    ];
    for (pattern, place, words) in cases {
        assert_refused(pattern, place, words);
    }
}

//! The grammar: each construct, with what it takes and what it leaves.

use super::{assert_matches, compile};

#[test]
fn a_pattern_is_searched_for_unless_it_is_anchored() {
    assert_matches("b", &["b", "abc", "äbä"], &["", "a"]);
    assert_matches("^b", &["b", "bc"], &["", "ab"]);
    assert_matches("b$", &["b", "ab"], &["", "bc"]);
    assert_matches("^b|c$", &["b", "bd", "c", "dc"], &["db", "cd"]);
    assert_matches("a(^b|c)", &["ac", "xacx"], &["ab", "b"]);
    assert_matches("(?:a$|b)c", &["bc"], &["ac", "a"]);
    assert_matches("", &["", "a", "\u{10ffff}"], &[]);
    assert_matches("aab", &["aaab", "aab"], &["ab", "aaa"]);
}

#[test]
fn quantifiers() {
    assert_matches("^a?$", &["", "a"], &["aa", "b"]);
    assert_matches("^a*$", &["", "aaa"], &["b", "ab"]);
    assert_matches("^a+$", &["a", "aaa"], &["", "b"]);
    assert_matches("^a{2}$", &["aa"], &["a", "aaa"]);
    assert_matches("^a{2,}$", &["aa", "aaaa"], &["", "a"]);
    assert_matches("^a{1,2}$", &["a", "aa"], &["", "aaa"]);
    assert_matches("^a{0}$", &[""], &["a"]);
    assert_matches("^(?:ab){2}c*?d+?e??$", &["ababd", "ababccdde"], &["abd", "ababc"]);
    assert_matches("^(a*)*$", &["", "aa"], &["b"]);
    assert_matches("^(a|b*){2,3}$", &["", "abba"], &["c"]);
}

#[test]
fn a_brace_that_counts_nothing_is_a_character() {
    assert_matches("^a{$", &["a{"], &["a"]);
    assert_matches("^{a}$", &["{a}"], &["a"]);
    assert_matches("^a{,2}$", &["a{,2}"], &["a", "aa"]);
    assert_matches("^a{b}$", &["a{b}"], &["ab"]);
    assert_matches("^]}$", &["]}"], &[]);
}

#[test]
fn groups() {
    assert_matches("^(?:a|bc|)$", &["", "a", "bc"], &["b", "abc"]);
    assert_matches("^(a)(?<name>b)$", &["ab"], &["a"]);
    assert_matches("^()$", &[""], &["a"]);
    assert_matches("^((((a))))$", &["a"], &[""]);
}

#[test]
fn escapes_of_characters() {
    assert_matches(r"^\t\n\f\r\0$", &["\t\n\u{c}\r\0"], &["tnfr0"]);
    assert_matches(r"^\x41\u00e9\u{1F600}\cA\ca$", &["Aé😀\u{1}\u{1}"], &["xuc"]);
    assert_matches(r"^\uD83D\uDE00$", &["😀"], &["\u{fffd}"]);
    assert_matches(r"^\/\-\@\_\ \.\$\^\(\)\[\]\{\}\|\*\+\?\\$", &[r"/-@_ .$^()[]{}|*+?\"], &["/"]);
    assert_matches(r"^[\b\-\]\^\x41-\x43\n]$", &["\u{8}", "-", "]", "^", "B", "\n"], &["b", "\\"]);
    assert_matches(r"^\é$", &["é"], &["\\é"]);
}

#[test]
fn classes() {
    assert_matches("^[a-c]$", &["a", "b", "c"], &["`", "d", "A", "-"]);
    assert_matches("^[^a-c]$", &["`", "d", "é", "\n", "😀"], &["a", "c", ""]);
    assert_matches("^[a-]$", &["a", "-"], &["b"]);
    assert_matches("^[-a]$", &["a", "-"], &["b"]);
    assert_matches("^[a^]$", &["a", "^"], &["b"]);
    assert_matches(r"^[A-Za-z0-9-_+/=.]$", &["-", "_", "+", "."], &[",", ":", "^"]);
    assert_matches(r"^[\w-.]$", &["a", "-", "."], &["/", ","]);
    assert_matches(r"^[+-\w]$", &["a", "-", "+"], &[",", "/"]);
    assert_matches(r"^[\x21\x23-\x5B\x5D-\x7E]+$", &["!#[]~"], &["\"", "\\", " ", "\u{7f}"]);
    assert_matches(r"^[à-ö]$", &["à", "ö"], &["ß", "÷", "a"]);
    assert_matches(r"^[.*+?(){}|$]$", &[".", "(", "|", "$"], &["a"]);
}

#[test]
fn surrogate_pairs_in_classes_are_characters() {
    assert_matches(
        r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$",
        &["", " \t\r\n", "\u{d7ff}\u{e000}\u{fffd}\u{10000}\u{10ffff}"],
        &["\0", "\u{1f}", "\u{fffe}", "\u{ffff}"],
    );
    assert_matches(r"^[\uD800-\uDFFF]$", &[], &["\u{d7ff}", "\u{e000}", "\u{fffd}"]);
    assert_matches(r"^[\uD7FF-\uD900]$", &["\u{d7ff}"], &["\u{e000}"]);
    assert_matches(r"^\uD83D$", &[], &["", "\u{fffd}"]);
}

#[test]
fn categories() {
    assert_matches(r"^\p{Lu}\p{Letter}\pN$", &["Aa1"], &["aa1", "AaA"]);
    assert_matches(r"^\p{gc=Nd}\p{General_Category=Zs}$", &["1 ", "٣\u{a0}"], &["a ", "1\n"]);
    assert_matches(r"^\p{IsL}$", &["a", "é"], &["1"]);
    assert_matches(r"^\p{Zl}$", &["\u{2028}"], &["\u{2029}"]);
    assert_matches(r"^[\p{Z}_]$", &["_", " ", "\u{3000}"], &["a"]);
}

#[test]
fn more_states_than_a_word_holds() {
    for length in 1..40 {
        let pattern = format!("^[a-z]{{{length}}}$");
        let fits = "z".repeat(length);
        assert_matches(&pattern, &[&fits], &["", &fits[1..], &format!("{fits}a")]);
        let beyond = format!("^é{{{length}}}$");
        assert_matches(&beyond, &[&"é".repeat(length)], &["", &"é".repeat(length + 1)]);
    }
}

/// A pattern must not panic, whatever it is.
#[test]
fn a_pattern_may_end_anywhere() {
    let patterns = [
        r"^(?<n>a)(?i-s:[^\w\x41-\u{1F600}\uD83D\uDE00]{1,20}?|\p{L}\P{gc=N}\cA)(?s)\0é$",
        r"\A(?=a{40,50}$)[a-z&&[^b]&&[\d]](?!(?<!é)\p{Print}*+\0377)\x{1F600}\H\Z\z",
    ];
    for pattern in patterns {
        for (end, _) in pattern.char_indices() {
            let (start, rest) = pattern.split_at(end);
            for half in [start, rest] {
                if let Err(error) = compile(half) {
                    let range = error.range.expect("a syntax error has a place");
                    assert!(half.get(range).is_some(), "`{half}`: {}", error.message);
                }
            }
        }
    }
}

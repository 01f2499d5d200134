//! What Java has and ECMA-262 lacks; each was tried with Java 17.

use super::{assert_full_matches, assert_matches};

#[test]
fn posix_names() {
    for (name, inside, outside) in [
        ("Alnum", "09AZaz", "/:@[`{_é"),
        ("Alpha", "AZaz", "09@[`{é"),
        ("Blank", " \t", "\n\r\u{a0}"),
        ("Cntrl", "\0\u{1f}\u{7f}", " ~\u{80}"),
        ("Digit", "09", "/:a٣"),
        ("Graph", "!~a", " \u{7f}é"),
        ("Lower", "az", "AZ`{é"),
        ("Print", " ~a", "\u{1f}\u{7f}\té"),
        ("Punct", "!/:@[`{~", "09AZaz €"),
        ("Space", " \t\n\u{b}\u{c}\r", "\u{85}\u{a0}a"),
        ("Upper", "AZ", "az@[É"),
        ("XDigit", "09AFaf", "GgXx/:"),
        ("ASCII", "\0\u{7f}", "\u{80}é"),
        ("L1", "\0\u{ff}", "\u{100}"),
        ("LD", "azAZ09é٣中", "_-½Ⅷ"),
    ] {
        let texts = [inside, outside].map(|it| it.chars().map(String::from).collect::<Vec<_>>());
        let [inside, outside] =
            &texts.each_ref().map(|it| it.iter().map(String::as_str).collect::<Vec<_>>());
        assert_matches(&format!(r"^\p{{{name}}}$"), inside, outside);
        assert_matches(&format!(r"^[\p{{{name}}}]$"), inside, outside);
        assert_matches(&format!(r"^\P{{{name}}}$"), outside, inside);
        assert_matches(&format!(r"^[^\p{{{name}}}]$"), outside, inside);
    }
    assert_matches(r"(?i)^\p{Lower}$", &["a", "A"], &["1"]);
    assert_matches(r"^\p{all}$", &["a", "\n", "😀"], &["", "ab"]);
}

#[test]
fn ends_of_the_value() {
    assert_matches(r"\Aa\z", &["a"], &["a\n", "ba", "ab", ""]);
    assert_matches(r"\Aab|c\z", &["abx", "xc"], &["xab", "cx"]);
    assert_matches(r"\Aa\Z", &["a"], &["ba", "ab"]);
}

#[test]
fn octal_escapes() {
    assert_matches(r"^\07\012\0101\0777$", &["\u{7}\nA?7"], &["\u{7}\nA\u{1ff}"]);
    assert_matches(r"^[^/:|\000-\037]+$", &["a b"], &["a\nb", "a/b", "\0", "\u{1f}"]);
    assert_matches(r"^\018$", &["\u{1}8"], &["\0", "18"]);
    assert_matches(r"^\0$", &["\0"], &["0"]);
}

#[test]
fn other_escapes() {
    assert_matches(r"^\a\e\x{1F600}$", &["\u{7}\u{1b}😀"], &["ae😀"]);
    assert_matches(
        r"^\h$",
        &[" ", "\t", "\u{a0}", "\u{180e}", "\u{3000}"],
        &["\n", "h", "\u{feff}"],
    );
    assert_matches(r"^[^\h]\H$", &["aa", "\nh"], &[" a", "a "]);
}

#[test]
fn possessive_quantifiers() {
    assert_matches("^[0-9A-Z]{2}+$", &["A1"], &["A", "A1B"]);
    assert_matches("^a*+a$", &[], &["a", "aa", ""]);
    assert_matches("^a++b$", &["ab", "aab"], &["b", "a"]);
    assert_matches("^a?+a$", &["aa"], &["a", "", "aaa"]);
    assert_matches("^a{1,2}+a$", &["aaa"], &["a", "aa", "aaaa"]);
    assert_matches("^a{2,}+b$", &["aab"], &["ab", "aa"]);
    assert_matches("^(?:[ab]++c)+$", &["abc", "acbc"], &["ab", "c"]);
    let long = "a".repeat(100);
    assert_matches(
        "^a{1,100}+a?$",
        &[&long, &format!("a{long}"), "a"],
        &["", &format!("aa{long}")],
    );
    // Narrower in Java than here: what is not white space there may follow.
    assert_matches(r"^\s++\ufeff$", &[" \u{feff}"], &[" ", "\u{feff}"]);
}

#[test]
fn intersections_of_classes() {
    assert_matches(r"^[\p{Print}&&[^|:/]]+$", &["a b", "~"], &["a|b", ":", "/", "\n", ""]);
    assert_matches("^[a-z&&[^aeiou]&&[^x-z]]$", &["b", "w"], &["a", "x", "&", "B"]);
    assert_matches("^[^a-z&&[^aeiou]]$", &["a", "B", "&"], &["b"]);
    // Other places of the two signs are ECMA-262's.
    assert_matches("^[a-c&&b]$", &["a", "&"], &["d"]);
    assert_matches("^[a&&[b]c]$", &["ac]", "[c]"], &["a", "b"]);
}

#[test]
fn an_assertion_with_a_count_is_the_assertion() {
    assert_full_matches("[a-z]*${1,128}", &["", "a"], &["1", "a$"]);
    assert_matches("^{2}a", &["a"], &["ba"]);
}

/// `$` is before a final line end too, and in a full match something else may read that.
#[test]
fn a_full_match_may_go_on_after_the_end_of_its_last_line() {
    assert_full_matches(r"a$\n?", &["a", "a\n"], &["a\r", "a\n\n"]);
    assert_full_matches(r"(?:a$|b)\s*", &["a", "a\n", "a\r\n", "b \n"], &["a ", "a\n\n"]);
    assert_full_matches("a$", &["a"], &["a\n"]);
    assert_full_matches("(a$)|b", &["a", "b"], &["a\n"]);
    assert_full_matches(r"a\z\n?", &["a"], &["a\n"]);
}

//! Each row of the table of readings, see `reading.rs`; what Java and ECMA-262 do was tried with
//! Java 17 and Node.js 20.

use super::assert_matches;

#[test]
fn white_space_is_everybodys_white_space() {
    let ascii = ["\t", "\n", "\u{b}", "\u{c}", "\r", " "];
    let others = [
        "\u{85}", "\u{a0}", "\u{1680}", "\u{2000}", "\u{200a}", "\u{2028}", "\u{2029}", "\u{202f}",
        "\u{205f}", "\u{3000}", "\u{feff}",
    ];
    let not_space = ["\u{8}", "\u{e}", "\u{1f}", "!", "\u{180e}", "\u{200b}", "a"];
    for space in [r"^\s$", r"^[\s]$", r"^[^\S]$"] {
        assert_matches(space, &ascii, &not_space);
        assert_matches(space, &others, &[]);
    }
    for not_space_pattern in [r"^\S$", r"^[\S]$", r"^[^\s]$"] {
        assert_matches(not_space_pattern, &not_space, &ascii);
        assert_matches(not_space_pattern, &others, &[]);
    }
}

#[test]
fn vertical_space_is_javas_class() {
    assert_matches(r"^\v$", &["\u{b}", "\n", "\r", "\u{85}", "\u{2029}"], &["\t", "v", " "]);
    assert_matches(r"^[^\v]$", &["\n", "\t", "\u{2029}"], &["\u{b}"]);
}

#[test]
fn a_dot_is_all_but_the_line_ends_of_ecma() {
    assert_matches(
        "^.$",
        &["a", "\u{85}", "😀", "\u{b}"],
        &["", "\n", "\r", "\u{2028}", "\u{2029}"],
    );
    for all in ["(?s)^.$", "^(?s:.)$", "^(?:(?s).)$", "^[^]$", r"^[\s\S]$"] {
        assert_matches(all, &["a", "\n", "\r", "\u{2028}", "\u{2029}"], &["", "ab"]);
    }
    assert_matches("^(?:(?s).)(?-s).$", &["\na"], &["a\n"]);
}

#[test]
fn words_and_digits_are_ascii() {
    assert_matches(r"^\w$", &["a", "Z", "0", "_"], &["-", "ä", "٣", "\u{17f}"]);
    assert_matches(r"^\W$", &["-", "ä", "٣"], &["a", "_"]);
    assert_matches(r"^\d$", &["0", "9"], &["/", ":", "٣"]);
    assert_matches(r"^[^\d]$", &["/", ":", "٣"], &["0"]);
}

#[test]
fn word_boundaries_are_ascii() {
    assert_matches(r"\ba\b", &["a", "-a-", "äa"], &["", "ba", "a0", "_a"]);
    assert_matches(r"a\B", &["ab", "a_"], &["a", "a-", "aä"]);
    assert_matches(r"^\B$", &[""], &["a"]);
    assert_matches(r"\b", &["a", "-a"], &["", "--", "ä"]);
}

#[test]
fn the_end_is_the_end_of_the_value() {
    assert_matches("^a$", &["a"], &["a\n", "a\r\n", "b\na"]);
    assert_matches("a$", &["a", "ba", "\na"], &["a\n"]);
}

#[test]
fn ignored_case_is_all_of_unicode_but_for_complements() {
    assert_matches("(?i)^k$", &["k", "K", "\u{212a}"], &["c"]);
    assert_matches("(?i)^[a-zà]$", &["K", "\u{212a}", "À"], &["1"]);
    assert_matches("(?i)^[^k]$", &["c", "\u{212a}"], &["k", "K"]);
    assert_matches(r"(?i)^\p{Lu}$", &["a", "A"], &["1"]);
    assert_matches("^(?i:a)b$", &["Ab", "ab"], &["aB"]);
    assert_matches("^((?i)a|b)c$", &["Ac", "Bc"], &["aC"]);
    assert_matches("^(?i)a(?-i)b$", &["Ab"], &["aB"]);
}

#[test]
fn an_unassigned_character_may_be_of_any_category() {
    let unassigned = "\u{378}";
    assert_matches(r"^\p{L}$", &["a", "é", unassigned], &["1", "-", "\u{200d}"]);
    assert_matches(r"^\P{L}$", &["1", unassigned], &["a", "é"]);
    assert_matches(r"^[^\p{L}]$", &["1", unassigned], &["a", "é"]);
    assert_matches(r"^[^\P{L}]$", &["a", unassigned], &["1"]);
    assert_matches(r"^\p{ASCII}$", &["a"], &["é", unassigned]);
}

#[test]
fn a_bracket_inside_a_class_is_a_character() {
    assert_matches(r"^[a[b]$", &["a", "[", "b"], &["]", "c"]);
    assert_matches(r"^[a[b]]$", &["a]", "[]", "b]"], &["a", "]"]);
    assert_matches(r"^[a-c&&b]$", &["a", "&"], &["d"]);
    assert_matches(r"^[a-c--b~~]$", &["a", "b", "~"], &["d", ","]);
    assert_matches(r"^[[:alpha:]]$", &["a]", ":]", "[]"], &["b]", "a"]);
}

#[test]
fn an_empty_class_matches_nothing() {
    assert_matches("^[]$", &[], &["", "a", "]"]);
    assert_matches("^a|[]$", &["a"], &["b"]);
}

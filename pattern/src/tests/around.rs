//! Look-arounds: each kind, in each place, with what it takes and what it leaves.

use super::{assert_full_matches, assert_matches};

#[test]
fn look_ahead() {
    assert_matches("^(?!aws:).+$", &["a", "aws", "AWS:"], &["", "aws:", "aws:x"]);
    assert_matches("^(?=.*[0-9])(?=.*[a-z]).{2,}$", &["a1", "1a", "--a1"], &["a", "11", "aa"]);
    assert_matches("a(?=b)", &["ab", "aab"], &["a", "ac", "ba"]);
    assert_matches("a(?!b)", &["a", "ac", "aba"], &["ab", "b"]);
    assert_matches("^a(?!$)b?$", &["ab"], &["a"]);
    assert_matches("^(?:(?!--)[a-z-])+$", &["a-b", "-"], &["a--b", "--", ""]);
    assert_matches(r"^/(?!.*\.\.)[a-z/.]+$", &["/a.b/c", "/."], &["/a..b", "/..", "/"]);
    assert_matches("^(?:a(?=b)|b(?=c)|c)*$", &["abc", "c", "bcabc"], &["a", "ac", "ab"]);
}

#[test]
fn look_behind() {
    assert_matches(r"^[0-9A-Za-z\.\-_]*(?<!\.)$", &["", "a", "a.b"], &["a.", ".", "a b"]);
    assert_matches("(?<=a)b", &["ab", "cab"], &["b", "cb", "a"]);
    assert_matches("(?<!a)b", &["b", "cb", "abb"], &["ab", "a"]);
    assert_matches("^(?<=a)b", &[], &["b", "ab"]);
    assert_matches(
        r"^[\p{L}.]*(?<!\.[eE][xX][eE])\.exe$",
        &["a.exe", "exe.exe"],
        &["a.exe.exe", "a"],
    );
    assert_matches("^(?:[a-z0-9]|(?<=[0-9])-)+$", &["1-a", "a1-2"], &["a-1", "-", ""]);
    assert_matches("(?<=^a*)b$", &["b", "aab"], &["cb", "acb"]);
}

#[test]
fn look_around_inside_look_around() {
    assert_matches("^(?!a(?!b))", &["ab", "b", ""], &["a", "ac"]);
    assert_matches("^(?=.*(?<=a)b)", &["ab", "cab"], &["b", "a", "cb"]);
    assert_matches("(?<!(?<!a)b)c", &["c", "abc"], &["bc", "bbc"]);
    assert_matches("^(?=(?=(?!b)[a-c])[a-b])", &["a"], &["b", "c", ""]);
}

#[test]
fn look_ahead_may_count() {
    let host = format!("{}.example", "a".repeat(255 - 8));
    assert_full_matches(
        r"(?=.{1,255}$)[a-z]+(\.[a-z]+)*",
        &["a", "a.b", &host],
        &["", "a.", &format!("a{host}")],
    );
    // The count starts again in each part.
    let part = "a".repeat(40);
    assert_full_matches(
        r"(?:(?=[a-z]{1,40}\.)[a-z]+\.)+",
        &["a.", &format!("{part}.b.{part}.")],
        &["a", &format!("a{part}."), &format!("{part}.{part}b.")],
    );
}

#[test]
fn what_is_negated_is_read_the_other_way() {
    assert_matches(r"^(?!\s)", &["\u{85}", "\u{a0}", "a"], &[" ", "\t"]);
    assert_matches(r"^(?!\S)", &[" ", ""], &["a", "\u{180e}"]);
    assert_matches(r"^(?![^\s])", &[" ", "\u{a0}", ""], &["a"]);
    assert_matches("^(?!.)", &["", "\n", "\u{85}"], &["a"]);
    assert_matches("(?i)^(?!k)", &["\u{212a}", "a"], &["k", "K"]);
    assert_matches(r"^(?!\p{L})", &["\u{378}", "1"], &["a"]);
    assert_matches(r"^(?!(?!\p{L}).)", &["\u{378}", "a", ""], &["1"]);
    assert_matches(r"(?<!\s)b$", &["\u{a0}b", "b"], &[" b"]);
}

/// In a look-ahead Java's `$` is before a final line end as well, and something else reads that.
#[test]
fn a_look_ahead_may_end_before_the_last_line_end() {
    for end in ["\n", "\r", "\r\n", "\u{85}", "\u{2028}"] {
        assert_full_matches(r"(?=a+$)[\s\S]+", &["a", &format!("aa{end}")], &[&format!("a{end}a")]);
        assert_full_matches(r"(?=a+\Z)[\s\S]+", &[&format!("a{end}")], &["ab"]);
        assert_full_matches(r"(?=a+\z)[\s\S]+", &["a"], &[&format!("a{end}")]);
        assert_full_matches(r"(?!a+$)[\s\S]+", &[&format!("a{end}"), "b"], &["a"]);
    }
    assert_full_matches(r"(?=a+$)[\s\S]+", &[], &["a\n\r", "a\n\n"]);
}

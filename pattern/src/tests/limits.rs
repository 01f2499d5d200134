//! What would become too large or take too long is refused, and soon.

use super::{assert_matches, compile};

#[test]
fn large_counts_are_fine_while_the_tables_are() {
    let longest = "a".repeat(2048);
    let too_long = "a".repeat(2049);
    assert_matches("^[a-z]{1,2048}$", &["a", &longest], &["", &too_long]);
    assert_matches(r"^[\w+=/,.@-]{20,1000}\-[0-9]+$", &[&format!("{}-1", &longest[..900])], &["a"]);
}

#[test]
fn patterns_that_explode_are_refused() {
    let alternatives = format!("a({}).{{12}}b", "a|b|c".repeat(500));
    let patterns = [
        "^.{20000}$",
        "^(.{1000}){1000}$",
        "((((a{1000}){1000}){1000}){1000}){1000}",
        "a.{20}b",
        "(a|b|c)*a(a|b|c){15}$",
        "(.*a.{10}){5}",
        "(?:(a*){4000}){4000}",
        r"[\p{L}\d]{500}x[^\d]{500}y[\w]{500}",
        &alternatives,
    ];
    for pattern in patterns {
        let error = compile(pattern).err().unwrap_or_else(|| panic!("`{pattern}` compiles"));
        assert!(error.message.contains("check = path") || error.range.is_some());
    }
}

#[test]
fn empty_repetitions_cost_nothing() {
    assert_matches("^((a{0}){4000000000}){4000000000}$", &[""], &["a"]);
    assert_matches("^(((){4000000000}){4000000000}|a)$", &["", "a"], &["b"]);
}

#[test]
fn groups_nest_a_hundred_deep() {
    let nested = |depth| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert_matches(&nested(100), &["a"], &["b"]);
    assert!(compile(&nested(101)).is_err());
    assert!(compile(&nested(100_000)).is_err());
    assert!(compile(&"(".repeat(100_000)).is_err());
}

#[test]
fn characters_told_apart_have_a_limit() {
    let letters = |count: u32| {
        let points = 0x4e00..0x4e00 + count;
        points.filter_map(char::from_u32).collect::<String>()
    };
    assert_matches(&letters(150), &[&letters(150), &letters(151)], &[&letters(149)]);
    assert!(compile(&letters(300)).is_err());
}

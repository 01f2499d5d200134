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
fn counts_of_one_class_may_be_of_any_size() {
    let [shorter, exact, longer] = [65_534, 65_535, 65_536].map(|count| "é".repeat(count));
    assert_matches("^.{65535}$", &[&exact], &["", &shorter, &longer]);
    assert_matches("^.{1,65535}$", &["a", &shorter, &exact], &["", &longer, "\n"]);
    assert_matches("^a{0,4000000000}$", &["", "aaa"], &["b", "aab"]);
    let (letters, digits) = ("z".repeat(70), "9".repeat(70));
    assert_matches(
        "^[a-z]{70}[0-9]{0,70}$",
        &[&letters, &format!("{letters}{digits}")],
        &[&format!("{letters}{digits}9"), &format!("{letters}z{digits}"), &letters[1..], &digits],
    );
}

#[test]
fn two_counts_may_run_at_once() {
    let pattern = r"^[a-z0-9.]{1,100}\.s3\.[a-z]{1,200}$";
    let name = |before, after| format!("{}.s3.{}", "a".repeat(before), "a".repeat(after));
    assert_matches(pattern, &[&name(100, 200), &name(1, 1)], &[&name(101, 1), &name(1, 201)]);
    // The first name may end at any `.s3.`, the second has no dot.
    assert_matches(
        pattern,
        &[&format!("a.s3{}", name(95, 200))],
        &[&format!("a.s3{}", name(97, 9))],
    );
}

/// Where a count starts again before it is at its end, states are written out instead.
#[test]
fn one_count_for_two_is_not_enough() {
    let hyphens = |count: usize| "-".repeat(count);
    assert_matches(
        "^[a-]*a-{40}$",
        &[&format!("a{}", hyphens(40)), &format!("a-a{}", hyphens(40))],
        &[&hyphens(41), &format!("a{}", hyphens(39)), &format!("a{}", hyphens(41))],
    );
    assert_matches(
        "^(?:a|ab)[b-]{40}$",
        &[&format!("ab{}", hyphens(40)), &format!("ab{}", hyphens(39))],
        &[
            &format!("ab{}", hyphens(38)),
            &format!("ab{}", hyphens(41)),
            &format!("a{}", hyphens(41)),
        ],
    );
}

#[test]
fn a_long_list_needs_one_place_in_it() {
    let dashed = |count: usize| "-a".repeat(count);
    let list = "^[a-z](-*[a-z]){0,255}$";
    assert_matches(
        list,
        &["a", &format!("a{}", dashed(255))],
        &["a-", &format!("a{}", dashed(256))],
    );
    let url = "^https://([.\\-_a-zA-Z0-9]+/?){3,1016}$";
    let path = |count: usize| format!("https://{}", "ab/".repeat(count));
    assert_matches(
        url,
        &[&path(1016), "https://abc"],
        &[&path(1017), "https://ab/", "https://a//bc"],
    );
}

#[test]
fn patterns_that_explode_are_refused() {
    let alternatives = format!("a({}).{{12}}b", "a|b|c".repeat(500));
    let patterns = [
        "^(.{1000}\n?){10000}$",
        "((((a{1000}){1000}){1000}){1000}){1000}",
        "a.{20}b",
        "(a|b|c)*a(a|b|c){15}$",
        "(.*a.{10}){5}",
        "(?:(a*){4000}){4000}",
        r"[\p{L}\d]{500}x[^\d]{500}y[\w]{500}",
        // The last 18 characters decide.
        r"^[0-9A-Za-z][A-Za-z0-9\-_]{0,99}_\w{17}$",
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

//! Values as they are in use, and the nearest that are not.

use super::assert_matches;

#[test]
fn user_pool_ids() {
    assert_matches(
        r"^[\w-]+_[0-9a-zA-Z]+$",
        &["us-east-1_EXAMPLE", "us-gov-west-1_AbC123", "cn-north-1_x", "_x_0", "a__z", "-_Z"],
        &[
            "",
            "us-east-1",
            "us-east-1_",
            "_EXAMPLE",
            "us-east-1_EXA-MPLE",
            "us.east.1_EXAMPLE",
            "us-east-1_EXAMPLE\n",
            " us-east-1_EXAMPLE",
            "us-east-1_É",
            "ü_x",
        ],
    );
}

const USERNAME: &str = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$";

#[test]
fn user_names() {
    assert_matches(
        USERNAME,
        &[
            "alice",
            "!",
            "~",
            "123e4567-e89b-12d3-a456-426614174000",
            "alice.smith+test@example.co.uk",
            "用户@例え.jp",
            "Google_1234",
            "Facebook_10158",
            "signinwithapple_000123.abc",
            "عبدالرحمن",
            "हिन्दी",
            "สมชายที่รัก",
            "e\u{301}",
            "½²Ⅷ٣",
            "€$+<=>^`|~",
        ],
        &["", " ", "alice smith", "alice\n", "\talice", "a\u{a0}b", "a\0", "\u{7f}", "\u{3000}"],
    );
}

/// The parts of a sequence are symbols and marks, but what joins them, U+200D, is a format
/// character, of `Cf`, which the service's pattern leaves out.
#[test]
fn emoji_in_user_names() {
    assert_matches(
        USERNAME,
        &["👍", "👍🏽", "❤\u{fe0f}", "🇩🇪", "1\u{fe0f}\u{20e3}"],
        &["👩\u{200d}💻", "👨\u{200d}👩\u{200d}👧", "\u{ad}", "می\u{200c}خواهم"],
    );
}

#[test]
fn a_message_with_a_placeholder_may_have_any_text_around_it() {
    assert_matches(
        r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$",
        &["{####}", "Your code is {####}.", "Ваш код:\r\n{####} ✓", "{###{####}", "{####}{####}"],
        &["", "Your code is ####.", "{###}", "{####\u{0}}", "{####}\u{0}"],
    );
}

#[test]
fn counted_domain_names() {
    let longest = format!("a{}a", "-".repeat(61));
    let too_long = format!("a{}a", "-".repeat(62));
    assert_matches(
        r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$",
        &["a", "0-9", "my-domain", &longest],
        &["", "-a", "a-", "A", "a.b", "ä", &too_long],
    );
}

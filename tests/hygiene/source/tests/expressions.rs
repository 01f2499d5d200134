//! Any expression may stand where a word takes one.

use std::collections::BTreeMap;

use surefire::Structure;

#[derive(Clone, Copy, PartialEq, Structure)]
#[surefire(serialize, json_schema, const)]
struct Constants<'a> {
    #[surefire(default = &["a", "b"], length = ..=2)]
    array: &'a [&'a str],
    #[surefire(default = if u8::BITS == 9 { 1 } else { 2 }, range = 0..3)]
    condition: i32,
    #[surefire(default = match 5 { 1 | 2 => 3, _ => 4 })]
    choice: i32,
    #[surefire(default = { const FOUR: i32 = 4; FOUR + 1 })]
    block: i32,
    #[surefire(default = [1, 2, 6][2])]
    item: i32,
    #[surefire(default = u32::MAX >> 29)]
    shifted: u32,
    #[surefire(default = -(8 << 1) + 8)]
    sum: i64,
}

#[derive(Clone, Structure)]
#[surefire(serialize, json_schema)]
struct Owned {
    #[surefire(default = vec!["a".to_owned(), String::from("b")])]
    call: Vec<String>,
    #[surefire(default = BTreeMap::<String, i32>::from([("a".to_owned(), 1)]))]
    entries: BTreeMap<String, i32>,
    #[surefire(default = Some("ab").map(|word| word.repeat(2)).unwrap_or_default(), length = 4..=4)]
    closure: String,
}

#[test]
fn a_default_is_any_expression() {
    const BUILT: Constants<'static> = Constants::builder().build_const();
    let expected = Constants::builder()
        .array(&["a", "b"])
        .condition(2)
        .choice(4)
        .block(5)
        .item(6)
        .shifted(7)
        .sum(-8);
    assert_eq!(BUILT, expected.build().unwrap());

    let owned = Owned::builder().build().unwrap();
    assert_eq!(*owned.call(), ["a", "b"]);
    assert_eq!(owned.entries()["a"], 1);
    assert_eq!(owned.closure(), "abab");
}

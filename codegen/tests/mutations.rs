//! Models with random damage: an error or code, and never a panic.

use proptest::prelude::*;
use surefire_codegen::Model;

const MODELS: [&str; 2] = [
    include_str!("models/greetings.json"),
    include_str!("../../examples/kms/model/service-2.json"),
];

/// Words that mean something somewhere.
const WORDS: [&str; 16] = [
    "null",
    "true",
    "-1",
    "1e400",
    "\"\"",
    "{}",
    "[]",
    "\"string\"",
    "\"structure\"",
    "\"list\"",
    "\"map\"",
    "\"smithy.api#String\"",
    "\"demo.greetings#Tree\"",
    "\"KeyIdType\"",
    "18446744073709551616",
    "\"\u{0}\u{202e}é\"",
];

/// The places of the values of a JSON text, roughly: from a colon or a comma to the next.
fn values(text: &str) -> Vec<(usize, usize)> {
    let marks: Vec<usize> = text
        .char_indices()
        .filter(|(_, sign)| matches!(sign, ':' | ',' | '[' | '{' | '}' | ']'))
        .map(|(at, _)| at)
        .collect();
    marks.windows(2).map(|pair| (pair[0] + 1, pair[1])).collect()
}

proptest! {
    #[test]
    fn a_value_that_is_another(model in 0..2_usize, damage in prop::collection::vec((any::<prop::sample::Index>(), 0..16_usize), 1..4)) {
        let mut text = MODELS[model].to_owned();
        for (place, word) in damage {
            let values = values(&text);
            let (start, end) = *place.get(&values);
            text.replace_range(start..end, WORDS[word]);
        }
        if let Ok(model) = Model::from_text(&text)
            && let Ok(code) = model.generate() {
                for (path, text) in code.files() {
                    prop_assert!(syn::parse_file(text).is_ok(), "{path}\n{text}");
                }
            }
    }

    #[test]
    fn a_text_that_is_cut(model in 0..2_usize, at in any::<prop::sample::Index>()) {
        let text = MODELS[model].trim_end();
        let mut end = at.index(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        prop_assert!(Model::from_text(&text[..end]).is_err());
    }
}

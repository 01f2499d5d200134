//! Odd names and damaged texts are no panic; what is read becomes Rust that parses.

use proptest::prelude::*;
use surefire_codegen::Model;

const SMITHY: &str = include_str!("models/odd/greetings.json");
const BOTOCORE: &str = include_str!("models/odd/service-2.json");

/// Texts that a mutation puts somewhere.
const PIECES: [&str; 22] = [
    "null",
    "{}",
    "[]",
    "0",
    "-1",
    "1e400",
    "\"\"",
    "\"é\"",
    "true",
    "\"Option\"",
    "\"self\"",
    "\"structure\"",
    "\"Name\"",
    "\"example#Person\"",
    "\"smithy.api#required\": {},",
    "\\u0000",
    "\"#",
    ",",
    "}",
    "{\"shape\": \"GreetRequest\"}",
    "\"a\\\"b\\\\\"",
    "99999999999999999999",
];

/// Makes all code of a text that is a model, and parses it.
fn generate(text: &str) {
    let Ok(model) = Model::from_text(text) else { return };
    let Ok(code) = model.generate() else { return };
    for (path, text) in code.files() {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}\n{text}");
        }
    }
    syn::parse_file(&code.to_single_file()).expect("one file");
}

/// The ends of the values of a JSON text: where a mutation has a chance to be read.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (index, letter) in text.char_indices() {
        match (letter, start) {
            ('"', None) => start = Some(index),
            ('"', Some(first)) => {
                tokens.push((first, index + 1));
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_piece_in_any_place_is_a_panic(
        smithy: bool,
        places in prop::collection::vec((any::<prop::sample::Index>(), 0..PIECES.len()), 1..4),
    ) {
        let mut text = if smithy { SMITHY } else { BOTOCORE }.to_owned();
        for (place, piece) in places {
            let tokens = tokens(&text);
            prop_assume!(!tokens.is_empty());
            let (start, end) = tokens[place.index(tokens.len())];
            text.replace_range(start..end, PIECES[piece]);
        }
        generate(&text);
    }

    #[test]
    fn no_names_are_a_panic(name in "[ -~é]{0,12}", shape in "\\PC{0,6}") {
        let name = name.replace(['\\', '"'], "");
        let shape = shape.replace(['\\', '"'], "").replace(char::is_control, "");
        generate(&SMITHY.replace("Person", &shape).replace("Times", &name));
        generate(&BOTOCORE.replace("Option", &shape).replace("VERY_KIND", &name));
        generate(&SMITHY.replace("VERY_KIND", &name).replace("someone", &shape));
        generate(&SMITHY.replace("^[a-z]+$", &name));
    }

    #[test]
    fn no_cut_is_a_panic(cut in 0..SMITHY.len()) {
        if SMITHY.is_char_boundary(cut) {
            generate(&SMITHY[..cut]);
            generate(&SMITHY[cut..]);
        }
    }
}

#[test]
fn what_is_sound_is_made() {
    generate(SMITHY);
    generate(BOTOCORE);
    assert!(Model::from_text(SMITHY).unwrap().generate().is_ok());
}

//! Random patterns and values, against the `regex` crate.
//!
//! A pattern is made as a tree and printed twice: as ECMA-262 for us, and for `regex` with the
//! readings of `reading.rs` spelled out. Repetitions are tried as states and as counts. `PROPTEST_CASES` sets the number of cases.

use super::tree::{CHARACTERS, Dialect, tree};
use super::{Match, compile, matchers};
use proptest::prelude::*;
use proptest::sample::Index;

/// Proptest reads the variable by itself; without it `cargo test` should stay quick.
pub(super) fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 200;
    }
    config
}

/// How often a character stands in a row: the matcher passes eight at once where it can.
pub(super) fn times() -> impl Strategy<Value = usize> {
    prop_oneof![4 => Just(1), 1 => 2..20_usize]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_patterns_match_what_regex_matches(
        tree in tree(),
        anchored in any::<bool>(),
        values in prop::collection::vec(prop::collection::vec((any::<Index>(), times()), 0..8), 12),
    ) {
        let [mut ecma, mut for_regex] = [String::new(), String::new()];
        tree.print(Dialect::Ecma, &mut ecma);
        tree.print(Dialect::Regex, &mut for_regex);
        if anchored {
            ecma = format!("^(?:{ecma})$");
            for_regex = format!("^(?:{for_regex})$");
        }
        let regex = regex::Regex::new(&for_regex).expect("regex knows it");
        let matchers = matchers(&ecma, Match::Search);
        prop_assert!(matchers.len() == 3, "{} is large", ecma);
        let mut characters = CHARACTERS.to_vec();
        let mut edges = Vec::new();
        tree.edges(&mut edges);
        // Half of the characters are from the pattern.
        while !edges.is_empty() && characters.len() < 2 * CHARACTERS.len() {
            characters.extend_from_slice(&edges);
        }
        for indices in values {
            let runs = indices.iter().map(|(index, times)| (index.get(&characters), times));
            let value: String = runs.flat_map(|(it, times)| std::iter::repeat_n(*it, *times)).collect();
            // `regex` 1.13 has them match where a class leaves out both.
            if value.contains(['\u{d7ff}', '\u{e000}']) {
                continue;
            }
            let expected = regex.is_match(&value);
            for matcher in &matchers {
                prop_assert_eq!(matcher.is_match(&value), expected, "{} on {:?}", ecma, value);
            }
        }
    }

    #[test]
    fn no_text_makes_the_compiler_panic(text in r"[abz09,\-\\\[\](){}^$*+?.|:<=!>&ispuxcdwPLAZhkaeé😀]{0,24}") {
        let known = compile(&text).map_err(|error| error.range);
        if let Err(Some(range)) = known {
            prop_assert!(text.get(range).is_some());
        }
    }
}

//! The compiler of patterns: any text becomes tables or an error with a place in it, and soon.

#![no_main]

use libfuzzer_sys::fuzz_target;
use surefire_pattern::{Match, Steps, compile};

fuzz_target!(|input: (bool, &str)| {
    let (is_full, text) = input;
    match compile(text, if is_full { Match::Full } else { Match::Search }) {
        Ok(tables) => {
            let classes = match tables.steps {
                Steps::Words(words) => words.len(),
                Steps::Rows { classes, .. } => classes.into(),
            };
            assert!(tables.ascii.iter().all(|class| usize::from(*class) < classes));
            assert!(tables.beyond.chunks(4).all(|entry| usize::from(entry[3]) < classes));
        }
        Err(error) => assert!(error.range.is_none_or(|range| text.get(range).is_some())),
    }
});

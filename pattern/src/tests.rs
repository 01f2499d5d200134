//! Patterns compiled here and matched by the matcher in `surefire`.

mod facts;
mod limits;
mod random;
mod readings;
mod refusals;
mod syntax;
mod tree;
mod values;

use super::{Steps, compile};
use surefire::__private::Pattern;

/// The matcher of a pattern that compiles.
fn matcher(pattern: &str) -> Pattern {
    let tables = compile(pattern).unwrap_or_else(|error| panic!("`{pattern}`: {}", error.message));
    let text = leak(pattern.to_owned());
    let ascii = Box::leak(Box::new(tables.ascii));
    let beyond = leak(tables.beyond);
    let (start, accepting) = (tables.start, tables.accepting);
    match tables.steps {
        Steps::Words(words) => {
            let ascii = Box::leak(Box::new(Pattern::ascii_words(ascii, &words)));
            Pattern::words(text, ascii, beyond, leak(words), start, accepting)
        }
        Steps::Rows { cells, classes } => {
            Pattern::rows(text, ascii, beyond, leak(cells), classes, start, accepting)
        }
    }
}

/// Tables are static, and a test does not live long.
fn leak<T: ?Sized, B: Into<Box<T>>>(value: B) -> &'static T {
    Box::leak(value.into())
}

#[track_caller]
fn assert_matches(pattern: &str, accepted: &[&str], refused: &[&str]) {
    let matcher = matcher(pattern);
    for value in accepted {
        assert!(matcher.is_match(value), "`{pattern}` refuses {value:?}");
    }
    for value in refused {
        assert!(!matcher.is_match(value), "`{pattern}` accepts {value:?}");
    }
}

#[test]
fn the_matcher_has_the_text_of_the_model() {
    assert_eq!(matcher(r"^[\w-]+$").text(), r"^[\w-]+$");
}

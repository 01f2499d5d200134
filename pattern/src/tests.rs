//! Patterns compiled here and matched by the matcher in `surefire`.

mod around;
mod facts;
mod java;
mod limits;
mod made;
mod oracle;
mod random;
mod readings;
mod reference;
mod refusals;
mod syntax;
mod tree;
mod values;

use super::{Counting, Effort, Match, PatternError, SECOND_EFFORT, Skip, Steps, Tables, parse};
use surefire::__private::Pattern;

fn compile(pattern: &str) -> Result<Tables, PatternError> {
    super::compile(pattern, Match::Search)
}

/// The matcher of a pattern that compiles.
fn matcher(pattern: &str) -> Pattern {
    matcher_of(pattern, Match::Search)
}

fn matcher_of(pattern: &str, wanted: Match) -> Pattern {
    let tables = super::compile(pattern, wanted);
    walker(pattern, tables.unwrap_or_else(|error| panic!("`{pattern}`: {}", error.message)))
}

/// A matcher for each way to make the tables: of states, of counts where there are many, and of counts
/// wherever there is one.
fn matchers(pattern: &str, wanted: Match) -> Vec<Pattern> {
    let syntax = parse::parse(pattern, wanted).expect("it can be read");
    let efforts = [256, 32, 1].map(|max_written_out| Effort { max_written_out, ..SECOND_EFFORT });
    let tables = efforts.iter().filter_map(|effort| super::tables(&syntax, wanted, *effort).ok());
    tables.map(|tables| walker(pattern, tables)).collect()
}

/// The matcher with these tables.
fn walker(pattern: &str, tables: Tables) -> Pattern {
    let text = leak(pattern.to_owned());
    let ascii = Box::leak(Box::new(tables.ascii));
    let beyond = leak(tables.beyond);
    let (start, accepting) = (tables.start, tables.accepting);
    let matcher = match tables.steps {
        Steps::Words(words) => {
            let ascii = Box::leak(Box::new(Pattern::ascii_words(ascii, &words)));
            Pattern::words(text, ascii, beyond, leak(words), start, accepting)
        }
        Steps::Rows { cells, classes } => {
            Pattern::rows(text, ascii, beyond, leak(cells), classes, start, accepting)
        }
    };
    let matcher = match tables.counting {
        Some(Counting { last_first, accepting_first, counts }) => {
            let counts = counts.iter().map(|count| {
                (count.state, count.register, count.limit, count.full.unwrap_or(u16::MAX))
            });
            let counts = leak(counts.collect::<Vec<_>>());
            matcher.counting(last_first, accepting_first, counts)
        }
        None => matcher,
    };
    match tables.skip {
        Some(Skip { state, from, ranges }) => matcher.skipping(state, from, &ranges),
        None => matcher,
    }
}

/// Tables are static, and a test does not live long.
fn leak<T: ?Sized, B: Into<Box<T>>>(value: B) -> &'static T {
    Box::leak(value.into())
}

#[track_caller]
fn assert_matches(pattern: &str, accepted: &[&str], refused: &[&str]) {
    assert_matcher(&matcher(pattern), accepted, refused);
}

#[track_caller]
fn assert_full_matches(pattern: &str, accepted: &[&str], refused: &[&str]) {
    assert_matcher(&matcher_of(pattern, Match::Full), accepted, refused);
}

#[track_caller]
fn assert_matcher(matcher: &Pattern, accepted: &[&str], refused: &[&str]) {
    let pattern = matcher.text();
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

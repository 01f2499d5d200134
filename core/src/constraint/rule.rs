//! What a constraint says: its message in pieces, once for `Display` and for `const`, and its limits by
//! name.

use core::fmt;

use super::Number;
use crate::digits::Digits;
use crate::text::Text;

/// A piece of a message.
#[derive(Clone, Copy)]
pub(crate) enum Piece {
    Words(&'static str),
    Count(usize),
    Number(Number),
    List(&'static [&'static str]),
}

/// A message: at most five pieces, one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    pieces: [Piece; 5],
}

impl Rule {
    /// A message that is always the same.
    pub(crate) const fn words(words: &'static str) -> Self {
        Rule::of(words, Piece::Words(""))
    }

    /// A message with one value at its end.
    pub(crate) const fn of(words: &'static str, value: Piece) -> Self {
        Rule { pieces: [Piece::Words(words), value, NOTHING, NOTHING, NOTHING] }
    }

    /// A message about a value between two ends, of which one may be missing: `before` the two,
    /// `at_least` or `at_most` before the one.
    pub(crate) const fn of_ends(
        min: Option<Piece>,
        max: Option<Piece>,
        before: &'static str,
        [at_least, at_most]: [&'static str; 2],
    ) -> Self {
        match (min, max) {
            (Some(min), Some(max)) => {
                let (and, inclusive) = (Piece::Words(" and "), Piece::Words(", inclusive"));
                Rule { pieces: [Piece::Words(before), min, and, max, inclusive] }
            }
            (Some(min), None) => Rule::of(at_least, min),
            (None, Some(max)) => Rule::of(at_most, max),
            (None, None) => Rule::words(at_most),
        }
    }

    /// Writes the message where `fmt` can't be called.
    pub(crate) const fn push<const N: usize>(&self, out: &mut Text<N>) {
        let mut index = 0;
        while index < self.pieces.len() {
            match self.pieces[index] {
                Piece::Words(words) => out.push(words),
                Piece::Count(count) => push_count(count, out),
                Piece::Number(number) => number.push(out),
                Piece::List(values) => push_list(values, out),
            }
            index += 1;
        }
    }
}

const NOTHING: Piece = Piece::Words("");

pub(crate) const fn push_count<const N: usize>(count: usize, out: &mut Text<N>) {
    out.push(Digits::of(count as u64, false).as_str());
}

const fn push_list<const N: usize>(values: &[&str], out: &mut Text<N>) {
    let mut index = 0;
    out.push("[");
    while index < values.len() {
        if index > 0 {
            out.push(", ");
        }
        out.push(values[index]);
        index += 1;
    }
    out.push("]");
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.pieces {
            match piece {
                Piece::Words(words) => f.write_str(words)?,
                Piece::Count(count) => write!(f, "{count}")?,
                Piece::Number(number) => {
                    let mut text = Text::<64>::new();
                    number.push(&mut text);
                    f.write_str(text.as_str())?;
                }
                Piece::List(values) => {
                    let separators = core::iter::once("[").chain(core::iter::repeat(", "));
                    for (separator, value) in separators.zip(values) {
                        write!(f, "{separator}{value}")?;
                    }
                    f.write_str(if values.is_empty() { "[]" } else { "]" })?;
                }
            }
        }
        Ok(())
    }
}

/// A limit by its name.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(feature = "alloc"),
    expect(dead_code, reason = "read where there are messages of an author")
)]
pub(crate) enum Parameter {
    Count(&'static str, usize),
    Number(&'static str, Number),
    Text(&'static str, &'static str),
    List(&'static str, &'static [&'static str]),
}

/// The limits of a constraint by name, at most two.
pub(crate) type Parameters = [Option<Parameter>; 2];

//! Where ECMA-262 and Java read a pattern differently, and which reading is taken.
//!
//! Smithy says that a pattern is ECMA-262; the services match it with Java. One rule stands above
//! both: **never refuse what the service accepts**. So a class has a wide reading, which holds
//! every character that either side (or a Java of another Unicode version) puts in it, and a narrow
//! one, which holds those that all sides do. What a pattern asks for is read wide; what stands
//! under a complement (`[^…]`, `\S`, `\P{…}`) is read narrow, so that the complement is wide.
//!
//! | written | ECMA-262 | Java | taken |
//! | --- | --- | --- | --- |
//! | `\s` | Unicode spaces, U+FEFF, line ends | six ASCII characters; with `(?U)` U+0085 too | all of them |
//! | `\S` | all but its `\s` | all but its `\s` | all but the six ASCII characters |
//! | `\v` | U+000B | U+000A to U+000D, U+0085, U+2028, U+2029 | all of Java's |
//! | `.` | not `\n`, `\r`, U+2028, U+2029 | nor U+0085 | U+0085 matches |
//! | `\w`, `\d` | ASCII | ASCII | ASCII |
//! | `\b` | between `\w` and not `\w` | the same; before Java 19 of all scripts | ECMA-262 |
//! | `$` | the end | also before a final line end | see below |
//! | `(?i)` | folds all of Unicode | folds ASCII | folds Unicode; under `[^…]` ASCII |
//! | `\p{L}` | of its Unicode version | of its Unicode version | unassigned code points too |
//! | `[]`, `[^]` | nothing, anything | the class goes on after `]` | ECMA-262 |
//! | `[a[b]]`, `[a&&b]` | `[`, `&` are characters | set operators | ECMA-262 |
//! | `[a-z&&[^b]]` | a class and a `]` | an intersection | Java |
//! | `\A`, `\z`, `\Z`, `\h`, `\a`, `\e`, `\012`, `\x{1F600}` | nothing | as named | Java |
//! | `\p{Print}`, `\p{LD}` and the like | nothing | sets of ASCII; letters and digits | Java |
//! | `a++`, `${1,2}` | nothing | possessive; the assertion | Java |
//!
//! A negated look-around is a complement too: what stands in it is read narrow.
//!
//! `$`: in Java it is before a final line end as well. The services want a full match
//! (`Pattern.matches`), in which something else has to read that line end: so `$` is the end and no
//! more, except in a look-ahead, and in a full match where something follows it.
//!
//! `\p{…}`: the Unicode version here is 16; the service's may be newer, and
//! then has letters that are unassigned here. So an unassigned code point (`Cn`) is in every
//! category: a new emoji is not refused until this crate learns of it. It also makes the tables of
//! the usual class `[\p{L}\p{M}\p{S}\p{N}\p{P}]` twenty times smaller, because what it leaves out
//! is little and old. The other way round, `\P{L}` refuses a letter that an older service does not
//! know yet.

use crate::set::Set;
use crate::unicode;

/// How a class is read; see the module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Wide,
    Narrow,
}

impl Reading {
    /// The reading of what stands under a complement.
    pub(super) fn complement(self) -> Self {
        match self {
            Self::Wide => Self::Narrow,
            Self::Narrow => Self::Wide,
        }
    }
}

/// `.` without `(?s)`.
pub(super) fn dot(reading: Reading) -> Set {
    match reading {
        Reading::Wide => line_end_of_ecma().complement(),
        Reading::Narrow => line_end().complement(),
    }
}

/// `\d`.
pub(super) fn digit() -> Set {
    Set::new(&[('0', '9')])
}

/// `\w`.
pub(super) fn word() -> Set {
    Set::new(&[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')])
}

/// `\s`.
pub(super) fn space(reading: Reading) -> Set {
    let space = Set::new(&[('\t', '\r'), (' ', ' ')]);
    match reading {
        Reading::Narrow => space,
        Reading::Wide => space.union(&Set::new(&[
            ('\u{85}', '\u{85}'),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ])),
    }
}

/// `\v`.
pub(super) fn vertical_space(reading: Reading) -> Set {
    match reading {
        Reading::Wide => Set::new(&[('\n', '\r'), ('\u{85}', '\u{85}'), ('\u{2028}', '\u{2029}')]),
        Reading::Narrow => Set::new(&[('\u{b}', '\u{b}')]),
    }
}

/// `\h`, which is Java's.
pub(super) fn horizontal_space() -> Set {
    Set::new(&[
        ('\t', '\t'),
        (' ', ' '),
        ('\u{a0}', '\u{a0}'),
        ('\u{1680}', '\u{1680}'),
        ('\u{180e}', '\u{180e}'),
        ('\u{2000}', '\u{200a}'),
        ('\u{202f}', '\u{202f}'),
        ('\u{205f}', '\u{205f}'),
        ('\u{3000}', '\u{3000}'),
    ])
}

/// The characters that end a line in Java.
pub(super) fn line_end() -> Set {
    line_end_of_ecma().union(&Set::new(&[('\u{85}', '\u{85}')]))
}

fn line_end_of_ecma() -> Set {
    Set::new(&[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')])
}

/// `(?i)`: adds the other cases of every character.
pub(super) fn fold(set: &Set, reading: Reading) -> Set {
    match reading {
        Reading::Wide => unicode::fold(set),
        Reading::Narrow => {
            let ascii = Set::new(&[('\0', '\u{7f}')]);
            set.union(&unicode::fold(&set.intersection(&ascii)).intersection(&ascii))
        }
    }
}

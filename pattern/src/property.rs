//! The names after `\p`: general categories, and what Java has beside them.

use super::reading::Reading;
use super::set::Set;
use crate::unicode;

const UPPER: (char, char) = ('A', 'Z');
const LOWER: (char, char) = ('a', 'z');
const DIGIT: (char, char) = ('0', '9');

/// Java's names for sets of ASCII, which are those of POSIX.
const ASCII: [(&str, &[(char, char)]); 14] = [
    ("ASCII", &[('\0', '\u{7f}')]),
    ("Alnum", &[DIGIT, UPPER, LOWER]),
    ("Alpha", &[UPPER, LOWER]),
    ("Blank", &[('\t', '\t'), (' ', ' ')]),
    ("Cntrl", &[('\0', '\u{1f}'), ('\u{7f}', '\u{7f}')]),
    ("Digit", &[DIGIT]),
    ("Graph", &[('!', '~')]),
    ("L1", &[('\0', '\u{ff}')]),
    ("Lower", &[LOWER]),
    ("Print", &[(' ', '~')]),
    ("Punct", &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')]),
    ("Space", &[('\t', '\r'), (' ', ' ')]),
    ("Upper", &[UPPER]),
    ("XDigit", &[DIGIT, ('A', 'F'), ('a', 'f')]),
];

/// The characters of `\p{name}`, if there is such a set.
pub(super) fn property(name: &str, reading: Reading) -> Option<Set> {
    if let Some((_, ranges)) = ASCII.iter().find(|(known, _)| *known == name) {
        return Some(Set::new(ranges));
    }
    let name = match name.split_once('=') {
        Some(("gc" | "General_Category", name)) => name,
        Some(_) => return None,
        None if ["Any", "all"].contains(&name) => return Some(Set::all()),
        // Java's prefix.
        None => name.strip_prefix("Is").unwrap_or(name),
    };
    let set = match name {
        // Java's letters and digits.
        "LD" => unicode::category("L")?.union(&unicode::category("Nd")?),
        _ => unicode::category(name)?,
    };
    let unassigned = unicode::category("Cn")?;
    Some(match reading {
        Reading::Wide => set.union(&unassigned),
        Reading::Narrow => set.difference(&unassigned),
    })
}

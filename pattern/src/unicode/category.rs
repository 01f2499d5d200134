//! The general categories.

use super::character;
use crate::set::Set;

/// A line for each category that can't be parted: its short and its long name, and its ranges.
pub(super) const CATEGORIES: &str = include_str!("general_category.txt");

/// The categories that are the union of others, and second names, as Unicode has them.
const UNIONS: [(&str, &str, &[&str]); 8] = [
    ("LC", "Cased_Letter", &["Lu", "Ll", "Lt"]),
    ("L", "Letter", &["Lu", "Ll", "Lt", "Lm", "Lo"]),
    ("M", "Mark", &["Mn", "Mc", "Me"]),
    ("N", "Number", &["Nd", "Nl", "No"]),
    ("P", "Punctuation", &["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]),
    ("S", "Symbol", &["Sm", "Sc", "Sk", "So"]),
    ("Z", "Separator", &["Zs", "Zl", "Zp"]),
    ("C", "Other", &["Cc", "Cf", "Co", "Cn"]),
];
const ALIASES: [(&str, &str); 4] =
    [("Combining_Mark", "M"), ("cntrl", "Cc"), ("digit", "Nd"), ("punct", "P")];

/// The characters of a category, by one of its names.
pub(crate) fn category(name: &str) -> Option<Set> {
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name);
    let name = alias.map_or(name, |(_, name)| name);
    // Halves of pairs in UTF-16; no character is one.
    if ["Cs", "Surrogate"].contains(&name) {
        return Some(Set::default());
    }
    let union = UNIONS.iter().find(|(short, long, _)| [*short, *long].contains(&name));
    match union {
        Some((.., parts)) => {
            let sets = parts.iter().filter_map(|part| category(part));
            sets.reduce(|all, part| all.union(&part))
        }
        None => lines().find(|line| line.names().any(|known| known == name)).map(Line::set),
    }
}

#[derive(Clone, Copy)]
struct Line(&'static str);

fn lines() -> impl Iterator<Item = Line> {
    CATEGORIES.lines().map(Line)
}

impl Line {
    fn names(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ').take(2)
    }

    fn ranges(self) -> impl Iterator<Item = (char, char)> {
        self.0.split(' ').skip(2).map(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            (character(first), character(last))
        })
    }

    fn set(self) -> Set {
        Set::new(&self.ranges().collect::<Vec<_>>())
    }
}

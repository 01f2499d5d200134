//! The grammar of ECMA-262 for sets of characters: `[…]` and what follows a `\`.

use super::PatternError;
use super::parse::{Look, Node, Parser};
use super::reading::{self, Reading};
use super::set::Set;

/// What an escape stands for.
enum Escape {
    /// A code point; half of a surrogate pair is one too.
    Point(u32),
    Set(Set),
    Look(Look),
}

impl<'p> Parser<'p> {
    /// What stands behind a `[`.
    pub(super) fn bracketed(&mut self, from: usize) -> Result<Set, PatternError> {
        let negated = self.eat("^");
        let reading = if negated { Reading::Narrow } else { Reading::Wide };
        let mut ranges = Vec::new();
        while !self.eat("]") {
            if self.peek().is_none() {
                self.at = from + 1;
                return self.fail(from, r"unclosed `[`; write `\[` for the character");
            }
            ranges.extend_from_slice(self.class_item(reading)?.ranges());
        }
        let set = Set::new(&ranges);
        Ok(if negated { set.complement() } else { set })
    }

    /// `a`, `a-z` or `\w`.
    fn class_item(&mut self, reading: Reading) -> Result<Set, PatternError> {
        let from = self.at;
        let first = self.class_atom(reading)?;
        let Escape::Point(first) = first else {
            return Ok(self.atom_set(first, reading));
        };
        if self.rest().starts_with("-]") || !self.eat("-") {
            return Ok(self.characters(first, first, reading));
        }
        match self.class_atom(reading)? {
            Escape::Point(last) if last < first => {
                self.fail(from, "the ends of this range are out of order; swap them")
            }
            Escape::Point(last) => Ok(self.characters(first, last, reading)),
            // `[a-\w]`: a `-` beside a set is a character, in Java too.
            set => {
                let set = self.atom_set(set, reading);
                let set = set.union(&self.characters(first, first, reading));
                Ok(set.union(&self.characters('-'.into(), '-'.into(), reading)))
            }
        }
    }

    fn class_atom(&mut self, reading: Reading) -> Result<Escape, PatternError> {
        let from = self.at;
        match self.take() {
            Some('\\') => self.escape(from, reading, true),
            Some(character) => Ok(Escape::Point(character.into())),
            None => self
                .fail(from - 1, r"expected a character behind `-`; write `\-` for the character"),
        }
    }

    fn atom_set(&self, atom: Escape, reading: Reading) -> Set {
        match atom {
            Escape::Set(set) => set,
            Escape::Point(point) => self.characters(point, point, reading),
            Escape::Look(_) => Set::default(),
        }
    }

    /// What stands behind a `\` outside a class.
    pub(super) fn escaped_atom(&mut self, from: usize) -> Result<Node, PatternError> {
        let set = match self.escape(from, Reading::Wide, false)? {
            Escape::Look(look) => return Ok(Node::Look(look)),
            atom => self.atom_set(atom, Reading::Wide),
        };
        Ok(self.set(set))
    }

    fn escape(
        &mut self,
        from: usize,
        reading: Reading,
        in_class: bool,
    ) -> Result<Escape, PatternError> {
        let Some(letter) = self.take() else {
            return self.fail(from, r"nothing follows the `\`; write `\\` for the character");
        };
        Ok(match letter {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'v' => Escape::Set(named_set(letter, reading)),
            'p' | 'P' => Escape::Set(self.category(from, letter == 'P', reading)?),
            'b' if in_class => Escape::Point(0x08),
            'b' => Escape::Look(Look::WordBoundary),
            'B' if !in_class => Escape::Look(Look::NotWordBoundary),
            '1'..='9' | 'k' if !in_class => return self.refuse(from, "a back-reference"),
            _ => Escape::Point(self.escaped_point(from, letter)?),
        })
    }

    /// The code point of an escape that stands for one.
    fn escaped_point(&mut self, from: usize, letter: char) -> Result<u32, PatternError> {
        match letter {
            't' => Ok(0x09),
            'n' => Ok(0x0a),
            'f' => Ok(0x0c),
            'r' => Ok(0x0d),
            '0' if !self.rest().starts_with(|c: char| c.is_ascii_digit()) => Ok(0),
            'c' => match self.take() {
                Some(control) if control.is_ascii_alphabetic() => Ok(u32::from(control) & 0x1f),
                _ => self.fail(from, r"expected a letter behind `\c`"),
            },
            'x' => self.hexadecimal(from, 2),
            'u' => self.utf16_escape(from),
            _ if !letter.is_ascii_alphanumeric() => Ok(letter.into()),
            _ => {
                let found = format!(r"unknown escape `\{letter}`; expected one of ECMA-262's");
                self.fail(from, found)
            }
        }
    }

    /// `1F` behind `\x`, `20AC` behind `\u`.
    fn hexadecimal(&mut self, from: usize, digits: usize) -> Result<u32, PatternError> {
        let value = self.rest().get(..digits).and_then(parse_hexadecimal);
        self.at += value.map_or(0, |_| digits);
        match value {
            Some(value) => Ok(value),
            None => self.fail(from, format!("expected {digits} hexadecimal digits")),
        }
    }

    /// What stands behind a `\u`: `{1F600}`, `20AC`, or `D83D\uDE00`, a pair that is one character.
    fn utf16_escape(&mut self, from: usize) -> Result<u32, PatternError> {
        if self.eat("{") {
            let point = self.up_to_brace().and_then(parse_hexadecimal);
            return match point {
                Some(point) if point <= 0x0010_ffff => Ok(point),
                _ => self.fail(from, r"expected a code point and `}` behind `\u{`"),
            };
        }
        let unit = self.hexadecimal(from, 4)?;
        let second = self.rest().strip_prefix(r"\u").and_then(|rest| rest.get(..4));
        match (unit, second.and_then(parse_hexadecimal)) {
            (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
                self.at += r"\uDE00".len();
                Ok(0x1_0000 + ((unit - 0xd800) << 10) + (second - 0xdc00))
            }
            _ => Ok(unit),
        }
    }

    /// The text before the next `}`, which is skipped.
    fn up_to_brace(&mut self) -> Option<&'p str> {
        let (text, _) = self.rest().split_once('}')?;
        self.at += text.len() + 1;
        Some(text)
    }

    /// What stands behind a `\p` or a `\P`.
    fn category(
        &mut self,
        from: usize,
        negated: bool,
        reading: Reading,
    ) -> Result<Set, PatternError> {
        let name = if self.eat("{") {
            self.up_to_brace().unwrap_or_default()
        } else {
            let rest = self.rest();
            let length = self.take().map_or(0, char::len_utf8);
            &rest[..length]
        };
        let inner = if negated { reading.complement() } else { reading };
        let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_=".contains(&b));
        let known = if is_name { reading::category(name, inner) } else { None };
        let Some(set) = known else {
            let message = format!(
                r"unknown category `{name}`; expected a general category such as `\p{{L}}`"
            );
            return self.fail(from, message);
        };
        let set = if self.flags.ignores_case { reading::fold(&set, inner) } else { set };
        Ok(if negated { set.complement() } else { set })
    }

    /// The characters from `first` to `last`, in all cases if case is ignored.
    pub(super) fn characters(&self, first: u32, last: u32, reading: Reading) -> Set {
        // A string has no lone surrogates, so that none of them can match.
        let is_surrogate = |point| (0xd800..0xe000).contains(&point);
        let first = if is_surrogate(first) { 0xe000 } else { first };
        let last = if is_surrogate(last) { 0xd7ff } else { last };
        let set = match (char::from_u32(first), char::from_u32(last)) {
            (Some(first), Some(last)) if first <= last => Set::new(&[(first, last)]),
            _ => Set::default(),
        };
        if self.flags.ignores_case { reading::fold(&set, reading) } else { set }
    }
}

/// `\d`, `\s`, `\w`, `\v`, or in capitals their complement.
fn named_set(letter: char, reading: Reading) -> Set {
    let negated = letter.is_ascii_uppercase();
    let reading = if negated { reading.complement() } else { reading };
    let set = match letter.to_ascii_lowercase() {
        'd' => reading::digit(),
        's' => reading::space(reading),
        'w' => reading::word(),
        _ => reading::vertical_space(reading),
    };
    if negated { set.complement() } else { set }
}

fn parse_hexadecimal(digits: &str) -> Option<u32> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| is_plain)
}

//! The grammar of what follows a `\`.

use super::PatternError;
use super::parse::Parser;
use super::property;
use super::reading;
use super::set::Set;
use super::syntax::{Edge, Node};

/// What an escape stands for.
pub(super) enum Escape {
    /// A code point; half of a surrogate pair is one too.
    Point(u32),
    Set(Set),
    Assertion(Node),
}

impl<'p> Parser<'p> {
    /// What stands after a `\` outside a class.
    pub(super) fn escaped_atom(&mut self, from: usize) -> Result<Node, PatternError> {
        let set = match self.escape(from, false)? {
            Escape::Assertion(node) => return Ok(node),
            atom => self.atom_set(atom),
        };
        Ok(self.set(set))
    }

    pub(super) fn escape(&mut self, from: usize, in_class: bool) -> Result<Escape, PatternError> {
        let Some(letter) = self.take() else {
            return self.fail(from, r"nothing follows the `\`; write `\\` for the character");
        };
        let edge = match letter {
            'b' if in_class => return Ok(Escape::Point(0x08)),
            '1'..='9' | 'k' if !in_class => return self.refuse(from, "a back-reference"),
            'Z' if !in_class => return Ok(Escape::Assertion(self.dollar())),
            'b' => Edge::WordBoundary,
            'B' => Edge::NotWordBoundary,
            'A' => Edge::Start,
            'z' => Edge::End,
            'p' | 'P' => return Ok(Escape::Set(self.property(from, letter == 'P')?)),
            _ => {
                let set = self.named_set(letter).map(Escape::Set);
                return set.map_or_else(|| self.escaped_point(from, letter).map(Escape::Point), Ok);
            }
        };
        if in_class {
            return self.unknown_escape(from, letter);
        }
        Ok(Escape::Assertion(Node::Edge(edge)))
    }

    /// `\d`, `\h`, `\s`, `\v`, `\w`, or in capitals their complement.
    fn named_set(&self, letter: char) -> Option<Set> {
        let negated = "DHSW".contains(letter);
        let reading = if negated { self.reading.complement() } else { self.reading };
        let set = match letter {
            'd' | 'D' => reading::digit(),
            'h' | 'H' => reading::horizontal_space(),
            's' | 'S' => reading::space(reading),
            'v' => reading::vertical_space(reading),
            'w' | 'W' => reading::word(),
            _ => return None,
        };
        Some(if negated { set.complement() } else { set })
    }

    /// The code point of an escape that stands for one.
    fn escaped_point(&mut self, from: usize, letter: char) -> Result<u32, PatternError> {
        match letter {
            'a' => Ok(0x07),
            't' => Ok(0x09),
            'n' => Ok(0x0a),
            'f' => Ok(0x0c),
            'r' => Ok(0x0d),
            'e' => Ok(0x1b),
            '0' => self.octal(from),
            'c' => match self.take() {
                Some(control) if control.is_ascii_alphabetic() => Ok(u32::from(control) & 0x1f),
                _ => self.fail(from, r"expected a letter after `\c`"),
            },
            'x' | 'u' if self.eat("{") => self.braced_point(from, letter),
            'x' => self.hexadecimal(from, 2),
            'u' => self.utf16_escape(from),
            _ if !letter.is_ascii_alphanumeric() => Ok(letter.into()),
            _ => self.unknown_escape(from, letter),
        }
    }

    fn unknown_escape<T>(&self, from: usize, letter: char) -> Result<T, PatternError> {
        self.fail(
            from,
            format!(r"unknown escape `\{letter}`; expected one of ECMA-262's or Java's"),
        )
    }

    /// `37` after `\0`, which is Java's; nothing, which is ECMA-262's.
    fn octal(&mut self, from: usize) -> Result<u32, PatternError> {
        let mut point = 0;
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(8))
            && self.at < from + r"\0377".len()
            && 8 * point + digit <= 0o377
        {
            point = 8 * point + digit;
            self.at += 1;
        }
        if self.at == from + r"\0".len() && self.rest().starts_with(['8', '9']) {
            return self.unknown_escape(from, '0');
        }
        Ok(point)
    }

    /// `1F` after `\x`, `20AC` after `\u`.
    fn hexadecimal(&mut self, from: usize, digits: usize) -> Result<u32, PatternError> {
        let value = self.rest().get(..digits).and_then(parse_hexadecimal);
        self.at += value.map_or(0, |_| digits);
        match value {
            Some(value) => Ok(value),
            None => self.fail(from, format!("expected {digits} hexadecimal digits")),
        }
    }

    /// `1F600}` after `\u{`, and after `\x{`, which is Java's.
    fn braced_point(&mut self, from: usize, letter: char) -> Result<u32, PatternError> {
        match self.up_to_brace().and_then(parse_hexadecimal) {
            Some(point) if point <= 0x0010_ffff => Ok(point),
            _ => self.fail(from, format!(r"expected a code point and `}}` after `\{letter}{{`")),
        }
    }

    /// What stands after a `\u`: `20AC`, or `D83D\uDE00`, a pair that is one character.
    fn utf16_escape(&mut self, from: usize) -> Result<u32, PatternError> {
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

    /// What stands after a `\p` or a `\P`.
    fn property(&mut self, from: usize, negated: bool) -> Result<Set, PatternError> {
        let name = if self.eat("{") {
            self.up_to_brace().unwrap_or_default()
        } else {
            let rest = self.rest();
            let length = self.take().map_or(0, char::len_utf8);
            &rest[..length]
        };
        let reading = if negated { self.reading.complement() } else { self.reading };
        let Some(set) = property::property(name, reading) else {
            let message = format!(
                r"unknown category `{name}`; expected a general category such as `\p{{L}}`"
            );
            return self.fail(from, message);
        };
        let set = if self.flags.ignores_case { reading::fold(&set, reading) } else { set };
        Ok(if negated { set.complement() } else { set })
    }
}

fn parse_hexadecimal(digits: &str) -> Option<u32> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| is_plain)
}

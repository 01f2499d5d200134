//! The grammar of sets of characters: `[…]`.

use super::PatternError;
use super::escape::Escape;
use super::parse::Parser;
use super::reading;
use super::set::Set;

impl Parser<'_> {
    /// What stands after a `[`.
    pub(super) fn bracketed(&mut self, from: usize) -> Result<Set, PatternError> {
        let negated = self.eat("^");
        let outer = self.reading;
        if negated {
            self.reading = outer.complement();
        }
        let mut ranges = Vec::new();
        let mut others = Set::all();
        while !self.eat("]") {
            if self.peek().is_none() {
                self.at = from + 1;
                return self.fail(from, r"unclosed `[`; write `\[` for the character");
            }
            if let Some(other) = self.intersected() {
                others = others.intersection(&other);
            } else {
                ranges.extend_from_slice(self.class_item()?.ranges());
            }
        }
        self.reading = outer;
        let set = Set::new(&ranges).intersection(&others);
        Ok(if negated { set.complement() } else { set })
    }

    /// `&&[a-z]` at the end of a class or before another: an intersection in Java. With anything
    /// else beside it, each `&` is a character; see the module on readings.
    fn intersected(&mut self) -> Option<Set> {
        let (from, reading) = (self.at, self.reading);
        if !self.eat("&&[") {
            return None;
        }
        if let Ok(set) = self.bracketed(self.at - 1)
            && (self.rest().starts_with(']') || self.rest().starts_with("&&["))
        {
            return Some(set);
        }
        (self.at, self.reading) = (from, reading);
        None
    }

    /// `a`, `a-z` or `\w`.
    fn class_item(&mut self) -> Result<Set, PatternError> {
        let from = self.at;
        let first = match self.class_atom()? {
            Escape::Point(first) => first,
            set => return Ok(self.atom_set(set)),
        };
        if self.rest().starts_with("-]") || !self.eat("-") {
            return Ok(self.characters(first, first));
        }
        match self.class_atom()? {
            Escape::Point(last) if last < first => {
                self.fail(from, "the ends of this range are out of order; swap them")
            }
            Escape::Point(last) => Ok(self.characters(first, last)),
            // `[a-\w]`: a `-` beside a set is a character, in Java too.
            set => {
                let set = self.atom_set(set).union(&self.characters(first, first));
                Ok(set.union(&self.characters('-'.into(), '-'.into())))
            }
        }
    }

    fn class_atom(&mut self) -> Result<Escape, PatternError> {
        let from = self.at;
        match self.take() {
            Some('\\') => self.escape(from, true),
            Some(character) => Ok(Escape::Point(character.into())),
            None => {
                self.fail(from - 1, r"expected a character after `-`; write `\-` for the character")
            }
        }
    }

    pub(super) fn atom_set(&self, atom: Escape) -> Set {
        match atom {
            Escape::Set(set) => set,
            Escape::Point(point) => self.characters(point, point),
            Escape::Assertion(_) => Set::default(),
        }
    }

    /// The characters from `first` to `last`, in all cases if case is ignored.
    pub(super) fn characters(&self, first: u32, last: u32) -> Set {
        // A string has no lone surrogates, so that none of them can match.
        let is_surrogate = |point| (0xd800..0xe000).contains(&point);
        let first = if is_surrogate(first) { 0xe000 } else { first };
        let last = if is_surrogate(last) { 0xd7ff } else { last };
        let set = match (char::from_u32(first), char::from_u32(last)) {
            (Some(first), Some(last)) if first <= last => Set::new(&[(first, last)]),
            _ => Set::default(),
        };
        if self.flags.ignores_case { reading::fold(&set, self.reading) } else { set }
    }
}

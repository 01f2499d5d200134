//! The grammar of groups: captures, names, flags and look-arounds.

use super::PatternError;
use super::parse::Parser;
use super::syntax::{Direction, Node};

/// How deep groups may stand in groups; a guard for the stack.
const MAX_DEPTH: usize = 100;

/// How a look-around starts, where it looks, and whether it is negated.
const AROUNDS: [(&str, Direction, bool); 4] = [
    ("?=", Direction::Ahead, false),
    ("?!", Direction::Ahead, true),
    ("?<=", Direction::Behind, false),
    ("?<!", Direction::Behind, true),
];

impl Parser<'_> {
    /// What stands after a `(`.
    pub(super) fn group(&mut self, from: usize) -> Result<Node, PatternError> {
        for (opening, direction, negated) in AROUNDS {
            if self.eat(opening) {
                return self.look_around(from, direction, negated);
            }
        }
        if self.eat("?>") {
            return self.refuse(from, "an atomic group");
        }
        let outer = self.flags;
        if self.eat("?<") {
            self.group_name(from)?;
        } else if self.eat("?") && self.group_flags(from)? {
            return Ok(Node::Empty);
        }
        let node = self.group_inside(from)?;
        self.flags = outer;
        Ok(node)
    }

    fn group_inside(&mut self, from: usize) -> Result<Node, PatternError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail(from, "too many groups inside each other");
        }
        let node = self.alternatives()?;
        if !self.eat(")") {
            self.at = from + 1;
            return self.fail(from, r"unclosed `(`; write `\(` for the character");
        }
        self.depth -= 1;
        Ok(node)
    }

    /// `a)` after `(?=`, `(?!`, `(?<=` or `(?<!`.
    fn look_around(
        &mut self,
        from: usize,
        direction: Direction,
        negated: bool,
    ) -> Result<Node, PatternError> {
        // What a look-behind finds has to be known when its last character is read.
        if (self.inside, direction) == (Some(Direction::Behind), Direction::Ahead) {
            return self.refuse(from, "look-ahead inside look-behind");
        }
        let outer = (self.flags, self.reading, self.inside);
        if negated {
            self.reading = self.reading.complement();
        }
        self.inside = Some(direction);
        let node = self.group_inside(from)?;
        (self.flags, self.reading, self.inside) = outer;
        Ok(Node::Around(self.around(node, direction, negated)))
    }

    fn group_name(&mut self, from: usize) -> Result<(), PatternError> {
        let length = self.rest().find('>').unwrap_or(0);
        let name = &self.rest()[..length];
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$');
        if length == 0 || !is_name {
            return self.fail(from, "expected a name and `>` after `(?<`");
        }
        self.at += length + 1;
        Ok(())
    }

    /// `i:`, `s-i:` or just `:` of a group; or `i)`, which goes on to the end of the outer group,
    /// and then the result is `true`.
    fn group_flags(&mut self, from: usize) -> Result<bool, PatternError> {
        let mut on = true;
        loop {
            match self.take() {
                Some('i') => self.flags.ignores_case = on,
                Some('s') => self.flags.dot_is_all = on,
                Some('-') if on => on = false,
                Some(':') => return Ok(false),
                Some(')') => return Ok(true),
                _ => {
                    return self.fail(
                        from,
                        "unknown kind of group; expected `(…)`, `(?:…)`, `(?<name>…)`, or the \
                         flags `i` and `s` as in `(?i)` and `(?s:…)`",
                    );
                }
            }
        }
    }
}

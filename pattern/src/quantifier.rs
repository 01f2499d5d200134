//! The grammar of quantifiers: `*`, `+`, `?`, `{2,3}`, and Java's possessive ones.

use super::PatternError;
use super::parse::Parser;
use super::syntax::{Direction, Node, Repeat};

/// The fewest and the most times; `None` is any number of them.
type Counts = (u32, Option<u32>);

impl Parser<'_> {
    /// `node`, which starts at `from`, with the quantifier that follows it, if one does.
    pub(super) fn quantified(&mut self, from: usize, node: Node) -> Result<Node, PatternError> {
        let quantifier_from = self.at;
        let Some((min, max)) = self.quantifier()? else {
            return Ok(node);
        };
        if max.is_some_and(|max| max < min) {
            return self.fail(quantifier_from, "the counts are out of order; swap them");
        }
        let is_counted = self.text[..self.at].ends_with('}');
        let is_possessive = self.eat("+");
        if !is_possessive {
            self.eat("?"); // lazy: the same to us
        }
        let starts = |opening: &&str| self.text[from..].starts_with(*opening);
        let is_group = starts(&"(") && !["(?=", "(?!", "(?<=", "(?<!"].iter().any(starts);
        match node {
            // AWS has `${1,128}`, which Java takes; a sign is rather a forgotten `\`.
            Node::Edge(_) | Node::Around(_) if !is_group && (min == 0 || !is_counted) => {
                self.fail(from, "an assertion can't be repeated; leave the repetition out")
            }
            Node::Edge(_) | Node::Around(_) if !is_group => Ok(node),
            Node::Empty => Ok(Node::Empty),
            _ if max == Some(0) => Ok(Node::Empty),
            node if is_possessive => self.possessive(from, node, (min, max)),
            node => Ok(self.repeat(node, (min, max))),
        }
    }

    fn repeat(&mut self, node: Node, (min, max): Counts) -> Node {
        self.repeats += 1;
        Node::Repeat(Box::new(Repeat { id: self.repeats, node, min, max }))
    }

    /// `[a-z]++`, which gives nothing back: as often as it may, or none of its characters follows.
    fn possessive(
        &mut self,
        from: usize,
        node: Node,
        (min, max): Counts,
    ) -> Result<Node, PatternError> {
        let Node::Set(set) = node else {
            return self.refuse(from, "a possessive quantifier on more than one character");
        };
        if max == Some(min) {
            return Ok(self.repeat(node, (min, max)));
        }
        if self.inside == Some(Direction::Behind) {
            return self.refuse(from, "a possessive quantifier inside look-behind");
        }
        // What must not follow is read the other way; see the module on readings.
        let after = (self.at, self.reading);
        (self.at, self.reading) = (from, self.reading.complement());
        let again = self.atom()?;
        (self.at, self.reading) = after;
        let stop = Node::Around(self.around(again, Direction::Ahead, true));
        let some = self.repeat(Node::Set(set), (min, max));
        let some = Node::Concat(vec![some, stop]);
        let Some(most) = max else {
            return Ok(some);
        };
        Ok(Node::Either(vec![self.repeat(Node::Set(set), (most, max)), some]))
    }

    /// `*`, `+`, `?`, `{2}`, `{2,}` or `{2,3}`. A `{` of another shape is a character.
    pub(super) fn quantifier(&mut self) -> Result<Option<Counts>, PatternError> {
        for (sign, counts) in [("*", (0, None)), ("+", (1, None)), ("?", (0, Some(1)))] {
            if self.eat(sign) {
                return Ok(Some(counts));
            }
        }
        let inner = self.rest().strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let Some((inner, _)) = inner else {
            return Ok(None);
        };
        let (min, max) = inner.split_once(',').unwrap_or((inner, inner));
        let is_count = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if min.is_empty() || !is_count(min) || !is_count(max) {
            return Ok(None);
        }
        let from = self.at;
        self.at += inner.len() + 2;
        let max = if max.is_empty() { Some(None) } else { max.parse().ok().map(Some) };
        match (min.parse(), max) {
            (Ok(min), Some(max)) => Ok(Some((min, max))),
            _ => self.fail(from, "a count this large can't become tables"),
        }
    }
}

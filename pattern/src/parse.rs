//! The grammar of ECMA-262 and what Java adds to it, outside classes: alternatives and atoms.
//!
//! Read here and not by `regex-syntax`, because the two languages share most of their letters but
//! not their meaning: `[a&&b]`, `[[a]`, `\/`, `\cA`, `{` and `(?s)` are all read differently.

use super::reading::{self, Reading};
use super::set::Set;
use super::syntax::{Around, Direction, Edge, Node, Syntax};
use super::{Match, PatternError, too_large};

#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    /// `i`
    pub(super) ignores_case: bool,
    /// `s`
    pub(super) dot_is_all: bool,
}

/// The bytes of a pattern. Longer than any model's, and short enough to be read in no time.
const MAX_LENGTH: usize = 10_000;

pub(super) fn parse(text: &str, wanted: Match) -> Result<Syntax, PatternError> {
    if text.len() > MAX_LENGTH {
        return Err(too_large(&format!("more than {MAX_LENGTH} bytes of text")));
    }
    let mut parser = Parser::new(text);
    let root = parser.alternatives()?;
    if parser.eat(")") {
        return parser.fail(parser.at - 1, r"unopened `)`; write `\)` for the character");
    }
    let root = if wanted == Match::Full { parser.full_match(root) } else { root };
    Ok(Syntax { root, sets: parser.sets, arounds: parser.arounds })
}

pub(super) struct Parser<'p> {
    pub(super) text: &'p str,
    /// The next byte to read.
    pub(super) at: usize,
    /// How many groups are open.
    pub(super) depth: usize,
    pub(super) flags: Flags,
    /// How classes are read here.
    pub(super) reading: Reading,
    /// The innermost look-around that is open.
    pub(super) inside: Option<Direction>,
    pub(super) repeats: usize,
    sets: Vec<Set>,
    arounds: Vec<Around>,
}

impl<'p> Parser<'p> {
    fn new(text: &'p str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            flags: Flags::default(),
            reading: Reading::Wide,
            inside: None,
            repeats: 0,
            sets: Vec::new(),
            arounds: Vec::new(),
        }
    }

    fn full_match(&mut self, mut root: Node) -> Node {
        let dollar = self.arounds.len();
        if root.replace_dollars(true, dollar) {
            self.javas_dollar();
        }
        Node::concat(vec![Node::Edge(Edge::Start), root, Node::Edge(Edge::End)])
    }

    /// `a|b|c`, up to a `)` or the end.
    pub(super) fn alternatives(&mut self) -> Result<Node, PatternError> {
        let mut alternatives = vec![self.sequence()?];
        while self.eat("|") {
            alternatives.push(self.sequence()?);
        }
        if alternatives.len() > 1 {
            return Ok(Node::Either(alternatives));
        }
        Ok(alternatives.remove(0))
    }

    /// `abc`, up to a `|`, a `)` or the end.
    fn sequence(&mut self) -> Result<Node, PatternError> {
        let mut nodes = Vec::new();
        while let Some(next) = self.peek()
            && next != '|'
            && next != ')'
        {
            let from = self.at;
            let node = self.atom()?;
            nodes.push(self.quantified(from, node)?);
        }
        Ok(Node::concat(nodes))
    }

    pub(super) fn atom(&mut self) -> Result<Node, PatternError> {
        let from = self.at;
        if self.quantifier()?.is_some() {
            let found = &self.text[from..self.at];
            return self.fail(
                from,
                format!(r"`{found}` has nothing to repeat; write `\{found}` for the characters"),
            );
        }
        let set = match self.take() {
            Some('^') => return Ok(Node::Edge(Edge::Start)),
            Some('$') => return Ok(self.dollar()),
            Some('(') => return self.group(from),
            Some('\\') => return self.escaped_atom(from),
            Some('[') => self.bracketed(from)?,
            Some('.') if self.flags.dot_is_all => Set::all(),
            Some('.') => reading::dot(self.reading),
            Some(character) => self.characters(character.into(), character.into()),
            None => return Ok(Node::Empty),
        };
        Ok(self.set(set))
    }

    /// `$`, see the table of readings: Java's is before a final line end too. That matters where
    /// something else reads the line end: in a look-ahead, and before the end of a full match.
    pub(super) fn dollar(&mut self) -> Node {
        let is_javas = self.inside == Some(Direction::Ahead) && self.reading == Reading::Wide;
        if is_javas { Node::Around(self.javas_dollar()) } else { Node::Edge(Edge::Dollar) }
    }

    /// The look-around that is Java's `$`.
    fn javas_dollar(&mut self) -> usize {
        let [carriage, line] = ['\r', '\n'].map(|only| self.set(Set::new(&[(only, only)])));
        let any = self.set(reading::line_end());
        let line_end = Node::Either(vec![Node::Concat(vec![carriage, line]), any, Node::Empty]);
        let node = Node::Concat(vec![line_end, Node::Edge(Edge::End)]);
        self.around(node, Direction::Ahead, false)
    }

    /// The node of one character out of `set`.
    pub(super) fn set(&mut self, set: Set) -> Node {
        let known = self.sets.iter().position(|known| *known == set);
        Node::Set(known.unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        }))
    }

    /// The number of a look-around.
    pub(super) fn around(&mut self, node: Node, direction: Direction, negated: bool) -> usize {
        self.arounds.push(Around { node, direction, negated });
        self.arounds.len() - 1
    }
}

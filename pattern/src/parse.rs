//! The grammar of ECMA-262, outside classes: alternatives, groups, quantifiers, assertions.
//!
//! Read here and not by `regex-syntax`, because the two languages share most of their letters but
//! not their meaning: `[a&&b]`, `[[a]`, `\/`, `\cA`, `{` and `(?s)` are all read differently.

use super::reading::{self, Reading};
use super::set::Set;
use super::{PatternError, too_large};

/// A pattern, read.
pub(super) struct Syntax {
    pub(super) root: Node,
    /// The sets of characters that [`Node::Set`] means, each once.
    pub(super) sets: Vec<Set>,
}

/// Lazy quantifiers, captures and names make no difference to whether a pattern matches: they
/// are not here. Every node but `Empty` has a character or an assertion in it.
pub(super) enum Node {
    Empty,
    /// One character out of a set of [`Syntax::sets`].
    Set(usize),
    Look(Look),
    Concat(Vec<Node>),
    Either(Vec<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    /// `i`
    pub(super) ignores_case: bool,
    /// `s`
    dot_is_all: bool,
}

/// The bytes of a pattern. Longer than any model's, and short enough to be read in no time.
const MAX_LENGTH: usize = 10_000;
/// How deep groups may stand in groups; a guard for the stack.
const MAX_DEPTH: usize = 100;

pub(super) fn parse(text: &str) -> Result<Syntax, PatternError> {
    if text.len() > MAX_LENGTH {
        return Err(too_large(&format!("more than {MAX_LENGTH} bytes of text")));
    }
    let mut parser = Parser { text, at: 0, depth: 0, flags: Flags::default(), sets: Vec::new() };
    let root = parser.alternatives()?;
    if parser.eat(")") {
        return parser.fail(parser.at - 1, r"unopened `)`; write `\)` for the character");
    }
    Ok(Syntax { root, sets: parser.sets })
}

pub(super) struct Parser<'p> {
    pub(super) text: &'p str,
    /// The next byte to read.
    pub(super) at: usize,
    depth: usize,
    pub(super) flags: Flags,
    sets: Vec<Set>,
}

impl Parser<'_> {
    /// `a|b|c`, up to a `)` or the end.
    fn alternatives(&mut self) -> Result<Node, PatternError> {
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
            let node = self.quantified(from, node)?;
            if !matches!(node, Node::Empty) {
                nodes.push(node);
            }
        }
        Ok(match nodes.len() {
            0 => Node::Empty,
            1 => nodes.remove(0),
            _ => Node::Concat(nodes),
        })
    }

    fn atom(&mut self) -> Result<Node, PatternError> {
        let from = self.at;
        if self.quantifier()?.is_some() {
            let found = &self.text[from..self.at];
            return self.fail(
                from,
                format!(r"`{found}` has nothing to repeat; write `\{found}` for the characters"),
            );
        }
        match self.take() {
            Some('^') => Ok(Node::Look(Look::Start)),
            Some('$') => Ok(Node::Look(Look::End)),
            Some('(') => self.group(from),
            Some('[') => {
                let set = self.bracketed(from)?;
                Ok(self.set(set))
            }
            Some('.') if self.flags.dot_is_all => Ok(self.set(Set::all())),
            Some('.') => Ok(self.set(reading::dot())),
            Some('\\') => self.escaped_atom(from),
            Some(character) => {
                let set = self.characters(character.into(), character.into(), Reading::Wide);
                Ok(self.set(set))
            }
            None => Ok(Node::Empty),
        }
    }

    /// What stands behind a `(`.
    fn group(&mut self, from: usize) -> Result<Node, PatternError> {
        let outer = self.flags;
        for (opening, what) in [
            ("?=", "look-ahead"),
            ("?!", "look-ahead"),
            ("?<=", "look-behind"),
            ("?<!", "look-behind"),
            ("?>", "an atomic group"),
        ] {
            if self.eat(opening) {
                return self.refuse(from, what);
            }
        }
        if self.eat("?<") {
            self.group_name(from)?;
        } else if self.eat("?") && self.group_flags(from)? {
            return Ok(Node::Empty);
        }
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
        self.flags = outer;
        Ok(node)
    }

    fn group_name(&mut self, from: usize) -> Result<(), PatternError> {
        let length = self.rest().find('>').unwrap_or(0);
        let name = &self.rest()[..length];
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$');
        if length == 0 || !is_name {
            return self.fail(from, "expected a name and `>` behind `(?<`");
        }
        self.at += length + 1;
        Ok(())
    }

    /// `i:`, `s-i:` or just `:` of a group; or `i)`, which goes on to the end of the outer group,
    /// and then the answer is `true`.
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

    /// `node` with the quantifier that follows it, if one does.
    fn quantified(&mut self, from: usize, node: Node) -> Result<Node, PatternError> {
        let quantifier_from = self.at;
        let Some((min, max)) = self.quantifier()? else {
            return Ok(node);
        };
        self.eat("?"); // lazy: the same to us
        if max.is_some_and(|max| max < min) {
            return self.fail(quantifier_from, "the counts are out of order; swap them");
        }
        match node {
            Node::Look(_) if !self.text[from..].starts_with('(') => {
                self.fail(from, "an assertion can't be repeated")
            }
            Node::Empty => Ok(Node::Empty),
            _ if max == Some(0) => Ok(Node::Empty),
            _ => Ok(Node::Repeat { node: Box::new(node), min, max }),
        }
    }

    /// `*`, `+`, `?`, `{2}`, `{2,}` or `{2,3}`. A `{` of another shape is a character.
    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, PatternError> {
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

    /// The node of one character out of `set`.
    pub(super) fn set(&mut self, set: Set) -> Node {
        let known = self.sets.iter().position(|known| *known == set);
        Node::Set(known.unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        }))
    }
}

//! A pattern, read.

use super::set::Set;

pub(super) struct Syntax {
    pub(super) root: Node,
    /// The sets of characters that [`Node::Set`] means, each once.
    pub(super) sets: Vec<Set>,
    /// What [`Node::Around`] means; what stands in another comes before it.
    pub(super) arounds: Vec<Around>,
}

/// Lazy quantifiers, captures and names make no difference to whether a pattern matches: they
/// are not here. Every node but `Empty` has a character or an assertion in it.
#[cfg_attr(test, derive(Default))]
pub(super) enum Node {
    #[cfg_attr(test, default)]
    Empty,
    /// One character out of a set of [`Syntax::sets`].
    Set(usize),
    Edge(Edge),
    /// One of [`Syntax::arounds`].
    Around(usize),
    Concat(Vec<Node>),
    Either(Vec<Node>),
    Repeat(Box<Repeat>),
}

pub(super) struct Repeat {
    /// A number of its own, in its pattern.
    pub(super) id: usize,
    pub(super) node: Node,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
}

/// An assertion that the characters on both sides decide.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
    /// `$`, where it is no more than the end.
    Dollar,
    WordBoundary,
    NotWordBoundary,
}

/// A look-ahead, or a look-behind: an assertion that more than one character may decide.
pub(super) struct Around {
    pub(super) node: Node,
    pub(super) direction: Direction,
    pub(super) negated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Ahead,
    Behind,
}

impl Node {
    /// Puts the look-around `dollar` for each `$` after which something is read, and says whether it
    /// did. `is_last` is where the pattern ends with this node.
    pub(super) fn replace_dollars(&mut self, is_last: bool, dollar: usize) -> bool {
        match self {
            Node::Edge(Edge::Dollar) if !is_last => {
                *self = Node::Around(dollar);
                true
            }
            Node::Empty | Node::Set(_) | Node::Edge(_) | Node::Around(_) => false,
            Node::Repeat(repeat) => repeat.node.replace_dollars(false, dollar),
            Node::Either(nodes) => {
                let replaced = nodes.iter_mut().map(|node| node.replace_dollars(is_last, dollar));
                replaced.filter(|replaced| *replaced).count() > 0
            }
            Node::Concat(nodes) => {
                let last = nodes.len() - 1;
                let nodes = nodes.iter_mut().enumerate();
                let replaced = nodes
                    .map(|(index, node)| node.replace_dollars(is_last && index == last, dollar));
                replaced.filter(|replaced| *replaced).count() > 0
            }
        }
    }

    pub(super) fn concat(nodes: Vec<Node>) -> Self {
        let mut nodes: Vec<_> = nodes.into_iter().filter(|it| !matches!(it, Node::Empty)).collect();
        match nodes.len() {
            0 => Node::Empty,
            1 => nodes.remove(0),
            _ => Node::Concat(nodes),
        }
    }
}

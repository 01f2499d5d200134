//! Values made for a pattern: some that should match, and some that are nearly as good.

use crate::parse;
use crate::set::{Set, after};
use crate::syntax::{Direction, Node, Repeat, Syntax};
use crate::{Match, PatternError};

/// Numbers that look random, always the same ones.
pub(super) struct Dice(u64);

impl Dice {
    /// A number below `below`.
    pub(super) fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).expect("it is below a `usize`")
    }

    fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.roll(items.len()))
    }
}

pub(super) struct Maker {
    syntax: Syntax,
    dice: Dice,
    /// Characters at the edges of the pattern's sets, those beside them, and some more.
    pool: Vec<char>,
    /// Whether repetitions have a number of times that is allowed.
    is_careful: bool,
}

/// White space, line ends, other scripts, four bytes, and a code point that is not assigned.
const USUAL: &[char] = &[
    'a', 'Z', '0', '-', '_', ' ', '\t', '\n', '\r', '\0', '\u{7f}', '\u{85}', '\u{a0}', 'é',
    '\u{2028}', '\u{feff}', '中', '😀', '\u{378}',
];

/// The characters of a value that is not made longer.
const LONG: usize = 3000;

impl Maker {
    pub(super) fn new(pattern: &str) -> Result<Self, PatternError> {
        let syntax = parse::parse(pattern, Match::Full)?;
        let mut pool = USUAL.to_vec();
        for (first, last) in syntax.sets.iter().flat_map(Set::ranges).take(200) {
            pool.extend(('\0'..=*first).nth_back(1));
            pool.extend([*first, *last]);
            pool.extend(after(*last));
        }
        Ok(Self { syntax, dice: Dice(0x9e37_79b9_7f4a_7c15), pool, is_careful: true })
    }

    pub(super) fn values(&mut self, count: usize) -> Vec<String> {
        let mut values = vec![String::new()];
        for _ in 0..count {
            let mut value = Vec::new();
            self.is_careful = !self.is_careful;
            let syntax = std::mem::take(&mut self.syntax.root);
            self.add(&syntax, &mut value);
            self.syntax.root = syntax;
            for _ in 0..2 {
                let mut near = value.clone();
                self.spoil(&mut near);
                values.push(near.into_iter().collect());
            }
            values.push(value.into_iter().collect());
        }
        values.sort_unstable();
        values.dedup();
        values
    }

    fn add(&mut self, node: &Node, value: &mut Vec<char>) {
        match node {
            Node::Empty | Node::Edge(_) => {}
            Node::Set(set) => value.extend(self.character(*set)),
            Node::Concat(nodes) => nodes.iter().for_each(|node| self.add(node, value)),
            Node::Either(nodes) => {
                let index = self.dice.roll(nodes.len());
                self.add(&nodes[index], value);
            }
            Node::Around(around) => self.add_around(*around, value),
            Node::Repeat(repeat) => {
                for _ in 0..self.times(repeat, value.len()) {
                    self.add(&repeat.node, value);
                }
            }
        }
    }

    /// Now and then what a look-ahead asks for, which may come true by that.
    fn add_around(&mut self, index: usize, value: &mut Vec<char>) {
        let around = &self.syntax.arounds[index];
        if around.direction == Direction::Ahead && self.dice.roll(4) == 0 {
            let node = std::mem::take(&mut self.syntax.arounds[index].node);
            self.add(&node, value);
            self.syntax.arounds[index].node = node;
        }
    }

    /// A few times, or a number at the edges of what is allowed.
    fn times(&mut self, repeat: &Repeat, length: usize) -> usize {
        let (min, few) = (repeat.min as usize, self.dice.roll(4));
        let max = repeat.max.map_or(min + 40, |max| max as usize);
        let allowed = [min, max, (min + few).min(max), (min + 1).min(max)];
        let near = [min.saturating_sub(1), max + 1];
        let times = match self.dice.roll(8) {
            at if at < 2 && !self.is_careful => near[at],
            at => allowed[at % allowed.len()],
        };
        if length > LONG { min.min(few) } else { times.min(70_000) }
    }

    fn character(&mut self, set: usize) -> Option<char> {
        let set = self.syntax.sets[set].clone();
        let ascii: Vec<char> = ('\0'..='\u{7f}').filter(|it| set.meets(*it, *it)).collect();
        if self.dice.roll(4) > 0 && !ascii.is_empty() {
            return self.dice.pick(&ascii).copied();
        }
        let (first, last) = *self.dice.pick(set.ranges())?;
        Some([first, last][self.dice.roll(2)])
    }

    /// Changes a character, or two.
    fn spoil(&mut self, value: &mut Vec<char>) {
        for _ in 0..=self.dice.roll(2) {
            let at = self.dice.roll(value.len() + 1);
            let new = self.pool[self.dice.roll(self.pool.len())];
            match self.dice.roll(7) {
                0 => value.push(new),
                1 => value.insert(0, new),
                2 if at < value.len() => drop(value.remove(at)),
                3 if at < value.len() => value[at] = new,
                4 if at < value.len() => value.insert(at, value[at]),
                5 => value.truncate(at),
                _ => value.insert(at, new),
            }
        }
    }
}

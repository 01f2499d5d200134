//! Random patterns with look-arounds, against a matcher that tries everything.

use super::matchers;
use crate::syntax::{Direction, Edge, Node, Syntax};
use crate::{Match, parse, reading};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// A value, and a pattern that is tried on it.
struct Reference<'a> {
    syntax: &'a Syntax,
    value: &'a [char],
}

impl Reference<'_> {
    fn is_match(&self) -> bool {
        (0..=self.value.len()).any(|start| !self.ends(&self.syntax.root, start).is_empty())
    }

    /// Where a match of `node` that starts at `at` may end.
    fn ends(&self, node: &Node, at: usize) -> BTreeSet<usize> {
        let here = |holds: bool| holds.then_some(at).into_iter().collect();
        match node {
            Node::Empty => here(true),
            Node::Set(set) => {
                let set = &self.syntax.sets[*set];
                let read = self.value.get(at).filter(|it| set.meets(**it, **it));
                read.map(|_| at + 1).into_iter().collect()
            }
            Node::Edge(edge) => here(self.holds(*edge, at)),
            Node::Around(around) => {
                let around = &self.syntax.arounds[*around];
                let is_match = match around.direction {
                    Direction::Ahead => !self.ends(&around.node, at).is_empty(),
                    Direction::Behind => {
                        (0..=at).any(|start| self.ends(&around.node, start).contains(&at))
                    }
                };
                here(is_match != around.negated)
            }
            Node::Concat(nodes) => {
                nodes.iter().fold(here(true), |starts, node| self.all_ends(node, &starts))
            }
            Node::Either(nodes) => nodes.iter().flat_map(|node| self.ends(node, at)).collect(),
            Node::Repeat(repeat) => {
                let mut ends = here(true);
                for _ in 0..repeat.min {
                    ends = self.all_ends(&repeat.node, &ends);
                }
                let more = repeat.max.map_or(self.value.len(), |max| (max - repeat.min) as usize);
                let mut last = ends.clone();
                for _ in 0..more {
                    last = self.all_ends(&repeat.node, &last);
                    ends.extend(&last);
                }
                ends
            }
        }
    }

    fn all_ends(&self, node: &Node, starts: &BTreeSet<usize>) -> BTreeSet<usize> {
        starts.iter().flat_map(|start| self.ends(node, *start)).collect()
    }

    fn holds(&self, edge: Edge, at: usize) -> bool {
        let is_word = |at: Option<usize>| {
            let character = at.and_then(|at| self.value.get(at));
            character.is_some_and(|it| reading::word().meets(*it, *it))
        };
        let is_boundary = is_word(at.checked_sub(1)) != is_word(Some(at));
        match edge {
            Edge::Start => at == 0,
            Edge::End | Edge::Dollar => at == self.value.len(),
            Edge::WordBoundary => is_boundary,
            Edge::NotWordBoundary => !is_boundary,
        }
    }
}

/// The text of a pattern.
fn pattern() -> impl Strategy<Value = String> {
    let atoms = [
        "a", "b", "[ab]", "[^a]", ".", "é", "$", "^", r"\b", r"\n", "[b-]", "-", r"a{3}+",
        "[ab]?+", "a*+",
    ];
    let leaf = select(atoms.to_vec()).prop_map(str::to_owned);
    let quantifiers = ["*", "+", "?", "{2}", "{0,4}", "{2,6}", "{3,}"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let many = |separator: &'static str| {
            prop::collection::vec(inner.clone(), 1..4).prop_map(move |parts| {
                format!("(?:{})", parts.join(separator))
            })
        };
        let arounds = ["(?=", "(?!", "(?<=", "(?<!"];
        prop_oneof![
            4 => many(""),
            1 => many("|"),
            2 => (select(vec!["[ab]", ".", "a"]), select(quantifiers.to_vec()))
                .prop_map(|(set, quantifier)| format!("{set}{quantifier}")),
            1 => (many(""), select(quantifiers.to_vec()))
                .prop_map(|(group, quantifier)| format!("{group}{quantifier}")),
            3 => (select(arounds.to_vec()), many("|")).prop_map(|(around, group)| format!("{around}{group})")),
        ]
    })
}

fn value() -> impl Strategy<Value = Vec<char>> {
    let character = select(vec!['a', 'a', 'a', 'b', 'b', '-', 'é', '\n', '\r']);
    let runs = prop::collection::vec((character, super::random::times()), 0..7);
    runs.prop_map(|runs| runs.into_iter().flat_map(|(it, times)| vec![it; times]).collect())
}

proptest! {
    #![proptest_config(super::random::config())]

    #[test]
    fn look_arounds_and_counts_match_what_trying_finds(
        text in pattern(),
        is_full in any::<bool>(),
        values in prop::collection::vec(value(), 16),
    ) {
        let wanted = if is_full { Match::Full } else { Match::Search };
        // Some are refused: what looks ahead inside look-behind.
        let Ok(syntax) = parse::parse(&text, wanted) else { return Ok(()) };
        for matcher in matchers(&text, wanted) {
            for value in &values {
                let expected = Reference { syntax: &syntax, value }.is_match();
                let value: String = value.iter().collect();
                prop_assert_eq!(matcher.is_match(&value), expected, "{} on {:?}", text, value);
            }
        }
    }
}

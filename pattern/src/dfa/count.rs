//! Which loop counts in which register, and what a state does on arrival.

use super::{Arrival, Stop};
use crate::nfa::Loop;
use std::collections::{BTreeMap, BTreeSet};

/// What is done to a register on arrival in a state.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Count {
    pub(crate) register: usize,
    /// How many characters the loop reads.
    pub(crate) limit: u32,
    /// Whether the count starts with this character.
    pub(crate) is_first: bool,
}

pub(super) struct Counting<'a> {
    loops: &'a [Loop],
    /// By loop, of those that can become full.
    register_of: BTreeMap<usize, usize>,
    pub(super) registers: usize,
}

/// What the matcher has room for.
const MAX_REGISTERS: usize = 4;

impl<'a> Counting<'a> {
    /// Loops that are in one state have a register each, the others share them.
    pub(super) fn new(arrivals: &[&[(usize, Arrival)]], loops: &'a [Loop]) -> Result<Self, Stop> {
        let more = arrivals.iter().copied().flatten().filter(|(_, it)| *it == Arrival::More);
        let counted: BTreeSet<usize> = more.map(|(index, _)| *index).collect();
        let mut beside: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for arrivals in arrivals {
            let together = arrivals.iter().map(|(index, _)| *index);
            let together: Vec<usize> = together.filter(|index| counted.contains(index)).collect();
            for index in &together {
                beside.entry(*index).or_default().extend(&together);
            }
        }
        let mut register_of = BTreeMap::new();
        for (index, others) in beside {
            let taken: BTreeSet<usize> =
                others.iter().filter_map(|other| register_of.get(other).copied()).collect();
            let free = (0..MAX_REGISTERS).find(|register| !taken.contains(register));
            register_of.insert(index, free.ok_or(Stop::Ambiguous(loops[index].repeat))?);
        }
        let registers = register_of.values().max().map_or(0, |last| last + 1);
        Ok(Self { loops, register_of, registers })
    }

    pub(super) fn counts(&self, arrivals: &[(usize, Arrival)]) -> Vec<Count> {
        let counts = arrivals.iter().filter_map(|(index, arrival)| {
            let register = *self.register_of.get(index)?;
            let is_first = *arrival == Arrival::First;
            Some(Count { register, limit: self.loops[*index].limit, is_first })
        });
        let mut counts: Vec<Count> = counts.collect();
        counts.sort_unstable();
        counts
    }

    /// By register, the state when the loop in it is full; `none` where there is none.
    pub(super) fn columns(&self, full: &[(usize, usize)], none: usize) -> Vec<usize> {
        let mut columns = vec![none; self.registers];
        for (index, state) in full {
            columns[self.register_of[index]] = *state;
        }
        columns
    }
}

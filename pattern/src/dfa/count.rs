//! Which loop counts in which register, and what a state does on arrival.

use super::{Arrival, Stop};
use crate::nfa::Loop;

/// What is done to a register on arrival in a state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) register: usize,
    /// How many characters the loop reads.
    pub(crate) limit: u32,
    /// Whether the count starts with this character.
    pub(crate) is_first: bool,
}

pub(super) struct Counting<'a> {
    loops: &'a [Loop],
    /// By loop; none for those that never become full.
    register_of: Vec<Option<usize>>,
    pub(super) registers: usize,
}

/// What the matcher has room for.
const MAX_REGISTERS: usize = 4;

impl<'a> Counting<'a> {
    /// Loops that are in one state have a register each, the others share them.
    pub(super) fn new(arrivals: &[&[(usize, Arrival)]], loops: &'a [Loop]) -> Result<Self, Stop> {
        let mut is_counted = vec![false; loops.len()];
        let mut beside = vec![Vec::new(); loops.len()];
        for (index, arrival) in arrivals.iter().copied().flatten() {
            is_counted[*index] |= *arrival == Arrival::More;
        }
        for arrivals in arrivals {
            for (index, _) in *arrivals {
                let others = arrivals.iter().map(|(other, _)| *other);
                let new = others.filter(|other| !beside[*index].contains(other));
                let new: Vec<usize> = new.collect();
                beside[*index].extend(new);
            }
        }
        let mut register_of = vec![None; loops.len()];
        for index in (0..loops.len()).filter(|index| is_counted[*index]) {
            let is_free = |register: &usize| {
                beside[index].iter().all(|other| register_of[*other] != Some(*register))
            };
            let free = (0..MAX_REGISTERS).find(is_free);
            register_of[index] = Some(free.ok_or(Stop::Ambiguous(loops[index].repeat))?);
        }
        let registers = register_of.iter().flatten().max().map_or(0, |last| last + 1);
        Ok(Self { loops, register_of, registers })
    }

    pub(super) fn counts(&self, arrivals: &[(usize, Arrival)]) -> Vec<Count> {
        let count = |register| {
            let mut arrivals = arrivals.iter();
            let of_register =
                |(index, _): &&(usize, Arrival)| self.register_of[*index] == Some(register);
            let (index, arrival) = arrivals.find(of_register)?;
            let is_first = *arrival == Arrival::First;
            Some(Count { register, limit: self.loops[*index].limit, is_first })
        };
        (0..self.registers).filter_map(count).collect()
    }

    /// By register, the state when the loop in it is full; `none` where there is none.
    pub(super) fn columns(&self, full: &[(usize, usize)], none: usize) -> Vec<usize> {
        let mut columns = vec![none; self.registers];
        for (index, state) in full {
            if let Some(register) = self.register_of[*index] {
                columns[register] = *state;
            }
        }
        columns
    }
}

//! How a character came into a loop, and which of the threads that came there are worth keeping.

use super::thread::{Duties, FREE, Thread};
use crate::nfa::{Nfa, State};
use std::collections::HashMap;

/// How a character came into a loop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Arrival {
    /// It is the first.
    First,
    /// It is one more.
    More,
}

/// A thread after a character; in a loop, with how it came there.
pub(super) type Arrived = (Thread, Option<Arrival>);

/// The threads, each once, in the order in which they are held.
pub(super) fn in_order(threads: &[Thread]) -> Vec<Thread> {
    let mut held: Vec<Arrived> = threads.iter().map(|thread| (*thread, None)).collect();
    held.sort_unstable();
    held.dedup_by(|next, last| next.0 == last.0);
    held.into_iter().map(|(thread, _)| thread).collect()
}

/// Leaves out threads from which nothing is read that others don't read as well.
pub(super) fn prune(held: &mut Vec<Arrived>, nfa: &Nfa, duties: &Duties) {
    if held.len() < 2 {
        return;
    }
    let is_bound = held.iter().any(|(thread, _)| thread.duties != FREE);
    if is_bound {
        let all = held.clone();
        held.retain(|(thread, arrival)| {
            !all.iter().any(|(other, other_arrival)| {
                other.state == thread.state
                    && other.duties != thread.duties
                    && (other_arrival == arrival || *other_arrival == Some(Arrival::First))
                    && duties.includes(thread.duties, other.duties)
            })
        });
    }
    if held.iter().all(|(thread, _)| nfa.copies_of[thread.state].is_none()) {
        return;
    }
    let mut ranks = HashMap::new();
    for (thread, _) in &*held {
        for (copies, at, rank) in places(nfa, thread.state) {
            let known = ranks.entry((copies, at, thread.duties)).or_insert(rank);
            *known = rank.max(*known);
        }
    }
    held.retain(|(thread, _)| {
        places(nfa, thread.state)
            .all(|(copies, at, rank)| ranks[&(copies, at, thread.duties)] == rank)
    });
}

/// The copies that a state is in, its place in each of them, and in how many it was built before.
fn places(nfa: &Nfa, state: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    // How much a loop may still read depends on its count too.
    let counts = matches!(nfa.states[state], State::Again(_));
    let innermost = nfa.copies_of[state].filter(|_| !counts);
    let all = std::iter::successors(innermost, |copies| nfa.copies[*copies].outer);
    all.map(move |index| {
        let copies = &nfa.copies[index];
        let at = state - copies.start;
        (index, at % copies.stride, at / copies.stride)
    })
}

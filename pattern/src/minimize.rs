//! States that no value tells apart become one (Hopcroft's algorithm). A full count is read like a
//! character.

use super::dfa::Dfa;

/// The block of each state; the states of one block are alike.
pub(super) fn minimize(dfa: &Dfa) -> Vec<usize> {
    let sources = sources(dfa);
    let mut partition = Partition::new(dfa);
    let mut splitters: Vec<(usize, usize)> = Vec::new();
    for class in 0..dfa.columns {
        splitters.extend((0..partition.blocks.len()).map(|block| (block, class)));
    }
    while let Some((block, class)) = splitters.pop() {
        let into_block: Vec<usize> = partition.blocks[block]
            .iter()
            .flat_map(|state| &sources[state * dfa.columns + class])
            .copied()
            .collect();
        for new in partition.split(into_block) {
            splitters.extend((0..dfa.columns).map(|class| (new, class)));
        }
    }
    partition.block_of
}

/// The states from which a class leads to a state, at `state * columns + class`.
fn sources(dfa: &Dfa) -> Vec<Vec<usize>> {
    let mut sources = vec![Vec::new(); dfa.next.len()];
    for state in 0..dfa.accepts.len() {
        for (class, next) in dfa.row(state).iter().enumerate() {
            sources[next * dfa.columns + class].push(state);
        }
    }
    sources
}

struct Partition {
    blocks: Vec<Vec<usize>>,
    block_of: Vec<usize>,
    /// Where each state is in its block.
    place: Vec<usize>,
    /// By block, the states of a split; empty between splits.
    inside: Vec<Vec<usize>>,
}

impl Partition {
    /// States that accept and count alike.
    fn new(dfa: &Dfa) -> Self {
        let mut partition = Self {
            blocks: Vec::new(),
            block_of: vec![0; dfa.accepts.len()],
            place: vec![0; dfa.accepts.len()],
            inside: Vec::new(),
        };
        let mut kinds = Vec::new();
        for (state, kind) in dfa.accepts.iter().zip(&dfa.counts).enumerate() {
            let known = kinds.iter().position(|known| *known == kind);
            let block = known.unwrap_or_else(|| {
                kinds.push(kind);
                partition.blocks.push(Vec::new());
                kinds.len() - 1
            });
            partition.add(block, state);
        }
        partition.inside = vec![Vec::new(); kinds.len()];
        partition
    }

    /// Parts each block into the states of `inside` and the rest. The smaller part becomes a new
    /// block; those are returned. The time is in proportion to `inside`, whatever the blocks.
    fn split(&mut self, inside: Vec<usize>) -> Vec<usize> {
        let mut blocks = Vec::new();
        for state in inside {
            let block = self.block_of[state];
            if self.inside[block].is_empty() {
                blocks.push(block);
            }
            self.inside[block].push(state);
        }
        let mut new_blocks = Vec::new();
        for block in blocks {
            let part = std::mem::take(&mut self.inside[block]);
            if part.len() == self.blocks[block].len() {
                continue;
            }
            let new = self.blocks.len();
            self.blocks.push(Vec::new());
            self.inside.push(Vec::new());
            new_blocks.push(new);
            for state in &part {
                self.remove(*state);
                self.add(new, *state);
            }
            if part.len() > self.blocks[block].len() {
                self.swap(block, new);
            }
        }
        new_blocks
    }

    fn add(&mut self, block: usize, state: usize) {
        self.block_of[state] = block;
        self.place[state] = self.blocks[block].len();
        self.blocks[block].push(state);
    }

    fn remove(&mut self, state: usize) {
        let states = &mut self.blocks[self.block_of[state]];
        let place = self.place[state];
        states.swap_remove(place);
        if let Some(moved) = states.get(place) {
            self.place[*moved] = place;
        }
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.blocks.swap(a, b);
        for block in [a, b] {
            for state in &self.blocks[block] {
                self.block_of[*state] = block;
            }
        }
    }
}

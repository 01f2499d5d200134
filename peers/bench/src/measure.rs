//! Times and allocations of several contenders, measured in turn so that all meet the same noise.

use std::collections::VecDeque;
use std::hint::black_box;
use std::time::Instant;

/// Counts the allocations of a call.
pub type Count = fn(&mut dyn FnMut()) -> u64;

/// What measures.
pub(crate) enum Meter {
    /// Takes times; what was counted before is at hand, in the same order.
    Timer(VecDeque<u64>),
    /// Counts allocations, and prints the numbers.
    Counter(Count),
}

/// How many times each contender is timed.
const ROUNDS: usize = 151;
/// How long one timing should take, in nanoseconds: long beside the clock's reading, short beside
/// what else the machine does.
const SAMPLE: f64 = 400_000.0;

/// Something that is measured.
pub(crate) struct Contender<'a> {
    name: &'static str,
    /// Runs it a number of times.
    run: Box<dyn FnMut(u32) + 'a>,
}

impl<'a> Contender<'a> {
    /// Measures `call`, and the drop of what it gives.
    pub(crate) fn new<T>(name: &'static str, mut call: impl FnMut() -> T + 'a) -> Self {
        let run = move |times| {
            for _ in 0..times {
                black_box(call());
            }
        };
        Contender { name, run: Box::new(run) }
    }

    /// The nanoseconds of one call, from a number of calls.
    fn time(&mut self, times: u32) -> f64 {
        let start = Instant::now();
        (self.run)(times);
        nanoseconds(start) / f64::from(times)
    }

    fn calls_a_sample(&mut self) -> u32 {
        let mut times = 1;
        loop {
            let needed = self.time(times) * f64::from(times);
            if needed > SAMPLE / 8.0 || times > 1 << 24 {
                break;
            }
            times *= 2;
        }
        let one = self.time(times);
        (1..=1 << 24).find(|times| f64::from(*times) * one >= SAMPLE).unwrap_or(1)
    }

    /// The allocations of one call that is not the first.
    fn allocations(&mut self, count: Count) -> u64 {
        (self.run)(1);
        count(&mut || (self.run)(1))
    }
}

/// The nanoseconds since `start`.
pub(crate) fn nanoseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e9
}

/// What one contender cost.
#[derive(Clone, Debug)]
pub(crate) struct Cost {
    pub(crate) name: &'static str,
    /// Median of the rounds, in nanoseconds.
    pub(crate) time: f64,
    pub(crate) allocations: u64,
    /// Median over the rounds of its time divided by that of the first contender.
    pub(crate) ratio: f64,
}

impl Meter {
    pub(crate) fn timer(counts: Vec<u64>) -> Self {
        Meter::Timer(counts.into())
    }

    /// Whether there are times to print.
    pub(crate) fn takes_times(&self) -> bool {
        matches!(self, Meter::Timer(_))
    }

    /// The number that was counted next.
    pub(crate) fn counted(&mut self) -> u64 {
        let Meter::Timer(counts) = self else { return 0 };
        counts.pop_front().expect("the same is counted and timed")
    }

    /// Measures contenders in turn, many rounds; ratios are to the first. A counter gives nothing.
    pub(crate) fn measure(&mut self, mut contenders: Vec<Contender<'_>>) -> Vec<Cost> {
        if let Meter::Counter(count) = self {
            for contender in &mut contenders {
                println!("{}", contender.allocations(*count));
            }
            return Vec::new();
        }
        let times = take_times(&mut contenders);
        let first = times[0].clone();
        let mut costs = Vec::new();
        for (contender, times) in contenders.iter().zip(times) {
            let ratios = times.iter().zip(&first).map(|(time, first)| time / first).collect();
            let allocations = self.counted();
            let (time, ratio) = (median(times), median(ratios));
            costs.push(Cost { name: contender.name, time, allocations, ratio });
        }
        costs
    }
}

/// The times of each contender, a round each.
fn take_times(contenders: &mut [Contender<'_>]) -> Vec<Vec<f64>> {
    let calls: Vec<_> = contenders.iter_mut().map(Contender::calls_a_sample).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    let mut held = Vec::new();
    for round in 0..ROUNDS {
        hold_blocks(&mut held);
        // Every other round backwards, so that no contender always follows the same one.
        let mut order: Vec<_> = (0..contenders.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for index in order {
            times[index].push(contenders[index].time(calls[index]));
        }
    }
    times
}

/// Holds a block of each small size, so that what a contender allocates has another address in each
/// round: one that is unlucky for the processor's caches costs up to a sixth.
fn hold_blocks(held: &mut Vec<Vec<u8>>) {
    held.extend((1..=256).map(|size| Vec::with_capacity(16 * size)));
}

/// The middle of the values.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

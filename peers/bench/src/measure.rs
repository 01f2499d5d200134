//! Times and allocations of several contenders, measured in turn so that all meet the same noise.

use std::hint::black_box;
use std::time::Instant;

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
    fn allocations(&mut self) -> u64 {
        (self.run)(1);
        allocation_counter::measure(|| (self.run)(1)).count_total
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

/// Measures contenders in turn, many rounds; ratios are to the first.
pub(crate) fn measure(mut contenders: Vec<Contender<'_>>) -> Vec<Cost> {
    let allocations: Vec<_> = contenders.iter_mut().map(Contender::allocations).collect();
    let calls: Vec<_> = contenders.iter_mut().map(Contender::calls_a_sample).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for round in 0..ROUNDS {
        // Every other round backwards, so that no contender always follows the same one.
        let mut order: Vec<_> = (0..contenders.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for index in order {
            times[index].push(contenders[index].time(calls[index]));
        }
    }
    let first = times[0].clone();
    let costs = contenders.iter().zip(times).zip(allocations);
    costs
        .map(|((contender, times), allocations)| {
            let ratios = times.iter().zip(&first).map(|(time, first)| time / first).collect();
            Cost { name: contender.name, time: median(times), allocations, ratio: median(ratios) }
        })
        .collect()
}

/// The middle of the values.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

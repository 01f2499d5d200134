//! Credentials that are held, with a clock that is set by hand and a source that is counted.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::{Duration, SystemTime};

use surefire_client::credentials::{Cached, Credentials, CredentialsError, CredentialsSource};

type Outcome = Result<Credentials, CredentialsError>;
type Answer = fn(usize) -> Outcome;

/// Seconds since the epoch.
fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn credentials(id: usize, expiry: Option<u64>) -> Credentials {
    Credentials::new(format!("AKID{id}"), "hidden-secret", None, expiry.map(at), "test")
}

fn failure() -> Outcome {
    Err(CredentialsError::new("sealed"))
}

/// A source, how often it was asked, and the time.
#[derive(Clone, Default)]
struct World {
    asked: Arc<AtomicUsize>,
    time: Arc<AtomicU64>,
    answer: Arc<Mutex<Option<Answer>>>,
}

impl World {
    fn answering(answer: Answer) -> (Self, Cached<impl CredentialsSource>) {
        let world = World::default();
        world.answer(answer);
        let (inner, time) = (world.clone(), Arc::clone(&world.time));
        let source = move || {
            let times = inner.asked.fetch_add(1, Ordering::SeqCst) + 1;
            let answer = *inner.answer.lock().unwrap();
            answer.unwrap()(times)
        };
        let now = move || at(time.load(Ordering::SeqCst));
        (world, Cached::with_time(source, now))
    }

    fn answer(&self, answer: Answer) {
        *self.answer.lock().unwrap() = Some(answer);
    }

    fn set(&self, seconds: u64) {
        self.time.store(seconds, Ordering::SeqCst);
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn id(cached: &Cached<impl CredentialsSource>) -> Result<String, String> {
    let outcome = cached.credentials();
    outcome.map(|it| it.access_key_id().to_owned()).map_err(|error| error.to_string())
}

#[test]
fn what_never_expires_is_held_for_good() {
    let (world, cached) = World::answering(|times| Ok(credentials(times, None)));
    for seconds in [0, 1_000_000_000] {
        world.set(seconds);
        assert_eq!(id(&cached).unwrap(), "AKID1");
        assert_eq!(id(&cached.clone()).unwrap(), "AKID1");
    }
    assert_eq!(world.asked(), 1);
}

#[test]
fn the_source_is_asked_again_five_minutes_before_it_is_too_late() {
    let (world, cached) =
        World::answering(|times| Ok(credentials(times, Some(3600 * times as u64))));
    for (seconds, expected, asked) in [
        (0, "AKID1", 1),
        (3299, "AKID1", 1),
        (3300, "AKID2", 2),
        (6899, "AKID2", 2),
        (6900, "AKID3", 3),
    ] {
        world.set(seconds);
        assert_eq!(id(&cached).unwrap(), expected, "{seconds}");
        assert_eq!(world.asked(), asked, "{seconds}");
    }
}

#[test]
fn what_has_not_expired_is_used_while_the_source_fails() {
    let (world, cached) = World::answering(|times| Ok(credentials(times, Some(3600))));
    assert_eq!(id(&cached).unwrap(), "AKID1");
    world.answer(|_| failure());
    for (seconds, expected, asked) in [
        (3400, Ok("AKID1"), 2),
        // The source is left alone for ten seconds.
        (3409, Ok("AKID1"), 2),
        (3410, Ok("AKID1"), 3),
        (3599, Ok("AKID1"), 4),
        (3600, Err("no credentials: sealed"), 5),
        (3601, Err("no credentials: sealed"), 6),
    ] {
        world.set(seconds);
        let expected = expected.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(id(&cached), expected, "{seconds}");
        assert_eq!(world.asked(), asked, "{seconds}");
    }
    world.answer(|times| Ok(credentials(times, Some(7200))));
    assert_eq!(id(&cached).unwrap(), "AKID7");
    assert_eq!(id(&cached).unwrap(), "AKID7");
    assert_eq!(world.asked(), 7);
}

/// What as many threads get at once, from a source that takes long.
fn at_once(answer: Answer) -> (Vec<Result<String, String>>, usize) {
    let (world, cached) = World::answering(answer);
    let barrier = Barrier::new(16);
    let outcomes = thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    id(&cached)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or(Err("panic".into()))).collect()
    });
    (outcomes, world.asked())
}

const LONG: Duration = Duration::from_secs(1);

#[test]
fn one_thread_asks_and_the_others_wait() {
    let (outcomes, asked) = at_once(|times| {
        thread::sleep(LONG);
        Ok(credentials(times, Some(3600)))
    });
    assert_eq!((outcomes, asked), (vec![Ok("AKID1".to_owned()); 16], 1));
}

#[test]
fn threads_that_wait_share_an_error_and_what_is_short_lived() {
    let (outcomes, asked) = at_once(|_| {
        thread::sleep(LONG);
        failure()
    });
    assert_eq!((outcomes, asked), (vec![Err("no credentials: sealed".to_owned()); 16], 1));
    // It lasts for less than five minutes.
    let (outcomes, asked) = at_once(|times| {
        thread::sleep(LONG);
        Ok(credentials(times, Some(60)))
    });
    assert_eq!((outcomes, asked), (vec![Ok("AKID1".to_owned()); 16], 1));
}

#[test]
fn a_source_that_panics_holds_nobody_up() {
    let (outcomes, asked) = at_once(|times| {
        thread::sleep(LONG / 5);
        assert!(times > 1, "the first is lost");
        Ok(credentials(times, None))
    });
    let lost = outcomes.iter().filter(|outcome| outcome.is_err()).count();
    let rest = outcomes.iter().filter(|outcome| **outcome == Ok("AKID2".to_owned())).count();
    assert_eq!((lost, rest, asked), (1, 15, 2));
}

#[test]
fn debug_shows_no_secret() {
    let (_, cached) = World::answering(|times| Ok(credentials(times, None)));
    cached.credentials().unwrap();
    assert_eq!(format!("{cached:?}"), "Cached { .. }");
}

//! Credentials that are held until shortly before they expire.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use surefire::sign::Credentials;

use crate::credentials::{CredentialsError, CredentialsSource};

/// How long before they expire the source is asked again.
const EARLY: Duration = Duration::from_mins(5);
/// After a failure what is held is used for as long before the source is asked again, so that one that
/// is down is not asked by every call.
const PAUSE: Duration = Duration::from_secs(10);

/// A source that is asked once, and again five minutes before what it gave expires.
///
/// One thread asks, and the others wait for what it gets, be it an error. When the source fails, what it
/// gave before is used until it expires, and the source is asked again after ten seconds.
/// Credentials that never expire are held for good. A clone has the same ones.
///
/// ```no_run
/// use surefire_client::credentials::{Cached, Credentials};
/// # fn assume_role() -> Result<Credentials, std::io::Error> { unimplemented!() }
/// use surefire_client::Sender;
/// use surefire_client::ureq::Client;
/// use surefire_cognito::SERVICE;
///
/// let client = Client::new(Sender::from_env(&SERVICE)?, Cached::new(assume_role));
/// # Ok::<(), surefire_client::ConfigError>(())
/// ```
pub struct Cached<S> {
    shared: Arc<Shared<S>>,
}

struct Shared<S> {
    source: S,
    now: Box<dyn Fn() -> SystemTime + Send + Sync>,
    state: Mutex<State>,
    /// Told when the source has been asked.
    asked: Condvar,
}

#[derive(Default)]
struct State {
    held: Option<Credentials>,
    /// Whether a thread asks the source.
    is_asking: bool,
    /// How often the source has been asked, and its last failure since it gave something.
    times: u64,
    failure: Option<(CredentialsError, SystemTime)>,
}

impl<S: CredentialsSource> Cached<S> {
    /// Holds what the source gives.
    pub fn new(source: S) -> Self {
        Cached::with_time(source, SystemTime::now)
    }

    /// With another clock, for tests.
    pub fn with_time(source: S, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        let (state, asked) = (Mutex::default(), Condvar::new());
        Cached { shared: Arc::new(Shared { source, now: Box::new(now), state, asked }) }
    }
}

impl<S: CredentialsSource> CredentialsSource for Cached<S> {
    fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let shared = &*self.shared;
        let mut state = shared.lock();
        let seen = state.times;
        loop {
            if let Some(credentials) = state.usable((shared.now)()) {
                return Ok(credentials.clone());
            }
            if !state.is_asking {
                break;
            }
            state = shared.asked.wait(state).unwrap_or_else(PoisonError::into_inner);
            if state.times != seen {
                return state.outcome((shared.now)());
            }
        }
        state.is_asking = true;
        drop(state);
        shared.ask()
    }
}

impl<S: CredentialsSource> Shared<S> {
    /// Asks the source. Before it, `is_asking` is set.
    fn ask(&self) -> Result<Credentials, CredentialsError> {
        let _turn = Turn(self);
        let outcome = self.source.credentials();
        let now = (self.now)();
        let mut state = self.lock();
        state.times += 1;
        match outcome {
            Ok(credentials) => {
                state.failure = None;
                state.held = Some(credentials);
            }
            Err(error) => state.failure = Some((error, now)),
        }
        state.outcome(now)
    }
}

impl<S> Shared<S> {
    /// Nothing panics while it is locked but a clock, and what it holds is right even then.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The turn of a thread that asks the source. At its end, and when the source panics, the others go on.
struct Turn<'s, S>(&'s Shared<S>);

impl<S> Drop for Turn<'_, S> {
    fn drop(&mut self) {
        self.0.lock().is_asking = false;
        self.0.asked.notify_all();
    }
}

impl State {
    /// What is held, if the source need not be asked.
    fn usable(&self, now: SystemTime) -> Option<&Credentials> {
        let is_recent = |at: SystemTime| now.duration_since(at).is_ok_and(|passed| passed < PAUSE);
        let is_paused = self.failure.as_ref().is_some_and(|(_, at)| is_recent(*at));
        let margin = if is_paused { Duration::ZERO } else { EARLY };
        self.held.as_ref().filter(|held| lasts(held, now, margin))
    }

    /// What came of asking the source; after a failure, what was held before, unless it has expired.
    fn outcome(&self, now: SystemTime) -> Result<Credentials, CredentialsError> {
        match (&self.held, &self.failure) {
            (Some(held), None) => Ok(held.clone()),
            (Some(held), Some(_)) if lasts(held, now, Duration::ZERO) => Ok(held.clone()),
            (_, Some((error, _))) => Err(error.clone()),
            (None, None) => Err(CredentialsError::new("the source was not asked")),
        }
    }
}

/// Whether credentials are good for longer than that.
fn lasts(credentials: &Credentials, now: SystemTime, margin: Duration) -> bool {
    credentials
        .expiry()
        .is_none_or(|expiry| expiry.duration_since(now).is_ok_and(|left| left > margin))
}

impl<S> Clone for Cached<S> {
    fn clone(&self) -> Self {
        Cached { shared: Arc::clone(&self.shared) }
    }
}

impl<S> fmt::Debug for Cached<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").finish_non_exhaustive()
    }
}

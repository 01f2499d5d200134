//! How often, after how long, and from which quota a request is sent again.
//!
//! These are the rules of the *standard* mode that the AWS SDKs share, as published in May 2026
//! (`AWS_NEW_RETRIES_2026`), which most SDKs take up by default from November 2026 on. The older rules had one
//! base of a second for every delay, and took 5 tokens for a retry and 10 after a timeout.

use std::sync::Mutex;
use std::time::Duration;

/// The tokens of a quota that is full.
const QUOTA: u32 = 500;
/// What a retry takes after the service was asked too often: it said itself that later is welcome.
const THROTTLING_COST: u32 = 5;
/// What any other retry takes.
const COST: u32 = 14;
/// How much longer than the delay of its own a call waits because the service asks for it.
const MOST_ASKED: Duration = Duration::from_secs(5);

/// When a request is sent again of which nobody knows whether the service carried it out: the
/// connection broke after something was sent, or no response came in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// Never, unless it has an idempotency token: the caller decides. What a response refuses is sent
    /// again all the same.
    #[default]
    IfRefused,
    /// Always: the operation reads, or does the same when it is carried out twice, or has an
    /// idempotency token, which stays the same.
    Always,
}

/// How often and after how long a request is sent again.
///
/// ```
/// use std::time::Duration;
/// use surefire_client::RetryPolicy;
///
/// let patient = RetryPolicy { max_attempts: 5, ..RetryPolicy::default() };
/// assert_eq!(RetryPolicy::default().max_attempts, 3);
/// assert_eq!(patient.max_delay, Duration::from_secs(20));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included; 0 is taken as 1.
    pub max_attempts: u32,
    /// The longest delay before the second attempt, unless the service was asked too often. It doubles
    /// for each that follows; the delay is a random part of it (full jitter).
    pub base: Duration,
    /// The same, when the service was asked too often.
    pub throttling_base: Duration,
    /// The longest delay of all.
    pub max_delay: Duration,
}

impl Default for RetryPolicy {
    /// 3 attempts, from 50 ms on, from a second on when the service was asked too often, and 20 seconds
    /// at most.
    fn default() -> Self {
        RetryPolicy {
            max_attempts: 3,
            base: Duration::from_millis(50),
            throttling_base: Duration::from_secs(1),
            max_delay: Duration::from_secs(20),
        }
    }
}

/// What is known of a failure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reason {
    pub(crate) is_throttling: bool,
    /// How long the service asks to wait.
    pub(crate) asked: Option<Duration>,
}

impl RetryPolicy {
    /// The delay before the attempt after `attempts`; `random` is from 0 to 1.
    pub(crate) fn delay(&self, attempts: u32, reason: Reason, random: f64) -> Duration {
        let base = if reason.is_throttling { self.throttling_base } else { self.base };
        let doubled = base.saturating_mul(2_u32.saturating_pow(attempts.saturating_sub(1)));
        let own = doubled.min(self.max_delay).mul_f64(random.clamp(0.0, 1.0));
        match reason.asked {
            Some(asked) => asked.clamp(own, own.saturating_add(MOST_ASKED)),
            None => own,
        }
    }
}

/// The tokens that all calls of a sender take for their retries, so that a service that is down is
/// not asked three times as often.
#[derive(Debug)]
pub(crate) struct Quota(Mutex<u32>);

/// What was taken for a retry, to be given back when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taken(u32);

impl Quota {
    pub(crate) fn full() -> Self {
        Quota(Mutex::new(QUOTA))
    }

    /// Takes the tokens for a retry, if there are as many.
    pub(crate) fn take(&self, reason: Reason) -> Option<Taken> {
        let cost = if reason.is_throttling { THROTTLING_COST } else { COST };
        let mut tokens = self.tokens();
        *tokens = tokens.checked_sub(cost)?;
        Some(Taken(cost))
    }

    /// A call succeeded: what its last retry took comes back, or one token if there was none.
    pub(crate) fn give_back(&self, taken: Option<Taken>) {
        let mut tokens = self.tokens();
        *tokens = tokens.saturating_add(taken.map_or(1, |taken| taken.0)).min(QUOTA);
    }

    /// A number is right whatever happened to another thread that held it.
    fn tokens(&self) -> std::sync::MutexGuard<'_, u32> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAILED: Reason = Reason { is_throttling: false, asked: None };
    const THROTTLED: Reason = Reason { is_throttling: true, asked: None };

    fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn a_delay_doubles_up_to_the_longest() {
        let policy = RetryPolicy::default();
        for (attempts, reason, random, expected) in [
            (1, FAILED, 1.0, 50),
            (2, FAILED, 1.0, 100),
            (3, FAILED, 1.0, 200),
            (1, THROTTLED, 1.0, 1000),
            (2, THROTTLED, 1.0, 2000),
            (5, THROTTLED, 1.0, 16_000),
            (6, THROTTLED, 1.0, 20_000),
            (u32::MAX, FAILED, 1.0, 20_000),
            (2, FAILED, 0.5, 50),
            (2, FAILED, 0.0, 0),
        ] {
            let delay = policy.delay(attempts, reason, random);
            assert_eq!(delay, millis(expected), "{attempts} {reason:?} {random}");
        }
    }

    #[test]
    fn what_the_service_asks_for_is_between_the_own_delay_and_five_seconds_more() {
        let policy = RetryPolicy::default();
        for (asked, expected) in [(10, 50), (50, 50), (3000, 3000), (5050, 5050), (3_600_000, 5050)]
        {
            let reason = Reason { asked: Some(millis(asked)), ..FAILED };
            assert_eq!(policy.delay(1, reason, 1.0), millis(expected), "{asked}");
        }
    }

    #[test]
    fn a_quota_ends_and_comes_back() {
        let quota = Quota::full();
        let taken: Vec<_> = std::iter::from_fn(|| quota.take(FAILED)).collect();
        assert_eq!(taken.len(), 35); // 35 × 14 = 490
        assert!(quota.take(THROTTLED).is_some() && quota.take(THROTTLED).is_some());
        assert!(quota.take(THROTTLED).is_none());
        quota.give_back(None);
        assert!(quota.take(FAILED).is_none());
        quota.give_back(Some(taken[0]));
        assert!(quota.take(FAILED).is_some());
        for _ in 0..1000 {
            quota.give_back(Some(taken[0]));
        }
        assert_eq!(std::iter::from_fn(|| quota.take(FAILED)).count(), 35);
    }
}

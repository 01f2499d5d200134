//! Idempotency tokens: random ones, and others in their place for a test.

use alloc::boxed::Box;
use alloc::string::String;
use core::hash::{BuildHasher, Hasher};
use std::cell::RefCell;
use std::hash::RandomState;

type Source = Box<dyn FnMut() -> String>;

std::thread_local! {
    static SOURCE: RefCell<Option<Source>> = const { RefCell::new(None) };
}

/// Calls `work`, and takes the idempotency tokens that requests need on this thread meanwhile from
/// `tokens` instead of chance: for tests.
///
/// ```
/// use surefire::Structure;
///
/// /// A job.
/// #[derive(Structure)]
/// pub struct Job {
///     /// Lets the service know the same request again.
///     #[surefire(idempotency_token)]
///     client_token: String,
/// }
///
/// let job = surefire::with_idempotency_tokens(
///     || "token-1".into(),
///     || Job::builder().build().unwrap(),
/// );
/// assert_eq!(job.client_token(), "token-1");
/// assert_eq!(Job::builder().build().unwrap().client_token().len(), 36);
/// ```
pub fn with_idempotency_tokens<T>(
    tokens: impl FnMut() -> String + 'static,
    work: impl FnOnce() -> T,
) -> T {
    let before = SOURCE.replace(Some(Box::new(tokens)));
    let _guard = Guard { before };
    work()
}

/// Puts back what was there before, also when the work panics.
struct Guard {
    before: Option<Source>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        SOURCE.set(self.before.take());
    }
}

/// A new token: a random UUID (version 4), or what a test gives.
#[must_use]
pub fn idempotency_token() -> String {
    // Taken out while it runs, so that it may build a request itself.
    let source = SOURCE.take();
    match source {
        Some(mut source) => {
            let token = source();
            SOURCE.set(Some(source));
            token
        }
        None => uuid(random(), random()),
    }
}

/// Random bits: the standard library's hasher is keyed by the operating system's random numbers.
/// They are unique, which is what a token needs; they are no secret.
fn random() -> u64 {
    let mut hasher = RandomState::new().build_hasher();
    if let Ok(now) = std::time::UNIX_EPOCH.elapsed() {
        hasher.write_u128(now.as_nanos());
    }
    hasher.finish()
}

/// The text of a UUID of version 4 and of the usual variant, with these bits for the others.
fn uuid(high: u64, low: u64) -> String {
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    let (first, second, third) = (high >> 32, high >> 16 & 0xFFFF, high & 0xFFFF);
    let (fourth, last) = (low >> 48, low & 0xFFFF_FFFF_FFFF);
    alloc::format!("{first:08x}-{second:04x}-{third:04x}-{fourth:04x}-{last:012x}")
}

#[cfg(test)]
mod tests {
    use super::{idempotency_token, uuid, with_idempotency_tokens};
    use std::string::{String, ToString};

    #[test]
    fn makes_uuids_of_version_4() {
        assert_eq!(uuid(0, 0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u64::MAX, u64::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_ne!(idempotency_token(), idempotency_token());
    }

    #[test]
    fn takes_the_tokens_of_a_test_while_it_runs() {
        let mut count = 0;
        let tokens = move || {
            count += 1;
            count.to_string()
        };
        let given = with_idempotency_tokens(tokens, || {
            let inner = with_idempotency_tokens(|| String::from("inner"), idempotency_token);
            [idempotency_token(), inner, idempotency_token()]
        });
        assert_eq!(given, ["1", "inner", "2"]);
        assert_eq!(idempotency_token().len(), 36);
    }
}

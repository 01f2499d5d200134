//! The owner of the pairs that go into `AuthParameters` and `ChallengeResponses`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use surefire::StringMap;

/// The pairs of `AuthParameters` or `ChallengeResponses`, sorted by key. A [`Flow`](super::Flow) or
/// a [`Reply`](super::Reply) makes one.
///
/// Its `Debug` shows neither keys nor values.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters<'a>(BTreeMap<Cow<'a, str>, &'a str>);

impl<'a> Parameters<'a> {
    /// No pairs.
    #[must_use]
    pub const fn new() -> Self {
        Parameters(BTreeMap::new())
    }

    /// `USERNAME` alone, which nearly all of them have.
    #[must_use]
    pub fn of_user(username: &'a str) -> Self {
        Parameters::new().with("USERNAME", username)
    }

    /// Adds a pair. If the key is there already, this value takes the place of the other.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: &'a str) -> Self {
        self.0.insert(key.into(), value);
        self
    }

    /// Adds a pair, or nothing if there is no value.
    #[must_use]
    pub fn maybe_with(self, key: &'static str, value: Option<&'a str>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The pairs as the builders take them.
    #[must_use]
    pub fn as_map(&self) -> StringMap<'_> {
        StringMap::from(&self.0)
    }
}

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parameters(<redacted>)")
    }
}

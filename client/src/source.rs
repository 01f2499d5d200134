//! Where the clients take credentials from, in one place.

use std::sync::Arc;

use surefire::sign::Credentials;

/// A function that is asked before each attempt of an operation that is signed.
#[derive(Clone)]
pub(crate) struct Source(Arc<dyn Fn() -> Credentials + Send + Sync>);

impl Source {
    pub(crate) fn new(credentials: impl Fn() -> Credentials + Send + Sync + 'static) -> Self {
        Source(Arc::new(credentials))
    }

    pub(crate) fn credentials(&self) -> Credentials {
        (self.0)()
    }
}

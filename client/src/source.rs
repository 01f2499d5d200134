//! Where the clients take credentials from, in one place.

use std::sync::Arc;

use crate::credentials::{Credentials, CredentialsError, CredentialsSource};

/// What is asked before each attempt of an operation that is signed.
#[derive(Clone)]
pub(crate) struct Source(Arc<dyn CredentialsSource>);

impl Source {
    pub(crate) fn new(credentials: impl CredentialsSource + 'static) -> Self {
        Source(Arc::new(credentials))
    }

    pub(crate) fn credentials(&self) -> Result<Credentials, CredentialsError> {
        self.0.credentials()
    }
}

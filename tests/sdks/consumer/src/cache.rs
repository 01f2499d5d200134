//! Secrets that are kept as text, so that Secrets Manager is asked once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use surefire_sdks::secrets_manager::{GetSecretValue, SecretValue};
use surefire_sdks::surefire::{from_json, to_json};

use crate::{Client, Failure, call};

/// Secrets by their names, as JSON: any store that keeps text would do.
#[derive(Default)]
pub struct Cache {
    kept: RefCell<BTreeMap<String, String>>,
}

impl Cache {
    /// The secret, from the cache where it is there.
    ///
    /// # Errors
    ///
    /// When the name can't be one, and those of a call.
    pub fn secret(&self, client: &dyn Client, name: &str) -> Result<SecretValue, Failure> {
        if let Some(kept) = self.kept.borrow().get(name) {
            return Ok(from_json(kept)?);
        }
        let secret = call(client, &GetSecretValue::builder().secret_id(name).build()?)?;
        self.kept.borrow_mut().insert(name.to_owned(), to_json(&secret));
        Ok(secret)
    }
}

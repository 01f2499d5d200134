//! What the shop is set up with: parameters of Systems Manager, page by page.

use std::collections::{BTreeMap, HashMap};

use surefire_sdks::ssm::{GetParameter, GetParametersByPath, ParameterName};
use surefire_sdks::surefire::Pages;

use crate::{Client, Failure, call};

/// All parameters below a path.
///
/// # Errors
///
/// When the path is empty, and those of a call.
pub fn read(client: &dyn Client, path: &str) -> Result<BTreeMap<String, String>, Failure> {
    let request =
        GetParametersByPath::builder().path(path).recursive(true).with_decryption(true).build()?;
    let mut settings = BTreeMap::new();
    for page in Pages::of(request).responses(|request| call(client, &request)) {
        for parameter in page?.parameters {
            settings.insert(parameter.name.as_str().to_owned(), parameter.value);
        }
    }
    Ok(settings)
}

/// Parameters that were asked for one by one, each once: the request is what they are kept by.
#[derive(Default)]
pub struct Known(HashMap<GetParameter, String>);

impl Known {
    /// The parameter, decrypted. Its name is checked already, so the request can't be wrong.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub fn get(&mut self, client: &dyn Client, name: ParameterName) -> Result<&str, Failure> {
        let request = GetParameter::builder().name(name).with_decryption(true).build_infallible();
        if !self.0.contains_key(&request) {
            let value = call(client, &request)?.parameter.value;
            self.0.insert(request.clone(), value);
        }
        Ok(&self.0[&request])
    }
}

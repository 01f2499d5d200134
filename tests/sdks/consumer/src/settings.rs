//! What the shop is set up with: parameters of Systems Manager, page by page.

use std::collections::BTreeMap;

use surefire_sdks::ssm::{GetParametersByPath, ParameterName};
use surefire_sdks::surefire::Pages;

use crate::{Client, Failure, call};

/// All parameters below a path.
///
/// # Errors
///
/// When the path is empty, and those of a call.
pub fn read(client: &dyn Client, path: &str) -> Result<BTreeMap<String, String>, Failure> {
    let path = ParameterName::new(path.to_owned())?;
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

//! Where credentials come from, for blocking clients: a value, the environment, a closure; and a cache.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

pub use surefire::sign::Credentials;

pub use crate::cached::Cached;

/// What gives credentials, each time before a request is signed.
///
/// [`Credentials`] give themselves, and so does a closure that returns a `Result` of them; a function is
/// one too, such as [`from_env`]. What takes long belongs in a [`Cached`].
///
/// ```
/// use surefire_client::credentials::{Cached, CredentialsSource, Credentials};
///
/// let fixed = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// assert_eq!(fixed.credentials()?.access_key_id(), "AKIDEXAMPLE");
///
/// let vault = || -> Result<Credentials, std::io::Error> {
///     Ok(Credentials::new("AKIDVAULT", "secret", None, None, "vault"))
/// };
/// assert_eq!(Cached::new(vault).credentials()?.access_key_id(), "AKIDVAULT");
/// # Ok::<(), surefire_client::credentials::CredentialsError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no credentials",
    note = "`Credentials` do, and a closure `Fn() -> Result<Credentials, E>` that is `Send` and `Sync`, whose \
            error is one for `Box<dyn Error + Send + Sync>`"
)]
pub trait CredentialsSource: Send + Sync {
    /// The credentials of now.
    ///
    /// # Errors
    ///
    /// When there are none.
    fn credentials(&self) -> Result<Credentials, CredentialsError>;
}

impl CredentialsSource for Credentials {
    fn credentials(&self) -> Result<Credentials, CredentialsError> {
        Ok(self.clone())
    }
}

impl<F, E> CredentialsSource for F
where
    F: Fn() -> Result<Credentials, E> + Send + Sync,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    fn credentials(&self) -> Result<Credentials, CredentialsError> {
        self().map_err(CredentialsError::new)
    }
}

/// The credentials of the environment: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, where they are
/// temporary, `AWS_SESSION_TOKEN`. An empty or blank variable is as one that is not there.
///
/// ```
/// use surefire_client::credentials::{CredentialsSource, from_env};
///
/// /// What takes any source takes the function itself.
/// fn is_there(source: impl CredentialsSource) -> bool {
///     source.credentials().is_ok()
/// }
/// is_there(from_env);
/// ```
///
/// # Errors
///
/// When one of the first two is missing; the error names it.
pub fn from_env() -> Result<Credentials, CredentialsError> {
    from_lookup(crate::environment::variable)
}

/// The same, where a function has the variables: for tests, and for what is no environment.
///
/// ```
/// use surefire_client::credentials::from_lookup;
///
/// let error = from_lookup(|name| (name == "AWS_ACCESS_KEY_ID").then(|| "AKID".into())).unwrap_err();
/// let expected = "no credentials in the environment: `AWS_SECRET_ACCESS_KEY` is not set";
/// assert_eq!(error.to_string(), expected);
/// ```
///
/// # Errors
///
/// Those of [`from_env`].
pub fn from_lookup(
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<Credentials, CredentialsError> {
    let text = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
    match (text(KEY_ID), text(SECRET)) {
        (Some(id), Some(secret)) => {
            Ok(Credentials::new(id, secret, text("AWS_SESSION_TOKEN"), None, "Environment"))
        }
        (Some(_), None) => Err(CredentialsError(Cause::Unset(&[SECRET]))),
        (None, Some(_)) => Err(CredentialsError(Cause::Unset(&[KEY_ID]))),
        (None, None) => Err(CredentialsError(Cause::Unset(&[KEY_ID, SECRET]))),
    }
}

const KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";

/// Why there are no credentials.
///
/// It shows what the source's own error shows, and nothing of the credentials. The example of
/// [`from_lookup`] has one.
#[derive(Clone, Debug)]
pub struct CredentialsError(Cause);

#[derive(Clone, Debug)]
enum Cause {
    /// These variables are not there.
    Unset(&'static [&'static str]),
    Source(Arc<dyn Error + Send + Sync>),
}

impl CredentialsError {
    /// An error of a source of one's own. A `CredentialsError` stays as it is.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        match cause.into().downcast::<CredentialsError>() {
            Ok(own) => *own,
            Err(cause) => CredentialsError(Cause::Source(cause.into())),
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Unset(names) => {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                let is = if names.len() == 1 { "is" } else { "are" };
                let names = names.join(" and ");
                write!(f, "no credentials in the environment: {names} {is} not set")
            }
            Cause::Source(cause) => write!(f, "no credentials: {cause}"),
        }
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Cause::Unset(_) => None,
            Cause::Source(cause) => Some(&**cause),
        }
    }
}

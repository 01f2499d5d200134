//! Why a configuration leads to no endpoint.

use std::error::Error;
use std::fmt;

/// Why no endpoint is known, or none that can be used.
///
/// ```
/// use surefire_client::{ConfigError, EndpointConfig};
/// use surefire_cognito::SERVICE;
///
/// let error = EndpointConfig::from_lookup(&SERVICE, |_| None)?.endpoint(&SERVICE).unwrap_err();
/// assert_eq!(error, ConfigError::NoRegion);
/// assert_eq!(error.to_string(), "no region is known: set `AWS_REGION`, or name one");
/// # Ok::<(), ConfigError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No region is known.
    NoRegion,
    /// The region can't be a part of a host.
    Region {
        /// The region.
        region: String,
    },
    /// A URL of one's own is to have FIPS, which only the service's endpoints have.
    UrlWithFips,
    /// The same, with dual-stack.
    UrlWithDualStack,
    /// The text is no URL that requests can be sent to.
    Url {
        /// Where it is from, such as the name of a variable.
        source: String,
    },
    /// A variable is neither `true` nor `false`.
    Flag {
        /// Its name.
        variable: &'static str,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::NoRegion => {
                f.write_str("no region is known: set `AWS_REGION`, or name one")
            }
            ConfigError::Region { region } => write!(
                f,
                "the region {region:?} can't be a part of a host: it is made of letters, digits and dashes"
            ),
            ConfigError::UrlWithFips => f.write_str(
                "a URL of one's own has no FIPS endpoint: leave out one of them (`AWS_ENDPOINT_URL`, \
                 `AWS_USE_FIPS_ENDPOINT`)",
            ),
            ConfigError::UrlWithDualStack => f.write_str(
                "a URL of one's own has no dual-stack endpoint: leave out one of them \
                 (`AWS_ENDPOINT_URL`, `AWS_USE_DUALSTACK_ENDPOINT`)",
            ),
            ConfigError::Url { source } => {
                write!(f, "{source} gives no URL with `http` or `https`, a host, and no user in it")
            }
            ConfigError::Flag { variable } => {
                write!(f, "`{variable}` is neither `true` nor `false`")
            }
        }
    }
}

impl Error for ConfigError {}

//! Where a service is, by region or by a URL of one's own.

use std::fmt;

use surefire::http::Uri;
use surefire::{EndpointRule, Service};

use crate::config_error::ConfigError;
use crate::partition::Partition;

/// What is known of where a service is: a region, or a URL of one's own.
///
/// ```
/// use surefire_client::EndpointConfig;
/// use surefire_cognito::SERVICE;
///
/// let config = EndpointConfig::in_region("eu-central-1");
/// let url = config.endpoint(&SERVICE)?.url;
/// assert_eq!(url, "https://cognito-idp.eu-central-1.amazonaws.com/");
///
/// let url = config.with_fips().endpoint(&SERVICE)?.url;
/// assert_eq!(url, "https://cognito-idp-fips.eu-central-1.amazonaws.com/");
/// # Ok::<(), surefire_client::ConfigError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct EndpointConfig {
    region: Option<String>,
    url: Option<Uri>,
    use_fips: bool,
    use_dual_stack: bool,
}

/// Where a service is.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoint {
    /// Where requests are sent.
    pub url: Uri,
    /// The region that they are signed for. There is none where only a URL is known.
    pub signing_region: Option<String>,
}

impl EndpointConfig {
    /// The service in a region, such as `us-east-1`; its partition follows from it.
    pub fn in_region(region: impl Into<String>) -> Self {
        EndpointConfig { region: Some(region.into()), ..EndpointConfig::default() }
    }

    /// At a URL of one's own, such as that of an emulator or of a VPC endpoint. Requests are signed for
    /// the region all the same.
    #[must_use]
    pub fn at(mut self, url: Uri) -> Self {
        self.url = Some(url);
        self
    }

    /// At the endpoint whose cryptography is validated by FIPS 140.
    #[must_use]
    pub fn with_fips(mut self) -> Self {
        self.use_fips = true;
        self
    }

    /// At the endpoint that IPv6 reaches as well as IPv4.
    #[must_use]
    pub fn with_dual_stack(mut self) -> Self {
        self.use_dual_stack = true;
        self
    }

    /// What the environment says about the service; an empty variable is as one that is not there.
    ///
    /// | variable | what it says |
    /// | --- | --- |
    /// | `AWS_REGION`, or else `AWS_DEFAULT_REGION` | the region |
    /// | `AWS_ENDPOINT_URL_` and the service's ID in upper case, with `_` for spaces and dashes | the URL of this service |
    /// | `AWS_ENDPOINT_URL` | the URL of all services that have none of their own |
    /// | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `true`: neither URL counts |
    /// | `AWS_USE_FIPS_ENDPOINT`, `AWS_USE_DUALSTACK_ENDPOINT` | `true` or `false` |
    ///
    /// # Errors
    ///
    /// When a flag is neither `true` nor `false`, or a URL is none.
    pub fn from_env(service: &Service) -> Result<Self, ConfigError> {
        EndpointConfig::from_lookup(service, crate::environment::variable)
    }

    /// The same, where a function has the variables: for tests, and for what is no environment.
    ///
    /// ```
    /// use surefire_client::EndpointConfig;
    /// use surefire_cognito::SERVICE;
    ///
    /// let variables = |name: &str| match name {
    ///     "AWS_REGION" => Some("us-east-1".to_owned()),
    ///     "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER" => Some("http://localhost:5000".to_owned()),
    ///     _ => None,
    /// };
    /// let config = EndpointConfig::from_lookup(&SERVICE, variables)?;
    /// assert_eq!(config.endpoint(&SERVICE)?.url, "http://localhost:5000/");
    /// # Ok::<(), surefire_client::ConfigError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`from_env`](Self::from_env).
    pub fn from_lookup(
        service: &Service,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let text = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let flag = |name: &'static str| match text(name) {
            None => Ok(false),
            Some(value) if value.eq_ignore_ascii_case("true") => Ok(true),
            Some(value) if value.eq_ignore_ascii_case("false") => Ok(false),
            Some(_) => Err(ConfigError::Flag { variable: name }),
        };
        let mut url = None;
        if !flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")? {
            let own = format!("{URL}_{}", service.id.to_uppercase().replace([' ', '-'], "_"));
            for name in [&*own, URL] {
                if let (None, Some(value)) = (&url, text(name)) {
                    let read = value.parse().ok().filter(is_usable);
                    url =
                        Some(read.ok_or_else(|| ConfigError::Url { source: format!("`{name}`") })?);
                }
            }
        }
        Ok(EndpointConfig {
            region: text("AWS_REGION").or_else(|| text("AWS_DEFAULT_REGION")),
            url,
            use_fips: flag("AWS_USE_FIPS_ENDPOINT")?,
            use_dual_stack: flag("AWS_USE_DUALSTACK_ENDPOINT")?,
        })
    }

    /// Where the service is, as its own rules have it.
    ///
    /// # Errors
    ///
    /// When neither a region nor a URL is known, the region can't be a part of a host, or a URL of one's
    /// own is to have FIPS or dual-stack.
    pub fn endpoint(&self, service: &Service) -> Result<Endpoint, ConfigError> {
        let region = self.region.as_deref();
        if let Some(region) = region.filter(|region| !is_label(region)) {
            return Err(ConfigError::Region { region: region.to_owned() });
        }
        if let Some(url) = &self.url {
            return match (self.use_fips, self.use_dual_stack) {
                (true, _) => Err(ConfigError::UrlWithFips),
                (_, true) => Err(ConfigError::UrlWithDualStack),
                _ if !is_usable(url) => {
                    Err(ConfigError::Url { source: "`EndpointConfig::at`".to_owned() })
                }
                _ => Ok(Endpoint { url: url.clone(), signing_region: self.region.clone() }),
            };
        }
        let region = region.ok_or(ConfigError::NoRegion)?;
        let partition = Partition::of(region);
        let rule = service.endpoints.iter().find(|rule| self.applies(rule, region, partition));
        let url = rule.map_or_else(|| self.usual(service), |rule| rule.url.to_owned());
        let filled = |text: &str| {
            text.replace("{Region}", region)
                .replace("{implicitGlobalRegion}", partition.global_region)
                .replace("{dnsSuffix}", partition.dns_suffix)
                .replace("{dualStackDnsSuffix}", partition.dual_stack_dns_suffix)
        };
        let url = filled(&url).parse().ok().filter(is_usable);
        let url =
            url.ok_or_else(|| ConfigError::Url { source: format!("a rule of `{}`", service.id) })?;
        let signing_region = rule.and_then(|rule| rule.signing_region).unwrap_or(region);
        Ok(Endpoint { url, signing_region: Some(filled(signing_region)) })
    }

    fn applies(&self, rule: &EndpointRule, region: &str, partition: &Partition) -> bool {
        rule.fips == self.use_fips
            && rule.dual_stack == self.use_dual_stack
            && rule.region.is_none_or(|other| other == region)
            && rule.partition.is_none_or(|other| other == partition.id)
    }

    /// The form that most endpoints have.
    fn usual(&self, service: &Service) -> String {
        let fips = if self.use_fips { "-fips" } else { "" };
        let suffix = if self.use_dual_stack { "{dualStackDnsSuffix}" } else { "{dnsSuffix}" };
        format!("https://{}{fips}.{{Region}}.{suffix}", service.endpoint_prefix)
    }
}

const URL: &str = "AWS_ENDPOINT_URL";

/// Whether requests can be sent there; a user and a password in a URL would be sent to nobody.
fn is_usable(url: &Uri) -> bool {
    let is_http = matches!(url.scheme_str(), Some("http" | "https"));
    let host = url.authority().filter(|authority| !authority.as_str().contains('@'));
    is_http && host.is_some_and(|authority| !authority.host().is_empty())
}

/// Whether a region can be a label of a host: what else is in it would change where requests go.
fn is_label(region: &str) -> bool {
    let is_inside = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-';
    (1..=63).contains(&region.len())
        && region.bytes().all(is_inside)
        && !region.starts_with('-')
        && !region.ends_with('-')
}

/// A URL without what may be secret in it: a user, a password, a query.
fn shown(url: &Uri) -> String {
    let scheme = url.scheme_str().unwrap_or_default();
    let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
    format!("{scheme}://{}{port}{}", url.host().unwrap_or_default(), url.path())
}

impl fmt::Debug for EndpointConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointConfig")
            .field("region", &self.region)
            .field("url", &self.url.as_ref().map(shown))
            .field("use_fips", &self.use_fips)
            .field("use_dual_stack", &self.use_dual_stack)
            .finish()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("url", &shown(&self.url))
            .field("signing_region", &self.signing_region)
            .finish()
    }
}

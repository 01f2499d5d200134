//! What the calls to one service have in common.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use surefire::http::{EndpointError, Uri, to_http};
use surefire::{Operation, Service};

use crate::attempt::{Attempt, Hook};
use crate::call::Call;
use crate::clock::Clock;
use crate::config_error::ConfigError;
use crate::endpoint::EndpointConfig;
use crate::retry::{Quota, Repeat, RetryPolicy};

/// Where the calls to a service go and how they are sent again. A clone is the same one: its calls take
/// their retries from one quota of 500 tokens, and know of one clock.
///
/// ```
/// use surefire_client::{EndpointConfig, Repeat, RetryPolicy, Sender};
/// use surefire_cognito::SERVICE;
///
/// let sender = Sender::of(&SERVICE, &EndpointConfig::in_region("us-east-1"))?
///     .with_retries(RetryPolicy { max_attempts: 5, ..RetryPolicy::default() })
///     .with_repeat(Repeat::Always);
/// # Ok::<(), surefire_client::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Sender {
    pub(crate) target: Arc<Target>,
    pub(crate) policy: RetryPolicy,
    pub(crate) repeat: Repeat,
    pub(crate) now: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    pub(crate) random: Arc<dyn Fn() -> f64 + Send + Sync>,
    pub(crate) hook: Option<Hook>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Option<Duration>,
}

/// How long an attempt may take where nothing else is said.
const ATTEMPT: Duration = Duration::from_secs(30);

pub(crate) struct Target {
    pub(crate) endpoint: Uri,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) quota: Quota,
    pub(crate) clock: Clock,
}

impl Sender {
    /// Sends to where the environment says that the service is: [`EndpointConfig::from_env`] has the
    /// variables.
    ///
    /// # Errors
    ///
    /// When no region is known, or what the environment says is no endpoint.
    pub fn from_env(service: &Service) -> Result<Self, ConfigError> {
        Sender::of(service, &EndpointConfig::from_env(service)?)
    }

    /// Sends to a service: in a region, or at a URL of one's own.
    ///
    /// # Errors
    ///
    /// Those of [`EndpointConfig::endpoint`], and when no region is known: requests are signed for one.
    pub fn of(service: &Service, config: &EndpointConfig) -> Result<Self, ConfigError> {
        let endpoint = config.endpoint(service)?;
        let region = endpoint.signing_region.ok_or(ConfigError::NoRegion)?;
        Ok(Sender::new(endpoint.url, region, service.signing_name))
    }

    /// Sends to an endpoint, and signs for a region, such as `us-east-1`, and a service, such as
    /// `cognito-idp`.
    pub fn new(endpoint: Uri, region: impl Into<String>, service: impl Into<String>) -> Self {
        Sender {
            target: Arc::new(Target {
                endpoint,
                region: region.into(),
                service: service.into(),
                quota: Quota::full(),
                clock: Clock::default(),
            }),
            policy: RetryPolicy::default(),
            repeat: Repeat::default(),
            now: Arc::new(SystemTime::now),
            random: Arc::new(random),
            hook: None,
            attempt_timeout: ATTEMPT,
            timeout: None,
        }
    }

    /// Other rules for how often and after how long a request is sent again.
    #[must_use]
    pub fn with_retries(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// When a request that may have been carried out is sent again; [`Call::repeat`] says so of one call.
    /// One that has an idempotency token always is.
    #[must_use]
    pub fn with_repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// How long an attempt may take, connecting included: 30 seconds where nothing else is said. When it
    /// is over the service may have carried the request out.
    #[must_use]
    pub fn with_attempt_timeout(mut self, time: Duration) -> Self {
        self.attempt_timeout = time;
        self
    }

    /// How long a call may take, all attempts and the delays between them included; there is no limit
    /// where nothing else is said. The last attempt is cut short, and no delay begins that would not end
    /// in time: the call ends with the error of its last attempt.
    #[must_use]
    pub fn with_timeout(mut self, time: Duration) -> Self {
        self.timeout = Some(time);
        self
    }

    /// Tells this function of each attempt when it is over, for metrics. An attempt whose future is
    /// dropped is not told of. A second hook takes the place of the first.
    ///
    /// ```
    /// use surefire_client::Sender;
    /// use surefire_client::surefire::http::Uri;
    ///
    /// let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    /// let sender = Sender::new(endpoint, "us-east-1", "cognito-idp").with_hook(|attempt| {
    ///     let millis = attempt.duration.as_millis();
    ///     println!("{} {}: {:?} in {millis} ms", attempt.target, attempt.number, attempt.outcome);
    /// });
    /// ```
    #[must_use]
    pub fn with_hook(mut self, hook: impl Fn(&Attempt) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Another clock, and another source of random numbers from 0 to 1, for tests.
    #[must_use]
    pub fn with_time(
        mut self,
        now: impl Fn() -> SystemTime + Send + Sync + 'static,
        random: impl Fn() -> f64 + Send + Sync + 'static,
    ) -> Self {
        self.now = Arc::new(now);
        self.random = Arc::new(random);
        self
    }

    /// Starts a call of an operation. Its payload is written here, once: every attempt sends the same
    /// one, with the same idempotency token.
    ///
    /// # Errors
    ///
    /// When the endpoint has no scheme or no host, or can't have the operation's prefix.
    pub fn call<O: Operation>(&self, operation: &O) -> Result<Call<O>, EndpointError> {
        self.start(operation)
    }

    /// A call of `O` whose request is that of another type, such as one of its pages: the call borrows
    /// nothing from it.
    pub(crate) fn start<O: Operation>(
        &self,
        page: &impl Operation,
    ) -> Result<Call<O>, EndpointError> {
        let request = to_http(page, &self.target.endpoint)?;
        Ok(Call::new(self.clone(), request))
    }
}

/// A number from 0 to 1. Where there is no randomness, the longest delay is the one that harms least.
fn random() -> f64 {
    getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX))
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("region", &self.target.region)
            .field("service", &self.target.service)
            .field("policy", &self.policy)
            .field("repeat", &self.repeat)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

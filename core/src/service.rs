//! A service's endpoints as plain facts, for whoever sends: generated code has them, nothing here reads them.

/// What a client has to know of a service to find its endpoint and to sign for it.
///
/// Generated code has one, `SERVICE`, at its root.
///
/// ```
/// use surefire::{EndpointRule, Service};
///
/// const GREETINGS: Service =
///     Service::new("Greeting Service", "greetings", "greetings").with_endpoints(&[
///         EndpointRule::new("https://greetings.{Region}.example.com")
///             .in_partition("aws")
///             .with_dual_stack(),
///     ]);
/// assert_eq!(GREETINGS.endpoint_prefix, "greetings");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// The ID of the service, such as `Cognito Identity Provider`; settings are named after it, such as
    /// the variable `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER`.
    pub id: &'static str,
    /// What a host starts with, such as `cognito-idp`.
    pub endpoint_prefix: &'static str,
    /// The name that signatures are for, such as `cognito-idp`.
    pub signing_name: &'static str,
    /// Endpoints that are not of the usual form, which is `https://prefix.region.suffix`, and
    /// `https://prefix-fips.region.suffix` with FIPS. The first rule that applies is taken.
    pub endpoints: &'static [EndpointRule],
}

impl Service {
    /// A service whose endpoints are all of the usual form.
    #[must_use]
    pub const fn new(
        id: &'static str,
        endpoint_prefix: &'static str,
        signing_name: &'static str,
    ) -> Self {
        Service { id, endpoint_prefix, signing_name, endpoints: &[] }
    }

    /// With endpoints that are not of the usual form.
    #[must_use]
    pub const fn with_endpoints(self, endpoints: &'static [EndpointRule]) -> Self {
        Service { endpoints, ..self }
    }
}

/// An endpoint of a service that is not of the usual form.
///
/// It applies where all that it says holds: without [`with_fips`](Self::with_fips) only to endpoints
/// without FIPS, and so for dual-stack. The example of [`Service`] has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointRule {
    /// The URL; in it `{Region}` stands for the region, and `{dnsSuffix}`, `{dualStackDnsSuffix}` and
    /// `{implicitGlobalRegion}` for what its partition has, such as `amazonaws.com`, `api.aws` and
    /// `us-east-1`.
    pub url: &'static str,
    /// The region that it applies to; any, if there is none.
    pub region: Option<&'static str>,
    /// The partition whose regions it applies to, such as `aws-us-gov`; any, if there is none.
    pub partition: Option<&'static str>,
    /// Whether it is the endpoint with FIPS.
    pub fips: bool,
    /// Whether it is the endpoint that IPv6 reaches as well.
    pub dual_stack: bool,
    /// The region that requests are signed for, if it is another one; what stands in a URL may stand here.
    pub signing_region: Option<&'static str>,
}

impl EndpointRule {
    /// A URL that applies everywhere, without FIPS and dual-stack.
    #[must_use]
    pub const fn new(url: &'static str) -> Self {
        let (region, partition, signing_region) = (None, None, None);
        EndpointRule { url, region, partition, fips: false, dual_stack: false, signing_region }
    }

    /// In this region alone.
    #[must_use]
    pub const fn in_region(self, region: &'static str) -> Self {
        EndpointRule { region: Some(region), ..self }
    }

    /// In the regions of this partition alone.
    #[must_use]
    pub const fn in_partition(self, partition: &'static str) -> Self {
        EndpointRule { partition: Some(partition), ..self }
    }

    /// With FIPS.
    #[must_use]
    pub const fn with_fips(self) -> Self {
        EndpointRule { fips: true, ..self }
    }

    /// With dual-stack.
    #[must_use]
    pub const fn with_dual_stack(self) -> Self {
        EndpointRule { dual_stack: true, ..self }
    }

    /// Signed for this region.
    #[must_use]
    pub const fn signed_for(self, region: &'static str) -> Self {
        EndpointRule { signing_region: Some(region), ..self }
    }
}

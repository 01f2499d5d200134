//! Where a service is, as its model has it.

/// The facts of a service's endpoints.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Endpoints {
    /// The ID of the service, such as `Cognito Identity Provider`.
    pub(crate) id: String,
    /// What hosts start with.
    pub(crate) prefix: String,
    /// Those that are not of the usual form, where the model has rules. The first that applies is taken.
    pub(crate) rules: Option<Vec<EndpointRule>>,
}

/// An endpoint, and where it applies.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EndpointRule {
    pub(crate) url: String,
    pub(crate) place: Place,
    pub(crate) variant: Variant,
    pub(crate) signing_region: Option<String>,
}

/// A region or a partition; anywhere, without either.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Place {
    pub(crate) region: Option<String>,
    pub(crate) partition: Option<String>,
}

/// Which of the four endpoints of a region.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Variant {
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
}

impl Variant {
    pub(crate) const ALL: [Variant; 4] = [
        Variant { fips: false, dual_stack: false },
        Variant { fips: false, dual_stack: true },
        Variant { fips: true, dual_stack: false },
        Variant { fips: true, dual_stack: true },
    ];

    /// The URL that most services have.
    pub(crate) fn usual_url(self, prefix: &str) -> String {
        let fips = if self.fips { "-fips" } else { "" };
        let suffix = if self.dual_stack { "{dualStackDnsSuffix}" } else { "{dnsSuffix}" };
        format!("https://{prefix}{fips}.{{Region}}.{suffix}")
    }
}

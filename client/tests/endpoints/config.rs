//! What a configuration leads to, by hand.

use surefire_client::surefire::http::Uri;
use surefire_client::surefire::{EndpointRule, Service};
use surefire_client::{ConfigError, EndpointConfig, Sender};

use crate::services::{COGNITO, DYNAMO_DB, KMS, SFN};

fn url(service: &Service, config: &EndpointConfig) -> Result<String, ConfigError> {
    config.endpoint(service).map(|it| it.url.to_string().trim_end_matches('/').to_owned())
}

#[test]
fn the_crate_of_cognito_has_what_its_smithy_model_has() {
    assert_eq!(surefire_cognito::SERVICE, COGNITO);
}

#[test]
fn every_partition_has_four_endpoints() {
    for (region, suffix, dual_stack) in [
        ("eu-central-1", "amazonaws.com", "api.aws"),
        ("cn-north-1", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
        ("us-gov-east-1", "amazonaws.com", "api.aws"),
        ("eusc-de-east-1", "amazonaws.eu", "api.amazonwebservices.eu"),
        ("us-iso-east-1", "c2s.ic.gov", "api.aws.ic.gov"),
        ("us-isob-east-1", "sc2s.sgov.gov", "api.aws.scloud"),
        ("eu-isoe-west-1", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
        ("us-isof-south-1", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
        // Newer than the table.
        ("xx-middle-7", "amazonaws.com", "api.aws"),
    ] {
        let plain = EndpointConfig::in_region(region);
        let fips = plain.clone().with_fips();
        let get = |config| url(&KMS, &config).unwrap();
        assert_eq!(get(plain.clone()), format!("https://kms.{region}.{suffix}"));
        assert_eq!(get(plain.with_dual_stack()), format!("https://kms.{region}.{dual_stack}"));
        assert_eq!(get(fips.clone()), format!("https://kms-fips.{region}.{suffix}"));
        assert_eq!(get(fips.with_dual_stack()), format!("https://kms-fips.{region}.{dual_stack}"));
    }
}

#[test]
fn a_service_has_its_own_endpoints() {
    let both = |region| EndpointConfig::in_region(region).with_fips().with_dual_stack();
    for (service, config, expected) in [
        (&COGNITO, both("us-east-1"), "https://cognito-idp-fips.us-east-1.amazonaws.com"),
        (&COGNITO, both("ca-west-1"), "https://cognito-idp-fips.ca-west-1.api.aws"),
        (
            &COGNITO,
            EndpointConfig::in_region("eu-west-1").with_dual_stack(),
            "https://cognito-idp.eu-west-1.amazonaws.com",
        ),
        (
            &COGNITO,
            EndpointConfig::in_region("us-gov-west-1").with_dual_stack(),
            "https://cognito-idp.us-gov-west-1.api.aws",
        ),
        (
            &DYNAMO_DB,
            EndpointConfig::in_region("us-gov-west-1").with_fips(),
            "https://dynamodb.us-gov-west-1.amazonaws.com",
        ),
        (
            &SFN,
            EndpointConfig::in_region("us-gov-west-1").with_fips(),
            "https://states.us-gov-west-1.amazonaws.com",
        ),
        (&DYNAMO_DB, EndpointConfig::in_region("local"), "http://localhost:8000"),
    ] {
        assert_eq!(url(service, &config).unwrap(), expected);
    }
    let local = EndpointConfig::in_region("local").endpoint(&DYNAMO_DB).unwrap();
    assert_eq!(local.signing_region.as_deref(), Some("us-east-1"));
}

#[test]
fn a_service_may_be_in_one_region_of_each_partition() {
    const BILLING: Service = Service::new("Billing", "billing", "billing")
        .with_endpoints(&[EndpointRule::new("https://billing.{implicitGlobalRegion}.{dnsSuffix}")
            .signed_for("{implicitGlobalRegion}")]);
    for (region, global, suffix) in [
        ("eu-west-1", "us-east-1", "amazonaws.com"),
        ("cn-north-1", "cn-northwest-1", "amazonaws.com.cn"),
        ("us-gov-east-1", "us-gov-west-1", "amazonaws.com"),
        ("us-isof-east-1", "us-isof-south-1", "csp.hci.ic.gov"),
    ] {
        let endpoint = EndpointConfig::in_region(region).endpoint(&BILLING).unwrap();
        assert_eq!(endpoint.url, *format!("https://billing.{global}.{suffix}/"));
        assert_eq!(endpoint.signing_region.as_deref(), Some(global));
    }
}

#[test]
fn a_region_can_t_lead_elsewhere() {
    let long = "a".repeat(64);
    for region in [
        "",
        "evil.example.com/",
        "us-east-1@evil",
        "us east",
        "-a",
        "a-",
        "ü",
        "a.b",
        "{dnsSuffix}",
        &long,
    ] {
        let config = EndpointConfig::in_region(region);
        let error = ConfigError::Region { region: region.to_owned() };
        assert_eq!(config.endpoint(&KMS).unwrap_err(), error);
        // A URL of one's own does not hide it: requests are signed for it.
        let config = config.at(Uri::from_static("http://localhost:1"));
        assert_eq!(config.endpoint(&KMS).unwrap_err(), error);
    }
    assert!(EndpointConfig::in_region(&long[1..]).endpoint(&KMS).is_ok());
}

#[test]
fn a_rule_that_is_no_url_is_an_error() {
    const BROKEN: Service =
        Service::new("Broken", "b", "b").with_endpoints(&[EndpointRule::new("https://{What}")]);
    let error = EndpointConfig::in_region("us-east-1").endpoint(&BROKEN).unwrap_err();
    assert!(error.to_string().starts_with("a rule of `Broken` gives no URL"), "{error}");
}

/// What these variables lead to for Cognito.
fn from(variables: &[(&str, &str)]) -> Result<String, ConfigError> {
    let lookup = |name: &str| {
        let mut found = variables.iter().filter(|(other, _)| *other == name);
        found.next().map(|(_, value)| (*value).to_owned())
    };
    url(&COGNITO, &EndpointConfig::from_lookup(&COGNITO, lookup)?)
}

const OWN: &str = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";

#[test]
fn the_environment_says_where_a_service_is() {
    let region = ("AWS_REGION", "us-east-2");
    let all = ("AWS_ENDPOINT_URL", "http://localhost:4566");
    for (variables, expected) in [
        (&[region][..], "https://cognito-idp.us-east-2.amazonaws.com"),
        (
            &[("AWS_DEFAULT_REGION", "us-west-2"), region],
            "https://cognito-idp.us-east-2.amazonaws.com",
        ),
        (
            &[("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "us-west-2")],
            "https://cognito-idp.us-west-2.amazonaws.com",
        ),
        (
            &[region, ("AWS_USE_FIPS_ENDPOINT", "true")],
            "https://cognito-idp-fips.us-east-2.amazonaws.com",
        ),
        (
            &[("AWS_REGION", "us-gov-west-1"), ("AWS_USE_DUALSTACK_ENDPOINT", "TRUE")],
            "https://cognito-idp.us-gov-west-1.api.aws",
        ),
        (
            &[region, ("AWS_USE_FIPS_ENDPOINT", "False"), ("AWS_USE_DUALSTACK_ENDPOINT", "")],
            "https://cognito-idp.us-east-2.amazonaws.com",
        ),
        (&[region, all], "http://localhost:4566"),
        (&[all], "http://localhost:4566"),
        (&[region, all, (OWN, "https://own.example.com/path")], "https://own.example.com/path"),
        (&[region, all, (OWN, "")], "http://localhost:4566"),
        (
            &[region, ("AWS_ENDPOINT_URL_KMS", "http://localhost:1")],
            "https://cognito-idp.us-east-2.amazonaws.com",
        ),
        (
            &[region, all, (OWN, "no URL"), ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")],
            "https://cognito-idp.us-east-2.amazonaws.com",
        ),
        (&[region, all, ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "false")], "http://localhost:4566"),
    ] {
        assert_eq!(from(variables).unwrap(), expected, "{variables:?}");
    }
}

#[test]
fn the_environment_can_be_wrong() {
    let region = ("AWS_REGION", "us-east-2");
    let all = ("AWS_ENDPOINT_URL", "http://localhost:4566");
    let not_a_url = |name: &str| ConfigError::Url { source: format!("`{name}`") };
    for (variables, error) in [
        (&[][..], ConfigError::NoRegion),
        (&[("AWS_REGION", "")], ConfigError::NoRegion),
        (&[region, all, ("AWS_USE_FIPS_ENDPOINT", "true")], ConfigError::UrlWithFips),
        (&[region, all, ("AWS_USE_DUALSTACK_ENDPOINT", "true")], ConfigError::UrlWithDualStack),
        (
            &[region, ("AWS_USE_FIPS_ENDPOINT", "yes")],
            ConfigError::Flag { variable: "AWS_USE_FIPS_ENDPOINT" },
        ),
        (
            &[region, ("AWS_USE_DUALSTACK_ENDPOINT", "1")],
            ConfigError::Flag { variable: "AWS_USE_DUALSTACK_ENDPOINT" },
        ),
        (
            &[region, ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ja")],
            ConfigError::Flag { variable: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS" },
        ),
        (&[region, ("AWS_ENDPOINT_URL", "localhost:4566")], not_a_url("AWS_ENDPOINT_URL")),
        (&[region, ("AWS_ENDPOINT_URL", "/path")], not_a_url("AWS_ENDPOINT_URL")),
        (&[region, ("AWS_ENDPOINT_URL", "ftp://localhost")], not_a_url("AWS_ENDPOINT_URL")),
        (&[region, all, (OWN, "http://me:hidden@localhost")], not_a_url(OWN)),
    ] {
        let got = from(variables).unwrap_err();
        assert_eq!(got, error, "{variables:?}");
        assert!(!got.to_string().contains("hidden"), "{got}");
    }
}

#[test]
fn a_sender_needs_a_region_to_sign_for() {
    let local = EndpointConfig::default().at(Uri::from_static("http://localhost:4566"));
    assert!(local.endpoint(&KMS).is_ok());
    assert_eq!(Sender::of(&KMS, &local).unwrap_err(), ConfigError::NoRegion);
    let sender = Sender::of(&SFN, &EndpointConfig::in_region("eu-west-1")).unwrap();
    let shown = format!("{sender:?}");
    assert!(shown.contains(r#"region: "eu-west-1", service: "states""#), "{shown}");
}

#[test]
fn debug_shows_a_url_without_what_may_be_secret() {
    let url = Uri::from_static("http://me:hidden@localhost:4566/path?key=hidden");
    let config = EndpointConfig::in_region("us-east-1").at(url);
    let shown = format!("{config:?}");
    assert!(shown.contains("http://localhost:4566/path"), "{shown}");
    assert!(!shown.contains("hidden"), "{shown}");
    let plain = EndpointConfig::in_region("us-east-1")
        .at(Uri::from_static("http://localhost:4566/path?key=hidden"));
    let shown = format!("{:?}", plain.endpoint(&KMS).unwrap());
    assert!(shown.contains("/path") && !shown.contains("hidden"), "{shown}");
}

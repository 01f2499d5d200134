//! The tests that AWS's models have of their rules, where `SUREFIRE_MODELS` says that they are.

use std::path::PathBuf;

use surefire_client::surefire::{Document, Service};
use surefire_client::{ConfigError, Endpoint, EndpointConfig};

use crate::services::{COGNITO, DYNAMO_DB, KINESIS, KMS, SECRETS_MANAGER, SFN, SQS, TEXTRACT};

/// The services, their models, and how many tests these have of what is known here.
const MODELS: [(&Service, &str, usize); 8] = [
    (&COGNITO, "cognito-identity-provider-2016-04-18", 61),
    (&DYNAMO_DB, "dynamodb-2012-08-10", 55),
    (&KINESIS, "kinesis-2013-12-02", 53),
    (&KMS, "kms-2014-11-01", 72),
    (&SECRETS_MANAGER, "secrets-manager-2017-10-17", 53),
    (&SFN, "sfn-2016-11-23", 53),
    (&SQS, "sqs-2012-11-05", 52),
    (&TEXTRACT, "textract-2018-06-27", 43),
];

/// A test of a model, if it is about nothing but these parameters.
fn config(case: &Document) -> Option<EndpointConfig> {
    let known = ["Region", "UseFIPS", "UseDualStack", "Endpoint"];
    let parameters = case["params"].as_object();
    if parameters.is_some_and(|it| it.keys().any(|name| !known.contains(&name.as_str()))) {
        return None;
    }
    let parameters = &case["params"];
    let mut config = match parameters["Region"].as_str() {
        Some(region) => EndpointConfig::in_region(region),
        None => EndpointConfig::default(),
    };
    if let Some(url) = parameters["Endpoint"].as_str() {
        config = config.at(url.parse().unwrap());
    }
    if parameters["UseFIPS"] == true {
        config = config.with_fips();
    }
    if parameters["UseDualStack"] == true {
        config = config.with_dual_stack();
    }
    Some(config)
}

/// The isolated partitions have got dual-stack since the models that are read here.
fn is_outdated(case: &Document) -> bool {
    let region = case["params"]["Region"].as_str();
    case["params"]["UseDualStack"] == true
        && region.is_some_and(|region| ["us-iso-east-1", "us-isob-east-1"].contains(&region))
}

fn check(service: &Service, case: &Document, got: Result<Endpoint, ConfigError>) {
    let expected = &case["expect"]["endpoint"];
    if is_outdated(case) {
        let url = got.expect("dual-stack").url;
        let suffix = url.host().unwrap().split_once("east-1.").unwrap().1;
        assert!(["api.aws.ic.gov", "api.aws.scloud"].contains(&suffix), "{url}");
        return;
    }
    let Some(url) = expected["url"].as_str() else {
        let message = case["expect"]["error"].as_str().unwrap();
        let expected = match message.strip_prefix("Invalid Configuration: ").unwrap() {
            "Missing Region" => ConfigError::NoRegion,
            "FIPS and custom endpoint are not supported" => ConfigError::UrlWithFips,
            "Dualstack and custom endpoint are not supported" => ConfigError::UrlWithDualStack,
            other => panic!("{other}"),
        };
        assert_eq!(got, Err(expected), "{} {case}", service.id);
        return;
    };
    let got = got.unwrap_or_else(|error| panic!("{} {case}: {error}", service.id));
    assert_eq!(got.url.to_string().trim_end_matches('/'), url, "{} {case}", service.id);
    let schemes = &expected["properties"]["authSchemes"][0];
    let region = schemes["signingRegion"].as_str().or(case["params"]["Region"].as_str());
    assert_eq!(got.signing_region.as_deref(), region, "{} {case}", service.id);
    assert_eq!(
        schemes["signingName"].as_str().unwrap_or(service.signing_name),
        service.signing_name
    );
}

#[test]
fn what_models_test_holds() {
    let Some(folder) = std::env::var_os("SUREFIRE_MODELS").map(PathBuf::from) else {
        println!("SUREFIRE_MODELS is not set: no real model is read");
        return;
    };
    for (service, file, expected) in MODELS {
        let path = folder.join("smithy").join(file).with_extension("json");
        let model = std::fs::read_to_string(&path).expect("a model");
        let model: Document = model.parse().expect("JSON");
        let mut shapes = model["shapes"].as_object().expect("shapes").values();
        let shape = shapes.find(|shape| shape["type"] == "service").expect("a service");
        let tests = &shape["traits"]["smithy.rules#endpointTests"]["testCases"];
        let cases = tests.as_array().expect("tests").iter();
        let mut count = 0;
        for (case, config) in cases.filter_map(|case| Some((case, config(case)?))) {
            check(service, case, config.endpoint(service));
            count += 1;
        }
        assert_eq!(count, expected, "{file}");
    }
}

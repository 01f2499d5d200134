//! Services as the generator has them: codegen/tests/endpoints.rs writes this file.

use surefire_client::surefire;

#[rustfmt::skip]
pub(crate) const COGNITO: surefire::Service =
    surefire::Service::new("Cognito Identity Provider", "cognito-idp", "cognito-idp")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://cognito-idp.{Region}.amazonaws.com").in_partition("aws").with_dual_stack(),
            surefire::EndpointRule::new("https://cognito-idp-fips.us-east-1.amazonaws.com").in_region("us-east-1").with_fips().with_dual_stack(),
            surefire::EndpointRule::new("https://cognito-idp-fips.us-east-2.amazonaws.com").in_region("us-east-2").with_fips().with_dual_stack(),
            surefire::EndpointRule::new("https://cognito-idp-fips.us-west-1.amazonaws.com").in_region("us-west-1").with_fips().with_dual_stack(),
            surefire::EndpointRule::new("https://cognito-idp-fips.us-west-2.amazonaws.com").in_region("us-west-2").with_fips().with_dual_stack(),
        ]);

#[rustfmt::skip]
pub(crate) const DYNAMO_DB: surefire::Service =
    surefire::Service::new("DynamoDB", "dynamodb", "dynamodb")
        .with_endpoints(&[
            surefire::EndpointRule::new("http://localhost:8000").in_region("local").signed_for("us-east-1"),
            surefire::EndpointRule::new("https://dynamodb.{Region}.{dnsSuffix}").in_partition("aws-us-gov").with_fips(),
        ]);

#[rustfmt::skip]
pub(crate) const KINESIS: surefire::Service =
    surefire::Service::new("Kinesis", "kinesis", "kinesis")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://kinesis.{Region}.amazonaws.com").in_partition("aws-us-gov").with_fips(),
        ]);

#[rustfmt::skip]
pub(crate) const KMS: surefire::Service = surefire::Service::new("KMS", "kms", "kms");

#[rustfmt::skip]
pub(crate) const SECRETS_MANAGER: surefire::Service =
    surefire::Service::new("Secrets Manager", "secretsmanager", "secretsmanager")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://secretsmanager.{Region}.amazonaws.com").in_partition("aws").with_dual_stack(),
            surefire::EndpointRule::new("https://secretsmanager.{Region}.amazonaws.com.cn").in_partition("aws-cn").with_dual_stack(),
            surefire::EndpointRule::new("https://secretsmanager.{Region}.amazonaws.com").in_partition("aws-us-gov").with_dual_stack(),
            surefire::EndpointRule::new("https://secretsmanager-fips.{Region}.amazonaws.com").in_partition("aws").with_fips().with_dual_stack(),
            surefire::EndpointRule::new("https://secretsmanager-fips.{Region}.amazonaws.com").in_partition("aws-us-gov").with_fips().with_dual_stack(),
        ]);

#[rustfmt::skip]
pub(crate) const SFN: surefire::Service =
    surefire::Service::new("SFN", "states", "states")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://states.us-gov-west-1.amazonaws.com").in_region("us-gov-west-1").with_fips(),
        ]);

#[rustfmt::skip]
pub(crate) const SQS: surefire::Service =
    surefire::Service::new("SQS", "sqs", "sqs")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://sqs.{Region}.amazonaws.com").in_partition("aws-us-gov").with_fips(),
        ]);

#[rustfmt::skip]
pub(crate) const TEXTRACT: surefire::Service = surefire::Service::new("Textract", "textract", "textract");

//! A table as it was, as files.

use surefire::{Output, Request, StringEnum, Timestamp};

use super::{DynamoDbError, TableName};

/// The form of the files.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ExportFormat<T = String> {
    /// Items as they are on the wire.
    #[surefire(rename = "DYNAMODB_JSON")]
    DynamoDbJson,
    /// Amazon Ion, as text.
    Ion,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// Writes a table, as it was at a time of the last 35 days, to a bucket.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.ExportTableToPointInTime", protocol = AwsJson1_0, auth = SigV4,
    response = ExportTableOutput, error = DynamoDbError, into, into_builder,
)]
pub struct ExportTable {
    table_arn: TableName,
    export_time: Option<Timestamp>,
    /// A request of the same token within eight hours starts no other export.
    #[surefire(pattern = r"^[^\$]+$", idempotency_token)]
    client_token: String,
    #[surefire(length = ..=255, pattern = r"^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$")]
    s3_bucket: String,
    #[surefire(length = ..=1024)]
    s3_prefix: Option<String>,
    export_format: Option<ExportFormat>,
}

/// The export.
#[derive(Output)]
pub struct ExportTableOutput {
    /// The export.
    pub export_description: ExportDescription,
}

/// An export.
#[derive(Output)]
pub struct ExportDescription {
    /// Its ARN.
    pub export_arn: String,
    /// When it was started.
    pub start_time: Option<Timestamp>,
    /// The time that the table is taken as of.
    pub export_time: Option<Timestamp>,
    /// The form of the files.
    pub export_format: Option<ExportFormat>,
}

//! What the service refuses a request with.

use surefire::{ErrorShape, Output, ServiceError, UnknownError};

use super::Item;

/// What the service refuses a request with.
#[derive(ServiceError)]
#[non_exhaustive]
pub enum DynamoDbError {
    /// The condition does not hold.
    ConditionalCheckFailed(ConditionalCheckFailedException),
    /// The table has less capacity.
    ProvisionedThroughputExceeded(ProvisionedThroughputExceededException),
    /// A part of the transaction can't be done.
    TransactionCanceled(TransactionCanceledException),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// The condition does not hold.
#[derive(ErrorShape)]
pub struct ConditionalCheckFailedException {
    /// What the service says.
    #[surefire(rename = "message")]
    pub message: Option<String>,
    /// The item as it is, if it was asked for.
    pub item: Option<Item>,
}

/// The table has less capacity.
#[derive(ErrorShape)]
#[surefire(throttling)]
pub struct ProvisionedThroughputExceededException {
    /// What the service says.
    #[surefire(rename = "message")]
    pub message: Option<String>,
}

/// A part of the transaction can't be done.
#[derive(ErrorShape)]
pub struct TransactionCanceledException {
    /// What the service says.
    pub message: Option<String>,
    /// Why, for each part.
    pub cancellation_reasons: Option<Vec<CancellationReason>>,
}

/// Why a part of a transaction can't be done.
#[derive(Output)]
pub struct CancellationReason {
    /// `None`, for a part that could be.
    pub code: Option<String>,
    /// What the service says.
    pub message: Option<String>,
}

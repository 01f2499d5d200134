//! Up to ten messages in one request.

use std::collections::BTreeMap;

use surefire::constraint::{Constraint, Length, Limits};
use surefire::{Encode, Output, Request, Structure, Visitor};

use super::{MAX_ATTRIBUTES, MAX_DELAY, MessageAttributeValue, SqsError, check_attribute_name};

/// One to ten entries: a member type of this crate's own.
#[derive(Clone, Debug)]
pub struct Batch<T>(Vec<T>);

impl<T> From<Vec<T>> for Batch<T> {
    fn from(entries: Vec<T>) -> Self {
        Batch(entries)
    }
}

impl<T: Encode> Encode for Batch<T> {
    const LIMITS: &'static Limits = {
        let length = &[Constraint::Length(Length::new(Some(1), Some(10)))];
        &Limits::new(length).with_items(T::LIMITS)
    };

    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.list(&self.0, limits);
    }
}

/// A message of a batch.
#[derive(Clone, Structure)]
#[surefire(into, builder = BatchEntryBuilder, module = entry)]
pub struct SendMessageBatchEntry {
    /// By which the result names it.
    #[surefire(length = 1..=80, pattern = r"^[\w-]+$")]
    id: String,
    #[surefire(length = 1..)]
    message_body: String,
    /// In seconds.
    #[surefire(range = 0..=MAX_DELAY)]
    delay_seconds: Option<i32>,
    #[surefire(
        length = ..=MAX_ATTRIBUTES,
        keys(full_match = "[a-zA-Z0-9_.-]+", check = check_attribute_name),
        append = message_attribute,
    )]
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    #[surefire(length = 1..=128)]
    message_deduplication_id: Option<String>,
    #[surefire(length = 1..=128)]
    message_group_id: Option<String>,
}

/// Sends up to ten messages. Some may be taken while others are not.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.SendMessageBatch", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = SendMessageBatchResult, error = SqsError, into,
)]
pub struct SendMessageBatch {
    queue_url: String,
    #[surefire(into)]
    entries: Batch<SendMessageBatchEntry>,
}

/// What came of a batch.
#[derive(Output)]
pub struct SendMessageBatchResult {
    /// Those that were taken.
    pub successful: Vec<SendMessageBatchResultEntry>,
    /// Those that were not.
    pub failed: Vec<BatchFailure>,
}

/// A message of a batch that was taken.
#[derive(Output)]
pub struct SendMessageBatchResultEntry {
    /// Its ID in the batch.
    pub id: String,
    /// Its ID.
    pub message_id: String,
}

/// What of a batch was not done.
#[derive(Output)]
pub struct BatchFailure {
    /// Its ID in the batch.
    pub id: String,
    /// Whether the sender did something wrong.
    pub sender_fault: bool,
    /// The code of the error.
    pub code: String,
    /// What the service says.
    pub message: Option<String>,
}

/// A message of a batch, to be deleted.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct DeleteMessageBatchEntry {
    /// By which the result names it.
    #[surefire(length = 1..=80, pattern = r"^[\w-]+$")]
    id: String,
    receipt_handle: String,
}

/// Deletes up to ten messages.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.DeleteMessageBatch", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = DeleteMessageBatchResult, error = SqsError, into,
)]
pub struct DeleteMessageBatch {
    queue_url: String,
    #[surefire(into)]
    entries: Batch<DeleteMessageBatchEntry>,
}

/// What came of a batch.
#[derive(Output)]
pub struct DeleteMessageBatchResult {
    /// Those that are deleted.
    pub successful: Vec<DeleteMessageBatchResultEntry>,
    /// Those that are not.
    pub failed: Vec<BatchFailure>,
}

/// A message of a batch that is deleted.
#[derive(Output)]
pub struct DeleteMessageBatchResultEntry {
    /// Its ID in the batch.
    pub id: String,
}

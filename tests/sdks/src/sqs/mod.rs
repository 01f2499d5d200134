//! Amazon Simple Queue Service. Its model of 2012-11-05 has no limits; those here are in the service's docs.

mod batch;

pub use batch::{
    Batch, BatchEntryBuilder, BatchFailure, DeleteMessageBatch, DeleteMessageBatchEntry,
    DeleteMessageBatchResult, DeleteMessageBatchResultEntry, SendMessageBatch,
    SendMessageBatchEntry, SendMessageBatchResult, SendMessageBatchResultEntry, entry,
};

use std::collections::BTreeMap;

use surefire::{
    Empty, ErrorShape, Output, Request, ServiceError, StringEnum, Structure, UnknownError,
};

/// The most seconds for which a message can be held back.
pub const MAX_DELAY: i32 = 900;

/// How many attributes a message may have.
pub const MAX_ATTRIBUTES: usize = 10;

/// An attribute of a queue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, StringEnum)]
#[non_exhaustive]
pub enum QueueAttributeName<T = String> {
    /// For how many seconds a new message can't be received.
    DelaySeconds,
    /// For how many seconds a message is kept.
    MessageRetentionPeriod,
    /// For how many seconds a message that was received can't be received again.
    VisibilityTimeout,
    /// Where messages go that nobody deletes, as JSON.
    RedrivePolicy,
    /// `true`, for messages in order.
    FifoQueue,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// What the service knows of a message.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, StringEnum)]
#[non_exhaustive]
pub enum MessageSystemAttributeName<T = String> {
    /// All that there are.
    All,
    /// Who sent it.
    SenderId,
    /// When it was sent, in milliseconds.
    SentTimestamp,
    /// How often it was received.
    ApproximateReceiveCount,
    /// Its group, in a queue that is in order.
    MessageGroupId,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// An attribute that a message is sent with: a string, a number as a string, or bytes.
#[derive(Clone, PartialEq, Structure)]
#[surefire(output, into)]
pub struct MessageAttributeValue {
    string_value: Option<String>,
    binary_value: Option<Vec<u8>>,
    /// `String`, `Number` or `Binary`, and after a dot whatever else is to be said.
    #[surefire(length = 1..=256)]
    data_type: String,
}

/// Some names are the service's own.
fn check_attribute_name(name: &str) -> Result<(), &'static str> {
    let lower = name.to_ascii_lowercase();
    if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        return Err("Member must not start with AWS. or Amazon.");
    }
    if name.starts_with('.') || name.ends_with('.') {
        return Err("Member must not start or end with a period");
    }
    Ok(())
}

/// Makes a queue.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.CreateQueue", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = CreateQueueResult, error = SqsError, into,
)]
pub struct CreateQueue {
    #[surefire(length = 1..=80, pattern = r"^[\w-]+(\.fifo)?$")]
    queue_name: String,
    #[surefire(append = attribute)]
    attributes: Option<BTreeMap<QueueAttributeName, String>>,
    #[surefire(
        rename = "tags", length = ..=50, keys(length = 1..=128), values(length = ..=256), append = tag,
    )]
    tags: Option<BTreeMap<String, String>>,
}

/// The queue.
#[derive(Output)]
pub struct CreateQueueResult {
    /// What all other requests name it by.
    pub queue_url: String,
}

/// Sends a message.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.SendMessage", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = SendMessageResult, error = SqsError, into, into_builder, parts = SendMessageParts,
)]
pub struct SendMessage {
    queue_url: String,
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

/// The message as it was taken.
#[derive(Output)]
pub struct SendMessageResult {
    /// Its ID.
    pub message_id: String,
    /// The MD5 of its body, in hexadecimal digits.
    #[surefire(rename = "MD5OfMessageBody")]
    pub md5_of_message_body: Option<String>,
    /// Its place, in a queue that is in order.
    pub sequence_number: Option<String>,
}

/// Receives up to ten messages.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.ReceiveMessage", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = ReceiveMessageResult, error = SqsError, into,
)]
pub struct ReceiveMessage {
    queue_url: String,
    #[surefire(append = message_system_attribute_name)]
    message_system_attribute_names: Option<Vec<MessageSystemAttributeName>>,
    /// Names, or starts of names with `.*` after them.
    #[surefire(append = message_attribute_name)]
    message_attribute_names: Option<Vec<String>>,
    #[surefire(range = 1..=10)]
    max_number_of_messages: Option<i32>,
    /// In seconds.
    #[surefire(range = 0..=43200)]
    visibility_timeout: Option<i32>,
    /// In seconds.
    #[surefire(range = 0..=20)]
    wait_time_seconds: Option<i32>,
}

/// The messages.
#[derive(Output)]
#[surefire(default)]
pub struct ReceiveMessageResult {
    /// None, where there are none.
    pub messages: Vec<Message>,
}

/// A message that was received.
#[derive(Output)]
pub struct Message {
    /// Its ID.
    pub message_id: String,
    /// What it is deleted by.
    pub receipt_handle: String,
    /// What was sent.
    pub body: String,
    /// What the service knows of it, if it was asked for.
    pub attributes: Option<BTreeMap<MessageSystemAttributeName, String>>,
    /// What it was sent with, if it was asked for.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
}

/// Deletes a message that was received.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSQS.DeleteMessage", protocol = AwsJson1_0, auth = SigV4, query_compatible,
    response = Empty, error = SqsError, into, infallible,
)]
pub struct DeleteMessage {
    queue_url: String,
    receipt_handle: String,
}

/// What the service refuses a request with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum SqsError {
    /// There is no such queue.
    QueueDoesNotExist(QueueDoesNotExist),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// There is no such queue.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
pub struct QueueDoesNotExist {
    /// What the service says.
    pub message: Option<String>,
}

use std::collections::BTreeMap;

use surefire::ValidationError;
use surefire_sdks::sqs::{
    CreateQueue, DeleteMessageBatch, DeleteMessageBatchEntry, MessageAttributeValue,
    MessageSystemAttributeName, QueueAttributeName, ReceiveMessage, SendMessage, SendMessageBatch,
    SendMessageBatchEntry,
};

use super::Case;

const QUEUE: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders.fifo";

fn text(value: &str, ty: &str) -> Result<MessageAttributeValue, ValidationError> {
    MessageAttributeValue::builder().string_value(value.into()).data_type(ty.into()).build()
}

fn create_queue() -> Result<CreateQueue, ValidationError> {
    let attributes = [
        (QueueAttributeName::DelaySeconds, "0"),
        (QueueAttributeName::FifoQueue, "true"),
        (QueueAttributeName::Unknown("SqsManagedSseEnabled".into()), "true"),
    ];
    CreateQueue::builder()
        .queue_name("orders.fifo".into())
        .attributes(attributes.map(|(name, value)| (name, value.into())).into())
        .tags(BTreeMap::from([("cost/center".into(), "ä".into())]))
        .build()
}

fn send_message() -> Result<SendMessage, ValidationError> {
    let image = MessageAttributeValue::builder()
        .binary_value(b"\x89PNG".into())
        .data_type("Binary.png".into());
    SendMessage::builder()
        .queue_url(QUEUE.into())
        .message_body(r#"{"Id":7}"#.into())
        .delay_seconds(900)
        .message_attributes(BTreeMap::from([
            ("image".into(), image.build()?),
            ("size".into(), text("1e3", "Number.float")?),
            ("team".into(), text("blue", "String")?),
        ]))
        .build()
}

fn send_batch() -> Result<SendMessageBatch, ValidationError> {
    let first = SendMessageBatchEntry::builder()
        .id("0".into())
        .message_body("Grüße 🦀\t\\".into())
        .message_attributes(BTreeMap::from([("team".into(), text("blue", "String")?)]))
        .message_deduplication_id("d-0".into())
        .message_group_id("g".into());
    let second = SendMessageBatchEntry::builder()
        .id("1".into())
        .message_body("\u{1}\u{7f}\u{2028}".into())
        .delay_seconds(0)
        .message_group_id("g".into());
    let entries = vec![first.build()?, second.build()?];
    SendMessageBatch::builder().queue_url(QUEUE.into()).entries(entries.into()).build()
}

fn receive() -> Result<ReceiveMessage, ValidationError> {
    ReceiveMessage::builder()
        .queue_url(QUEUE.into())
        .message_system_attribute_names(vec![
            MessageSystemAttributeName::SentTimestamp,
            MessageSystemAttributeName::Unknown("AWSTraceHeader".into()),
        ])
        .message_attribute_names(vec!["team".into(), "image.*".into()])
        .max_number_of_messages(10)
        .visibility_timeout(43200)
        .wait_time_seconds(20)
        .build()
}

fn delete_batch() -> Result<DeleteMessageBatch, ValidationError> {
    let entry = |id: &str, handle: &str| {
        DeleteMessageBatchEntry::builder().id(id.into()).receipt_handle(handle.into()).build()
    };
    let entries = vec![entry("0", "AQEB/+==")?, entry("1", "b")?];
    DeleteMessageBatch::builder().queue_url(QUEUE.into()).entries(entries.into()).build()
}

fn sent() -> Result<Vec<Case>, ValidationError> {
    Ok(vec![
        ("create_queue", create_queue()?.to_wire()),
        ("send_message", send_message()?.to_wire()),
        ("send_message_batch", send_batch()?.to_wire()),
        ("receive_message", receive()?.to_wire()),
        ("delete_message_batch", delete_batch()?.to_wire()),
    ])
}

#[test]
fn sqs_is_sent_as_botocore_sends_it() {
    super::assert_sent("sqs", sent().unwrap());
}

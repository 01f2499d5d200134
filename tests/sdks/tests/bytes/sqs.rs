use surefire::ValidationError;
use surefire_sdks::sqs::{
    CreateQueue, DeleteMessage, DeleteMessageBatch, DeleteMessageBatchEntry, MessageAttributeValue,
    MessageSystemAttributeName, QueueAttributeName, ReceiveMessage, SendMessage, SendMessageBatch,
    SendMessageBatchEntry,
};

use super::Case;

const QUEUE: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders.fifo";

fn text(value: &str, ty: &str) -> Result<MessageAttributeValue, ValidationError> {
    MessageAttributeValue::builder().string_value(value).data_type(ty).build()
}

fn create_queue() -> Result<CreateQueue, ValidationError> {
    CreateQueue::builder()
        .queue_name("orders.fifo")
        .attribute(QueueAttributeName::DelaySeconds, "0")
        .attribute(QueueAttributeName::FifoQueue, "true")
        .attribute(QueueAttributeName::Unknown("SqsManagedSseEnabled".into()), "true")
        .tag("cost/center", "ä")
        .build()
}

fn send_message() -> Result<SendMessage, ValidationError> {
    let image = MessageAttributeValue::builder().binary_value(b"\x89PNG").data_type("Binary.png");
    SendMessage::builder()
        .queue_url(QUEUE)
        .message_body(r#"{"Id":7}"#)
        .delay_seconds(900)
        .message_attribute("image", image.build()?)
        .message_attribute("size", text("1e3", "Number.float")?)
        .message_attribute("team", text("blue", "String")?)
        .build()
}

fn send_batch() -> Result<SendMessageBatch, ValidationError> {
    let first = SendMessageBatchEntry::builder()
        .id("0")
        .message_body("Grüße 🦀\t\\")
        .message_attribute("team", text("blue", "String")?)
        .message_deduplication_id("d-0")
        .message_group_id("g");
    let second = SendMessageBatchEntry::builder()
        .id("1")
        .message_body("\u{1}\u{7f}\u{2028}")
        .delay_seconds(0)
        .message_group_id("g");
    let entries = vec![first.build()?, second.build()?];
    SendMessageBatch::builder().queue_url(QUEUE).entries(entries).build()
}

fn delete() -> DeleteMessage {
    DeleteMessage::builder().queue_url(QUEUE).receipt_handle("AQEB/+==").build_infallible()
}

fn receive() -> Result<ReceiveMessage, ValidationError> {
    ReceiveMessage::builder()
        .queue_url(QUEUE)
        .message_system_attribute_name(MessageSystemAttributeName::SentTimestamp)
        .message_system_attribute_name(MessageSystemAttributeName::Unknown("AWSTraceHeader".into()))
        .message_attribute_name("team")
        .message_attribute_name("image.*")
        .max_number_of_messages(10)
        .visibility_timeout(43200)
        .wait_time_seconds(20)
        .build()
}

fn delete_batch() -> Result<DeleteMessageBatch, ValidationError> {
    let entry = |id: &str, handle: &str| {
        DeleteMessageBatchEntry::builder().id(id).receipt_handle(handle).build()
    };
    let entries = vec![entry("0", "AQEB/+==")?, entry("1", "b")?];
    DeleteMessageBatch::builder().queue_url(QUEUE).entries(entries).build()
}

fn sent() -> Result<Vec<Case>, ValidationError> {
    Ok(vec![
        ("create_queue", create_queue()?.to_wire()),
        ("send_message", send_message()?.to_wire()),
        ("send_message_batch", send_batch()?.to_wire()),
        ("receive_message", receive()?.to_wire()),
        ("delete_message", delete().to_wire()),
        ("delete_message_batch", delete_batch()?.to_wire()),
    ])
}

#[test]
fn sqs_is_sent_as_botocore_sends_it() {
    super::assert_sent("sqs", sent().unwrap());
}

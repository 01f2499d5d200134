//! Orders: kept in DynamoDB, worked on by Step Functions, told of by SQS.

use surefire_sdks::dynamodb::{AttributeValue, DynamoDbError, Item, PutItem, TableName};
use surefire_sdks::sqs::{
    BatchEntryBuilder, DeleteMessage, Message, SendMessageBatch, SendMessageBatchEntry, SqsError,
    entry,
};
use surefire_sdks::step_functions::StartExecution;
use surefire_sdks::surefire::{Error, to_json};

use crate::{Client, Failure, call};

/// An order.
pub struct Order {
    /// Its ID.
    pub id: String,
    /// What it costs, in cents.
    pub cents: i64,
}

impl Order {
    fn item(&self) -> Item {
        Item::from([
            ("id".to_owned(), self.id.as_str().into()),
            ("cents".to_owned(), self.cents.into()),
        ])
    }
}

/// Takes an order, and starts the work on it: `false`, if it was taken before.
///
/// # Errors
///
/// Those of a call.
pub fn take(client: &dyn Client, order: &Order, machine: &str) -> Result<bool, Failure> {
    let request = PutItem::builder()
        .table_name(TableName::new("orders".to_owned())?)
        .item(order.item())
        .condition_expression("attribute_not_exists(id)")
        .build()?;
    match call(client, &request) {
        Err(error) if is_taken(&error) => return Ok(false),
        outcome => outcome?,
    };
    // What the work starts with is the item, as JSON in a string.
    let input = to_json(&order.item());
    let start = StartExecution::builder().state_machine_arn(machine).name(&order.id).input(&input);
    call(client, &start.build()?)?;
    Ok(true)
}

fn is_taken(error: &Failure) -> bool {
    matches!(
        error.downcast_ref::<Error<DynamoDbError>>(),
        Some(Error::Service(failure)) if failure.error.as_conditional_check_failed().is_some()
    )
}

/// Starts the work on an order again: under another name, as the service keeps that of the first.
///
/// # Errors
///
/// When the name is too long, and those of a call.
pub fn work_again(
    client: &dyn Client,
    first: StartExecution<'_>,
    attempt: u32,
) -> Result<String, Failure> {
    let name = format!("{}-{attempt}", first.name().map_or("order", |name| name.as_str()));
    Ok(call(client, &first.into_builder().name(&name).build()?)?.execution_arn)
}

/// Puts a message in order, after all others of its group. It needs an ID for that.
fn in_order<I: entry::IdSet, B>(
    entry: BatchEntryBuilder<I, B>,
    group: &str,
) -> BatchEntryBuilder<I, B> {
    entry.message_group_id(group)
}

/// Says that a message was worked on.
///
/// # Errors
///
/// Those of a call.
pub fn done(client: &dyn Client, queue: &str, message: Message) -> Result<(), Failure> {
    let delete = DeleteMessage::builder().queue_url(queue).receipt_handle(message.receipt_handle);
    call(client, &delete.build_infallible())?;
    Ok(())
}

/// Tells of orders, ten at a time. Gives the IDs of those that could not be told of.
///
/// # Errors
///
/// When the ID of an order can't be that of a message, and those of a call.
pub fn tell(client: &dyn Client, queue: &str, orders: &[Order]) -> Result<Vec<String>, Failure> {
    let mut failed = Vec::new();
    for orders in orders.chunks(10) {
        let entries = orders.iter().map(|order| {
            let entry = SendMessageBatchEntry::builder().id(&order.id);
            in_order(entry, "orders").message_body(to_json(&order.item())).build()
        });
        let entries = entries.collect::<Result<Vec<_>, _>>()?;
        let batch = SendMessageBatch::builder().queue_url(queue).entries(entries).build()?;
        failed.extend(call(client, &batch)?.failed.into_iter().map(|failure| failure.id));
    }
    Ok(failed)
}

/// Whether there is no such queue, by what `tell` gave.
#[must_use]
pub fn is_no_queue(error: &Failure) -> bool {
    matches!(
        error.downcast_ref::<Error<SqsError>>(),
        Some(Error::Service(failure)) if failure.error.as_queue_does_not_exist().is_some()
    )
}

/// What an order costs, from a message that tells of it.
#[must_use]
pub fn cents(item: &Item) -> Option<i64> {
    match item.get("cents")? {
        AttributeValue::N(number) => number.parse().ok(),
        _ => None,
    }
}

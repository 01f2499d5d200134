//! Writes of many tables, a request for each: one that is throttled does not hold up the others.

use surefire_sdks::dynamodb::{BatchWriteItem, BatchWriteItemParts};
use surefire_sdks::surefire::ValidationError;

use crate::{Client, Failure, call};

/// A batch for each table of one.
fn by_table(batch: BatchWriteItem) -> Result<Vec<BatchWriteItem>, ValidationError> {
    let BatchWriteItemParts { request_items } = batch.into_parts();
    let batches = request_items
        .into_iter()
        .map(|(table, writes)| BatchWriteItem::builder().table(table, writes).build());
    batches.collect()
}

/// Writes a batch. Gives what is left to do, table by table.
///
/// # Errors
///
/// Those of a call.
pub fn write(client: &dyn Client, batch: BatchWriteItem) -> Result<Vec<BatchWriteItem>, Failure> {
    let mut left = Vec::new();
    for batch in by_table(batch)? {
        let unprocessed = call(client, &batch)?.unprocessed_items.unwrap_or_default();
        if !unprocessed.is_empty() {
            left.push(BatchWriteItem::builder().request_items(unprocessed).build()?);
        }
    }
    Ok(left)
}

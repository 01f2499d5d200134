//! Many writes in one request: each for itself, or all or none.

use std::collections::BTreeMap;

use surefire::decode::UnknownMember;
use surefire::{Output, Request, Structure, Union};

use super::{AttributeValue, ConsumedCapacity, DynamoDbError, Item, TableName};

/// One write of a batch. In the model it is a structure of which one member is set; a union says so.
#[derive(Clone, PartialEq, Union)]
#[surefire(output)]
#[non_exhaustive]
pub enum WriteRequest {
    /// To write an item.
    PutRequest(PutRequest),
    /// To delete one.
    DeleteRequest(DeleteRequest),
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

/// An item to write.
#[derive(Clone, PartialEq, Structure)]
#[surefire(output)]
pub struct PutRequest {
    item: Item,
}

/// An item to delete.
#[derive(Clone, PartialEq, Structure)]
#[surefire(output)]
pub struct DeleteRequest {
    key: Item,
}

/// How many writes a batch may have.
pub const MAX_WRITES: usize = 25;

/// Up to 25 writes of one or more tables, each for itself.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.BatchWriteItem", protocol = AwsJson1_0, auth = SigV4,
    response = BatchWriteItemOutput, error = DynamoDbError, into, parts = BatchWriteItemParts,
)]
pub struct BatchWriteItem {
    #[surefire(
        length = 1..=MAX_WRITES, keys(like = TableName), values(length = 1..=MAX_WRITES),
        check = Self::check_writes, append = table,
    )]
    request_items: BTreeMap<String, Vec<WriteRequest>>,
}

impl BatchWriteItem {
    /// The limit is also that of all tables together.
    fn check_writes(tables: &BTreeMap<String, Vec<WriteRequest>>) -> Result<(), &'static str> {
        if tables.values().map(Vec::len).sum::<usize>() > MAX_WRITES {
            return Err("Member must have at most 25 writes of all tables together");
        }
        Ok(())
    }
}

/// What is left to do.
#[derive(Output)]
pub struct BatchWriteItemOutput {
    /// To be sent again.
    pub unprocessed_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    /// What it took of each table, if it was asked for.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

/// One part of a transaction.
#[derive(Clone, Union)]
pub enum TransactWriteItem {
    /// To check an item.
    ConditionCheck(ConditionCheck),
    /// To write one.
    Put(Put),
    /// To delete one.
    Delete(Delete),
    /// To change one.
    Update(Update),
}

/// What an item has to be.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct ConditionCheck {
    key: Item,
    table_name: TableName,
    condition_expression: String,
    #[surefire(into, append = expression_attribute_value)]
    expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

/// An item to write.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct Put {
    item: Item,
    table_name: TableName,
    condition_expression: Option<String>,
}

/// An item to delete.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct Delete {
    key: Item,
    table_name: TableName,
    condition_expression: Option<String>,
}

/// An item to change.
#[derive(Clone, Structure)]
#[surefire(into)]
#[expect(clippy::struct_field_names, reason = "`UpdateExpression` is what the service calls it")]
pub struct Update {
    key: Item,
    update_expression: String,
    table_name: TableName,
    condition_expression: Option<String>,
    #[surefire(append = expression_attribute_name)]
    expression_attribute_names: Option<BTreeMap<String, String>>,
    #[surefire(into, append = expression_attribute_value)]
    expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

/// Up to 100 writes, of which all are done or none.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.TransactWriteItems", protocol = AwsJson1_0, auth = SigV4,
    response = TransactWriteItemsOutput, error = DynamoDbError, into,
)]
pub struct TransactWriteItems {
    #[surefire(length = 1..=100, append = transact_item)]
    transact_items: Vec<TransactWriteItem>,
    #[surefire(length = 1..=36, idempotency_token)]
    client_request_token: String,
}

/// That all are done.
#[derive(Output)]
pub struct TransactWriteItemsOutput {
    /// What it took of each table, if it was asked for.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

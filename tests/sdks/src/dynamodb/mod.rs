//! Amazon DynamoDB. Limits as of its model of 2012-08-10.

mod batch;
mod error;
mod export;
mod value;

pub use batch::{
    BatchWriteItem, BatchWriteItemOutput, BatchWriteItemParts, ConditionCheck, Delete,
    DeleteRequest, MAX_WRITES, Put, PutRequest, TransactWriteItem, TransactWriteItems,
    TransactWriteItemsOutput, Update, WriteRequest,
};
pub use error::{
    CancellationReason, ConditionalCheckFailedException, DynamoDbError,
    ProvisionedThroughputExceededException, TransactionCanceledException,
};
pub use export::{ExportDescription, ExportFormat, ExportTable, ExportTableOutput};
pub use value::{AttributeValue, Item};

use std::collections::BTreeMap;

use surefire::{Constrained, Output, Request, StringEnum};

/// A table, by its name or ARN.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Constrained)]
#[surefire(length = 1..=1024)]
pub struct TableName(String);

/// What an operation that writes gives back.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown)]
pub enum ReturnValues {
    /// Nothing.
    None,
    /// The item as it was.
    AllOld,
}

/// Which capacity a response tells.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown)]
pub enum ReturnConsumedCapacity {
    /// That of the table and of each index.
    Indexes,
    /// That of all together.
    Total,
    /// None.
    None,
}

/// What a request took of a table's capacity.
#[derive(Output)]
pub struct ConsumedCapacity {
    /// The table.
    pub table_name: Option<String>,
    /// The units.
    pub capacity_units: Option<f64>,
}

/// Writes an item, and replaces one of the same key.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.PutItem", protocol = AwsJson1_0, auth = SigV4,
    response = PutItemOutput, error = DynamoDbError, into,
)]
pub struct PutItem {
    table_name: TableName,
    item: Item,
    return_values: Option<ReturnValues>,
    return_consumed_capacity: Option<ReturnConsumedCapacity>,
    condition_expression: Option<String>,
    #[surefire(append = expression_attribute_name)]
    expression_attribute_names: Option<BTreeMap<String, String>>,
    #[surefire(into, append = expression_attribute_value)]
    expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

/// What was there before.
#[derive(Output)]
pub struct PutItemOutput {
    /// The item as it was, if it was asked for.
    pub attributes: Option<Item>,
    /// What it took, if it was asked for.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

/// Asks for an item.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.GetItem", protocol = AwsJson1_0, auth = SigV4,
    response = GetItemOutput, error = DynamoDbError, into,
)]
pub struct GetItem {
    table_name: TableName,
    key: Item,
    consistent_read: Option<bool>,
    projection_expression: Option<String>,
    #[surefire(append = expression_attribute_name)]
    expression_attribute_names: Option<BTreeMap<String, String>>,
}

/// The item.
#[derive(Output)]
pub struct GetItemOutput {
    /// None, if there is none of the key.
    pub item: Option<Item>,
}

/// Asks for the items of a partition, page by page.
#[derive(Clone, Request)]
#[surefire(
    target = "DynamoDB_20120810.Query", protocol = AwsJson1_0, auth = SigV4,
    response = QueryOutput, error = DynamoDbError, into,
)]
pub struct Query {
    table_name: TableName,
    #[surefire(length = 3..=255, full_match = "[a-zA-Z0-9_.-]+")]
    index_name: Option<String>,
    #[surefire(range = 1..)]
    limit: Option<i32>,
    /// `false`, for the last first.
    scan_index_forward: Option<bool>,
    #[surefire(input_token)]
    exclusive_start_key: Option<Item>,
    filter_expression: Option<String>,
    key_condition_expression: Option<String>,
    #[surefire(append = expression_attribute_name)]
    expression_attribute_names: Option<BTreeMap<String, String>>,
    #[surefire(into, append = expression_attribute_value)]
    expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

/// A page of items.
#[derive(Output)]
pub struct QueryOutput {
    /// The items.
    pub items: Option<Vec<Item>>,
    /// How many they are.
    pub count: Option<i32>,
    /// The next page.
    #[surefire(output_token)]
    pub last_evaluated_key: Option<Item>,
}

use surefire::{Timestamp, TimestampFormat, ValidationError};
use surefire_sdks::dynamodb::{
    AttributeValue, BatchWriteItem, ConditionCheck, Delete, DeleteRequest, ExportFormat,
    ExportTable, GetItem, Item, Put, PutItem, PutRequest, Query, ReturnConsumedCapacity,
    ReturnValues, TableName, TransactWriteItem, TransactWriteItems, Update, WriteRequest,
};

use super::{Case, TOKEN};

fn item<const N: usize>(attributes: [(&str, AttributeValue); N]) -> Item {
    attributes.map(|(name, value)| (name.to_owned(), value)).into()
}

fn table(name: &str) -> Result<TableName, ValidationError> {
    TableName::new(name.to_owned())
}

fn id(id: &str) -> Item {
    item([("id", id.into())])
}

fn order() -> Item {
    let number = |text: &str| AttributeValue::N(text.into());
    let line = item([("count", 2.into()), ("gift", true.into()), ("name", "Tee \"grün\"".into())]);
    item([
        ("id", "o-7".into()),
        ("total", number("39.98")),
        ("tags", AttributeValue::Ss(["b".into(), "a".into()].into())),
        ("prices", AttributeValue::Ns(["19.99".into(), "-0.5".into()].into())),
        ("binary", AttributeValue::B(vec![0, 1])),
        ("bytes", AttributeValue::Bs([vec![2, 3], vec![1]].into())),
        (
            "lines",
            AttributeValue::L(vec![
                AttributeValue::M(line),
                AttributeValue::L(vec![]),
                AttributeValue::Null(true),
                AttributeValue::M(Item::new()),
            ]),
        ),
    ])
}

fn put() -> Result<PutItem, ValidationError> {
    PutItem::builder()
        .table_name(table("orders")?)
        .item(order())
        .return_values(ReturnValues::AllOld)
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .condition_expression("attribute_not_exists(#i) OR total < :t")
        .expression_attribute_name("#i", "id")
        .expression_attribute_value(":t", 40)
        .build()
}

fn get() -> Result<GetItem, ValidationError> {
    GetItem::builder()
        .table_name(table("orders")?)
        .key(id("o-7"))
        .consistent_read(true)
        .projection_expression("lines[0].#n")
        .expression_attribute_name("#n", "name")
        .build()
}

fn query() -> Result<Query, ValidationError> {
    Query::builder()
        .table_name(table("orders")?)
        .index_name("by-user")
        .limit(25)
        .scan_index_forward(false)
        .exclusive_start_key(item([("id", "o-6".into()), ("user", 1.into())]))
        .filter_expression("total > :min")
        .key_condition_expression("user = :user")
        .expression_attribute_value(":min", 1)
        .expression_attribute_value(":user", 1)
        .build()
}

fn batch() -> Result<BatchWriteItem, ValidationError> {
    let delete = |key| Ok(WriteRequest::DeleteRequest(DeleteRequest::builder().key(key).build()?));
    let put = WriteRequest::PutRequest(PutRequest::builder().item(order()).build()?);
    BatchWriteItem::builder()
        .table("orders", vec![put, delete(id("o-1"))?])
        .table("carts", vec![delete(item([("user", 1.into())]))?])
        .build()
}

fn transaction() -> Result<TransactWriteItems, ValidationError> {
    let check = ConditionCheck::builder()
        .key(id("o-7"))
        .table_name(table("users")?)
        .condition_expression("active = :yes")
        .expression_attribute_value(":yes", true);
    let put = Put::builder()
        .item(id("o-7"))
        .table_name(table("orders")?)
        .condition_expression("attribute_not_exists(id)");
    let delete = Delete::builder().key(id("o-7")).table_name(table("carts")?);
    let update = Update::builder()
        .key(id("o-7"))
        .update_expression("SET #c = #c - :n")
        .table_name(table("stock")?)
        .condition_expression("#c >= :n")
        .expression_attribute_name("#c", "count")
        .expression_attribute_value(":n", 2);
    TransactWriteItems::builder()
        .transact_item(TransactWriteItem::ConditionCheck(check.build()?))
        .transact_item(TransactWriteItem::Put(put.build()?))
        .transact_item(TransactWriteItem::Delete(delete.build()?))
        .transact_item(TransactWriteItem::Update(update.build()?))
        .client_request_token(TOKEN)
        .build()
}

fn export() -> Result<ExportTable, ValidationError> {
    let time = Timestamp::parse("2026-11-25T08:30:00.25Z", TimestampFormat::DateTime);
    ExportTable::builder()
        .table_arn(table("arn:aws:dynamodb:eu-central-1:123456789012:table/orders")?)
        .maybe_export_time(time)
        .client_token(TOKEN)
        .s3_bucket("exports")
        .s3_prefix("a/b")
        .export_format(ExportFormat::DynamoDbJson)
        .build()
}

fn sent() -> Result<Vec<Case>, ValidationError> {
    Ok(vec![
        ("put_item", put()?.to_wire()),
        ("get_item", get()?.to_wire()),
        ("query", query()?.to_wire()),
        ("batch_write_item", batch()?.to_wire()),
        ("transact_write_items", transaction()?.to_wire()),
        ("export_table", export()?.to_wire()),
    ])
}

#[test]
fn dynamodb_is_sent_as_botocore_sends_it() {
    super::assert_sent("dynamodb", sent().unwrap());
}

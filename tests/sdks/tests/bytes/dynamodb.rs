use std::collections::BTreeMap;

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

fn names<const N: usize>(names: [(&str, &str); N]) -> BTreeMap<String, String> {
    names.map(|(key, name)| (key.into(), name.into())).into()
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
        .condition_expression("attribute_not_exists(#i) OR total < :t".into())
        .expression_attribute_names(names([("#i", "id")]))
        .expression_attribute_values(item([(":t", 40.into())]))
        .build()
}

fn get() -> Result<GetItem, ValidationError> {
    GetItem::builder()
        .table_name(table("orders")?)
        .key(id("o-7"))
        .consistent_read(true)
        .projection_expression("lines[0].#n".into())
        .expression_attribute_names(names([("#n", "name")]))
        .build()
}

fn query() -> Result<Query, ValidationError> {
    Query::builder()
        .table_name(table("orders")?)
        .index_name("by-user".into())
        .limit(25)
        .scan_index_forward(false)
        .exclusive_start_key(item([("id", "o-6".into()), ("user", 1.into())]))
        .filter_expression("total > :min".into())
        .key_condition_expression("user = :user".into())
        .expression_attribute_values(item([(":min", 1.into()), (":user", 1.into())]))
        .build()
}

fn batch() -> Result<BatchWriteItem, ValidationError> {
    let delete = |key| Ok(WriteRequest::DeleteRequest(DeleteRequest::builder().key(key).build()?));
    let put = WriteRequest::PutRequest(PutRequest::builder().item(order()).build()?);
    let writes = BTreeMap::from([
        ("orders".to_owned(), vec![put, delete(id("o-1"))?]),
        ("carts".to_owned(), vec![delete(item([("user", 1.into())]))?]),
    ]);
    BatchWriteItem::builder().request_items(writes).build()
}

fn transaction() -> Result<TransactWriteItems, ValidationError> {
    let check = ConditionCheck::builder()
        .key(id("o-7"))
        .table_name(table("users")?)
        .condition_expression("active = :yes".into())
        .expression_attribute_values(item([(":yes", true.into())]));
    let put = Put::builder()
        .item(id("o-7"))
        .table_name(table("orders")?)
        .condition_expression("attribute_not_exists(id)".into());
    let delete = Delete::builder().key(id("o-7")).table_name(table("carts")?);
    let update = Update::builder()
        .key(id("o-7"))
        .update_expression("SET #c = #c - :n".into())
        .table_name(table("stock")?)
        .condition_expression("#c >= :n".into())
        .expression_attribute_names(names([("#c", "count")]))
        .expression_attribute_values(item([(":n", 2.into())]));
    let items = vec![
        TransactWriteItem::ConditionCheck(check.build()?),
        TransactWriteItem::Put(put.build()?),
        TransactWriteItem::Delete(delete.build()?),
        TransactWriteItem::Update(update.build()?),
    ];
    TransactWriteItems::builder().transact_items(items).client_request_token(TOKEN.into()).build()
}

fn export() -> Result<ExportTable, ValidationError> {
    let time = Timestamp::parse("2026-11-25T08:30:00.25Z", TimestampFormat::DateTime);
    ExportTable::builder()
        .table_arn(table("arn:aws:dynamodb:eu-central-1:123456789012:table/orders")?)
        .maybe_export_time(time)
        .client_token(TOKEN.into())
        .s3_bucket("exports".into())
        .s3_prefix("a/b".into())
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

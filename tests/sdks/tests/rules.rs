//! Rules across members, and checks of what members hold: what the services would refuse, and no more.

use surefire::ValidationError;
use surefire_sdks::dynamodb::{
    BatchWriteItem, DeleteRequest, ExportTable, Item, MAX_WRITES, TableName, WriteRequest,
};
use surefire_sdks::kms::{DataKeySpec, GenerateDataKey};
use surefire_sdks::secrets_manager::{CreateSecret, MAX_VALUE, PutSecretValue};
use surefire_sdks::sqs::{MessageAttributeValue, SendMessage, SendMessageParts};
use surefire_sdks::ssm::{
    DescribeParameters, GetParametersByPath, ParameterFilter, PutParameter, Tag,
};
use surefire_sdks::step_functions::{CreateStateMachine, ListExecutions};

/// The paths of the violations; of a rule, with the members that it is about.
fn wrong<T>(built: Result<T, ValidationError>) -> Vec<String> {
    let Err(error) = built else { return vec![] };
    let path = |path: &str, members: &[&str]| format!("{path}{}", members.join("|"));
    error.violations().map(|violation| path(violation.path, violation.members)).collect()
}

#[test]
fn a_data_key_is_of_a_kind_or_of_a_length() {
    let key = GenerateDataKey::builder().key_id("k");
    assert_eq!(wrong(key.build()), ["KeySpec|NumberOfBytes"]);
    let both = key.key_spec(DataKeySpec::Aes128).number_of_bytes(16);
    assert_eq!(wrong(both.build()), ["KeySpec|NumberOfBytes"]);
    assert!(wrong(key.number_of_bytes(16).build()).is_empty());
}

#[test]
fn a_secret_is_made_without_a_value_but_a_version_has_one() {
    let secret = CreateSecret::builder().name("n");
    assert!(wrong(secret.build()).is_empty());
    let both = secret.secret_string("s").secret_binary(b"b");
    assert_eq!(wrong(both.build()), ["SecretString|SecretBinary"]);
    let version = PutSecretValue::builder().secret_id("n");
    assert_eq!(wrong(version.build()), ["SecretString|SecretBinary"]);
    let longest = "ü".repeat(MAX_VALUE);
    assert!(wrong(version.secret_string(&longest).build()).is_empty());
    let longer = longest + "!";
    assert_eq!(wrong(version.secret_string(&longer).build()), ["/SecretString"]);
}

#[test]
fn a_version_of_a_state_machine_may_have_a_description() {
    let machine = CreateStateMachine::builder().name("n").definition("{}").role_arn("r");
    let described = machine.version_description("first");
    assert!(wrong(described.publish(true).build()).is_empty());
    assert_eq!(wrong(described.build()), ["publish|versionDescription"]);
    assert_eq!(wrong(described.publish(false).build()), ["publish|versionDescription"]);
}

#[test]
fn executions_are_of_a_state_machine_or_of_a_map_run() {
    let both = ListExecutions::builder().state_machine_arn("s").map_run_arn("m");
    assert_eq!(wrong(both.build()), ["stateMachineArn|mapRunArn"]);
    assert!(wrong(both.maybe_state_machine_arn(None).build()).is_empty());
}

#[test]
fn a_batch_of_writes_is_limited_over_all_tables() {
    let delete = WriteRequest::DeleteRequest(
        DeleteRequest::builder().key(Item::from([("id".to_owned(), "o".into())])).build().unwrap(),
    );
    let most = BatchWriteItem::builder().table("orders", vec![delete.clone(); MAX_WRITES]);
    assert!(wrong(most.clone().build()).is_empty());
    let more = most.table("carts", vec![delete.clone()]);
    assert_eq!(wrong(more.build()), ["/RequestItems"]);
    let of_one = BatchWriteItem::builder().table("carts", vec![delete; MAX_WRITES + 1]);
    assert_eq!(wrong(of_one.build()), ["/RequestItems/carts", "/RequestItems"]);
}

#[test]
fn names_of_attributes_are_not_those_of_the_service() {
    let value = MessageAttributeValue::builder().data_type("String").string_value("v");
    let value = value.build().unwrap();
    let message = |name: &str| {
        let message = SendMessage::builder().queue_url("q").message_body("b");
        message.message_attribute(name, value.clone()).build()
    };
    assert!(wrong(message("awesome.v1")).is_empty());
    assert_eq!(wrong(message("Amazon.Trace")), ["/MessageAttributes/Amazon.Trace"]);
    assert_eq!(wrong(message("aws.x")), ["/MessageAttributes/aws.x"]);
    assert_eq!(wrong(message("end.")), ["/MessageAttributes/end."]);
}

#[test]
fn below_a_path_parameters_are_not_chosen_by_name() {
    let filter = |key: &str| ParameterFilter::builder().key(key).value("v").build().unwrap();
    let below = GetParametersByPath::builder().path("/app");
    let below = below.parameter_filter(filter("Label")).parameter_filter(filter("Name"));
    assert_eq!(wrong(below.build()), ["/ParameterFilters/1"]);
    let all = DescribeParameters::builder().parameter_filter(filter("Name"));
    assert!(wrong(all.build()).is_empty());
}

#[test]
fn what_one_request_has_makes_another() {
    let first = ExportTable::builder()
        .table_arn(TableName::new("orders".to_owned()).unwrap())
        .s3_bucket("exports")
        .build()
        .unwrap();
    let anew = first.clone().into_builder().maybe_client_token(None).build().unwrap();
    assert_ne!(first.client_token(), anew.client_token());
    assert_eq!(first.into_builder().s3_prefix("p").build().unwrap().s3_bucket(), "exports");

    let version = PutSecretValue::builder().secret_id("s").secret_string("old").build().unwrap();
    let both = version.into_builder().secret_binary(b"new").build();
    assert_eq!(wrong(both), ["SecretString|SecretBinary"]);
}

#[test]
fn a_request_is_taken_apart() {
    let message = SendMessage::builder().queue_url("q").message_body("b").build().unwrap();
    let SendMessageParts { queue_url, message_body, .. } = message.into_parts();
    assert_eq!((queue_url, message_body), ("q".to_owned(), "b".to_owned()));

    let tag = |key: &str| Tag::builder().key(key).value("v").build().unwrap();
    let parameter = PutParameter::builder().name("n").value("v").description("d");
    let parts = parameter.tag(tag("a")).tag(tag("b")).build().unwrap().into_parts();
    assert_eq!(parts.name.as_str(), "n");
    assert_eq!(parts.tags.map_or(0, |tags| tags.len()), 2);
}

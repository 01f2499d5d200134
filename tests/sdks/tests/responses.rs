//! What the services answer, read by the SDKs; and what they would refuse, refused before it is sent.

use std::collections::BTreeSet;

use surefire::response::{RawResponse, read};
use surefire::{
    Decode, Error, Operation, Page, ServiceError, Timestamp, TimestampFormat, ValidationError,
};
use surefire_sdks::dynamodb::{
    self, AttributeValue, BatchWriteItem, DynamoDbError, GetItem, TransactWriteItems, WriteRequest,
};
use surefire_sdks::kms::{
    self, Encrypt, GrantOperation, InvalidCiphertextException, KmsError, ListGrants,
};
use surefire_sdks::secrets_manager::{CreateSecret, ListSecrets, PutSecretValue};
use surefire_sdks::sqs::{
    self, MessageSystemAttributeName, ReceiveMessage, SendMessageBatch, SqsError,
};
use surefire_sdks::ssm::{DeleteParameters, GetParameter, ParameterName, ParameterType, Tier};
use surefire_sdks::step_functions::{DescribeExecution, ExecutionStatus};

fn answered<O>(status: u16, body: &str) -> Result<O::Response, Error<O::Error>>
where
    O: Operation<Response: Decode, Error: ServiceError>,
{
    read::<O>(&RawResponse { status, headers: &[], body: body.as_bytes() })
}

fn time(text: &str) -> Option<Timestamp> {
    Timestamp::parse(text, TimestampFormat::DateTime)
}

#[test]
fn kms_gives_grants_page_by_page() {
    let body = r#"{"Grants":[{"GrantId":"g","Operations":["Decrypt","Sign"],
        "Constraints":{"EncryptionContextSubset":{"order":"7"}}}],"NextMarker":"m","Truncated":true}"#;
    let page = answered::<ListGrants<'_>>(200, body).unwrap();
    assert_eq!(page.next_token(), Some("m"));
    let grant = &page.grants.unwrap()[0];
    assert!(grant.operations == [GrantOperation::Decrypt, GrantOperation::Unknown("Sign".into())]);
    let constraints = grant.constraints.as_ref().unwrap();
    assert_eq!(constraints.encryption_context_subset.as_ref().unwrap()["order"], "7");
    let last = answered::<ListGrants<'_>>(200, r#"{"Grants":[]}"#).unwrap();
    assert_eq!(last.next_token(), None);
}

#[test]
fn kms_refuses_what_it_can_not_decrypt() {
    let body = r#"{"__type":"InvalidCiphertextException","message":"no"}"#;
    let error = answered::<kms::Decrypt<'_>>(400, body).map(drop).unwrap_err();
    let refused = InvalidCiphertextException { message: Some("no".to_owned()) };
    assert_eq!(error.as_service().unwrap().error, KmsError::InvalidCiphertext(refused));
    // Tests compare a whole error, by what a client would get.
    assert_eq!(error, answered::<kms::Decrypt<'_>>(400, body).map(drop).unwrap_err());
    assert_ne!(error, answered::<kms::Decrypt<'_>>(500, body).map(drop).unwrap_err());
}

#[test]
fn secrets_have_tags_and_dates() {
    let body = r#"{"SecretList":[{"ARN":"arn","Tags":[{"Key":"team","Value":"blue"}],
        "LastAccessedDate":1795564800}]}"#;
    let page = answered::<ListSecrets<'_>>(200, body).unwrap();
    let secret = &page.secret_list.unwrap()[0];
    assert_eq!(secret.tags.as_ref().unwrap()[0].key.as_deref(), Some("team"));
    assert_eq!(secret.last_accessed_date, time("2026-11-25T00:00:00Z"));
}

#[test]
fn messages_have_attributes() {
    let body = r#"{"Messages":[{"MessageId":"m","ReceiptHandle":"r","Body":"{}",
        "Attributes":{"SentTimestamp":"1795595400250","AWSTraceHeader":"t"},
        "MessageAttributes":{"image":{"BinaryValue":"iVBORw==","DataType":"Binary.png"}}}]}"#;
    let message = &answered::<ReceiveMessage>(200, body).unwrap().messages[0];
    let attributes = message.attributes.as_ref().unwrap();
    assert_eq!(attributes[&MessageSystemAttributeName::SentTimestamp], "1795595400250");
    assert_eq!(attributes[&MessageSystemAttributeName::Unknown("AWSTraceHeader".into())], "t");
    let image = &message.message_attributes.as_ref().unwrap()["image"];
    assert_eq!(image.binary_value().unwrap(), b"\x89PNG");
    assert!(answered::<ReceiveMessage>(200, "{}").unwrap().messages.is_empty());
}

#[test]
fn sqs_names_an_error_as_it_always_did() {
    let raw = RawResponse {
        status: 400,
        headers: &[("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")],
        body: br#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}"#,
    };
    let Err(Error::Service(failure)) = read::<sqs::SendMessage>(&raw) else { panic!() };
    assert!(matches!(failure.error, SqsError::QueueDoesNotExist(_)));
    assert_eq!(failure.code(), "AWS.SimpleQueueService.NonExistentQueue");
}

#[test]
fn items_hold_items() {
    let body = r#"{"Item":{"l":{"L":[{"M":{"n":{"N":"1"}}},{"NULL":true}]},"s":{"SS":["b","a"]},"new":{"V":[1]}}}"#;
    let item = answered::<GetItem>(200, body).unwrap().item.unwrap();
    let AttributeValue::L(list) = &item["l"] else { panic!("{item:?}") };
    assert!(list[1] == AttributeValue::Null(true));
    assert!(item["s"] == AttributeValue::Ss(BTreeSet::from(["a".to_owned(), "b".to_owned()])));
    assert!(matches!(item["new"], AttributeValue::Unknown(_)));
    assert!(answered::<GetItem>(200, "{}").unwrap().item.is_none());
}

#[test]
fn what_is_left_of_a_batch_is_sent_again() {
    let body = r#"{"UnprocessedItems":{"orders":[{"DeleteRequest":{"Key":{"id":{"S":"o-1"}}}}]}}"#;
    let left = answered::<BatchWriteItem>(200, body).unwrap().unprocessed_items.unwrap();
    assert!(matches!(left["orders"][0], WriteRequest::DeleteRequest(_)));
    let again = BatchWriteItem::builder().request_items(left).build().unwrap();
    let sent = body.replace("UnprocessedItems", "RequestItems");
    assert_eq!(again.to_wire().body, sent.as_bytes());
}

#[test]
fn a_transaction_says_why_it_was_canceled() {
    let body = r#"{"__type":"x#TransactionCanceledException","Message":"no","CancellationReasons":
        [{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"}]}"#;
    let error = answered::<TransactWriteItems>(400, body).map(drop).unwrap_err();
    let Error::Service(failure) = error else { panic!("{error:?}") };
    let DynamoDbError::TransactionCanceled(canceled) = failure.error else { panic!() };
    let reasons = canceled.cancellation_reasons.unwrap();
    assert_eq!(reasons[1].code.as_deref(), Some("ConditionalCheckFailed"));
    let body = r#"{"__type":"x#ProvisionedThroughputExceededException"}"#;
    assert!(answered::<dynamodb::Query>(400, body).map(drop).unwrap_err().is_throttling());
}

#[test]
fn an_execution_has_times_and_json_that_is_not_printed() {
    let body = r#"{"executionArn":"a","status":"PENDING_REDRIVE","startDate":1795595400.25,
        "input":"{\"card\":4242}","output":"{\"Id\":\"o-7\"}"}"#;
    let execution = answered::<DescribeExecution<'_>>(200, body).unwrap();
    assert!(execution.status == ExecutionStatus::Unknown("PENDING_REDRIVE".into()));
    assert_eq!(Some(execution.start_date), time("2026-11-25T08:30:00.25Z"));
    assert!(!format!("{execution:?}").contains("4242"));
    let output: surefire::Document = surefire::from_json(execution.output.unwrap()).unwrap();
    assert_eq!(output["Id"], "o-7");
}

#[test]
fn a_parameter_is_read_with_its_name_checked() {
    let body =
        r#"{"Parameter":{"Name":"/app/url","Type":"SecureString","Value":"hush","Version":3}}"#;
    let parameter = answered::<GetParameter>(200, body).unwrap().parameter;
    assert!(parameter.parameter_type == Some(ParameterType::SecureString));
    assert!(!format!("{parameter:?}").contains("hush"));
    let error = answered::<GetParameter>(200, &body.replace("/app/url", "")).map(drop).unwrap_err();
    assert!(matches!(error, Error::Unreadable(_)), "{error:?}");
    assert!("Intelligent-Tiering".parse() == Ok(Tier::IntelligentTiering));
}

#[test]
fn limits_are_checked_before_anything_is_sent() {
    let paths = |error: ValidationError| {
        error.violations().map(|violation| violation.path.to_owned()).collect::<Vec<_>>()
    };
    let long = vec![0; 4097];
    let refused = Encrypt::builder().key_id("").plaintext(&long).build();
    assert_eq!(paths(refused.unwrap_err()), ["/KeyId", "/Plaintext"]);

    let refused = PutSecretValue::builder()
        .secret_id("s")
        .secret_string("x")
        .version_stages(&["a", ""])
        .build();
    assert_eq!(paths(refused.unwrap_err()), ["/VersionStages/1"]);

    let refused = SendMessageBatch::builder().queue_url("q").entries(vec![]).build();
    assert_eq!(paths(refused.map(drop).unwrap_err()), ["/Entries"]);

    let names = (0..11).map(|number| ParameterName::new(format!("/{number}")).unwrap()).collect();
    let refused = DeleteParameters::builder().names(names).build();
    assert_eq!(paths(refused.map(drop).unwrap_err()), ["/Names"]);
}

#[test]
fn tokens_are_made_where_none_is_given() {
    let secret = CreateSecret::builder().name("n").secret_string("hush").build().unwrap();
    let (first, second) = (secret.to_wire(), secret.to_wire());
    assert_ne!(first.body, second.body);
    let len = r#"{"Name":"n","ClientRequestToken":"","SecretString":"hush"}"#.len() + 36;
    assert_eq!(first.body.len(), len);
    let write = TransactWriteItems::builder().transact_items(vec![]).build_unchecked();
    assert_eq!(write.client_request_token().len(), 36);
    assert_eq!(write.to_wire().body, write.to_wire().body);
}

//! The application against a client that answers from a list.

use std::cell::RefCell;

use surefire_sdks::dynamodb::{BatchWriteItem, DeleteRequest, Item, WriteRequest};
use surefire_sdks::ssm::{GetParametersByPath, ParameterName};
use surefire_sdks::step_functions::StartExecution;
use surefire_sdks::surefire::http::{HttpRequest, Response};
use surefire_sdks::surefire::{Structure, ValidationError, from_json};
use surefire_sdks_consumer::cache::Cache;
use surefire_sdks_consumer::orders::{self, Order};
use surefire_sdks_consumer::{Client, Failure, batches, settings, vault};

/// Answers in the order of the list, and keeps what was sent.
struct Answers {
    left: RefCell<Vec<(u16, &'static str)>>,
    sent: RefCell<Vec<String>>,
}

impl Answers {
    fn new<const N: usize>(mut answers: [(u16, &'static str); N]) -> Self {
        answers.reverse();
        Answers { left: RefCell::new(answers.into()), sent: RefCell::default() }
    }

    /// The targets and the bodies, and that every answer was asked for.
    fn sent(self) -> Vec<String> {
        assert!(self.left.into_inner().is_empty());
        self.sent.into_inner()
    }
}

impl Client for Answers {
    fn send(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, Failure> {
        let target = request.headers()["x-amz-target"].to_str()?;
        let body = str::from_utf8(request.body())?;
        self.sent.borrow_mut().push(format!("{target} {body}"));
        let (status, body) = self.left.borrow_mut().pop().ok_or("no answer is left")?;
        Ok(Response::builder().status(status).body(body.into())?)
    }
}

fn order(number: usize) -> Order {
    Order { id: format!("o-{number}"), cents: 1999 }
}

#[test]
fn settings_are_read_page_by_page() {
    let client = Answers::new([
        (200, r#"{"Parameters":[{"Name":"/shop/a","Value":"1","Version":1}],"NextToken":"n"}"#),
        (200, r#"{"Parameters":[{"Name":"/shop/b","Value":"2","Version":3}]}"#),
    ]);
    let settings = settings::read(&client, "/shop").unwrap();
    assert_eq!((settings["/shop/a"].as_str(), settings["/shop/b"].as_str()), ("1", "2"));
    let request =
        r#"AmazonSSM.GetParametersByPath {"Path":"/shop","Recursive":true,"WithDecryption":true"#;
    assert_eq!(client.sent(), [format!("{request}}}"), format!("{request},\"NextToken\":\"n\"}}")]);
}

#[test]
fn a_path_that_is_none_is_never_sent() {
    let client = Answers::new([]);
    let error = settings::read(&client, "").unwrap_err();
    let expected = GetParametersByPath::builder().path("").build().unwrap_err();
    assert_eq!(error.downcast_ref::<ValidationError>(), Some(&expected));
    assert!(client.sent().is_empty());
}

#[test]
fn a_secret_is_asked_for_once() {
    let client = Answers::new([(
        200,
        r#"{"Name":"db","SecretString":"hush","SecretBinary":"AAE=","CreatedDate":1795595400.25}"#,
    )]);
    let cache = Cache::default();
    let first = cache.secret(&client, "db").unwrap();
    let second = cache.secret(&client, "db").unwrap();
    assert!(first == second);
    assert_eq!(second.secret_string().unwrap(), "hush");
    assert!(!format!("{second:?}").contains("hush"));
    assert_eq!(client.sent(), [r#"secretsmanager.GetSecretValue {"SecretId":"db"}"#]);
}

#[test]
fn keys_and_grants_are_of_one_customer() {
    let client = Answers::new([
        (200, r#"{"CiphertextBlob":"AQI=","Plaintext":"c2VjcmV0"}"#),
        (200, r#"{"GrantId":"g"}"#),
    ]);
    let key = vault::key_for(&client, "Zoë").unwrap();
    assert_eq!((key.ciphertext_blob, key.plaintext), (vec![1, 2], b"secret".to_vec()));
    assert_eq!(vault::let_read(&client, "arn:aws:iam::1:role/help", "Zoë").unwrap(), "g");
    let key = r#"TrentService.GenerateDataKey {"KeyId":"alias/customers","EncryptionContext":{"customer":"Zoë"},"KeySpec":"AES_256"}"#;
    let grant = r#"TrentService.CreateGrant {"KeyId":"alias/customers","GranteePrincipal":"arn:aws:iam::1:role/help","Operations":["Decrypt"],"Constraints":{"EncryptionContextEquals":{"customer":"Zoë"}}}"#;
    assert_eq!(client.sent(), [key, grant]);
    let error = vault::let_read(&Answers::new([]), "no principal", "Zoë").unwrap_err();
    let violations = error.downcast_ref::<ValidationError>().unwrap();
    assert_eq!(
        violations.messages(|violation| violation.constraint.name())["/GranteePrincipal"],
        ["pattern"]
    );
}

#[test]
fn an_order_is_taken_once() {
    let client = Answers::new([
        (200, "{}"),
        (200, r#"{"executionArn":"e","startDate":1795595400.25}"#),
        (400, r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}"#),
    ]);
    assert!(orders::take(&client, &order(7), "arn").unwrap());
    assert!(!orders::take(&client, &order(7), "arn").unwrap());
    let put = r#"DynamoDB_20120810.PutItem {"TableName":"orders","Item":{"cents":{"N":"1999"},"id":{"S":"o-7"}},"ConditionExpression":"attribute_not_exists(id)"}"#;
    let start = r#"AWSStepFunctions.StartExecution {"stateMachineArn":"arn","name":"o-7","input":"{\"cents\":{\"N\":\"1999\"},\"id\":{\"S\":\"o-7\"}}"}"#;
    assert_eq!(client.sent(), [put, start, put]);
}

#[test]
fn orders_are_told_of_ten_at_a_time() {
    let client = Answers::new([
        (200, r#"{"Successful":[],"Failed":[{"Id":"o-3","SenderFault":false,"Code":"Internal"}]}"#),
        (200, r#"{"Successful":[{"Id":"o-10","MessageId":"m"}],"Failed":[]}"#),
    ]);
    let taken: Vec<Order> = (0..11).map(order).collect();
    assert_eq!(orders::tell(&client, "q", &taken).unwrap(), ["o-3"]);
    let sent = client.sent();
    let last = r#"AmazonSQS.SendMessageBatch {"QueueUrl":"q","Entries":[{"Id":"o-10","MessageBody":"{\"cents\":{\"N\":\"1999\"},\"id\":{\"S\":\"o-10\"}}","MessageGroupId":"orders"}]}"#;
    assert_eq!((sent.len(), sent[1].as_str()), (2, last));

    let item: Item = from_json(r#"{"cents":{"N":"1999"},"id":{"S":"o-10"}}"#).unwrap();
    assert_eq!(orders::cents(&item), Some(1999));
}

#[test]
fn work_is_started_again_under_another_name() {
    let client = Answers::new([(200, r#"{"executionArn":"e-2","startDate":1795595400}"#)]);
    let first = StartExecution::builder().state_machine_arn("arn").name("o-7").input("{}");
    assert_eq!(orders::work_again(&client, first.build().unwrap(), 2).unwrap(), "e-2");
    let start =
        r#"AWSStepFunctions.StartExecution {"stateMachineArn":"arn","name":"o-7-2","input":"{}"}"#;
    assert_eq!(client.sent(), [start]);
}

#[test]
fn a_message_that_is_worked_on_is_deleted() {
    let client = Answers::new([(200, "")]);
    let message = from_json(r#"{"MessageId":"m","ReceiptHandle":"r","Body":"{}"}"#).unwrap();
    orders::done(&client, "q", message).unwrap();
    let delete = r#"AmazonSQS.DeleteMessage {"QueueUrl":"q","ReceiptHandle":"r"}"#;
    assert_eq!(client.sent(), [delete]);
}

#[test]
fn tables_are_written_one_by_one() {
    let client = Answers::new([
        (200, r#"{"UnprocessedItems":{"carts":[{"DeleteRequest":{"Key":{"id":{"S":"b"}}}}]}}"#),
        (200, "{}"),
    ]);
    let delete = |id: &str| {
        let key = Item::from([("id".to_owned(), id.into())]);
        vec![WriteRequest::DeleteRequest(DeleteRequest::builder().key(key).build().unwrap())]
    };
    let batch = BatchWriteItem::builder().table("orders", delete("a")).table("carts", delete("b"));
    let left = batches::write(&client, batch.build().unwrap()).unwrap();
    let request = |table: &str, id: &str| {
        format!(
            r#"{{"RequestItems":{{"{table}":[{{"DeleteRequest":{{"Key":{{"id":{{"S":"{id}"}}}}}}}}]}}}}"#
        )
    };
    assert_eq!(left[0].to_wire().body, request("carts", "b").as_bytes());
    let target = "DynamoDB_20120810.BatchWriteItem";
    let sent = [("carts", "b"), ("orders", "a")].map(|(table, id)| request(table, id));
    assert_eq!(client.sent(), sent.map(|body| format!("{target} {body}")));
}

#[test]
fn a_parameter_is_asked_for_once() {
    let client = Answers::new([(200, r#"{"Parameter":{"Name":"/a","Value":"1","Version":1}}"#)]);
    let mut known = settings::Known::default();
    for _ in 0..2 {
        let name = ParameterName::new("/a".to_owned()).unwrap();
        assert_eq!(known.get(&client, name).unwrap(), "1");
    }
    assert_eq!(client.sent(), [r#"AmazonSSM.GetParameter {"Name":"/a","WithDecryption":true}"#]);
}

#[test]
fn a_queue_that_is_not_there_is_known_by_its_error() {
    let client = Answers::new([(400, r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}"#)]);
    let error = orders::tell(&client, "q", &[order(1)]).unwrap_err();
    assert!(orders::is_no_queue(&error));
    assert!(!orders::is_no_queue(&"another".into()));
}

/// What was read is checked when it is asked for.
#[test]
fn a_secret_can_be_validated() {
    let client = Answers::new([(200, "{}")]);
    assert!(Cache::default().secret(&client, "db").unwrap().validate().is_ok());
}

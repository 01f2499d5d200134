//! Services that spoke the query protocol before JSON: they are asked to name errors as they did, and
//! the code that users know is kept beside the error of the model.

use surefire::http::{Uri, to_http};
use surefire::response::{Error, RawResponse, ServiceFailure, read};
use surefire::{Empty, ErrorShape, Operation, Request, ServiceError};

#[derive(PartialEq, ErrorShape)]
struct QueueDoesNotExist {
    message: Option<String>,
}

#[derive(PartialEq, ServiceError)]
enum QueueError {
    QueueDoesNotExist(QueueDoesNotExist),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

macro_rules! request {
    ($name:ident $(, $word:ident)?) => {
        /// Purges a queue.
        #[derive(Request)]
        #[surefire(
            target = "AmazonSQS.PurgeQueue", protocol = AwsJson1_0, auth = SigV4, response = Empty,
            error = QueueError, const, $($word)?
        )]
        struct $name<'a> {
            queue_url: &'a str,
        }
    };
}
request!(PurgeQueue, query_compatible);
request!(PurgePlain);

const BODY: &str = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no"}"#;
const NON_EXISTENT: &str = "AWS.SimpleQueueService.NonExistentQueue";

fn failure(query_error: &str, body: &str) -> ServiceFailure<QueueError> {
    let headers = [("x-amzn-query-error", query_error)];
    let raw = RawResponse { status: 400, headers: &headers, body: body.as_bytes() };
    match read::<PurgeQueue<'_>>(&raw) {
        Err(Error::Service(failure)) => *failure,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_word_asks_for_the_codes_of_the_query_protocol() {
    const PURGE: PurgeQueue<'static> = PurgeQueue::builder().queue_url("q").build_const();
    const PLAIN: PurgePlain<'static> = PurgePlain::builder().queue_url("q").build_const();
    let endpoint = Uri::from_static("https://sqs.us-east-1.amazonaws.com");
    let request = to_http(&PURGE, &endpoint).unwrap();
    assert_eq!(request.headers()["x-amzn-query-mode"], "true");
    assert!(!to_http(&PLAIN, &endpoint).unwrap().headers().contains_key("x-amzn-query-mode"));
    assert_eq!((PurgeQueue::QUERY_COMPATIBLE, PurgePlain::QUERY_COMPATIBLE), (true, false));
    assert_eq!((PURGE.queue_url(), PLAIN.queue_url()), ("q", "q"));
}

#[test]
fn the_code_that_users_know_is_beside_the_error_of_the_model() {
    let failure = failure("AWS.SimpleQueueService.NonExistentQueue;Sender", BODY);
    let refusal = QueueDoesNotExist { message: Some("no".into()) };
    assert_eq!(failure.error, QueueError::QueueDoesNotExist(refusal));
    assert_eq!(failure.query_code.as_deref(), Some(NON_EXISTENT));
    assert_eq!((failure.code(), failure.error.code()), (NON_EXISTENT, "QueueDoesNotExist"));
    assert_eq!(failure.to_string(), format!("{NON_EXISTENT} (status 400): no"));
    let error = Error::Service(Box::new(failure));
    assert_eq!(error.code(), Some(NON_EXISTENT));
}

#[test]
fn without_a_code_of_the_query_protocol_it_is_that_of_the_model() {
    for header in ["", ";Sender", " ; "] {
        let failure = failure(header, BODY);
        assert_eq!((failure.code(), failure.query_code.as_deref()), ("QueueDoesNotExist", None));
    }
}

#[test]
fn the_code_of_the_query_protocol_stands_in_for_one_that_is_missing() {
    let failure = failure("RequestThrottled;Sender", r#"{"message":"no"}"#);
    assert_eq!((failure.error.code(), failure.error.message()), ("RequestThrottled", Some("no")));
}

#[test]
fn the_code_of_the_query_protocol_tells_when_to_try_again() {
    for (code, throttling, retryable, clock) in [
        ("RequestThrottled;Sender", true, true, false),
        ("RequestTimeout;Receiver", false, true, false),
        ("SignatureDoesNotMatch;Sender", false, false, true),
        ("AWS.SimpleQueueService.NonExistentQueue;Sender", false, false, false),
    ] {
        let error = Error::Service(Box::new(failure(code, BODY)));
        let told = (error.is_throttling(), error.is_retryable(), error.is_clock_skew());
        assert_eq!(told, (throttling, retryable, clock), "{code}");
    }
}

//! Against cognito-local, which calls triggers: what reaches the post-confirmation function.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{CODE, Client, Pool, refusal, variable};
use surefire::StringMap;
use surefire::response::ServiceError;
use surefire_cognito::enums::UserStatus;
use surefire_cognito::operation::confirm_sign_up::ConfirmSignUpError;
use surefire_cognito::{
    AdminConfirmSignUpRequest, ConfirmSignUpRequest, ResendConfirmationCodeRequest,
};

const COGNITO_LOCAL: &str = "SUREFIRE_COGNITO_LOCAL";

/// How long the server may take to call the function: it does so before it answers.
const PATIENCE: Duration = Duration::from_secs(20);

const METADATA: [(&str, &str); 6] = [
    ("source", "batch"),
    ("quotes \" and \\", "\u{0}\u{1f}\n\t\u{7f}"),
    ("ключ", "значение"),
    ("crab", "🦀 e\u{301}"),
    ("empty", ""),
    ("</script>", "\u{2028}\u{2029}"),
];

/// Stands in for Lambda. There is one port for it, so one test at a time.
struct Lambda {
    listener: TcpListener,
    _alone: MutexGuard<'static, ()>,
}

impl Lambda {
    fn listen() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let port = variable("SUREFIRE_LAMBDA_PORT").parse().unwrap();
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Lambda { listener, _alone: alone }
    }

    /// The event that the function is called with while `call` runs.
    fn event_during(&self, call: impl FnOnce()) -> Value {
        thread::scope(|scope| {
            let event = scope.spawn(|| self.next_event());
            call();
            event.join().unwrap()
        })
    }

    fn next_event(&self) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.listener.accept() {
                Ok((stream, _)) => return answer(stream),
                Err(error) => assert!(Instant::now() < deadline, "no call came: {error}"),
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Reads one call, answers it, and returns the event.
fn answer(stream: TcpStream) -> Value {
    stream.set_nonblocking(false).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut stream = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    stream.read_line(&mut line).unwrap();
    assert!(line.contains("/functions/post-confirmation/invocations"), "{line}");
    while line.trim() != "" {
        line.clear();
        stream.read_line(&mut line).unwrap();
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\
                  Connection: close\r\n\r\n{\"response\":{}}";
    stream.get_mut().write_all(answer.as_bytes()).unwrap();
    serde_json::from_slice(&body).unwrap()
}

fn admin_confirmation<'a>(
    pool: &'a Pool,
    username: &'a str,
    metadata: Option<StringMap<'a>>,
) -> AdminConfirmSignUpRequest<'a> {
    AdminConfirmSignUpRequest::builder()
        .user_pool_id(&pool.id)
        .username(username)
        .maybe_client_metadata(metadata)
        .build()
        .unwrap()
}

fn confirmation<'a>(pool: &'a Pool, code: &'a str) -> ConfirmSignUpRequest<'a> {
    ConfirmSignUpRequest::builder()
        .client_id(&pool.app)
        .username("alice")
        .confirmation_code(code)
        .client_metadata(StringMap::from_pairs(&METADATA))
        .build()
        .unwrap()
}

fn metadata() -> Value {
    METADATA.iter().map(|(key, value)| ((*key).to_owned(), json!(value))).collect()
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn client_metadata_arrives_at_the_trigger_as_sent() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let request = admin_confirmation(&pool, "alice", Some(StringMap::from_pairs(&METADATA)));
    let event = lambda.event_during(|| {
        client.signed(&request).unwrap();
    });
    assert_eq!(event["triggerSource"], "PostConfirmation_ConfirmSignUp");
    assert_eq!(event["userPoolId"], pool.id);
    assert_eq!(event["userName"], "alice");
    assert_eq!(event["request"]["clientMetadata"], metadata());
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn client_metadata_of_the_user_arrives_at_the_trigger_as_sent() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let error = refusal(client.unsigned(&confirmation(&pool, "654321")));
    assert!(matches!(error, ConfirmSignUpError::CodeMismatch(_)), "{error}");
    let event = lambda.event_during(|| {
        client.unsigned(&confirmation(&pool, CODE)).unwrap();
    });
    assert_eq!(event["callerContext"]["clientId"], pool.app);
    assert_eq!(event["request"]["clientMetadata"], metadata());
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn metadata_that_is_empty_is_sent_and_metadata_that_is_not_set_is_not() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    let empty = StringMap::from_pairs(&[]);
    for (username, metadata, expected) in
        [("alice", None, None), ("bob", Some(empty), Some(json!({})))]
    {
        pool.sign_up(&client, username);
        let event = lambda.event_during(|| {
            client.signed(&admin_confirmation(&pool, username, metadata)).unwrap();
        });
        assert_eq!(event["request"].get("clientMetadata"), expected.as_ref());
    }
}

/// The header of the code is missing here, so it is read from the body.
#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn codes_are_read_from_the_body() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let request = admin_confirmation(&pool, "alice", None);
    lambda.event_during(|| {
        client.signed(&request).unwrap();
    });
    let error = refusal(client.signed(&request));
    let message = error.as_not_authorized().unwrap().message.as_deref();
    assert_eq!(message, Some("User cannot be confirmed. Current status is CONFIRMED"));

    // `CognitoLocal#Unsupported`: the code is behind the namespace.
    let request = ResendConfirmationCodeRequest::builder().client_id(&pool.app).username("alice");
    let error = client.unsigned(&request.build().unwrap()).unwrap_err();
    assert_eq!((error.status(), error.is_retryable()), (500, true));
    assert_eq!(error.as_service().unwrap().error.code(), "Unsupported");
}

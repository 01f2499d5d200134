//! What `tracing` is told: a span for the call, one for each attempt, nothing secret.

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use super::CONFIRM;
use surefire_client::TransportFailure;
use surefire_client::mock::Mock;
use surefire_client::surefire::http::Response;
use surefire_cognito::AdminConfirmSignUpRequest;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down what happens, a line each.
#[derive(Clone, Default)]
struct Lines(Arc<(Mutex<String>, AtomicU64)>);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Random.
        if field.name() != "delay" {
            write!(self.0, " {}={value:?}", field.name()).unwrap();
        }
    }
}

impl Lines {
    fn line(&self, start: &str, record: impl FnOnce(&mut Fields)) {
        let mut fields = Fields(start.to_owned());
        record(&mut fields);
        let mut lines = self.0.0.lock().unwrap();
        lines.push_str(&fields.0);
        lines.push('\n');
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("surefire_client")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.0.1.fetch_add(1, Ordering::SeqCst) + 1;
        let parent = span.parent().map_or(0, Id::into_u64);
        let start = format!("{id} in {parent}: {}", span.metadata().name());
        self.line(&start, |fields| span.record(fields));
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        self.line(&span.into_u64().to_string(), |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", |fields| event.record(fields));
    }

    fn enter(&self, span: &Id) {
        self.line(&format!("enter {}", span.into_u64()), |_| {});
    }

    fn exit(&self, span: &Id) {
        self.line(&format!("exit {}", span.into_u64()), |_| {});
    }
}

const EXPECTED: &str = "\
1 in 0: call operation=\"AWSCognitoIdentityProviderService.AdminConfirmSignUp\"
1 attempts=1
2 in 1: attempt number=1
enter 2
exit 2
2 failure=Connect
event message=the request is sent again
1 attempts=2
3 in 1: attempt number=2
enter 3
exit 3
3 status=200
3 request_id=\"id-1\"
";

fn mock() -> Mock {
    let mock = Mock::new();
    let mut response = Response::new(b"{}".to_vec());
    response.headers_mut().insert("x-amzn-requestid", "id-1".parse().unwrap());
    mock.on::<AdminConfirmSignUpRequest<'_>>().fail(TransportFailure::Connect).respond(response);
    mock
}

#[test]
fn the_spans_of_a_call_show_nothing_secret() {
    let lines = Lines::default();
    let guard = tracing::subscriber::set_default(lines.clone());
    mock().blocking().send(&CONFIRM).unwrap();
    drop(guard);
    assert_eq!(*lines.0.0.lock().unwrap(), EXPECTED);
}

#[test]
fn a_transport_that_is_awaited_is_within_the_span_of_its_attempt() {
    let lines = Lines::default();
    let guard = tracing::subscriber::set_default(lines.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mock = mock();
    runtime.block_on(mock.asynchronous().send(&CONFIRM)).unwrap();
    drop(guard);
    let lines = lines.0.0.lock().unwrap();
    // A future is entered once more when it is dropped.
    assert!(lines.starts_with("1 in 0: call "), "{lines}");
    assert!(lines.contains("2 in 1: attempt number=1\nenter 2\n"), "{lines}");
    assert!(lines.contains("3 in 1: attempt number=2\nenter 3\n"), "{lines}");
    assert!(lines.ends_with("3 request_id=\"id-1\"\n"), "{lines}");
}

//! The function that cognito-local calls as its trigger.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::variable;

/// How long the server may take to call the function: it does so before it answers.
const PATIENCE: Duration = Duration::from_secs(20);

/// Stands in for Lambda. There is one port for it, so one test at a time.
pub(crate) struct Lambda {
    listener: TcpListener,
    _alone: MutexGuard<'static, ()>,
}

impl Lambda {
    pub(crate) fn listen() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let port = variable("SUREFIRE_LAMBDA_PORT").parse().unwrap();
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Lambda { listener, _alone: alone }
    }

    /// The event that the function is called with while `call` runs.
    pub(crate) fn event_during(&self, call: impl FnOnce()) -> Value {
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

//! A server that does as it is told, one connection after the other.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What it does with a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// Closes at once.
    CloseBeforeRequest,
    /// Reads the request, and closes.
    CloseAfterRequest,
    /// Reads the request, and says nothing for two seconds.
    Stall,
    /// Answers, reads another request on the same connection, and closes.
    CloseWhenReused,
    /// Answers with a head and half of a body, and says nothing more for two seconds.
    StallBody,
    /// Answers with a status, headers and a body, and closes. The length is right, unless the headers
    /// say another.
    Answer(&'static str, &'static str, &'static str),
}

pub(crate) struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// It is gone after as many connections.
    pub(crate) fn start(faults: &[Fault]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (faults, seen) = (faults.to_vec(), requests.clone());
        if faults.is_empty() {
            // The port is closed again.
            drop(listener);
            return Server { port, requests };
        }
        thread::spawn(move || {
            for fault in faults {
                let (mut stream, _) = listener.accept().unwrap();
                let seen = seen.clone();
                if let Fault::CloseBeforeRequest = fault {
                    continue;
                }
                thread::spawn(move || {
                    let Some(request) = read(&mut stream) else { return };
                    seen.lock().unwrap().push(request);
                    serve(&mut stream, fault);
                    if matches!(fault, Fault::CloseWhenReused)
                        && let Some(request) = read(&mut stream)
                    {
                        seen.lock().unwrap().push(request);
                    }
                });
            }
        });
        Server { port, requests }
    }

    /// It answers `{}` to whatever comes, on as many connections as come, and keeps nothing but their
    /// number.
    pub(crate) fn endless() -> (Self, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::Relaxed);
                let mut stream = stream.unwrap();
                stream.set_nodelay(true).unwrap();
                thread::spawn(move || {
                    while read(&mut stream).is_some() {
                        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
                        if stream.write_all(answer).is_err() {
                            return;
                        }
                    }
                });
            }
        });
        (Server { port, requests: Arc::default() }, connections)
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    pub(crate) fn last_request(&self) -> String {
        self.requests.lock().unwrap().last().unwrap().clone()
    }
}

fn serve(stream: &mut TcpStream, fault: Fault) {
    match fault {
        Fault::CloseBeforeRequest | Fault::CloseAfterRequest => {}
        Fault::Stall => thread::sleep(Duration::from_secs(2)),
        Fault::CloseWhenReused => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        }
        Fault::StallBody => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{");
            thread::sleep(Duration::from_secs(2));
        }
        Fault::Answer(status, headers, body) => {
            let length = if headers.contains("content-length") {
                String::new()
            } else {
                format!("content-length: {}\r\n", body.len())
            };
            let answer =
                format!("HTTP/1.1 {status}\r\nconnection: close\r\n{length}{headers}\r\n{body}");
            // A client that is gone is a client that is gone.
            let _ = stream.write_all(answer.as_bytes());
        }
    }
}

/// The request, head and body; nothing if the client is gone.
pub(crate) fn read(stream: &mut impl Read) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned)
            });
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return Some(text.into_owned());
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

//! 10,000 calls over 64 connections: all of them succeed, and memory stays flat.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Instant;

use super::adaptors::{credentials, stack};
use super::cases::{CONFIRM, sender};
use super::server::Server;
use surefire_client::{asynchronous, hyper, reqwest, tower, ureq};

const CONNECTIONS: usize = 64;
const CALLS: usize = 10_000;
/// What memory may grow by from the first quarter of the calls to their end, in kB. A quarter of a
/// blocking client has 64 new threads, whose allocators keep some of it, however many calls they make.
const FLAT: u64 = 2048;

/// The memory of this process, in kB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// Makes the calls, a quarter of them for each of `round`, and says what it took.
fn measure(name: &str, mut round: impl FnMut(&str, usize)) {
    let (server, connections) = Server::endless();
    let endpoint = server.endpoint();
    let start = Instant::now();
    let memory: Vec<_> = (0..4)
        .map(|_| {
            round(&endpoint, CALLS / 4);
            memory()
        })
        .collect();
    let connections = connections.load(Ordering::Relaxed);
    println!("{name}: {:?}, {connections} connections, {memory:?} kB", start.elapsed());
    assert!(memory[3] <= memory[0] + FLAT, "{name}: {memory:?} kB");
    assert!(connections <= 2 * CONNECTIONS, "{name}: {connections} connections");
}

fn measure_async<T: asynchronous::Transport + 'static>(
    name: &str,
    make: impl Fn(&str) -> asynchronous::Client<T>,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut client = None;
    measure(name, |endpoint, calls| {
        let client = client.get_or_insert_with(|| Arc::new(make(endpoint)));
        runtime.block_on(async {
            let tasks: Vec<_> = (0..CONNECTIONS)
                .map(|task| {
                    let client = client.clone();
                    // A call can be spawned: its future is `Send`.
                    tokio::spawn(async move {
                        for _ in (task..calls).step_by(CONNECTIONS) {
                            client.send(&CONFIRM).await.unwrap();
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

#[test]
#[ignore = "it takes seconds, and is of use on a machine that does nothing else"]
fn memory_stays_flat() {
    measure_async("hyper", |endpoint| hyper::Client::new(sender(endpoint), credentials()));
    measure_async("reqwest", |endpoint| {
        reqwest::Client::new(sender(endpoint), credentials()).unwrap()
    });
    measure_async("tower", |endpoint| {
        let transport = tower::Transport::new(stack());
        asynchronous::Client::over(transport, sender(endpoint), credentials())
    });
    let mut client = None;
    measure("ureq", |endpoint, calls| {
        let client = client.get_or_insert_with(|| {
            let config = ::ureq::Agent::config_builder()
                .max_idle_connections(CONNECTIONS)
                .max_idle_connections_per_host(CONNECTIONS);
            ureq::Client::with_config(config, sender(endpoint), credentials())
        });
        thread::scope(|scope| {
            for task in 0..CONNECTIONS {
                let client = &*client;
                scope.spawn(move || {
                    for _ in (task..calls).step_by(CONNECTIONS) {
                        client.send(&CONFIRM).unwrap();
                    }
                });
            }
        });
    });
}

//! A server with TLS: it is trusted by whoever knows its certificate, and by no one else.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use super::adaptors::credentials;
use super::cases::{CONFIRM, sender};
use super::server::read;
use hyper_rustls::HttpsConnectorBuilder;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig, ServerConnection, StreamOwned};
use surefire_client::{CallError, TransportFailure, asynchronous, hyper, reqwest};

/// Its endpoint, and the settings of a client that trusts it.
fn start() -> (String, ClientConfig) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let certificate = CertificateDer::from(made.cert);
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let server = ServerConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let client = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let server = Arc::new(server);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(server.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            if read(&mut stream).is_some() {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
            }
        }
    });
    (endpoint, client)
}

/// A certificate that is not known is no connection, so nothing was sent.
async fn is_refused<T: asynchronous::Transport>(client: &asynchronous::Client<T>) {
    let CallError::Transport(error) = client.send(&CONFIRM).await.unwrap_err() else {
        panic!("there is a response")
    };
    assert_eq!(error.failure(), TransportFailure::Connect, "{error}");
    let first: &dyn std::error::Error = &error;
    let causes: Vec<_> = std::iter::successors(Some(first), |error| error.source())
        .map(ToString::to_string)
        .collect();
    let causes = causes.join("; ");
    assert!(causes.contains("UnknownIssuer"), "{causes}");
}

#[tokio::test]
async fn hyper_sends_to_a_server_that_it_trusts() {
    let (endpoint, config) = start();
    let connector =
        HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1().build();
    let transport = hyper::Transport::new(connector);
    let client = asynchronous::Client::over(transport, sender(&endpoint), credentials());
    client.send(&CONFIRM).await.unwrap();
    is_refused(&hyper::Client::new(sender(&endpoint), credentials())).await;
}

#[tokio::test]
async fn reqwest_sends_to_a_server_that_it_trusts() {
    let (endpoint, config) = start();
    let builder = reqwest::builder().tls_backend_preconfigured(config);
    let client = reqwest::Client::with_builder(builder, sender(&endpoint), credentials()).unwrap();
    client.send(&CONFIRM).await.unwrap();
    is_refused(&reqwest::Client::new(sender(&endpoint), credentials()).unwrap()).await;
}

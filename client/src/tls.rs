//! TLS for the clients that have none of their own: `rustls` with `ring`, and Mozilla's roots.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

/// A provider is named, so that none has to be installed, and another one in the program does no harm.
pub(crate) fn config() -> ClientConfig {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("`ring` has the ciphers of these versions")
        .with_root_certificates(roots)
        .with_no_client_auth()
}

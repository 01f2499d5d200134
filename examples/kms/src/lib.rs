//! Some operations of KMS, made of its model by `build.rs` at each build.

/// Four operations.
pub mod kms {
    include!(concat!(env!("OUT_DIR"), "/kms.rs"));
}

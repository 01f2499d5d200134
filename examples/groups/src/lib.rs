//! Groups of users, in source that is generated and checked in: see `tests/generated.rs`.

pub mod cognito;

//! What other crates see: serde, `validator`, and JSON Schema, which a validator holds to `build`.

mod json_schema;
mod rules_across;
mod schema_shapes;
mod serialize;
mod validator_errors;
mod words;

//! JSON Schema (feature `schemars`) of what a shape is on the wire, from its table of limits.
//!
//! A schema accepts the JSON of what `build` accepts. It can't tell what an author's own check asks
//! for, and its patterns are read by the engine of whoever uses it.

mod float;
mod shapes;

pub(crate) use float::of_float;
pub use shapes::{MemberSchema, constrained, int_enum, string_enum, structure, union, with_rule};

use ::schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};

use crate::constraint::Limits;
pub(crate) use crate::constraint::Measured;
use crate::timestamp::TimestampFormat;

/// A value that can tell its JSON Schema.
///
/// Implemented for the types that members can have, and by the derives where `json_schema` asks for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no JSON Schema, which the `json_schema` of what holds it needs",
    label = "write `#[surefire(json_schema)]` on `{Self}` too"
)]
pub trait Describe {
    /// The schema of a value with these limits.
    fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema;
}

pub(crate) fn object(value: Value) -> Schema {
    match value {
        Value::Object(keywords) => keywords.into(),
        _ => Schema::default(),
    }
}

/// The schema with the keywords of the limits.
fn limited(of: Measured, limits: &Limits, value: Value) -> Schema {
    let mut schema = object(value);
    for constraint in limits.constraints() {
        constraint.add_to_schema(of, &mut schema);
    }
    schema
}

/// The schema of a string.
pub(crate) fn of_text(limits: &Limits) -> Schema {
    limited(Measured::Text, limits, json!({ "type": "string" }))
}

/// The schema of a blob.
pub(crate) fn of_blob(limits: &Limits) -> Schema {
    let blob = json!({ "type": "string", "contentEncoding": "base64" });
    limited(Measured::Blob, limits, blob)
}

/// The schema of an integer whose type holds these.
pub(crate) fn of_integer(least: i128, most: i128, limits: &Limits) -> Schema {
    let end = |end: i128| i64::try_from(end).map_or_else(|_| json!(u64::MAX), Value::from);
    let integer = json!({ "type": "integer", "minimum": end(least), "maximum": end(most) });
    limited(Measured::Number, limits, integer)
}

/// The schema of a timestamp; JSON Schema has no word for an `http-date`.
pub(crate) fn of_timestamp(format: TimestampFormat) -> Schema {
    object(match format {
        TimestampFormat::EpochSeconds => json!({ "type": "number" }),
        TimestampFormat::DateTime => json!({ "type": "string", "format": "date-time" }),
        TimestampFormat::HttpDate => json!({ "type": "string" }),
    })
}

/// The schema of a list.
pub(crate) fn of_list<T: Describe>(
    generator: &mut SchemaGenerator,
    limits: &'static Limits,
) -> Schema {
    let items = T::schema(generator, limits.items());
    limited(Measured::List, limits, json!({ "type": "array", "items": items }))
}

/// The schema of a map.
pub(crate) fn of_map<T: Describe + ?Sized>(
    generator: &mut SchemaGenerator,
    limits: &'static Limits,
) -> Schema {
    let values = T::schema(generator, limits.values());
    let map = json!({ "type": "object", "additionalProperties": values });
    let mut schema = limited(Measured::Map, limits, map);
    if !limits.keys().is_free() {
        schema.insert("propertyNames".into(), of_text(limits.keys()).to_value());
    }
    schema
}

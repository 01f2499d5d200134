//! The schemas of the shapes that the derives make.

use alloc::string::String;
use alloc::vec::Vec;

use ::schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::{Describe, object};
use crate::constraint::{Constraint, Limits};
use crate::member::Member;
use crate::structure::Structure;

/// [`Describe::schema`] of a member's type, and the member's docs.
pub type MemberSchema = (fn(&mut SchemaGenerator, &'static Limits) -> Schema, &'static str);

/// The schema of a structure, its members in the order of the table.
#[must_use]
pub fn structure<T: Structure>(
    generator: &mut SchemaGenerator,
    docs: &str,
    members: &[MemberSchema],
) -> Schema {
    let mut schema = members_of(T::MEMBERS, generator, docs, members);
    let required = T::MEMBERS.iter().filter(|row| row.required);
    let required: Vec<Value> = required.map(|row| row.name.into()).collect();
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    schema
}

/// The schema of a union: a structure of which exactly one member is set.
#[must_use]
pub fn union(
    generator: &mut SchemaGenerator,
    rows: &'static [Member],
    docs: &str,
    members: &[MemberSchema],
) -> Schema {
    let mut schema = members_of(rows, generator, docs, members);
    schema.insert("minProperties".into(), 1.into());
    schema.insert("maxProperties".into(), 1.into());
    schema
}

/// The schema of a structure with a rule across members: one of these, or at most one, is there.
#[must_use]
pub fn with_rule(mut schema: Schema, members: &[&str], constraint: &Constraint) -> Schema {
    let mut cases: Vec<Value> =
        members.iter().map(|member| json!({ "required": [member] })).collect();
    match constraint {
        Constraint::OneOf => {}
        Constraint::AtMostOneOf => cases.push(json!({ "not": { "anyOf": cases } })),
        _ => return schema,
    }
    let rule = json!({ "oneOf": cases });
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(rules) => rules.push(rule),
        None => {
            schema.insert("allOf".into(), json!([rule]));
        }
    }
    schema
}

fn members_of(
    rows: &'static [Member],
    generator: &mut SchemaGenerator,
    docs: &str,
    members: &[MemberSchema],
) -> Schema {
    let mut properties = Map::new();
    for (row, (schema, docs)) in rows.iter().zip(members) {
        let mut schema = schema(generator, &row.limits);
        annotate(&mut schema, docs, row.limits.is_sensitive());
        properties.insert(String::from(row.name), schema.to_value());
    }
    let mut schema = object(json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    }));
    annotate(&mut schema, docs, false);
    schema
}

/// The schema of a value with limits of its own.
#[must_use]
pub fn constrained<T: Describe + ?Sized>(
    generator: &mut SchemaGenerator,
    limits: &'static Limits,
    docs: &str,
) -> Schema {
    let mut schema = T::schema(generator, limits);
    annotate(&mut schema, docs, limits.is_sensitive());
    schema
}

/// The schema of an enum of strings; of an open one, the values that the model has are examples.
#[must_use]
pub fn string_enum(values: &[&str], is_open: bool, docs: &str) -> Schema {
    let mut schema = object(if is_open {
        json!({ "type": "string", "examples": values })
    } else {
        json!({ "type": "string", "enum": values })
    });
    annotate(&mut schema, docs, false);
    schema
}

/// The schema of an enum of integers; of an open one, the values that the model has are examples.
#[must_use]
pub fn int_enum(values: &[i32], is_open: bool, docs: &str) -> Schema {
    let mut schema = object(if is_open {
        json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX, "examples": values })
    } else {
        json!({ "type": "integer", "enum": values })
    });
    annotate(&mut schema, docs, false);
    schema
}

fn annotate(schema: &mut Schema, docs: &str, is_sensitive: bool) {
    if !docs.is_empty() {
        schema.insert("description".into(), docs.into());
    }
    if is_sensitive {
        schema.insert("writeOnly".into(), true.into());
    }
}

//! Violations as data, for a web service to answer with. Like their text, they hold no value.

use alloc::string::ToString;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::constraint::{Constraint, Number};
use crate::violation::{ValidationError, Violation};

/// `{"message": "1 validation error detected. …", "violations": [{…}]}`
impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("message", &self.to_string())?;
        let violations: Vec<Violation<'_>> = self.violations().collect();
        map.serialize_entry("violations", &violations)?;
        map.end()
    }
}

/// `{"path": "/UserPoolId", "constraint": "length", "min": 1, "max": 55, "actualLength": 56,
/// "message": "Member must have length between 1 and 55, inclusive"}`, without what does not apply.
impl Serialize for Violation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", self.path)?;
        map.serialize_entry("constraint", self.constraint.name())?;
        entries_of_limit(&self.constraint, &mut map)?;
        if let Some(length) = &self.actual_length {
            map.serialize_entry("actualLength", length)?;
        }
        map.serialize_entry("message", &self.constraint.to_string())?;
        map.end()
    }
}

fn entries_of_limit<M: SerializeMap>(constraint: &Constraint, map: &mut M) -> Result<(), M::Error> {
    match constraint {
        Constraint::Length(length) => {
            entry("min", length.min, map)?;
            entry("max", length.max, map)
        }
        Constraint::Range(range) => {
            entry("min", range.min, map)?;
            entry("max", range.max, map)
        }
        Constraint::Pattern(pattern) => map.serialize_entry("pattern", pattern.text()),
        Constraint::Enum(values) => map.serialize_entry("values", values),
        Constraint::Unique | Constraint::Required | Constraint::Check(_) => Ok(()),
    }
}

fn entry<M: SerializeMap>(
    name: &str,
    end: Option<impl Serialize>,
    map: &mut M,
) -> Result<(), M::Error> {
    end.map_or(Ok(()), |end| map.serialize_entry(name, &end))
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Number::Float(float) => serializer.serialize_f64(float),
            Number::Single(float) => serializer.serialize_f32(float),
            Number::Int(int) => match (i64::try_from(int), u64::try_from(int)) {
                (Ok(int), _) => serializer.serialize_i64(int),
                (_, Ok(int)) => serializer.serialize_u64(int),
                _ => serializer.serialize_i128(int),
            },
        }
    }
}

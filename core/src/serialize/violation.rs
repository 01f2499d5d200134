//! Violations as data, for a web service to answer with. Like their text, they hold no value.

use alloc::string::ToString;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::constraint::{Number, Parameter};
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
/// "message": "Member must have length between 1 and 55, inclusive"}`, without what does not apply;
/// with `"part": "key"`, where it is the key of a map's entry that fails, and with `"members": ["Id", "Name"]`,
/// the names below `path`, where it is a rule across members.
impl Serialize for Violation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", self.path)?;
        if self.is_key {
            map.serialize_entry("part", "key")?;
        }
        map.serialize_entry("constraint", self.constraint.name())?;
        for parameter in self.constraint.parameters().into_iter().flatten() {
            entry(parameter, &mut map)?;
        }
        if !self.members.is_empty() {
            map.serialize_entry("members", self.members)?;
        }
        if let Some(length) = &self.actual_length {
            map.serialize_entry("actualLength", length)?;
        }
        map.serialize_entry("message", &self.constraint.to_string())?;
        map.end()
    }
}

fn entry<M: SerializeMap>(parameter: Parameter, map: &mut M) -> Result<(), M::Error> {
    match parameter {
        Parameter::Count(name, count) => map.serialize_entry(name, &count),
        Parameter::Number(name, number) => map.serialize_entry(name, &number),
        Parameter::Text(name, text) => map.serialize_entry(name, text),
        Parameter::List(name, values) => map.serialize_entry(name, values),
    }
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

//! Types of members: borrowed in requests, unless these own theirs; owned in responses.

use super::Emitter;
use crate::shape::{Integer, Kind, ShapeId};

impl Emitter<'_> {
    /// Whether a string has limits, and so a type of its own in requests.
    pub(super) fn is_value(&self, id: &ShapeId) -> bool {
        let shape = self.shape(id);
        shape.kind == Kind::String && !shape.limits.is_empty()
    }

    /// Whether requests and responses have one type for a shape.
    pub(super) fn is_shared(&self, id: &ShapeId) -> bool {
        let is_error = self.selection.errors.contains(id);
        self.options.owned && self.selection.sent.contains(id) && !is_error
    }

    /// The type of a value in a request.
    pub(super) fn sent_type(&self, id: &ShapeId) -> String {
        if self.options.owned {
            return self.read_type(id);
        }
        let name = self.names.ty(id);
        match self.service.kind(id) {
            Kind::String => "&'a str".to_owned(),
            Kind::Blob => "&'a [u8]".to_owned(),
            Kind::Enum(_) => format!("enums::{name}<&'a str>"),
            Kind::List { member, sparse } => {
                format!("&'a [{}]", optional(self.sent_type(member), *sparse))
            }
            Kind::Map { key, value, sparse } => {
                let key_type = self.sent_type(key);
                if key_type == "&'a str" && *self.service.kind(value) == Kind::String && !sparse {
                    return "StringMap<'a>".to_owned();
                }
                format!("&'a [({key_type}, {})]", optional(self.sent_type(value), *sparse))
            }
            Kind::Structure(_) | Kind::Union(_) => format!("types::{name}{}", self.lifetime(id)),
            kind => self.plain_type(kind, id),
        }
    }

    /// The type of a value in a response.
    pub(super) fn read_type(&self, id: &ShapeId) -> String {
        let name = self.names.ty(id);
        match self.service.kind(id) {
            Kind::String => "String".to_owned(),
            Kind::Blob => "Vec<u8>".to_owned(),
            Kind::Enum(_) => format!("enums::{name}"),
            Kind::List { member, sparse } => {
                format!("Vec<{}>", optional(self.read_type(member), *sparse))
            }
            Kind::Map { key, value, sparse } => {
                let value = optional(self.read_type(value), *sparse);
                format!("HashMap<{}, {value}>", self.read_type(key))
            }
            Kind::Structure(_) | Kind::Union(_) if self.selection.errors.contains(id) => {
                format!("error::{name}")
            }
            Kind::Structure(_) | Kind::Union(_) if self.is_shared(id) => format!("types::{name}"),
            Kind::Structure(_) | Kind::Union(_) => format!("output::{name}"),
            kind => self.plain_type(kind, id),
        }
    }

    /// The type of a value that is the same in requests and responses.
    fn plain_type(&self, kind: &Kind, id: &ShapeId) -> String {
        match kind {
            Kind::Boolean => "bool",
            Kind::Integer(Integer::Byte) => "i8",
            Kind::Integer(Integer::Short) => "i16",
            Kind::Integer(Integer::Int) => "i32",
            Kind::Integer(Integer::Long) => "i64",
            Kind::Float => "f32",
            Kind::Double => "f64",
            Kind::Timestamp => "Timestamp",
            Kind::IntEnum(_) => return format!("enums::{}", self.names.ty(id)),
            _ => "Document",
        }
        .to_owned()
    }
}

fn optional(ty: String, is_optional: bool) -> String {
    if is_optional { format!("Option<{ty}>") } else { ty }
}

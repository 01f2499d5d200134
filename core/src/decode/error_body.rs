//! The body of an error, of which any member may be missing or odd: an error keeps its code.

use alloc::borrow::ToOwned;
use alloc::string::String;

use serde_json::{Map, Value};

use super::error_structure::MESSAGE_NAMES;
use super::from_json::{from_json, read_object};
use super::problem::DecodeError;
use super::reader::{Decode, Entries, Reader};
use crate::constraint::Limits;

/// The body of an error.
pub struct ErrorBody<'b> {
    /// As it came.
    raw: &'b [u8],
    /// An object; without members, if the body is none, or cut in half.
    object: &'b [u8],
    problem: Option<DecodeError>,
}

impl<'b> ErrorBody<'b> {
    pub(crate) fn new(raw: &'b [u8]) -> Self {
        let is_empty = raw.trim_ascii().is_empty();
        let problem = if is_empty { None } else { from_json::<AnyObject>(raw).err() };
        let object = if is_empty || problem.is_some() { b"{}" } else { raw };
        ErrorBody { raw, object, problem }
    }

    /// The body as it came.
    pub(crate) fn raw(&self) -> &'b [u8] {
        self.raw
    }

    /// Its members, as those of a structure.
    pub(crate) fn read<T: Decode>(&self) -> Result<T, DecodeError> {
        from_json(self.object)
    }

    /// What the service says: the first of the names that services have for it whose value is text.
    pub(crate) fn message(&self) -> Option<String> {
        MESSAGE_NAMES.into_iter().find_map(|name| self.text(name))
    }

    /// The codes that the body names, the one that counts first.
    pub(crate) fn codes(&self) -> impl Iterator<Item = String> {
        ["__type", "code"].into_iter().filter_map(|name| self.text(name))
    }

    /// Every member that can be read.
    pub(crate) fn members(&self) -> Map<String, Value> {
        let mut members = AnyMembers::default();
        // The object was read before; a value that can't be read is passed over.
        let _ = read_object(self.object, &mut members);
        members.read
    }

    /// Why there is no code: the body is no object, or it names none.
    pub(crate) fn why_no_code(&self) -> DecodeError {
        let none = || DecodeError::new("the response names no error code");
        self.problem.clone().unwrap_or_else(none)
    }

    /// The member with this name, if it is text.
    fn text(&self, name: &'static str) -> Option<String> {
        let mut entry = OneEntry { name, text: None };
        let read = read_object(self.object, &mut entry);
        read.ok().and(entry.text)
    }
}

/// An object, of which nothing is wanted.
struct AnyObject;

impl Decode for AnyObject {
    fn decode<'r, R: Reader<'r>>(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
        reader.object(&mut AnyObject)?;
        Ok(AnyObject)
    }
}

impl Entries for AnyObject {
    fn key(&mut self, _: Option<&str>) -> Result<bool, DecodeError> {
        Ok(false)
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        reader.skip()
    }
}

struct OneEntry {
    name: &'static str,
    text: Option<String>,
}

impl Entries for OneEntry {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        Ok(key == Some(self.name))
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        self.text = reader.optional(&Limits::NONE)?;
        Ok(())
    }
}

#[derive(Default)]
struct AnyMembers {
    read: Map<String, Value>,
    name: String,
}

impl Entries for AnyMembers {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        key.unwrap_or_default().clone_into(&mut self.name);
        Ok(key.is_some())
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        if let Ok(Some(value)) = reader.document_if_readable() {
            self.read.insert(self.name.clone(), value);
        }
        Ok(())
    }
}

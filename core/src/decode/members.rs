//! Structures and unions of a response, by the table of their members.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use super::json::{from_json, read_object};
use super::problem::{DecodeError, Step};
use super::reader::{Decode, Entries, Reader};
use crate::constraint::Limits;
use crate::member::Member;

/// A structure that is read. Implemented by the derives.
#[doc(hidden)]
pub trait DecodeMembers: Sized {
    /// The members.
    const ROWS: &'static [Member];
    /// What was read of each, if it was.
    type Read;

    /// Reads the member at a row of the table.
    fn read<'r, R: Reader<'r>>(
        read: &mut Self::Read,
        row: usize,
        field: Field<R>,
    ) -> Result<(), DecodeError>;
}

/// Reads a structure: unknown members are skipped, and nulls are as good as nothing.
pub fn structure<'r, S: DecodeMembers, R: Reader<'r>>(
    reader: R,
    mut read: S::Read,
) -> Result<S::Read, DecodeError> {
    for row in 0..S::ROWS.len() {
        S::read(&mut read, row, Field::<R>::Missing)?;
    }
    reader.object(&mut StructureEntries::<S> { read: &mut read, row: 0, next: 0 })?;
    Ok(read)
}

struct StructureEntries<'s, S: DecodeMembers> {
    read: &'s mut S::Read,
    row: usize,
    /// Members mostly come in the order of the table.
    next: usize,
}

impl<S: DecodeMembers> Entries for StructureEntries<'_, S> {
    #[inline]
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        let found = key.and_then(|key| row_of(S::ROWS, key, self.next));
        if let Some(row) = found {
            self.row = row;
            self.next = row + 1;
        }
        Ok(found.is_some())
    }

    #[inline]
    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        let field = Field::Value(reader);
        S::read(self.read, self.row, field).map_err(|error| within(&S::ROWS[self.row], error))
    }
}

/// The row of the member with this name, searched from `start` on and around.
#[inline]
fn row_of(rows: &'static [Member], name: &str, start: usize) -> Option<usize> {
    let (before, after) = rows.split_at(start.min(rows.len()));
    let is_of_name = |member: &Member| member.name == name;
    match after.iter().position(is_of_name) {
        Some(index) => Some(before.len() + index),
        None => before.iter().position(is_of_name),
    }
}

/// The problem, seen from what holds the member.
#[cold]
fn within(member: &'static Member, error: DecodeError) -> DecodeError {
    error.inside(&member.limits).within(Step::Member(member.name))
}

/// A member that is to be read, or that may be missing.
pub enum Field<R> {
    /// Its value.
    Value(R),
    /// Nothing: what stands for it until there is a value.
    Missing,
}

impl<'r, R: Reader<'r>> Field<R> {
    /// The value; none for a null, or where nothing stands for a missing one.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    #[inline]
    pub fn read<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError> {
        match self {
            Field::Value(reader) => reader.optional(limits),
            Field::Missing => Ok(T::missing()),
        }
    }

    /// The value, of a member that has a default: nothing else stands for one that is missing.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    #[inline]
    pub fn given<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError> {
        match self {
            Field::Value(reader) => reader.optional(limits),
            Field::Missing => Ok(None),
        }
    }
}

/// The value of a member that was read, or what stands for it.
pub fn required<T>(read: Option<T>, rows: &'static [Member], row: usize) -> Result<T, DecodeError> {
    read.ok_or_else(|| within(&rows[row], DecodeError::new("a member is missing")))
}

/// A union that is read. Implemented by the derives.
#[doc(hidden)]
pub trait DecodeUnion: Sized {
    /// The members.
    const ROWS: &'static [Member];

    /// Reads the member at a row of the table, unless it is null.
    fn read<'r, R: Reader<'r>>(row: usize, reader: R) -> Result<Option<Self>, DecodeError>;

    /// A member that the model does not have.
    fn unknown(member: UnknownMember) -> Self;
}

/// Reads a union, of which exactly one member is set. Nulls beside it are skipped, and so is `__type`,
/// which tells nothing.
pub fn union<'r, U: DecodeUnion, R: Reader<'r>>(reader: R) -> Result<U, DecodeError> {
    let mut entries = UnionEntries::<U> { set: None, unknown: None, row: None };
    reader.object(&mut entries)?;
    entries.set.ok_or_else(|| DecodeError::new("a union without a member"))
}

struct UnionEntries<U> {
    set: Option<U>,
    /// The name of the unknown member whose value follows.
    unknown: Option<String>,
    row: Option<usize>,
}

impl<U: DecodeUnion> Entries for UnionEntries<U> {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        // No member of the model has it, and it can't be kept as it is.
        let name = key.unwrap_or("\u{fffd}");
        self.row = row_of(U::ROWS, name, 0);
        self.unknown = self.row.is_none().then(|| name.to_owned());
        Ok(self.row.is_some() || name != "__type")
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        let read = match (self.row, self.unknown.take()) {
            (Some(row), _) => U::read(row, reader).map_err(|error| within(&U::ROWS[row], error))?,
            (None, name) => {
                let value = reader.document_if_readable()?;
                let is_set = value.as_ref().is_none_or(|value| !value.is_null());
                let name = name.unwrap_or_default();
                is_set.then(|| U::unknown(UnknownMember { name, value }))
            }
        };
        if read.is_some() && self.set.is_some() {
            return Err(DecodeError::new("a union with more than one member"));
        }
        self.set = self.set.take().or(read);
        Ok(())
    }
}

/// A member of a union that is newer than the model: its name, and its value.
///
/// `Debug` shows its name only, as the value may be a secret.
///
/// ```
/// use surefire::Output;
/// use surefire::decode::{UnknownMember, from_json};
///
/// #[derive(Output)]
/// enum Delivery {
///     Email(String),
///     #[surefire(unknown)]
///     Unknown(UnknownMember),
/// }
///
/// let Ok(Delivery::Unknown(newer)) = from_json(br#"{"Fax":"+1 555 0100"}"#) else { panic!() };
/// assert_eq!(newer.name, "Fax");
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// The name.
    pub name: String,
    /// The value; none, if it can't be read.
    pub value: Option<serde_json::Value>,
}

impl fmt::Debug for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownMember").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The name alone, for a variant that keeps no more.
impl From<UnknownMember> for String {
    fn from(member: UnknownMember) -> Self {
        member.name
    }
}

/// The body of an error, of which any member may be missing or odd: an error keeps its code.
pub struct ErrorBody<'b> {
    /// An object; without members, if the body is none, or cut in half.
    body: &'b [u8],
    problem: Option<DecodeError>,
}

impl<'b> ErrorBody<'b> {
    pub(crate) fn new(body: &'b [u8]) -> Self {
        let problem = from_json::<AnyObject>(body).err();
        ErrorBody { body: if problem.is_none() { body } else { b"{}" }, problem }
    }

    /// The member with this name; nothing stands for one that can't be read.
    #[must_use]
    pub fn member<T: Decode>(&self, name: &'static str, limits: &'static Limits) -> Option<T> {
        let mut entry = OneEntry { name, limits, read: None };
        let read = read_object(self.body, &mut entry);
        read.ok().and(entry.read).or_else(T::missing)
    }

    /// What the service says: the first of the names that services have for it whose value is text.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let names = ["message", "Message", "errorMessage"];
        names.into_iter().find_map(|name| self.member(name, &Limits::NONE))
    }

    /// The codes that the body names, the one that counts first.
    pub(crate) fn codes(&self) -> impl Iterator<Item = String> {
        ["__type", "code"].into_iter().filter_map(|name| self.member(name, &Limits::NONE))
    }

    /// Why there is no code: the body is no object, or it names none.
    pub(crate) fn why_no_code(&self) -> DecodeError {
        let none = || DecodeError::new("the response names no error code");
        self.problem.clone().unwrap_or_else(none)
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

struct OneEntry<T> {
    name: &'static str,
    limits: &'static Limits,
    read: Option<T>,
}

impl<T: Decode> Entries for OneEntry<T> {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        Ok(key == Some(self.name))
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        self.read = reader.optional(self.limits)?;
        Ok(())
    }
}

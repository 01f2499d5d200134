//! Structures and unions of a response, by the table of their members.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

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
    read: S::Read,
) -> Result<S::Read, DecodeError> {
    let mut entries = StructureEntries::<S>::new::<R>(read)?;
    reader.object(&mut entries)?;
    Ok(entries.read)
}

/// The entries of an object that are members of a structure.
pub(super) struct StructureEntries<S: DecodeMembers> {
    pub(super) read: S::Read,
    row: usize,
    /// Members mostly come in the order of the table.
    next: usize,
}

impl<S: DecodeMembers> StructureEntries<S> {
    /// Nothing but what stands for members that are missing.
    pub(super) fn new<'r, R: Reader<'r>>(mut read: S::Read) -> Result<Self, DecodeError> {
        for row in 0..S::ROWS.len() {
            S::read(&mut read, row, Field::<R>::Missing)?;
        }
        Ok(StructureEntries { read, row: 0, next: 0 })
    }
}

impl<S: DecodeMembers> Entries for StructureEntries<S> {
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
        S::read(&mut self.read, self.row, field).map_err(|error| within(&S::ROWS[self.row], error))
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

/// Reads into the place of a member: one call a member, as calls are what costs time to compile.
impl<'r, R: Reader<'r>> Field<R> {
    /// The value; nothing for a null, or where nothing stands for a missing one.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    #[inline]
    pub fn read<T: Decode>(
        self,
        place: &mut Option<T>,
        limits: &'static Limits,
    ) -> Result<(), DecodeError> {
        let value = match self {
            Field::Value(reader) => reader.optional(limits)?,
            Field::Missing => T::missing(),
        };
        put(value, place);
        Ok(())
    }

    /// The value, of a member that has a default: nothing else stands for one that is missing.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    #[inline]
    pub fn given<T: Decode>(
        self,
        place: &mut Option<T>,
        limits: &'static Limits,
    ) -> Result<(), DecodeError> {
        if let Field::Value(reader) = self {
            put(reader.optional(limits)?, place);
        }
        Ok(())
    }

    /// The value, of a member of an error that has a default: one that can't be read is as good as
    /// missing.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    #[inline]
    pub fn if_readable<T: Decode>(
        self,
        place: &mut Option<T>,
        limits: &'static Limits,
    ) -> Result<(), DecodeError> {
        if let Field::Value(reader) = self {
            put(reader.if_readable(limits)?, place);
        }
        Ok(())
    }
}

/// A null leaves what is there.
#[inline]
fn put<T>(value: Option<T>, place: &mut Option<T>) {
    if value.is_some() {
        *place = value;
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

//! The structure of an error: its members, and what the service says, by any of the names that it has.

use alloc::string::String;

use super::members::{DecodeMembers, Field, StructureEntries};
use super::problem::{DecodeError, Step};
use super::reader::{Entries, Reader};
use crate::constraint::Limits;
use crate::member::Member;

/// The names that services have for what they say about an error, the one that counts first.
pub(super) const MESSAGE_NAMES: [&str; 3] = ["message", "Message", "errorMessage"];

/// Reads an error: its members, and what the service says. That has the name `own`, if the author gives
/// it one, or else one of the usual names that no member has.
///
/// # Errors
///
/// When it is no object, or a member that must be there is another one.
pub fn error_structure<'r, S: DecodeMembers, R: Reader<'r>>(
    reader: R,
    read: S::Read,
    own: Option<&'static str>,
) -> Result<(S::Read, Option<String>), DecodeError> {
    let mut entries = ErrorEntries::<S> {
        members: StructureEntries::new::<R>(read)?,
        own,
        message: None,
        rank: None,
    };
    reader.object(&mut entries)?;
    Ok((entries.members.read, entries.message.map(|(_, text)| text)))
}

/// What a service says about an error, where it must say something.
///
/// # Errors
///
/// When it says nothing.
pub fn required_message(text: Option<String>, name: &'static str) -> Result<String, DecodeError> {
    let missing = || DecodeError::new("a member is missing").within(Step::Member(name));
    text.ok_or_else(missing)
}

struct ErrorEntries<S: DecodeMembers> {
    members: StructureEntries<S>,
    own: Option<&'static str>,
    /// What the service says, and the rank of the name that it was read by.
    message: Option<(usize, String)>,
    /// The rank of the name whose value follows, less for those that count first; none for a member.
    rank: Option<usize>,
}

impl<S: DecodeMembers> ErrorEntries<S> {
    fn rank_of(&self, name: &str) -> Option<usize> {
        self.own.into_iter().chain(MESSAGE_NAMES).position(|other| other == name)
    }
}

impl<S: DecodeMembers> Entries for ErrorEntries<S> {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        let is_member = self.members.key(key)?;
        self.rank = key.filter(|_| !is_member).and_then(|name| self.rank_of(name));
        Ok(is_member || self.rank.is_some())
    }

    /// What the service says is as good as missing, where it is no text.
    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        let Some(rank) = self.rank else { return self.members.value(reader) };
        let first = self.message.as_ref().map_or(rank, |(rank, _)| *rank);
        if let Some(text) = reader.if_readable(&Limits::NONE)?
            && rank <= first
        {
            self.message = Some((rank, text));
        }
        Ok(())
    }
}

/// The members of an error that has no others than what the service says.
impl DecodeMembers for () {
    const ROWS: &'static [Member] = &[];
    type Read = ();

    fn read<'r, R: Reader<'r>>((): &mut (), _: usize, _: Field<R>) -> Result<(), DecodeError> {
        Ok(())
    }
}

//! The one walk over values at run time: a value hands what it holds to a visitor, which writes it, or
//! checks it.

use core::fmt::Debug;

use crate::constraint::{Constraint, Limits};
use crate::member::Member;
use crate::path::PartStep;
use crate::string_map::StringMap;
use crate::timestamp::Timestamp;
use crate::writer::Writer;

/// A value that a request can hold: it can be checked, and written to the wire.
///
#[doc = include_str!("../docs/member_type.md")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a member: it has no form on the wire",
    label = "no form on the wire",
    note = "a member is a string, number, `bool`, blob, list, map, `Timestamp`, or a type that \
            derives `Structure`, `Union`, `Constrained`, `StringEnum` or `IntEnum`",
    note = "any other type of your own is a member in a few lines: the docs of `surefire::Encode` have \
            examples"
)]
pub trait Encode: Debug {
    /// The limits that the type itself has, whatever its member says. If they are sensitive, its `Debug`
    /// must not show the value.
    const LIMITS: &'static Limits = &Limits::NONE;

    /// Whether a value of the type was checked when it was made, or deliberately not: what holds it
    /// does not check it again.
    const IS_CHECKED: bool = false;

    /// Hands what the value is on the wire to `visitor`. Its member has these limits.
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V);

    /// Writes the value as a member of a structure; nothing, if it is not set.
    #[doc(hidden)]
    #[inline]
    fn write_member<W: Writer>(&self, member: &'static Member, writer: &mut W) {
        writer.name(member);
        self.visit(&member.limits, writer);
    }
}

/// Writes a value as a writer's format has it: for a [`Protocol`](crate::wire::Protocol) of your own.
#[inline]
pub fn write<T: Encode + ?Sized, W: Writer>(value: &T, writer: &mut W) {
    value.visit(T::LIMITS, writer);
}

/// Something that is done with values: a check, or a [`Writer`]. Values call it.
///
/// The example of [`Encode`] calls one.
pub trait Visitor: Sized + Sealed {
    /// Whether rules of parts are asked for, which are many.
    #[doc(hidden)]
    const CHECKS: bool = false;

    /// A string.
    fn text(&mut self, value: &str, limits: &'static Limits);
    /// A boolean.
    fn bool(&mut self, value: bool);
    /// A signed integer.
    fn int(&mut self, value: i64, limits: &'static Limits);
    /// An unsigned integer.
    fn uint(&mut self, value: u64, limits: &'static Limits);
    /// A float.
    fn float(&mut self, value: f32, limits: &'static Limits);
    /// A double.
    fn double(&mut self, value: f64, limits: &'static Limits);
    /// A number of a document that is neither an integer of 64 bits nor a double, as JSON has it.
    fn number(&mut self, text: &str);
    /// Bytes.
    fn blob(&mut self, value: &[u8], limits: &'static Limits);
    /// A timestamp; its format is among the limits.
    fn timestamp(&mut self, value: Timestamp, limits: &'static Limits);
    /// No value, in a sparse list or map.
    fn null(&mut self);

    /// A list.
    #[inline]
    fn list<T: Encode>(&mut self, items: &[T], limits: &'static Limits) {
        self.items(items.iter(), limits);
    }
    /// A list whose items don't lie side by side, such as those of a set.
    fn items<'m, T: Encode + 'm>(
        &mut self,
        items: impl ExactSizeIterator<Item = &'m T> + Clone,
        limits: &'static Limits,
    );
    /// A map. `keys` says whether two entries may have the same one.
    fn map<'m, K, T>(
        &mut self,
        entries: impl Iterator<Item = (&'m K, &'m T)> + Clone,
        keys: Keys,
        limits: &'static Limits,
    ) where
        K: AsRef<str> + Encode + 'm,
        T: Encode + 'm;
    /// A map of strings.
    fn string_map(&mut self, map: &StringMap<'_>, limits: &'static Limits);
    /// A structure, or a union.
    fn structure<S: Members + ?Sized>(&mut self, value: &S);

    /// A rule of the value's type beside its limits, with its message.
    #[inline]
    fn rule(&mut self, _: impl FnOnce() -> Result<(), &'static str>) {}

    /// A rule of a part of the value, which has these limits.
    #[doc(hidden)]
    #[inline]
    fn part_rule(
        &mut self,
        _: &'static Limits,
        _: &[PartStep<'_>],
        _: impl FnOnce() -> Result<(), &'static str>,
    ) {
    }
}

/// Whether two entries of a map can have the same key.
#[derive(Clone, Copy, PartialEq)]
pub enum Keys {
    /// Pairs can.
    Any,
    /// A map of the standard library does not.
    Distinct,
}

/// A structure or a union that shows its members.
#[doc(hidden)]
pub trait Members: Encode {
    /// Hands each member that there is to `visitor`, in the order of the table.
    fn members<V: MemberVisitor>(&self, visitor: &mut V);
}

/// Something that is done with members: writing, checks, `Debug`.
#[doc(hidden)]
pub trait MemberVisitor {
    /// Whether rules of parts are asked for, which are many.
    const CHECKS: bool = false;

    /// A member, which is at this row of the table.
    fn member<T: Encode + ?Sized>(&mut self, rows: &'static [Member], row: usize, value: &T);

    /// A rule beside the limits of a member, with its message.
    #[inline]
    fn member_rule(
        &mut self,
        _: &'static [Member],
        _: usize,
        _: impl FnOnce() -> Result<(), &'static str>,
    ) {
    }

    /// A rule of a part of a member.
    #[inline]
    fn member_part_rule(
        &mut self,
        _: &'static [Member],
        _: usize,
        _: &[PartStep<'_>],
        _: impl FnOnce() -> Result<(), &'static str>,
    ) {
    }

    /// A rule across members, of these names on the wire; it stands after all members. Of none, it is
    /// about the structure as a whole.
    #[inline]
    fn rule_across(
        &mut self,
        _: &'static [&'static str],
        _: impl FnOnce() -> Result<(), Constraint>,
    ) {
    }
}

/// Only this crate has visitors; others write a [`Writer`].
#[doc(hidden)]
pub trait Sealed {}

impl<W: Writer> Sealed for W {}

impl<W: Writer> MemberVisitor for W {
    #[inline]
    fn member<T: Encode + ?Sized>(&mut self, rows: &'static [Member], row: usize, value: &T) {
        value.write_member(&rows[row], self);
    }
}

/// Writes values, whatever their limits.
impl<W: Writer> Visitor for W {
    #[inline]
    fn text(&mut self, value: &str, _: &'static Limits) {
        self.str(value);
    }

    fn bool(&mut self, value: bool) {
        Writer::bool(self, value);
    }

    fn int(&mut self, value: i64, _: &'static Limits) {
        Writer::int(self, value);
    }

    fn uint(&mut self, value: u64, _: &'static Limits) {
        Writer::uint(self, value);
    }

    fn float(&mut self, value: f32, _: &'static Limits) {
        Writer::float(self, value);
    }

    fn double(&mut self, value: f64, _: &'static Limits) {
        Writer::double(self, value);
    }

    fn number(&mut self, text: &str) {
        Writer::number(self, text);
    }

    fn blob(&mut self, value: &[u8], _: &'static Limits) {
        Writer::blob(self, value);
    }

    fn timestamp(&mut self, value: Timestamp, limits: &'static Limits) {
        self.timestamp_as(value, limits.timestamp_format());
    }

    fn null(&mut self) {
        Writer::null(self);
    }

    #[inline]
    fn items<'m, T: Encode + 'm>(
        &mut self,
        items: impl ExactSizeIterator<Item = &'m T> + Clone,
        limits: &'static Limits,
    ) {
        self.begin_list();
        for item in items {
            item.visit(limits.items(), self);
        }
        self.end_list();
    }

    #[inline]
    fn map<'m, K, T>(
        &mut self,
        entries: impl Iterator<Item = (&'m K, &'m T)> + Clone,
        _: Keys,
        limits: &'static Limits,
    ) where
        K: AsRef<str> + Encode + 'm,
        T: Encode + 'm,
    {
        self.begin_map();
        for (key, value) in entries {
            self.key(key.as_ref());
            value.visit(limits.values(), self);
        }
        self.end_map();
    }

    #[inline]
    fn string_map(&mut self, map: &StringMap<'_>, _: &'static Limits) {
        self.begin_map();
        // The usual form has a loop of its own, which the compiler sees through.
        if let Some(pairs) = map.pairs() {
            for (key, value) in pairs {
                self.str_entry(key, value);
            }
        } else {
            map.for_each(|key, value| self.str_entry(key, value));
        }
        self.end_map();
    }

    #[inline]
    fn structure<S: Members + ?Sized>(&mut self, value: &S) {
        self.begin_structure();
        value.members(self);
        self.end_structure();
    }
}

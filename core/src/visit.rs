//! What is done with every member of a structure: it is written, checked, shown. Generated code
//! visits the members once, in one function; each of these is a visitor.

use core::fmt;
use core::marker::PhantomData;

use crate::__private::Redacted;
use crate::constraint::{Check, Constraint};
use crate::encode::Writer;
use crate::member::Member;
use crate::operation::Structure;
use crate::path::Path;
use crate::report::Report;
use crate::types::{TimestampFormat, Timestamps};

/// A structure that shows its members.
pub trait Visit: Structure {
    /// Hands each member to `visitor`, in the order of the table.
    fn visit<V: Visitor>(&self, visitor: &mut V);
}

/// Something that is done with members. `index` is that of the member's row in the table.
pub trait Visitor {
    /// A member.
    fn member<T: Check + ?Sized>(&mut self, index: usize, value: &T);

    /// A member that is never printed.
    #[inline]
    fn secret<T: Check + ?Sized>(&mut self, index: usize, value: &T) {
        self.member(index, value);
    }

    /// A member with a format for points in time.
    fn times<T: Check + Timestamps>(&mut self, index: usize, value: &T, format: TimestampFormat);

    /// A rule beside the limits of the member before, with its message.
    #[inline]
    fn rule(&mut self, _: usize, _: impl FnOnce() -> Result<(), &'static str>) {}
}

/// Writes the members of an `S`.
struct Encoder<'w, S, W> {
    writer: &'w mut W,
    of: PhantomData<fn(&S)>,
}

/// Writes a structure.
#[inline]
pub fn encode<S: Visit, W: Writer>(value: &S, writer: &mut W) {
    writer.begin_structure();
    value.visit(&mut Encoder::<S, W> { writer, of: PhantomData });
    writer.end_structure();
}

impl<S: Structure, W: Writer> Visitor for Encoder<'_, S, W> {
    #[inline]
    fn member<T: Check + ?Sized>(&mut self, index: usize, value: &T) {
        value.encode_member(&S::MEMBERS[index].name, self.writer);
    }

    fn times<T: Check + Timestamps>(&mut self, index: usize, value: &T, format: TimestampFormat) {
        value.encode_member_as(&S::MEMBERS[index].name, format, self.writer);
    }
}

/// Checks the members of an `S`.
struct Checker<'c, S> {
    at: &'c Path<'c>,
    report: &'c mut Report,
    of: PhantomData<fn(&S)>,
}

/// Checks a structure, which is at the place `at`.
#[inline]
pub fn check<S: Visit>(value: &S, at: &Path<'_>, report: &mut Report) {
    value.visit(&mut Checker::<S> { at, report, of: PhantomData });
}

impl<S: Structure> Visitor for Checker<'_, S> {
    #[inline]
    fn member<T: Check + ?Sized>(&mut self, index: usize, value: &T) {
        let Member { name, limits, .. } = &S::MEMBERS[index];
        value.check(limits, &self.at.member(name.as_str()), self.report);
    }

    fn times<T: Check + Timestamps>(&mut self, index: usize, value: &T, format: TimestampFormat) {
        self.member(index, value);
        let Member { name, limits, .. } = &S::MEMBERS[index];
        value.check_as(format, limits, &self.at.member(name.as_str()), self.report);
    }

    #[inline]
    fn rule(&mut self, index: usize, outcome: impl FnOnce() -> Result<(), &'static str>) {
        if let Err(message) = outcome() {
            let at = self.at.member(S::MEMBERS[index].name.as_str());
            self.report.push(Constraint::Check(message), &at);
        }
    }
}

/// Shows members, with the names that they have in Rust.
struct Shower<'f, 'a, 'b> {
    fields: fmt::DebugStruct<'a, 'b>,
    names: &'f [&'static str],
}

/// `Debug` of a structure.
pub fn debug<S: Visit>(
    value: &S,
    names: &[&'static str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shower = Shower { fields: f.debug_struct(S::NAME), names };
    value.visit(&mut shower);
    shower.fields.finish()
}

impl Visitor for Shower<'_, '_, '_> {
    fn member<T: Check + ?Sized>(&mut self, index: usize, value: &T) {
        self.fields.field(self.names[index], &value);
    }

    fn secret<T: Check + ?Sized>(&mut self, index: usize, _: &T) {
        self.fields.field(self.names[index], &Redacted);
    }

    fn times<T: Check + Timestamps>(&mut self, index: usize, value: &T, _: TimestampFormat) {
        self.member(index, value);
    }
}

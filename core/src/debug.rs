//! The visitor that shows members in `Debug`, those that are sensitive redacted.

use core::fmt;

use crate::encode::{Encode, MemberVisitor, Members};
use crate::member::Member;

/// Stands in `Debug` for a value that is never printed.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// `Debug` of fields: one call, as calls are what costs time to compile.
pub fn fields(
    name: &str,
    names: &[&str],
    values: &[&dyn fmt::Debug],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut fields = f.debug_struct(name);
    for (name, value) in names.iter().zip(values) {
        fields.field(name, value);
    }
    fields.finish()
}

/// `Debug` of a builder: its name, and that it holds something.
pub fn builder(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name).finish_non_exhaustive()
}

/// Shows members, with the names that they have in Rust.
struct DebugVisitor<'n, F> {
    names: &'n [&'static str],
    show: F,
}

/// `Debug` of a structure.
pub fn structure<S: Members>(
    value: &S,
    name: &str,
    names: &[&'static str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut fields = f.debug_struct(name);
    let show = |name: &'static str, value: &dyn fmt::Debug| {
        fields.field(name, value);
    };
    value.members(&mut DebugVisitor { names, show });
    fields.finish()
}

/// `Debug` of a union: the member that is set.
pub fn union<S: Members>(
    value: &S,
    names: &[&'static str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut outcome = Ok(());
    let show = |name: &'static str, value: &dyn fmt::Debug| {
        outcome = f.debug_tuple(name).field(value).finish();
    };
    value.members(&mut DebugVisitor { names, show });
    outcome
}

impl<F: FnMut(&'static str, &dyn fmt::Debug)> MemberVisitor for DebugVisitor<'_, F> {
    fn member<T: Encode + ?Sized>(&mut self, rows: &'static [Member], row: usize, value: &T) {
        let name = self.names[row];
        // A type that is sensitive itself redacts itself.
        if rows[row].limits.is_sensitive() && !T::LIMITS.is_sensitive() {
            (self.show)(name, &Redacted);
        } else {
            (self.show)(name, &value);
        }
    }
}

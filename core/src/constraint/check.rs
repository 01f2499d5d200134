//! How values of each type are checked: one trait, so that lists, maps and options nest freely.

use core::fmt::Debug;

use super::unique::has_twins;
use super::{Constraint, Limits, Number};
use crate::encode::Encode;
use crate::path::{Path, REDACTED_KEY};
use crate::report::Report;

/// A value that can be checked against the limits of its member.
///
/// Implemented for the types that members can have, and by the derives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a member: it has no form on the wire",
    label = "no form on the wire",
    note = "a member is a string, number, `bool`, blob, list, map, `Timestamp`, or a type that \
            derives `Structure`, `Union`, `Constrained`, `StringEnum` or `IntEnum`"
)]
pub trait Check: Encode + Debug {
    /// The limits that the type itself has, whatever its member says.
    const LIMITS: &'static Limits = &Limits::NONE;

    /// Notes in `report` every constraint that this value, at the place `at`, fails.
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report);
}

impl Check for str {
    #[expect(
        clippy::inline_always,
        reason = "its limits are then constants; a tenth of the time of a check"
    )]
    #[inline(always)]
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        report.note(limits, limits.check_str(self), at);
    }
}

/// A blob: its length is in bytes.
impl Check for [u8] {
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        report.note(limits, limits.check_len(self.len()), at);
    }
}

macro_rules! numbers {
    ($($type:ty: $number:expr;)*) => {$(
        impl Check for $type {
            fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
                report.note(limits, limits.check_number($number((*self).into())), at);
            }
        }
    )*};
}
numbers! {
    i8: Number::Int;
    i16: Number::Int;
    i32: Number::Int;
    i64: Number::Int;
    u16: Number::Int;
    u32: Number::Int;
    u64: Number::Int;
    f32: Number::Single;
    f64: Number::Float;
}

impl Check for bool {
    fn check(&self, _: &'static Limits, _: &Path<'_>, _: &mut Report) {}
}

impl<T: Check + ?Sized> Check for &T {
    const LIMITS: &'static Limits = T::LIMITS;

    #[inline]
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        (**self).check(limits, at, report);
    }
}

impl<T: Check> Check for Option<T> {
    const LIMITS: &'static Limits = T::LIMITS;

    #[inline]
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        if let Some(value) = self {
            value.check(limits, at, report);
        }
    }
}

impl<T: Check> Check for [T] {
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        report.note(limits, limits.check_len(self.len()), at);
        if limits.constraints().contains(&Constraint::Unique) && has_twins(self) {
            report.push(Constraint::Unique, at);
        }
        for (index, item) in self.iter().enumerate() {
            item.check(limits.items(), &at.item(index), report);
        }
    }
}

/// Pairs are a map.
impl<K: AsRef<str> + Debug, V: Check> Check for [(K, V)] {
    fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
        report.note(limits, limits.check_len(self.len()), at);
        for (key, value) in self {
            check_entry(key.as_ref(), value, limits, at, report);
        }
    }
}

/// Checks one entry of a map. A bad key is a violation of the map, a bad value stands at its key.
pub(crate) fn check_entry<V: Check + ?Sized>(
    key: &str,
    value: &V,
    limits: &'static Limits,
    at: &Path<'_>,
    report: &mut Report,
) {
    key.check(limits.keys(), at, report);
    let shown = if limits.is_sensitive() { REDACTED_KEY } else { key };
    value.check(limits.values(), &at.member(shown), report);
}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::borrow::{Cow, ToOwned};
    use alloc::boxed::Box;
    use alloc::collections::BTreeMap;
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::fmt::Debug;

    use super::{Check, check_entry};
    use crate::constraint::Limits;
    use crate::path::Path;
    use crate::report::Report;

    impl Check for String {
        #[inline]
        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            self.as_str().check(limits, at, report);
        }
    }

    impl<T: Check + ToOwned<Owned: Debug> + ?Sized> Check for Cow<'_, T> {
        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            (**self).check(limits, at, report);
        }
    }

    impl<T: Check + ?Sized> Check for Box<T> {
        const LIMITS: &'static Limits = T::LIMITS;

        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            (**self).check(limits, at, report);
        }
    }

    impl<T: Debug> Check for Vec<T>
    where
        [T]: Check,
    {
        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            self.as_slice().check(limits, at, report);
        }
    }

    impl<K: AsRef<str> + Debug, V: Check> Check for BTreeMap<K, V> {
        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            report.note(limits, limits.check_len(self.len()), at);
            for (key, value) in self {
                check_entry(key.as_ref(), value, limits, at, report);
            }
        }
    }

    #[cfg(feature = "std")]
    impl<K: AsRef<str> + Debug, V: Check, S> Check for std::collections::HashMap<K, V, S> {
        fn check(&self, limits: &'static Limits, at: &Path<'_>, report: &mut Report) {
            report.note(limits, limits.check_len(self.len()), at);
            for (key, value) in self {
                check_entry(key.as_ref(), value, limits, at, report);
            }
        }
    }
}

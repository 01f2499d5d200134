//! The rules of a value, whatever holds it: its kind, its limits, the format of its timestamps.

use syn::{ExprPath, Type};

use crate::constraint::Limits;
use crate::errors::Errors;
use crate::kind::{self, Kind, TimestampFormat};
use crate::words::{MemberValueWords, Slot, ValueWords};

/// What a value of a request has to keep to.
pub(super) struct Rules<'i> {
    pub(super) kind: Kind<'i>,
    pub(super) limits: Limits,
    pub(super) check: Option<ExprPath>,
}

/// The rules that the words give to a value of the kind `kind`.
pub(super) fn rules<'i>(
    words: &MemberValueWords,
    kind: Kind<'i>,
    errors: &mut Errors,
) -> Rules<'i> {
    let kind = format(&words.timestamp, kind, errors);
    let limits = limits(&words.value, &kind, errors);
    Rules { kind, limits, check: words.value.check.get().cloned() }
}

pub(super) fn limits(words: &ValueWords, kind: &Kind<'_>, errors: &mut Errors) -> Limits {
    let mut limits = Limits::check(&words.limits, kind, errors);
    limits.sensitive = words.sensitive.is_written();
    limits
}

/// The kind of a value with the format that the words give it.
pub(super) fn format<'t>(
    timestamp: &Slot<TimestampFormat>,
    kind: Kind<'t>,
    errors: &mut Errors,
) -> Kind<'t> {
    let Slot::Given(word, format) = timestamp else { return kind };
    if let Some(kind) = kind.with_format(*format) {
        return kind;
    }
    let message = format!(
        "`timestamp` needs a `Timestamp`, or a list or map of them, and this is {}",
        kind.describe()
    );
    errors.at(word, message);
    kind
}

/// The kind of a type, or `None` after noting that it has no form on the wire.
pub(super) fn kind<'t>(ty: &'t Type, errors: &mut Errors) -> Option<Kind<'t>> {
    Kind::of(ty).map_err(|formless| formless.note(errors)).ok()
}

/// Notes a part of a type that owns memory, where everything borrows.
pub(super) fn check_borrows(ty: &Type, what: &str, errors: &mut Errors) {
    let Some(owned) = kind::owned_part(ty) else { return };
    let name = kind::last_name(owned).map_or("this type".to_owned(), |name| format!("`{name}`"));
    errors.at(
        owned,
        format_args!(
            "{name} owns its value, and a `const` {what} borrows; write `&'a str`, `&'a [T]` or \
             `StringMap<'a>`, or remove `const`"
        ),
    );
}

//! The rules of a value, whatever holds it: its kind, its limits, the format of its timestamps.

use syn::{ExprPath, Type};

use crate::constraint::Limits;
use crate::errors::Errors;
use crate::kind::{self, Innermost, Kind, TimestampFormat};
use crate::words::{Flag, MemberValueWords, Slot, ValueWords};

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
pub(super) fn kind<'t>(
    ty: &'t Type,
    innermost: Innermost,
    errors: &mut Errors,
) -> Option<Kind<'t>> {
    Kind::said(ty, innermost).map_err(|formless| formless.note(errors)).ok()
}

/// What the innermost name in a type is: as the word `shape` or `timestamp` says, where there is one.
pub(super) fn innermost(
    shape: &Slot<Flag>,
    timestamp: &Slot<TimestampFormat>,
    ty: &Type,
    errors: &mut Errors,
) -> Innermost {
    let Some(word) = shape.word() else {
        let is_timestamp = timestamp.is_written();
        return if is_timestamp { Innermost::Timestamp } else { Innermost::ByName };
    };
    if let Err(part) = kind::shared_name(ty) {
        let name = kind::last_name(part).map_or("this type".to_owned(), |name| format!("`{name}`"));
        let message = format!(
            "`shape` tells a type of your own from a built-in one of the same name, and there is \
             none of the name of {name}; remove `shape`"
        );
        errors.at(word, message);
    }
    Innermost::Shape
}

/// Notes a part of a type that owns memory, where everything borrows.
pub(super) fn check_borrows(ty: &Type, innermost: Innermost, what: &str, errors: &mut Errors) {
    let Some(owned) = kind::owned_or_lent_part(ty, innermost) else { return };
    let name = kind::last_name(owned).map_or("this type".to_owned(), |name| format!("`{name}`"));
    errors.at(
        owned,
        format_args!(
            "{name} owns its value, and a `const` {what} borrows; write `&'a str`, `&'a [T]` or \
             `StringMap<'a>`, or remove `const`"
        ),
    );
}

//! The rules of `timestamp = "…"`.

use crate::attr::Words;
use crate::errors::Errors;
use crate::kind::{Kind, TimestampFormat};

/// The kind of a member with the format that its words give it, and that format.
pub(super) fn format<'t>(
    words: &Words,
    kind: Kind<'t>,
    errors: &mut Errors,
) -> (Kind<'t>, Option<TimestampFormat>) {
    let Some(text) = words.text("timestamp", errors) else {
        return (kind, None);
    };
    let written = text.value();
    let found = TimestampFormat::NAMES.iter().find(|(name, _)| *name == written);
    let Some((_, format)) = found else {
        let names = TimestampFormat::NAMES.map(|(name, _)| format!("`\"{name}\"`")).join(", ");
        errors.at(&text, format_args!("unknown format `{written}`; expected one of {names}"));
        return (kind, None);
    };
    if let Some(kind) = kind.clone().with_format(*format) {
        return (kind, Some(*format));
    }
    if let Some(word) = words.get("timestamp") {
        let message = format!(
            "`timestamp` needs a `Timestamp`, or a list or map of them, and this is {}",
            kind.describe()
        );
        errors.at(&word.name, message);
    }
    (kind, None)
}

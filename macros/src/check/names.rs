//! Names on the wire: what `rename` says, or the name in Rust in the usual case; each once.

use surefire_names::Case;
use syn::Ident;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::words::{Slot, WireName};

/// The wire name of something.
pub(super) fn wire_name(ident: &Ident, rename: &Slot<WireName>, case: Case) -> String {
    rename
        .get()
        .map_or_else(|| case.apply(&ident.unraw().to_string()), |WireName(name)| name.clone())
}

/// The case of `rename_all`, or the usual one.
pub(super) fn case(rename_all: &Slot<Case>, usual: Case) -> Case {
    rename_all.get().copied().unwrap_or(usual)
}

/// Notes every name that was there before; the second of two is wrong.
pub(super) fn check_names<'n>(
    names: impl IntoIterator<Item = (&'n Ident, &'n str)>,
    what: &str,
    errors: &mut Errors,
) {
    let mut seen: Vec<(&Ident, &str)> = Vec::new();
    for (ident, name) in names {
        if let Some((first, _)) = seen.iter().find(|(_, other)| *other == name) {
            errors.at(
                ident,
                format_args!("{what} `{name}` is taken by `{first}`; give one of them a `rename`"),
            );
        }
        seen.push((ident, name));
    }
}

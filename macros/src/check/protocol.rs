//! The word `protocol`: a short name that is known, or the path of a type of the author's own.

use syn::{Expr, Ident};

use crate::errors::Errors;
use crate::model::Protocol;
use crate::nearest::nearest;

/// The protocols of the crate `surefire`, which need no path.
const KNOWN: [&str; 2] = ["AwsJson1_0", "AwsJson1_1"];

/// A path is taken as it is: that its type is a protocol is for rustc to say.
pub(super) fn protocol(expr: &Expr, errors: &mut Errors) -> Option<Protocol> {
    match expr {
        Expr::Group(group) => return protocol(&group.expr, errors),
        Expr::Path(path) => match path.path.get_ident() {
            Some(ident) if KNOWN.iter().any(|known| ident == known) => {
                return Some(Protocol::Known(ident.clone()));
            }
            Some(ident) => errors.at(ident, unknown(ident)),
            None => return Some(Protocol::Own(path.clone())),
        },
        other => errors.at(other, format_args!("`protocol` is {}, without quotes", choices())),
    }
    None
}

fn unknown(ident: &Ident) -> String {
    let written = ident.to_string();
    let meant = match nearest(&written, KNOWN) {
        Some(word) => format!("did you mean `{word}`? "),
        None => String::new(),
    };
    format!("unknown protocol `{written}`; {meant}`protocol` is {}", choices())
}

fn choices() -> String {
    let known = KNOWN.map(|known| format!("`{known}`")).join(", ");
    format!("{known}, or the path of a type of your own, such as `self::MyProtocol`")
}

//! The word `timestamp`.

use syn::parse::ParseStream;

use super::spelling::Spelling;
use super::value::{Operand, Text};
use crate::errors::Errors;
use crate::kind::TimestampFormat;

impl Operand for TimestampFormat {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let Text(text) = Text::parse(spelling, input, errors)?;
        let written = text.value();
        let found = TimestampFormat::NAMES.iter().find(|(name, _)| *name == written);
        if found.is_none() {
            let names = TimestampFormat::NAMES.map(|(name, _)| format!("`\"{name}\"`")).join(", ");
            errors.at(text, format_args!("unknown format `{written}`; expected one of {names}"));
        }
        found.map(|(_, format)| *format)
    }
}

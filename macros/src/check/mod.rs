//! From what the author wrote to what it means, one small function a rule, all mistakes at once.

mod enums;
mod errors;
mod host;
mod int_enum;
mod member;
mod newtype;
mod output;
mod pages;
mod protocol;
mod structure;
mod timestamp;
mod union;

pub(crate) use enums::string_enum;
pub(crate) use errors::service_error;
pub(crate) use int_enum::int_enum;
pub(crate) use newtype::newtype;
pub(crate) use output::output;
pub(crate) use structure::structure;
pub(crate) use union::{output_union, union};

use quote::{ToTokens, quote};
use syn::{Attribute, Ident};

use crate::attr::Words;
use crate::errors::Errors;
use crate::input::Input;
use crate::model::Container;
use crate::names::Case;

/// What every derive needs to know.
fn container<'i>(input: &Input<'i>, words: &Words) -> Container<'i> {
    let krate = words.ty("crate").map_or_else(|| quote!(::surefire), ToTokens::to_token_stream);
    let word = |name| words.get(name).map(|word| word.name.clone());
    Container {
        ident: &input.item.ident,
        vis: &input.item.vis,
        generics: &input.item.generics,
        krate,
        serialize: word("serialize"),
        json_schema: word("json_schema"),
        docs: docs(&input.item.attrs),
    }
}

/// The case of `rename_all`, or the usual one.
fn case(words: &Words, usual: Case, errors: &mut Errors) -> Case {
    let Some(text) = words.text("rename_all", errors) else {
        return usual;
    };
    let written = text.value();
    let found = Case::NAMES.iter().find(|(name, _)| *name == written);
    found.map_or_else(
        || {
            let names = Case::NAMES.map(|(name, _)| format!("`\"{name}\"`")).join(", ");
            errors.at(&text, format_args!("unknown case `{written}`; expected one of {names}"));
            usual
        },
        |(_, case)| *case,
    )
}

/// The wire name of something: what `rename` says, or its name in the usual case.
fn wire_name(ident: &Ident, words: &Words, case: Case, errors: &mut Errors) -> String {
    match words.text("rename", errors) {
        Some(text) if text.value().is_empty() => {
            errors.at(&text, "`rename` needs a name of at least one character");
            case.apply(ident)
        }
        Some(text) => text.value(),
        None => case.apply(ident),
    }
}

/// Notes every name that was there before; the second of two is wrong.
fn check_names<'n>(
    names: impl Iterator<Item = (&'n Ident, &'n str)>,
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

/// The doc comments among attributes.
fn docs(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).collect()
}

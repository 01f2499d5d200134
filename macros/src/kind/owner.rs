//! Whose a type is: one that is built in, or the author's own shape of the same name.

use syn::{GenericArgument, PathArguments, Type, TypePath};

/// What the innermost name in a type is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Innermost {
    /// What its name tells.
    ByName,
    /// A shape of the author's, as the word `shape` says.
    Shape,
    /// Ours if it is `Timestamp`, whatever its path: the word `timestamp` says so.
    Timestamp,
}

/// Whose a type is, by its path.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Owner {
    /// The name alone, which tells nothing, or one in the standard library or in `surefire`.
    Anyone,
    /// Another crate that is well known.
    OtherCrate,
    Author,
}

impl Owner {
    pub(super) fn of(path: &TypePath) -> Self {
        let segments = &path.path.segments;
        let Some(root) = segments.first().filter(|_| segments.len() > 1) else {
            return Owner::Anyone;
        };
        match root.ident.to_string().as_str() {
            // The last two are modules of the standard library whose types are no part of the prelude.
            "std" | "core" | "alloc" | "surefire" | "serde_json" | "borrow" | "collections" => {
                Owner::Anyone
            }
            "bigdecimal" | "bytes" | "chrono" | "http" | "indexmap" | "jiff" | "rust_decimal"
            | "time" | "url" | "uuid" => Owner::OtherCrate,
            _ => Owner::Author,
        }
    }
}

/// The arguments of a type.
pub(super) struct Arguments<'t> {
    pub(super) lifetimes: usize,
    pub(super) types: Vec<&'t Type>,
}

impl<'t> Arguments<'t> {
    pub(super) fn of(arguments: &'t PathArguments) -> Self {
        let mut read = Arguments { lifetimes: 0, types: Vec::new() };
        let PathArguments::AngleBracketed(arguments) = arguments else {
            return read;
        };
        for argument in &arguments.args {
            match argument {
                GenericArgument::Lifetime(_) => read.lifetimes += 1,
                GenericArgument::Type(ty) => read.types.push(ty),
                _ => {}
            }
        }
        read
    }
}

/// The types among the arguments of a type.
pub(super) fn types(arguments: &PathArguments) -> Vec<&Type> {
    Arguments::of(arguments).types
}

/// Whether it is what `surefire` calls a document.
pub(super) fn is_document(path: &TypePath) -> bool {
    let segments = &path.path.segments;
    let is_named = |name: &str| {
        segments.last().is_some_and(|last| last.ident == name && last.arguments.is_none())
    };
    let is_value =
        is_named("Value") && segments.first().is_some_and(|root| root.ident == "serde_json");
    is_value || (is_named("Document") && Owner::of(path) == Owner::Anyone)
}

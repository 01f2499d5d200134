//! The rules of setters: what they are called, what they take, and the ones that add to a list or map.

use syn::{Ident, Type};

use crate::errors::Errors;
use crate::kind::{self, Collection, Kind, Storage};
use crate::model::{Append, Entry, Part, Raw, Setters, Takes};
use crate::names;
use crate::words::{SetterWords, Slot, StructureWords};

/// A value that a setter takes: its type, what that is on the wire, and how it holds it.
pub(super) struct Value<'k, 'i> {
    pub(super) ty: &'i Type,
    pub(super) kind: &'k Kind<'i>,
    pub(super) storage: Storage,
    pub(super) parsed_from: Option<&'k Raw<'i>>,
}

/// The setters that the words of a member ask for.
pub(super) fn setters<'i>(
    ident: &Ident,
    words: &SetterWords,
    value: &Value<'_, 'i>,
    structure: &StructureWords,
    errors: &mut Errors,
) -> Setters<'i> {
    check_into(words, value, structure, errors);
    let name = setter(ident, &words.name, errors);
    let (own, all) = (words.into.is_written(), structure.builder.into.is_written());
    Setters {
        ident: name,
        maybe: names::maybe_setter(words.name.get().unwrap_or(ident)),
        takes: takes_raw(own, all, value),
        append: append(words, value, structure, errors),
    }
}

fn setter(ident: &Ident, setter: &Slot<Ident>, errors: &mut Errors) -> Ident {
    match setter.get() {
        Some(setter) => {
            no_builder_function(setter, errors);
            setter.clone()
        }
        None => names::setter(ident),
    }
}

fn no_builder_function(setter: &Ident, errors: &mut Errors) {
    if names::is_builder_function(setter) {
        let message = format!("every builder has a function `{setter}`; write another name");
        errors.at(setter, message);
    }
}

/// A member's own word: the setter takes what can be made into the value, whatever it is.
fn check_into(
    words: &SetterWords,
    value: &Value<'_, '_>,
    structure: &StructureWords,
    errors: &mut Errors,
) {
    let Some(word) = words.into.word() else { return };
    if structure.is_const.is_written() {
        return errors.at(word, INTO_IN_A_CONST);
    }
    if let Some(Raw::Str(_)) = value.parsed_from {
        let message = "the setter takes a `&str`, which is parsed; remove `into`, or own the value with \
            `parse = String`";
        return errors.at(word, message);
    }
    if value.storage.is_reference() {
        let message = "`into` needs a member that owns its value, and this borrows: the setter takes \
            `&owned` as it is; remove `into`";
        return errors.at(word, message);
    }
    if is_number(value.kind) {
        let is = value.kind.describe();
        let message = format!(
            "`into` would leave open of which type a literal is, and this is {is}; remove `into`"
        );
        errors.at(word, message);
    }
}

/// That the setters of a whole structure can't call a trait in a `const`.
pub(super) const INTO_IN_A_CONST: &str =
    "`into` calls a trait, which no setter of a `const` structure can; remove `into`, or `const`";

/// A number or a boolean.
fn is_number(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Bool | Kind::Int(_) | Kind::Float(_))
}

/// What a setter takes whose member has the word itself (`own`), or whose structure has it (`all`).
fn takes_raw(own: bool, all: bool, value: &Value<'_, '_>) -> Takes {
    match value.parsed_from {
        Some(Raw::Str(_)) => Takes::Itself,
        Some(Raw::Other { ty, .. }) => takes(own, all, ty),
        None => takes_kind(own, all, value.kind, value.storage),
    }
}

/// What is taken for a type that is no member by itself.
pub(crate) fn takes(own: bool, all: bool, ty: &Type) -> Takes {
    let storage = if kind::is_reference(ty) { Storage::Reference } else { Storage::Value };
    // A type without a form on the wire is the author's.
    let kind = Kind::of(ty).unwrap_or(Kind::Shape);
    takes_kind(own, all, &kind, storage)
}

/// For a whole structure, the word is about what is the same whatever is taken for it: what collects
/// or names a variant leaves its type to the setter, and so keeps the concrete one.
fn takes_kind(own: bool, all: bool, kind: &Kind<'_>, storage: Storage) -> Takes {
    let is_plain = matches!(kind, Kind::Str | Kind::Blob | Kind::Timestamp(_));
    if storage.is_reference() || is_number(kind) || !(own || (all && is_plain)) {
        Takes::Itself
    } else {
        Takes::Into
    }
}

/// What can be added to is told by the name of the type, which an alias hides.
fn no_append(value: &Value<'_, '_>) -> String {
    let (what, remedy) = match (value.kind, kind::last_name(value.ty)) {
        (Kind::Shape, _) => (
            "a type of its own".to_owned(),
            "remove `append`, or write the type out if this is another name for one of them",
        ),
        (_, Some(name)) if name == "BTreeSet" || name == "HashSet" => {
            ("a set".to_owned(), "remove `append`, and give the setter all items at once")
        }
        (of, _) => {
            (format!("{} that does not grow", of.describe()), "remove `append`, or own the values")
        }
    };
    format!("`append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is {what}; {remedy}")
}

/// The function that adds to what the member holds.
fn append<'i>(
    words: &SetterWords,
    value: &Value<'_, 'i>,
    structure: &StructureWords,
    errors: &mut Errors,
) -> Option<Append<'i>> {
    let ident = words.append.get()?;
    no_builder_function(ident, errors);
    let Some(collection) = kind::collection(value.ty).filter(|_| !is_blob(value.kind)) else {
        errors.at(words.append.word()?, no_append(value));
        return None;
    };
    let (own, all) = (words.into.is_written(), structure.builder.into.is_written());
    let part = |ty| Part { ty, takes: takes(own, all, ty) };
    let entry = match collection {
        Collection::List(item) => Entry::Item(part(item)),
        Collection::Pairs(key, value) | Collection::Map(key, value) => {
            Entry::Pair { key: part(key), value: part(value) }
        }
    };
    Some(Append { ident: ident.clone(), entry })
}

fn is_blob(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Blob)
}

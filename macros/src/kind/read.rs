//! Reading the kind of a type, or the part of it that has no form on the wire.

use syn::{Type, TypePath};

use super::instead::instead;
use super::owner::{Arguments, Innermost, Owner};
use super::syntax::{inside_option, last_name, plain, referent};
use super::{Element, Float, Integer, Key, Kind};
use crate::errors::Errors;

/// A part of a type that has no form on the wire.
pub(crate) struct Formless<'t> {
    part: &'t Type,
    /// What to write in its place.
    instead: &'static str,
}

impl Formless<'_> {
    /// Notes it, at the part.
    pub(crate) fn note(&self, errors: &mut Errors) {
        let name = match plain(self.part) {
            Type::Reference(_) => "`&mut`".to_owned(),
            Type::Tuple(_) => "a tuple".to_owned(),
            Type::Array(_) => "an array".to_owned(),
            Type::FnPtr(_) => "a function".to_owned(),
            Type::TraitObject(_) => "a trait object".to_owned(),
            _ => last_name(self.part).map_or("this type".to_owned(), |name| format!("`{name}`")),
        };
        let instead = self.instead;
        errors.at(self.part, format_args!("{name} has no form on the wire; {instead}"));
    }
}

type Read<'t> = Result<Kind<'t>, Formless<'t>>;

impl<'t> Kind<'t> {
    /// The kind of a type, by its names alone.
    ///
    /// # Errors
    ///
    /// The innermost part that has no form on the wire.
    pub(crate) fn of(ty: &'t Type) -> Read<'t> {
        Kind::said(ty, Innermost::ByName)
    }

    /// The kind of a type, whose innermost name is what its member says it is.
    ///
    /// # Errors
    ///
    /// See [`Kind::of`].
    pub(crate) fn said(ty: &'t Type, innermost: Innermost) -> Read<'t> {
        let formless = |instead| Err(Formless { part: ty, instead });
        match plain(ty) {
            Type::Reference(reference) if reference.mutability.is_some() => {
                formless("a request is only read; remove `mut`")
            }
            Type::Reference(reference) => Kind::said(&reference.elem, innermost),
            Type::Slice(slice) => Kind::list(&slice.elem, innermost),
            Type::Array(_) => formless("write `&'a [T]`, with `length` for the number of items"),
            Type::Path(path) => match of_path(path, innermost) {
                Ok(kind) => kind,
                Err(instead) => formless(instead),
            },
            Type::Macro(_) => Ok(Kind::Shape),
            _ => formless("write a string, number, list, map or structure"),
        }
    }

    /// The kind of a type, and of the type inside where it is an `Option`.
    ///
    /// # Errors
    ///
    /// See [`Kind::of`].
    pub(crate) fn of_member(
        ty: &'t Type,
        innermost: Innermost,
    ) -> Result<Member<'t>, Formless<'t>> {
        let (value, is_optional) = inside_option(ty);
        Ok(Member { value, kind: Kind::said(value, innermost)?, is_optional })
    }

    /// A list of pairs is a map, and one of bytes a blob.
    fn list(item: &'t Type, innermost: Innermost) -> Read<'t> {
        match plain(item) {
            Type::Tuple(pair) if pair.elems.len() == 2 => {
                Kind::map(&pair.elems[0], &pair.elems[1], innermost)
            }
            Type::Path(path) if is_byte(path) => Ok(Kind::Blob),
            _ => Ok(Kind::List(Element::of(item, innermost)?)),
        }
    }

    /// A set is a list, whatever its items.
    fn set(item: &'t Type, innermost: Innermost) -> Read<'t> {
        Ok(Kind::List(Element::of(item, innermost)?))
    }

    fn map(key: &'t Type, value: &'t Type, innermost: Innermost) -> Read<'t> {
        let kind = match Kind::of(key) {
            Ok(Kind::Str) => Key::Str,
            Ok(Kind::Shape) => Key::Shape(referent(key)),
            _ => {
                let instead = "a key of a map is a string: write `String` or `&'a str`";
                return Err(Formless { part: key, instead });
            }
        };
        Ok(Kind::Map(kind, Element::of(value, innermost)?))
    }
}

/// The type of a member.
pub(crate) struct Member<'t> {
    /// The type inside `Option`, or the type itself.
    pub(crate) value: &'t Type,
    pub(crate) kind: Kind<'t>,
    pub(crate) is_optional: bool,
}

impl<'t> Element<'t> {
    fn of(ty: &'t Type, innermost: Innermost) -> Result<Self, Formless<'t>> {
        Ok(Element { ty, kind: Box::new(Kind::said(ty, innermost)?) })
    }
}

/// The kind of a type with a name; or what to write instead, where the name is of no kind.
fn of_path(path: &TypePath, innermost: Innermost) -> Result<Read<'_>, &'static str> {
    let Some(last) = path.path.segments.last() else {
        return Ok(Ok(Kind::Shape));
    };
    let Arguments { lifetimes, types } = Arguments::of(&last.arguments);
    let is_said = types.is_empty() && innermost == Innermost::Shape;
    let owner = Owner::of(path);
    let name = last.ident.to_string();
    if innermost == Innermost::Timestamp && name == "Timestamp" && last.arguments.is_none() {
        return Ok(Ok(Kind::Timestamp(None)));
    }
    if is_said || owner == Owner::Author {
        return Ok(Ok(Kind::Shape));
    }
    let kind = match (name.as_str(), lifetimes, types.as_slice()) {
        _ if owner == Owner::OtherCrate => None,
        ("Box" | "Rc" | "Arc", 0, [ty]) | ("Cow", 0 | 1, [ty]) => {
            return Ok(Kind::said(ty, innermost));
        }
        ("Option", 0, [ty]) => return Ok(Element::of(ty, innermost).map(Kind::Optional)),
        ("Vec", 0, [item]) => return Ok(Kind::list(item, innermost)),
        ("BTreeSet", 0, [item]) | ("HashSet", 0, [item] | [item, _]) => {
            return Ok(Kind::set(item, innermost));
        }
        ("HashMap", 0, [key, value] | [key, value, _]) | ("BTreeMap", 0, [key, value]) => {
            return Ok(Kind::map(key, value, innermost));
        }
        // It borrows; an author's alias of that name may be anything.
        ("StringMap", 1, []) => Some(Kind::StringMap),
        (name, 0, []) => without_arguments(name),
        _ => None,
    };
    match kind {
        Some(kind) => Ok(Ok(kind)),
        None if lifetimes > 0 => Ok(Ok(Kind::Shape)),
        None => instead(path, &name, &types).map_or(Ok(Ok(Kind::Shape)), Err),
    }
}

/// The kind of a built-in type that has no arguments.
fn without_arguments<'t>(name: &str) -> Option<Kind<'t>> {
    Some(match name {
        "str" | "String" => Kind::Str,
        "bool" => Kind::Bool,
        "i8" => integer(true, 8),
        "i16" => integer(true, 16),
        "i32" => integer(true, 32),
        "i64" => integer(true, 64),
        "u16" => integer(false, 16),
        "u32" => integer(false, 32),
        "u64" => integer(false, 64),
        "f32" => Kind::Float(Float::Single),
        "f64" => Kind::Float(Float::Double),
        "Timestamp" => Kind::Timestamp(None),
        _ => return None,
    })
}

fn integer<'t>(is_signed: bool, bits: u32) -> Kind<'t> {
    Kind::Int(Integer { is_signed, bits })
}

fn is_byte(path: &TypePath) -> bool {
    path.path.segments.last().is_some_and(|last| last.ident == "u8" && last.arguments.is_none())
}

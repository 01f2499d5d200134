//! Reading the kind of a type, or the part of it that has no form on the wire.

use syn::{Type, TypePath};

use super::instead::instead;
use super::syntax::{inside_option, last_name, plain, types};
use super::{Element, Float, Integer, Kind};
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
    /// The kind of a type.
    ///
    /// # Errors
    ///
    /// The innermost part that has no form on the wire.
    pub(crate) fn of(ty: &'t Type) -> Read<'t> {
        let formless = |instead| Err(Formless { part: ty, instead });
        match plain(ty) {
            Type::Reference(reference) if reference.mutability.is_some() => {
                formless("a request is only read; remove `mut`")
            }
            Type::Reference(reference) => Kind::of(&reference.elem),
            Type::Slice(slice) => Kind::list(&slice.elem),
            Type::Array(_) => formless("write `&'a [T]`, with `length` for the number of items"),
            Type::Path(path) => match of_path(path) {
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
    /// As of [`Kind::of`].
    pub(crate) fn of_member(ty: &'t Type) -> Result<Member<'t>, Formless<'t>> {
        let (value, is_optional) = inside_option(ty);
        Ok(Member { value, kind: Kind::of(value)?, is_optional })
    }

    /// A list of pairs is a map, and one of bytes a blob.
    fn list(item: &'t Type) -> Read<'t> {
        match plain(item) {
            Type::Tuple(pair) if pair.elems.len() == 2 => Kind::map(&pair.elems[0], &pair.elems[1]),
            Type::Path(path) if is_byte(path) => Ok(Kind::Blob),
            _ => Ok(Kind::List(Element::of(item)?)),
        }
    }

    fn map(key: &'t Type, value: &'t Type) -> Read<'t> {
        if let Ok(Kind::Str | Kind::Shape) = Kind::of(key) {
            return Ok(Kind::Map(Element::of(value)?));
        }
        let instead = "a key of a map is a string: write `String` or `&'a str`";
        Err(Formless { part: key, instead })
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
    fn of(ty: &'t Type) -> Result<Self, Formless<'t>> {
        Ok(Element { ty, kind: Box::new(Kind::of(ty)?) })
    }
}

/// The kind of a type with a name; or what to write instead, where the name is of no kind.
fn of_path(path: &TypePath) -> Result<Read<'_>, &'static str> {
    let Some(last) = path.path.segments.last() else {
        return Ok(Ok(Kind::Shape));
    };
    let arguments = types(&last.arguments);
    let kind = match (last.ident.to_string().as_str(), arguments.as_slice()) {
        ("str" | "String", []) => Kind::Str,
        ("bool", []) => Kind::Bool,
        ("i8", []) => integer(true, 8),
        ("i16", []) => integer(true, 16),
        ("i32", []) => integer(true, 32),
        ("i64", []) => integer(true, 64),
        ("u16", []) => integer(false, 16),
        ("u32", []) => integer(false, 32),
        ("u64", []) => integer(false, 64),
        ("f32", []) => Kind::Float(Float::Single),
        ("f64", []) => Kind::Float(Float::Double),
        ("Box" | "Cow", [ty]) => return Ok(Kind::of(ty)),
        ("Option", [ty]) => return Ok(Element::of(ty).map(Kind::Optional)),
        ("Vec", [item]) => return Ok(Kind::list(item)),
        ("HashMap" | "BTreeMap", [key, value, ..]) => return Ok(Kind::map(key, value)),
        (name, arguments) => match instead(path, name, arguments) {
            Some(instead) => return Err(instead),
            None if name == "Timestamp" && arguments.is_empty() => Kind::Timestamp(None),
            // Ours borrows; an author's alias of that name may be anything.
            None if name == "StringMap" && arguments.is_empty() && !last.arguments.is_none() => {
                Kind::StringMap
            }
            None => Kind::Shape,
        },
    };
    Ok(Ok(kind))
}

fn integer<'t>(is_signed: bool, bits: u32) -> Kind<'t> {
    Kind::Int(Integer { is_signed, bits })
}

fn is_byte(path: &TypePath) -> bool {
    path.path.segments.last().is_some_and(|last| last.ident == "u8" && last.arguments.is_none())
}

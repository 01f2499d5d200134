//! The kind of a member: what its type, as it is written, is on the wire.

mod instead;
mod owner;
mod read;
mod shared;
mod syntax;

pub(crate) use self::owner::Innermost;
pub(crate) use self::read::Member;
pub(crate) use self::shared::shared_name;
pub(crate) use self::syntax::{
    Collection, at_span, collection, has_lifetime, inside_box, inside_option, is_reference,
    is_slice, lacks_a_lifetime, last_name, only_lifetime, owned_or_lent_part, owned_part, plain,
    pointee, respan, span,
};

use syn::Type;

/// What a type is on the wire.
#[derive(Clone)]
pub(crate) enum Kind<'t> {
    /// `&str`, `String`, `Cow<str>`
    Str,
    Bool,
    Int(Integer),
    Float(Float),
    /// `&[u8]`, `Vec<u8>`
    Blob,
    /// A timestamp, and the format that its member gives it.
    Timestamp(Option<TimestampFormat>),
    StringMap,
    /// `&[T]`, `Vec<T>`, `BTreeSet<T>`, `HashSet<T>`
    List(Element<'t>),
    /// `&[(K, V)]`, `HashMap<K, V>`, `BTreeMap<K, V>`
    Map(Key<'t>, Element<'t>),
    /// `Option<T>`
    Optional(Element<'t>),
    /// Another type: a shape with a derive of its own.
    Shape,
}

/// An integer type.
#[derive(Clone, Copy)]
pub(crate) struct Integer {
    pub(crate) is_signed: bool,
    bits: u32,
}

impl Integer {
    pub(crate) fn least(self) -> i128 {
        if self.is_signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    pub(crate) fn greatest(self) -> i128 {
        (1 << (self.bits - u32::from(self.is_signed))) - 1
    }

    /// The name of the type, such as `i32`.
    pub(crate) fn name(self) -> String {
        format!("{}{}", if self.is_signed { 'i' } else { 'u' }, self.bits)
    }
}

/// A type of floating-point numbers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Float {
    Single,
    Double,
}

/// The formats of timestamps, by Smithy's names.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum TimestampFormat {
    EpochSeconds,
    DateTime,
    HttpDate,
}

impl TimestampFormat {
    pub(crate) const NAMES: [(&'static str, TimestampFormat); 3] = [
        ("epoch-seconds", TimestampFormat::EpochSeconds),
        ("date-time", TimestampFormat::DateTime),
        ("http-date", TimestampFormat::HttpDate),
    ];
}

/// The type of the keys of a map.
#[derive(Clone)]
pub(crate) enum Key<'t> {
    Str,
    /// An enum of strings, or a string with limits.
    Shape(&'t Type),
}

/// The type that a list, map or option holds.
#[derive(Clone)]
pub(crate) struct Element<'t> {
    pub(crate) ty: &'t Type,
    pub(crate) kind: Box<Kind<'t>>,
}

impl<'t> Kind<'t> {
    /// How a message calls the kind.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Kind::Str => "a string",
            Kind::Bool => "a boolean",
            Kind::Int(_) => "an integer",
            Kind::Float(_) => "a float",
            Kind::Blob => "a blob",
            Kind::Timestamp(_) => "a timestamp",
            Kind::StringMap | Kind::Map(..) => "a map",
            Kind::List(_) => "a list",
            Kind::Optional(_) => "an `Option`",
            Kind::Shape => "a type of its own",
        }
    }

    /// The same kind, its timestamps in this format; `None` where it holds none.
    pub(crate) fn with_format(&self, format: TimestampFormat) -> Option<Self> {
        let within = |element: &Element<'t>| {
            let kind = Box::new(element.kind.with_format(format)?);
            Some(Element { ty: element.ty, kind })
        };
        match self {
            Kind::Timestamp(_) => Some(Kind::Timestamp(Some(format))),
            Kind::List(element) => within(element).map(Kind::List),
            Kind::Map(key, element) => {
                within(element).map(|element| Kind::Map(key.clone(), element))
            }
            Kind::Optional(element) => within(element).map(Kind::Optional),
            _ => None,
        }
    }

    /// Whether its timestamps have a format that their member says.
    pub(crate) fn has_format(&self) -> bool {
        match self {
            Kind::Timestamp(format) => format.is_some(),
            Kind::List(element) | Kind::Map(_, element) | Kind::Optional(element) => {
                element.kind.has_format()
            }
            _ => false,
        }
    }

    /// Whether an accessor gives the value itself, and not a reference.
    pub(crate) fn is_copied(&self, storage: Storage) -> bool {
        match self {
            Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) | Kind::StringMap => {
                true
            }
            Kind::Shape | Kind::Optional(_) => false,
            Kind::Str | Kind::Blob | Kind::List(_) | Kind::Map(..) => storage == Storage::Borrowed,
        }
    }

    /// Whether the value may hold a shape, which has checks of its own.
    pub(crate) fn holds_shape(&self) -> bool {
        match self {
            Kind::Shape => true,
            Kind::List(element) | Kind::Map(_, element) | Kind::Optional(element) => {
                element.kind.holds_shape()
            }
            _ => false,
        }
    }
}

/// How a type holds its value.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Storage {
    /// `String`, `Vec<T>`, `i32`
    Value,
    /// `&'a T`, of what owns memory
    Reference,
    /// `&'a T`, of what owns nothing
    Borrowed,
}

impl Storage {
    pub(crate) fn of(ty: &Type, innermost: Innermost) -> Self {
        match (is_reference(ty), owned_part(ty, innermost)) {
            (false, _) => Storage::Value,
            (true, Some(_)) => Storage::Reference,
            (true, None) => Storage::Borrowed,
        }
    }

    pub(crate) fn is_reference(self) -> bool {
        self != Storage::Value
    }
}

/// The innermost type in a type of a list, map or option, and its kind.
pub(crate) fn innermost<'k, 't>(ty: &'t Type, kind: &'k Kind<'t>) -> (&'t Type, &'k Kind<'t>) {
    match kind {
        Kind::List(element) | Kind::Map(_, element) | Kind::Optional(element) => {
            innermost(element.ty, &element.kind)
        }
        _ => (ty, kind),
    }
}

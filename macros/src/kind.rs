//! The kind of a member, read off its type as it is written.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type};

use crate::errors::Errors;
use crate::names;

/// What a type is on the wire.
#[derive(Clone)]
pub(crate) enum Kind<'t> {
    /// `&str`, `String`, `Cow<str>`
    Str,
    Bool,
    /// An integer; whether it is signed.
    Int(bool),
    /// A float; whether it is a double.
    Float(bool),
    /// `&[u8]`, `Vec<u8>`
    Blob,
    /// A point in time, and the format that its member gives it.
    Timestamp(Option<TimestampFormat>),
    StringMap,
    /// `&[T]`, `Vec<T>`
    List(Held<'t>),
    /// `&[(K, V)]`, `HashMap<K, V>`, `BTreeMap<K, V>`
    Map(Held<'t>),
    /// `Option<T>`
    Optional(Held<'t>),
    /// Another type: a shape with a derive of its own.
    Shape,
    /// A byte alone, which no wire type is.
    Byte,
}

/// The formats of points in time, by Smithy's names.
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

/// The type that a list, map or option holds.
#[derive(Clone)]
pub(crate) struct Held<'t> {
    pub(crate) ty: &'t Type,
    pub(crate) kind: Box<Kind<'t>>,
}

impl<'t> Held<'t> {
    fn new(ty: &'t Type) -> Self {
        Held { ty, kind: Box::new(Kind::of(ty)) }
    }
}

impl<'t> Kind<'t> {
    pub(crate) fn of(ty: &'t Type) -> Self {
        match plain(ty) {
            Type::Reference(reference) => Kind::of(&reference.elem),
            Type::Slice(slice) => Kind::list(&slice.elem),
            Type::Path(path) => Kind::of_path(path),
            _ => Kind::Shape,
        }
    }

    fn of_path(path: &'t syn::TypePath) -> Self {
        let Some(last) = path.path.segments.last() else {
            return Kind::Shape;
        };
        let held = Kind::held(&last.arguments);
        match (last.ident.to_string().as_str(), held.as_slice()) {
            ("str" | "String", []) => Kind::Str,
            ("bool", []) => Kind::Bool,
            ("u8", []) => Kind::Byte,
            ("i8" | "i16" | "i32" | "i64", []) => Kind::Int(true),
            ("u16" | "u32" | "u64", []) => Kind::Int(false),
            ("f32", []) => Kind::Float(false),
            ("f64", []) => Kind::Float(true),
            ("Timestamp", []) => Kind::Timestamp(None),
            // Ours borrows; an author's alias of that name may be anything.
            ("StringMap", []) if !last.arguments.is_none() => Kind::StringMap,
            ("Box" | "Cow", [ty]) => Kind::of(ty),
            ("Option", [ty]) => Kind::Optional(Held::new(ty)),
            ("Vec", [ty]) => Kind::list(ty),
            ("HashMap" | "BTreeMap", [_, value, ..]) => Kind::Map(Held::new(value)),
            _ => Kind::Shape,
        }
    }

    /// The types among the arguments of a type.
    fn held(arguments: &'t PathArguments) -> Vec<&'t Type> {
        let PathArguments::AngleBracketed(arguments) = arguments else {
            return Vec::new();
        };
        let types = arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        });
        types.collect()
    }

    fn list(item: &'t Type) -> Self {
        if let Type::Tuple(pair) = plain(item)
            && pair.elems.len() == 2
        {
            return Kind::Map(Held::new(&pair.elems[1]));
        }
        match Kind::of(item) {
            Kind::Byte => Kind::Blob,
            _ => Kind::List(Held::new(item)),
        }
    }

    /// How a message calls the kind.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Kind::Str => "a string",
            Kind::Bool => "a boolean",
            Kind::Int(_) => "an integer",
            Kind::Float(_) => "a float",
            Kind::Blob => "a blob",
            Kind::Timestamp(_) => "a timestamp",
            Kind::StringMap | Kind::Map(_) => "a map",
            Kind::List(_) => "a list",
            Kind::Optional(_) => "an `Option`",
            Kind::Shape => "a type of its own",
            Kind::Byte => "a byte",
        }
    }

    /// The same kind, its points in time in this format; `None` where it holds none.
    pub(crate) fn with_format(self, format: TimestampFormat) -> Option<Self> {
        let within = |held: Held<'t>| {
            let kind = Box::new(held.kind.with_format(format)?);
            Some(Held { kind, ..held })
        };
        match self {
            Kind::Timestamp(_) => Some(Kind::Timestamp(Some(format))),
            Kind::List(held) => within(held).map(Kind::List),
            Kind::Map(held) => within(held).map(Kind::Map),
            Kind::Optional(held) => within(held).map(Kind::Optional),
            _ => None,
        }
    }

    /// Whether its points in time have a format that their member says.
    pub(crate) fn has_format(&self) -> bool {
        match self {
            Kind::Timestamp(format) => format.is_some(),
            Kind::List(held) | Kind::Map(held) | Kind::Optional(held) => held.kind.has_format(),
            _ => false,
        }
    }

    /// Whether the value may hold a shape, which has checks of its own.
    pub(crate) fn holds_shape(&self) -> bool {
        match self {
            Kind::Shape => true,
            Kind::List(held) | Kind::Map(held) | Kind::Optional(held) => held.kind.holds_shape(),
            _ => false,
        }
    }
}

/// The type without what is around it: brackets, or those unseen ones of a `macro_rules!` that was
/// given it.
pub(crate) fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        other => other,
    }
}

/// Whether it is `&'a T`.
pub(crate) fn is_reference(ty: &Type) -> bool {
    matches!(plain(ty), Type::Reference(_))
}

/// Whether it is `&'a str`.
pub(crate) fn is_str_reference(ty: &Type) -> bool {
    let Type::Reference(reference) = plain(ty) else { return false };
    matches!(Kind::of(ty), Kind::Str) && matches!(plain(&reference.elem), Type::Path(_))
}

/// The type inside `Option<…>`, or the type itself, and whether it was optional.
pub(crate) fn optional(ty: &Type) -> (&Type, bool) {
    match (plain(ty), Kind::of(ty)) {
        (Type::Path(_), Kind::Optional(held)) => (held.ty, true),
        _ => (ty, false),
    }
}

/// The innermost part of a type that has no form on the wire, and what to write instead.
fn formless_part(ty: &Type) -> Option<(&Type, &'static str)> {
    match plain(ty) {
        Type::Reference(reference) if reference.mutability.is_some() => {
            Some((ty, "a request is only read; remove `mut`"))
        }
        Type::Reference(reference) => formless_part(&reference.elem),
        Type::Slice(slice) => formless_item(&slice.elem),
        Type::Array(_) => Some((ty, "write `&'a [T]`, with `length` for the number of items")),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match (last.ident.to_string().as_str(), Kind::held(&last.arguments).as_slice()) {
                ("u8", []) => Some((ty, "write `i8`, or `&'a [u8]` for a blob")),
                ("usize" | "isize", []) => Some((ty, "write `i32`, `i64`, `u32` or `u64`")),
                ("u128" | "i128", []) => Some((ty, "write `i64` or `u64`")),
                ("char", []) => Some((ty, "write `&'a str`, with `length = 1..=1`")),
                ("Rc" | "Arc", [_]) => Some((ty, "write `&'a str`, `String` or `Box<T>`")),
                ("Option" | "Box" | "Cow", [held]) => formless_part(held),
                ("Vec", [item]) => formless_item(item),
                ("HashMap" | "BTreeMap", [key, value, ..]) => formless_entry(key, value),
                _ => None,
            }
        }
        Type::Macro(_) => None,
        _ => Some((ty, "write a string, number, list, map or structure")),
    }
}

/// Notes the part of a type that has no form on the wire; whether there is one.
pub(crate) fn refuse_formless(ty: &Type, errors: &mut Errors) -> bool {
    let Some((part, instead)) = formless_part(ty) else { return false };
    let name = match plain(part) {
        Type::Reference(_) => "`&mut`".to_owned(),
        Type::Tuple(_) => "a tuple".to_owned(),
        Type::Array(_) => "an array".to_owned(),
        Type::FnPtr(_) => "a function".to_owned(),
        Type::TraitObject(_) => "a trait object".to_owned(),
        _ => last_name(part).map_or("this type".to_owned(), |name| format!("`{name}`")),
    };
    errors.at(part, format_args!("{name} has no form on the wire; {instead}"));
    true
}

/// The last name in the path of a type.
pub(crate) fn last_name(ty: &Type) -> Option<&syn::Ident> {
    let Type::Path(path) = plain(ty) else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

/// Of an item of a list: a pair makes the list a map, a byte makes it a blob.
fn formless_item(item: &Type) -> Option<(&Type, &'static str)> {
    match plain(item) {
        Type::Tuple(pair) if pair.elems.len() == 2 => {
            formless_entry(&pair.elems[0], &pair.elems[1])
        }
        _ if matches!(Kind::of(item), Kind::Byte) => None,
        _ => formless_part(item),
    }
}

fn formless_entry<'t>(key: &'t Type, value: &'t Type) -> Option<(&'t Type, &'static str)> {
    match Kind::of(key) {
        Kind::Str | Kind::Shape => formless_part(value),
        _ => Some((key, "a key of a map is a string: write `String` or `&'a str`")),
    }
}

/// The least and the greatest value of an integer type.
pub(crate) fn integers(ty: &Type) -> Option<(i128, i128)> {
    let Type::Path(path) = plain(ty) else { return None };
    let name = path.path.segments.last()?.ident.to_string();
    let bits: u32 = name.get(1..)?.parse().ok()?;
    let bits = if bits <= 64 { bits } else { return None };
    match name.get(..1)? {
        "i" => Some((-(1 << (bits - 1)), (1 << (bits - 1)) - 1)),
        "u" => Some((0, (1 << bits) - 1)),
        _ => None,
    }
}

/// The innermost name in a type, which is where a message about the type points.
pub(crate) fn span(ty: &Type) -> Span {
    match plain(ty) {
        Type::Reference(reference) => span(&reference.elem),
        Type::Slice(slice) => span(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.last().map_or_else(|| ty.span(), span),
        Type::Path(path) => match path.path.segments.last() {
            Some(last) => {
                Kind::held(&last.arguments).last().map_or(last.ident.span(), |ty| span(ty))
            }
            None => ty.span(),
        },
        _ => ty.span(),
    }
}

/// The type in its [`span`] as a whole.
pub(crate) fn at_span(ty: &Type) -> TokenStream {
    fn at(tokens: TokenStream, span: Span) -> TokenStream {
        let tokens = tokens.into_iter().map(|mut token| {
            if let TokenTree::Group(group) = &token {
                token = Group::new(group.delimiter(), at(group.stream(), span)).into();
            }
            token.set_span(span);
            token
        });
        tokens.collect()
    }
    at(ty.to_token_stream(), span(ty))
}

/// The shape that a value of a type is, or holds.
pub(crate) fn shape<'t>(ty: &'t Type, kind: &Kind<'t>) -> Option<&'t Type> {
    match kind {
        Kind::Shape => Some(ty),
        Kind::List(held) | Kind::Map(held) | Kind::Optional(held) => shape(held.ty, &held.kind),
        _ => None,
    }
}

/// Whether a type has `&mut` in it.
pub(crate) fn is_mutable(ty: &Type) -> bool {
    names::mentions(ty.to_token_stream(), "mut")
}

/// Whether a reference in a type has no lifetime, or one that is not among those declared.
pub(crate) fn lacks_a_lifetime(ty: &Type, declared: &[&syn::Ident]) -> bool {
    fn scan(tokens: TokenStream, is_known: &impl Fn(&proc_macro2::Ident) -> bool) -> bool {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let next = tokens.peek();
            let lacks = match &token {
                TokenTree::Group(group) => scan(group.stream(), is_known),
                TokenTree::Punct(punct) if punct.as_char() == '&' => {
                    !matches!(next, Some(TokenTree::Punct(next)) if next.as_char() == '\'')
                }
                TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                    matches!(next, Some(TokenTree::Ident(name)) if !is_known(name))
                }
                _ => false,
            };
            if lacks {
                return true;
            }
        }
        false
    }
    let is_known = |name: &proc_macro2::Ident| name == "static" || declared.contains(&name);
    !matches!(ty, Type::FnPtr(_)) && scan(ty.to_token_stream(), &is_known)
}

/// The part of a type that owns memory, which a `const` request can't.
pub(crate) fn owned_part(ty: &Type) -> Option<&Type> {
    match plain(ty) {
        Type::Reference(reference) => match plain(&reference.elem) {
            Type::Slice(slice) => owned_part(&slice.elem),
            _ => None,
        },
        Type::Tuple(tuple) => tuple.elems.iter().find_map(owned_part),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match last.ident.to_string().as_str() {
                "String" | "Vec" | "Box" | "Cow" | "HashMap" | "BTreeMap" | "Document" => Some(ty),
                "Value" if path.path.segments.first()?.ident == "serde_json" => Some(ty),
                "Option" => match Kind::of(ty) {
                    Kind::Optional(held) => owned_part(held.ty),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

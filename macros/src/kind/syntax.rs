//! What can be seen of a type without its kind: spans, references, lifetimes, what it owns.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericArgument, Lifetime, PathArguments, Type};

use super::owner::{Arguments, Innermost, Owner, is_document, types};

/// The type without what is around it: brackets, or those unseen ones of a `macro_rules!` that was
/// given it.
pub(crate) fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        other => other,
    }
}

/// The type after every `&'a`.
pub(super) fn referent(ty: &Type) -> &Type {
    match plain(ty) {
        Type::Reference(reference) => referent(&reference.elem),
        other => other,
    }
}

/// The type after every `&'a`, and in every pointer that owns it.
pub(crate) fn pointee(ty: &Type) -> &Type {
    let ty = referent(ty);
    if let Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && (last.ident == "Box" || last.ident == "Rc" || last.ident == "Arc")
        && let [inner] = types(&last.arguments)[..]
    {
        return pointee(inner);
    }
    ty
}

/// Whether it is `&'a T`.
pub(crate) fn is_reference(ty: &Type) -> bool {
    matches!(plain(ty), Type::Reference(_))
}

/// Whether it is `&'a [T]`.
pub(crate) fn is_slice(ty: &Type) -> bool {
    matches!(plain(ty), Type::Reference(reference) if matches!(plain(&reference.elem), Type::Slice(_)))
}

/// The type inside `Option<…>`, or the type itself, and whether it was optional.
pub(crate) fn inside_option(ty: &Type) -> (&Type, bool) {
    if let Type::Path(path) = plain(ty)
        && let Some(last) = path.path.segments.last()
        && last.ident == "Option"
        && Owner::of(path) == Owner::Anyone
        && let [inner] = types(&last.arguments)[..]
    {
        return (inner, true);
    }
    (ty, false)
}

/// The type inside `Box<…>`, or the type itself.
pub(crate) fn inside_box(ty: &Type) -> &Type {
    if let Type::Path(path) = plain(ty)
        && let Some(last) = path.path.segments.last()
        && last.ident == "Box"
        && let [inner] = types(&last.arguments)[..]
    {
        return inner;
    }
    ty
}

/// The lifetime of `UserPoolId<'a>`.
pub(crate) fn only_lifetime(ty: &Type) -> Option<&Lifetime> {
    let Type::Path(path) = plain(ty) else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Lifetime(lifetime)) if arguments.args.len() == 1 => Some(lifetime),
        _ => None,
    }
}

/// Whether a lifetime is named in the type.
pub(crate) fn has_lifetime(ty: &Type) -> bool {
    fn scan(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => scan(group.stream()),
            TokenTree::Punct(sign) => sign.as_char() == '\'',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        })
    }
    scan(ty.to_token_stream())
}

/// The last name in the path of a type.
pub(crate) fn last_name(ty: &Type) -> Option<&syn::Ident> {
    let Type::Path(path) = plain(ty) else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

/// The innermost name in a type, which is where a message about the type points.
pub(crate) fn span(ty: &Type) -> Span {
    match plain(ty) {
        Type::Reference(reference) => span(&reference.elem),
        Type::Slice(slice) => span(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.last().map_or_else(|| ty.span(), span),
        Type::Path(path) => match path.path.segments.last() {
            Some(last) => types(&last.arguments).last().map_or(last.ident.span(), |ty| span(ty)),
            None => ty.span(),
        },
        _ => ty.span(),
    }
}

/// The type in its [`span`] as a whole.
pub(crate) fn at_span(ty: &Type) -> TokenStream {
    respan(ty.to_token_stream(), span(ty))
}

/// The tokens in one span, but for `$crate`, whose span says which crate it is.
pub(crate) fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), respan(group.stream(), span)).into();
        }
        if !matches!(&token, TokenTree::Ident(name) if name == "$crate") {
            token.set_span(span);
        }
        token
    });
    tokens.collect()
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

/// The part of a type that owns memory, also after a `&'a`: no `const` sees what is in there.
pub(crate) fn owned_or_lent_part(ty: &Type, innermost: Innermost) -> Option<&Type> {
    match plain(ty) {
        Type::Reference(reference) => owned_or_lent_part(&reference.elem, innermost),
        Type::Slice(slice) => owned_or_lent_part(&slice.elem, innermost),
        Type::Tuple(pair) => pair.elems.iter().find_map(|part| owned_or_lent_part(part, innermost)),
        other => match inside_option(other) {
            (inner, true) => owned_or_lent_part(inner, innermost),
            (ty, false) => owned_part(ty, innermost),
        },
    }
}

/// The part of a type that owns memory, which a `const` request can't.
pub(crate) fn owned_part(ty: &Type, innermost: Innermost) -> Option<&Type> {
    match plain(ty) {
        Type::Reference(reference) => match plain(&reference.elem) {
            Type::Slice(slice) => owned_part(&slice.elem, innermost),
            _ => None,
        },
        Type::Tuple(tuple) => tuple.elems.iter().find_map(|part| owned_part(part, innermost)),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let Arguments { lifetimes, types } = Arguments::of(&last.arguments);
            if Owner::of(path) != Owner::Anyone {
                return None;
            }
            match (last.ident.to_string().as_str(), lifetimes, types.as_slice()) {
                ("Option", 0, [inner]) => owned_part(inner, innermost),
                (_, _, []) if innermost == Innermost::Shape => None,
                ("Vec" | "Box" | "Rc" | "Arc" | "BTreeSet", 0, [_])
                | ("Cow", _, [_])
                | ("HashSet", 0, [_, ..])
                | ("HashMap" | "BTreeMap", 0, [_, _, ..])
                | ("String", 0, []) => Some(ty),
                _ => is_document(path).then_some(ty),
            }
        }
        _ => None,
    }
}

/// A list or map that grows, and the types that it is made of.
pub(crate) enum Collection<'t> {
    List(&'t Type),
    /// A map that is a list.
    Pairs(&'t Type, &'t Type),
    /// A map in which no key is twice.
    Map(&'t Type, &'t Type),
}

/// What a `Vec`, `HashMap` or `BTreeMap` holds.
pub(crate) fn collection(ty: &Type) -> Option<Collection<'_>> {
    let Type::Path(path) = plain(ty) else { return None };
    let last = path.path.segments.last().filter(|_| Owner::of(path) == Owner::Anyone)?;
    match (last.ident.to_string().as_str(), &types(&last.arguments)[..]) {
        ("Vec", [item]) => Some(match plain(item) {
            Type::Tuple(pair) if pair.elems.len() == 2 => {
                Collection::Pairs(&pair.elems[0], &pair.elems[1])
            }
            _ => Collection::List(item),
        }),
        ("HashMap" | "BTreeMap", [key, value, ..]) => Some(Collection::Map(key, value)),
        _ => None,
    }
}

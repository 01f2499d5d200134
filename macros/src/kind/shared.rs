//! Names that are those of built-in types and may be the author's too.

use syn::Type;

use super::Kind;
use super::owner::{is_document, types};
use super::syntax::plain;

/// The innermost name in a type, if a built-in type has it too, so that only the word `shape` tells
/// the two apart.
pub(crate) fn shared_name(ty: &Type) -> Result<&syn::Ident, &Type> {
    match plain(ty) {
        Type::Reference(reference) => shared_name(&reference.elem),
        Type::Slice(slice) => shared_name(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.last().map_or(Err(ty), shared_name),
        Type::Path(path) => {
            let last = path.path.segments.last().ok_or(ty)?;
            if let Some(inner) = types(&last.arguments).last() {
                return shared_name(inner);
            }
            let name = last.ident.to_string();
            let is_built_in = !matches!(Kind::of(ty), Ok(Kind::Shape)) || is_document(path);
            // The name of a primitive type is nobody's own.
            let is_capitalised = name.starts_with(char::is_uppercase);
            if is_built_in && is_capitalised { Ok(&last.ident) } else { Err(ty) }
        }
        _ => Err(ty),
    }
}

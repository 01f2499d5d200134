//! The end of a builder that can't fail.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::Parts;
use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Builder, Member, Structure};

impl Parts<'_> {
    /// Expands to:
    ///
    /// ```ignore
    /// pub const fn build_infallible(self) -> Greeting<'a> where NameState: … { Self::__finish(self) }
    /// ```
    pub(super) fn infallible(&self, bounds: &TokenStream) -> Option<TokenStream> {
        if !self.builder.is_infallible {
            return None;
        }
        let container = &self.structure.container;
        let (vis, shape, constness) = (container.vis, container.ident, &self.constness);
        let (_, arguments, _) = container.generics.split_for_impl();
        Some(quote! {
            /// Finishes. No member has a limit, so there is nothing to check, and no error.
            #[must_use]
            #vis #constness fn build_infallible(self) -> #shape #arguments #bounds {
                Self::__finish(self)
            }
        })
    }
}

/// Asks of each type that is not built in whether it was checked when it was made, as its limits are
/// not seen here: as items, which `cargo check` evaluates, and not as a `const` block in a function,
/// which only a call does.
///
/// ```ignore
/// const _: () = ::surefire::__private::assert_checked(
///     <Tag<'static> as ::surefire::Encode>::IS_CHECKED,
///     "…",
/// );
/// ```
pub(in crate::expand) fn unlimited(
    structure: &Structure<'_>,
    builder: &Builder,
) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let of = structure.members.iter().filter_map(|member| unlimited_member(member, krate));
    builder.is_infallible.then(|| of.collect())
}

fn unlimited_member(member: &Member<'_>, krate: &TokenStream) -> Option<TokenStream> {
    let (ty, Kind::Shape) = kind::innermost(member.value, &member.kind) else { return None };
    let (span, ident) = (kind::span(ty), member.ident);
    let name = kind::last_name(kind::pointee(ty))
        .map_or_else(|| "its type".to_owned(), |name| format!("`{name}`"));
    let message = format!(
        "`{ident}` may have a limit, and `infallible` is for a structure without any: {name} is checked \
         only when what holds it is built; a structure with a builder, a `StringEnum`, an `IntEnum` \
         and a `Constrained` type are checked when they are made"
    );
    // All in one span, which rustc shows.
    let (ty, krate) = (lifetimes::all_static(kind::at_span(ty)), kind::respan(krate.clone(), span));
    Some(quote_spanned! {span=>
        const _: () = #krate::__private::assert_checked(
            <#ty as #krate::__private::Encode>::IS_CHECKED,
            #message
        );
    })
}

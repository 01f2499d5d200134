//! The limits that the types of members have of their own.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use crate::kind::{self, Kind};

/// Where the limits are that a type has of its own.
///
/// They are asked for wherever the type is needed, before anything else and in one span: that a type
/// is not fit for a member is then one error, for rustc shows the same error once.
pub(crate) struct OwnLimits<'k> {
    pub(crate) krate: &'k TokenStream,
    /// Of a `const` structure.
    pub(crate) is_const: bool,
}

impl OwnLimits<'_> {
    pub(super) fn of(&self, ty: &Type) -> TokenStream {
        let (ty, krate) = (kind::at_span(ty), self.krate);
        if self.is_const {
            quote!(<#ty as #krate::__private::ConstEncode>::CONST_LIMITS)
        } else {
            quote!(<#ty as #krate::__private::Encode>::LIMITS)
        }
    }

    /// A statement that asks for those of a shape that a value of the type is, or holds; or whether
    /// what is taken for our `Timestamp` is it.
    pub(crate) fn assertion(&self, ty: &Type, kind: &Kind<'_>) -> Option<TokenStream> {
        match kind::innermost(ty, kind) {
            (ty, Kind::Shape) => {
                let limits = self.of(ty);
                Some(quote!(let _ = #limits;))
            }
            (ty, Kind::Timestamp(_)) => {
                let (ty, krate) = (kind::at_span(ty), self.krate);
                Some(quote!(let _ = <#ty as #krate::__private::IsTimestamp>::YES;))
            }
            _ => None,
        }
    }
}

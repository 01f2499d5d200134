//! One derive of this crate a type. A derive does not see the others, and two would define everything
//! twice: some thirty errors. So what is generated goes through a macro under a name that tells the
//! mistake, which can be given only once: what the second derive generates, the macro of the first passes
//! over, and that the name is defined twice is the only error.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

/// Expands to:
///
/// ```ignore
/// macro_rules! __surefire_emit {
///     (derive_3_10 $($item:tt)*) => { $($item)* };
///     ($($other:tt)*) => {};
/// }
/// use __surefire_emit as keep_one_derive_of_surefire_on_Greeting;
/// keep_one_derive_of_surefire_on_Greeting! { derive_3_10 … }
/// ```
pub(crate) fn only_derive(ident: &Ident, items: &TokenStream) -> TokenStream {
    let name =
        format_ident!("keep_one_derive_of_surefire_on_{}", ident.unraw(), span = Span::call_site());
    // Where the derive stands tells it from another one, even from the same.
    let place = Span::call_site().unwrap();
    let tag = format_ident!("derive_{}_{}", place.line(), place.column());
    quote! {
        macro_rules! __surefire_emit {
            (#tag $($item:tt)*) => { $($item)* };
            ($($other:tt)*) => {};
        }
        use __surefire_emit as #name;
        #name! { #tag #items }
    }
}

//! One derive of this crate a type. A derive does not see the others, and two would define everything
//! twice: some thirty errors. So what is generated goes through a macro whose name tells the mistake,
//! in a module of which there can be only one: what the second derive generates, the macro of the first
//! passes over, and that the module is defined twice is the only error.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

/// Expands to:
///
/// ```ignore
/// mod keep_one_derive_of_surefire_on_Greeting {
///     macro_rules! emit {
///         (derive_3_10 $($item:tt)*) => { $($item)* };
///         ($($other:tt)*) => {};
///     }
///     pub(super) use emit;
/// }
/// keep_one_derive_of_surefire_on_Greeting::emit! { derive_3_10 … }
/// ```
pub(crate) fn only_derive(ident: &Ident, items: &TokenStream) -> TokenStream {
    let module =
        format_ident!("keep_one_derive_of_surefire_on_{}", ident.unraw(), span = Span::call_site());
    // Where the derive stands tells it from another one, even from the same.
    let place = Span::call_site().unwrap();
    let tag = format_ident!("derive_{}_{}", place.line(), place.column());
    quote! {
        #[doc(hidden)]
        #[allow(non_snake_case)]
        mod #module {
            macro_rules! emit {
                (#tag $($item:tt)*) => { $($item)* };
                ($($other:tt)*) => {};
            }
            pub(super) use emit;
        }
        #module::emit! { #tag #items }
    }
}

//! A one-field tuple struct that keeps its limits.

mod traits;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use self::traits::{conversions, traits};
use super::{call_check, implement, interop, owned};
use crate::constraint::lender;
use crate::kind::{Float, Kind};
use crate::lifetimes;
use crate::model::{Container, Newtype};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl<'a> UserPoolId<'a> { LENGTH, PATTERN, new, from_static, new_unchecked, as_str, … }
/// impl<'a> TryFrom<&'a str> for UserPoolId<'a> { … }
/// impl AsRef<str>, Deref, Display, Debug, Encode for UserPoolId<'_> { … }
/// ```
pub(crate) fn constrained(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let limits = limits(newtype);
    let constructors = constructors(newtype);
    let from_static = newtype.is_const.then(|| from_static(newtype));
    let reading = reading(newtype);
    let inherent = implement(container, None, &quote!(#limits #constructors #from_static #reading));
    let traits = traits(newtype);
    let conversions = conversions(newtype);
    let lends = lends(newtype);
    let owned = owned::value(&newtype.container, newtype.ty, &newtype.kind);
    let interop = interop::constrained(newtype);
    let marker = newtype.is_const.then(|| super::walk::marker(container));
    let evaluated = newtype.limits.has_constants().then(|| evaluated(container));
    quote! {
        #[allow(dead_code)] #inherent
        #traits #conversions #lends #owned #interop #marker #evaluated
    }
}

/// Asks the compiler for the limits, so that a constant that can't be one is an error.
fn evaluated(container: &Container<'_>) -> TokenStream {
    let (krate, shape) = (&container.krate, lifetimes::static_self(container));
    quote!(const _: &'static #krate::__private::Limits = #shape::__LIMITS;)
}

fn limits(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, krate) = (newtype.container.vis, &newtype.container.krate);
    let table = newtype.limits.expand(krate);
    let constraints = newtype.limits.constraints().iter();
    let public = constraints.map(|constraint| constraint.constant(vis, krate));
    quote! {
        #(#public)*
        #[doc(hidden)]
        #[allow(elided_lifetimes_in_paths)] // of a type that lends limits
        #vis const __LIMITS: &'static #krate::__private::Limits = &#table;
    }
}

/// That its limits can be lent by the word `like`; a check of the author's own can't.
fn lends(newtype: &Newtype<'_>) -> Option<TokenStream> {
    let krate = &newtype.container.krate;
    let lender = lender(&newtype.kind).filter(|_| newtype.check.is_none())?;
    let lender = syn::Ident::new(lender, proc_macro2::Span::call_site());
    let body = quote! {
        const LIMITS: &'static #krate::__private::Limits = Self::__LIMITS;
    };
    Some(implement(&newtype.container, Some(quote!(#krate::__private::#lender)), &body))
}

fn constructors(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, krate, ty) = (newtype.container.vis, &newtype.container.krate, newtype.ty);
    let subject = match newtype.kind {
        Kind::Str if newtype.is_const => quote!(Text(value)),
        Kind::Str => quote!(Text(&value)),
        Kind::Int(_) => quote!(Number(#krate::__private::Number::Int(value as _))),
        Kind::Float(Float::Single) => quote!(Number(#krate::__private::Number::Single(value))),
        Kind::Float(Float::Double) => quote!(Number(#krate::__private::Number::Float(value))),
        Kind::Blob if newtype.is_const => quote!(Size(value.len())),
        _ => return runtime_constructors(newtype),
    };
    let constness = newtype.is_const.then(|| quote!(const));
    let own = newtype.check.as_ref().map_or_else(
        || quote!(::core::option::Option::None),
        |path| {
            let outcome = call_check(path, &quote!(&value));
            quote! {
                match #outcome {
                    ::core::result::Result::Ok(()) => ::core::option::Option::None,
                    ::core::result::Result::Err(__message) => {
                        ::core::option::Option::Some(__message)
                    }
                }
            }
        },
    );
    quote! {
        /// Checks a value.
        ///
        /// # Errors
        ///
        /// Every limit that the value breaks.
        #vis #constness fn new(value: #ty) -> ::core::result::Result<Self, #krate::ValidationError> {
            let __failed = Self::__LIMITS.check(#krate::__private::Subject::#subject);
            let __own = #own;
            if __failed.any() || ::core::option::Option::is_some(&__own) {
                return ::core::result::Result::Err(
                    #krate::ValidationError::of_value(Self::__LIMITS, __failed, __own),
                );
            }
            ::core::result::Result::Ok(Self(value))
        }

        /// Takes a value without checking it, for a limit that the service has relaxed since the
        /// model was made.
        #[must_use]
        #vis #constness fn new_unchecked(value: #ty) -> Self {
            Self(value)
        }
    }
}

/// The constructors of lists and maps, which are checked by a trait.
fn runtime_constructors(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, krate, ty) = (newtype.container.vis, &newtype.container.krate, newtype.ty);
    let constness = newtype.is_const.then(|| quote!(const));
    quote! {
        /// Checks a value.
        ///
        /// # Errors
        ///
        /// Every limit that the value breaks.
        #vis fn new(value: #ty) -> ::core::result::Result<Self, #krate::ValidationError> {
            #krate::__private::validated(Self(value))
        }

        /// Takes a value without checking it, for a limit that the service has relaxed since the
        /// model was made.
        #[must_use]
        #vis #constness fn new_unchecked(value: #ty) -> Self {
            Self(value)
        }
    }
}

/// What `const` code needs: the constructor of [`lit!`], and the walk.
fn from_static(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let (vis, krate, walk) = (container.vis, &container.krate, names::walk());
    let value = super::walk::newtype(newtype);
    let name = syn::ext::IdentExt::unraw(container.ident).to_string();
    let ty = lifetimes::all_static(newtype.ty.to_token_stream());
    let result = lifetimes::static_self(container);
    quote! {
        /// Checks a value that is known when the program is compiled.
        ///
        /// # Panics
        ///
        /// When the value breaks a limit; in a `const`, that is a compile error.
        #[must_use]
        #[track_caller]
        #vis const fn from_static(value: #ty) -> #result {
            let __value = #result::new_unchecked(value);
            let mut __walk = #krate::__private::ConstWalk::checking_type(#name);
            #result::#walk(&__value, &mut __walk, &#krate::__private::Limits::NONE);
            #krate::__private::ConstWalk::assert_valid(&__walk);
            __value
        }

        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstWalk<'_>,
            _: &#krate::__private::Limits,
        ) {
            #value
        }
    }
}

fn reading(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, ty) = (newtype.container.vis, newtype.ty);
    let constness = newtype.is_const.then(|| quote!(const));
    match (&newtype.kind, newtype.storage.is_reference()) {
        (Kind::Str, true) => quote! {
            /// The text inside.
            #[must_use]
            #vis const fn as_str(&self) -> #ty { self.0 }
        },
        (Kind::Str, false) => quote! {
            /// The text inside.
            #[must_use]
            #vis fn as_str(&self) -> &::core::primitive::str { &self.0 }

            /// The text inside, owned.
            #[must_use]
            #vis fn into_inner(self) -> #ty { self.0 }
        },
        (Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::StringMap, _) | (_, true) => quote! {
            /// The value inside.
            #[must_use]
            #vis #constness fn get(&self) -> #ty { self.0 }
        },
        _ => quote! {
            /// The value inside.
            #[must_use]
            #vis fn get(&self) -> &#ty { &self.0 }

            /// The value inside, owned.
            #[must_use]
            #vis fn into_inner(self) -> #ty { self.0 }
        },
    }
}

//! A one-field tuple struct that keeps its limits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, Lifetime, Type};

use super::{call_check, gate, hidden, implement, interop};
use crate::constraint::Constraint;
use crate::kind::{self, Kind};
use crate::model::{Container, Newtype};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl<'a> UserPoolId<'a> { LENGTH, PATTERN, new, from_static, new_unchecked, as_str, … }
/// impl<'a> TryFrom<&'a str> for UserPoolId<'a> { … }
/// impl AsRef<str>, Deref, Display, Debug, Encode, Check for UserPoolId<'_> { … }
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
    let interop = interop::constrained(newtype);
    let marker = newtype.is_const.then(|| super::walk::marker(container));
    quote!(#[allow(dead_code)] #inherent #traits #conversions #interop #marker)
}

fn limits(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, krate) = (newtype.container.vis, &newtype.container.krate);
    let table = newtype.limits.expand(krate);
    let public = newtype.limits.constraints().iter().map(|constraint| match constraint {
        Constraint::Length(length) => {
            let (min, max) = length.ends();
            quote! {
                /// The length that the service takes.
                #vis const LENGTH: #krate::constraint::Length =
                    #krate::constraint::Length::new(#min, #max);
            }
        }
        Constraint::Pattern(pattern) => {
            let text = pattern.text();
            quote! {
                /// The pattern that the value matches.
                #vis const PATTERN: &'static ::core::primitive::str = #text;
            }
        }
        Constraint::Range(range) => {
            let range = range.expand_value(krate);
            quote! {
                /// The numbers that the service takes.
                #vis const RANGE: #krate::constraint::Range = #range;
            }
        }
        Constraint::Unique => TokenStream::new(),
    });
    quote! {
        #(#public)*
        #[doc(hidden)]
        #vis const __LIMITS: &'static #krate::__private::Limits = &#table;
    }
}

fn constructors(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, krate, ty) = (newtype.container.vis, &newtype.container.krate, newtype.ty);
    let failed = match newtype.kind {
        Kind::Str if newtype.is_const => quote!(check_str(value)),
        Kind::Str => quote!(check_str(&value)),
        Kind::Int(_) => quote!(check_number(#krate::__private::Number::Int(value as _))),
        Kind::Float(false) => quote!(check_number(#krate::__private::Number::Single(value))),
        Kind::Float(true) => quote!(check_number(#krate::__private::Number::Float(value))),
        Kind::Blob if newtype.is_const => quote!(check_len(value.len())),
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
            let __failed = Self::__LIMITS.#failed;
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
    let ty = static_type(newtype.ty);
    let result = static_self(container);
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
            let mut __walk = #krate::__private::ConstJson::checking_type(#name);
            #result::#walk(&__value, &mut __walk, &#krate::__private::Limits::NONE);
            #krate::__private::ConstJson::assert_valid(&__walk);
            __value
        }

        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstJson<'_>,
            _: &#krate::__private::Limits,
        ) {
            #value
        }
    }
}

/// The type with every lifetime `'static`.
fn static_type(ty: &Type) -> TokenStream {
    make_static(quote!(#ty))
}

pub(super) fn make_static(tokens: TokenStream) -> TokenStream {
    with_lifetime(tokens, "static")
}

/// The tokens with this one in place of every lifetime.
pub(super) fn with_lifetime(tokens: TokenStream, name: &str) -> TokenStream {
    use proc_macro2::{Group, Ident, TokenTree};
    let mut after_quote = false;
    tokens
        .into_iter()
        .map(|token| {
            let is_lifetime = after_quote;
            after_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            match token {
                TokenTree::Ident(ident) if is_lifetime => {
                    TokenTree::Ident(Ident::new(name, ident.span()))
                }
                TokenTree::Group(group) => {
                    let tokens = with_lifetime(group.stream(), name);
                    TokenTree::Group(Group::new(group.delimiter(), tokens))
                }
                other => other,
            }
        })
        .collect()
}

pub(super) fn static_self(container: &Container<'_>) -> TokenStream {
    let ident = container.ident;
    let count = container.generics.params.iter();
    let lifetimes = count
        .filter(|param| matches!(param, GenericParam::Lifetime(_)))
        .map(|_| Lifetime::new("'static", proc_macro2::Span::call_site()));
    quote!(#ident::<#(#lifetimes),*>)
}

fn reading(newtype: &Newtype<'_>) -> TokenStream {
    let (vis, ty) = (newtype.container.vis, newtype.ty);
    let constness = newtype.is_const.then(|| quote!(const));
    let is_reference = kind::is_reference(ty);
    match (&newtype.kind, is_reference) {
        (Kind::Str, true) => quote! {
            /// The value.
            #[must_use]
            #vis const fn as_str(&self) -> #ty { self.0 }
        },
        (Kind::Str, false) => quote! {
            /// The value.
            #[must_use]
            #vis fn as_str(&self) -> &::core::primitive::str { &self.0 }

            /// The value, owned.
            #[must_use]
            #vis fn into_inner(self) -> #ty { self.0 }
        },
        (Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::StringMap, _) | (_, true) => quote! {
            /// The value.
            #[must_use]
            #vis #constness fn get(&self) -> #ty { self.0 }
        },
        _ => quote! {
            /// The value.
            #[must_use]
            #vis fn get(&self) -> &#ty { &self.0 }

            /// The value, owned.
            #[must_use]
            #vis fn into_inner(self) -> #ty { self.0 }
        },
    }
}

fn traits(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let krate = &container.krate;
    let encode = implement(
        container,
        Some(quote!(#krate::__private::Encode)),
        &quote! {
            fn encode<__W: #krate::__private::Writer>(&self, __writer: &mut __W) {
                #krate::__private::Encode::encode(&self.0, __writer);
            }
            #[inline]
            fn encode_member<__W: #krate::__private::Writer>(
                &self,
                __name: &'static #krate::__private::Name,
                __writer: &mut __W,
            ) {
                #krate::__private::Encode::encode_member(&self.0, __name, __writer);
            }
        },
    );
    let own = newtype.check.as_ref().map(|path| {
        let outcome = call_check(path, &quote!(&self.0));
        quote!(#krate::__private::outcome(#outcome, __at, __report);)
    });
    let check = implement(
        container,
        Some(quote!(#krate::__private::Check)),
        &quote! {
            const LIMITS: &'static #krate::__private::Limits = Self::__LIMITS;
            #[inline]
            fn check(
                &self,
                _: &'static #krate::__private::Limits,
                __at: &#krate::__private::Path<'_>,
                __report: &mut #krate::__private::Report,
            ) {
                #krate::__private::Check::check(&self.0, Self::__LIMITS, __at, __report);
                #own
            }
        },
    );
    let debug = debug(newtype);
    let (encode, check) = (hidden(&encode), hidden(&check));
    quote!(#encode #check #debug)
}

/// `Debug`, redacted where the value is sensitive; and `Display`, where it is not.
fn debug(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let krate = &container.krate;
    let name = syn::ext::IdentExt::unraw(container.ident).to_string();
    let value = if newtype.limits.sensitive {
        quote!(&#krate::__private::Redacted)
    } else {
        quote!(&self.0)
    };
    let signature = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result
    };
    let body = quote! {
        #signature {
            let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, #name);
            ::core::fmt::DebugTuple::field(&mut __debug, #value);
            ::core::fmt::DebugTuple::finish(&mut __debug)
        }
    };
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &body);
    let shows = matches!(newtype.kind, Kind::Str | Kind::Int(_) | Kind::Float(_) | Kind::Bool);
    let display = (shows && !newtype.limits.sensitive).then(|| {
        let body = quote!(#signature { ::core::fmt::Display::fmt(&self.0, __f) });
        implement(container, Some(quote!(::core::fmt::Display)), &body)
    });
    quote!(#debug #display)
}

/// From and to the value inside.
fn conversions(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let (krate, ty) = (&container.krate, newtype.ty);
    let try_from = implement(
        container,
        Some(quote!(::core::convert::TryFrom<#ty>)),
        &quote! {
            type Error = #krate::ValidationError;
            fn try_from(value: #ty) -> ::core::result::Result<Self, Self::Error> {
                Self::new(value)
            }
        },
    );
    let text = matches!(newtype.kind, Kind::Str).then(|| {
        let as_ref = implement(
            container,
            Some(quote!(::core::convert::AsRef<::core::primitive::str>)),
            &quote!(
                fn as_ref(&self) -> &::core::primitive::str {
                    &self.0
                }
            ),
        );
        let deref = implement(
            container,
            Some(quote!(::core::ops::Deref)),
            &quote! {
                type Target = ::core::primitive::str;
                fn deref(&self) -> &::core::primitive::str { &self.0 }
            },
        );
        quote!(#as_ref #deref)
    });
    let decode = (!kind::is_reference(ty)).then(|| decode(newtype));
    quote!(#try_from #text #decode)
}

/// Reading a value that owns itself checks it.
fn decode(newtype: &Newtype<'_>) -> Option<TokenStream> {
    let container = &newtype.container;
    let (krate, ty) = (&container.krate, newtype.ty);
    if container.generics.lifetimes().next().is_some() {
        return None;
    }
    let body = quote! {
        fn decode(
            __value: #krate::__private::Value,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            let __value = <#ty as #krate::__private::Decode>::decode(__value)?;
            ::core::result::Result::map_err(Self::new(__value), #krate::__private::invalid)
        }
    };
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &body);
    Some(gate::with_json(&decode, krate))
}

//! The derive macros of the crate `surefire`; use them through it.
//!
//! The way of a derive: tokens are parsed to an `Input`, which is checked to a model, which is
//! expanded to tokens. Parsing judges one attribute at a time, checking judges everything else, and
//! expanding never fails.

#![forbid(unsafe_code)]

mod attr;
mod check;
mod constraint;
mod errors;
mod expand;
mod expression;
mod input;
mod kind;
mod lints;
mod model;
mod names;
mod nearest;
mod own_name;

use proc_macro::TokenStream;

/// An operation's input: everything of `Structure`, and what an operation needs.
///
/// # Generated names
///
/// For a structure `Greeting` with the members `name` and, optional, `age`:
///
/// | name | is |
/// | --- | --- |
/// | `Greeting::builder()` | the start of the builder |
/// | `GreetingBuilder` | the builder, with a type parameter a required member, `Set` or `Unset` |
/// | `.name(..)`, `.age(..)` | the setters |
/// | `.maybe_age(..)` | the setter that takes an `Option` |
/// | `.build()`, `.build_unchecked()` | the ends of the builder |
/// | `.build_const()`, `.checked()` | its end, and a check half-way, in a `const` structure |
/// | `.name()`, `.age()` on `Greeting` | the accessors |
/// | `greeting_builder` | a hidden module of traits that the compiler's messages come from |
///
/// A setter or accessor whose name is taken gets an underscore: `builder_()`, `.build_(..)`. What else
/// is generated starts with `__` and may change.
///
/// The setters and the accessor of a `#[deprecated]` member are deprecated too. `Self` in a type, or in
/// the path of a `default` or a `check`, is the author's type.
///
/// In a module with `#![no_implicit_prelude]`, write `builder = plain`: the attributes that give the
/// compiler its messages are part of the prelude. In a `const` structure, a function that `check` names
/// is a `const fn`.
#[proc_macro_derive(Request, attributes(surefire))]
pub fn request(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let structure = check::structure(input, true, errors)?;
        Some(expand::structure(&structure))
    })
}

/// A nested structure: builder, checks, accessors, encoding and a redacting `Debug`. The names of what
/// is generated are those of `Request`.
#[proc_macro_derive(Structure, attributes(surefire))]
pub fn structure(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let structure = check::structure(input, false, errors)?;
        Some(expand::structure(&structure))
    })
}

/// A one-field tuple struct whose value keeps its limits.
#[proc_macro_derive(Constrained, attributes(surefire))]
pub fn constrained(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let newtype = check::newtype(input, errors)?;
        Some(expand::constrained(&newtype))
    })
}

/// An enum of strings.
#[proc_macro_derive(StringEnum, attributes(surefire))]
pub fn string_enum(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let string_enum = check::string_enum(input, errors)?;
        Some(expand::string_enum(&string_enum))
    })
}

/// An enum of integers.
#[proc_macro_derive(IntEnum, attributes(surefire))]
pub fn int_enum(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let int_enum = check::int_enum(input, errors)?;
        Some(expand::int_enum(&int_enum))
    })
}

/// A tagged union: checks, encoding and a redacting `Debug`.
#[proc_macro_derive(Union, attributes(surefire))]
pub fn union(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let union = check::union(input, errors)?;
        Some(expand::union(&union))
    })
}

/// A structure or a union of a response: reading, and a redacting `Debug`.
#[proc_macro_derive(Output, attributes(surefire))]
pub fn output(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        if input.is_enum() {
            let union = check::output_union(input, errors)?;
            return Some(expand::union(&union));
        }
        let output = check::output(input, errors)?;
        Some(expand::output(&output))
    })
}

/// The modelled errors of an operation.
#[proc_macro_derive(ServiceError, attributes(surefire))]
pub fn service_error(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let error = check::service_error(input, errors)?;
        Some(expand::service_error(&error))
    })
}

/// Parses, checks and expands; what could be made is emitted beside the errors, so that call sites
/// do not drown the one real message.
fn derive(
    item: TokenStream,
    make: impl FnOnce(&input::Input<'_>, &mut errors::Errors) -> Option<proc_macro2::TokenStream>,
) -> TokenStream {
    let mut errors = errors::Errors::default();
    let expanded = match syn::parse(item).and_then(own_name::called_by_name) {
        Ok(item) => {
            let input = input::Input::new(&item);
            make(&input, &mut errors).map(|expanded| lints::allowed(&item, expanded))
        }
        Err(error) => {
            errors.push(error);
            None
        }
    };
    let mut tokens = errors.into_tokens();
    tokens.extend(expanded);
    tokens.into()
}

//! What depends on a feature in generated code: hidden macros, which are there in two forms.
//!
//! The features are asked for here and not in the macro crate: cargo builds that once, with the
//! features of everyone in the build, and what it generated would call what a user does not have.

/// Items that need an allocator.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_alloc {
    ($($item:tt)*) => { $($item)* };
}

/// Items that need an allocator: there is none.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_alloc {
    ($($item:tt)*) => {};
}

/// Items that read JSON.
#[cfg(feature = "json")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_json {
    ($($item:tt)*) => { $($item)* };
}

/// Items that read JSON: nothing does.
#[cfg(not(feature = "json"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_json {
    ($($item:tt)*) => {};
}

/// Items that name types of the crate `http`.
#[cfg(feature = "http")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($($item:tt)*) => { $($item)* };
}

/// Items that name types of the crate `http`: it is not there.
#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($($item:tt)*) => {};
}

/// What the word `serialize` asks for.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => { $($item)* };
}

/// What the word `serialize` asks for, which is not there: see [`__without_serde`].
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => {};
}

/// The error at the word `serialize`: there is none.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_serde {
    ($($error:tt)*) => {};
}

/// The error at the word `serialize`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_serde {
    ($($error:tt)*) => { $($error)* };
}

/// What the word `json_schema` asks for.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_schemars {
    ($($item:tt)*) => { $($item)* };
}

/// What the word `json_schema` asks for, which is not there: see [`__without_schemars`].
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_schemars {
    ($($item:tt)*) => {};
}

/// The error at the word `json_schema`: there is none.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_schemars {
    ($($error:tt)*) => {};
}

/// The error at the word `json_schema`.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_schemars {
    ($($error:tt)*) => { $($error)* };
}

/// The error at the word `idempotency_token`: there is none.
#[cfg(feature = "idempotency")]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_idempotency {
    ($($error:tt)*) => {};
}

/// The error at the word `idempotency_token`.
#[cfg(not(feature = "idempotency"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __without_idempotency {
    ($($error:tt)*) => { $($error)* };
}

//! The types that members can have: one file each, with what a value is on the wire, how it is read, and
//! its JSON Schema.

mod blob;
mod boolean;
#[cfg(feature = "json")]
mod document;
mod list;
mod map;
mod number;
mod option;
mod pointer;
mod string_map;
mod text;
mod timestamp;

/// Generates [`Describe`](crate::schema::Describe), where there is a schema at all.
macro_rules! describe {
    ([$($generics:tt)*] $type:ty, |$generator:pat_param, $limits:pat_param| $schema:expr) => {
        #[cfg(feature = "schemars")]
        impl<$($generics)*> crate::schema::Describe for $type {
            fn schema(
                $generator: &mut ::schemars::SchemaGenerator,
                $limits: &'static crate::constraint::Limits,
            ) -> ::schemars::Schema {
                $schema
            }
        }
    };
}
use describe;

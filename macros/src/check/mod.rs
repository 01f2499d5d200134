//! From the words of an item to what they mean: one small function a rule, all mistakes at once.

mod builder;
mod container;
mod enums;
mod error_shape;
mod functions;
mod host;
mod int_enum;
mod member;
mod names;
mod newtype;
mod output;
mod owned;
mod pages;
mod rules;
mod service_error;
mod setters;
mod string_enum;
mod structure;
mod union;
mod value;

pub(crate) use builder::builder;
pub(crate) use container::krate;
pub(crate) use error_shape::error_shape;
pub(crate) use int_enum::int_enum;
pub(crate) use newtype::newtype;
pub(crate) use output::output;
pub(crate) use service_error::service_error;
pub(crate) use setters::takes;
pub(crate) use string_enum::string_enum;
pub(crate) use structure::{request, structure};
pub(crate) use union::{output_union, union};

#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod case;
mod rust;
mod words;

pub use case::Case;
pub use rust::{field, is_keyword, is_prelude, module, type_name, variant};
pub use words::words;

//! From a service's model to annotated Rust for the derives of `surefire`.
//!
//! A model in Smithy's JSON, or in botocore's form, becomes a module or a crate: requests with their
//! limits, responses and errors, as a person could have written them. What a model can't say is said
//! in a [`Report`].
//!
//! ```
//! use surefire_codegen::Model;
//!
//! let model = Model::from_text(
//!     r#"{
//!         "version": "2.0",
//!         "metadata": {
//!             "apiVersion": "2026-11-24", "protocol": "json", "jsonVersion": "1.1",
//!             "serviceFullName": "Greetings", "targetPrefix": "Greetings"
//!         },
//!         "operations": {"Greet": {"name": "Greet", "input": {"shape": "GreetRequest"}}},
//!         "shapes": {
//!             "GreetRequest": {
//!                 "type": "structure", "required": ["Name"], "members": {"Name": {"shape": "Name"}}
//!             },
//!             "Name": {"type": "string", "min": 1, "max": 8}
//!         }
//!     }"#,
//! )?;
//! let code = model.generate()?;
//! let request = code.file("operation/greet.rs").unwrap();
//! assert!(request.contains("pub struct GreetRequest<'a> {"));
//! assert!(code.file("value.rs").unwrap().contains("length = 1..=8"));
//! # Ok::<(), surefire_codegen::Error>(())
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::format_push_string, reason = "pieces of code read best as text")]

mod check;
mod code;
#[cfg(feature = "cli")]
pub mod command;
mod diff;
mod docs;
mod emit;
mod endpoints;
mod error;
mod facts;
mod model;
mod naming;
mod nearest;
mod overrides;
mod patterns;
mod read;
mod report;
mod select;
mod service;
mod shape;

/// The page that a registry shows: its code is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use code::Code;
pub use diff::{Change, Diff};
pub use error::{Error, Result};
pub use model::{Docs, Form, Model};
pub use overrides::Overrides;
pub use report::Report;

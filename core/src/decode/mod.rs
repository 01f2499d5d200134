//! How values are read, leniently: unknown members and nulls are skipped.

mod document;
mod error_body;
mod error_structure;
mod from_json;
mod json;
mod members;
mod number;
mod problem;
mod reader;
mod take;

#[doc(hidden)]
pub use error_body::ErrorBody;
#[doc(hidden)]
pub use error_structure::{error_structure, required_message};
#[doc(hidden)]
pub use from_json::from_json;
pub use members::UnknownMember;
#[doc(hidden)]
pub use members::{DecodeMembers, DecodeUnion, Field, required, structure, union};
pub use problem::DecodeError;
pub use reader::Reader;
#[doc(hidden)]
pub use reader::{Decode, Empty, Entries, Scalar};

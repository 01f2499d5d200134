//! Reads the sources and `ARCHITECTURE.md`, for the tests that hold one against the other.

mod graph;
mod names;
mod page;
mod source;

pub use graph::{Graph, Import};
pub use names::Names;
pub use page::Page;
pub use source::{CRATES, File, sources};

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
///
/// # Panics
///
/// Where this package was moved.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("this package is at tests/architecture").to_path_buf()
}

/// The text of a file of the repository.
///
/// # Panics
///
/// When it can't be read.
#[must_use]
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

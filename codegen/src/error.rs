//! What is wrong with a model, an override or a place on the disk, and what to do about it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What went wrong, where in which file, and what to do.
///
/// ```
/// use surefire_codegen::Model;
///
/// let error = Model::from_text("{}").unwrap_err();
/// assert_eq!(error.pointer(), Some(""));
/// assert!(error.to_string().contains("is no model of a service"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    what: String,
    help: Option<String>,
    file: Option<PathBuf>,
    pointer: Option<String>,
}

impl Error {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Error { what: what.into(), help: None, file: None, pointer: None }
    }

    /// With what to do about it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With the place in the model, as a JSON Pointer.
    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// In this file, unless the file is known.
    pub(crate) fn in_file(mut self, file: &Path) -> Self {
        self.file.get_or_insert_with(|| file.to_path_buf());
        self
    }

    pub(crate) fn io(what: &str, file: &Path, error: &io::Error) -> Self {
        Error::new(format!("can't {what}: {error}")).in_file(file)
    }

    /// Where in the model, as a JSON Pointer (RFC 6901), if it is about a place in one.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }

    /// The file that it is about.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// What is wrong, without the place and without what to do.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match (&self.file, self.pointer.as_deref().filter(|pointer| !pointer.is_empty())) {
            (Some(file), Some(pointer)) => write!(f, "\n  at {}#{pointer}", file.display())?,
            (Some(file), None) => write!(f, "\n  in {}", file.display())?,
            (None, Some(pointer)) => write!(f, "\n  at {pointer}")?,
            (None, None) => {}
        }
        match &self.help {
            Some(help) => write!(f, "\n  {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// What this crate gives, or what is wrong.
pub type Result<T> = std::result::Result<T, Error>;

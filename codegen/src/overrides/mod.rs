//! What people say about a model, in a file that outlives it: by the ID of a shape or a member.

mod change;
mod entry;
mod target;

use std::path::Path;

use self::entry::Entry;
use crate::error::{Error, Result};
use crate::nearest::did_you_mean;
use crate::service::Service;

/// Overrides, as a TOML file has them: a table for the ID of a shape, a member, a value of an enum, an
/// operation, or an error of an operation. A string in place of a table is its `docs`, in Markdown.
///
/// ```
/// use surefire_codegen::Overrides;
///
/// let overrides = Overrides::from_text(
///     r#"
///     [KeyIdType]
///     rename = "KeyId"
///     docs = "The ID of a key, or its ARN."
///
///     ["CreateKeyRequest$Policy"]
///     sensitive = true
///     drop = ["length"]
///     reason = "the service takes longer ones since 2025"
///     "#,
/// )?;
/// assert_eq!(overrides.len(), 2);
///
/// // Texts by themselves: of an operation, one of its errors, a member wherever it is, a value.
/// let texts = Overrides::from_text(
///     r#"
///     "CreateKey" = "Creates a key."
///     "CreateKey$LimitExceededException" = "There are too many keys."
///     "*$KeyId" = "The ID of the key."
///     "KeyState$PendingDeletion" = "It will be deleted."
///     "#,
/// )?;
/// assert_eq!(texts.len(), 4);
///
/// // What is about the whole service.
/// Overrides::from_text(
///     r#"
///     ["*"]
///     drop_suffix = "Type"
///     service_error = "KmsError"
///     "#,
/// )?;
/// # Ok::<(), surefire_codegen::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    entries: Vec<(String, toml::Table)>,
}

const WORDS: [&str; 17] = [
    "drop_suffix",
    "service_error",
    "rename",
    "sensitive",
    "docs",
    "drop",
    "length",
    "range",
    "pattern",
    "check",
    "from",
    "leave_out",
    "retryable",
    "throttling",
    "required_in_responses",
    "optional",
    "reason",
];

/// The words that change limits.
const LIMITS: [&str; 4] = ["drop", "length", "range", "pattern"];

impl Overrides {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it can't be read, or has a word that is unknown.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::io("read the overrides", path, &error))?;
        Overrides::from_text(&text).map_err(|error| error.in_file(path))
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// When it is not TOML, or has a word that is unknown.
    pub fn from_text(text: &str) -> Result<Self> {
        let table: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| Error::new(format!("this is not TOML: {error}")))?;
        let mut entries = Vec::new();
        for (id, value) in table {
            let words = match value {
                toml::Value::Table(words) => words,
                toml::Value::String(_) => toml::Table::from_iter([("docs".to_owned(), value)]),
                _ => {
                    let help = format!("write `[{id}]` above its words, or a string as its docs");
                    return Err(Error::new(format!("`{id}` is no table")).help(help));
                }
            };
            if let Some(word) = words.keys().find(|word| !WORDS.contains(&word.as_str())) {
                let what = format!("`{word}` of `{id}` is unknown");
                return Err(Error::new(what).help(did_you_mean(word, WORDS)));
            }
            let is_relaxed = LIMITS.iter().any(|word| words.contains_key(*word));
            if is_relaxed && !words.contains_key("reason") {
                let what = format!("`{id}` changes a limit without a `reason`");
                return Err(Error::new(what).help("say where the other limit is known from"));
            }
            entries.push((id, words));
        }
        Ok(Overrides { entries })
    }

    /// The number of shapes and members that they are about.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn apply(&self, service: &mut Service) -> Result<()> {
        self.entries.iter().try_for_each(|(id, words)| Entry { id, words }.apply(service))
    }
}

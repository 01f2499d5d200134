//! An entry of the file, and its words by their types.

use crate::error::{Error, Result};

pub(super) struct Entry<'o> {
    pub(super) id: &'o str,
    pub(super) words: &'o toml::Table,
}

impl Entry<'_> {
    pub(super) fn text(&self, word: &str) -> Result<Option<&str>> {
        match self.words.get(word) {
            None => Ok(None),
            Some(toml::Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.error(&format!("`{word}` is a string"))),
        }
    }

    /// The name in Rust.
    pub(super) fn name(&self) -> Result<Option<&str>> {
        let name = self.text("rename")?;
        match name.filter(|name| !is_name(name)) {
            Some(wrong) => Err(self.error(&format!("`{wrong}` is no name in Rust"))),
            None => Ok(name),
        }
    }

    pub(super) fn flag(&self, word: &str) -> Result<bool> {
        match self.words.get(word) {
            None => Ok(false),
            Some(toml::Value::Boolean(flag)) => Ok(*flag),
            Some(_) => Err(self.error(&format!("`{word}` is `true` or `false`"))),
        }
    }

    pub(super) fn list(&self, word: &str) -> Result<Vec<&str>> {
        let wrong = || self.error(&format!("`{word}` is a list of strings"));
        match self.words.get(word) {
            None => Ok(Vec::new()),
            Some(toml::Value::Array(items)) => {
                items.iter().map(|item| item.as_str().ok_or_else(wrong)).collect()
            }
            Some(_) => Err(wrong()),
        }
    }

    /// `1..=5`, `1..` or `..=5`.
    pub(super) fn ends<N: std::str::FromStr>(&self, text: &str) -> Result<[Option<N>; 2]> {
        let wrong =
            || self.error(&format!("`{text}` is no range")).help("write `1..=5`, `1..` or `..=5`");
        let (min, max) = match text.split_once("..=") {
            Some((min, max)) => (min, max),
            None => (text.strip_suffix("..").ok_or_else(wrong)?, ""),
        };
        let end = |text: &str| match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| wrong()),
        };
        match [end(min)?, end(max)?] {
            [None, None] => Err(wrong()),
            ends => Ok(ends),
        }
    }

    pub(super) fn error(&self, what: &str) -> Error {
        Error::new(format!("override `{}`: {what}", self.id))
    }

    pub(super) fn only(&self, words: &[&str]) -> Result<()> {
        match self.words.keys().find(|word| !words.contains(&word.as_str())) {
            None => Ok(()),
            Some(word) => Err(self
                .error(&format!("`{word}` has no meaning here"))
                .help(format!("there is {}", crate::nearest::quoted(words)))),
        }
    }
}

pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
        && !name.starts_with(|sign: char| sign.is_ascii_digit())
        && !surefire_names::is_keyword(name)
}

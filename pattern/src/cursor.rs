//! How the parser goes through its text, and reports a place in it.

use super::PatternError;
use super::parse::Parser;

impl<'p> Parser<'p> {
    pub(super) fn rest(&self) -> &'p str {
        &self.text[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn take(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    pub(super) fn eat(&mut self, expected: &str) -> bool {
        let is_there = self.rest().starts_with(expected);
        if is_there {
            self.at += expected.len();
        }
        is_there
    }

    /// An error about the text from `from` up to here.
    pub(super) fn fail<T>(
        &self,
        from: usize,
        message: impl Into<String>,
    ) -> Result<T, PatternError> {
        Err(PatternError { message: message.into(), range: Some(from..self.at) })
    }

    /// An error about a construct that has no tables.
    pub(super) fn refuse<T>(&self, from: usize, what: &str) -> Result<T, PatternError> {
        let found = &self.text[from..self.at];
        self.fail(
            from,
            format!(
                "{what}, `{found}`, can't become tables; leave it out, or write the rule as a \
                 function and name it with `check = path`"
            ),
        )
    }
}

//! A word of a place: absent, wrong, or given.

use syn::Ident;

use super::read::Reader;
use super::spelling::Spelling;
use super::value::Value;

/// A word of a place, as the author wrote it.
#[derive(Default)]
pub(crate) enum Slot<T> {
    #[default]
    Absent,
    /// What follows the word is wrong, which is noted: it is not missing as well.
    Wrong(Ident),
    Given(Ident, T),
}

impl<T> Slot<T> {
    /// What follows the word.
    pub(crate) fn get(&self) -> Option<&T> {
        match self {
            Slot::Given(_, value) => Some(value),
            Slot::Absent | Slot::Wrong(_) => None,
        }
    }

    /// The word itself, where it stands.
    pub(crate) fn word(&self) -> Option<&Ident> {
        match self {
            Slot::Given(word, _) | Slot::Wrong(word) => Some(word),
            Slot::Absent => None,
        }
    }

    pub(crate) fn is_written(&self) -> bool {
        self.word().is_some()
    }
}

impl<T: Value> Slot<T> {
    pub(crate) fn read(&mut self, spelling: Spelling, reader: &mut Reader<'_, '_>) {
        let word = reader.word.clone();
        if self.is_written() && !T::REPEATS {
            let message = format!("`{word}` is written twice; remove one of the two");
            reader.errors.at(word, message);
            return reader.skip();
        }
        let Some(value) = T::read(spelling, reader) else {
            reader.skip();
            *self = Slot::Wrong(word);
            return;
        };
        match self {
            Slot::Absent => *self = Slot::Given(word, value),
            Slot::Given(_, first) => first.join(value),
            Slot::Wrong(_) => {}
        }
    }
}

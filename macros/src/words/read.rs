//! Reading the words of a place: each once, all mistakes noted.

use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, Token};

use super::expression::to_comma;
use super::spelling::Spelling;
use super::stranger::stranger;
use super::value::Value;
use crate::errors::Errors;

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

/// The words of a place, or a part of them that places share.
pub(crate) trait Words {
    /// Adds the words that are known here.
    fn list(&self, known: &mut Vec<Spelling>);

    /// Reads what follows a word, if it is known here.
    fn read(&mut self, reader: &mut Reader<'_, '_>) -> bool;
}

/// The words that are known at a place.
pub(super) fn spellings(words: &dyn Words) -> Vec<Spelling> {
    let mut known = Vec::new();
    words.list(&mut known);
    known
}

/// A word, and what follows it.
pub(crate) struct Reader<'r, 'p> {
    pub(super) word: Ident,
    /// The word as text, to compare.
    pub(super) text: String,
    pub(super) input: ParseStream<'p>,
    pub(super) errors: &'r mut Errors,
}

impl Reader<'_, '_> {
    /// Whether this is the word that is next.
    pub(crate) fn is_at(&self, spelling: Spelling) -> bool {
        self.text == spelling.name
    }

    /// Passes over what is left of this word.
    fn skip(&mut self) {
        let skipped = to_comma(self.input);
        self.errors.keep(skipped);
    }
}

/// Reads every `#[surefire(...)]` among `attributes`, which stand at `here`, into `words`.
pub(super) fn read(
    words: &mut dyn Words,
    attributes: &[Attribute],
    here: &str,
    errors: &mut Errors,
) {
    for attribute in ours(attributes) {
        match attribute.meta.require_list() {
            Ok(list) => {
                let parser = |input: ParseStream<'_>| read_list(words, here, input, errors);
                if let Err(error) = parser.parse2(list.tokens.clone()) {
                    errors.push(error);
                }
            }
            Err(_) => errors.at(attribute, "write the words in brackets: `#[surefire(…)]`"),
        }
    }
}

/// The attributes that are `#[surefire…]`.
pub(super) fn ours(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("surefire"))
}

/// Reads words with commas between them.
pub(super) fn read_list(
    words: &mut dyn Words,
    here: &str,
    input: ParseStream<'_>,
    errors: &mut Errors,
) -> syn::Result<()> {
    while !input.is_empty() {
        let word = Ident::parse_any(input)?;
        let text = word.to_string();
        let mut reader = Reader { word, text, input, errors };
        if !words.read(&mut reader) {
            let message = stranger(&reader.text, here, &spellings(words));
            reader.errors.at(&reader.word, message);
            reader.skip();
        }
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            return Err(input.error("expected `,` between two words"));
        }
    }
    Ok(())
}

//! Reading the words of a place: each once, all mistakes noted.

use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, Token};

use super::expression::to_comma;
use super::spelling::Spelling;
use super::stranger::stranger;
use crate::errors::Errors;

/// The words of a place, or a part of them that places share.
pub(crate) trait Words {
    /// Adds the words that are known here.
    fn list(&self, known: &mut Vec<Spelling>);

    /// Reads what follows a word, if it is known here.
    fn read(&mut self, reader: &mut Reader<'_, '_>) -> bool;
}

/// A place, and what a message calls it.
pub(crate) trait Place: Words + Default {
    /// Where a word of the place stands, beside others that it does not belong to.
    const HOME: &'static str;
    /// The same, where it is clear of which derive it is.
    const HERE: &'static str = Self::HOME;
}

/// What a message calls each place, with its words.
pub(crate) type Places = Vec<(&'static str, Vec<Spelling>)>;

/// Where the words stand that are read, and the list of all places, for a word that belongs elsewhere.
#[derive(Clone, Copy)]
pub(super) struct Here<'h> {
    pub(super) name: &'h str,
    pub(super) places: fn() -> Places,
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
    pub(super) places: fn() -> Places,
    pub(super) errors: &'r mut Errors,
}

impl Reader<'_, '_> {
    /// Whether this is the word that is next.
    pub(crate) fn is_at(&self, spelling: Spelling) -> bool {
        self.text == spelling.name
    }

    /// Passes over what is left of this word.
    pub(super) fn skip(&mut self) {
        let skipped = to_comma(self.input);
        self.errors.keep(skipped);
    }
}

/// Reads every `#[surefire(...)]` among `attributes`, which stand at `here`, into `words`.
pub(super) fn read(
    words: &mut dyn Words,
    attributes: &[Attribute],
    here: Here<'_>,
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
    here: Here<'_>,
    input: ParseStream<'_>,
    errors: &mut Errors,
) -> syn::Result<()> {
    while !input.is_empty() {
        let word = Ident::parse_any(input)?;
        let text = word.to_string();
        let mut reader = Reader { word, text, input, places: here.places, errors };
        if !words.read(&mut reader) {
            let message = stranger(&reader.text, here.name, &spellings(words), &(here.places)());
            reader.errors.at(&reader.word, message);
            reader.skip();
        }
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            return Err(input.error("expected `,` between two words"));
        }
    }
    Ok(())
}

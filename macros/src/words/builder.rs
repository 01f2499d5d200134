//! The words about a builder, on the structure and on its members.

use syn::Ident;

use super::naming::BuilderChoice;
use super::place::words;
use super::spelling;
use super::value::Flag;

words! {
    /// What a structure says of its builder, and of the ways from one to the other.
    pub(crate) struct BuilderWords {
        choice: BuilderChoice = spelling::BUILDER,
        module: Ident = spelling::MODULE,
        into: Flag = spelling::INTO,
        into_builder: Flag = spelling::INTO_BUILDER,
        infallible: Flag = spelling::INFALLIBLE,
        parts: Ident = spelling::PARTS,
    }
}

words! {
    /// What a member says of its setters.
    pub(crate) struct SetterWords {
        name: Ident = spelling::SETTER,
        into: Flag = spelling::INTO,
        append: Ident = spelling::APPEND,
    }
}

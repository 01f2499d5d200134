//! What is said of a word where it is not known: that it stands elsewhere, or what was meant.

use super::foreign::foreign;
use super::nearest::nearest;
use super::spelling::Spelling;

/// The message for `word`, which stands `here`, where the words `known` belong; others belong to one
/// of the `places`.
pub(super) fn stranger(
    word: &str,
    here: &str,
    known: &[Spelling],
    places: &[(&'static str, Vec<Spelling>)],
) -> String {
    if let Some(homes) = homes(word, places) {
        return format!("`{word}` does not belong {here}; it is written {homes}");
    }
    let list = known.iter().map(|known| format!("`{}`", known.name)).collect::<Vec<_>>().join(", ");
    let has_limits = known.iter().any(|known| known.name == "length");
    if let Some(instead) = foreign(word).filter(|_| has_limits) {
        return format!("unknown word `{word}`; {instead}. Known {here}: {list}");
    }
    if let Some(meant) = nearest(word, known.iter().map(|known| known.name)) {
        return format!("unknown word `{word}`; did you mean `{meant}`? Known {here}: {list}");
    }
    let everywhere = places.iter().flat_map(|(_, known)| known);
    if let Some(meant) = nearest(word, everywhere.map(|known| known.name))
        && let Some(homes) = homes(meant, places)
    {
        return format!(
            "unknown word `{word}`; `{meant}` is written {homes}. Known {here}: {list}"
        );
    }
    format!("unknown word `{word}`; known {here}: {list}")
}

/// The places that a word is known at.
fn homes(word: &str, places: &[(&'static str, Vec<Spelling>)]) -> Option<String> {
    let homes = places.iter().filter(|(_, known)| known.iter().any(|known| known.name == word));
    let homes: Vec<_> = homes.map(|(place, _)| *place).collect();
    (!homes.is_empty()).then(|| homes.join(", "))
}

//! Words of other crates, and what is written here instead.

/// What to write instead of a word of another crate.
pub(super) fn foreign(word: &str) -> Option<&'static str> {
    Some(match word {
        "required" | "optional" | "nullable" | "skip" | "skip_serializing_if" => {
            "a member is required unless its type is an `Option`"
        }
        "min" | "max" | "minimum" | "maximum" | "min_length" | "max_length" | "min_len"
        | "max_len" | "len" | "size" | "len_char_min" | "len_char_max" => {
            "write `length = 1..=8` for a string, blob, list or map, and `range = 1..=8` for a number"
        }
        "regex" | "regexp" | "matches" | "format" => "write `pattern = r\"^[a-z]+$\"`",
        "validate" | "custom" | "predicate" | "with" | "email" | "url" => {
            "write `check = path::to::function` for a rule of your own"
        }
        "inner" | "dive" | "nested" | "each" => {
            "write `items(…)`, or `keys(…)` and `values(…)`, for what a list or map holds; the \
             limits of a nested type are checked anyway"
        }
        "alias" | "name" => "write `rename = \"WireName\"`",
        "secret" | "redact" => "write `sensitive`",
        "into" | "try_into" => "write `parse` where the setter takes the raw value",
        _ => return None,
    })
}

//! The name that was probably meant.

/// The candidate that differs least from a name, if it is near.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let lower = name.to_lowercase();
    let by_distance = candidates.into_iter().map(|candidate| {
        let distance = distance(&lower, &candidate.to_lowercase());
        (distance, candidate)
    });
    let (distance, candidate) = by_distance.min_by_key(|(distance, _)| *distance)?;
    (distance <= name.chars().count().div_ceil(3)).then_some(candidate)
}

/// A sentence that says it; or how many there are.
pub(crate) fn did_you_mean<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str> + Clone,
) -> String {
    if let Some(nearest) = nearest(name, candidates.clone()) {
        format!("did you mean `{nearest}`?")
    } else {
        let all: Vec<&str> = candidates.into_iter().take(4).collect();
        match all.as_slice() {
            [] => "there is none".to_owned(),
            [names @ .., _] if all.len() == 4 => format!("there are {}, …", quoted(names)),
            names => format!("there are {}", quoted(names)),
        }
    }
}

/// The names in code font, with commas.
pub(crate) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Levenshtein's distance, in characters.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        let mut before = row[0];
        row[0] = index + 1;
        for (column, other) in right.iter().enumerate() {
            let replaced = before + usize::from(letter != *other);
            before = row[column + 1];
            row[column + 1] = replaced.min(before + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, nearest};

    #[test]
    fn finds_the_name_that_was_meant() {
        let names = ["Encrypt", "Decrypt", "CreateKey"];
        assert_eq!(nearest("encrypt", names), Some("Encrypt"));
        assert_eq!(nearest("CreatKey", names), Some("CreateKey"));
        assert_eq!(nearest("Sign", names), None);
        assert_eq!(did_you_mean("x", names), "there are `Encrypt`, `Decrypt`, `CreateKey`");
    }
}

//! The known word that a mistyped one was meant to be.

/// The word of `known` that is nearest to `written`, if it is near.
pub(crate) fn nearest<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let distances = known.into_iter().map(|word| (distance(written, word), word));
    let (_, word) = distances.min().filter(|(distance, word)| *distance <= 1 + word.len() / 4)?;
    Some(word)
}

/// The number of letters to insert, remove, change or swap (Damerau-Levenshtein, restricted).
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut rows = vec![(0..=right.len()).collect::<Vec<usize>>()];
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let change = usize::from(left[i - 1] != right[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1);
            best = best.min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn counts_typing_mistakes() {
        for (left, right, count) in [
            ("length", "length", 0),
            ("lenght", "length", 1),
            ("lengt", "length", 1),
            ("pattern", "range", 5),
        ] {
            assert_eq!(distance(left, right), count, "{left} {right}");
        }
    }
}

//! Notices that the tokens of pages go round in a circle, whatever its length.

use alloc::borrow::ToOwned;
use core::borrow::Borrow;

/// Brent's algorithm over the pages: what each was asked for with, and the token that it gave.
///
/// A token alone may come back, as a service may number its pages in turns. Once the same question
/// gets the same response again, the list never ends. One page is kept at a time, replaced by a later
/// one after 1, 2, 4, … more: as much memory as two tokens take, and a circle is noticed at the latest
/// after three times as many pages as there are different ones.
#[derive(Clone)]
pub(super) struct Circle<O> {
    kept: Option<(Option<O>, O)>,
    /// The pages since the one that is kept.
    since: u64,
    /// After so many it is replaced.
    patience: u64,
}

impl<O> Circle<O> {
    pub(super) fn new() -> Self {
        Circle { kept: None, since: 0, patience: 0 }
    }

    /// Whether the page that was asked for with `asked` has given `next` before.
    pub(super) fn closes<T>(&mut self, asked: Option<&T>, next: &T) -> bool
    where
        T: ToOwned<Owned = O> + PartialEq + ?Sized,
        O: Borrow<T>,
    {
        if let Some((kept, given)) = &self.kept
            && kept.as_ref().map(Borrow::borrow) == asked
            && given.borrow() == next
        {
            return true;
        }
        self.since += 1;
        if self.since >= self.patience {
            self.kept = Some((asked.map(T::to_owned), next.to_owned()));
            self.since = 0;
            self.patience = (self.patience * 2).max(1);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Circle;

    /// After how many pages a circle of `length` pages is noticed, after `before` others.
    fn noticed_after(before: u64, length: u64) -> u64 {
        let token = |page: u64| match page.checked_sub(before) {
            Some(round) => (before + round % length).to_string(),
            None => page.to_string(),
        };
        let mut circle = Circle::new();
        let mut pages = 0;
        let mut asked = None;
        loop {
            let next = token(pages);
            pages += 1;
            if circle.closes(asked.as_deref(), next.as_str()) {
                return pages;
            }
            asked = Some(next);
        }
    }

    #[test]
    fn every_circle_is_noticed_in_time_and_nothing_else() {
        for before in 0..70 {
            for length in 1..70 {
                // The first page of the circle is asked for with another token than in later rounds.
                let different = before + length + 1;
                let pages = noticed_after(before, length);
                assert!(pages > different, "{before} {length} {pages}");
                assert!(pages <= 3 * different, "{before} {length} {pages}");
            }
        }
        assert_eq!(noticed_after(0, 2), 4);
        assert_eq!(noticed_after(1, 2), 6);
    }

    #[test]
    fn a_list_without_a_circle_is_none() {
        let mut circle = Circle::new();
        let mut asked = None;
        for page in 0..10_000 {
            let next = page.to_string();
            assert!(!circle.closes(asked.as_deref(), next.as_str()));
            asked = Some(next);
        }
    }

    #[test]
    fn a_token_may_come_back_with_another_one_after_it() {
        let mut circle = Circle::new();
        for (asked, next) in [(None, "a"), (Some("a"), "b"), (Some("b"), "a"), (Some("a"), "c")] {
            assert!(!circle.closes(asked, next), "{asked:?} {next}");
        }
    }
}

//! The page of each derive, in `macros/docs/`: its tables have every word that the derive takes, and no
//! other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use surefire_names::Case;

use crate::words;

#[test]
fn the_page_of_a_derive_has_all_of_its_words() {
    let (pages, places) = (pages(), words::places());
    let names = |known: &[words::Spelling]| known.iter().map(|word| word.name).collect();
    let limits: BTreeSet<&str> = places
        .iter()
        .find(|(place, _)| place.starts_with("inside"))
        .map(|(_, known)| names(known))
        .expect("the place of limits");
    let mut wrong = Vec::new();
    for (place, known) in places.iter().filter(|(place, _)| !place.starts_with("inside")) {
        let mut known: BTreeSet<&str> = names(known);
        let has_limits = known.is_superset(&limits);
        if has_limits {
            known = &known - &limits;
        }
        for derive in derives(place) {
            let page = &pages[&Case::Snake.apply(derive)];
            compare(&known, derive, page, title(place), &mut wrong);
            if has_limits {
                compare(&limits, derive, page, "Limits", &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The derives that a place belongs to.
fn derives(place: &str) -> impl Iterator<Item = &str> {
    place.split('`').skip(1).step_by(2)
}

/// The heading above the words of a place, or how it starts.
fn title(place: &str) -> &'static str {
    if place.starts_with("on a member") {
        "Words on a member"
    } else if place.starts_with("on a variant") {
        "Words on a variant"
    } else {
        "Words on the "
    }
}

fn compare(known: &BTreeSet<&str>, derive: &str, page: &str, title: &str, wrong: &mut Vec<String>) {
    let Some(listed) = table(page, title) else {
        wrong.push(format!("the page of `{derive}` has no heading \"{title}\""));
        return;
    };
    let listed: BTreeSet<&str> = listed.collect();
    for forgotten in known - &listed {
        wrong.push(format!("the page of `{derive}` lacks `{forgotten}` under \"{title}\""));
    }
    for stray in &listed - known {
        wrong.push(format!("the page of `{derive}` has `{stray}` under \"{title}\": no such word"));
    }
}

/// The words in the first column under a heading.
fn table<'p>(page: &'p str, title: &str) -> Option<impl Iterator<Item = &'p str>> {
    let mut lines = page.lines();
    lines.find(|line| line.strip_prefix("# ").is_some_and(|heading| heading.starts_with(title)))?;
    let section = lines.take_while(|line| !line.starts_with("# "));
    let cells = section.filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let codes = cells.flat_map(|cell| cell.split('`').step_by(2));
    Some(codes.map(|code| {
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        code.split(|letter| !is_letter(letter)).next().unwrap_or_default()
    }))
}

/// The page of each derive, by the name of its function: the files that are included above it.
fn pages() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let read = |file: &str| {
        let file = folder.join(file);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    let (mut pages, mut page) = (BTreeMap::new(), String::new());
    for line in read("lib.rs").lines() {
        if let Some(file) = line.strip_prefix("#[doc = include_str!(\"") {
            page += &(read(file.trim_end_matches("\")]")) + "\n");
        } else if let Some(function) = line.strip_prefix("pub fn ") {
            let name = function.split('(').next().unwrap_or_default();
            pages.insert(name.to_owned(), std::mem::take(&mut page));
        }
    }
    pages
}

//! No file is too long to be read at once, and no function too long to be seen at once.

use surefire_architecture::{CRATES, Names, sources};

const MOST_LINES_OF_A_FILE: usize = 300;
const MOST_LINES_OF_A_FUNCTION: usize = 60;

#[test]
fn no_file_is_too_long() {
    let files = CRATES.iter().flat_map(|folder| sources(folder));
    let long = files.filter(|file| file.lines > MOST_LINES_OF_A_FILE);
    let long: Vec<String> = long.map(|file| format!("{}: {}", file.path, file.lines)).collect();
    assert!(long.is_empty(), "cut along an idea: {long:#?}");
}

#[test]
fn no_function_is_too_long() {
    let mut count = 0;
    let mut long = Vec::new();
    for file in CRATES.iter().flat_map(|folder| sources(folder)) {
        for function in Names::read(&file.tokens, &file.module).functions {
            count += 1;
            if function.lines > MOST_LINES_OF_A_FUNCTION {
                long.push(format!("{}: {}: {}", file.path, function.name, function.lines));
            }
        }
    }
    assert!(count > 1000, "{count} functions were found");
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in CRATES.iter().flat_map(|folder| sources(folder)) {
        let text = surefire_architecture::text(&file.path);
        // The docs of a whole crate may be its README.
        let is_said = text.starts_with("//! ") || text.starts_with("#![doc = include_str!(");
        assert!(is_said, "{} does not start with `//!`", file.path);
    }
}

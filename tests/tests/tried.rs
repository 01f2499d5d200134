//! The table of what was tried where, in the docs of `surefire-cognito`, against the record of a run of the
//! end-to-end tests. `TRIED=overwrite` writes it anew, when there is a record.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::{env, fs};

/// Every operation, with a link to its request.
const OPERATIONS: &str = include_str!("../../cognito/src/operations.md");

/// The table, as the docs show it.
const TABLE: &str = include_str!("../../cognito/src/tried.md");

const EMULATORS: [&str; 3] = ["moto", "ministack", "cognito-local"];

/// What can come of a call, in the record and in the table.
const OUTCOMES: [(&str, &str); 2] = [("answered", "response"), ("refused", "error")];

/// The operations by name, each with its link.
fn operations() -> Vec<(&'static str, &'static str)> {
    let mut operations: Vec<_> = OPERATIONS
        .lines()
        .filter_map(|line| {
            let (link, _) = line.strip_prefix("| [`")?.split_once(" | ")?;
            let (name, _) = link.split_once('`')?;
            Some((name, &line["| ".len()..][..link.len() + "[`".len()]))
        })
        .collect();
    operations.sort_unstable();
    operations
}

/// The outcomes that an operation had with an emulator, in words.
fn cell(record: &BTreeSet<&str>, operation: &str, emulator: &str) -> String {
    let had = |outcome| record.contains(&*format!("{operation} {emulator} {outcome}"));
    let words = OUTCOMES.iter().filter(|(outcome, _)| had(outcome)).map(|(_, word)| *word);
    words.collect::<Vec<_>>().join(", ")
}

fn render(record: &BTreeSet<&str>) -> String {
    let (mut rows, mut counts, mut rest) = (String::new(), [0; EMULATORS.len()], Vec::new());
    for (operation, link) in operations() {
        let cells = EMULATORS.map(|emulator| cell(record, operation, emulator));
        if cells.iter().all(String::is_empty) {
            rest.push(link);
            continue;
        }
        for (count, cell) in counts.iter_mut().zip(&cells) {
            *count += usize::from(!cell.is_empty());
        }
        writeln!(rows, "| {link} | {} |", cells.join(" | ")).unwrap();
    }
    let tried = operations().len() - rest.len();
    let [moto, ministack, cognito_local] = counts;
    format!(
        "{tried} of {} operations were called: {moto} at moto, {ministack} at ministack and \
         {cognito_local} at cognito-local.\n\n\
         | operation | moto | ministack | cognito-local |\n| --- | --- | --- | --- |\n{rows}\n\
         No emulator implements the other {}:\n{}.\n",
        operations().len(),
        rest.len(),
        rest.join(",\n"),
    )
}

#[test]
fn every_operation_is_in_the_table_or_among_the_rest() {
    assert_eq!(operations().len(), 153);
    for (_, link) in operations() {
        assert_eq!(TABLE.matches(link).count(), 1, "{link}");
    }
}

/// An emulator that implements more than it did shows up here too, once a journey calls it.
#[test]
#[ignore = "needs the record of the emulator tests, which .ci/run makes"]
fn the_table_is_what_the_emulators_responded() {
    let path = env::var_os("SUREFIRE_TRIED").expect("`SUREFIRE_TRIED` names the record");
    let record = fs::read_to_string(path).unwrap();
    let table = render(&record.lines().collect());
    if env::var_os("TRIED").is_some_and(|value| value == "overwrite") {
        fs::write("../cognito/src/tried.md", table).unwrap();
    } else {
        assert_eq!(table, TABLE, "run with `TRIED=overwrite` if the difference is meant");
    }
}

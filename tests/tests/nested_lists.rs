//! Lists in lists, as callers write them: no type is written at the call.

use surefire::{Structure, wire};

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Table<'a> {
    rows: &'a [&'a [&'a str]],
    blobs: Option<&'a [&'a [u8]]>,
    map: Option<&'a [(&'a str, &'a [&'a str])]>,
}

#[test]
fn lists_of_different_lengths_are_written_where_they_are_passed() {
    const ROWS: Table<'static> = Table::builder()
        .rows(&[&["a", "b"], &["c"], &[]])
        .blobs(&[b"abc", b"d"])
        .map(&[("a", &["b", "c"]), ("d", &[])])
        .build_const();
    assert_eq!(
        wire!(ROWS),
        r#"{"Rows":[["a","b"],["c"],[]],"Blobs":["YWJj","ZA=="],"Map":{"a":["b","c"],"d":[]}}"#,
    );
}

/// How many items the rows have.
fn count(rows: Table<'_>) -> usize {
    rows.rows().iter().map(|row| row.len()).sum()
}

#[test]
fn values_that_are_known_at_run_time_need_no_type_either() {
    let (name, list) = (String::from("a"), vec!["b", "c"]);
    let of_one_call = Table::builder().rows(&[&[&name, "b"], &list, &[]]).build().map(count);
    assert_eq!(of_one_call, Ok(4));
    // What outlives the call is kept by the caller: the first item says that they are slices.
    let row = [name.as_str(), "b"];
    let rows = [&row[..], &list, &[]];
    let request = Table::builder().rows(&rows).build().unwrap();
    assert_eq!(count(request), 4);
}

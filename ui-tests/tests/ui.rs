//! Every mistake in `fail/` is refused with the words in its `.stderr`; everything in `pass/` runs.
//!
//! The first lines of a case are its promises: `//~ error:` is part of an error's headline, one line
//! an error, and `//~ says:` stands anywhere in the message, both on every version of Rust. Where the
//! headline is the compiler's own, which the next version may word anew, it is `//~ rustc:`.
//! `TRYBUILD=overwrite cargo test -p surefire-ui-tests` writes the `.stderr` files anew: read them.
//! The package in `interop/` runs this too, for its own cases, which need more features.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use trybuild::TestCases;

/// The version of Rust whose messages the `.stderr` files hold; others word and wrap them anew.
const BLESSED: &str = "rustc 1.95.";

/// What a promise begins with.
const ERROR: &str = "//~ error: ";
const RUSTC: &str = "//~ rustc: ";
const SAYS: &str = "//~ says: ";

/// Tells a child of this test where the copies of the cases are.
const COPIES: &str = "SUREFIRE_UI_COPIES";

#[test]
fn refuses_every_mistake() {
    if let Some(copies) = env::var_os(COPIES) {
        TestCases::new().compile_fail(Path::new(&copies).join("*/*.rs"));
    } else if rustc_version().starts_with(BLESSED) {
        // No `pass` case among them, so that trybuild calls `cargo check`: it refuses them all.
        TestCases::new().compile_fail("fail/*/*.rs");
    } else {
        refuses_in_our_words();
    }
}

#[test]
fn accepts_what_is_right() {
    if env::var_os(COPIES).is_none() {
        TestCases::new().pass("pass/*.rs");
    }
}

#[test]
fn has_one_error_a_mistake_in_our_words() {
    let cases = cases();
    let least = if env!("CARGO_PKG_NAME") == "surefire-ui-tests" { 60 } else { 3 };
    assert!(cases.len() >= least, "{} cases", cases.len());
    for case in cases {
        let blessed = read(&case.with_extension("stderr"));
        let headlines: Vec<&str> =
            blessed.lines().filter(|line| line.starts_with("error")).collect();
        let mut promised = promises(&case, ERROR);
        promised.extend(promises(&case, RUSTC));
        assert_eq!(headlines.len(), promised.len(), "{}\n{blessed}", case.display());
        for sentence in promised {
            let found = headlines.iter().any(|line| line.contains(&sentence));
            assert!(found, "{}: no error says: {sentence}", case.display());
        }
        assert_says(&case, &blessed);
    }
}

/// On another version of Rust: every case is refused, and our own sentences are in the message.
fn refuses_in_our_words() {
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_PKG_NAME")).join("fail");
    // What an earlier run left would be compared.
    let _ = fs::remove_dir_all(&copies);
    let copy_of = |case: &Path| {
        let topic = case.parent().and_then(Path::file_name).expect("a case has a topic");
        copies.join(topic).join(case.file_name().expect("a case has a name"))
    };
    for case in cases() {
        let copy = copy_of(&case);
        fs::create_dir_all(copy.parent().expect("a copy has a topic")).expect("a writable target");
        fs::copy(&case, copy).expect("a writable target");
    }
    let child = Command::new(env::current_exe().expect("a test has a path"))
        .args(["--exact", "refuses_every_mistake", "--nocapture"])
        .env("TRYBUILD", "overwrite")
        .env(COPIES, &copies)
        .status()
        .expect("a test can run itself");
    assert!(child.success(), "a mistake was not refused");
    for case in cases() {
        let said = read(&copy_of(&case).with_extension("stderr"));
        assert_says(&case, &said);
    }
}

fn assert_says(case: &Path, said: &str) {
    for sentence in promises(case, ERROR).into_iter().chain(promises(case, SAYS)) {
        assert!(said.contains(&sentence), "{}: nothing says: {sentence}\n{said}", case.display());
    }
}

/// What the first lines of a case promise; at least one error.
fn promises(case: &Path, kind: &str) -> Vec<String> {
    let text = read(case);
    let head = text.lines().take_while(|line| line.starts_with("//~ "));
    head.filter_map(|line| line.strip_prefix(kind)).map(str::to_owned).collect()
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fail");
    let topics = entries(&folder);
    let files = topics.iter().flat_map(|topic| entries(topic));
    files.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a case").path()).collect();
    paths.sort();
    paths
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-V").output().expect("cargo has found rustc");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

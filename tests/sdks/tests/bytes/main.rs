//! Every request is sent as botocore sends it: headers, and the bytes of the body.
//!
//! `expected/` has what botocore sends; `expected/write.py` writes it, from the values in `cases.py`.

mod dynamodb;
mod kms;
mod secrets_manager;
mod sqs;
mod ssm;
mod step_functions;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use surefire::Wire;

/// The name of a case, and the request.
type Case = (&'static str, Wire);

/// A request as the files have it.
fn text(wire: &Wire) -> String {
    let headers: Vec<String> =
        wire.headers.iter().map(|header| format!("{}: {}", header.name, header.value)).collect();
    let body = str::from_utf8(&wire.body).unwrap();
    format!("{} {}\n{}\n\n{body}\n", wire.method, wire.path, headers.join("\n"))
}

/// Compares the cases of a module with its files, of which none may be left over.
#[track_caller]
fn assert_sent(module: &str, cases: Vec<Case>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("expected").join(module);
    let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let mut left: BTreeSet<String> =
        files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    for (case, wire) in cases {
        assert!(left.remove(case), "{module} has no case {case}, or has it twice");
        let expected = fs::read_to_string(folder.join(case).with_extension("http")).unwrap();
        assert_eq!(text(&wire), expected, "{module}/{case}");
    }
    assert!(left.is_empty(), "no request of {module} is compared with {left:?}");
}

const TOKEN: &str = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111";

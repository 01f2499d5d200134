//! The command `surefire`: see `surefire --help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    surefire_codegen::command::run()
}

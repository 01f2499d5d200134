//! `cargo check` of a crate with all its dependencies, from nothing.

use std::{fs, io};

use peers_report::{Ratios, Table};

use crate::measure::cargo;
use crate::package::{self, local};

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"";
const OFFICIAL: &str = "aws-sdk-cognitoidentityprovider = \"=1.144.0\"";
const SMALLEST: &str =
    "aws-sdk-cognitoidentityprovider = { version = \"=1.144.0\", default-features = false }";

/// Measures each set of crates, and the official SDK if it is asked for.
pub(crate) fn run(official: bool, ratios: &mut Ratios) -> io::Result<()> {
    let mut table = Table::new(&["", "crates", "CPU seconds", "memory"]);
    let mut seconds = |name: &str, dependencies: &str| -> io::Result<f64> {
        let folder = package::write("cold", dependencies, "lib.rs", "")?;
        let target = folder.join("target");
        // What is fetched now is not fetched while the time is taken.
        cargo_fetch(&folder)?;
        let _ = fs::remove_dir_all(&target);
        let cost = cargo(&folder, &["check"])?;
        let _ = fs::remove_dir_all(&target);
        let crates = crates(&folder)?;
        let memory = format!("{:.0} MB", cost.megabytes);
        table.row([name.into(), crates.to_string(), format!("{:.1}", cost.seconds), memory]);
        Ok(cost.seconds)
    };
    let ours = seconds("surefire, default features", &local("surefire", "core"))?;
    let cognito = seconds("surefire-cognito", &local("surefire-cognito", "cognito"))?;
    seconds("typed-builder", "typed-builder = \"0.23\"")?;
    seconds("bon", "bon = \"3\"")?;
    seconds("derive_builder", "derive_builder = \"0.20\"")?;
    seconds("serde with derive, serde_json", SERDE)?;
    let like = format!("bon = \"3\"\nregex = \"1\"\n{SERDE}");
    let like = seconds("bon, serde, serde_json, regex", &like)?;
    let validator = "typed-builder = \"0.23\"\nvalidator = { version = \"0.21\", features = \
                     [\"derive\"] }";
    let other = format!("{validator}\n{SERDE}");
    seconds("typed-builder, validator, serde, serde_json", &other)?;
    ratios.at_most("cold check, of bon, serde, serde_json, regex", ours / like, 0.6);
    if official {
        let default = seconds("official SDK", OFFICIAL)?;
        let smallest = seconds("official SDK, no features", SMALLEST)?;
        // All 153 operations of it.
        ratios.at_most("cold check of cognito, of the official SDK", cognito / default, 0.20);
        println!("cognito to the official SDK with no features: {:.2}\n", cognito / smallest);
    }
    println!("### `cargo check` with all dependencies, from nothing\n\n{table}");
    Ok(())
}

fn cargo_fetch(folder: &std::path::Path) -> io::Result<()> {
    let status = std::process::Command::new("cargo")
        .args(["fetch", "--quiet"])
        .current_dir(folder)
        .status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("the crates can't be fetched")) }
}

/// The number of crates that are compiled, without the package itself.
fn crates(folder: &std::path::Path) -> io::Result<usize> {
    let output = std::process::Command::new("cargo")
        .args(["tree", "--edges", "normal,build", "--prefix", "none", "--no-dedupe"])
        .args(["--format", "{p}"])
        .current_dir(folder)
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut names: Vec<_> = text.lines().collect();
    names.sort_unstable();
    names.dedup();
    Ok(names.len().saturating_sub(1))
}

//! Packages that are made to be compiled.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The folder of `peers`.
const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Writes a package and tells its folder. The versions are those of the lock file of `peers`.
pub(crate) fn write(name: &str, dependencies: &str, file: &str, text: &str) -> io::Result<PathBuf> {
    let folder = Path::new(PEERS).join("target/compile").join(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"peers-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src").join(file), text)?;
    fs::copy(Path::new(PEERS).join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(folder)
}

/// A dependency on a crate of this repository.
pub(crate) fn local(package: &str, folder: &str) -> String {
    format!("{package} = {{ path = \"{PEERS}/../{folder}\" }}")
}

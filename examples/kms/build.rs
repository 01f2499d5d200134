//! Makes `kms.rs` of the model.

use std::error::Error;
use std::path::PathBuf;

use surefire_codegen::Model;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=model");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    Model::read("model/service-2.json")?
        .operations(["Encrypt", "Decrypt", "GenerateDataKey", "ListKeys"])
        .write(out.join("kms.rs"))?;
    Ok(())
}

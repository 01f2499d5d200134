//! A build script that makes a request: its `surefire` has no feature, while the program's has all.

include!("shapes.rs");

fn main() {
    assert_eq!(Medium::VALUES, ["Sms"]);
    let mut buffer = [0; 256];
    let json = std::str::from_utf8(write(&mut buffer)).expect("JSON is UTF-8");
    println!("cargo::rustc-env=WRITTEN={json}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=shapes.rs");
}

//! Every dependency has its reason in `CONTRIBUTING.md`.

use surefire_architecture::text;

#[test]
fn every_dependency_has_a_reason() {
    let manifest = text("Cargo.toml");
    let (_, rest) = manifest.split_once("[workspace.dependencies]").expect("the dependencies");
    let (dependencies, _) = rest.split_once("\n[").expect("the end of the dependencies");
    let names = dependencies.lines().filter_map(|line| line.split_once(" = "));
    let names: Vec<&str> = names.map(|(name, _)| name).collect();
    assert!(names.len() > 20, "{names:?}");
    let contributing = text("CONTRIBUTING.md");
    let (_, reasons) = contributing.split_once("## Dependencies").expect("the reasons");
    for name in names.into_iter().filter(|name| !name.starts_with("surefire")) {
        assert!(reasons.contains(&format!("`{name}`")), "`{name}` has no reason");
    }
}

//! The words `serialize` and `json_schema`: what has them, and what stays the author's own.

use std::fs;
use std::path::Path;

use serde_json::{json, to_value};
use surefire::Structure;

/// Serialised as its author says; the feature `serde` of `surefire` is on all the same.
#[derive(serde::Serialize, Structure)]
#[serde(rename_all = "kebab-case")]
struct Own<'a> {
    user_name: &'a str,
}

/// The same members, serialised as they are sent.
#[derive(Structure)]
#[surefire(serialize)]
struct Sent<'a> {
    user_name: &'a str,
}

#[test]
fn an_author_may_derive_serialize() {
    let own = Own::builder().user_name("a").build().unwrap();
    let sent = Sent::builder().user_name("a").build().unwrap();
    assert_eq!(to_value(own).unwrap(), json!({ "user-name": "a" }));
    assert_eq!(to_value(sent).unwrap(), json!({ "UserName": "a" }));
}

/// The derives whose types requests hold.
const DERIVES: [&str; 6] =
    ["Request", "Structure", "Union", "Constrained", "StringEnum", "IntEnum"];
const WORDS: [&str; 2] = [
    "#[cfg_attr(feature = \"serde\", surefire(serialize))]",
    "#[cfg_attr(feature = \"schemars\", surefire(json_schema))]",
];

/// The types with a derive of a shape, each from its derives to its name.
fn shapes(folder: &Path) -> Vec<String> {
    let mut shapes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            shapes.extend(self::shapes(&path));
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        for item in text.split("#[derive(").skip(1) {
            let derives = item.split(")]").next().unwrap().split(", ");
            if derives.map(str::trim).any(|derive| DERIVES.contains(&derive)) {
                shapes.push(item.split(" {").next().unwrap().to_owned());
            }
        }
    }
    shapes
}

#[test]
fn every_shape_of_cognito_has_both_words() {
    let shapes = shapes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cognito/src"));
    assert!(shapes.len() >= 100, "{} shapes", shapes.len());
    for shape in shapes {
        if !shape.contains("\npub ") {
            continue;
        }
        let has = WORDS.map(|word| shape.contains(word));
        // An enum that only responses hold is not sent.
        let is_read = shape.contains("StringEnum)]") && has == [false, false];
        assert!(has == [true, true] || is_read, "{shape}");
    }
}

//! The source in `cognito/src/service` and the table in `cognito/src/operations.md` are what the model,
//! the overrides and the texts in `cognito/model` give.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use surefire_codegen::{Code, Model, Overrides, Result};

const SOURCE: &str = "../cognito/src/service";
const TABLE: &str = "../cognito/src/operations.md";
const TEXTS: [&str; 3] = ["operations", "members", "shapes"];

fn model() -> Result<Model> {
    let overrides = Overrides::read("../cognito/model/overrides.toml")?;
    let mut model = Model::read("../cognito/model/service-2.json")?.overrides(&overrides)?;
    for name in TEXTS {
        model = model.overrides(&Overrides::read(format!("../cognito/model/docs/{name}.toml"))?)?;
    }
    Ok(model.features(["serde", "schemars"]))
}

fn overwrites() -> bool {
    std::env::var_os("GENERATED").is_some_and(|value| value == "overwrite")
}

/// To bless a change: `GENERATED=overwrite cargo test -p surefire-codegen --test cognito`.
#[test]
fn the_source_is_up_to_date() -> Result<()> {
    let code: Code = model()?.generate()?;
    if overwrites() {
        code.write(SOURCE)?;
    }
    assert_eq!(code.differences(SOURCE)?, [""; 0]);
    Ok(())
}

fn toml(path: &str) -> toml::Table {
    fs::read_to_string(path).expect(path).parse().expect(path)
}

/// The operations in the groups of `model/docs/groups.toml`, each with the first sentence of its docs.
fn table(model: &Model) -> String {
    let texts = toml("../cognito/model/docs/operations.toml");
    let path = "../cognito/model/docs/groups.toml";
    let (text, groups) = (fs::read_to_string(path).expect(path), toml(path));
    // In the order of the file, which a table does not keep.
    let mut groups: Vec<_> = groups.iter().collect();
    groups.sort_by_key(|(group, _)| text.find(&format!("{group:?} =")));
    let mut names: BTreeSet<&str> = model.operation_names().into_iter().collect();
    let mut table = String::new();
    for (group, members) in groups {
        write!(table, "\n## {group}\n\n| operation | what it does |\n| --- | --- |\n")
            .expect("text");
        for name in members.as_array().expect("a list of operations") {
            let name = name.as_str().expect("an operation");
            assert!(names.remove(name), "`{name}` is in two groups, or no operation");
            let text = texts[name].as_str().expect("a text");
            let first = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
            let request = surefire_names::type_name(name) + "Request";
            writeln!(table, "| [`{name}`](crate::{request}) | {first} |").expect("text");
        }
    }
    assert_eq!(names, BTreeSet::new(), "operations that are in no group");
    table.trim_start().to_owned()
}

#[test]
fn the_table_of_operations_is_up_to_date() -> Result<()> {
    let table = table(&model()?);
    if overwrites() {
        fs::write(TABLE, &table).expect(TABLE);
    }
    assert_eq!(fs::read_to_string(TABLE).expect(TABLE), table);
    Ok(())
}

/// Each operation, shape, member and value has a text of its own: nothing says the name of the name.
#[test]
fn everything_has_a_text() {
    let mut texts = toml::Table::new();
    for name in TEXTS {
        texts.extend(toml(&format!("../cognito/model/docs/{name}.toml")));
    }
    let has_text = |key: String| match texts.get(&key) {
        Some(text) => text.as_str().is_some_and(|text| text.trim_matches('`') != key),
        None => false,
    };
    let model = fs::read_to_string("../cognito/model/service-2.json").expect("the model");
    let model: serde_json::Value = serde_json::from_str(&model).expect("JSON");
    let (operations, shapes) = (&model["operations"], &model["shapes"]);
    let names = operations.as_object().expect("operations").keys();
    let mut missing: Vec<String> =
        names.filter(|name| !has_text((*name).clone())).cloned().collect();
    let ends: BTreeSet<&str> = operations
        .as_object()
        .into_iter()
        .flat_map(|operations| operations.values())
        .flat_map(|it| [&it["input"]["shape"], &it["output"]["shape"]])
        .filter_map(serde_json::Value::as_str)
        .collect();
    for (name, shape) in shapes.as_object().expect("shapes") {
        let is_limited = ["min", "max", "pattern"].iter().any(|limit| !shape[limit].is_null());
        let is_type = shape["type"] == "structure" && !ends.contains(name.as_str())
            || !shape["enum"].is_null()
            || shape["type"] == "string" && is_limited;
        if is_type && !has_text(name.clone()) {
            missing.push(name.clone());
        }
        let is_error = shape["exception"] == true;
        for member in shape["members"].as_object().into_iter().flat_map(|members| members.keys()) {
            let is_said = is_error && member == "message"
                || has_text(format!("{name}${member}"))
                || has_text(format!("*${member}"));
            if !is_said {
                missing.push(format!("{name}${member}"));
            }
        }
        for value in shape["enum"].as_array().into_iter().flatten() {
            let key = format!("{name}${}", value.as_str().unwrap_or_default());
            if !has_text(key.clone()) {
                missing.push(key);
            }
        }
    }
    assert_eq!(missing, [""; 0]);
}

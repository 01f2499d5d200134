//! Real models, where `SUREFIRE_MODELS` says that they are.

use std::path::{Path, PathBuf};

use surefire_codegen::{Form, Model};

/// The files of the models, or none, which is said.
fn models() -> Vec<PathBuf> {
    let Some(folder) = std::env::var_os("SUREFIRE_MODELS").map(PathBuf::from) else {
        println!("SUREFIRE_MODELS is not set: no real model is read");
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder.join("smithy"))
        .expect("the folder `smithy`")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.push(folder.join("cognito-idp/service-2.json"));
    files.sort();
    assert!(files.len() >= 9, "{files:?}");
    files
}

fn check(path: &Path) {
    let model = Model::read(path).unwrap_or_else(|error| panic!("{error}"));
    let code = model.clone().form(Form::Crate).generate().unwrap_or_else(|error| panic!("{error}"));
    for (file, text) in code.files() {
        assert!(syn::parse_file(text).is_ok(), "{} {file}", path.display());
    }
    let all = model.operation_names().len();
    let report = code.report();
    // SubscribeToShard of Kinesis is a stream of events.
    assert!(all - report.operations() <= 1, "{}\n{report}", path.display());
    println!("{}: {report}", path.display());
}

#[test]
fn real_models_are_generated() {
    for path in models() {
        check(&path);
    }
}

#[test]
fn a_model_differs_from_itself_in_nothing() {
    for path in models() {
        let model = Model::read(&path).expect("a model");
        assert_eq!(surefire_codegen::Diff::between(&model, &model).changes(), []);
    }
}

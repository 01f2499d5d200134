//! Generates the services from the models in `SUREFIRE_MODELS`, and SSM from botocore's in
//! `SUREFIRE_BOTOCORE`; without them there is nothing to test, which is said.

use std::env;
use std::path::{Path, PathBuf};

use surefire_codegen::{Docs, Model};

/// A module, its model, and the operations that the tests need.
const SERVICES: [(&str, &str, &[&str]); 6] = [
    (
        "dynamodb",
        "dynamodb-2012-08-10",
        &["CreateTable", "DeleteTable", "GetItem", "ListTables", "PutItem", "Scan"],
    ),
    (
        "kinesis",
        "kinesis-2013-12-02",
        &[
            "CreateStream",
            "DeleteStream",
            "DescribeStreamSummary",
            "GetRecords",
            "GetShardIterator",
            "ListStreams",
            "PutRecord",
        ],
    ),
    (
        "kms",
        "kms-2014-11-01",
        &["CreateKey", "Decrypt", "DescribeKey", "Encrypt", "ListKeys", "ScheduleKeyDeletion"],
    ),
    (
        "secrets",
        "secrets-manager-2017-10-17",
        &["CreateSecret", "DeleteSecret", "GetSecretValue", "ListSecrets"],
    ),
    (
        "sfn",
        "sfn-2016-11-23",
        &["CreateStateMachine", "DeleteStateMachine", "DescribeStateMachine", "ListStateMachines"],
    ),
    (
        "sqs",
        "sqs-2012-11-05",
        &[
            "CreateQueue",
            "DeleteQueue",
            "GetQueueAttributes",
            "ListQueues",
            "ReceiveMessage",
            "SendMessage",
        ],
    ),
];

const SSM: &[&str] = &["DeleteParameter", "DescribeParameters", "GetParameter", "PutParameter"];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(models)");
    println!("cargo::rustc-check-cfg=cfg(botocore)");
    if let Some(models) = folder("SUREFIRE_MODELS") {
        for (module, model, operations) in SERVICES {
            generate(module, &models.join("smithy").join(model).with_extension("json"), operations);
        }
        println!("cargo::rustc-cfg=models");
    }
    if let Some(models) = folder("SUREFIRE_BOTOCORE") {
        generate("ssm", &models.join("ssm/service-2.json"), SSM);
        println!("cargo::rustc-cfg=botocore");
    }
}

/// The folder that a variable names.
fn folder(name: &str) -> Option<PathBuf> {
    println!("cargo::rerun-if-env-changed={name}");
    let folder = env::var_os(name).map(PathBuf::from);
    if folder.is_none() {
        println!("cargo::warning={name} is not set: its services are not tested");
    }
    folder
}

fn generate(module: &str, model: &Path, operations: &[&str]) {
    println!("cargo::rerun-if-changed={}", model.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let model = Model::read(model).unwrap_or_else(|error| panic!("{error}"));
    let model = model.operations(operations.iter().copied()).docs(Docs::Names);
    let written = model.write(out.join(module).with_extension("rs"));
    written.unwrap_or_else(|error| panic!("{error}"));
}

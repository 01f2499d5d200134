//! Every text that tells of a value, or of what is wrong with it.

use std::fmt::{Debug, Display};

use serde::Serialize;
use surefire::ValidationError;
use surefire::decode::DecodeError;
use validator::ValidationErrors;

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

pub(crate) fn of_value(value: &impl Debug) -> Vec<String> {
    vec![format!("{value:?}"), format!("{value:#?}")]
}

pub(crate) fn of_error(error: &(impl Debug + Display)) -> Vec<String> {
    [of_value(error), vec![error.to_string()]].concat()
}

/// The texts of a refused value: for people, for programs, and as the errors of `validator`.
pub(crate) fn of_refusal(error: &ValidationError) -> Vec<String> {
    let mut texts = [of_error(error), of_error(&error.at("Member")), vec![json(error)]].concat();
    for violation in error.violations() {
        texts.extend(of_error(&violation));
        texts.extend([json(&violation), violation.path.into(), violation.constraint.to_string()]);
    }
    let errors = ValidationErrors::from(error.clone());
    texts.extend(of_error(&errors));
    texts.push(json(&errors));
    texts
}

pub(crate) fn of_unread(error: &DecodeError) -> Vec<String> {
    [of_error(error), vec![error.path()]].concat()
}

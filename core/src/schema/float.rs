//! The schema of a float, whose range says which of the texts are left that stand for no number.

use alloc::vec::Vec;

use ::schemars::Schema;
use serde_json::json;

use super::object;
use crate::constraint::{Constraint, Limits};

/// The schema of a float: numbers of its range, and the texts of those JSON cannot represent.
pub(crate) fn of_float(limits: &Limits) -> Schema {
    let range = limits.constraints().iter().find_map(|constraint| match constraint {
        Constraint::Range(range) => Some(range),
        _ => None,
    });
    let (min, max) = (range.and_then(|range| range.min), range.and_then(|range| range.max));
    let mut numbers = json!({ "type": "number" });
    for (keyword, end) in [("minimum", min), ("maximum", max)] {
        if let Some(end) = end {
            numbers[keyword] = end.to_json();
        }
    }
    let texts =
        [("NaN", range.is_none()), ("Infinity", max.is_none()), ("-Infinity", min.is_none())];
    let texts = texts.into_iter().filter(|(_, allowed)| *allowed).map(|(text, _)| text);
    let texts: Vec<&str> = texts.collect();
    object(if texts.is_empty() {
        numbers
    } else {
        json!({ "anyOf": [numbers, { "enum": texts }] })
    })
}

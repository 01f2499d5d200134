//! Limits as keywords of JSON Schema.

use alloc::format;
use alloc::vec::Vec;

use ::schemars::Schema;
use serde_json::{Value, json};

use crate::constraint::{Constraint, Length, Limits, Number, Range};

/// What has a length in JSON Schema.
#[derive(Clone, Copy)]
pub(super) enum Measured {
    Text,
    List,
    Map,
}

impl Measured {
    const fn keywords(self) -> (&'static str, &'static str) {
        match self {
            Measured::Text => ("minLength", "maxLength"),
            Measured::List => ("minItems", "maxItems"),
            Measured::Map => ("minProperties", "maxProperties"),
        }
    }
}

/// Adds the limits of a value whose lengths are those of JSON Schema too.
pub(super) fn add(limits: &Limits, kind: Measured, schema: &mut Schema) {
    for constraint in limits.constraints() {
        match constraint {
            Constraint::Length(length) => add_length(length, kind, schema),
            Constraint::Pattern(pattern) => insert("pattern", pattern.searched(), schema),
            Constraint::Enum(values) => insert("enum", *values, schema),
            Constraint::Unique => insert("uniqueItems", true, schema),
            Constraint::Range(_) | Constraint::Required | Constraint::Check(_) => {}
        }
    }
}

fn add_length(length: &Length, kind: Measured, schema: &mut Schema) {
    let (min, max) = kind.keywords();
    if let Some(least) = length.min.filter(|least| *least > 0) {
        insert(min, least, schema);
    }
    if let Some(most) = length.max {
        insert(max, most, schema);
    }
}

/// Adds the limits of a blob, whose length is in bytes where the JSON has base64: four characters
/// for three bytes, padding included, and the padding tells how many bytes the last four are.
pub(super) fn add_blob(limits: &Limits, schema: &mut Schema) {
    let mut rules = Vec::new();
    for constraint in limits.constraints() {
        let Constraint::Length(length) = constraint else { continue };
        if let Some(most) = length.max {
            let fours = most.div_ceil(3);
            insert("maxLength", 4 * fours, schema);
            // Of the longest texts, those with so much padding.
            let padding = 3 * fours - most;
            if padding > 0 {
                let shorter = json!({ "maxLength": 4 * fours - 4 });
                rules.push(json!({ "anyOf": [shorter, ends_in(padding)] }));
            }
        }
        if let Some(least) = length.min.filter(|least| *least > 0) {
            let fours = least.div_ceil(3);
            insert("minLength", 4 * fours, schema);
            // Of the shortest texts, those without more padding.
            let padding = 3 * fours - least;
            if padding < 2 {
                let longer = json!({ "minLength": 4 * fours + 4 });
                rules.push(json!({ "anyOf": [longer, { "not": ends_in(padding + 1) }] }));
            }
        }
    }
    if !rules.is_empty() {
        insert("allOf", rules, schema);
    }
}

fn ends_in(padding: usize) -> Value {
    json!({ "pattern": format!("={{{padding}}}$") })
}

/// Adds the narrower of a number's range and what its type holds.
pub(super) fn add_range(limits: &Limits, least: i128, most: i128, schema: &mut Schema) {
    let range = range(limits);
    let min = range.and_then(|range| range.min).map_or(least, |min| int(min).max(least));
    let max = range.and_then(|range| range.max).map_or(most, |max| int(max).min(most));
    for (keyword, end) in [("minimum", min), ("maximum", max)] {
        match (i64::try_from(end), u64::try_from(end)) {
            (Ok(end), _) => insert(keyword, end, schema),
            (_, Ok(end)) => insert(keyword, end, schema),
            // No value is within such a range; the nearest float says so.
            #[expect(clippy::cast_precision_loss, reason = "see above")]
            _ => insert(keyword, end as f64, schema),
        }
    }
}

/// The end of a range of integers, which the derives take as an integer only.
#[expect(clippy::cast_possible_truncation, reason = "see above")]
fn int(end: Number) -> i128 {
    match end {
        Number::Int(int) => int,
        Number::Float(float) => float as i128,
        Number::Single(float) => float as i128,
    }
}

/// The schema of a float: numbers of its range, and the texts of those that JSON has no number for.
pub(super) fn float(limits: &Limits) -> Value {
    let range = range(limits);
    let (min, max) = (range.and_then(|range| range.min), range.and_then(|range| range.max));
    let mut numbers = json!({ "type": "number" });
    for (keyword, end) in [("minimum", min), ("maximum", max)] {
        if let Some(end) = end {
            numbers[keyword] = number(end);
        }
    }
    let texts =
        [("NaN", range.is_none()), ("Infinity", max.is_none()), ("-Infinity", min.is_none())];
    let texts = texts.into_iter().filter(|(_, allowed)| *allowed).map(|(text, _)| text);
    let texts: Vec<&str> = texts.collect();
    if texts.is_empty() { numbers } else { json!({ "anyOf": [numbers, { "enum": texts }] }) }
}

fn number(end: Number) -> Value {
    match end {
        Number::Float(float) => float.into(),
        Number::Single(float) => float.into(),
        #[expect(clippy::cast_precision_loss, reason = "a float is compared with it")]
        Number::Int(int) => i64::try_from(int).map_or_else(|_| (int as f64).into(), Value::from),
    }
}

fn range(limits: &Limits) -> Option<&'static Range> {
    limits.constraints().iter().find_map(|constraint| match constraint {
        Constraint::Range(range) => Some(range),
        _ => None,
    })
}

fn insert(keyword: &str, value: impl serde::Serialize, schema: &mut Schema) {
    schema.insert(keyword.into(), json!(value));
}

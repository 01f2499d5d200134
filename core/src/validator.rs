//! Violations as the errors of the crate `validator` (feature `validator021`).

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::mem;

use ::validator::{ValidationErrors, ValidationErrorsKind as Kind};
use serde_json::Value;

use crate::constraint::{Number, Parameter};
use crate::violation::{ValidationError, Violation};

/// Where `validator` keeps what is wrong with a value itself, beside what is wrong inside of it.
const ITSELF: &str = "__all__";

/// Members, list items and map values become nested errors, as `validator` has them: a violation
/// at `/UserAttributes/3/Name` is in the field `Name` of item 3 of the list `UserAttributes`.
///
/// The code is the kind of the constraint, such as `length`. The parameters are the limits (`min`,
/// `max`, `pattern`, `values`), never the value. What a list or a map itself fails is in its field
/// `__all__` if something inside of it is wrong too, and so is a value without a path.
impl From<ValidationError> for ValidationErrors {
    fn from(error: ValidationError) -> Self {
        let mut errors = ValidationErrors::new();
        for violation in error.violations() {
            // The steps of a JSON Pointer.
            let unescaped = |step: &str| step.replace("~1", "/").replace("~0", "~");
            let steps: Vec<String> = violation.path.split('/').skip(1).map(unescaped).collect();
            let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
            let (field, below) = steps.split_first().unwrap_or((&ITSELF, &[]));
            add(&mut errors, field, below, one(&violation));
        }
        errors
    }
}

fn add(
    errors: &mut ValidationErrors,
    field: &str,
    below: &[&str],
    error: ::validator::ValidationError,
) {
    let place = errors.errors_mut().entry(Cow::Owned(String::from(field)));
    let Some((next, rest)) = below.split_first() else {
        match place.or_insert_with(|| Kind::Field(Vec::new())) {
            Kind::Field(errors) => errors.push(error),
            kind => add_named(kind, ITSELF, &[], error),
        }
        return;
    };
    let index = next.parse::<usize>().ok();
    let kind = place.or_insert_with(|| match index {
        Some(_) => Kind::List(BTreeMap::new()),
        None => Kind::Struct(Box::default()),
    });
    if let (Kind::List(items), Some(index)) = (&mut *kind, index) {
        let (field, rest) = rest.split_first().map_or((ITSELF, rest), |(name, rest)| (*name, rest));
        add(items.entry(index).or_default(), field, rest, error);
    } else {
        add_named(kind, next, rest, error);
    }
}

/// Adds below a name to what has, so far, errors of another kind too.
fn add_named(kind: &mut Kind, field: &str, below: &[&str], error: ::validator::ValidationError) {
    let mut named = match mem::replace(kind, Kind::Field(Vec::new())) {
        Kind::Struct(named) => named,
        own @ Kind::Field(_) => Box::new(ValidationErrors([(ITSELF.into(), own)].into())),
        Kind::List(items) => {
            let items = items.into_iter();
            let named = items.map(|(at, item)| (at.to_string().into(), Kind::Struct(item)));
            Box::new(ValidationErrors(named.collect()))
        }
    };
    add(&mut named, field, below, error);
    *kind = Kind::Struct(named);
}

fn one(violation: &Violation<'_>) -> ::validator::ValidationError {
    let constraint = &violation.constraint;
    let mut error = ::validator::ValidationError::new(constraint.name())
        .with_message(constraint.to_string().into());
    for parameter in constraint.parameters().into_iter().flatten() {
        match parameter {
            Parameter::Count(name, count) => error.add_param(name.into(), &count),
            Parameter::Number(name, end) => error.add_param(name.into(), &number(end)),
            Parameter::Text(name, text) => error.add_param(name.into(), &text),
            Parameter::List(name, values) => error.add_param(name.into(), &values),
        }
    }
    if !violation.members.is_empty() {
        error.add_param("members".into(), &violation.members);
    }
    if violation.is_key {
        error.add_param("part".into(), &"key");
    }
    error
}

/// The end of a range; as text, where it is a number that JSON values of `validator` can't hold.
fn number(end: Number) -> Value {
    match end {
        Number::Int(int) => i64::try_from(int)
            .map(Value::from)
            .or_else(|_| u64::try_from(int).map(Value::from))
            .unwrap_or_else(|_| Value::from(int.to_string())),
        Number::Float(float) => Value::from(float),
        Number::Single(float) => Value::from(float),
    }
}

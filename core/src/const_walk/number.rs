//! Numbers in `const` evaluation.

use super::ConstWalk;
use crate::constraint::{Limits, Number, Subject};
use crate::digits::Digits;
use crate::json::float::{self, non_finite};

impl ConstWalk<'_> {
    /// A signed integer.
    pub const fn int(&mut self, value: i64, limits: &Limits) {
        self.number(Digits::of_int(value), Number::Int(value as i128), limits);
    }

    /// An unsigned integer.
    pub const fn uint(&mut self, value: u64, limits: &Limits) {
        self.number(Digits::of(value, false), Number::Int(value as i128), limits);
    }

    const fn number(&mut self, digits: Digits, value: Number, limits: &Limits) {
        if self.writes {
            self.sink.put_bytes(digits.as_bytes());
            self.put(",");
        } else {
            self.note(limits, limits.check(Subject::Number(value)));
        }
    }

    /// A float.
    pub const fn float(&mut self, value: f32, limits: &Limits) {
        if self.writes && value.is_finite() {
            self.put(float::float(value).as_str());
            self.put(",");
        } else {
            self.other_float(value as f64, Number::Single(value), limits);
        }
    }

    /// A double.
    pub const fn double(&mut self, value: f64, limits: &Limits) {
        if self.writes && value.is_finite() {
            self.put(float::double(value).as_str());
            self.put(",");
        } else {
            self.other_float(value, Number::Float(value), limits);
        }
    }

    /// A check, or a float that JSON has no number for.
    const fn other_float(&mut self, value: f64, number: Number, limits: &Limits) {
        if self.writes {
            self.str(non_finite(value), &Limits::NONE);
        } else {
            self.note(limits, limits.check(Subject::Number(number)));
        }
    }
}

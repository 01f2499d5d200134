//! The words for the limits of a shape.

use super::Emitter;
use super::text::literal;
use crate::shape::{Bounds, Integer, Kind, Limits, Match, Number, ShapeId, TimestampFormat};

impl Emitter<'_> {
    /// The words for the limits of a value, and of what it holds. Limits that a member has of its own
    /// stand in place of those of its shape.
    pub(super) fn limits(&self, id: &ShapeId, own: &Limits) -> Vec<String> {
        let shape = self.shape(id);
        let mut words = of_value(&shape.kind, &over(own, &shape.limits));
        let parts: &[(&str, &ShapeId)] = match &shape.kind {
            Kind::List { member, .. } => &[("items", member)],
            Kind::Map { key, value, .. } => &[("keys", key), ("values", value)],
            _ => &[],
        };
        for (word, part) in parts {
            let inner = if self.is_value(part) {
                vec![format!("like = value::{}", self.names.ty(part))]
            } else {
                self.limits(part, &Limits::default())
            };
            if !inner.is_empty() {
                words.push(format!("{word}({})", inner.join(", ")));
            }
        }
        words.extend(shape.traits.check.as_ref().map(|path| format!("check = {path}")));
        words
    }

    /// The word for the format of the timestamps in a value.
    pub(super) fn timestamp(&self, id: &ShapeId, own: Option<TimestampFormat>) -> Option<String> {
        let format = own.or(self.shape(id).traits.timestamp_format);
        match self.service.kind(id) {
            Kind::Timestamp => match format? {
                TimestampFormat::DateTime => Some("timestamp = \"date-time\"".to_owned()),
                TimestampFormat::HttpDate => Some("timestamp = \"http-date\"".to_owned()),
                TimestampFormat::EpochSeconds => None,
            },
            Kind::List { member, .. } => self.timestamp(member, None),
            Kind::Map { value, .. } => self.timestamp(value, None),
            _ => None,
        }
    }
}

/// The limits of a member over those of its shape.
pub(super) fn over(own: &Limits, shape: &Limits) -> Limits {
    Limits {
        length: own.length.or(shape.length),
        range: own.range.or(shape.range),
        pattern: own.pattern.as_ref().or(shape.pattern.as_ref()).cloned(),
        unique: own.unique || shape.unique,
    }
}

/// The words for the limits of a value itself.
pub(super) fn of_value(kind: &Kind, limits: &Limits) -> Vec<String> {
    let mut words = Vec::new();
    if matches!(kind, Kind::String | Kind::Blob | Kind::List { .. } | Kind::Map { .. })
        && let Some(length) = &limits.length
    {
        let min = length.min.filter(|min| *min > 0).map(|min| min.to_string());
        let max = length.max.map(|max| max.to_string());
        words.extend(range("length", min, max));
    }
    if let Some(bounds) = &limits.range {
        let [min, max] = ends(kind, bounds);
        words.extend(range("range", min, max));
    }
    if *kind == Kind::String
        && let Some(pattern) = &limits.pattern
    {
        let word = match pattern.matches {
            Match::Part => "pattern",
            Match::Whole => "full_match",
        };
        words.push(format!("{word} = {}", literal(&pattern.text)));
    }
    if limits.unique && matches!(kind, Kind::List { .. }) {
        words.push("unique".to_owned());
    }
    words
}

fn range(word: &str, min: Option<String>, max: Option<String>) -> Option<String> {
    match (min, max) {
        (None, None) => None,
        (min, None) => Some(format!("{word} = {}..", min?)),
        (min, Some(max)) => Some(format!("{word} = {}..={max}", min.unwrap_or_default())),
    }
}

/// The ends that a number of the type can be beyond.
fn ends(kind: &Kind, bounds: &Bounds<Number>) -> [Option<String>; 2] {
    let (least, most): (i128, i128) = match kind {
        Kind::Integer(Integer::Byte) => (i8::MIN.into(), i8::MAX.into()),
        Kind::Integer(Integer::Short) => (i16::MIN.into(), i16::MAX.into()),
        Kind::Integer(Integer::Int) => (i32::MIN.into(), i32::MAX.into()),
        Kind::Integer(Integer::Long) => (i64::MIN.into(), i64::MAX.into()),
        Kind::Float | Kind::Double => return [bounds.min.map(float), bounds.max.map(float)],
        _ => return [None, None],
    };
    let whole = |number: Number, round: fn(f64) -> f64| match number {
        Number::Int(int) => int,
        #[allow(clippy::cast_possible_truncation, reason = "what is beyond is cut to the ends")]
        Number::Float(float) => round(float) as i128,
    };
    let min = bounds.min.map(|min| whole(min, f64::ceil)).filter(|min| *min > least);
    let max = bounds.max.map(|max| whole(max, f64::floor)).filter(|max| *max < most);
    [min.map(|min| min.min(most).to_string()), max.map(|max| max.max(least).to_string())]
}

fn float(number: Number) -> String {
    match number {
        #[allow(clippy::cast_precision_loss, reason = "a limit of a float is one")]
        Number::Int(int) => format!("{:?}", int as f64),
        Number::Float(float) => format!("{float:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::of_value;
    use crate::shape::{Bounds, Integer, Kind, Limits, Number};

    #[test]
    fn only_limits_that_can_fail_are_written() {
        let of = |kind, range: (Option<i128>, Option<i128>)| {
            let [min, max] = [range.0, range.1].map(|end| end.map(Number::Int));
            of_value(&kind, &Limits { range: Some(Bounds { min, max }), ..Limits::default() })
        };
        let int = || Kind::Integer(Integer::Int);
        assert_eq!(of(int(), (Some(1), Some(60))), ["range = 1..=60"]);
        assert_eq!(of(int(), (Some(0), Some(1 << 40))), ["range = 0.."]);
        assert_eq!(of(int(), (None, Some(1 << 40))), [""; 0]);
        assert_eq!(of(int(), (None, Some(-5))), ["range = ..=-5"]);
        assert_eq!(of(Kind::Double, (Some(0), Some(1))), ["range = 0.0..=1.0"]);
        assert_eq!(of(Kind::Boolean, (Some(0), Some(1))), [""; 0]);
    }
}

//! A number of any width, for the limits on it.

/// A number of any width, for the limits on it.
///
/// [`Range`](super::Range) has an example.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer.
    Int(i128),
    /// A float of 64 bits.
    Float(f64),
    /// A float of 32 bits. A limit is rounded to such a float before the two are compared:
    /// `0.1_f32` is above 0.1 as a double, but it is sent as 0.1.
    Single(f32),
}

#[cfg(feature = "schemars")]
impl Number {
    /// The number in a JSON Schema. No value is within a range beyond 64 bits; the nearest float says so.
    #[expect(clippy::cast_precision_loss, reason = "see above")]
    pub(crate) fn to_json(self) -> serde_json::Value {
        let int = match self {
            Number::Float(float) => return float.into(),
            Number::Single(float) => return float.into(),
            Number::Int(int) => int,
        };
        match (i64::try_from(int), u64::try_from(int)) {
            (Ok(int), _) => int.into(),
            (_, Ok(uint)) => uint.into(),
            _ => (int as f64).into(),
        }
    }
}

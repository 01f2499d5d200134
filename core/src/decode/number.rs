//! The text of a number: read exactly, whichever way it is written.

use super::problem::DecodeError;

/// A number, as JSON has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct NumberText<'r>(pub(super) &'r str);

impl NumberText<'_> {
    /// The integer that it stands for, also as `5.0` or `5e3`.
    ///
    /// # Errors
    ///
    /// When it has a fraction, or more digits than 128 bits hold.
    pub(super) fn to_integer(self) -> Result<i128, DecodeError> {
        if let Ok(integer) = self.0.parse() {
            return Ok(integer);
        }
        let mut parts = self.0.split(['e', 'E']);
        let (number, exponent) = (parts.next().unwrap_or_default(), parts.next().unwrap_or("0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let fraction = fraction.trim_end_matches('0');
        whole_number(whole, fraction, exponent)
            .ok_or_else(|| DecodeError::expected("an integer", "a number that is none of 128 bits"))
    }
}

/// `whole.fraction * 10^exponent`, if that is an integer of 128 bits.
fn whole_number(whole: &str, fraction: &str, exponent: &str) -> Option<i128> {
    let digits: i128 = alloc::format!("{whole}{fraction}").parse().ok()?;
    if digits == 0 {
        return Some(0);
    }
    let places = i64::try_from(fraction.len()).ok()?;
    let shift = exponent.parse::<i64>().ok()?.checked_sub(places)?;
    let power = 10_i128.checked_pow(u32::try_from(shift.unsigned_abs()).ok()?)?;
    if shift >= 0 {
        digits.checked_mul(power)
    } else {
        (digits % power == 0).then_some(digits / power)
    }
}

#[cfg(test)]
mod tests {
    use super::NumberText;

    #[test]
    fn reads_integers_exactly_or_not_at_all() {
        for (text, integer) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("-0.0e9", Some(0)),
            ("5.0", Some(5)),
            ("-5.50e1", Some(-55)),
            ("5e3", Some(5000)),
            ("5E+3", Some(5000)),
            ("5000e-3", Some(5)),
            ("1e19", Some(10_000_000_000_000_000_000)),
            ("9223372036854775808.0", Some(9_223_372_036_854_775_808)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("1.5", None),
            ("5e-1", None),
            ("1e39", None),
            ("1e99999999999999999999", None),
            ("0e99999999999999999999", Some(0)),
        ] {
            assert_eq!(NumberText(text).to_integer().ok(), integer, "{text}");
        }
    }
}

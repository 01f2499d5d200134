//! Floats as JSON text in `const` evaluation: the shortest digits that read back as the same float.
//!
//! Exact arithmetic on large integers (Steele and White, in the form known as Dragon4), which is
//! slow and needs no tables. At run time the standard library does it; a test holds the two together.

mod big;

use core::cmp::Ordering;

use self::big::Big;
use crate::digits::Digits;
use crate::text::Text;

/// A float's text is at most 24 bytes: a sign, 17 digits, a point and an exponent such as `e-308`.
type FloatText = Text<32>;

/// The text of a finite double.
pub(crate) const fn double(value: f64) -> FloatText {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let exponent = ((bits >> 52) & 0x7FF) as i32;
    text(value.is_sign_negative(), Binary::of(fraction, exponent, 52, 1023))
}

/// The text of a finite float.
pub(crate) const fn float(value: f32) -> FloatText {
    let bits = value.to_bits();
    let fraction = (bits & ((1 << 23) - 1)) as u64;
    let exponent = ((bits >> 23) & 0xFF).cast_signed();
    text(value.is_sign_negative(), Binary::of(fraction, exponent, 23, 127))
}

/// The text of a float that JSON has no number for.
pub(crate) const fn non_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// `mantissa * 2^exponent`, and the gap to the float below it, which is half as wide at a power of
/// two.
#[derive(Clone, Copy)]
struct Binary {
    mantissa: u64,
    exponent: i32,
    narrow_below: bool,
}

impl Binary {
    const fn of(fraction: u64, exponent: i32, fraction_bits: i32, bias: i32) -> Self {
        let offset = bias + fraction_bits;
        if exponent == 0 {
            return Binary { mantissa: fraction, exponent: 1 - offset, narrow_below: false };
        }
        Binary {
            mantissa: fraction | 1 << fraction_bits,
            exponent: exponent - offset,
            narrow_below: fraction == 0,
        }
    }
}

/// `0.digits * 10^point`
struct Decimal {
    digits: [u8; 20],
    len: usize,
    point: i32,
}

impl Decimal {
    const ZERO: Decimal = Decimal { digits: [b'0'; 20], len: 1, point: 1 };

    const fn push(&mut self, digit: u8) {
        self.digits[self.len] = b'0' + digit;
        self.len += 1;
    }

    /// Adds one to the last digit.
    const fn round_up(&mut self) {
        while self.len > 0 && self.digits[self.len - 1] == b'9' {
            self.len -= 1;
        }
        if self.len == 0 {
            self.push(1);
            self.point += 1;
        } else {
            self.digits[self.len - 1] += 1;
        }
    }

    /// Digits `from..to`, as text.
    const fn part(&self, from: usize, to: usize) -> &str {
        match core::str::from_utf8(self.digits.split_at(to).0.split_at(from).1) {
            Ok(text) => text,
            // Digits are ASCII.
            Err(_) => "",
        }
    }

    const fn push_zeros(count: usize, out: &mut FloatText) {
        let mut index = 0;
        while index < count {
            out.push("0");
            index += 1;
        }
    }

    /// `0.00123`, `12.3` or `12300`
    const fn push_plain(&self, out: &mut FloatText) {
        if self.point <= 0 {
            out.push("0.");
            Decimal::push_zeros(self.point.unsigned_abs() as usize, out);
            out.push(self.part(0, self.len));
            return;
        }
        let point = self.point.unsigned_abs() as usize;
        if point >= self.len {
            out.push(self.part(0, self.len));
            Decimal::push_zeros(point - self.len, out);
        } else {
            out.push(self.part(0, point));
            out.push(".");
            out.push(self.part(point, self.len));
        }
    }

    /// `1.23e-3`
    const fn push_scientific(&self, exponent: &Digits, out: &mut FloatText) {
        out.push(self.part(0, 1));
        if self.len > 1 {
            out.push(".");
            out.push(self.part(1, self.len));
        }
        out.push("e");
        out.push(exponent.as_str());
    }

    const fn plain_len(&self) -> usize {
        let point = self.point.unsigned_abs() as usize;
        if self.point <= 0 {
            2 + point + self.len
        } else if point >= self.len {
            point
        } else {
            self.len + 1
        }
    }

    /// The shorter of both notations; of two equally short, the one without an exponent.
    const fn push_to(&self, out: &mut FloatText) {
        let exponent = Digits::of_int(self.point as i64 - 1);
        let fraction = if self.len > 1 { self.len + 1 } else { 1 };
        if fraction + 1 + exponent.as_str().len() < self.plain_len() {
            self.push_scientific(&exponent, out);
        } else {
            self.push_plain(out);
        }
    }
}

const fn text(negative: bool, value: Binary) -> FloatText {
    let mut out = Text::new();
    if negative {
        out.push("-");
    }
    if value.mantissa == 0 {
        Decimal::ZERO.push_to(&mut out);
    } else {
        shortest(value).push_to(&mut out);
    }
    out
}

/// The value and the way to the middle of its neighbours, each as a multiple of `1 / scale`.
struct Scaled {
    value: Big,
    below: Big,
    above: Big,
    scale: Big,
    /// A float with an even mantissa is what the middle itself is read as.
    inclusive: bool,
    point: i32,
}

/// The shortest digits between the middles of the neighbours; of several, the nearest.
const fn shortest(value: Binary) -> Decimal {
    let mut rest = Scaled::of(value);
    let mut decimal = Decimal { len: 0, point: rest.point, ..Decimal::ZERO };
    loop {
        let mut digit = 0;
        while !matches!(rest.value.compare(&rest.scale), Ordering::Less) {
            rest.value.subtract(&rest.scale);
            digit += 1;
        }
        decimal.push(digit);
        let down = match rest.value.compare(&rest.below) {
            Ordering::Less => true,
            Ordering::Equal => rest.inclusive,
            Ordering::Greater => false,
        };
        let up = rest.reaches_scale();
        if down || up {
            let is_upper_half = {
                let twice = rest.value.plus(&rest.value);
                !matches!(twice.compare(&rest.scale), Ordering::Less)
            };
            if up && (!down || is_upper_half) {
                decimal.round_up();
            }
            return decimal;
        }
        rest.times_ten();
    }
}

impl Scaled {
    const fn of(value: Binary) -> Self {
        // In halves of the gap above, or in quarters where the gap below is narrow.
        let shift = if value.narrow_below { 2 } else { 1 };
        let exponent = value.exponent - shift;
        let mut scaled = Scaled {
            value: Big::of(value.mantissa << shift),
            below: Big::of(1),
            above: Big::of(if value.narrow_below { 2 } else { 1 }),
            scale: Big::of(1),
            inclusive: value.mantissa & 1 == 0,
            point: 0,
        };
        let power = exponent.unsigned_abs();
        if exponent < 0 {
            scaled.scale.times_power(2, power);
        } else {
            scaled.times_power(2, power);
        }
        scaled.set_point(value);
        scaled
    }

    const fn times_power(&mut self, base: u64, power: u32) {
        self.value.times_power(base, power);
        self.below.times_power(base, power);
        self.above.times_power(base, power);
    }

    const fn times_ten(&mut self) {
        self.times_power(10, 1);
    }

    /// Brings the value and its upper middle below 10 times the scale.
    const fn set_point(&mut self, value: Binary) {
        // The upper middle is at most 2^bits, and above half of that.
        let bits = 64 - value.mantissa.leading_zeros() as i64 + value.exponent as i64;
        // The logarithm of 2 to base 10, times 2^32, rounded down: the power is right or one too low.
        let power = (bits * 1_292_913_986) >> 32;
        self.point = power as i32;
        let distance = self.point.unsigned_abs();
        if power >= 0 {
            self.scale.times_power(10, distance);
        } else {
            self.times_power(10, distance);
        }
        if self.reaches_scale() {
            self.point += 1;
        } else {
            self.times_ten();
        }
    }

    /// Whether the upper middle is at the scale or beyond.
    const fn reaches_scale(&self) -> bool {
        match self.value.plus(&self.above).compare(&self.scale) {
            Ordering::Less => false,
            Ordering::Equal => self.inclusive,
            Ordering::Greater => true,
        }
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests;

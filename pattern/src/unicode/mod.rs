//! What Unicode says of characters: general categories, and letters that are one but for case.
//!
//! The texts beside are those of Unicode 16, written by the test below from what `regex-syntax`
//! knows. They are read when a pattern asks: few do, and text costs nothing to compile.

mod case;
mod category;
#[cfg(test)]
mod tests;

pub(crate) use case::fold;
pub(crate) use category::category;

/// A code point in hexadecimal digits.
fn character(digits: &str) -> char {
    let point = u32::from_str_radix(digits, 16).ok();
    point.and_then(char::from_u32).expect("the texts have characters in hexadecimal digits")
}

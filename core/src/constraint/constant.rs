//! Limits that are constants of the author's: of which types, and what is said of those that can't hold.

use super::Number;
use crate::text::Text;

/// A type of a constant that a limit on a length or on integers can be.
#[diagnostic::on_unimplemented(
    message = "a limit is an integer, and this constant is of the type `{Self}`",
    label = "not an integer of at most 64 bits"
)]
pub trait ConstantInteger: Copy {}

macro_rules! integers {
    ($($ty:ty)*) => {$(impl ConstantInteger for $ty {})*};
}
integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// The constant itself, of a type that it can have; a generic function can't make an `i128` of it.
#[must_use]
pub const fn constant<T: ConstantInteger>(constant: T) -> T {
    constant
}

/// # Panics
///
/// When the range of the word is empty.
#[track_caller]
pub(super) const fn assert_in_order(word: &str, min: Option<i128>, max: Option<i128>) {
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        let mut message = Text::<256>::new();
        message.push("the range of `");
        message.push(word);
        message.push("` is empty: it starts at ");
        Number::Int(min).push(&mut message);
        message.push(" and ends at ");
        Number::Int(max).push(&mut message);
        panic!("{}", message.as_str())
    }
}

/// # Panics
///
/// When a limit is not one that a value of the type `name` can have.
#[track_caller]
pub(super) const fn assert_within(
    word: &str,
    limit: Option<i128>,
    [least, greatest]: [i128; 2],
    name: &str,
) {
    let Some(limit) = limit else { return };
    if least <= limit && limit <= greatest {
        return;
    }
    let mut message = Text::<256>::new();
    message.push("`");
    message.push(word);
    message.push("` goes past `");
    message.push(name);
    message.push("`, which holds ");
    Number::Int(least).push(&mut message);
    message.push(" to ");
    Number::Int(greatest).push(&mut message);
    message.push(": this limit is ");
    Number::Int(limit).push(&mut message);
    message.push("; change it, or leave this end out");
    panic!("{}", message.as_str())
}

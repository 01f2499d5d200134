//! Integers, whichever way they are written.

use std::fmt::{Debug, Display};

use surefire::{Decode, Encode, IntEnum};

use crate::{read, written};

/// The edges of an integer type are read in every way of writing them; what is beyond is refused.
fn check_edges<T>(least: T, greatest: T)
where
    T: Decode + Encode + Copy + Display + Debug + PartialEq + TryFrom<i128> + Into<i128>,
{
    for edge in [least, greatest] {
        for text in [format!("{edge}"), format!("{edge}.0"), format!("{edge}.000E-0")] {
            assert_eq!(read(&text), Some(edge), "{text}");
        }
        let digits = edge.to_string();
        let (tens, unit) = digits.split_at(digits.len() - 1);
        for text in [format!("{tens}.{unit}e1"), format!("{digits}00e-2")] {
            // JSON has neither `.0` nor `000`.
            assert_eq!(read(&text), Some(edge).filter(|_| digits != "0"), "{text}");
        }
        assert_eq!(read(&written(&edge)), Some(edge));
    }
    for beyond in [least.into() - 1, greatest.into() + 1, greatest.into() * 10] {
        for text in [format!("{beyond}"), format!("{beyond}.0"), format!("{beyond}00e-2")] {
            assert_eq!(read::<T>(&text), None, "{text}");
        }
    }
    for odd in ["0.5", "-1e-1", "1e400", "1e-400", r#""1""#, "true", "null", "[1]", "{}"] {
        assert_eq!(read::<T>(odd), None, "{odd}");
    }
    for zero in ["0", "-0", "0.0", "-0.0", "0e400", "0.000e-400"] {
        assert_eq!(read::<T>(zero).map(Into::into), Some(0), "{zero}");
    }
}

#[test]
fn the_edges_of_every_integer_type_are_read() {
    check_edges(i8::MIN, i8::MAX);
    check_edges(i16::MIN, i16::MAX);
    check_edges(i32::MIN, i32::MAX);
    check_edges(i64::MIN, i64::MAX);
    check_edges(u16::MIN, u16::MAX);
    check_edges(u32::MIN, u32::MAX);
    check_edges(u64::MIN, u64::MAX);
}

#[test]
fn whole_floats_beyond_the_digits_of_a_double_are_read_exactly() {
    for (text, long, unsigned) in [
        ("9007199254740993.0", Some(9_007_199_254_740_993), Some(9_007_199_254_740_993)),
        ("9.007199254740993e15", Some(9_007_199_254_740_993), Some(9_007_199_254_740_993)),
        ("9223372036854775807.0", Some(i64::MAX), Some(9_223_372_036_854_775_807)),
        ("9223372036854775808.0", None, Some(9_223_372_036_854_775_808)),
        ("1e19", None, Some(10_000_000_000_000_000_000)),
        ("18446744073709551615.0", None, Some(u64::MAX)),
        ("18446744073709551616.0", None, None),
        ("-9223372036854775808.0", Some(i64::MIN), None),
        ("-9223372036854775809.0", None, None),
        ("9007199254740993.5", None, None),
    ] {
        assert_eq!((read(text), read(text)), (long, unsigned), "{text}");
    }
}

#[derive(Clone, Copy, PartialEq, IntEnum)]
#[repr(i32)]
enum Size {
    Least = -2_147_483_648,
    #[surefire(unknown)]
    Unknown(i32),
}

#[test]
fn an_integer_of_an_enum_is_read_exactly() {
    assert_eq!(read("-2147483648.0"), Some(Size::Least));
    assert_eq!(read("2147483647"), Some(Size::Unknown(i32::MAX)));
    assert_eq!(read::<Size>("2147483648"), None);
    assert_eq!(read::<Size>("0.5"), None);
}

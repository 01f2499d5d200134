//! Numbers: integers of 8 to 64 bits, `f32` and `f64`.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};

macro_rules! integers {
    ($($type:ident: $visit:ident;)*) => {$(
        impl Encode for $type {
            fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
                visitor.$visit((*self).into(), limits);
            }
        }

        describe!([] $type, |_, limits| {
            crate::schema::of_integer($type::MIN.into(), $type::MAX.into(), limits)
        });

        #[cfg(feature = "json")]
        impl crate::decode::Decode for $type {
            fn decode<'r, R: crate::decode::Reader<'r>>(
                reader: R,
                _: &'static Limits,
            ) -> Result<Self, crate::decode::DecodeError> {
                let integer = reader.integer()?;
                integer.try_into().map_err(|_| {
                    crate::decode::DecodeError::does_not_fit(stringify!($type))
                })
            }
        }
    )*};
}
integers! {
    i8: int;
    i16: int;
    i32: int;
    i64: int;
    u16: uint;
    u32: uint;
    u64: uint;
}

macro_rules! floats {
    ($($type:ident: $visit:ident;)*) => {$(
        impl Encode for $type {
            fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
                visitor.$visit(*self, limits);
            }
        }

        describe!([] $type, |_, limits| {
            crate::schema::of_float(limits)
        });

        #[cfg(feature = "json")]
        impl crate::decode::Decode for $type {
            /// Numbers, and the strings that stand for those JSON cannot represent.
            fn decode<'r, R: crate::decode::Reader<'r>>(
                reader: R,
                _: &'static Limits,
            ) -> Result<Self, crate::decode::DecodeError> {
                let text = reader.number_or_text("a number")?;
                let float = match text.as_text() {
                    Some("NaN") => Some($type::NAN),
                    Some("Infinity") => Some($type::INFINITY),
                    Some("-Infinity") => Some($type::NEG_INFINITY),
                    Some(_) => None,
                    // A number of JSON is one of Rust, which is rounded to the nearest float.
                    None => text.as_number().and_then(|number| number.parse().ok()),
                };
                match float {
                    Some(float) if float.is_infinite() && text.as_number().is_some() => {
                        Err(crate::decode::DecodeError::does_not_fit(stringify!($type)))
                    }
                    Some(float) => Ok(float),
                    None => Err(crate::decode::DecodeError::expected("a number", "a string")),
                }
            }
        }
    )*};
}
floats! {
    f32: float;
    f64: double;
}

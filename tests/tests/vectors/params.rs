//! From the `params` of a vector to the values of members, without the code that is tested: blobs
//! are plain text there, and timestamps numbers.

use std::collections::BTreeMap;

use serde_json::Value;
use surefire::{Document, Empty, Timestamp};

pub(crate) trait FromParams: Sized {
    fn from_params(params: &Value) -> Self;
}

/// The member `name`; null where there is none.
pub(crate) fn member<T: FromParams>(params: &Value, name: &str) -> T {
    T::from_params(params.get(name).unwrap_or(&Value::Null))
}

/// A structure from its setters, each with the name of its member.
macro_rules! from_params {
    ($type:ty { $($setter:ident: $name:literal),* $(,)? }) => {
        impl super::params::FromParams for $type {
            #[allow(unused_variables)]
            fn from_params(params: &serde_json::Value) -> Self {
                <$type>::builder()
                    $(.$setter(super::params::member(params, $name)))*
                    .build()
                    .expect("the params of a vector are valid")
            }
        }
    };
}
pub(crate) use from_params;

macro_rules! plain {
    ($($type:ty: $value:ident => $read:expr;)*) => {$(
        impl FromParams for $type {
            fn from_params($value: &Value) -> Self {
                $read.unwrap_or_else(|| panic!("{} is no {}", $value, stringify!($type)))
            }
        }
    )*};
}
plain! {
    bool: value => value.as_bool();
    i32: value => value.as_i64().and_then(|value| value.try_into().ok());
    i64: value => value.as_i64();
    f64: value => value.as_f64().or_else(|| value.as_str()?.parse().ok());
    f32: value => value.to_string().trim_matches('"').parse().ok();
    String: value => value.as_str().map(str::to_owned);
    Vec<u8>: value => value.as_str().map(|text| text.as_bytes().to_vec());
    Timestamp: value => {
        let text = value.to_string();
        let (seconds, millis) = text.split_once('.').unwrap_or((&text, "000"));
        let millis = millis.parse::<u32>().expect("three digits");
        Timestamp::new(seconds.parse().expect("seconds"), millis * 1_000_000)
    };
}

impl FromParams for Empty {
    fn from_params(_: &Value) -> Self {
        Empty
    }
}

impl FromParams for Document {
    fn from_params(value: &Value) -> Self {
        value.clone()
    }
}

impl<T: FromParams> FromParams for Option<T> {
    fn from_params(value: &Value) -> Self {
        (!value.is_null()).then(|| T::from_params(value))
    }
}

impl<T: FromParams> FromParams for Box<T> {
    fn from_params(value: &Value) -> Self {
        Box::new(T::from_params(value))
    }
}

impl<T: FromParams> FromParams for Vec<T> {
    fn from_params(value: &Value) -> Self {
        value.as_array().expect("a list").iter().map(T::from_params).collect()
    }
}

impl<T: FromParams> FromParams for BTreeMap<String, T> {
    fn from_params(value: &Value) -> Self {
        let entries = value.as_object().expect("a map").iter();
        entries.map(|(key, value)| (key.clone(), T::from_params(value))).collect()
    }
}

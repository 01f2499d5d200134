//! Values of ours as the SDK has them: text, numbers, lists, maps and what an `Option` holds.

use std::collections::HashMap;

use aws_sdk_cognitoidentityprovider::error::BuildError;
use aws_sdk_cognitoidentityprovider::primitives::{Blob, DateTime};
use aws_smithy_types as sdk;
use surefire_cognito::surefire::{Document, StringMap, Timestamp};

use crate::ToSdkError;

/// A value that the SDK has as `T`.
pub(crate) trait Convert<T> {
    fn convert(self) -> Result<T, ToSdkError>;
}

/// What an accessor gives, as a setter of the SDK takes it: required members are always set.
pub(crate) trait Member<T> {
    fn member(self) -> Result<Option<T>, ToSdkError>;
}

impl<A: Convert<T>, T> Member<T> for Option<A> {
    fn member(self) -> Result<Option<T>, ToSdkError> {
        self.map(A::convert).transpose()
    }
}

impl<'a, A: ?Sized, T> Member<T> for &'a A
where
    &'a A: Convert<T>,
{
    fn member(self) -> Result<Option<T>, ToSdkError> {
        self.convert().map(Some)
    }
}

macro_rules! copied {
    ($($ty:ident)*) => {$(
        impl Convert<$ty> for $ty {
            fn convert(self) -> Result<$ty, ToSdkError> {
                Ok(self)
            }
        }

        impl Member<$ty> for $ty {
            fn member(self) -> Result<Option<$ty>, ToSdkError> {
                Ok(Some(self))
            }
        }
    )*};
}

copied!(bool i32 i64);

/// Text, and text with limits of its own, such as a `UserPoolId`.
impl<A: AsRef<str> + ?Sized> Convert<String> for &A {
    fn convert(self) -> Result<String, ToSdkError> {
        Ok(self.as_ref().into())
    }
}

impl<'a, A, T> Convert<Vec<T>> for &'a [A]
where
    &'a A: Convert<T>,
{
    fn convert(self) -> Result<Vec<T>, ToSdkError> {
        self.iter().map(Convert::convert).collect()
    }
}

impl<'a, A, T> Convert<Vec<T>> for &'a Vec<A>
where
    &'a A: Convert<T>,
{
    fn convert(self) -> Result<Vec<T>, ToSdkError> {
        self.as_slice().convert()
    }
}

impl<'a, A, T> Convert<HashMap<String, T>> for &'a [(&'a str, A)]
where
    &'a A: Convert<T>,
{
    fn convert(self) -> Result<HashMap<String, T>, ToSdkError> {
        self.iter().map(|(key, value)| Ok(((*key).into(), value.convert()?))).collect()
    }
}

impl Convert<HashMap<String, String>> for StringMap<'_> {
    fn convert(self) -> Result<HashMap<String, String>, ToSdkError> {
        let mut map = HashMap::new();
        self.for_each(|key, value| {
            map.insert(key.into(), value.into());
        });
        Ok(map)
    }
}

impl Member<HashMap<String, String>> for StringMap<'_> {
    fn member(self) -> Result<Option<HashMap<String, String>>, ToSdkError> {
        self.convert().map(Some)
    }
}

impl Convert<Blob> for &[u8] {
    fn convert(self) -> Result<Blob, ToSdkError> {
        Ok(Blob::new(self))
    }
}

impl Convert<DateTime> for Timestamp {
    fn convert(self) -> Result<DateTime, ToSdkError> {
        Ok(DateTime::from_secs_and_nanos(self.seconds(), self.subsec_nanos()))
    }
}

impl Convert<sdk::Document> for &Document {
    fn convert(self) -> Result<sdk::Document, ToSdkError> {
        Ok(document(self))
    }
}

fn document(value: &Document) -> sdk::Document {
    match value {
        Document::Null => sdk::Document::Null,
        Document::Bool(flag) => sdk::Document::Bool(*flag),
        Document::Number(number) => sdk::Document::Number(self::number(number)),
        Document::String(text) => sdk::Document::String(text.clone()),
        Document::Array(items) => sdk::Document::Array(items.iter().map(document).collect()),
        Document::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), document(value)));
            sdk::Document::Object(members.collect())
        }
    }
}

fn number(number: &serde_json::Number) -> sdk::Number {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => sdk::Number::PosInt(number),
        (_, Some(number)) => sdk::Number::NegInt(number),
        // Every number of JSON is one of the three.
        _ => sdk::Number::Float(number.as_f64().unwrap_or(f64::NAN)),
    }
}

/// What a builder of the SDK gives: those of structures with required members may fail.
pub(crate) trait Built<T> {
    fn built(self) -> Result<T, ToSdkError>;
}

impl<T> Built<T> for T {
    fn built(self) -> Result<T, ToSdkError> {
        Ok(self)
    }
}

impl<T> Built<T> for Result<T, BuildError> {
    fn built(self) -> Result<T, ToSdkError> {
        self.map_err(ToSdkError::Incomplete)
    }
}

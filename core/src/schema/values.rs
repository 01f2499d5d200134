//! The schemas of the types that members can have.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use ::schemars::{Schema, SchemaGenerator};
use serde_json::json;

use super::limits::{self, Measured};
use super::{Describe, object};
use crate::constraint::Limits;
use crate::types::{StringMap, Timestamp};

impl Describe for str {
    fn schema(_: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        let mut schema = object(json!({ "type": "string" }));
        limits::add(limits, Measured::Text, &mut schema);
        schema
    }
}

impl Describe for [u8] {
    fn schema(_: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        let mut schema = object(json!({ "type": "string", "contentEncoding": "base64" }));
        limits::add_blob(limits, &mut schema);
        schema
    }
}

impl Describe for bool {
    fn schema(_: &mut SchemaGenerator, _: &'static Limits) -> Schema {
        object(json!({ "type": "boolean" }))
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Describe for $type {
            fn schema(_: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
                let mut schema = object(json!({ "type": "integer" }));
                let (least, most) = (<$type>::MIN.into(), <$type>::MAX.into());
                limits::add_range(limits, least, most, &mut schema);
                schema
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 u16 u32 u64);

macro_rules! floats {
    ($($type:ty)*) => {$(
        impl Describe for $type {
            fn schema(_: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
                object(limits::float(limits))
            }
        }
    )*};
}
floats!(f32 f64);

/// Seconds since the epoch.
impl Describe for Timestamp {
    fn schema(_: &mut SchemaGenerator, _: &'static Limits) -> Schema {
        object(json!({ "type": "number" }))
    }
}

/// Stands for a point in time in the format `date-time`.
#[derive(Debug)]
pub enum DateTime {}

impl Describe for DateTime {
    fn schema(_: &mut SchemaGenerator, _: &'static Limits) -> Schema {
        object(json!({ "type": "string", "format": "date-time" }))
    }
}

/// Stands for a point in time in the format `http-date`, which JSON Schema has no word for.
#[derive(Debug)]
pub enum HttpDate {}

impl Describe for HttpDate {
    fn schema(_: &mut SchemaGenerator, _: &'static Limits) -> Schema {
        object(json!({ "type": "string" }))
    }
}

/// A document: any JSON.
impl Describe for serde_json::Value {
    fn schema(_: &mut SchemaGenerator, _: &'static Limits) -> Schema {
        Schema::default()
    }
}

/// An item or a value that may be `null`. (A member that is not set is left out, so its schema is
/// that of the value.)
impl<T: Describe> Describe for Option<T> {
    fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        object(json!({ "anyOf": [T::schema(generator, limits), { "type": "null" }] }))
    }
}

impl<T: Describe> Describe for [T] {
    fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        let items = T::schema(generator, limits.items());
        let mut schema = object(json!({ "type": "array", "items": items }));
        limits::add(limits, Measured::List, &mut schema);
        schema
    }
}

impl<K, V: Describe> Describe for [(K, V)] {
    fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        map::<V>(generator, limits)
    }
}

impl Describe for StringMap<'_> {
    fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
        map::<str>(generator, limits)
    }
}

fn map<V: Describe + ?Sized>(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
    let values = V::schema(generator, limits.values());
    let mut schema = object(json!({ "type": "object", "additionalProperties": values }));
    if !limits.keys().constraints().is_empty() {
        let keys = str::schema(generator, limits.keys());
        schema.insert("propertyNames".into(), keys.to_value());
    }
    limits::add(limits, Measured::Map, &mut schema);
    schema
}

macro_rules! as_another {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $type:ty as $other:ty;)*) => {$(
        $(#[$cfg])?
        impl<$($generics)*> Describe for $type
        where
            $other: Describe,
        {
            fn schema(generator: &mut SchemaGenerator, limits: &'static Limits) -> Schema {
                <$other>::schema(generator, limits)
            }
        }
    )*};
}
as_another! {
    [T: ?Sized] &T as T;
    [T: ?Sized] Box<T> as T;
    [T: ToOwned + ?Sized] Cow<'_, T> as T;
    [] String as str;
    [T] Vec<T> as [T];
    [K, V] BTreeMap<K, V> as [(K, V)];
    #[cfg(feature = "std")] [K, V, S] std::collections::HashMap<K, V, S> as [(K, V)];
}

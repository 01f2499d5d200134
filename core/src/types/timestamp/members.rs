//! Members that hold points in time in a format of their own, alone or in lists and maps.

use super::{Timestamp, TimestampFormat};
use crate::constraint::{Constraint, Limits};
use crate::encode::{Name, Writer};
use crate::path::{Path, REDACTED_KEY};
use crate::report::Report;

/// A value of a member with `timestamp = "…"`: a [`Timestamp`], or an option, list or map of such.
pub trait Timestamps {
    /// Writes the value in the format.
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W);

    /// Writes the value as the member `name` of a structure; nothing, if it is not set.
    fn encode_member_as<W: Writer>(
        &self,
        name: &'static Name,
        format: TimestampFormat,
        writer: &mut W,
    ) {
        writer.name(name);
        self.encode_as(format, writer);
    }

    /// Notes in `report` the points in time that the format has no text for.
    fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    );
}

impl Timestamps for Timestamp {
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
        writer.timestamp_as(*self, format);
    }

    fn check_as(
        &self,
        format: TimestampFormat,
        _: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
        if !self.fits(format) {
            report.push(Constraint::Check(Timestamp::OUT_OF_RANGE), at);
        }
    }
}

impl<T: Timestamps + ?Sized> Timestamps for &T {
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
        (**self).encode_as(format, writer);
    }

    fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
        (**self).check_as(format, limits, at, report);
    }
}

impl<T: Timestamps> Timestamps for Option<T> {
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
        match self {
            Some(value) => value.encode_as(format, writer),
            None => writer.null(),
        }
    }

    fn encode_member_as<W: Writer>(
        &self,
        name: &'static Name,
        format: TimestampFormat,
        writer: &mut W,
    ) {
        if let Some(value) = self {
            value.encode_member_as(name, format, writer);
        }
    }

    fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
        if let Some(value) = self {
            value.check_as(format, limits, at, report);
        }
    }
}

impl<T: Timestamps> Timestamps for [T] {
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
        writer.begin_list();
        for item in self {
            item.encode_as(format, writer);
        }
        writer.end_list();
    }

    fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
        for (index, item) in self.iter().enumerate() {
            item.check_as(format, limits, &at.item(index), report);
        }
    }
}

macro_rules! maps {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$cfg])?
        impl<K: AsRef<str>, T: Timestamps $($generics)*> Timestamps for $type {
            fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
                writer.begin_map();
                for (key, value) in self {
                    writer.key(key.as_ref());
                    value.encode_as(format, writer);
                }
                writer.end_map();
            }

            fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
                for (key, value) in self {
                    let key = if limits.is_sensitive() { REDACTED_KEY } else { key.as_ref() };
                    value.check_as(format, limits, &at.member(key), report);
                }
            }
        }
    )*};
}
maps! {
    [] [(K, T)];
    #[cfg(feature = "alloc")] [] alloc::collections::BTreeMap<K, T>;
    #[cfg(feature = "std")] [, S] std::collections::HashMap<K, T, S>;
}

#[cfg(feature = "alloc")]
impl<T> Timestamps for alloc::vec::Vec<T>
where
    [T]: Timestamps,
{
    fn encode_as<W: Writer>(&self, format: TimestampFormat, writer: &mut W) {
        self.as_slice().encode_as(format, writer);
    }

    fn check_as(
        &self,
        format: TimestampFormat,
        limits: &'static Limits,
        at: &Path<'_>,
        report: &mut Report,
    ) {
        self.as_slice().check_as(format, limits, at, report);
    }
}

#[cfg(feature = "json")]
pub use read::DecodeTimestamps;

#[cfg(feature = "json")]
mod read {
    use alloc::format;
    use alloc::vec::Vec;

    use serde_json::Value;

    use super::{Timestamp, TimestampFormat};
    use crate::decode::{DecodeError, MapKey, decode_entries, decode_items};

    /// What is read from a member with `timestamp = "…"`.
    pub trait DecodeTimestamps: Sized {
        /// Reads the value.
        ///
        /// # Errors
        ///
        /// When the JSON is not of the format.
        fn decode_as(value: Value, format: TimestampFormat) -> Result<Self, DecodeError>;

        /// The value of a member that is absent or `null`, where there is one.
        #[must_use]
        fn missing() -> Option<Self> {
            None
        }
    }

    impl DecodeTimestamps for Timestamp {
        fn decode_as(value: Value, format: TimestampFormat) -> Result<Self, DecodeError> {
            let read = match (format, &value) {
                (TimestampFormat::EpochSeconds, Value::Number(number)) => {
                    Timestamp::parse(&format!("{number}"), format)
                }
                (TimestampFormat::DateTime | TimestampFormat::HttpDate, Value::String(text)) => {
                    Timestamp::parse(text, format)
                }
                _ => return Err(DecodeError::unexpected(expected(format), &value)),
            };
            read.ok_or_else(|| DecodeError::new(format!("this is not {}", expected(format))))
        }
    }

    fn expected(format: TimestampFormat) -> &'static str {
        match format {
            TimestampFormat::EpochSeconds => "a timestamp in seconds",
            TimestampFormat::DateTime => "a timestamp in the format `date-time`",
            TimestampFormat::HttpDate => "a timestamp in the format `http-date`",
        }
    }

    impl<T: DecodeTimestamps> DecodeTimestamps for Option<T> {
        fn decode_as(value: Value, format: TimestampFormat) -> Result<Self, DecodeError> {
            T::decode_as(value, format).map(Some)
        }

        fn missing() -> Option<Self> {
            Some(None)
        }
    }

    impl<T: DecodeTimestamps> DecodeTimestamps for Vec<T> {
        fn decode_as(value: Value, format: TimestampFormat) -> Result<Self, DecodeError> {
            decode_items(value, T::missing, |item| T::decode_as(item, format))
        }
    }

    macro_rules! maps {
        ($($(#[$cfg:meta])? [$($generics:tt)*] $type:ty;)*) => {$(
            $(#[$cfg])?
            impl<T: DecodeTimestamps, $($generics)*> DecodeTimestamps for $type {
                fn decode_as(value: Value, format: TimestampFormat) -> Result<Self, DecodeError> {
                    decode_entries(value, T::missing, |value| T::decode_as(value, format))
                }
            }
        )*};
    }
    maps! {
        [K: MapKey + Ord] alloc::collections::BTreeMap<K, T>;
        #[cfg(feature = "std")]
        [K: MapKey + Eq + core::hash::Hash, S: core::hash::BuildHasher + Default]
        std::collections::HashMap<K, T, S>;
    }
}

//! The open trait of a wire format: what values call to be written.

use crate::member::Member;
use crate::timestamp::{Timestamp, TimestampFormat};

/// A writer of one wire format. Values call it; [`JsonWriter`](crate::wire::JsonWriter) is one.
///
/// A writer of lines, one a value, for logs:
///
/// ```
/// use surefire::wire::write;
/// use surefire::{Structure, Timestamp, Writer};
///
/// #[derive(Default)]
/// struct Lines(String);
///
/// impl Writer for Lines {
///     fn begin_list(&mut self) {}
///     fn end_list(&mut self) {}
///     fn begin_map(&mut self) {}
///     fn end_map(&mut self) {}
///     fn key(&mut self, key: &str) {
///         self.0 += &format!("{key}: ");
///     }
///     fn str(&mut self, value: &str) {
///         self.0 += &format!("{value}\n");
///     }
///     fn null(&mut self) {
///         self.str("null");
///     }
///     fn bool(&mut self, value: bool) {
///         self.str(&value.to_string());
///     }
///     fn int(&mut self, value: i64) {
///         self.str(&value.to_string());
///     }
///     fn uint(&mut self, value: u64) {
///         self.str(&value.to_string());
///     }
///     fn float(&mut self, value: f32) {
///         self.str(&value.to_string());
///     }
///     fn double(&mut self, value: f64) {
///         self.str(&value.to_string());
///     }
///     fn blob(&mut self, value: &[u8]) {
///         self.str(&format!("{} bytes", value.len()));
///     }
///     fn timestamp(&mut self, value: Timestamp) {
///         self.int(value.seconds());
///     }
/// }
///
/// #[derive(Structure)]
/// struct Greeting<'a> {
///     name: &'a str,
///     times: i32,
/// }
///
/// let mut lines = Lines::default();
/// write(&Greeting::builder().name("alice").times(3).build()?, &mut lines);
/// assert_eq!(lines.0, "Name: alice\nTimes: 3\n");
/// # Ok::<(), surefire::ValidationError>(())
/// ```
pub trait Writer {
    /// Opens a list; its items follow.
    fn begin_list(&mut self);
    /// Closes a list.
    fn end_list(&mut self);
    /// Opens a map; its entries follow, each a [`key`](Self::key) and a value.
    fn begin_map(&mut self);
    /// Closes a map.
    fn end_map(&mut self);
    /// The key of the map entry whose value follows.
    fn key(&mut self, key: &str);
    /// No value, in a sparse list or map.
    fn null(&mut self);
    /// A boolean.
    fn bool(&mut self, value: bool);
    /// A signed integer.
    fn int(&mut self, value: i64);
    /// An unsigned integer.
    fn uint(&mut self, value: u64);
    /// A float.
    fn float(&mut self, value: f32);
    /// A double.
    fn double(&mut self, value: f64);
    /// A string.
    fn str(&mut self, value: &str);
    /// Bytes.
    fn blob(&mut self, value: &[u8]);
    /// A timestamp, whose member has no format of its own.
    fn timestamp(&mut self, value: Timestamp);

    /// Opens a structure; its members follow, each a [`name`](Self::name) and a value.
    #[inline]
    fn begin_structure(&mut self) {
        self.begin_map();
    }

    /// Closes a structure.
    #[inline]
    fn end_structure(&mut self) {
        self.end_map();
    }

    /// The name of the member whose value follows.
    #[inline]
    fn name(&mut self, member: &'static Member) {
        self.key(member.name);
    }

    /// A number of a document that is neither an integer of 64 bits nor a double, as JSON has it.
    fn number(&mut self, text: &str) {
        self.str(text);
    }

    /// A timestamp in the format that its member has whatever the protocol. To override where
    /// [`timestamp`](Self::timestamp) does not write seconds.
    fn timestamp_as(&mut self, value: Timestamp, format: TimestampFormat) {
        match format {
            TimestampFormat::EpochSeconds => self.timestamp(value),
            TimestampFormat::DateTime => self.str(value.date_time().as_str()),
            TimestampFormat::HttpDate => self.str(value.http_date().as_str()),
        }
    }

    /// A member whose value is a string: [`name`](Self::name) and [`str`](Self::str) in one.
    #[inline]
    fn str_member(&mut self, member: &'static Member, value: &str) {
        self.name(member);
        self.str(value);
    }

    /// An entry whose value is a string: [`key`](Self::key) and [`str`](Self::str) in one.
    #[inline]
    fn str_entry(&mut self, key: &str, value: &str) {
        self.key(key);
        self.str(value);
    }
}

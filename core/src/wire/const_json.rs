//! The checks and the JSON writer for `const` evaluation, where traits can't be called.
//!
//! One walk over a request does either work: it checks the values, or writes (or counts) the bytes.
//! The bytes are those of [`JsonWriter`](super::JsonWriter), which a test holds it to.

mod number;

use super::{Digits, SliceSink, base64, escape};
use crate::constraint::{Constraint, Failed, Limits, push_count};
use crate::encode::Name;
use crate::member::Member;
use crate::text::Text;
use crate::types::{StringMap, Timestamp, TimestampFormat};

/// A walk over a request in a `const`. Generated code calls it; a user calls `build_const` and
/// [`wire!`](crate::wire!).
pub struct ConstJson<'b> {
    sink: SliceSink<'b>,
    writes: bool,
    path: Text<256>,
    message: Text<1024>,
    violations: usize,
}

impl<'b> ConstJson<'b> {
    /// A walk that checks every value.
    #[must_use]
    pub const fn checking() -> Self {
        ConstJson {
            sink: SliceSink::new(&mut []),
            writes: false,
            path: Text::new(),
            message: Text::new(),
            violations: 0,
        }
    }

    /// A walk that checks a value of the type `name`, which stands alone.
    #[must_use]
    pub const fn checking_type(name: &str) -> Self {
        let mut walk = ConstJson::checking();
        walk.path.push(name);
        walk
    }

    /// A walk that writes to `buffer`, and counts what does not fit.
    #[must_use]
    pub const fn writing(buffer: &'b mut [u8]) -> Self {
        let mut walk = ConstJson::checking();
        walk.sink = SliceSink::new(buffer);
        walk.writes = true;
        walk
    }

    /// Ends the walk.
    ///
    /// # Panics
    ///
    /// When a value failed a constraint, which in a `const` is a compile error with this message.
    #[track_caller]
    pub const fn assert_valid(&self) {
        if self.violations == 0 {
            return;
        }
        let mut message = Text::<1100>::new();
        push_count(self.violations, &mut message);
        message.push(if self.violations == 1 {
            " validation error detected. "
        } else {
            " validation errors detected. "
        });
        message.push(self.message.as_str());
        panic!("{}", message.as_str())
    }

    /// Ends the walk; the number of bytes of the payload.
    pub const fn finish(&mut self) -> usize {
        self.sink.take_last_comma();
        self.sink.len()
    }

    const fn put(&mut self, text: &str) {
        if self.writes {
            self.sink.put_bytes(text.as_bytes());
        }
    }

    const fn note(&mut self, limits: &Limits, failed: Failed) {
        let mut index = 0;
        while index < limits.constraints().len() {
            if failed.contains(index) {
                self.violation(&limits.constraints()[index], failed);
            }
            index += 1;
        }
    }

    const fn violation(&mut self, constraint: &Constraint, failed: Failed) {
        if self.violations > 0 {
            self.message.push("; ");
        }
        self.violations += 1;
        self.message.push("Value ");
        if let Some(length) = failed.actual_length(constraint) {
            self.message.push("with length ");
            push_count(length, &mut self.message);
            self.message.push(" ");
        }
        self.message.push("at '");
        self.message.push(self.path.as_str());
        self.message.push("' failed to satisfy constraint: ");
        constraint.push_message(&mut self.message);
    }

    /// Notes the outcome of an author's own check.
    pub const fn outcome(&mut self, outcome: Result<(), &'static str>) {
        if let Err(message) = outcome
            && !self.writes
        {
            self.violation(&Constraint::Check(message), Failed::NONE);
        }
    }

    /// Opens a structure or a map.
    pub const fn open(&mut self) {
        self.put("{");
    }

    /// Closes a structure or a map.
    pub const fn close(&mut self) {
        self.sink.take_last_comma();
        self.put("},");
    }

    /// Opens a list of `len` items.
    pub const fn open_list(&mut self, limits: &Limits, len: usize) {
        self.len(limits, len);
        self.put("[");
    }

    /// Whether this walk checks values, rather than writes them.
    #[must_use]
    pub const fn is_checking(&self) -> bool {
        !self.writes
    }

    /// Notes that two items of a list are equal, if they are.
    pub const fn unique(&mut self, has_twins: bool, limits: &Limits) {
        let mut index = 0;
        while has_twins && index < limits.constraints().len() {
            if let Constraint::Unique = limits.constraints()[index] {
                self.violation(&Constraint::Unique, Failed::NONE);
            }
            index += 1;
        }
    }

    /// Checks a number of items or entries.
    pub const fn len(&mut self, limits: &Limits, len: usize) {
        if !self.writes {
            self.note(limits, limits.check_len(len));
        }
    }

    /// Closes a list.
    pub const fn close_list(&mut self) {
        self.sink.take_last_comma();
        self.put("],");
    }

    /// Goes to a member; the returned mark leads back.
    pub const fn member(&mut self, name: &Name) -> usize {
        let mark = self.step(name.as_str());
        self.put(name.as_json());
        mark
    }

    /// A member that is a string.
    pub const fn str_member(&mut self, members: &[Member], index: usize, value: &str) {
        let mark = self.member(&members[index].name);
        self.str(value, &members[index].limits);
        self.back(mark);
    }

    /// A member that is a string, if it is set.
    pub const fn str_if_set(&mut self, members: &[Member], index: usize, value: Option<&str>) {
        if let Some(value) = value {
            self.str_member(members, index, value);
        }
    }

    /// Goes to an item of a list.
    pub const fn item(&mut self, index: usize) -> usize {
        if self.writes { 0 } else { self.step(Digits::of(index as u64, false).as_str()) }
    }

    /// Goes to an entry of a map.
    pub const fn entry(&mut self, key: &str, limits: &Limits) -> usize {
        if self.writes {
            self.quoted(key);
            self.put(":");
        } else {
            self.note(limits.keys(), limits.keys().check_str(key));
        }
        self.step(if limits.is_sensitive() { crate::path::REDACTED_KEY } else { key })
    }

    const fn step(&mut self, name: &str) -> usize {
        let mark = self.path.len();
        // Where bytes are written, nobody asks for the way.
        if !self.writes {
            self.path.push("/");
            self.path.push(name);
        }
        mark
    }

    /// Goes back to where `mark` was taken.
    pub const fn back(&mut self, mark: usize) {
        self.path.truncate(mark);
    }

    /// A string.
    pub const fn str(&mut self, value: &str, limits: &Limits) {
        if self.writes {
            self.quoted(value);
            self.put(",");
        } else {
            self.note(limits, limits.check_str(value));
        }
    }

    const fn quoted(&mut self, value: &str) {
        self.put("\"");
        let bytes = value.as_bytes();
        let mut start = 0;
        loop {
            let end = escape::find(bytes, start);
            let (_, rest) = bytes.split_at(start);
            self.sink.put_bytes(rest.split_at(end - start).0);
            if end == bytes.len() {
                break;
            }
            let (sequence, len) = escape::sequence(bytes[end]);
            self.sink.put_bytes(sequence.split_at(len).0);
            start = end + 1;
        }
        self.put("\"");
    }

    /// A boolean.
    pub const fn bool(&mut self, value: bool, _: &Limits) {
        self.put(if value { "true," } else { "false," });
    }

    /// Bytes.
    pub const fn blob(&mut self, value: &[u8], limits: &Limits) {
        self.len(limits, value.len());
        self.put("\"");
        let mut rest = value;
        while let Some((four, after)) = base64::next(rest) {
            if self.writes {
                self.sink.put_bytes(&four);
            }
            rest = after;
        }
        self.put("\",");
    }

    /// A point in time.
    pub const fn timestamp(&mut self, value: Timestamp, _: &Limits) {
        self.put(value.epoch_seconds().as_str());
        self.put(",");
    }

    /// A point in time, in a format of its own.
    pub const fn timestamp_as(&mut self, value: Timestamp, format: TimestampFormat, _: &Limits) {
        if !value.fits(format) {
            self.outcome(Err(Timestamp::OUT_OF_RANGE));
        }
        let text = match format {
            TimestampFormat::EpochSeconds => return self.timestamp(value, &Limits::NONE),
            TimestampFormat::DateTime => value.date_time(),
            TimestampFormat::HttpDate => value.http_date(),
        };
        self.put("\"");
        self.put(text.as_str());
        self.put("\",");
    }

    /// An item of a sparse list, or a value of a sparse map, that is not there.
    pub const fn null(&mut self) {
        self.put("null,");
    }

    /// A map of strings.
    ///
    /// # Panics
    ///
    /// When the map was not made with [`StringMap::from_pairs`], which in a `const` it is.
    pub const fn string_map(&mut self, map: &StringMap<'_>, limits: &Limits) {
        let Some(pairs) = map.pairs() else {
            panic!("in a const, a map is made with `StringMap::from_pairs`")
        };
        self.len(limits, pairs.len());
        self.open();
        let mut index = 0;
        while index < pairs.len() {
            let (key, value) = pairs[index];
            let mark = self.entry(key, limits);
            self.str(value, limits.values());
            self.back(mark);
            index += 1;
        }
        self.close();
    }
}

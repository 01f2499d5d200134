//! Strings, bytes, timestamps and maps of strings in the walk in a `const`.

use super::ConstWalk;
use super::parts::pairs;
use crate::constraint::{Limits, Subject};
use crate::json::{base64, escape};
use crate::string_map::StringMap;
use crate::timestamp::{Timestamp, TimestampFormat};

impl ConstWalk<'_> {
    /// A string.
    pub const fn str(&mut self, value: &str, limits: &Limits) {
        if self.writes {
            self.quoted(value);
            self.put(",");
        } else {
            self.note(limits, limits.check(Subject::Text(value)));
        }
    }

    pub(super) const fn quoted(&mut self, value: &str) {
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

    /// A timestamp, in the format that its limits say.
    pub const fn timestamp(&mut self, value: Timestamp, limits: &Limits) {
        let format = limits.timestamp_format();
        if !value.fits(format) {
            self.outcome(Err(Timestamp::OUT_OF_RANGE));
        }
        let text = match format {
            TimestampFormat::EpochSeconds => {
                self.put(value.in_milliseconds().epoch_seconds().as_str());
                self.put(",");
                return;
            }
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
        let pairs = pairs(map);
        self.open_map(limits, pairs.len());
        let mut index = 0;
        while index < pairs.len() {
            let (key, value) = pairs[index];
            let mut before = 0;
            while self.is_checking() && before < index {
                self.distinct(pairs[before].0, key);
                before += 1;
            }
            let mark = self.entry(key, limits);
            self.str(value, limits.values());
            self.back(mark);
            index += 1;
        }
        self.close_map();
    }
}

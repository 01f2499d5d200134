//! The JSON writer: compact, UTF-8, members in the order in which they are written.

use core::fmt::Write as _;

use super::float::non_finite;
use super::sink::Sink;
use super::{base64, escape};
use crate::digits::Digits;
use crate::member::Member;
use crate::text::Text;
use crate::timestamp::Timestamp;
use crate::writer::Writer;

/// Writes JSON into a [`Sink`].
///
/// Every value is followed by a comma, and a closing bracket takes the last one back: there is no
/// state to keep, and no branch a member.
#[derive(Debug)]
pub struct JsonWriter<S> {
    sink: S,
}

impl<S: Sink> JsonWriter<S> {
    /// Writes into `sink`.
    #[must_use]
    #[inline]
    pub fn new(sink: S) -> Self {
        JsonWriter { sink }
    }

    /// Ends the text, which is one value.
    #[inline]
    pub fn finish(mut self) -> S {
        self.sink.take_comma();
        self.sink
    }

    #[inline]
    fn close(&mut self, bracket: &[u8]) {
        self.sink.take_comma();
        self.sink.put(bracket);
    }

    /// The inside of a string.
    #[inline]
    fn text(&mut self, value: &str) {
        let bytes = value.as_bytes();
        if is_clean::<S>(value) {
            self.sink.put(bytes);
        } else {
            self.escaped(bytes);
        }
    }

    /// A string that holds something to escape.
    #[cold]
    fn escaped_str(&mut self, value: &str) {
        self.sink.put(b"\"");
        self.escaped(value.as_bytes());
        self.sink.put(b"\",");
    }

    #[cold]
    fn escaped(&mut self, bytes: &[u8]) {
        let (mut start, mut end) = (0, escape::find(bytes, 0));
        loop {
            self.sink.put(&bytes[start..end]);
            let Some(byte) = bytes.get(end) else { break };
            let (sequence, len) = escape::sequence(*byte);
            self.sink.put(&sequence[..len]);
            start = end + 1;
            end = escape::find(bytes, start);
        }
    }

    fn shortest(&mut self, display: impl core::fmt::Display, scientific: impl core::fmt::LowerExp) {
        let (mut plain, mut short) = (Text::<400>::new(), Text::<32>::new());
        // Writing to a text in memory does not fail.
        let _ = write!(plain, "{display}");
        let _ = write!(short, "{scientific:e}");
        let shorter = short.len() < plain.len();
        let text = if shorter { short.as_str() } else { plain.as_str() };
        self.sink.put(text.as_bytes());
        self.sink.put(b",");
    }
}

/// Whether a string can be put as it is.
#[inline]
fn is_clean<S: Sink>(value: &str) -> bool {
    !S::KEEPS || escape::is_clean(value.as_bytes())
}

impl<S: Sink> Writer for JsonWriter<S> {
    #[inline]
    fn begin_structure(&mut self) {
        self.sink.put(b"{");
    }

    #[inline]
    fn end_structure(&mut self) {
        self.close(b"},");
    }

    #[inline]
    fn begin_list(&mut self) {
        self.sink.put(b"[");
    }

    #[inline]
    fn end_list(&mut self) {
        self.close(b"],");
    }

    #[inline]
    fn begin_map(&mut self) {
        self.sink.put(b"{");
    }

    #[inline]
    fn end_map(&mut self) {
        self.close(b"},");
    }

    #[inline]
    fn name(&mut self, member: &'static Member) {
        self.sink.put(member.json.as_bytes());
    }

    #[inline]
    fn key(&mut self, key: &str) {
        self.sink.put(b"\"");
        self.text(key);
        self.sink.put(b"\":");
    }

    #[inline]
    fn str_member(&mut self, member: &'static Member, value: &str) {
        if is_clean::<S>(value) {
            let (name, value) = (member.json.as_bytes(), value.as_bytes());
            self.sink.put_all([name, b"\"", value, b"\","]);
        } else {
            self.name(member);
            self.escaped_str(value);
        }
    }

    #[inline]
    fn str_entry(&mut self, key: &str, value: &str) {
        if is_clean::<S>(key) && is_clean::<S>(value) {
            let (key, value) = (key.as_bytes(), value.as_bytes());
            self.sink.put_all([b"\"", key, b"\":\"", value, b"\","]);
        } else {
            self.key(key);
            self.str(value);
        }
    }

    fn null(&mut self) {
        self.sink.put(b"null,");
    }

    fn bool(&mut self, value: bool) {
        self.sink.put(if value { b"true," } else { b"false," });
    }

    fn int(&mut self, value: i64) {
        self.sink.put(Digits::of_int(value).as_bytes());
        self.sink.put(b",");
    }

    fn uint(&mut self, value: u64) {
        self.sink.put(Digits::of(value, false).as_bytes());
        self.sink.put(b",");
    }

    fn float(&mut self, value: f32) {
        if value.is_finite() {
            self.shortest(value, value);
        } else {
            self.str(non_finite(value.into()));
        }
    }

    fn double(&mut self, value: f64) {
        if value.is_finite() {
            self.shortest(value, value);
        } else {
            self.str(non_finite(value));
        }
    }

    fn number(&mut self, text: &str) {
        self.sink.put(text.as_bytes());
        self.sink.put(b",");
    }

    #[inline]
    fn str(&mut self, value: &str) {
        self.sink.put(b"\"");
        self.text(value);
        self.sink.put(b"\",");
    }

    fn blob(&mut self, value: &[u8]) {
        self.sink.put(b"\"");
        let mut rest = value;
        while let Some((four, after)) = base64::next(rest) {
            self.sink.put(&four);
            rest = after;
        }
        self.sink.put(b"\",");
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.sink.put(value.in_milliseconds().epoch_seconds().as_str().as_bytes());
        self.sink.put(b",");
    }
}

#[cfg(test)]
mod tests {
    use super::JsonWriter;
    use crate::json::SliceSink;
    use crate::writer::Writer;
    use std::string::String;
    use std::vec;

    fn written(write: impl FnOnce(&mut JsonWriter<SliceSink<'_>>)) -> String {
        let mut buffer = vec![0; 100];
        let mut writer = JsonWriter::new(SliceSink::new(&mut buffer));
        write(&mut writer);
        let len = writer.finish().finish().unwrap();
        buffer.truncate(len);
        String::from_utf8(buffer).unwrap()
    }

    #[test]
    fn writes_the_shortest_escapes() {
        for (text, json) in [
            ("", r#""""#),
            ("a\"b\\c/", r#""a\"b\\c/""#),
            ("\u{8}\t\n\u{c}\r", r#""\b\t\n\f\r""#),
            ("\0\u{1f} \u{7f}", "\"\\u0000\\u001f \u{7f}\""),
            ("é\u{2028}😀", "\"é\u{2028}😀\""),
        ] {
            assert_eq!(written(|writer| writer.str(text)), json);
        }
    }

    #[test]
    fn writes_floats_that_read_back_as_the_same() {
        for value in [0.0, -0.0, 1.0, 0.1, -2.5, 1e21, 1e300, 5e-324, f64::MAX, 123_456.789] {
            let text = written(|writer| writer.double(value));
            assert_eq!(text.parse::<f64>().unwrap().to_bits(), value.to_bits(), "{text}");
            assert!(text.len() < 25, "{text}");
        }
        assert_eq!(written(|writer| writer.float(0.1)), "0.1");
        assert_eq!(written(|writer| writer.double(f64::NAN)), "\"NaN\"");
        assert_eq!(written(|writer| writer.float(f32::NEG_INFINITY)), "\"-Infinity\"");
    }

    #[test]
    fn closes_empty_and_nested_values() {
        let text = written(|writer| {
            writer.begin_list();
            writer.begin_map();
            writer.end_map();
            writer.begin_list();
            writer.null();
            writer.bool(true);
            writer.end_list();
            writer.blob(b"fooba");
            writer.end_list();
        });
        assert_eq!(text, r#"[{},[null,true],"Zm9vYmE="]"#);
    }
}

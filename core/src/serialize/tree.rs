//! What a value writes, kept as a tree: serde wants a value to walk, and shapes push themselves.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::json::{base64, float::non_finite};
use crate::member::Member;
use crate::timestamp::Timestamp;
use crate::writer::Writer;

type Key = Cow<'static, str>;

/// A written value, its members in the order of the wire.
#[derive(Debug)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f32),
    Double(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

/// A structure, list or map that is not yet closed.
#[derive(Debug)]
enum Open {
    List(Vec<Node>),
    /// With the name or the key of the value that follows.
    Map(Vec<(Key, Node)>, Option<Key>),
}

/// A writer that keeps what is written.
#[derive(Debug, Default)]
pub(super) struct Tree {
    open: Vec<Open>,
    written: Option<Node>,
}

impl Tree {
    /// The value that was written.
    pub(super) fn finish(self) -> Node {
        self.written.unwrap_or(Node::Null)
    }

    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.written = Some(node),
            Some(Open::List(items)) => items.push(node),
            Some(Open::Map(entries, key)) => {
                entries.push((key.take().unwrap_or_default(), node));
            }
        }
    }

    fn close(&mut self) {
        let node = match self.open.pop() {
            Some(Open::List(items)) => Node::List(items),
            Some(Open::Map(entries, _)) => Node::Map(entries),
            None => return,
        };
        self.put(node);
    }

    fn next(&mut self, next: Key) {
        if let Some(Open::Map(_, key)) = self.open.last_mut() {
            *key = Some(next);
        }
    }
}

impl Writer for Tree {
    fn begin_list(&mut self) {
        self.open.push(Open::List(Vec::new()));
    }

    fn end_list(&mut self) {
        self.close();
    }

    fn begin_map(&mut self) {
        self.open.push(Open::Map(Vec::new(), None));
    }

    fn end_map(&mut self) {
        self.close();
    }

    fn name(&mut self, member: &'static Member) {
        self.next(Cow::Borrowed(member.name));
    }

    fn key(&mut self, key: &str) {
        self.next(Cow::Owned(key.to_string()));
    }

    fn null(&mut self) {
        self.put(Node::Null);
    }

    fn bool(&mut self, value: bool) {
        self.put(Node::Bool(value));
    }

    fn int(&mut self, value: i64) {
        self.put(Node::Int(value));
    }

    fn uint(&mut self, value: u64) {
        self.put(Node::Uint(value));
    }

    fn number(&mut self, text: &str) {
        // What serde can't represent is kept as text.
        match text.parse::<f64>() {
            Ok(double) if double.is_finite() => self.double(double),
            _ => self.str(text),
        }
    }

    fn float(&mut self, value: f32) {
        if value.is_finite() {
            self.put(Node::Float(value));
        } else {
            self.str(non_finite(value.into()));
        }
    }

    fn double(&mut self, value: f64) {
        if value.is_finite() {
            self.put(Node::Double(value));
        } else {
            self.str(non_finite(value));
        }
    }

    fn str(&mut self, value: &str) {
        self.put(Node::Text(value.to_string()));
    }

    fn blob(&mut self, value: &[u8]) {
        let mut text = String::with_capacity(value.len().div_ceil(3) * 4);
        let mut rest = value;
        while let Some((four, after)) = base64::next(rest) {
            text.extend(four.map(char::from));
            rest = after;
        }
        self.put(Node::Text(text));
    }

    fn timestamp(&mut self, value: Timestamp) {
        let value = value.in_milliseconds();
        if value.subsec_nanos() == 0 {
            self.int(value.seconds());
        } else if let Ok(seconds) = value.epoch_seconds().as_str().parse() {
            self.double(seconds);
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Int(value) => serializer.serialize_i64(*value),
            Node::Uint(value) => serializer.serialize_u64(*value),
            Node::Float(value) => serializer.serialize_f32(*value),
            Node::Double(value) => serializer.serialize_f64(*value),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(items) => serializer.collect_seq(items),
            Node::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

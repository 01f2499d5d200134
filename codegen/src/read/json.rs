//! JSON with its members in order; a name that is there twice is an error.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::error::{Error, Result};
use crate::shape::Number;

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Json> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| {
        let what = format!("this is not JSON that can be read: {error}");
        Error::new(what).help("the model of a service is one object; was the file cut short?")
    })
}

impl Json {
    /// What a message calls it.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Boolean(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a string",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// What `serde_json` calls a number when another crate turns its feature `arbitrary_precision` on.
const ANY_NUMBER: &str = "$serde_json::private::Number";

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value of JSON")
    }

    fn visit_unit<E>(self) -> std::result::Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Json, E> {
        Ok(Json::Number(Number::Int(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Json, E> {
        Ok(Json::Number(Number::Int(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Json, E> {
        Ok(Json::Number(Number::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Json, A::Error> {
        let mut object: Vec<(String, Json)> = Vec::new();
        let mut names = std::collections::HashSet::new();
        while let Some(name) = entries.next_key::<String>()? {
            if name == ANY_NUMBER {
                let text: String = entries.next_value()?;
                return number(&text).map(Json::Number).ok_or_else(|| A::Error::custom("a number"));
            }
            if !names.insert(name.clone()) {
                let what = format!("the name `{name}` is in one object twice");
                return Err(A::Error::custom(what));
            }
            object.push((name, entries.next_value()?));
        }
        Ok(Json::Object(object))
    }
}

fn number(text: &str) -> Option<Number> {
    let int = text.parse().ok().map(Number::Int);
    int.or_else(|| text.parse().ok().map(Number::Float))
}

#[cfg(test)]
mod tests {
    use super::{Json, parse};

    #[test]
    fn keeps_the_order_and_refuses_a_name_twice() {
        let Json::Object(members) = parse(r#"{"b":1,"a":-2.5e0}"#).unwrap() else { panic!() };
        assert_eq!([&*members[0].0, &*members[1].0], ["b", "a"]);
        let error = parse(r#"{"a":{"b":1,"b":1}}"#).unwrap_err();
        assert!(error.to_string().contains("`b` is in one object twice"), "{error}");
        assert!(parse("{").is_err());
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}

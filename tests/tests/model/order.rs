//! The order of members, which a map of `serde_json` does not keep.

use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

#[derive(serde::Deserialize)]
pub(crate) struct Order {
    shapes: HashMap<String, Shape>,
}

#[derive(serde::Deserialize)]
struct Shape {
    #[serde(default)]
    members: Names,
}

#[derive(Default)]
struct Names(Vec<String>);

impl Order {
    /// The names of the members of a shape, as the model has them.
    pub(crate) fn members(&self, shape: &str) -> &[String] {
        &self.shapes[shape].members.0
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Names;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the members of a structure")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some((name, IgnoredAny)) = map.next_entry()? {
                    names.push(name);
                }
                Ok(Names(names))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

//! A value of a model with its place, which every error tells.

use super::json::Json;
use crate::error::{Error, Result};
use crate::nearest::did_you_mean;
use crate::shape::Number;

/// A value, and its place as a JSON Pointer.
#[derive(Clone, Debug)]
pub(crate) struct Node<'j> {
    json: &'j Json,
    pointer: String,
}

impl<'j> Node<'j> {
    pub(crate) fn root(json: &'j Json) -> Self {
        Node { json, pointer: String::new() }
    }

    /// An error about this value.
    pub(crate) fn error(&self, what: impl Into<String>) -> Error {
        Error::new(what).at(&self.pointer)
    }

    fn below(&self, name: &str, json: &'j Json) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        Node { json, pointer: format!("{}/{name}", self.pointer) }
    }

    fn is_no(&self, wanted: &str) -> Error {
        let what = format!("{} is needed here, and this is {}", wanted, self.json.describe());
        self.error(what).help("this is no form of a model that is known; is the file as published?")
    }

    /// The member of an object, if it is there and not null.
    pub(crate) fn get(&self, name: &str) -> Result<Option<Node<'j>>> {
        let Json::Object(members) = self.json else { return Err(self.is_no("an object")) };
        let found = members.iter().find(|(other, _)| other == name);
        let found = found.filter(|(_, json)| *json != Json::Null);
        Ok(found.map(|(_, json)| self.below(name, json)))
    }

    /// The member of an object, which has to be there.
    pub(crate) fn need(&self, name: &str) -> Result<Node<'j>> {
        self.get(name)?.ok_or_else(|| {
            let names: Vec<&str> = self.names();
            let help = did_you_mean(name, names.iter().copied());
            self.error(format!("`{name}` is missing")).help(help)
        })
    }

    /// Whether an object has the member.
    pub(crate) fn has(&self, name: &str) -> Result<bool> {
        self.get(name).map(|found| found.is_some())
    }

    fn names(&self) -> Vec<&'j str> {
        match self.json {
            Json::Object(members) => members.iter().map(|(name, _)| name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The members of an object, in order.
    pub(crate) fn members(&self) -> Result<Vec<(&'j str, Node<'j>)>> {
        let Json::Object(members) = self.json else { return Err(self.is_no("an object")) };
        Ok(members.iter().map(|(name, json)| (name.as_str(), self.below(name, json))).collect())
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Result<Vec<Node<'j>>> {
        let Json::List(items) = self.json else { return Err(self.is_no("a list")) };
        let items = items.iter().enumerate();
        Ok(items.map(|(index, json)| self.below(&index.to_string(), json)).collect())
    }

    pub(crate) fn is_list(&self) -> bool {
        matches!(self.json, Json::List(_))
    }

    pub(crate) fn is_object(&self) -> bool {
        matches!(self.json, Json::Object(_))
    }

    pub(crate) fn text(&self) -> Result<&'j str> {
        match self.json {
            Json::Text(text) => Ok(text),
            _ => Err(self.is_no("a string")),
        }
    }

    pub(crate) fn boolean(&self) -> Result<bool> {
        match self.json {
            Json::Boolean(value) => Ok(*value),
            _ => Err(self.is_no("a boolean")),
        }
    }

    pub(crate) fn number(&self) -> Result<Number> {
        match self.json {
            Json::Number(number) => Ok(*number),
            _ => Err(self.is_no("a number")),
        }
    }

    /// The text of a member, if it is there.
    pub(crate) fn get_text(&self, name: &str) -> Result<Option<String>> {
        let found = self.get(name)?;
        found.map(|node| node.text().map(str::to_owned)).transpose()
    }

    /// Whether a member is there and true.
    pub(crate) fn get_flag(&self, name: &str) -> Result<bool> {
        self.get(name)?.map_or(Ok(false), |node| node.boolean())
    }

    /// A count or a length.
    pub(crate) fn count(&self) -> Result<u64> {
        match self.number()? {
            Number::Int(int) if int >= 0 => u64::try_from(int).or(Ok(u64::MAX)),
            Number::Float(float) if float >= 0.0 && float.fract() == 0.0 && float < 1e18 => {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seen")]
                let count = float as u64;
                Ok(count)
            }
            _ => Err(self.error("a length is a whole number, at least 0")),
        }
    }
}

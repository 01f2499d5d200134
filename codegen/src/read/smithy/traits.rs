//! Traits of shapes and members: their own, and those that `apply` gives them.

use std::collections::BTreeMap;

use super::known::check_known;
use crate::error::Result;
use crate::read::node::Node;
use crate::shape::{Bounds, Deprecated, Limits, Match, Pattern, Text, TimestampFormat, Traits};

/// The traits that statements of the type `apply` give, by what they are applied to.
pub(super) struct Applied<'j>(BTreeMap<&'j str, Node<'j>>);

impl<'j> Applied<'j> {
    pub(super) fn read(shapes: &BTreeMap<&'j str, Node<'j>>) -> Result<Self> {
        let mut applied = BTreeMap::new();
        for (id, node) in shapes {
            if node.need("type")?.text()? == "apply" {
                applied.insert(*id, node.need("traits")?);
            }
        }
        Ok(Applied(applied))
    }

    /// The traits of a shape, or of a member `shape$member`.
    pub(super) fn of(&self, id: &str, node: &Node<'j>) -> Result<TraitList<'j>> {
        let list = node.get("traits")?.into_iter().chain(self.0.get(id).cloned());
        let list = TraitList(list.collect());
        list.check()?;
        Ok(list)
    }
}

/// The traits of one thing.
pub(super) struct TraitList<'j>(Vec<Node<'j>>);

impl<'j> TraitList<'j> {
    pub(super) fn get(&self, name: &str) -> Result<Option<Node<'j>>> {
        for traits in &self.0 {
            if let Some(found) = traits.get(name)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    pub(super) fn has(&self, name: &str) -> Result<bool> {
        self.get(name).map(|found| found.is_some())
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        self.get(name)?.map(|node| node.text().map(str::to_owned)).transpose()
    }

    pub(super) fn names(&self) -> Result<Vec<&'j str>> {
        let mut names = Vec::new();
        for traits in &self.0 {
            names.extend(traits.members()?.into_iter().map(|(name, _)| name));
        }
        Ok(names)
    }

    fn check(&self) -> Result<()> {
        for traits in &self.0 {
            for (name, node) in traits.members()? {
                check_known(name, &node)?;
            }
        }
        Ok(())
    }

    /// What any shape or member may have.
    pub(super) fn common(&self) -> Result<Traits> {
        let deprecated = match self.get("smithy.api#deprecated")? {
            Some(node) => Some(Deprecated { message: node.get_text("message")? }),
            None => None,
        };
        Ok(Traits {
            sensitive: self.has("smithy.api#sensitive")?,
            docs: self.text("smithy.api#documentation")?.map(Text::Html),
            deprecated,
            timestamp_format: self.timestamp_format()?,
            rename: None,
            check: None,
        })
    }

    fn timestamp_format(&self) -> Result<Option<TimestampFormat>> {
        let Some(node) = self.get("smithy.api#timestampFormat")? else { return Ok(None) };
        match node.text()? {
            "date-time" => Ok(Some(TimestampFormat::DateTime)),
            "http-date" => Ok(Some(TimestampFormat::HttpDate)),
            "epoch-seconds" => Ok(Some(TimestampFormat::EpochSeconds)),
            other => Err(node
                .error(format!("the format `{other}` of timestamps is unknown"))
                .help("there are `date-time`, `http-date` and `epoch-seconds`")),
        }
    }

    pub(super) fn limits(&self) -> Result<Limits> {
        let end = |node: &Node<'j>, name: &str| -> Result<Option<Node<'j>>> { node.get(name) };
        let mut limits = Limits::default();
        if let Some(node) = self.get("smithy.api#length")? {
            let min = end(&node, "min")?.map(|end| end.count()).transpose()?;
            let max = end(&node, "max")?.map(|end| end.count()).transpose()?;
            limits.length = bounds(&node, min, max)?;
        }
        if let Some(node) = self.get("smithy.api#range")? {
            let min = end(&node, "min")?.map(|end| end.number()).transpose()?;
            let max = end(&node, "max")?.map(|end| end.number()).transpose()?;
            limits.range = bounds(&node, min, max)?;
        }
        if let Some(text) = self.text("smithy.api#pattern")? {
            limits.pattern = Some(Pattern { text, matches: Match::Part });
        }
        limits.unique = self.has("smithy.api#uniqueItems")?;
        Ok(limits)
    }
}

/// The ends, if there are any; they have to be in order.
pub(in crate::read) fn bounds<T: PartialOrd + std::fmt::Display>(
    node: &Node<'_>,
    min: Option<T>,
    max: Option<T>,
) -> Result<Option<Bounds<T>>> {
    if let (Some(min), Some(max)) = (&min, &max)
        && min > max
    {
        let what = format!("the limit is empty: its least, {min}, is above its greatest, {max}");
        return Err(node.error(what).help("swap them in the model, or write the model's author"));
    }
    Ok((min.is_some() || max.is_some()).then_some(Bounds { min, max }))
}

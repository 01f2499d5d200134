//! Conditions of endpoint rules, where the region is the only thing that is not known.

use std::collections::BTreeSet;

use super::{Step, Stop};
use crate::endpoints::Variant;
use crate::error::Result;
use crate::read::node::Node;

/// Whether a condition holds.
pub(super) enum Truth {
    Known(bool),
    /// In this region.
    InRegion(String),
    /// In the regions of this partition.
    InPartition(String),
}

/// What an argument is.
#[derive(PartialEq)]
enum Value<'j> {
    Boolean(bool),
    Text(&'j str),
    Region,
    /// The name of the region's partition.
    PartitionName,
}

/// The parameters, and what conditions have given names to.
pub(super) struct Conditions<'j> {
    parameters: Vec<(&'j str, Node<'j>)>,
    variant: Variant,
    /// The name of the region's partition, once it has one.
    partition: Option<&'j str>,
    /// Parameters that rules ask for, and that nobody gives.
    pub(super) missing: BTreeSet<&'j str>,
}

impl<'j> Conditions<'j> {
    pub(super) fn new(root: &Node<'j>, variant: Variant) -> Result<Self> {
        let parameters = root.need("parameters")?.members()?;
        Ok(Conditions { parameters, variant, partition: None, missing: BTreeSet::new() })
    }

    pub(super) fn truth(&mut self, condition: &Node<'j>) -> Step<Truth> {
        let (name, arguments) = function(condition)?;
        match (name, arguments.as_slice()) {
            ("isSet", [argument]) => self.is_set(argument),
            ("not", [argument]) => match self.truth(argument)? {
                Truth::Known(is_true) => Ok(Truth::Known(!is_true)),
                _ => Err(other("a region or a partition is excluded")),
            },
            ("booleanEquals" | "stringEquals", [one, two]) => {
                match (self.value(one)?, self.value(two)?) {
                    (Value::Region, Value::Text(name)) | (Value::Text(name), Value::Region) => {
                        Ok(Truth::InRegion(name.to_owned()))
                    }
                    (Value::PartitionName, Value::Text(name))
                    | (Value::Text(name), Value::PartitionName) => {
                        Ok(Truth::InPartition(name.to_owned()))
                    }
                    (Value::Boolean(one), Value::Boolean(two)) => Ok(Truth::Known(one == two)),
                    _ => Err(other("a rule compares something else than a region or a partition")),
                }
            }
            ("aws.partition", [argument]) if self.value(argument)? == Value::Region => {
                self.partition = condition.get("assign")?.map(|it| it.text()).transpose()?;
                Ok(Truth::Known(true))
            }
            _ => Err(other(&format!("a rule calls `{name}`"))),
        }
    }

    /// Parameters other than the region are not set; the URL of one's own is the client's affair.
    fn is_set(&mut self, argument: &Node<'j>) -> Step<Truth> {
        let Some(name) = argument.get("ref")?.map(|it| it.text()).transpose()? else {
            return Err(other("a rule asks whether an attribute is there"));
        };
        if ["Region", "UseFIPS", "UseDualStack"].contains(&name) {
            return Ok(Truth::Known(true));
        }
        let parameter = self.parameters.iter().find(|(other, _)| *other == name);
        match parameter {
            Some((name, parameter)) if !parameter.has("default")? => {
                if *name != "Endpoint" {
                    self.missing.insert(*name);
                }
                Ok(Truth::Known(false))
            }
            _ => Err(other(&format!("a rule needs `{name}`"))),
        }
    }

    fn value(&self, node: &Node<'j>) -> Step<Value<'j>> {
        if let Ok(boolean) = node.boolean() {
            return Ok(Value::Boolean(boolean));
        }
        if let Ok(text) = node.text() {
            let is_template = text.contains('{');
            return if is_template {
                Err(other("a rule compares a template"))
            } else {
                Ok(Value::Text(text))
            };
        }
        if let Some(name) = node.get("ref")? {
            return match name.text()? {
                "Region" => Ok(Value::Region),
                "UseFIPS" => Ok(Value::Boolean(self.variant.fips)),
                "UseDualStack" => Ok(Value::Boolean(self.variant.dual_stack)),
                name => Err(other(&format!("a rule needs `{name}`"))),
            };
        }
        self.attribute(node)
    }

    /// An attribute of the partition. Every partition has FIPS and dual-stack.
    fn attribute(&self, node: &Node<'j>) -> Step<Value<'j>> {
        let (name, arguments) = function(node)?;
        if let ("getAttr", [of, attribute]) = (name, arguments.as_slice())
            && let Some(of) = of.get("ref")?
            && Some(of.text()?) == self.partition
        {
            return match attribute.text()? {
                "name" => Ok(Value::PartitionName),
                "supportsFIPS" | "supportsDualStack" => Ok(Value::Boolean(true)),
                name => Err(other(&format!("a rule needs `{name}` of a partition"))),
            };
        }
        Err(other(&format!("a rule calls `{name}`")))
    }

    /// A URL with the names of its parts as generated code has them.
    pub(super) fn url(&self, node: &Node<'j>) -> Step<String> {
        let Ok(text) = node.text() else { return Err(other("a URL is no template")) };
        let (mut url, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            let part =
                after.split_once('}').and_then(|(name, after)| Some((self.part(name)?, after)));
            let Some((name, after)) = part else {
                return Err(other(&format!("a URL is `{text}`")));
            };
            url += &format!("{before}{{{name}}}");
            rest = after;
        }
        Ok(url + rest)
    }

    /// A part that generated code has a name for.
    fn part(&self, name: &'j str) -> Option<&'j str> {
        match name.split_once('#') {
            None if name == "Region" => Some(name),
            Some((of, name @ ("dnsSuffix" | "dualStackDnsSuffix"))) => {
                (Some(of) == self.partition).then_some(name)
            }
            _ => None,
        }
    }
}

/// The name of a function and its arguments.
fn function<'j>(node: &Node<'j>) -> Result<(&'j str, Vec<Node<'j>>)> {
    Ok((node.need("fn")?.text()?, node.need("argv")?.items()?))
}

fn other(why: &str) -> Stop {
    Stop::Other(why.to_owned())
}

//! Conditions of endpoint rules, for one region or for what other regions a partition has.

use std::collections::BTreeSet;

use super::{Program, Step, Stop};
use crate::endpoints::Variant;
use crate::error::Result;
use crate::read::node::Node;

/// What an endpoint is looked for with.
#[derive(Clone, Copy)]
pub(super) struct Known<'j> {
    pub(super) variant: Variant,
    pub(super) partition: &'static str,
    /// A region that rules name; or else any other one of the partition.
    pub(super) region: Option<&'j str>,
}

/// What an argument is.
#[derive(PartialEq)]
enum Value<'j> {
    Boolean(bool),
    Text(&'j str),
    Region,
}

/// The conditions of a program for what is known.
pub(super) struct Conditions<'j, 's> {
    program: Program<'j, 's>,
    known: Known<'j>,
    /// The name of the region's partition, once it has one.
    partition: Option<&'j str>,
    seen: &'s mut Seen<'j>,
}

/// What the program asked for.
#[derive(Default)]
pub(super) struct Seen<'j> {
    /// Regions by their names.
    pub(super) regions: BTreeSet<&'j str>,
    /// Parameters that nobody gives.
    pub(super) missing: BTreeSet<&'j str>,
}

impl<'j, 's> Conditions<'j, 's> {
    pub(super) fn new(program: Program<'j, 's>, known: Known<'j>, seen: &'s mut Seen<'j>) -> Self {
        Conditions { program, known, partition: None, seen }
    }

    /// Whether a condition holds.
    pub(super) fn holds(&mut self, condition: &Node<'j>) -> Step<bool> {
        let (name, arguments) = function(condition)?;
        match (name, arguments.as_slice()) {
            ("isSet", [argument]) => self.is_set(argument),
            ("not", [argument]) => Ok(!self.holds(argument)?),
            ("booleanEquals" | "stringEquals", [one, two]) => {
                match (self.value(one)?, self.value(two)?) {
                    (Value::Region, Value::Text(name)) | (Value::Text(name), Value::Region) => {
                        self.seen.regions.insert(name);
                        Ok(self.known.region == Some(name))
                    }
                    (one, two) => Ok(one == two),
                }
            }
            ("aws.partition", [argument]) if self.value(argument)? == Value::Region => {
                self.partition = condition.get("assign")?.map(|it| it.text()).transpose()?;
                Ok(true)
            }
            // The client sees to that.
            ("isValidHostLabel", [argument, _]) if self.value(argument)? == Value::Region => {
                Ok(true)
            }
            _ => Err(other(&format!("a rule calls `{name}`"))),
        }
    }

    /// Parameters other than the region are not set; the URL of one's own is the client's affair.
    fn is_set(&mut self, argument: &Node<'j>) -> Step<bool> {
        let Some(name) = argument.get("ref")?.map(|it| it.text()).transpose()? else {
            return Err(other("a rule asks whether an attribute is there"));
        };
        if ["Region", "UseFIPS", "UseDualStack"].contains(&name) {
            return Ok(true);
        }
        match self.program.root.need("parameters")?.get(name)? {
            Some(parameter) if !parameter.has("default")? => {
                if name != "Endpoint" {
                    self.seen.missing.insert(name);
                }
                Ok(false)
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
                "UseFIPS" => Ok(Value::Boolean(self.known.variant.fips)),
                "UseDualStack" => Ok(Value::Boolean(self.known.variant.dual_stack)),
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
                "name" => Ok(Value::Text(self.known.partition)),
                "supportsFIPS" | "supportsDualStack" => Ok(Value::Boolean(true)),
                name => Err(other(&format!("a rule needs `{name}` of a partition"))),
            };
        }
        Err(other(&format!("a rule calls `{name}`")))
    }

    /// A URL or a region, with the names of its parts as generated code has them.
    pub(super) fn template(&self, node: &Node<'j>) -> Step<String> {
        let Ok(text) = node.text() else { return Err(other("a URL is no template")) };
        let (mut url, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            let part =
                after.split_once('}').and_then(|(name, after)| Some((self.part(name)?, after)));
            let Some((name, after)) = part else {
                return Err(other(&format!("an endpoint has `{text}`")));
            };
            url += &format!("{before}{{{name}}}");
            rest = after;
        }
        Ok(url + rest)
    }

    /// The region of an endpoint's only scheme: `sigv4`, for the name that the service's are for anyway.
    pub(super) fn signing_region(&self, schemes: &[Node<'j>]) -> Step<Option<String>> {
        let [scheme] = schemes else {
            return Err(other("an endpoint is signed in several ways, or in none"));
        };
        let name = scheme.get_text("signingName")?;
        let is_own = name.is_none_or(|name| name == self.program.signing_name);
        if !is_own || scheme.need("name")?.text()? != "sigv4" {
            return Err(other("an endpoint is signed otherwise"));
        }
        scheme.get("signingRegion")?.map(|region| self.template(&region)).transpose()
    }

    /// A part that generated code has a name for.
    fn part(&self, name: &'j str) -> Option<&'j str> {
        match name.split_once('#') {
            None if name == "Region" => Some(name),
            Some((of, name @ ("dnsSuffix" | "dualStackDnsSuffix" | "implicitGlobalRegion"))) => {
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

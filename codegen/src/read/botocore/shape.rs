//! Shapes, as botocore has them.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::nearest::did_you_mean;
use crate::read::node::Node;
use crate::read::smithy::bounds;
use crate::shape::{
    Deprecated, EnumValue, ErrorTraits, Integer, Kind, Limits, Match, Member, Pattern, Shape,
    ShapeId, Structure, Text, TimestampFormat, Traits,
};

/// The shapes as they are written, by name.
pub(super) type Shapes<'j> = BTreeMap<&'j str, Node<'j>>;

const TYPES: [&str; 13] = [
    "blob",
    "boolean",
    "character",
    "double",
    "float",
    "integer",
    "list",
    "long",
    "map",
    "string",
    "structure",
    "timestamp",
    "short",
];

pub(super) fn read<'j>(node: &Node<'j>, shapes: &Shapes<'j>) -> Result<Shape> {
    let kind = kind(node, shapes)?;
    let limits = limits(node, &kind)?;
    Ok(Shape { kind, limits, traits: traits(node)? })
}

/// The shape that a `{"shape": …}` names.
pub(super) fn target<'j>(reference: &Node<'j>, shapes: &Shapes<'j>) -> Result<ShapeId> {
    let target = reference.need("shape")?;
    let name = target.text()?;
    if !shapes.contains_key(name) {
        let help = did_you_mean(name, shapes.keys().copied());
        return Err(target.error(format!("there is no shape `{name}`")).help(help));
    }
    Ok(ShapeId::new(name))
}

fn kind<'j>(node: &Node<'j>, shapes: &Shapes<'j>) -> Result<Kind> {
    let ty = node.need("type")?;
    Ok(match ty.text()? {
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "short" => Kind::Integer(Integer::Short),
        "integer" => Kind::Integer(Integer::Int),
        "long" => Kind::Integer(Integer::Long),
        "float" => Kind::Float,
        "double" => Kind::Double,
        "timestamp" => Kind::Timestamp,
        "string" | "character" => string(node)?,
        "list" => Kind::List { member: target(&node.need("member")?, shapes)?, sparse: false },
        "map" => Kind::Map {
            key: target(&node.need("key")?, shapes)?,
            value: target(&node.need("value")?, shapes)?,
            sparse: false,
        },
        "structure" if node.get_flag("document")? => Kind::Document,
        "structure" if node.get_flag("eventstream")? => Kind::EventStream,
        "structure" if node.get_flag("union")? => Kind::Union(members(node, shapes)?),
        "structure" => {
            let members = members(node, shapes)?;
            Kind::Structure(Structure { from: None, members, error: error(node)? })
        }
        other => {
            let what = format!("the type `{other}` of a shape is unknown");
            return Err(ty.error(what).help(did_you_mean(other, TYPES)));
        }
    })
}

fn string(node: &Node<'_>) -> Result<Kind> {
    let Some(list) = node.get("enum")? else { return Ok(Kind::String) };
    let mut values: Vec<EnumValue> = Vec::new();
    for item in list.items()? {
        let value = item.text()?.to_owned();
        if !values.iter().any(|other| other.value == value) {
            values.push(EnumValue { value, docs: None, rename: None });
        }
    }
    Ok(if values.is_empty() { Kind::String } else { Kind::Enum(values) })
}

fn members<'j>(node: &Node<'j>, shapes: &Shapes<'j>) -> Result<Vec<Member>> {
    let own = node.get("members")?.map_or(Ok(Vec::new()), |members| members.members())?;
    let mut required = Vec::new();
    for item in node.get("required")?.map_or(Ok(Vec::new()), |list| list.items())? {
        let name = item.text()?;
        if !own.iter().any(|(other, _)| *other == name) {
            let help = did_you_mean(name, own.iter().map(|(name, _)| *name));
            return Err(item.error(format!("`{name}` is required and no member")).help(help));
        }
        required.push(name);
    }
    let members = own.iter().map(|(name, node)| {
        Ok(Member {
            name: node.get_text("locationName")?.unwrap_or_else(|| (*name).to_owned()),
            target: target(node, shapes)?,
            required: required.contains(name),
            always_read: false,
            idempotency_token: node.get_flag("idempotencyToken")?,
            limits: Limits::default(),
            traits: traits(node)?,
        })
    });
    members.collect()
}

fn error(node: &Node<'_>) -> Result<Option<ErrorTraits>> {
    if !node.get_flag("exception")? && !node.has("error")? && !node.get_flag("fault")? {
        return Ok(None);
    }
    let retryable = node.get("retryable")?;
    let throttling = retryable.as_ref().map_or(Ok(false), |node| node.get_flag("throttling"))?;
    Ok(Some(ErrorTraits { retryable: retryable.is_some(), throttling }))
}

/// The limits: `min` and `max` are lengths or numbers, as the type has it.
fn limits(node: &Node<'_>, kind: &Kind) -> Result<Limits> {
    let (min, max) = (node.get("min")?, node.get("max")?);
    let mut limits = Limits::default();
    match kind {
        Kind::String | Kind::Blob | Kind::List { .. } | Kind::Map { .. } => {
            let min = min.map(|end| end.count()).transpose()?;
            let max = max.map(|end| end.count()).transpose()?;
            limits.length = bounds(node, min, max)?;
        }
        Kind::Integer(_) | Kind::Float | Kind::Double => {
            let min = min.map(|end| end.number()).transpose()?;
            let max = max.map(|end| end.number()).transpose()?;
            limits.range = bounds(node, min, max)?;
        }
        _ => {}
    }
    if let (Kind::String, Some(text)) = (kind, node.get_text("pattern")?) {
        limits.pattern = Some(Pattern { text, matches: Match::Whole });
    }
    Ok(limits)
}

fn traits(node: &Node<'_>) -> Result<Traits> {
    let is_deprecated = node.get_flag("deprecated")?;
    let message = node.get_text("deprecatedMessage")?;
    Ok(Traits {
        sensitive: node.get_flag("sensitive")?,
        docs: node.get_text("documentation")?.map(Text::Html),
        deprecated: is_deprecated.then_some(Deprecated { message }),
        timestamp_format: timestamp_format(node)?,
        rename: None,
        check: None,
    })
}

fn timestamp_format(node: &Node<'_>) -> Result<Option<TimestampFormat>> {
    let Some(format) = node.get("timestampFormat")? else { return Ok(None) };
    match format.text()? {
        "iso8601" => Ok(Some(TimestampFormat::DateTime)),
        "rfc822" => Ok(Some(TimestampFormat::HttpDate)),
        "unixTimestamp" => Ok(Some(TimestampFormat::EpochSeconds)),
        other => Err(format
            .error(format!("the format `{other}` of timestamps is unknown"))
            .help("there are `iso8601`, `rfc822` and `unixTimestamp`")),
    }
}

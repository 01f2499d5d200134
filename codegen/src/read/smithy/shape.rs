//! Shapes of values, as Smithy's AST has them.

use super::Ast;
use super::traits::TraitList;
use crate::error::Result;
use crate::nearest::did_you_mean;
use crate::read::node::Node;
use crate::service::Service;
use crate::shape::{
    EnumValue, ErrorTraits, Integer, Kind, Limits, Member, Shape, ShapeId, Structure, Text, Traits,
};

/// Reads every shape of the model, so that a mistake is found wherever it is.
pub(super) fn read_all(ast: &Ast<'_>, service: &mut Service) -> Result<()> {
    for (id, node) in &ast.shapes {
        let traits = ast.applied.of(id, node)?;
        if let Some(kind) = kind(ast, id, node, &traits)? {
            let shape = Shape { kind, limits: traits.limits()?, traits: traits.common()? };
            service.shapes.insert(ShapeId::new(*id), shape);
        }
    }
    for (name, kind) in PRELUDE {
        let shape = Shape { kind, limits: Limits::default(), traits: Traits::default() };
        service.shapes.entry(ShapeId::new(format!("smithy.api#{name}"))).or_insert(shape);
    }
    Ok(())
}

/// The kind of one of Smithy's own shapes.
pub(super) fn of_prelude(id: &str) -> Option<Kind> {
    let name = id.strip_prefix("smithy.api#")?;
    PRELUDE.into_iter().find(|(other, _)| *other == name).map(|(_, kind)| kind)
}

const PRELUDE: [(&str, Kind); 21] = [
    ("Unit", Kind::Structure(Structure { from: None, members: Vec::new(), error: None })),
    ("String", Kind::String),
    ("Blob", Kind::Blob),
    ("Boolean", Kind::Boolean),
    ("PrimitiveBoolean", Kind::Boolean),
    ("Byte", Kind::Integer(Integer::Byte)),
    ("PrimitiveByte", Kind::Integer(Integer::Byte)),
    ("Short", Kind::Integer(Integer::Short)),
    ("PrimitiveShort", Kind::Integer(Integer::Short)),
    ("Integer", Kind::Integer(Integer::Int)),
    ("PrimitiveInteger", Kind::Integer(Integer::Int)),
    ("Long", Kind::Integer(Integer::Long)),
    ("PrimitiveLong", Kind::Integer(Integer::Long)),
    ("Float", Kind::Float),
    ("PrimitiveFloat", Kind::Float),
    ("Double", Kind::Double),
    ("PrimitiveDouble", Kind::Double),
    ("Timestamp", Kind::Timestamp),
    ("Document", Kind::Document),
    ("BigInteger", Kind::Unsupported("bigInteger")),
    ("BigDecimal", Kind::Unsupported("bigDecimal")),
];

const TYPES: [&str; 23] = [
    "apply",
    "bigDecimal",
    "bigInteger",
    "blob",
    "boolean",
    "byte",
    "document",
    "double",
    "enum",
    "float",
    "intEnum",
    "integer",
    "list",
    "long",
    "map",
    "operation",
    "resource",
    "service",
    "set",
    "short",
    "string",
    "structure",
    "timestamp",
];

/// The kind of a shape; `None` for what is no type of a value.
fn kind<'j>(
    ast: &Ast<'j>,
    id: &str,
    node: &Node<'j>,
    traits: &TraitList<'j>,
) -> Result<Option<Kind>> {
    let ty = node.need("type")?;
    Ok(Some(match ty.text()? {
        "service" | "operation" | "resource" | "apply" => return Ok(None),
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "byte" => Kind::Integer(Integer::Byte),
        "short" => Kind::Integer(Integer::Short),
        "integer" => Kind::Integer(Integer::Int),
        "long" => Kind::Integer(Integer::Long),
        "float" => Kind::Float,
        "double" => Kind::Double,
        "bigInteger" => Kind::Unsupported("bigInteger"),
        "bigDecimal" => Kind::Unsupported("bigDecimal"),
        "timestamp" => Kind::Timestamp,
        "document" => Kind::Document,
        "string" => string(traits)?,
        "enum" => enumeration(ast, id, node)?,
        "intEnum" => int_enum(ast, id, node)?,
        "list" | "set" => Kind::List {
            member: ast.target(&node.need("member")?)?.0,
            sparse: traits.has("smithy.api#sparse")?,
        },
        "map" => Kind::Map {
            key: ast.target(&node.need("key")?)?.0,
            value: ast.target(&node.need("value")?)?.0,
            sparse: traits.has("smithy.api#sparse")?,
        },
        "structure" => {
            let members = members(ast, id, node, &mut Vec::new())?;
            Kind::Structure(Structure { from: None, members, error: error(traits)? })
        }
        "union" if traits.has("smithy.api#streaming")? => Kind::EventStream,
        "union" => Kind::Union(members(ast, id, node, &mut Vec::new())?),
        other => {
            let known = TYPES.iter().copied().chain(["union"]);
            let what = format!("the type `{other}` of a shape is unknown");
            return Err(ty.error(what).help(did_you_mean(other, known)));
        }
    }))
}

/// A string; in version 1.0, one with the trait `enum` is an enum.
fn string(traits: &TraitList<'_>) -> Result<Kind> {
    let Some(node) = traits.get("smithy.api#enum")? else { return Ok(Kind::String) };
    let mut values: Vec<EnumValue> = Vec::new();
    for item in node.items()? {
        let value = item.need("value")?.text()?.to_owned();
        if !values.iter().any(|other| other.value == value) {
            values.push(EnumValue {
                value,
                docs: item.get_text("documentation")?.map(Text::Html),
                rename: None,
            });
        }
    }
    Ok(if values.is_empty() { Kind::String } else { Kind::Enum(values) })
}

fn enumeration<'j>(ast: &Ast<'j>, id: &str, node: &Node<'j>) -> Result<Kind> {
    let mut values: Vec<EnumValue> = Vec::new();
    for (name, member) in node.need("members")?.members()? {
        let traits = ast.applied.of(&format!("{id}${name}"), &member)?;
        let value = traits.text("smithy.api#enumValue")?.unwrap_or_else(|| name.to_owned());
        if values.iter().any(|other| other.value == value) {
            let what = format!("the value `{value}` is there twice");
            return Err(member.error(what).help("each value of an enum has one name"));
        }
        values.push(EnumValue {
            value,
            docs: traits.text("smithy.api#documentation")?.map(Text::Html),
            rename: None,
        });
    }
    Ok(if values.is_empty() { Kind::String } else { Kind::Enum(values) })
}

fn int_enum<'j>(ast: &Ast<'j>, id: &str, node: &Node<'j>) -> Result<Kind> {
    let mut values = Vec::new();
    for (name, member) in node.need("members")?.members()? {
        let traits = ast.applied.of(&format!("{id}${name}"), &member)?;
        let value = traits.get("smithy.api#enumValue")?;
        let value = value.ok_or_else(|| member.error("the number of this value is missing"))?;
        let number = match value.number()? {
            crate::shape::Number::Int(int) => i32::try_from(int).ok(),
            crate::shape::Number::Float(_) => None,
        };
        let number = number.ok_or_else(|| value.error("a value of an enum is a 32-bit integer"))?;
        values.push((name.to_owned(), i64::from(number)));
    }
    let is_empty = values.is_empty();
    Ok(if is_empty { Kind::Integer(Integer::Int) } else { Kind::IntEnum(values) })
}

/// The members of a structure or a union, those of its mixins first.
fn members<'j>(
    ast: &Ast<'j>,
    id: &str,
    node: &Node<'j>,
    inside: &mut Vec<String>,
) -> Result<Vec<Member>> {
    if inside.iter().any(|other| other == id) {
        return Err(node.error(format!("the mixin `{id}` holds itself")));
    }
    inside.push(id.to_owned());
    let mut all: Vec<Member> = Vec::new();
    if let Some(mixins) = node.get("mixins")? {
        for mixin in mixins.items()? {
            if let (id, Some(node)) = ast.target(&mixin)? {
                all.extend(members(ast, id.as_str(), node, inside)?);
            }
        }
    }
    inside.pop();
    if let Some(own) = node.get("members")? {
        for (name, node) in own.members()? {
            all.retain(|other| other.name != name);
            all.push(member(ast, &format!("{id}${name}"), name, &node)?);
        }
    }
    Ok(all)
}

fn member<'j>(ast: &Ast<'j>, id: &str, name: &str, node: &Node<'j>) -> Result<Member> {
    let traits = ast.applied.of(id, node)?;
    Ok(Member {
        name: name.to_owned(),
        target: ast.target(node)?.0,
        required: traits.has("smithy.api#required")?,
        always_read: false,
        idempotency_token: traits.has("smithy.api#idempotencyToken")?,
        limits: traits.limits()?,
        traits: traits.common()?,
    })
}

fn error(traits: &TraitList<'_>) -> Result<Option<ErrorTraits>> {
    if !traits.has("smithy.api#error")? {
        return Ok(None);
    }
    let retryable = traits.get("smithy.api#retryable")?;
    let throttling = retryable.as_ref().map_or(Ok(false), |node| node.get_flag("throttling"))?;
    Ok(Some(ErrorTraits { retryable: retryable.is_some(), throttling }))
}

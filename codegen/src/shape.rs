//! Shapes: what a service's model says of the types of its values.

use std::fmt;

/// The ID of a shape, such as `com.amazonaws.kms#KeyIdType`, or `KeyIdType` where the model has no
/// namespaces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ShapeId(String);

impl ShapeId {
    pub(crate) fn new(id: impl Into<String>) -> Self {
        ShapeId(id.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the namespace.
    pub(crate) fn name(&self) -> &str {
        self.0.rsplit_once('#').map_or(&self.0, |(_, name)| name)
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) limits: Limits,
    pub(crate) traits: Traits,
}

/// What any shape or member may have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Traits {
    pub(crate) sensitive: bool,
    pub(crate) docs: Option<Text>,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) timestamp_format: Option<TimestampFormat>,
    /// The name in Rust that an override gives.
    pub(crate) rename: Option<String>,
    /// The path of a function that an override gives.
    pub(crate) check: Option<String>,
}

/// Documentation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Text {
    /// As models have it: HTML in AWS's.
    Html(String),
    /// As overrides have it.
    Markdown(String),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Deprecated {
    pub(crate) message: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TimestampFormat {
    DateTime,
    HttpDate,
    EpochSeconds,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Boolean,
    Integer(Integer),
    Float,
    Double,
    String,
    Blob,
    Timestamp,
    Document,
    /// The values, each once.
    Enum(Vec<EnumValue>),
    IntEnum(Vec<(String, i64)>),
    List {
        member: ShapeId,
        sparse: bool,
    },
    Map {
        key: ShapeId,
        value: ShapeId,
        sparse: bool,
    },
    Structure(Structure),
    Union(Vec<Member>),
    /// A stream of events, which has no place in a JSON body.
    EventStream,
    /// A type of Smithy's that JSON services don't have, such as `bigDecimal`.
    Unsupported(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Integer {
    Byte,
    Short,
    Int,
    Long,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EnumValue {
    pub(crate) value: String,
    pub(crate) docs: Option<Text>,
    /// The name in Rust that an override gives.
    pub(crate) rename: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Structure {
    pub(crate) members: Vec<Member>,
    /// What responses hold and a request can be filled from, as an override says.
    pub(crate) from: Option<ShapeId>,
    pub(crate) error: Option<ErrorTraits>,
}

/// What the model says of an error, besides its members.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct ErrorTraits {
    pub(crate) retryable: bool,
    pub(crate) throttling: bool,
}

/// A member of a structure or a union.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    /// The name in the model, which is that on the wire.
    pub(crate) name: String,
    pub(crate) target: ShapeId,
    pub(crate) required: bool,
    /// An override says that responses always have it.
    pub(crate) always_read: bool,
    pub(crate) idempotency_token: bool,
    /// Limits of the member's own, which stand in place of its shape's.
    pub(crate) limits: Limits,
    pub(crate) traits: Traits,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) length: Option<Bounds<u64>>,
    pub(crate) range: Option<Bounds<Number>>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) unique: bool,
}

impl Limits {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Limits::default()
    }
}

/// The inclusive ends of a limit; one of them is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds<T> {
    pub(crate) min: Option<T>,
    pub(crate) max: Option<T>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Number {
    Int(i128),
    Float(f64),
}

impl Number {
    #[allow(clippy::cast_precision_loss, reason = "only compared with another float")]
    fn float(self) -> f64 {
        match self {
            Number::Int(int) => int as f64,
            Number::Float(float) => float,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(std::cmp::Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Number::Int(left), Number::Int(right)) => left.partial_cmp(right),
            (left, right) => left.float().partial_cmp(&right.float()),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Int(int) => int.fmt(f),
            Number::Float(float) => write!(f, "{float:?}"),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern {
    pub(crate) text: String,
    pub(crate) matches: Match,
}

/// What of a value a pattern has to match.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Match {
    /// Some part, as in Smithy's form.
    Part,
    /// All of it, as in botocore's form.
    Whole,
}

impl Shape {
    /// The members of a structure or a union.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Structure(structure) => &structure.members,
            Kind::Union(members) => members,
            _ => &[],
        }
    }

    pub(crate) fn members_mut(&mut self) -> Option<&mut Vec<Member>> {
        match &mut self.kind {
            Kind::Structure(structure) => Some(&mut structure.members),
            Kind::Union(members) => Some(members),
            _ => None,
        }
    }

    /// The shapes that a value holds directly.
    pub(crate) fn held(&self) -> Vec<&ShapeId> {
        match &self.kind {
            Kind::List { member, .. } => vec![member],
            Kind::Map { key, value, .. } => vec![key, value],
            _ => self.members().iter().map(|member| &member.target).collect(),
        }
    }
}

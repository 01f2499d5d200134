//! What a generation left out or called otherwise than the model, with counts.

use std::fmt;

use crate::shape::ShapeId;

/// Something that is not as the model has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) enum Note {
    /// An operation with a stream of events, which the derives refuse.
    EventStream { operation: String, member: String },
    /// A pattern that does not become tables.
    Pattern { shape: ShapeId, pattern: String, why: String },
    /// The pages of an operation that are not asked for one after the other.
    NoPages { operation: String, why: String },
    /// A token that is the caller's to make.
    NestedToken { shape: ShapeId, member: String },
    /// A member of a type that no JSON service has.
    Unsupported { shape: ShapeId, member: String, ty: &'static str },
    /// Endpoints whose rules need more than the region.
    Endpoints { why: String },
    /// An endpoint that can't be said among the others.
    Endpoint { what: String },
    /// A model that names its service and has no rules of endpoints.
    UsualEndpoints { prefix: String },
    /// An error that an operation lists twice.
    ErrorListedTwice { operation: String, id: ShapeId },
    /// A name that was taken.
    Renamed { what: String, name: String, why: &'static str },
}

impl Note {
    /// Whether something of the model can't be emitted.
    fn is_loss(&self) -> bool {
        !matches!(
            self,
            Note::ErrorListedTwice { .. } | Note::Renamed { .. } | Note::UsualEndpoints { .. }
        )
    }

    /// Whether it is about one of these shapes, or about none.
    pub(crate) fn is_about(&self, shapes: &[ShapeId]) -> bool {
        match self {
            Note::Renamed { what, .. } => shapes.iter().any(|shape| shape.as_str() == what),
            _ => true,
        }
    }

    fn heading(&self) -> &'static str {
        match self {
            Note::EventStream { .. } => "operations left out: they have a stream of events",
            Note::Pattern { .. } => "patterns left out: they don't become tables",
            Note::NoPages { .. } => "operations whose pages are the caller's",
            Note::NestedToken { .. } => "idempotency tokens that are the caller's",
            Note::Unsupported { .. } => "members left out: JSON services don't have their type",
            Note::Endpoints { .. } => "`SERVICE` left out: its endpoints need more than the region",
            Note::Endpoint { .. } => "endpoints left out",
            Note::UsualEndpoints { .. } => "endpoints of the usual form, as there are no rules",
            Note::ErrorListedTwice { .. } => "errors that an operation lists twice, merged",
            Note::Renamed { .. } => "names that were taken",
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::EventStream { operation, member } => write!(f, "{operation}: {member}"),
            Note::Pattern { shape, pattern, why } => write!(f, "{shape}: `{pattern}`: {why}"),
            Note::NoPages { operation, why } => write!(f, "{operation} {why}"),
            Note::NestedToken { shape, member } => write!(f, "{shape}${member}"),
            Note::Unsupported { shape, member, ty } => write!(f, "{shape}${member}: {ty}"),
            Note::Endpoints { why } => f.write_str(why),
            Note::Endpoint { what } => f.write_str(what),
            Note::UsualEndpoints { prefix } => f.write_str(prefix),
            Note::ErrorListedTwice { operation, id } => write!(f, "{operation}: {id}"),
            Note::Renamed { what, name, why } => write!(f, "{what}: `{name}`, as {why}"),
        }
    }
}

/// What a generation left out or called otherwise than the model has it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub(crate) notes: Vec<Note>,
    pub(crate) operations: usize,
    pub(crate) shapes: usize,
    pub(crate) lines: usize,
    pub(crate) patterns: usize,
}

impl Report {
    /// The number of operations that were generated.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.operations
    }

    /// The number of shapes that they reach.
    #[must_use]
    pub fn shapes(&self) -> usize {
        self.shapes
    }

    /// The number of lines of code, without blank ones and docs.
    #[must_use]
    pub fn lines_of_code(&self) -> usize {
        self.lines
    }

    /// How many things of the model can't be emitted.
    #[must_use]
    pub fn losses(&self) -> usize {
        self.notes.iter().filter(|note| note.is_loss()).count()
    }
}

/// Counts, then each thing below its heading.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { notes, operations, shapes, lines, patterns } = self;
        writeln!(
            f,
            "{operations} operations, {shapes} shapes, {patterns} patterns, {lines} lines of code"
        )?;
        let mut headings: Vec<&str> = Vec::new();
        for note in notes {
            if !headings.contains(&note.heading()) {
                headings.push(note.heading());
            }
        }
        for heading in headings {
            let below: Vec<_> = notes.iter().filter(|note| note.heading() == heading).collect();
            writeln!(f, "{}: {}", heading, below.len())?;
            for note in below {
                writeln!(f, "  {note}")?;
            }
        }
        Ok(())
    }
}

//! A service: its operations and its shapes, whichever form its model has.

use std::collections::BTreeMap;

use crate::endpoints::Endpoints;
use crate::report::Note;
use crate::shape::{Kind, Member, Shape, ShapeId, Text, Traits};

/// What a model says.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    /// What people call the service, such as `AWS Key Management Service`.
    pub(crate) title: String,
    /// The version of the API, such as `2014-11-01`.
    pub(crate) version: String,
    /// What stands before an operation's name in its target.
    pub(crate) target_prefix: String,
    /// What stands before an operation's name in its permission, such as `kms`.
    pub(crate) signing_name: Option<String>,
    /// Where it is, if the model says so.
    pub(crate) endpoints: Option<Endpoints>,
    pub(crate) protocol: Protocol,
    pub(crate) query_compatible: bool,
    /// By name.
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<ShapeId, Shape>,
    /// What all names of shapes lose that end with it, as an override says.
    pub(crate) drop_suffix: Option<String>,
    /// The name of an enum of all errors, as an override says.
    pub(crate) all_errors: Option<String>,
    /// What the reader left out.
    pub(crate) notes: Vec<Note>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Protocol {
    AwsJson1_0,
    AwsJson1_1,
}

impl Protocol {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Protocol::AwsJson1_0 => "AwsJson1_0",
            Protocol::AwsJson1_1 => "AwsJson1_1",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation {
    pub(crate) id: ShapeId,
    pub(crate) input: Option<ShapeId>,
    pub(crate) output: Option<ShapeId>,
    /// Each once.
    pub(crate) errors: Vec<ShapeId>,
    /// What an error means for this operation, where an override says it.
    pub(crate) error_docs: BTreeMap<ShapeId, Text>,
    pub(crate) signed: bool,
    pub(crate) host_prefix: Option<String>,
    pub(crate) pages: Option<Pages>,
    pub(crate) traits: Traits,
}

/// The members that hold the tokens of pages, by their names.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pages {
    pub(crate) input_token: String,
    /// A path of members.
    pub(crate) output_token: Vec<String>,
    pub(crate) more_results: Option<String>,
}

impl Service {
    /// The shape of a target, which the readers made sure of.
    pub(crate) fn shape(&self, id: &ShapeId) -> &Shape {
        &self.shapes[id]
    }

    pub(crate) fn kind(&self, id: &ShapeId) -> &Kind {
        &self.shape(id).kind
    }

    /// The members of the structure or union.
    pub(crate) fn members(&self, id: &ShapeId) -> &[Member] {
        self.shape(id).members()
    }

    /// The member of an input or an output that is a stream of events.
    pub(crate) fn stream_of(&self, operation: &Operation) -> Option<&Member> {
        let ends = operation.input.iter().chain(&operation.output);
        let mut members = ends.flat_map(|id| self.members(id));
        members.find(|member| *self.kind(&member.target) == Kind::EventStream)
    }
}

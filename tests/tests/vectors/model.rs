//! The structures above, compared with the shapes of the model that the vectors are for.

use serde_json::Value;
use surefire::Operation;

use super::case::fact;
use super::enums::{JsonEnums, JsonIntEnums};
use super::greeting::GreetingWithErrors;
use super::kitchen_sink::KitchenSink;
use super::operations::{
    DatetimeOffsets, EmptyOperation, EndpointOperation, FractionalSeconds, HostLabelInput,
    HostWithPathOperation, InlineDocuments, NullOperation, OptionalInput, SimpleScalarProperties,
    SparseNullsOperation,
};
use super::unions::JsonUnions;

pub(crate) struct Shapes {
    shapes: Value,
}

impl Shapes {
    pub(crate) fn load() -> Option<Self> {
        Some(Shapes { shapes: fact("awsjson-1.1-shapes.json")?["shapes"].take() })
    }

    pub(crate) fn check_operations(&self) {
        self.check::<DatetimeOffsets>();
        self.check::<EmptyOperation>();
        self.check::<EndpointOperation>();
        self.check::<FractionalSeconds>();
        self.check::<GreetingWithErrors>();
        self.check::<HostLabelInput>();
        self.check::<HostWithPathOperation>();
        self.check::<InlineDocuments>();
        self.check::<JsonEnums>();
        self.check::<JsonIntEnums>();
        self.check::<JsonUnions>();
        self.check::<KitchenSink>();
        self.check::<NullOperation>();
        self.check::<OptionalInput>();
        self.check::<SimpleScalarProperties>();
        self.check::<SparseNullsOperation>();
    }

    /// The members of an operation's input, and which of them are required.
    fn check<O: Operation>(&self) {
        let (_, operation) = O::TARGET.split_once('.').expect("a target has a dot");
        let operation = &self.shapes[format!("aws.protocoltests.json#{operation}")];
        assert!(operation.is_object(), "{} is not in the model", O::TARGET);
        let input = operation["input"].as_str().map(|input| &self.shapes[input]["members"]);
        let members = input.and_then(Value::as_object).into_iter().flatten();
        let mut expected: Vec<_> = members
            .map(|(name, member)| {
                (name.as_str(), !member["traits"]["smithy.api#required"].is_null())
            })
            .collect();
        let found = O::MEMBERS.iter().map(|member| (member.name, member.required));
        let mut found: Vec<_> = found.collect();
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected, "{}", O::TARGET);
    }
}

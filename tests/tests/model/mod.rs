//! The service model as a JSON file, and what it says of a shape.

mod order;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::Index;

use serde_json::{Map, Value, json};
use surefire::Member;
use surefire::constraint::{Constraint, Limits, Number};

type Structures<'t> = [(&'t str, &'t [Member])];
type Enums<'t> = [(&'t str, &'t [&'t str])];

/// What [`Model::sample`] has in sensitive members.
pub(crate) const HIDDEN: &str = "hidden text";

/// A shape whose limits are not the model's, on purpose.
pub(crate) struct Difference {
    pub(crate) shape: String,
    /// The limits in the model, in words: if they change, the row is out of date.
    pub(crate) model: String,
    pub(crate) ours: String,
}

pub(crate) struct Model {
    differences: Vec<Difference>,
    facts: Value,
    order: order::Order,
    /// The shapes that were compared.
    seen: RefCell<BTreeSet<String>>,
}

impl Index<&str> for Model {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        &self.facts[name]
    }
}

impl Model {
    pub(crate) fn read(differences: Vec<Difference>) -> Self {
        let text = include_str!("../../../cognito/model/service-2.json");
        Model {
            differences,
            facts: serde_json::from_str(text).unwrap(),
            order: serde_json::from_str(text).unwrap(),
            seen: RefCell::default(),
        }
    }

    fn shape(&self, name: &str) -> &Value {
        self.seen.borrow_mut().insert(name.to_owned());
        &self.facts["shapes"][name]
    }

    /// The tables of structures, enums and differences hold nothing that the model does not need.
    pub(crate) fn assert_complete(&self, structures: &Structures<'_>, enums: &Enums<'_>) {
        let seen = self.seen.borrow();
        let names = self.differences.iter().map(|row| &*row.shape);
        let names = names.chain(structures.iter().map(|row| row.0));
        for name in names.chain(enums.iter().map(|row| row.0)) {
            assert!(seen.contains(name), "nothing has the shape {name}");
        }
    }

    /// Compares names, order, need and limits of members, and of the structures that they hold.
    pub(crate) fn compare_members(
        &self,
        name: &str,
        members: &[Member],
        structures: &Structures<'_>,
        enums: &Enums<'_>,
    ) {
        let shape = self.shape(name);
        let ours: Vec<_> = members.iter().map(|member| member.name).collect();
        assert_eq!(ours, self.order.members(name), "{name}");
        let required = members.iter().filter(|member| member.required);
        let ours: BTreeSet<_> = required.map(|member| member.name).collect();
        let theirs = shape["required"].as_array().into_iter().flatten();
        let theirs: BTreeSet<_> = theirs.map(|name| name.as_str().unwrap()).collect();
        assert_eq!(ours, theirs, "what {name} requires");

        let hidden = shape["sensitive"] == true;
        for member in members {
            let held = target(&shape["members"][member.name]);
            let theirs = self.describe(held, hidden);
            assert_eq!(describe(&member.limits), theirs, "{} of {name}", member.name);
            for held in self.held(held) {
                if let Some((_, members)) = structures.iter().find(|row| row.0 == held) {
                    self.compare_members(held, members, structures, enums);
                } else if !self.shape(held)["enum"].is_null() {
                    assert_eq!(self.shape(held)["enum"], json!(values(held, enums)), "{held}");
                }
            }
        }
    }

    /// The shape itself, and what it is a list or map of.
    fn held<'m>(&'m self, name: &'m str) -> Vec<&'m str> {
        let shape = self.shape(name);
        let mut all = vec![name];
        for word in ["member", "key", "value"] {
            if !shape[word].is_null() {
                all.extend(self.held(target(&shape[word])));
            }
        }
        all
    }

    /// The limits of a shape in words, ours where they differ.
    fn describe(&self, name: &str, hidden: bool) -> String {
        let model = self.describe_model(name, hidden);
        let Some(row) = self.differences.iter().find(|row| row.shape == name) else {
            return model;
        };
        assert_eq!(row.model, model, "the model's limits of {name}");
        assert_ne!(row.model, row.ours, "{name} does not differ");
        row.ours.clone()
    }

    fn describe_model(&self, name: &str, hidden: bool) -> String {
        let shape = self.shape(name);
        let kind = shape["type"].as_str().unwrap();
        let ends = if matches!(kind, "integer" | "long") { "range" } else { "length" };
        let mut parts = Vec::new();
        // Nothing is shorter than 0.
        let min = shape["min"].as_i64().filter(|min| ends == "range" || *min > 0);
        parts.extend(span(ends, min, shape["max"].as_i64()));
        if let Some(pattern) = shape["pattern"].as_str() {
            parts.push(format!("pattern {pattern}"));
        }
        for (word, part) in [("items", "member"), ("keys", "key"), ("values", "value")] {
            if !shape[part].is_null() {
                let held = self.describe(target(&shape[part]), false);
                parts.extend((!held.is_empty()).then(|| format!("{word} ({held})")));
            }
        }
        let sensitive = shape["sensitive"] == true;
        parts.extend((sensitive || hidden).then(|| "sensitive".to_owned()));
        parts.join(", ")
    }

    /// A value of the shape `name` has every member of the model, at every depth.
    pub(crate) fn assert_full(&self, name: &str, value: &Value) {
        let shape = self.shape(name);
        match value {
            Value::Object(members) if shape["type"] == "map" => {
                for item in members.values() {
                    self.assert_full(target(&shape["value"]), item);
                }
            }
            Value::Object(members) => {
                let ours: BTreeSet<_> = members.keys().map(String::as_str).collect();
                let theirs: BTreeSet<_> =
                    self.order.members(name).iter().map(String::as_str).collect();
                assert_eq!(ours, theirs, "{name}");
                for (key, value) in members {
                    self.assert_full(target(&shape["members"][key.as_str()]), value);
                }
            }
            Value::Array(items) => {
                assert!(!items.is_empty(), "{name}");
                for item in items {
                    self.assert_full(target(&shape["member"]), item);
                }
            }
            Value::Bool(_) => assert_eq!(shape["type"], "boolean", "{name}"),
            Value::Number(_) => assert_eq!(shape["type"], "integer", "{name}"),
            Value::String(text) => {
                assert_eq!(shape["type"], "string", "{name}");
                let values = shape["enum"].as_array();
                assert!(values.is_none_or(|values| values.contains(&json!(text))), "{name}");
            }
            Value::Null => panic!("{name} is null"),
        }
    }

    /// A value of the shape `name` with every member; their names in small letters go to `names`.
    pub(crate) fn sample(&self, name: &str, enums: &Enums<'_>, names: &mut Vec<String>) -> Value {
        let shape = self.shape(name);
        match shape["type"].as_str().unwrap() {
            "structure" => {
                let mut object = Map::new();
                for member in self.order.members(name) {
                    names.push(member.to_lowercase());
                    let held = target(&shape["members"][member.as_str()]);
                    object.insert(member.clone(), self.sample(held, enums, names));
                }
                Value::Object(object)
            }
            "list" => json!([self.sample(target(&shape["member"]), enums, names)]),
            "map" => json!({ "key": self.sample(target(&shape["value"]), enums, names) }),
            "string" if !shape["enum"].is_null() => {
                // Codes of reasons are text, so that new ones are read too.
                if name != "InvalidParameterExceptionReasonCodeType" {
                    assert_eq!(shape["enum"], json!(values(name, enums)), "{name}");
                }
                shape["enum"][0].clone()
            }
            "string" if shape["sensitive"] == true => json!(HIDDEN),
            "string" => json!("text"),
            "blob" => json!("AAEC"),
            "boolean" => json!(true),
            "integer" | "long" => json!(7),
            "timestamp" => json!(1_767_323_045.25),
            other => panic!("{name} has the type {other}"),
        }
    }
}

/// The name of the shape that a member has, with or without words beside it.
fn target(member: &Value) -> &str {
    member.as_str().or_else(|| member["shape"].as_str()).unwrap()
}

fn values<'t>(name: &str, enums: &Enums<'t>) -> &'t [&'t str] {
    let row = enums.iter().find(|row| row.0 == name);
    row.unwrap_or_else(|| panic!("the enum {name} is not in the table")).1
}

/// Limits in words.
fn describe(limits: &Limits) -> String {
    if *limits == Limits::NONE {
        return String::new();
    }
    let mut parts: Vec<String> = limits.constraints().iter().filter_map(describe_one).collect();
    let held = [("items", limits.items()), ("keys", limits.keys()), ("values", limits.values())];
    for (word, held) in held {
        let held = describe(held);
        parts.extend((!held.is_empty()).then(|| format!("{word} ({held})")));
    }
    parts.extend(limits.is_sensitive().then(|| "sensitive".to_owned()));
    parts.join(", ")
}

fn describe_one(constraint: &Constraint) -> Option<String> {
    let number = |end: Option<Number>| match end {
        Some(Number::Int(int)) => Some(int),
        Some(Number::Float(_) | Number::Single(_)) => panic!("the model has no range of floats"),
        None => None,
    };
    match constraint {
        Constraint::Length(length) => span("length", length.min, length.max),
        Constraint::Range(range) => span("range", number(range.min), number(range.max)),
        Constraint::Pattern(pattern) => Some(format!("pattern {}", pattern.text())),
        other => Some(format!("{other:?}")),
    }
}

fn span(word: &str, min: Option<impl Display>, max: Option<impl Display>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("{word} {min}..={max}")),
        (Some(min), None) => Some(format!("{word} {min}..")),
        (None, Some(max)) => Some(format!("{word} ..={max}")),
        (None, None) => None,
    }
}

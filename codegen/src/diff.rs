//! What a new model changes, in the words of a changelog.

use std::collections::BTreeSet;
use std::fmt;

use crate::model::Model;
use crate::service::{Operation, Service};
use crate::shape::{Bounds, Kind, Limits, Member, Shape, ShapeId};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    section: Section,
    text: String,
    breaks: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Added,
    Loosened,
    Tightened,
    Changed,
    Removed,
}

impl Change {
    /// What changes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether code that uses the old one may not compile, or may be refused.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.breaks
    }
}

/// The changes from one model to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    changes: Vec<Change>,
}

impl Diff {
    /// Compares two models of a service.
    #[must_use]
    pub fn between(old: &Model, new: &Model) -> Self {
        let mut diff = Diff::default();
        diff.operations(&old.service, &new.service);
        diff.shapes(&old.service, &new.service);
        diff.changes.sort_by_key(|change| change.section);
        diff
    }

    /// The changes, additions first.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    fn add(&mut self, section: Section, breaks: bool, text: String) {
        self.changes.push(Change { section, text, breaks });
    }

    fn operations(&mut self, old: &Service, new: &Service) {
        for name in new.operations.keys().filter(|name| !old.operations.contains_key(*name)) {
            self.add(Section::Added, false, format!("operation `{name}`"));
        }
        for (name, before) in &old.operations {
            match new.operations.get(name) {
                None => self.add(Section::Removed, true, format!("operation `{name}`")),
                Some(after) => self.operation(name, before, after),
            }
        }
    }

    fn operation(&mut self, name: &str, before: &Operation, after: &Operation) {
        for error in names(&after.errors).difference(&names(&before.errors)) {
            self.add(Section::Added, false, format!("error `{error}` of `{name}`"));
        }
        for error in names(&before.errors).difference(&names(&after.errors)) {
            self.add(Section::Removed, true, format!("error `{error}` of `{name}`"));
        }
        if before.signed != after.signed {
            let now = if after.signed { "signed" } else { "not signed" };
            self.add(Section::Changed, true, format!("`{name}` is {now} now"));
        }
        if before.traits.deprecated.is_none() && after.traits.deprecated.is_some() {
            self.add(Section::Changed, false, format!("`{name}` is deprecated"));
        }
    }

    fn shapes(&mut self, old: &Service, new: &Service) {
        for (id, before) in &old.shapes {
            let Some(after) = counterpart(id, new) else { continue };
            let name = id.name();
            if std::mem::discriminant(&before.kind) != std::mem::discriminant(&after.kind) {
                self.add(Section::Changed, true, format!("`{name}` is of another type"));
                continue;
            }
            self.limits(name, &before.limits, &after.limits);
            self.values(name, &before.kind, &after.kind);
            self.members(name, before, after);
        }
    }

    fn values(&mut self, name: &str, before: &Kind, after: &Kind) {
        let (Kind::Enum(before), Kind::Enum(after)) = (before, after) else { return };
        let [before, after] = [before, after]
            .map(|values| values.iter().map(|it| it.value.as_str()).collect::<BTreeSet<_>>());
        for value in after.difference(&before) {
            self.add(Section::Added, false, format!("value `{value}` of `{name}`"));
        }
        for value in before.difference(&after) {
            self.add(Section::Removed, true, format!("value `{value}` of `{name}`"));
        }
    }

    fn members(&mut self, name: &str, before: &Shape, after: &Shape) {
        let find = |members: &[Member], name: &str| -> Option<Member> {
            members.iter().find(|member| member.name == name).cloned()
        };
        for member in after.members() {
            let place = format!("`{}` of `{name}`", member.name);
            match find(before.members(), &member.name) {
                None if member.required => {
                    self.add(Section::Added, true, format!("member {place}, required"));
                }
                None => self.add(Section::Added, false, format!("member {place}")),
                Some(old) => self.member(&place, &old, member),
            }
        }
        for member in before.members() {
            if find(after.members(), &member.name).is_none() {
                self.add(Section::Removed, true, format!("member `{}` of `{name}`", member.name));
            }
        }
    }

    fn member(&mut self, place: &str, before: &Member, after: &Member) {
        match (before.required, after.required) {
            (false, true) => self.add(Section::Tightened, true, format!("{place} is required now")),
            // The setter stays; the type of the accessor changes.
            (true, false) => self.add(Section::Loosened, true, format!("{place} is optional now")),
            _ => {}
        }
        if before.target.name() != after.target.name() {
            let (old, new) = (before.target.name(), after.target.name());
            self.add(Section::Changed, true, format!("{place} is a `{new}`, and was a `{old}`"));
        }
        self.limits(place, &before.limits, &after.limits);
    }

    fn limits(&mut self, name: &str, before: &Limits, after: &Limits) {
        let name = if name.starts_with('`') { name.to_owned() } else { format!("`{name}`") };
        self.ends(&name, "length", before.length.as_ref(), after.length.as_ref());
        self.ends(&name, "range", before.range.as_ref(), after.range.as_ref());
        if before.pattern != after.pattern {
            let text = match (&before.pattern, &after.pattern) {
                (Some(old), Some(new)) => (
                    Section::Changed,
                    format!("pattern of {name}: `{}`, was `{}`", new.text, old.text),
                ),
                (None, Some(new)) => {
                    (Section::Tightened, format!("{name} has a pattern: `{}`", new.text))
                }
                _ => (Section::Loosened, format!("{name} has no pattern any more")),
            };
            self.add(text.0, text.0 != Section::Loosened, text.1);
        }
        if before.unique != after.unique {
            let (section, text) = if after.unique {
                (Section::Tightened, "items are unique")
            } else {
                (Section::Loosened, "items may repeat")
            };
            self.add(section, after.unique, format!("{name}: {text}"));
        }
    }

    fn ends<N: PartialOrd + Copy + fmt::Display>(
        &mut self,
        name: &str,
        word: &str,
        before: Option<&Bounds<N>>,
        after: Option<&Bounds<N>>,
    ) {
        let min = |bounds: Option<&Bounds<N>>| bounds.and_then(|bounds| bounds.min);
        let max = |bounds: Option<&Bounds<N>>| bounds.and_then(|bounds| bounds.max);
        // No lower end is below every one, as `None` is; no upper end is above.
        let tighter = min(after) > min(before)
            || max(after).is_some_and(|new| max(before).is_none_or(|old| new < old));
        let looser = min(after) < min(before)
            || max(before).is_some_and(|old| max(after).is_none_or(|new| new > old));
        let text = format!("{word} of {name}: {}, was {}", shown(after), shown(before));
        match (looser, tighter) {
            (false, false) => {}
            (true, false) => self.add(Section::Loosened, false, text),
            (false, true) => self.add(Section::Tightened, true, text),
            (true, true) => self.add(Section::Changed, true, text),
        }
    }
}

/// The shape of the same ID, or of the same name in another form of the model.
fn counterpart<'s>(id: &ShapeId, service: &'s Service) -> Option<&'s Shape> {
    let is_own = |id: &ShapeId| !id.as_str().starts_with("smithy.api#");
    service.shapes.get(id).or_else(|| {
        let mut others = service.shapes.iter().filter(|(other, _)| is_own(id) && is_own(other));
        others.find(|(other, _)| other.name() == id.name()).map(|(_, shape)| shape)
    })
}

fn names(ids: &[ShapeId]) -> BTreeSet<&str> {
    ids.iter().map(ShapeId::name).collect()
}

fn shown<N: fmt::Display>(bounds: Option<&Bounds<N>>) -> String {
    let Some(Bounds { min, max }) = bounds else { return "unlimited".to_owned() };
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "unlimited".to_owned(),
    }
}

/// The sections of a changelog; what breaks callers is marked.
impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut section = None;
        for change in &self.changes {
            if section != Some(change.section) {
                let space = if section.is_some() { "\n" } else { "" };
                writeln!(f, "{space}### {:?}\n", change.section)?;
                section = Some(change.section);
            }
            let mark = if change.breaks { " **breaks**" } else { "" };
            writeln!(f, "- {}{mark}", change.text)?;
        }
        Ok(())
    }
}

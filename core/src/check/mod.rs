//! The visitor that checks values against their limits. Costs nothing while everything is valid.

mod parts;
mod twins;

use crate::constraint::{Constraint, Failed, KeyFilter, Limits, Number, Subject, has_equal_keys};
use crate::encode::{Encode, Keys, MemberVisitor, Members, Sealed, Visitor};
use crate::member::Member;
use crate::path::{PartStep, Path, REDACTED_KEY};
use crate::string_map::StringMap;
use crate::timestamp::Timestamp;
use crate::violation::{Part, ValidationError, Violations};
use twins::has_twins;

/// How far a check goes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Depth {
    /// Values of types that check themselves were checked when they were made.
    Unchecked,
    /// Every value.
    All,
}

/// Checks a value.
///
/// # Errors
///
/// Every violation, in the order of the members.
pub(crate) fn check<T: Encode + ?Sized>(value: &T, depth: Depth) -> Result<(), ValidationError> {
    let mut violations = Violations::new();
    let checker = &mut Checker {
        at: &Path::ROOT,
        part: Part::Value,
        depth,
        redacts: T::LIMITS.is_sensitive(),
        violations: &mut violations,
    };
    value.visit(T::LIMITS, checker);
    if violations.total() == 0 { Ok(()) } else { Err(ValidationError::of_request(violations)) }
}

/// Checks the value that is at a place.
struct Checker<'c> {
    at: &'c Path<'c>,
    /// Whether it is the value there, or its key.
    part: Part,
    depth: Depth,
    /// Whether the value is inside of a sensitive one, so that its keys are not shown.
    redacts: bool,
    violations: &'c mut Violations,
}

impl Checker<'_> {
    /// Keeps the constraints that the value fails.
    #[inline]
    fn note(&mut self, limits: &'static Limits, failed: Failed) {
        if failed.any() {
            self.violations.record(self.at, self.part, limits, failed);
        }
    }

    #[cold]
    fn push(&mut self, constraint: Constraint) {
        self.violations.push(self.at, self.part, constraint);
    }

    /// Checks what is inside of this value.
    #[inline]
    fn inside<T: Encode + ?Sized>(&mut self, at: &Path<'_>, value: &T, limits: &'static Limits) {
        let redacts = self.redacts || limits.is_sensitive();
        let violations = &mut *self.violations;
        let part = Part::Value;
        value.visit(limits, &mut Checker { at, part, depth: self.depth, redacts, violations });
    }

    /// Whether a value of the type is to be checked.
    #[inline]
    fn wants<T: Encode + ?Sized>(&self) -> bool {
        !T::IS_CHECKED || self.depth == Depth::All
    }

    /// Checks one entry of a map: a bad key and a bad value both stand at the key.
    fn entry<K, T>(&mut self, key: &K, value: &T, limits: &'static Limits)
    where
        K: AsRef<str> + Encode,
        T: Encode + ?Sized,
    {
        let is_secret = self.redacts || limits.is_sensitive() || K::LIMITS.is_sensitive();
        let key = key.as_ref();
        let at = self.at.key(if is_secret { REDACTED_KEY } else { key });
        let failed = limits.keys().check(Subject::Text(key));
        if failed.any() {
            self.violations.record(&at, Part::Key, limits.keys(), failed);
        }
        if self.wants::<T>() {
            self.inside(&at, value, limits.values());
        }
    }
}

impl Sealed for Checker<'_> {}

impl MemberVisitor for Checker<'_> {
    const CHECKS: bool = true;

    #[inline]
    fn member<T: Encode + ?Sized>(&mut self, rows: &'static [Member], row: usize, value: &T) {
        let member = &rows[row];
        if self.wants::<T>() || member.is_raw {
            self.inside(&self.at.member(member.name), value, &member.limits);
        }
    }

    #[inline]
    fn member_rule(
        &mut self,
        rows: &'static [Member],
        row: usize,
        outcome: impl FnOnce() -> Result<(), &'static str>,
    ) {
        if let Err(message) = outcome() {
            let at = self.at.member(rows[row].name);
            self.violations.push(&at, Part::Value, Constraint::Check(message));
        }
    }

    #[inline]
    fn member_part_rule(
        &mut self,
        rows: &'static [Member],
        row: usize,
        steps: &[PartStep<'_>],
        outcome: impl FnOnce() -> Result<(), &'static str>,
    ) {
        if let Err(message) = outcome() {
            let at = self.at.member(rows[row].name);
            self.push_part(&at, &rows[row].limits, self.redacts, steps, message);
        }
    }

    #[inline]
    fn rule_across(
        &mut self,
        members: &'static [&'static str],
        outcome: impl FnOnce() -> Result<(), Constraint>,
    ) {
        if let Err(constraint) = outcome() {
            self.violations.push_across(self.at, members, constraint);
        }
    }
}

impl Visitor for Checker<'_> {
    const CHECKS: bool = true;

    #[expect(
        clippy::inline_always,
        reason = "its limits are then constants; a quarter of the time of a check"
    )]
    #[inline(always)]
    fn text(&mut self, value: &str, limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Text(value)));
    }

    fn bool(&mut self, _: bool) {}

    fn int(&mut self, value: i64, limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Number(Number::Int(value.into()))));
    }

    fn uint(&mut self, value: u64, limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Number(Number::Int(value.into()))));
    }

    fn float(&mut self, value: f32, limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Number(Number::Single(value))));
    }

    fn double(&mut self, value: f64, limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Number(Number::Float(value))));
    }

    fn number(&mut self, _: &str) {}

    fn blob(&mut self, value: &[u8], limits: &'static Limits) {
        self.note(limits, limits.check(Subject::Size(value.len())));
    }

    fn timestamp(&mut self, value: Timestamp, limits: &'static Limits) {
        if !value.fits(limits.timestamp_format()) {
            self.push(Constraint::Check(Timestamp::OUT_OF_RANGE));
        }
    }

    fn null(&mut self) {}

    fn items<'m, T: Encode + 'm>(
        &mut self,
        items: impl ExactSizeIterator<Item = &'m T> + Clone,
        limits: &'static Limits,
    ) {
        self.redacts |= limits.is_sensitive();
        let has_twins = limits.is_unique() && has_twins(items.clone(), limits.items());
        self.note(limits, limits.check(Subject::List(items.len(), has_twins)));
        if self.wants::<T>() {
            for (index, item) in items.enumerate() {
                self.inside(&self.at.item(index), item, limits.items());
            }
        }
    }

    fn map<'m, K, T>(
        &mut self,
        entries: impl Iterator<Item = (&'m K, &'m T)> + Clone,
        keys: Keys,
        limits: &'static Limits,
    ) where
        K: AsRef<str> + Encode + 'm,
        T: Encode + 'm,
    {
        self.redacts |= limits.is_sensitive();
        if !limits.is_free() {
            self.note(limits, limits.check(Subject::Size(entries.clone().count())));
        }
        if keys == Keys::Any && has_equal_keys(entries.clone().map(|(key, _)| key.as_ref())) {
            self.push(Constraint::UniqueKeys);
        }
        if self.wants::<T>() || !limits.keys().is_free() {
            entries.for_each(|(key, value)| self.entry(key, value, limits));
        }
    }

    fn string_map(&mut self, map: &StringMap<'_>, limits: &'static Limits) {
        if !limits.is_free() {
            self.note(limits, limits.check(Subject::Size(map.len())));
        }
        let (keys, values) = (limits.keys(), limits.values());
        if are_few_and_short(map, keys, values) {
            return;
        }
        if map.has_equal_keys() {
            self.push(Constraint::UniqueKeys);
        }
        let is_free = keys.is_free() && values.is_free();
        if !is_free && !are_valid(map, keys, values) {
            map.for_each(|key, value| self.entry(&key, value, limits));
        }
    }

    #[inline]
    fn structure<S: Members + ?Sized>(&mut self, value: &S) {
        value.members(self);
    }

    #[inline]
    fn part_rule(
        &mut self,
        limits: &'static Limits,
        steps: &[PartStep<'_>],
        outcome: impl FnOnce() -> Result<(), &'static str>,
    ) {
        if let Err(message) = outcome() {
            let at = *self.at;
            self.push_part(&at, limits, self.redacts, steps, message);
        }
    }

    #[inline]
    fn rule(&mut self, outcome: impl FnOnce() -> Result<(), &'static str>) {
        if let Err(message) = outcome() {
            self.push(Constraint::Check(message));
        }
    }
}

/// Fast path: true if no two keys are equal and all is so short that no limit can fail; false is
/// inconclusive.
#[inline]
fn are_few_and_short(map: &StringMap<'_>, keys: &Limits, values: &Limits) -> bool {
    let Some(pairs) = map.pairs().filter(|pairs| pairs.len() <= KeyFilter::CAPACITY) else {
        return false;
    };
    let (sure_key, sure_value) = (keys.accepts_text_below(), values.accepts_text_below());
    let mut filter = KeyFilter::EMPTY;
    pairs.iter().all(|(key, value)| {
        (key.len() < sure_key) & (value.len() < sure_value) & filter.is_new(key)
    })
}

/// Fast path: true if every pair is valid; false is inconclusive.
#[inline]
fn are_valid(map: &StringMap<'_>, keys: &Limits, values: &Limits) -> bool {
    let Some(pairs) = map.pairs() else { return false };
    let (sure_key, sure_value) = (keys.accepts_text_below(), values.accepts_text_below());
    pairs.iter().all(|(key, value)| {
        (key.len() < sure_key || keys.accepts(Subject::Text(key)))
            && (value.len() < sure_value || values.accepts(Subject::Text(value)))
    })
}

//! What a model says of limits and secrets, as sentences of docs.

use super::Emitter;
use super::limits::over;
use crate::service::Operation;
use crate::shape::{Bounds, Kind, Limits, Match, Member, Number, ShapeId};

impl Emitter<'_> {
    /// What may be in a member of a request, and that it is secret.
    pub(super) fn about_sent(&self, holder: &ShapeId, member: &Member) -> Option<String> {
        let limits = self.about_value(&member.target, &member.limits);
        let limits = limits.map(|text| capital(&text) + ".");
        sentences([limits, self.about_secret(holder, member)])
    }

    /// That a member is secret.
    pub(super) fn about_secret(&self, holder: &ShapeId, member: &Member) -> Option<String> {
        self.is_secret(holder, member).then(|| "Never printed.".to_owned())
    }

    /// Whether a member is marked, its value, or the structure around it.
    pub(super) fn is_secret(&self, holder: &ShapeId, member: &Member) -> bool {
        let is_marked = member.traits.sensitive || self.shape(holder).traits.sensitive;
        is_marked || self.facts.is_sensitive(&member.target)
    }

    /// The limits of a type of values of its own.
    pub(super) fn about_value_type(&self, id: &ShapeId) -> Option<String> {
        let shape = self.shape(id);
        let mut parts = phrases(&shape.kind, &shape.limits, true);
        if let Some(pattern) = &shape.limits.pattern {
            let how = match pattern.matches {
                Match::Whole => "a full match of",
                Match::Part => "pattern",
            };
            parts.push(format!("{how} {}", code(&pattern.text)));
        }
        let limits = (!parts.is_empty()).then(|| format!("Limits: {}.", parts.join(", ")));
        let secret = shape.traits.sensitive.then(|| "Never printed.".to_owned());
        sentences([limits, secret])
    }

    fn about_value(&self, id: &ShapeId, own: &Limits) -> Option<String> {
        let shape = self.shape(id);
        let parts = phrases(&shape.kind, &over(own, &shape.limits), false);
        if self.is_value(id) && own.is_empty() && !self.options.owned {
            let name = self.names.ty(id);
            return Some(format!("limits of [`{name}`](value::{name}): {}", and(&parts)?));
        }
        let held: &[(&str, &ShapeId)] = match &shape.kind {
            Kind::List { member, .. } => &[("each", member)],
            Kind::Map { key, value, .. } => &[("each key", key), ("each value", value)],
            _ => &[],
        };
        let mut texts: Vec<String> = and(&parts).into_iter().collect();
        for (what, id) in held {
            let about = self.about_value(id, &Limits::default());
            texts.extend(about.map(|text| format!("{what}: {text}")));
        }
        (!texts.is_empty()).then(|| texts.join("; "))
    }

    /// Who may call an operation, as far as the model says it.
    pub(super) fn about_call(&self, name: &str, operation: &Operation) -> String {
        if !operation.signed {
            return "The call is not signed.".to_owned();
        }
        let signed = "The call is signed (AWS Signature Version 4)";
        match &self.service.signing_name {
            Some(service) => format!("{signed} and needs the permission `{service}:{name}`."),
            None => format!("{signed}."),
        }
    }
}

/// `1 to 55 characters` and the like; that there is a pattern, unless its text follows.
fn phrases(kind: &Kind, limits: &Limits, shows_pattern: bool) -> Vec<String> {
    let mut parts = Vec::new();
    let unit = match kind {
        Kind::String => Some("character"),
        Kind::Blob => Some("byte"),
        Kind::List { .. } => Some("item"),
        Kind::Map { .. } => Some("entry"),
        _ => None,
    };
    if let (Some(unit), Some(Bounds { min, max })) = (unit, limits.length) {
        parts.extend(length(unit, min.filter(|min| *min > 0), max));
    }
    if let Some(Bounds { min, max }) = limits.range {
        parts.extend(range(min, max));
    }
    if limits.pattern.is_some() && *kind == Kind::String && !shows_pattern {
        parts.push("a pattern".to_owned());
    }
    if limits.unique {
        parts.push("no two equal".to_owned());
    }
    parts
}

fn length(unit: &str, min: Option<u64>, max: Option<u64>) -> Option<String> {
    let units = |count: u64| match (count, unit) {
        (1, _) => unit.to_owned(),
        (_, "entry") => "entries".to_owned(),
        _ => format!("{unit}s"),
    };
    Some(match (min, max) {
        (None, None) => return None,
        (Some(min), None) => format!("at least {min} {}", units(min)),
        (None, Some(max)) => format!("at most {max} {}", units(max)),
        (Some(min), Some(max)) if min == max => format!("{min} {}", units(min)),
        (Some(min), Some(max)) => format!("{min} to {max} {}", units(max)),
    })
}

fn range(min: Option<Number>, max: Option<Number>) -> Option<String> {
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (Some(min), Some(max)) => Some(format!("from {min} to {max}")),
    }
}

/// `a, b and c`
fn and(parts: &[String]) -> Option<String> {
    let (last, rest) = parts.split_last()?;
    if rest.is_empty() {
        Some(last.clone())
    } else {
        Some(format!("{} and {last}", rest.join(", ")))
    }
}

fn sentences(parts: [Option<String>; 2]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// A text in code font, whatever it holds.
fn code(text: &str) -> String {
    if !text.contains('`') {
        return format!("`{text}`");
    }
    format!("`` {text} ``")
}

#[cfg(test)]
mod tests {
    use super::{and, code, length};

    #[test]
    fn counts_have_their_units() {
        assert_eq!(length("character", Some(1), Some(55)).as_deref(), Some("1 to 55 characters"));
        assert_eq!(length("entry", None, Some(5)).as_deref(), Some("at most 5 entries"));
        assert_eq!(length("item", Some(1), None).as_deref(), Some("at least 1 item"));
        assert_eq!(length("byte", Some(4), Some(4)).as_deref(), Some("4 bytes"));
        assert_eq!(length("byte", None, None), None);
    }

    #[test]
    fn lists_and_code_read_well() {
        let parts = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(and(&parts).as_deref(), Some("a, b and c"));
        assert_eq!(and(&[]), None);
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}

//! Whether patterns become tables, asked of the compiler that the derives use.

use std::collections::BTreeMap;

use crate::report::Note;
use crate::service::Service;
use crate::shape::{Limits, Match, Pattern, ShapeId};

/// Takes out the limits that can't be emitted, each with a note.
pub(crate) fn take_out_refused(service: &mut Service, used: &[ShapeId]) -> (Vec<Note>, usize) {
    let mut notes = Vec::new();
    let mut known: BTreeMap<(String, bool), Option<String>> = BTreeMap::new();
    for id in used {
        let Some(shape) = service.shapes.get_mut(id) else { continue };
        take_out(id, &mut shape.limits, &mut known, &mut notes);
        for member in shape.members_mut().into_iter().flatten() {
            let id = ShapeId::new(format!("{id}${}", member.name));
            take_out(&id, &mut member.limits, &mut known, &mut notes);
        }
    }
    let compiled = known.values().filter(|refusal| refusal.is_none()).count();
    (notes, compiled)
}

fn take_out(
    id: &ShapeId,
    limits: &mut Limits,
    known: &mut BTreeMap<(String, bool), Option<String>>,
    notes: &mut Vec<Note>,
) {
    let Some(pattern) = &limits.pattern else { return };
    let key = (pattern.text.clone(), pattern.matches == Match::Whole);
    let refusal = known.entry(key).or_insert_with(|| refusal(pattern));
    if let Some(why) = refusal {
        let (why, pattern) = (why.clone(), pattern.text.clone());
        notes.push(Note::Pattern { shape: id.clone(), pattern, why });
        limits.pattern = None;
    }
}

/// Why the pattern does not become tables; `None` if it does.
pub(crate) fn refusal(pattern: &Pattern) -> Option<String> {
    let matches = match pattern.matches {
        Match::Part => surefire_pattern::Match::Search,
        Match::Whole => surefire_pattern::Match::Full,
    };
    surefire_pattern::compile(&pattern.text, matches).err().map(|error| error.message)
}

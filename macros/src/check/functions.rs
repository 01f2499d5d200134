//! The functions of a structure and its builder that members give their names to; each once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use syn::Ident;

use crate::errors::Errors;
use crate::model::{Member, Setters};
use crate::names;

/// Notes every function that another member has too; the second of two is wrong.
pub(super) fn check_functions(members: &[Option<Member<'_>>], errors: &mut Errors) {
    let members: Vec<_> = members.iter().flatten().collect();
    let setters = members.iter().flat_map(|member| setters(member));
    for (setter, ident, first) in taken(setters) {
        let message = format!(
            "the setter `{setter}` is taken by the member `{first}`; give one of them another with \
             `setter = …`"
        );
        errors.at(ident, message);
    }
    let accessors =
        members.iter().map(|member| (names::accessor(member.ident).to_string(), member.ident));
    for (accessor, ident, first) in taken(accessors) {
        let message = format!(
            "the accessor `{accessor}` is taken by the member `{first}`; rename one of them, and \
             give it its wire name with `rename`"
        );
        errors.at(ident, message);
    }
}

fn setters<'m>(member: &'m Member<'_>) -> Vec<(String, &'m Ident)> {
    let Setters { ident, maybe, append, .. } = &member.setters;
    let mut setters = vec![(ident.to_string(), member.ident)];
    if !member.is_required() {
        setters.push((maybe.to_string(), member.ident));
    }
    setters.extend(append.iter().map(|append| (append.ident.to_string(), &append.ident)));
    setters
}

/// Those of the functions that there are already, with the member that has them.
fn taken<'i>(
    functions: impl Iterator<Item = (String, &'i Ident)>,
) -> Vec<(String, &'i Ident, &'i Ident)> {
    let mut first: HashMap<String, &Ident> = HashMap::new();
    let mut taken = Vec::new();
    for (function, ident) in functions {
        match first.entry(function) {
            Entry::Occupied(first) => taken.push((first.key().clone(), ident, *first.get())),
            Entry::Vacant(place) => {
                place.insert(ident);
            }
        }
    }
    taken
}

//! A name in Rust for every shape and operation: by the model's name, the same way every time,
//! whatever is selected.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Result};
use crate::report::Note;
use crate::service::Service;
use crate::shape::{Kind, Shape, ShapeId};

/// The names of types and modules.
#[derive(Debug)]
pub(crate) struct Names {
    types: BTreeMap<ShapeId, String>,
    /// By the name of the operation.
    operations: BTreeMap<String, OperationNames>,
    pub(crate) notes: Vec<Note>,
}

#[derive(Clone, Debug)]
pub(crate) struct OperationNames {
    pub(crate) module: String,
    /// What `Request`, `Response` and `Error` are put after.
    pub(crate) base: String,
}

impl Names {
    pub(crate) fn of(service: &Service) -> Result<Self> {
        let mut notes = Vec::new();
        let types = types(service, &mut notes)?;
        let operations = operations(service, &mut notes);
        Ok(Names { types, operations, notes })
    }

    pub(crate) fn ty(&self, id: &ShapeId) -> &str {
        self.types.get(id).map_or("", String::as_str)
    }

    pub(crate) fn operation(&self, name: &str) -> &OperationNames {
        &self.operations[name]
    }
}

/// Two names that differ in case alone would share the names of modules.
fn key(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

fn types(service: &Service, notes: &mut Vec<Note>) -> Result<BTreeMap<ShapeId, String>> {
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| key(name)).collect();
    let mut types = BTreeMap::new();
    // Names that people chose come first.
    let is_chosen = |shape: &Shape| shape.traits.rename.is_some();
    let (chosen, others): (Vec<_>, Vec<_>) =
        service.shapes.iter().partition(|(_, shape)| is_chosen(shape));
    for (id, shape) in chosen.into_iter().chain(others) {
        let short = service.drop_suffix.as_deref().and_then(|end| id.name().strip_suffix(end));
        let short = short.filter(|short| !short.is_empty()).map(surefire_names::type_name);
        // Another shape may have the short name.
        let short = short.filter(|name| !is_taken(name, shape, &taken));
        let own = short.unwrap_or_else(|| surefire_names::type_name(id.name()));
        let name = match &shape.traits.rename {
            Some(rename) if is_taken(rename, shape, &taken) => {
                let what = format!("`{id}` can't be renamed to `{rename}`: the name is taken");
                return Err(Error::new(what).help("write another name in the overrides"));
            }
            Some(rename) => rename.clone(),
            None => free(&own, |name| is_taken(name, shape, &taken)),
        };
        if shape.traits.rename.is_none() && name != own {
            let why = if is_reserved(&own) {
                "that name has another meaning in Rust or in `surefire`"
            } else {
                "another shape has the name"
            };
            notes.push(Note::Renamed { what: id.to_string(), name: name.clone(), why });
        }
        taken.insert(key(&name));
        if let Kind::Structure(_) = shape.kind {
            taken.insert(key(&format!("{name}Builder")));
        }
        types.insert(id.clone(), name);
    }
    Ok(types)
}

fn is_taken(name: &str, shape: &Shape, taken: &BTreeSet<String>) -> bool {
    let has_builder = matches!(shape.kind, Kind::Structure(_));
    surefire_names::is_prelude(name)
        || taken.contains(&key(name))
        || has_builder && taken.contains(&key(&format!("{name}Builder")))
}

fn is_reserved(name: &str) -> bool {
    surefire_names::is_prelude(name) || RESERVED.iter().any(|other| key(other) == key(name))
}

/// The name, or `NameShape`, `NameShape2` and so on.
fn free(own: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{own}Shape{number}"));
    let mut candidates = [own.to_owned(), format!("{own}Shape")].into_iter().chain(numbered);
    candidates.find(|name| !is_taken(name)).unwrap_or_default()
}

fn operations(service: &Service, notes: &mut Vec<Note>) -> BTreeMap<String, OperationNames> {
    let mut taken = BTreeSet::new();
    let mut operations = BTreeMap::new();
    for (name, operation) in &service.operations {
        let own = operation.traits.rename.as_ref().unwrap_or(name);
        let base = surefire_names::type_name(own);
        let mut chosen = base.clone();
        let mut number = 2;
        while !taken.insert(key(&chosen)) {
            chosen = format!("{base}{number}");
            number += 1;
        }
        if chosen != base {
            let why = "another operation has the name";
            notes.push(Note::Renamed { what: name.clone(), name: chosen.clone(), why });
        }
        let module = surefire_names::module(&chosen);
        operations.insert(name.clone(), OperationNames { module, base: chosen });
    }
    operations
}

/// The fields of a structure, each once.
pub(crate) fn fields<'n>(
    names: impl Iterator<Item = (&'n str, Option<&'n String>)>,
) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let fields = names.map(|(name, rename)| {
        let own = rename.cloned().unwrap_or_else(|| surefire_names::field(name));
        let bare = own.trim_start_matches("r#").to_owned();
        let numbered = (2_u32..).map(|number| format!("{bare}_{number}"));
        let mut candidates = std::iter::once(own).chain(numbered);
        // The optional member `id` has a setter `maybe_id`.
        let is_free = |field: &String| {
            let bare = field.trim_start_matches("r#");
            let setter = bare.strip_prefix("maybe_");
            !taken.contains(bare)
                && !taken.contains(&format!("maybe_{bare}"))
                && setter.is_none_or(|name| !taken.contains(name))
        };
        let field = candidates.find(is_free).unwrap_or_default();
        taken.insert(field.trim_start_matches("r#").to_owned());
        field
    });
    fields.collect()
}

/// The variants of an enum, each once, and the one for what the model does not have.
pub(crate) fn variants<'v>(values: impl Iterator<Item = String> + 'v) -> (Vec<String>, String) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let variants = values.map(|own| {
        let numbered = (2_u32..).map(|number| format!("{own}{number}"));
        let mut candidates = std::iter::once(own.clone()).chain(numbered);
        let variant = candidates.find(|name| !taken.contains(&key(name))).unwrap_or_default();
        taken.insert(key(&variant));
        variant
    });
    let variants: Vec<String> = variants.collect();
    let mut unknown = "Unknown".to_owned();
    while taken.contains(&key(&unknown)) {
        unknown.push_str("Value");
    }
    (variants, unknown)
}

/// What the emitted code imports, and types whose names the derives take for another thing.
const RESERVED: [&str; 32] = [
    "Constrained",
    "Cow",
    "Document",
    "Empty",
    "ErrorShape",
    "HashMap",
    "BTreeMap",
    "IntEnum",
    "Output",
    "Request",
    "ServiceError",
    "StringEnum",
    "StringMap",
    "Structure",
    "Timestamp",
    "Union",
    "UnknownError",
    "Rc",
    "Arc",
    "Self",
    "SystemTime",
    "NaiveDate",
    "NaiveDateTime",
    "NaiveTime",
    "OffsetDateTime",
    "PrimitiveDateTime",
    "PathBuf",
    "OsString",
    "OsStr",
    "Decode",
    "Encode",
    "Set",
];

//! What people say about a model, in a file that outlives it: by the ID of a shape or a member.

use std::path::Path;

use crate::error::{Error, Result};
use crate::nearest::did_you_mean;
use crate::service::Service;
use crate::shape::{
    Bounds, EnumValue, Kind, Limits, Member, Number, Shape, ShapeId, Structure, Text, Traits,
};

/// Overrides, as a TOML file has them: a table for the ID of a shape, a member, a value of an enum, an
/// operation, or an error of an operation. A string in place of a table is its `docs`, in Markdown.
///
/// ```
/// use surefire_codegen::Overrides;
///
/// let overrides = Overrides::from_text(
///     r#"
///     [KeyIdType]
///     rename = "KeyId"
///     docs = "The ID of a key, or its ARN."
///
///     ["CreateKeyRequest$Policy"]
///     sensitive = true
///     drop = ["length"]
///     reason = "the service takes longer ones since 2025"
///     "#,
/// )?;
/// assert_eq!(overrides.len(), 2);
///
/// // Texts by themselves: of an operation, one of its errors, a member wherever it is, a value.
/// let texts = Overrides::from_text(
///     r#"
///     "CreateKey" = "Creates a key."
///     "CreateKey$LimitExceededException" = "There are too many keys."
///     "*$KeyId" = "The ID of the key."
///     "KeyState$PendingDeletion" = "It will be deleted."
///     "#,
/// )?;
/// assert_eq!(texts.len(), 4);
///
/// // What is about the whole service.
/// Overrides::from_text(
///     r#"
///     ["*"]
///     drop_suffix = "Type"
///     service_error = "KmsError"
///     "#,
/// )?;
/// # Ok::<(), surefire_codegen::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    entries: Vec<(String, toml::Table)>,
}

const WORDS: [&str; 17] = [
    "drop_suffix",
    "service_error",
    "rename",
    "sensitive",
    "docs",
    "drop",
    "length",
    "range",
    "pattern",
    "check",
    "from",
    "leave_out",
    "retryable",
    "throttling",
    "required_in_responses",
    "optional",
    "reason",
];

/// The words that change limits.
const LIMITS: [&str; 4] = ["drop", "length", "range", "pattern"];

impl Overrides {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it can't be read, or has a word that is unknown.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::io("read the overrides", path, &error))?;
        Overrides::from_text(&text).map_err(|error| error.in_file(path))
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// When it is not TOML, or has a word that is unknown.
    pub fn from_text(text: &str) -> Result<Self> {
        let table: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| Error::new(format!("this is not TOML: {error}")))?;
        let mut entries = Vec::new();
        for (id, value) in table {
            let words = match value {
                toml::Value::Table(words) => words,
                toml::Value::String(_) => toml::Table::from_iter([("docs".to_owned(), value)]),
                _ => {
                    let help = format!("write `[{id}]` above its words, or a string as its docs");
                    return Err(Error::new(format!("`{id}` is no table")).help(help));
                }
            };
            if let Some(word) = words.keys().find(|word| !WORDS.contains(&word.as_str())) {
                let what = format!("`{word}` of `{id}` is unknown");
                return Err(Error::new(what).help(did_you_mean(word, WORDS)));
            }
            let is_relaxed = LIMITS.iter().any(|word| words.contains_key(*word));
            if is_relaxed && !words.contains_key("reason") {
                let what = format!("`{id}` changes a limit without a `reason`");
                return Err(Error::new(what).help("say where the other limit is known from"));
            }
            entries.push((id, words));
        }
        Ok(Overrides { entries })
    }

    /// The number of shapes and members that they are about.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn apply(&self, service: &mut Service) -> Result<()> {
        self.entries.iter().try_for_each(|(id, words)| Entry { id, words }.apply(service))
    }
}

struct Entry<'o> {
    id: &'o str,
    words: &'o toml::Table,
}

impl Entry<'_> {
    fn apply(&self, service: &mut Service) -> Result<()> {
        match self.id.split_once('$') {
            None if self.id == "*" => self.apply_to_service(service),
            Some(("*", member)) => self.apply_to_all(member, service),
            Some((name, error)) if service.operations.contains_key(name) => {
                self.apply_to_error(name, error, service)
            }
            Some((shape, member)) => self.apply_to_member(shape, member, service),
            None if service.operations.contains_key(self.id) => {
                if self.flag("leave_out")? {
                    service.operations.remove(self.id);
                } else if let Some(operation) = service.operations.get_mut(self.id) {
                    self.traits(&mut operation.traits)?;
                }
                Ok(())
            }
            None => {
                let id = self.shape(self.id, service)?;
                if self.flag("leave_out")? {
                    return Err(self
                        .error("a shape can't be left out")
                        .help("leave out the member that holds it, or the operation"));
                }
                let from = self.text("from")?.map(|name| self.shape(name, service)).transpose()?;
                let Some(shape) = service.shapes.get_mut(&id) else { return Ok(()) };
                self.error_traits(shape)?;
                self.source(from, shape)?;
                let Shape { limits, traits, .. } = shape;
                self.traits(traits)?;
                self.limits(limits)
            }
        }
    }

    fn source(&self, from: Option<ShapeId>, shape: &mut Shape) -> Result<()> {
        match (from, &mut shape.kind) {
            (None, _) => {}
            (from, Kind::Structure(structure)) => structure.from = from,
            _ => return Err(self.error("only a structure can be filled `from` another")),
        }
        Ok(())
    }

    fn error_traits(&self, shape: &mut Shape) -> Result<()> {
        let (retryable, throttling) = (self.flag("retryable")?, self.flag("throttling")?);
        if !retryable && !throttling {
            return Ok(());
        }
        match &mut shape.kind {
            Kind::Structure(Structure { error: Some(traits), .. }) => {
                traits.retryable |= retryable;
                traits.throttling |= throttling;
                Ok(())
            }
            _ => Err(self.error("only an error is worth another try")),
        }
    }

    fn only(&self, words: &[&str]) -> Result<()> {
        match self.words.keys().find(|word| !words.contains(&word.as_str())) {
            None => Ok(()),
            Some(word) => Err(self
                .error(&format!("`{word}` has no meaning here"))
                .help(format!("there is {}", crate::nearest::quoted(words)))),
        }
    }

    fn apply_to_service(&self, service: &mut Service) -> Result<()> {
        self.only(&["drop_suffix", "service_error"])?;
        if let Some(suffix) = self.text("drop_suffix")? {
            service.drop_suffix = Some(suffix.to_owned());
        }
        if let Some(name) = self.text("service_error")? {
            if !is_name(name) {
                return Err(self.error(&format!("`{name}` is no name in Rust")));
            }
            service.all_errors = Some(name.to_owned());
        }
        Ok(())
    }

    /// A member wherever it is, unless it has a text of its own.
    fn apply_to_all(&self, name: &str, service: &mut Service) -> Result<()> {
        self.only(&["docs", "rename", "sensitive"])?;
        let (docs, rename) = (self.text("docs")?, self.name()?);
        let sensitive = self.flag("sensitive")?;
        let mut is_found = false;
        for members in service.shapes.values_mut().filter_map(Shape::members_mut) {
            for member in members.iter_mut().filter(|member| member.name == name) {
                is_found = true;
                member.traits.sensitive |= sensitive;
                if let (Some(rename), None) = (rename, &member.traits.rename) {
                    member.traits.rename = Some(rename.to_owned());
                }
                if let (Some(docs), None | Some(Text::Html(_))) = (docs, &member.traits.docs) {
                    member.traits.docs = Some(Text::Markdown(docs.to_owned()));
                }
            }
        }
        if is_found {
            return Ok(());
        }
        let all = service.shapes.values().flat_map(Shape::members);
        let names: Vec<&str> = all.map(|member| member.name.as_str()).collect();
        let what = format!("no structure has a member `{name}`");
        Err(self.error(&what).help(did_you_mean(name, names)))
    }

    /// What an error means for an operation.
    fn apply_to_error(&self, operation: &str, error: &str, service: &mut Service) -> Result<()> {
        self.only(&["docs"])?;
        let docs = self.text("docs")?.map(|docs| Text::Markdown(docs.to_owned()));
        let Some(operation) = service.operations.get_mut(operation) else { return Ok(()) };
        let found = operation.errors.iter().find(|id| id.as_str() == error || id.name() == error);
        match (found.cloned(), docs) {
            (Some(id), Some(docs)) => {
                operation.error_docs.insert(id, docs);
                Ok(())
            }
            (Some(_), None) => Ok(()),
            (None, _) => {
                let names: Vec<&str> = operation.errors.iter().map(ShapeId::name).collect();
                let what = format!("the operation has no error `{error}`");
                Err(self.error(&what).help(did_you_mean(error, names)))
            }
        }
    }

    /// A value of an enum.
    fn apply_to_value(&self, values: &mut [EnumValue], value: &str) -> Result<()> {
        self.only(&["docs", "rename"])?;
        if let Some(found) = values.iter_mut().find(|it| it.value == value) {
            if let Some(docs) = self.text("docs")? {
                found.docs = Some(Text::Markdown(docs.to_owned()));
            }
            if let Some(name) = self.name()? {
                found.rename = Some(name.to_owned());
            }
            return Ok(());
        }
        let names: Vec<&str> = values.iter().map(|it| it.value.as_str()).collect();
        let what = format!("the enum has no value `{value}`");
        Err(self.error(&what).help(did_you_mean(value, names)))
    }

    fn apply_to_member(&self, shape: &str, name: &str, service: &mut Service) -> Result<()> {
        let id = self.shape(shape, service)?;
        if let Some(Shape { kind: Kind::Enum(values), .. }) = service.shapes.get_mut(&id) {
            return self.apply_to_value(values, name);
        }
        let target = service.members(&id).iter().find(|member| member.name == name);
        let own = target.map(|member| service.shape(&member.target).limits.clone());
        let Some(members) = service.shapes.get_mut(&id).and_then(Shape::members_mut) else {
            return Err(self.error(&format!("`{id}` has no members")));
        };
        let (Some(member), Some(own)) = (members.iter_mut().find(|it| it.name == name), own) else {
            let names = members.iter().map(|member| member.name.as_str());
            let help = did_you_mean(name, names.collect::<Vec<_>>());
            return Err(self.error(&format!("`{id}` has no member `{name}`")).help(help));
        };
        if self.flag("leave_out")? {
            if member.required {
                return Err(self.error("a member that is required can't be left out"));
            }
            members.retain(|member| member.name != name);
            return Ok(());
        }
        self.member(member, &own)
    }

    fn member(&self, member: &mut Member, own: &Limits) -> Result<()> {
        self.traits(&mut member.traits)?;
        member.always_read |= self.flag("required_in_responses")?;
        if self.flag("optional")? {
            member.required = false;
        }
        if LIMITS.iter().any(|word| self.words.contains_key(*word)) {
            return Err(self.error("a limit is the shape's").help(format!(
                "write it under `[{}]`; its limits are {own:?}",
                member.target.name()
            )));
        }
        Ok(())
    }

    /// The ID of a shape, which may be written without its namespace.
    fn shape(&self, name: &str, service: &Service) -> Result<ShapeId> {
        let found = service.shapes.keys().find(|id| id.as_str() == name || id.name() == name);
        found.cloned().ok_or_else(|| {
            let shapes = service.shapes.keys().map(ShapeId::name);
            let names: Vec<&str> =
                shapes.chain(service.operations.keys().map(String::as_str)).collect();
            self.error(&format!("the model has no shape `{name}`")).help(did_you_mean(name, names))
        })
    }

    fn traits(&self, traits: &mut Traits) -> Result<()> {
        traits.sensitive |= self.flag("sensitive")?;
        if let Some(name) = self.name()? {
            traits.rename = Some(name.to_owned());
        }
        if let Some(docs) = self.text("docs")? {
            traits.docs = Some(Text::Markdown(docs.to_owned()));
        }
        traits.check = self.text("check")?.map(str::to_owned).or(traits.check.take());
        Ok(())
    }

    fn limits(&self, limits: &mut Limits) -> Result<()> {
        for name in self.list("drop")? {
            let is_there = match name {
                "length" => limits.length.take().is_some(),
                "range" => limits.range.take().is_some(),
                "pattern" => limits.pattern.take().is_some(),
                "unique" => std::mem::take(&mut limits.unique),
                other => {
                    let kinds = ["length", "range", "pattern", "unique"];
                    let what = format!("`{other}` is no kind of limit");
                    return Err(self.error(&what).help(did_you_mean(other, kinds)));
                }
            };
            if !is_there {
                return Err(self.error(&format!("the shape has no `{name}` that could be dropped")));
            }
        }
        if let Some(text) = self.text("length")? {
            let [min, max] = self.ends(text)?;
            limits.length = Some(Bounds { min, max });
        }
        if let Some(text) = self.text("pattern")? {
            let Some(pattern) = &mut limits.pattern else {
                return Err(self.error("the shape has no `pattern` that could be another"));
            };
            text.clone_into(&mut pattern.text);
        }
        if let Some(text) = self.text("range")? {
            let [min, max] = self.ends::<i128>(text)?;
            limits.range = Some(Bounds { min: min.map(Number::Int), max: max.map(Number::Int) });
        }
        Ok(())
    }

    /// `1..=5`, `1..` or `..=5`.
    fn ends<N: std::str::FromStr>(&self, text: &str) -> Result<[Option<N>; 2]> {
        let wrong =
            || self.error(&format!("`{text}` is no range")).help("write `1..=5`, `1..` or `..=5`");
        let (min, max) = match text.split_once("..=") {
            Some((min, max)) => (min, max),
            None => (text.strip_suffix("..").ok_or_else(wrong)?, ""),
        };
        let end = |text: &str| match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| wrong()),
        };
        match [end(min)?, end(max)?] {
            [None, None] => Err(wrong()),
            ends => Ok(ends),
        }
    }

    fn text(&self, word: &str) -> Result<Option<&str>> {
        match self.words.get(word) {
            None => Ok(None),
            Some(toml::Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.error(&format!("`{word}` is a string"))),
        }
    }

    /// The name in Rust.
    fn name(&self) -> Result<Option<&str>> {
        let name = self.text("rename")?;
        match name.filter(|name| !is_name(name)) {
            Some(wrong) => Err(self.error(&format!("`{wrong}` is no name in Rust"))),
            None => Ok(name),
        }
    }

    fn flag(&self, word: &str) -> Result<bool> {
        match self.words.get(word) {
            None => Ok(false),
            Some(toml::Value::Boolean(flag)) => Ok(*flag),
            Some(_) => Err(self.error(&format!("`{word}` is `true` or `false`"))),
        }
    }

    fn list(&self, word: &str) -> Result<Vec<&str>> {
        let wrong = || self.error(&format!("`{word}` is a list of strings"));
        match self.words.get(word) {
            None => Ok(Vec::new()),
            Some(toml::Value::Array(items)) => {
                items.iter().map(|item| item.as_str().ok_or_else(wrong)).collect()
            }
            Some(_) => Err(wrong()),
        }
    }

    fn error(&self, what: &str) -> Error {
        Error::new(format!("override `{}`: {what}", self.id))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
        && !name.starts_with(|sign: char| sign.is_ascii_digit())
        && !surefire_names::is_keyword(name)
}

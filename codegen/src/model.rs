//! A model, and what is to be made of it.

use std::path::Path;

use crate::check::check;
use crate::code::Code;
use crate::emit::emit;
use crate::error::Result;
use crate::naming::Names;
use crate::overrides::Overrides;
use crate::patterns::take_out_refused;
use crate::read;
use crate::report::{Note, Report};
use crate::select::Selection;
use crate::service::Service;
use crate::shape::ShapeId;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A folder with a `mod.rs`, for a crate that declares `mod name;`.
    Module,
    /// A crate of its own, with a `Cargo.toml`.
    Crate,
}

/// Where the documentation of what is generated comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Docs {
    /// The model's, as Markdown; and the texts of the overrides, where there are some.
    Model,
    /// The names alone.
    Names,
}

/// How code is made.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) form: Form,
    pub(crate) docs: bool,
    /// Whether requests own their values.
    pub(crate) owned: bool,
    /// Features of the crate that the code is for.
    features: Vec<String>,
}

impl Options {
    /// Whether code asks for what a feature gives.
    pub(crate) fn has_feature(&self, name: &str) -> bool {
        self.form == Form::Crate || self.features.iter().any(|feature| feature == name)
    }
}

/// The model of a service, what of it is wanted, and in which form.
///
/// The example of the [crate](crate) makes code of one.
#[derive(Clone, Debug)]
#[must_use = "nothing is made before `generate` or `write`"]
pub struct Model {
    pub(crate) service: Service,
    operations: Option<Vec<String>>,
    options: Options,
}

impl Model {
    /// Reads a model: Smithy's AST (`model.json`), or botocore's `service-2.json`, with the
    /// `paginators-1.json` and the `endpoint-rule-set-1.json` beside it, if they are there.
    ///
    /// # Errors
    ///
    /// When the file can't be read, is no model of a service that speaks an AWS JSON protocol, or says
    /// something that has no meaning.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        Model::of(read::file(path.as_ref())?).map_err(|error| error.in_file(path.as_ref()))
    }

    /// The same, of the text of a file.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn from_text(text: &str) -> Result<Self> {
        Model::of(read::text(text)?)
    }

    /// The same, of the texts of botocore's two files.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn from_texts(service: &str, paginators: &str) -> Result<Self> {
        Model::of(read::with_paginators(service, paginators)?)
    }

    fn of(service: Service) -> Result<Self> {
        check(&service)?;
        let options =
            Options { form: Form::Module, docs: true, owned: false, features: Vec::new() };
        Ok(Model { service, operations: None, options })
    }

    /// Only these operations, with what they reach. All of them, unless this is called.
    pub fn operations<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.operations = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// A module or a crate. A module, unless this is called.
    pub fn form(mut self, form: Form) -> Self {
        self.options.form = form;
        self
    }

    /// Where docs come from. From the model, unless this is called.
    pub fn docs(mut self, docs: Docs) -> Self {
        self.options.docs = docs == Docs::Model;
        self
    }

    /// Requests own their values, and share their structures with responses; none is `const`. A required
    /// member of a structure that is shared is required in responses too.
    pub fn owned(mut self) -> Self {
        self.options.owned = true;
        self
    }

    /// The features that the crate around a module has: `serde` and `schemars` are known. A crate of
    /// its own has both.
    pub fn features<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.options.features = names.into_iter().map(Into::into).collect();
        self
    }

    /// With what people say about the model.
    ///
    /// # Errors
    ///
    /// When an override matches nothing, or asks for what can't be.
    pub fn overrides(mut self, overrides: &Overrides) -> Result<Self> {
        overrides.apply(&mut self.service)?;
        check(&self.service)?;
        Ok(self)
    }

    /// What the service is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.service.title
    }

    /// The names of all operations.
    #[must_use]
    pub fn operation_names(&self) -> Vec<&str> {
        self.service.operations.keys().map(String::as_str).collect()
    }

    /// Makes the code.
    ///
    /// # Errors
    ///
    /// When an operation is not there, or can't be generated.
    pub fn generate(&self) -> Result<Code> {
        let mut service = self.service.clone();
        let names = Names::of(&service)?;
        let used: Vec<ShapeId> = {
            let selection = Selection::of(&service, self.operations.as_deref())?;
            selection.shapes().into_iter().cloned().collect()
        };
        let (refused, patterns) = take_out_refused(&mut service, &used);
        let selection = Selection::of(&service, self.operations.as_deref())?;
        let (files, emitted) = emit(&selection, &names, &self.options);
        let mut notes = service.notes.clone();
        let endpoints = service.endpoints.iter().filter(|endpoints| endpoints.rules.is_none());
        notes.extend(endpoints.map(|it| Note::UsualEndpoints { prefix: it.prefix.clone() }));
        notes.extend(names.notes.iter().filter(|note| note.is_about(&used)).cloned());
        notes.extend(refused);
        notes.extend(selection.notes.iter().cloned());
        for note in emitted {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        let lines = files.values().map(|text| lines_of_code(text)).sum();
        let operations = selection.operations.len();
        let report = Report { notes, operations, shapes: used.len(), lines, patterns };
        Ok(Code::new(files, report, self.options.form, &service))
    }

    /// Makes the code and writes it: into a folder, or into one file if the path ends in `.rs`, which
    /// a build script's crate includes.
    ///
    /// # Errors
    ///
    /// Those of [`generate`](Self::generate), and when the files can't be written; then nothing is.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<Report> {
        let code = self.generate()?;
        code.write(path.as_ref())?;
        Ok(code.into_report())
    }
}

/// The lines that are neither blank nor comments.
fn lines_of_code(text: &str) -> usize {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

//! The command `surefire`.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::diff::Diff;
use crate::error::{Error, Result};
use crate::model::{Docs, Form, Model};
use crate::overrides::Overrides;

/// From a service's model to annotated Rust.
#[derive(Debug, Parser)]
#[command(name = "surefire", version, about, after_help = EXAMPLES)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

const EXAMPLES: &str = "\
Examples:
  surefire list kms.json
  surefire generate kms.json --operations Encrypt,Decrypt --out src/kms
  surefire generate kms.json --crate --out ../kms --overrides kms.toml
  surefire generate kms.json --out src/kms --check
  surefire diff kms-2025.json kms-2026.json

Exit codes: 0 all is well; 1 with `--check`, the files differ; 2 something is wrong.";

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes a module or a crate
    Generate(Generate),
    /// Shows the operations of a model, and how many lines each needs
    List {
        /// Smithy's JSON, or botocore's service-2.json
        model: PathBuf,
    },
    /// Tells what a new model loosens, tightens, adds and removes
    Diff {
        /// The model until now
        old: PathBuf,
        /// The model from now on
        new: PathBuf,
    },
}

#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "a flag each")]
struct Generate {
    /// Smithy's JSON, or botocore's service-2.json (with paginators-1.json and
    /// endpoint-rule-set-1.json beside it)
    model: PathBuf,
    /// The folder to write into, or a file that ends in .rs
    #[arg(long)]
    out: PathBuf,
    /// Only these operations, with commas between
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    operations: Option<Vec<String>>,
    /// A crate of its own
    #[arg(long = "crate", conflicts_with = "module")]
    is_crate: bool,
    /// A module of a crate, which is usual
    #[arg(long)]
    module: bool,
    /// Requests own their values, and share their structures with responses
    #[arg(long)]
    owned: bool,
    /// Features that the crate around a module has: serde, schemars
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    features: Vec<String>,
    /// A TOML file of what people say about the model; several, if said several times
    #[arg(long, value_name = "FILE")]
    overrides: Vec<PathBuf>,
    /// No documentation of the model's
    #[arg(long)]
    no_docs: bool,
    /// Writes nothing, and fails if anything would differ
    #[arg(long)]
    check: bool,
    /// Says nothing but what is wrong
    #[arg(long, short)]
    quiet: bool,
}

/// Runs the command with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let outcome = match Command::parse().task {
        Task::Generate(generate) => generate.run(),
        Task::List { model } => list(&model),
        Task::Diff { old, new } => diff(&old, &new),
    };
    outcome.unwrap_or_else(|error| {
        // There is no one to tell if the error can't be written.
        let _ = writeln!(io::stderr(), "error: {error}");
        ExitCode::from(2)
    })
}

impl Generate {
    fn run(&self) -> Result<ExitCode> {
        self.progress("reading the model");
        let mut model = Model::read(&self.model)?;
        for file in &self.overrides {
            let overrides = Overrides::read(file)?;
            model = model.overrides(&overrides).map_err(|error| error.in_file(file))?;
        }
        if let Some(names) = &self.operations {
            model = model.operations(names.iter().map(|name| name.trim()));
        }
        let form = if self.is_crate { Form::Crate } else { Form::Module };
        let docs = if self.no_docs { Docs::Names } else { Docs::Model };
        if self.owned {
            model = model.owned();
        }
        self.progress("making the code");
        let code = model.form(form).docs(docs).features(self.features.clone()).generate()?;
        if self.check {
            return self.compare(&code);
        }
        code.write(&self.out)?;
        if !self.quiet {
            print(&code.report().to_string())?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn compare(&self, code: &crate::Code) -> Result<ExitCode> {
        let found = code.differences(&self.out)?;
        if found.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        print(&(found.join("\n") + "\nrun the same command without `--check`\n"))?;
        Ok(ExitCode::from(1))
    }

    /// A line for people who wait.
    fn progress(&self, what: &str) {
        if !self.quiet && io::stderr().is_terminal() {
            let _ = writeln!(io::stderr(), "{what} …");
        }
    }
}

fn list(path: &std::path::Path) -> Result<ExitCode> {
    let model = Model::read(path)?;
    let mut text = String::new();
    for name in model.operation_names() {
        let one = model.clone().docs(Docs::Names).operations([name]);
        let size = match one.generate() {
            Ok(code) => format!("{} lines", code.report().lines_of_code()),
            Err(_) => "can't be generated".to_owned(),
        };
        text += &format!("{name:<50} {size}\n");
    }
    print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn diff(old: &std::path::Path, new: &std::path::Path) -> Result<ExitCode> {
    let diff = Diff::between(&Model::read(old)?, &Model::read(new)?);
    print(&diff.to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints a text. Whoever reads it may have stopped, as `head` does.
fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("can't print: {error}")))
        }
        _ => Ok(()),
    }
}

//! The forms by which an administrator sets a parameter and makes a secret: what is wrong with them, in
//! two languages.

use std::collections::BTreeMap;

use surefire_sdks::secrets_manager::CreateSecret;
use surefire_sdks::ssm::{ParameterType, PutParameter, Tag};
use surefire_sdks::surefire::constraint::{Constraint, Length};
use surefire_sdks::surefire::{Structure, ValidationError, Violation};

/// The language of whoever fills the form in.
#[derive(Clone, Copy)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
}
use Language::{English, German};

/// What the form holds, as it was typed.
pub struct Form<'a> {
    /// The name of the parameter.
    pub name: &'a str,
    /// Its value.
    pub value: &'a str,
    /// The key that encrypts it.
    pub key: &'a str,
    /// Its tags.
    pub tags: &'a [(&'a str, &'a str)],
}

impl Form<'_> {
    /// The request, which has all mistakes still: the form is looked at as a whole.
    fn to_request(&self) -> PutParameter {
        let tags = self
            .tags
            .iter()
            .map(|(key, value)| Tag::builder().key(*key).value(*value).build_unchecked());
        PutParameter::builder()
            .name(self.name)
            .value(self.value)
            .parameter_type(ParameterType::SecureString)
            .key_id(self.key)
            .tags(tags.collect())
            .build_unchecked()
    }

    /// The request; or what is wrong, field by field.
    ///
    /// # Errors
    ///
    /// The messages for each field.
    pub fn read(&self, language: Language) -> Result<PutParameter, BTreeMap<String, Vec<String>>> {
        let request = self.to_request();
        match request.validate() {
            Ok(()) => Ok(request),
            Err(error) => Err(messages(&error, language)),
        }
    }
}

/// The form by which an administrator makes a secret.
pub struct SecretForm<'a> {
    /// The name of the secret.
    pub name: &'a str,
    /// What was typed.
    pub text: Option<&'a str>,
    /// What was uploaded.
    pub file: Option<&'a [u8]>,
}

impl<'a> SecretForm<'a> {
    /// The request; or what is wrong, field by field, and of the form as a whole under the empty name.
    ///
    /// # Errors
    ///
    /// The messages for each field.
    pub fn read(
        &self,
        language: Language,
    ) -> Result<CreateSecret<'a>, BTreeMap<String, Vec<String>>> {
        CreateSecret::builder()
            .name(self.name)
            .maybe_secret_string(self.text)
            .maybe_secret_binary(self.file)
            .build()
            .map_err(|error| messages(&error, language))
    }
}

fn messages(error: &ValidationError, language: Language) -> BTreeMap<String, Vec<String>> {
    let messages = error.messages(|violation| message(violation, language));
    messages.into_iter().map(|(path, messages)| (path.to_owned(), messages)).collect()
}

fn message(violation: &Violation<'_>, language: Language) -> String {
    let steps: Vec<&str> = violation.path.split('/').skip(1).collect();
    violation.fill(template(violation, &steps, language), label(&steps, language))
}

fn label(steps: &[&str], language: Language) -> &'static str {
    match (steps, language) {
        (["Name"], English) => "The name",
        (["Name"], German) => "Der Name",
        (["KeyId"], English) => "The key",
        (["KeyId"], German) => "Der Schlüssel",
        (["Tags", _, "Key"], English) => "The name of a tag",
        (["Tags", _, "Key"], German) => "Der Name eines Tags",
        (_, English) => "The field",
        (_, German) => "Das Feld",
    }
}

/// That of a member, or else that of a kind of constraint.
fn template(violation: &Violation<'_>, steps: &[&str], language: Language) -> &'static str {
    match (steps, violation.constraint, language) {
        (["KeyId"], Constraint::Pattern(_), English) => "Name the key by its ID, ARN or alias.",
        (["KeyId"], Constraint::Pattern(_), German) => "Bitte ID, ARN oder Alias des Schlüssels.",
        (_, Constraint::Length(Length { max: Some(_), .. }), English) => {
            "{label} has {length} characters; it may have {min} to {max}."
        }
        (_, Constraint::Length(Length { max: Some(_), .. }), German) => {
            "{label} hat {length} Zeichen; möglich sind {min} bis {max}."
        }
        (_, Constraint::AtMostOneOf, English) => "Type the secret or upload a file, not both.",
        (_, Constraint::AtMostOneOf, German) => "Bitte nur eines: Text oder Datei.",
        (_, _, English) => "{label} is not valid.",
        (_, _, German) => "{label} ist ungültig.",
    }
}

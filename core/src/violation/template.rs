//! Messages in an author's own words: a template, in which names in braces stand for what a violation says.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::ValidationError;
use super::entry::Violation;
use crate::constraint::{Number, Parameter};

impl ValidationError {
    /// The messages for each field of a form, by the paths of the values: those that `message` makes of the
    /// violations, in their order.
    ///
    /// A rule across members has the path of the structure that they are in, which is empty for the form as a
    /// whole; [`Violation::members`] has the fields that it is about.
    ///
    /// Which language they are in, and what a field is called, is for `message` to know. The catalogue of a
    /// form in two languages, with a template of its own for one member:
    ///
    /// ```
    /// use surefire::{Structure, Violation};
    ///
    /// #[derive(Structure)]
    /// struct SignUp<'a> {
    ///     #[surefire(length = 3..=20, pattern = "^[a-z]*$")]
    ///     name: &'a str,
    ///     #[surefire(range = 18..=120)]
    ///     age: i32,
    ///     #[surefire(items(length = 1..=10))]
    ///     hobbies: Option<Vec<&'a str>>,
    /// }
    ///
    /// #[derive(Clone, Copy)]
    /// enum Language {
    ///     English,
    ///     German,
    /// }
    /// use Language::{English, German};
    ///
    /// fn label(language: Language, steps: &[&str]) -> &'static str {
    ///     match (steps, language) {
    ///         (["Hobbies", ..], English) => "A hobby",
    ///         (["Hobbies", ..], German) => "Ein Hobby",
    ///         (_, English) => "The name",
    ///         (_, German) => "Der Name",
    ///     }
    /// }
    ///
    /// /// That of a member, or else that of a kind of constraint.
    /// fn template(language: Language, steps: &[&str], kind: &str) -> &'static str {
    ///     match (language, steps, kind) {
    ///         (English, ["Age"], _) => "You have to be {min} to {max} years old.",
    ///         (German, ["Age"], _) => "Das Alter muss zwischen {min} und {max} Jahren liegen.",
    ///         (English, _, "length") => "{label} has {length} characters; allowed are {min} to {max}.",
    ///         (German, _, "length") => "{label} hat {length} Zeichen; erlaubt sind {min} bis {max}.",
    ///         (English, ..) => "{label} has characters that are not allowed.",
    ///         (German, ..) => "{label} enthält unerlaubte Zeichen.",
    ///     }
    /// }
    ///
    /// fn message(language: Language, violation: &Violation<'_>) -> String {
    ///     let steps: Vec<&str> = violation.path.split('/').skip(1).collect();
    ///     let template = template(language, &steps, violation.constraint.name());
    ///     violation.fill(template, label(language, &steps))
    /// }
    ///
    /// let error = SignUp::builder().name("Al").age(7).hobbies(vec!["chess", ""]).build().unwrap_err();
    ///
    /// let english = error.messages(|violation| message(English, violation));
    /// assert_eq!(
    ///     english["/Name"],
    ///     [
    ///         "The name has 2 characters; allowed are 3 to 20.",
    ///         "The name has characters that are not allowed.",
    ///     ]
    /// );
    /// assert_eq!(english["/Age"], ["You have to be 18 to 120 years old."]);
    ///
    /// let german = error.messages(|violation| message(German, violation));
    /// assert_eq!(german["/Age"], ["Das Alter muss zwischen 18 und 120 Jahren liegen."]);
    /// assert_eq!(german["/Hobbies/1"], ["Ein Hobby hat 0 Zeichen; erlaubt sind 1 bis 10."]);
    /// ```
    pub fn messages<M>(
        &self,
        mut message: impl FnMut(&Violation<'_>) -> M,
    ) -> BTreeMap<&str, Vec<M>> {
        let mut messages = BTreeMap::<&str, Vec<M>>::new();
        for violation in self.violations() {
            messages.entry(violation.path).or_default().push(message(&violation));
        }
        messages
    }
}

impl Violation<'_> {
    /// A message in the words of `template`, in which names in braces stand for what the violation says.
    ///
    /// | name | stands for |
    /// | --- | --- |
    /// | `{label}` | `label` |
    /// | `{length}` | the length that was found: characters, bytes, items or entries |
    /// | `{min}`, `{max}` | the ends of a length or a range |
    /// | `{pattern}` | the pattern |
    /// | `{values}` | the values of an enum, with commas |
    /// | `{message}` | Smithy's words, or those of your own check |
    ///
    /// A name that says nothing about the constraint, as `{max}` of a length without one, stays as it is: match
    /// on [`constraint`](Self::constraint) to choose a template without it. Like all that a violation says,
    /// the message never holds the value.
    ///
    /// The example of [`ValidationError::messages`] fills templates in two languages.
    #[must_use]
    pub fn fill(&self, template: &str, label: &str) -> String {
        let (mut message, mut rest) = (String::new(), template);
        while let Some((before, after)) = rest.split_once('{') {
            message += before;
            let filled = after.split_once('}').and_then(|(name, after)| {
                Some((if name == "label" { label.into() } else { self.said(name)? }, after))
            });
            if let Some((text, after)) = filled {
                message += &text;
                rest = after;
            } else {
                message.push('{');
                rest = after;
            }
        }
        message + rest
    }

    /// What the violation says by this name.
    fn said(&self, name: &str) -> Option<String> {
        match name {
            "length" => self.actual_length.map(|length| length.to_string()),
            "message" => Some(self.constraint.to_string()),
            _ => self.constraint.parameters().into_iter().flatten().find_map(|said| match said {
                Parameter::Count(of, count) => (of == name).then(|| count.to_string()),
                Parameter::Number(of, number) => (of == name).then(|| text(number)),
                Parameter::Text(of, text) => (of == name).then(|| text.into()),
                Parameter::List(of, values) => (of == name).then(|| values.join(", ")),
            }),
        }
    }
}

fn text(number: Number) -> String {
    match number {
        Number::Int(int) => int.to_string(),
        Number::Float(float) => float.to_string(),
        Number::Single(float) => float.to_string(),
    }
}

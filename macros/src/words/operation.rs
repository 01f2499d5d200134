//! Words for an operation: `target`, `protocol`, `auth`, `host_prefix`.

use syn::parse::ParseStream;
use syn::{Expr, ExprPath, Ident, LitStr};

use super::expression::expression;
use super::nearest::nearest;
use super::spelling::Spelling;
use super::value::{Operand, Text, ungrouped};
use crate::errors::Errors;

/// The name of an operation, such as `Service.Operation`.
pub(crate) struct Target(pub(crate) String);

impl Operand for Target {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let Text(text) = Text::parse(spelling, input, errors)?;
        let target = text.value();
        let parts: Vec<&str> = target.split('.').collect();
        let is_word = |part: &&str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        if parts.len() < 2 || !parts.iter().all(is_word) {
            let message = "`target` is the service's name, a dot and the operation's name: \
                `\"Service.Operation\"`";
            errors.at(text, message);
            return None;
        }
        Some(Target(target))
    }
}

/// How the request is authorised: a type of the crate `surefire`, by its name.
#[derive(Clone)]
pub(crate) struct Auth(pub(crate) Ident);

impl Operand for Auth {
    fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        if let Expr::Path(path) = ungrouped(&expr)
            && let Some(ident) = path.path.get_ident()
        {
            let at = |name| Some(Auth(Ident::new(name, ident.span())));
            match ident.to_string().as_str() {
                "SigV4" => return at("SigV4"),
                "None" => return at("NoAuth"),
                _ => {}
            }
        }
        errors.at(expr, "unknown authorisation; `auth` is `SigV4` or `None`");
        None
    }
}

/// The protocols of the crate `surefire`, which need no path.
const KNOWN: [&str; 2] = ["AwsJson1_0", "AwsJson1_1"];

/// How the request becomes bytes.
#[derive(Clone)]
pub(crate) enum Protocol {
    /// A type of the crate `surefire`, by its name.
    Known(Ident),
    /// A type of the author's own.
    Custom(ExprPath),
}

/// A path is taken as it is: that its type is a protocol is for rustc to say.
impl Operand for Protocol {
    fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        let Expr::Path(path) = ungrouped(&expr) else {
            errors.at(&expr, format_args!("`protocol` is {}, without quotes", choices()));
            return None;
        };
        match path.path.get_ident() {
            None => Some(Protocol::Custom(path.clone())),
            Some(ident) if KNOWN.iter().any(|known| ident == known) => {
                Some(Protocol::Known(ident.clone()))
            }
            Some(ident) => {
                errors.at(ident, unknown(ident));
                None
            }
        }
    }
}

fn unknown(ident: &Ident) -> String {
    let written = ident.to_string();
    let meant = match nearest(&written, KNOWN) {
        Some(word) => format!("did you mean `{word}`? "),
        None => String::new(),
    };
    format!("unknown protocol `{written}`; {meant}`protocol` is {}", choices())
}

fn choices() -> String {
    let known = KNOWN.map(|known| format!("`{known}`")).join(", ");
    format!("{known}, or the path of a type of your own, such as `self::MyProtocol`")
}

/// What a service does with the token after the last page.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum TokenAtEnd {
    /// There is none.
    Absent,
    /// It is the one before once more.
    Repeated,
}

impl Operand for TokenAtEnd {
    fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        if let Expr::Path(path) = ungrouped(&expr)
            && path.path.is_ident("repeats_at_end")
        {
            return Some(TokenAtEnd::Repeated);
        }
        errors.at(
            expr,
            "`output_token` stands alone; or write `output_token = repeats_at_end` if the service \
             ends by repeating its last token",
        );
        None
    }
}

/// What stands before the endpoint's host: text, and the wire names of members in braces.
pub(crate) struct HostPrefix {
    /// Where a message about a label points.
    pub(crate) text: LitStr,
    pub(crate) parts: Vec<HostText>,
}

/// A part of a host prefix, as it is written.
pub(crate) enum HostText {
    Text(String),
    /// The wire name of the member that is the label.
    Label(String),
}

impl Operand for HostPrefix {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let Text(text) = Text::parse(spelling, input, errors)?;
        match parts(&text.value()) {
            Ok(parts) => Some(HostPrefix { text, parts }),
            Err(message) => {
                errors.at(text, message);
                None
            }
        }
    }
}

fn parts(prefix: &str) -> Result<Vec<HostText>, String> {
    let mut parts = Vec::new();
    let mut rest = prefix;
    while let Some((before, after)) = rest.split_once('{') {
        parts.push(fixed(before)?);
        let (name, after) = after
            .split_once('}')
            .ok_or_else(|| "unclosed `{`; add `}` after the member's name".to_owned())?;
        parts.push(HostText::Label(name.to_owned()));
        rest = after;
    }
    parts.push(fixed(rest)?);
    parts.retain(|part| !matches!(part, HostText::Text(text) if text.is_empty()));
    if parts.is_empty() {
        return Err("a prefix has at least one character; remove `host_prefix`".to_owned());
    }
    Ok(parts)
}

fn fixed(text: &str) -> Result<HostText, String> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    match text.chars().find(|letter| !fits(*letter)) {
        None => Ok(HostText::Text(text.to_owned())),
        Some(letter) => Err(format!(
            "`{letter}` can't stand in the name of a host; write letters, digits, `-`, `.`, and \
             members in braces, as in `\"{{Label}}.data.\"`"
        )),
    }
}

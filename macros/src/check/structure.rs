//! The rules of `Structure` and `Request`.

use proc_macro2::Span;
use syn::{Expr, ExprLit, Ident, Lit, parse_quote};

use super::host::host_prefix;
use super::member::member;
use super::pages::{input_token, no_input_token};
use super::protocol::protocol;
use super::{case, check_names, container};
use crate::attr::{Place, Words};
use crate::errors::Errors;
use crate::input::Input;
use crate::kind::owned_part;
use crate::model::{Builder, Member, Operation, Protocol, Structure};
use crate::names::{self, Case};

pub(crate) fn structure<'i>(
    input: &Input<'i>,
    is_request: bool,
    errors: &mut Errors,
) -> Option<Structure<'i>> {
    let (place, derive) =
        if is_request { (Place::Request, "Request") } else { (Place::Structure, "Structure") };
    let words = Words::new(&input.item.attrs, place, errors);
    let is_generic = input.refuse_types(errors);
    let fields = input.named_fields(derive, errors)?;
    let case = case(&words, Case::Pascal, errors);
    let is_const = words.has("const");
    let mut members = Vec::new();
    for field in fields {
        members.extend(member(field, case, is_const, is_request, errors));
    }
    if is_generic || input.repeats_a_mistake() {
        return None;
    }
    let names = members.iter().map(|member: &Member<'_>| (member.ident, member.name.as_str()));
    check_names(names, "the wire name", errors);
    check_setters(&members, errors);
    let is_output = check_output(&words, input, errors);
    if !is_request {
        no_input_token(&members, errors);
    }
    let operation = is_request.then(|| operation(&input.item.ident, &words, &mut members, errors));
    let builder = builder(&words, errors);
    Some(Structure {
        container: container(input, &words),
        // What is owned was refused, and a second time by rustc if this were `const`.
        is_const: is_const && members.iter().all(|member| owned_part(member.ty).is_none()),
        members,
        builder,
        is_output,
        operation,
        is_sound: !errors.any(),
    })
}

/// Whether responses hold the type too. What is read from a response owns its values.
pub(super) fn check_output(words: &Words, input: &Input<'_>, errors: &mut Errors) -> bool {
    let Some(word) = words.get("output") else {
        return false;
    };
    let owns = input.item.generics.lifetimes().next().is_none();
    if !owns {
        errors.at(
            &word.name,
            "`output` needs a type that owns what it holds; write `String`, `Vec<T>` and \
             `HashMap<String, T>`, without a lifetime",
        );
    }
    owns
}

fn builder(words: &Words, errors: &mut Errors) -> Builder {
    let Some(expr) = words.expr("builder") else {
        return Builder::Full;
    };
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) if value.value => Builder::Full,
        Expr::Lit(ExprLit { lit: Lit::Bool(_), .. }) => Builder::None,
        Expr::Path(path) if path.path.is_ident("plain") => Builder::Plain,
        other => {
            errors.at(other, "`builder` is `true`, `false` or `plain`");
            Builder::Full
        }
    }
}

/// A member `maybe_x` beside an optional member `x`: both would have the setter `maybe_x`.
fn check_setters(members: &[Member<'_>], errors: &mut Errors) {
    for optional in members.iter().filter(|member| !member.is_required()) {
        let setter = names::maybe_setter(optional.ident);
        if let Some(taken) = members.iter().find(|member| *member.ident == setter) {
            let message = format!(
                "the setter `{setter}` is taken by the optional member `{}`; \
                rename this one, and give it its wire name with `rename`",
                optional.ident
            );
            errors.at(taken.ident, message);
        }
    }
}

/// What a `Request` says about its operation; all that is missing is noted at once, and stands for
/// something, so that call sites find their functions.
fn operation(
    structure: &Ident,
    words: &Words,
    members: &mut [Member<'_>],
    errors: &mut Errors,
) -> Operation {
    let mut missing = Vec::new();
    for (word, example) in [
        ("target", "target = \"Service.Operation\""),
        ("protocol", "protocol = AwsJson1_1"),
        ("auth", "auth = SigV4"),
        ("response", "response = SomeType"),
        ("error", "error = SomeType"),
    ] {
        if !words.has(word) {
            missing.push(format!("`{example}`"));
        }
    }
    if !missing.is_empty() {
        let list = missing.join(", ");
        errors.at(structure, format_args!("a `Request` needs {list} in its `#[surefire(…)]`"));
    }
    let target = target(words, errors);
    let protocol = words.expr("protocol").and_then(|expr| protocol(expr, errors));
    let host_prefix = host_prefix(words, members, errors);
    let input_token = input_token(members, errors);
    let auth = words.expr("auth").and_then(|expr| auth(expr, errors));
    let ident = |name| Ident::new(name, Span::call_site());
    Operation {
        target: target.unwrap_or_default(),
        protocol: protocol.unwrap_or_else(|| Protocol::Known(ident("AwsJson1_1"))),
        auth: auth.unwrap_or_else(|| ident("NoAuth")),
        response: words.ty("response").cloned().unwrap_or_else(|| parse_quote!(())),
        error: words.ty("error").cloned().unwrap_or_else(|| parse_quote!(())),
        host_prefix,
        input_token,
        query_compatible: words.has("query_compatible"),
    }
}

fn target(words: &Words, errors: &mut Errors) -> Option<String> {
    let text = words.text("target", errors)?;
    let target = text.value();
    let parts: Vec<&str> = target.split('.').collect();
    let is_word = |part: &&str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if parts.len() < 2 || !parts.iter().all(is_word) {
        let message = "`target` is the service's name, a dot and the operation's name: \
            `\"Service.Operation\"`";
        errors.at(&text, message);
        return None;
    }
    Some(target)
}

fn auth(expr: &Expr, errors: &mut Errors) -> Option<Ident> {
    let auth = one_of(
        expr,
        &["SigV4", "None"],
        "unknown authorisation; `auth` is `SigV4` or `None`",
        errors,
    )?;
    Some(if auth == "None" { Ident::new("NoAuth", auth.span()) } else { auth })
}

/// The identifier that an expression is, if it is one of `known`.
fn one_of(expr: &Expr, known: &[&str], message: &str, errors: &mut Errors) -> Option<Ident> {
    if let Expr::Path(path) = expr
        && let Some(ident) = path.path.get_ident()
        && known.iter().any(|name| ident == name)
    {
        return Some(ident.clone());
    }
    errors.at(expr, message);
    None
}

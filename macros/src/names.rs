//! Names on the wire, and every identifier that the derives invent.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Ident, Lifetime};

/// How a Rust name becomes a wire name.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Case {
    Pascal,
    Camel,
    Snake,
    Kebab,
    ScreamingSnake,
    Lower,
    Upper,
    /// As it is written.
    Same,
}

impl Case {
    /// The names of the cases in `rename_all`, which are serde's.
    pub(crate) const NAMES: [(&'static str, Case); 7] = [
        ("PascalCase", Case::Pascal),
        ("camelCase", Case::Camel),
        ("snake_case", Case::Snake),
        ("kebab-case", Case::Kebab),
        ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
        ("lowercase", Case::Lower),
        ("UPPERCASE", Case::Upper),
    ];

    /// The wire name of `ident`.
    pub(crate) fn apply(self, ident: &Ident) -> String {
        let name = ident.unraw().to_string();
        let words = words(&name);
        let join = |separator: &str, change: fn(&str) -> String| {
            words.iter().map(|word| change(word)).collect::<Vec<_>>().join(separator)
        };
        match self {
            Case::Pascal => join("", capitalised),
            Case::Camel => {
                let pascal = join("", capitalised);
                let mut letters = pascal.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                first.into_iter().chain(letters).collect()
            }
            Case::Snake => join("_", str::to_lowercase),
            Case::Kebab => join("-", str::to_lowercase),
            Case::ScreamingSnake => join("_", str::to_uppercase),
            Case::Lower => join("", str::to_lowercase),
            Case::Upper => join("", str::to_uppercase),
            Case::Same => name,
        }
    }
}

/// The words of `snake_case` or `PascalCase`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for letter in name.chars() {
        let starts = letter == '_' || (letter.is_uppercase() && after_lower);
        if starts && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if letter != '_' {
            words.last_mut().into_iter().for_each(|word| word.push(letter));
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// A string as JSON text. (`serde_json` is not worth its compile time for this.)
pub(crate) fn json(text: &str) -> String {
    let letter = |letter: char| match letter {
        '"' | '\\' => format!("\\{letter}"),
        control if control < ' ' => format!("\\u{:04x}", u32::from(control)),
        other => other.to_string(),
    };
    let escaped: String = text.chars().map(letter).collect();
    format!("\"{escaped}\"")
}

/// The functions that every builder has; a setter of that name gets an underscore.
const BUILDER_FUNCTIONS: [&str; 6] =
    ["build", "build_const", "build_unchecked", "checked", "clone", "__finish"];

/// The functions that every structure has, and those that would be preferred to its own; an accessor of that name gets an underscore.
const STRUCTURE_FUNCTIONS: [&str; 11] = [
    "__surefire_walk",
    "builder",
    "clone",
    "constraints",
    "from_http",
    "into",
    "to_http",
    "to_wire",
    "try_into",
    "validate",
    "write_body",
];

/// `AdminConfirmSignUpRequestBuilder`
pub(crate) fn builder(structure: &Ident) -> Ident {
    format_ident!("{}Builder", structure.unraw())
}

/// `__AdminConfirmSignUpRequestMembers`: what a builder holds.
pub(crate) fn members(structure: &Ident) -> Ident {
    format_ident!("__{}Members", structure.unraw())
}

/// `admin_confirm_sign_up_request_builder`: the module of a builder's traits. An underscore is written
/// twice, as `Foo_Bar` may stand beside `FooBar`.
pub(crate) fn module(builder: &Ident) -> Ident {
    let mut module = String::new();
    let mut after_lower = false;
    for letter in builder.unraw().to_string().chars() {
        if letter == '_' || (letter.is_uppercase() && after_lower) {
            module.push('_');
        }
        module.extend(letter.to_lowercase());
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    format_ident!("{module}")
}

/// `UserPoolId`: as the wire name usually is, but for underscores that tell two members apart, as in
/// `line1` and `line_1`.
fn type_name(member: &Ident) -> String {
    let name = member.unraw().to_string();
    let mut letters = name.chars().peekable();
    let mut ty = String::new();
    let mut starts = true;
    while let Some(letter) = letters.next() {
        let ends_word = !ty.is_empty() && !ty.ends_with('_');
        if letter == '_' && ends_word && letters.peek().is_some_and(|next| next.is_lowercase()) {
            starts = true;
        } else if starts {
            ty.extend(letter.to_uppercase());
            starts = false;
        } else {
            ty.push(letter);
        }
    }
    ty
}

/// The names of members in the names of types, each once.
pub(crate) fn type_names<'i>(members: impl Iterator<Item = &'i Ident>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for member in members {
        let mut name = type_name(member);
        while names.contains(&name) {
            name.push('_');
        }
        names.push(name);
    }
    names
}

/// `UserPoolIdSet`: that a required member is given.
pub(crate) fn set_trait(type_name: &str) -> Ident {
    format_ident!("{type_name}Set")
}

/// `UserPoolIdUnset`: that a required member is not yet given.
pub(crate) fn unset_trait(type_name: &str) -> Ident {
    format_ident!("{type_name}Unset")
}

/// `__UserPoolId`: the state of a required member.
pub(crate) fn state(type_name: &str) -> Ident {
    format_ident!("__{type_name}")
}

/// `__UserPoolIdDefault`: the default of a member of a `const` structure.
pub(crate) fn default(type_name: &str) -> Ident {
    format_ident!("__{type_name}Default")
}

/// The usual setter of a member.
pub(crate) fn setter(member: &Ident) -> Ident {
    avoid(member, &BUILDER_FUNCTIONS)
}

/// Whether every builder has a function of this name.
pub(crate) fn is_builder_function(name: &Ident) -> bool {
    BUILDER_FUNCTIONS.iter().any(|function| name == function)
}

/// The setter of an optional member that takes an `Option`.
pub(crate) fn maybe_setter(member: &Ident) -> Ident {
    Ident::new(&format!("maybe_{}", member.unraw()), member.span())
}

/// The accessor of a member.
pub(crate) fn accessor(member: &Ident) -> Ident {
    avoid(member, &STRUCTURE_FUNCTIONS)
}

/// `as_user_not_found`: the error of a variant.
pub(crate) fn error_accessor(variant: &Ident) -> Ident {
    Ident::new(&format!("as_{}", Case::Snake.apply(variant)), variant.span())
}

fn avoid(member: &Ident, taken: &[&str]) -> Ident {
    if taken.iter().any(|name| member == name) {
        Ident::new(&format!("{member}_"), member.span())
    } else {
        member.clone()
    }
}

/// The walk over a structure in a `const`.
pub(crate) fn walk() -> Ident {
    Ident::new("__surefire_walk", Span::call_site())
}

/// Whether a word, which may be the name of a lifetime, is among the tokens.
pub(crate) fn mentions(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), word),
        TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

/// The tokens with other names of lifetimes.
pub(crate) fn map_lifetimes(tokens: TokenStream, name: &impl Fn(&Ident) -> Ident) -> TokenStream {
    let mut after_quote = false;
    let mapped = tokens.into_iter().map(|token| {
        let is_lifetime = after_quote;
        after_quote = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '\'');
        match token {
            TokenTree::Ident(lifetime) if is_lifetime => TokenTree::Ident(name(&lifetime)),
            TokenTree::Group(group) => {
                let tokens = map_lifetimes(group.stream(), name);
                TokenTree::Group(Group::new(group.delimiter(), tokens))
            }
            other => other,
        }
    });
    mapped.collect()
}

/// The lifetime of the request of a page.
pub(crate) fn page() -> Lifetime {
    Lifetime::new("'__page", Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::{Case, module, type_name};
    use syn::Ident;

    #[test]
    fn names_the_states_apart() {
        for (name, ty) in [
            ("user_pool_id", "UserPoolId"),
            ("r#type", "Type"),
            ("type_", "Type_"),
            ("line1", "Line1"),
            ("line_1", "Line_1"),
            ("_line1", "_line1"),
            ("a__b", "A__b"),
            ("größe_ß", "GrößeSS"),
        ] {
            assert_eq!(type_name(&syn::parse_str(name).unwrap()), ty);
        }
    }

    #[test]
    fn names_the_modules_apart() {
        for (builder, name) in [
            ("AdminConfirmSignUpRequestBuilder", "admin_confirm_sign_up_request_builder"),
            ("FooBarBuilder", "foo_bar_builder"),
            ("Foo_BarBuilder", "foo__bar_builder"),
            ("V2Builder", "v2_builder"),
        ] {
            assert_eq!(module(&syn::parse_str(builder).unwrap()), name);
        }
    }

    #[test]
    fn makes_wire_names() {
        let apply = |case: Case, name| case.apply(&syn::parse_str::<Ident>(name).unwrap());
        for (case, name, wire) in [
            (Case::Pascal, "user_pool_id", "UserPoolId"),
            (Case::Pascal, "r#type", "Type"),
            (Case::Camel, "reason_code", "reasonCode"),
            (Case::ScreamingSnake, "UserSrpAuth", "USER_SRP_AUTH"),
            (Case::ScreamingSnake, "Sms", "SMS"),
            (Case::Kebab, "ClientCredentials", "client-credentials"),
            (Case::Snake, "AdminConfirmSignUpRequest", "admin_confirm_sign_up_request"),
            (Case::Lower, "Seconds", "seconds"),
            (Case::Snake, "x", "x"),
        ] {
            assert_eq!(apply(case, name), wire);
        }
    }
}

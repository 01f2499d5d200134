//! Every identifier that the derives invent.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use surefire_names::Case;
use syn::ext::IdentExt;
use syn::{DeriveInput, Ident, Lifetime};

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
const BUILDER_FUNCTIONS: [&str; 7] =
    ["build", "build_const", "build_infallible", "build_unchecked", "checked", "clone", "__finish"];

/// The functions that every structure has, and those that would be preferred to its own; an accessor of that name gets an underscore.
const STRUCTURE_FUNCTIONS: [&str; 13] = [
    "__surefire_walk",
    "builder",
    "clone",
    "constraints",
    "from_http",
    "into",
    "into_builder",
    "into_parts",
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

/// How the type parameters of a builder are called, one a required member: whether it is set.
#[derive(Clone, Copy)]
pub(crate) enum States {
    /// `UserPoolIdState`
    Plain,
    /// `__UserPoolIdState`, where the item names something that a parameter may hide.
    Hidden,
}

impl States {
    /// Those of the builder of an item.
    pub(crate) fn of(item: &DeriveInput) -> Self {
        if names_a_state(item.to_token_stream()) { States::Hidden } else { States::Plain }
    }

    /// The parameter of a member.
    pub(crate) fn name(self, type_name: &str) -> Ident {
        match self {
            States::Plain => format_ident!("{type_name}State"),
            States::Hidden => format_ident!("__{type_name}State"),
        }
    }
}

/// Whether there is a name that could be that of a state.
fn names_a_state(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident.to_string().ends_with("State"),
        TokenTree::Group(group) => names_a_state(group.stream()),
        _ => false,
    })
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
    Ident::new(&format!("as_{}", Case::Snake.apply(&variant.unraw().to_string())), variant.span())
}

fn avoid(member: &Ident, taken: &[&str]) -> Ident {
    if taken.iter().any(|name| member == name) {
        Ident::new(&format!("{member}_"), member.span())
    } else {
        member.clone()
    }
}

/// `a` or `an`, as the name of a type is read aloud: `an UpdateRequest`, `a UserPool`, `an SMSMessage`.
pub(crate) fn article(name: &str) -> &'static str {
    let mut letters = name.chars().filter(char::is_ascii_alphanumeric);
    let (Some(first), second) = (letters.next(), letters.next().unwrap_or_default()) else {
        return "a";
    };
    // An abbreviation is read letter by letter: `an MFA`, and `a URL`.
    let is_spelt = first.is_uppercase() && !second.is_lowercase();
    let has_vowel = match (first.to_ascii_lowercase(), is_spelt) {
        ('u', false) => {
            matches!(second, 'l' | 'm' | 'p') || (second == 'n' && letters.next() != Some('i'))
        }
        (letter, true) => "aefhilmnorsx8".contains(letter),
        (letter, false) => "aeio8".contains(letter),
    };
    if has_vowel { "an" } else { "a" }
}

/// The walk over a structure in a `const`.
pub(crate) fn walk() -> Ident {
    Ident::new("__surefire_walk", Span::call_site())
}

/// The lifetime of the request of a page.
pub(crate) fn page() -> Lifetime {
    Lifetime::new("'__page", Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::{article, module, type_name};

    #[test]
    fn an_article_is_that_of_the_sound() {
        for (name, read) in [
            ("EncryptRequest", "an"),
            ("GreetRequest", "a"),
            ("UpdateItemInput", "an"),
            ("UntagResource", "an"),
            ("UserPool", "a"),
            ("UnicodeText", "a"),
            ("URLPart", "a"),
            ("SMSMessage", "an"),
            ("S3Location", "an"),
            ("SignUp", "a"),
            ("U", "a"),
            ("_Item", "an"),
            ("Größe", "a"),
            ("", "a"),
        ] {
            assert_eq!(article(name), read, "{name}");
        }
    }

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
}

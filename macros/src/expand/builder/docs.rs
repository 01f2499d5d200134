//! What is said of a builder: on its page, where it starts, and at its setters.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::super::rules;
use crate::kind::{self, Collection};
use crate::model::{Member, Structure};
use crate::names::article;

/// The docs of the builder, whose states are those of the `required` members.
pub(super) fn builder(structure: &Structure<'_>, required: &[&Member<'_>]) -> String {
    let shape = structure.container.ident.unraw().to_string();
    let finish = if structure.is_const {
        "[`build`](Self::build), or in a `const` with [`build_const`](Self::build_const)"
    } else {
        "[`build`](Self::build)"
    };
    let required: Vec<String> =
        required.iter().map(|member| format!("`{}`", member.name)).collect();
    let states = match required.as_slice() {
        [] => String::new(),
        [name] => format!(
            "\n\nThe type parameter is inferred: it says whether the required member {name} is \
             `Set` or `Unset`."
        ),
        names => format!(
            "\n\nThe type parameters are inferred: they say which required members are `Set` and \
             which `Unset`, in the order {}.",
            names.join(", ")
        ),
    };
    let rules = rules::describe(structure);
    format!(
        "Builds {} [`{shape}`]: start with [`{shape}::builder`], call the setters, and finish \
         with {finish}.{states}{rules}",
        article(&shape)
    )
}

/// The docs of `builder()`.
pub(super) fn start(structure: &Structure<'_>) -> String {
    let shape = structure.container.ident.unraw().to_string();
    let state =
        if structure.members.is_empty() { "it has no members" } else { "no member is set yet" };
    format!("Starts building {} [`{shape}`](Self): {state}.", article(&shape))
}

/// The docs of the function that fills a builder from what was read.
pub(super) fn filled(structure: &Structure<'_>, source: &syn::Type) -> String {
    let shape = structure.container.ident.unraw().to_string();
    format!(
        "Starts building {} [`{shape}`](Self) from what was read: the members that it shares with \
         {} are set as they are there. The optional ones can be set anew.",
        article(&shape),
        link(source)
    )
}

/// The docs of a setter; a member that has none is called by its wire name.
pub(super) fn setter(member: &Member<'_>) -> TokenStream {
    let limits = limits(member);
    if member.docs.is_empty() {
        let doc = format!("Sets `{}`.{limits}", member.name);
        return quote!(#[doc = #doc]);
    }
    let docs = &member.docs;
    quote!(#(#docs)* #[doc = #limits])
}

/// The last paragraph of a setter's docs.
fn limits(member: &Member<'_>) -> String {
    let (need, detail) = match (member.default(), member.optional) {
        _ if member.token().is_some() => ("Optional", ", filled in where it is not set".to_owned()),
        (Some(default), true) => {
            let default = quote!(#default);
            ("Optional", format!(", where it is not set, the service takes `{default}`"))
        }
        (Some(_), false) => ("Optional", ", with a default".to_owned()),
        (None, true) => ("Optional", String::new()),
        (None, false) => ("Required", String::new()),
    };
    let limits = member.limits.describe(&member.kind);
    let limits = if limits.is_empty() { String::new() } else { format!(": {limits}") };
    let checked = match member.parsed_from {
        Some(_) => format!(", checked as {}", link(member.value)),
        None => String::new(),
    };
    format!("\n\n**{need}**{detail}{limits}{checked}.")
}

/// A type as a link, where it is a name; as code, where it is a path that may lead elsewhere.
fn link(ty: &syn::Type) -> String {
    if let syn::Type::Path(path) = kind::plain(ty)
        && let [name] = &*path.path.segments.iter().collect::<Vec<_>>()
        && name.ident == name.ident.unraw()
    {
        return format!("[`{}`]", name.ident);
    }
    format!("`{}`", quote!(#ty).to_string().replace(' ', ""))
}

/// The docs of the function that adds to a list or a map.
pub(super) fn append(member: &Member<'_>) -> String {
    let setter = member.setters.ident.unraw();
    let (what, more) = match kind::collection(member.value) {
        Some(Collection::Map(..)) => {
            ("an entry", ", and replaces the value of a key that is there")
        }
        Some(Collection::Pairs(..)) => ("an entry", ""),
        _ => ("an item", ""),
    };
    format!("Adds {what} to what [`{setter}`](Self::{setter}) and this have set before{more}.")
}

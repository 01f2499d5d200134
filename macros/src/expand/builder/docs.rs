//! What the page of a builder says.

use quote::quote;
use syn::ext::IdentExt;

use super::super::rules;
use super::Parts;
use crate::kind;
use crate::model::Member;

impl Parts<'_> {
    /// The docs of the builder.
    pub(super) fn doc(&self, shape: &str) -> String {
        let finish = if self.structure.is_const {
            "[`build`](Self::build), or in a `const` with [`build_const`](Self::build_const)"
        } else {
            "[`build`](Self::build)"
        };
        let required: Vec<String> =
            self.required.iter().map(|member| format!("`{}`", member.name)).collect();
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
        let rules = rules::describe(self.structure);
        format!(
            "Builds a [`{shape}`]: start with [`{shape}::builder`], call a setter a member, and \
             finish with {finish}.{states}{rules}"
        )
    }
}

/// The last paragraph of a setter's docs.
pub(super) fn limits(member: &Member<'_>) -> String {
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

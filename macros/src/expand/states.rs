//! The traits that say which required members a builder has, with the messages of the compiler.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Type, Visibility};

use crate::kind;
use crate::model::{Builder, Member, Messages, Structure};
use crate::names;

/// Expands to:
///
/// ```ignore
/// #[doc(hidden)]
/// pub mod greeting_builder {
///     #[diagnostic::on_unimplemented(message = "`Name` is missing from `Greeting`", …)]
///     pub trait NameSet {}
///     …
/// }
/// impl greeting_builder::NameSet for ::surefire::Set {}
/// …
/// ```
///
/// The module keeps the traits from the names of the author's own types. The path of the crate may
/// be relative, and stays outside of it.
pub(super) fn expand(structure: &Structure<'_>, builder: &Builder) -> TokenStream {
    let container = &structure.container;
    let required: Vec<_> = structure.members.iter().filter(|m| m.is_required()).collect();
    if required.is_empty() {
        return TokenStream::new();
    }
    let (vis, module) = (container.vis, &builder.module);
    let inner = inner_vis(vis);
    let shape = container.ident.unraw().to_string();
    let traits = required.iter().map(|member| traits(member, &shape, &inner, builder.messages));
    let impls = required.iter().map(|member| impls(member, builder, &container.krate));
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #vis mod #module { #(#traits)* }
        #(#impls)*
    }
}

fn traits(member: &Member<'_>, shape: &str, vis: &TokenStream, messages: Messages) -> TokenStream {
    let name = &member.name;
    let (set, unset) = (names::set_trait(&member.type_name), names::unset_trait(&member.type_name));
    if messages == Messages::Plain {
        return quote!(#vis trait #set {} #vis trait #unset {});
    }
    let setter = &member.setters.ident;
    let missing = literal(&format!("`{name}` is missing from `{shape}`"));
    let append = member.setters.append.as_ref().map(|append| &append.ident);
    let or = append.map_or_else(String::new, |append| format!(" or `.{append}(..)`"));
    let fix = format!("call `.{setter}(..)`{or} before this");
    let limits = member.limits.describe(&member.kind);
    let limits = match &member.parsed_from {
        Some(_) => format!("; its limits are those of the type `{}`", type_name(member.value)),
        None if limits.is_empty() => limits,
        None => format!(": {limits}"),
    };
    let note = literal(&format!("`{name}` is required{limits}"));
    let twice = literal(&format!("`{name}` is set twice in `{shape}`"));
    let remove = literal(&match append {
        None => format!("`{name}` is set before this; remove one of the two `.{setter}(..)`"),
        Some(append) => format!(
            "`{name}` is set before this, and this would discard it; call `.{setter}(..)` first, and \
             then `.{append}(..)` for what is added"
        ),
    });
    quote! {
        #[diagnostic::on_unimplemented(message = #missing, label = #fix, note = #note)]
        #vis trait #set {}
        #[diagnostic::on_unimplemented(message = #twice, label = #remove)]
        #vis trait #unset {}
    }
}

/// The text in a format string, where braces are written twice.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn impls(member: &Member<'_>, builder: &Builder, krate: &TokenStream) -> TokenStream {
    let module = &builder.module;
    let quiet =
        (builder.messages == Messages::Ours).then(|| quote!(#[diagnostic::do_not_recommend]));
    let (set, unset) = (names::set_trait(&member.type_name), names::unset_trait(&member.type_name));
    quote! {
        #[automatically_derived]
        #quiet
        impl #module::#set for #krate::Set {}
        #[automatically_derived]
        #quiet
        impl #module::#unset for #krate::Unset {}
    }
}

/// The name of a type, without its path and arguments.
fn type_name(ty: &Type) -> String {
    match kind::plain(ty) {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
    .unwrap_or_else(|| quote!(#ty).to_string())
}

/// The same visibility, seen from inside the module.
fn inner_vis(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Public(_) => quote!(pub),
        Visibility::Inherited => quote!(pub(super)),
        Visibility::Restricted(restricted) => {
            let path = &restricted.path;
            if path.is_ident("self") {
                quote!(pub(super))
            } else if path.segments.first().is_some_and(|first| first.ident == "super") {
                quote!(pub(in super::#path))
            } else {
                quote!(pub(in #path))
            }
        }
    }
}

/// The bound that a required member is set, in the span of the member, where rustc shows it.
pub(super) fn set_bound(builder: &Builder, member: &Member<'_>) -> TokenStream {
    bound(builder, member, &names::set_trait(&member.type_name))
}

/// The bound that a required member is not yet set.
pub(super) fn unset_bound(builder: &Builder, member: &Member<'_>) -> TokenStream {
    bound(builder, member, &names::unset_trait(&member.type_name))
}

fn bound(builder: &Builder, member: &Member<'_>, of: &syn::Ident) -> TokenStream {
    let span = member.ident.span();
    let module = &builder.module;
    let state = builder.states.name(&member.type_name);
    let of = format_ident!("{of}", span = span);
    let module = format_ident!("{module}", span = span);
    quote::quote_spanned!(span=> #state: #module::#of)
}

//! The owned form of a structure: read as an `Output` is, sent as the structure is, with its limits.

mod shapes;
mod types;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Generics, Lifetime, Type};

pub(super) use self::shapes::{copied, enum_of_text, itself, value};
pub(crate) use self::types::owned_type;
use self::types::place_type;
use super::encode::encode;
use super::output::{self, Read};
use super::parts::{Values, of_member};
use super::{accessors, call_check, hidden, implement, operation, rules};
use crate::gate;
use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Container, Lends, Member, Owned, OwnedMember, Raw, Structure};

/// Expands to:
///
/// ```ignore
/// #[derive(Clone, PartialEq)] pub struct OwnedTag { pub key: String, pub value: Option<String> }
/// impl ::surefire::Structure for OwnedTag { … the table of `Tag` … }
/// impl ::surefire::__private::Members, ::surefire::Encode, ::core::fmt::Debug for OwnedTag { … }
/// impl ::surefire::Decode for OwnedTag { … }
/// impl<'s> ::surefire::__private::FromRead<'s, OwnedTag> for Tag<'s> { … }
/// impl OwnedTag { pub fn borrowed(&self) -> Tag<'_> }
/// ```
pub(super) fn expand(structure: &Structure<'_>, owned: &Owned) -> TokenStream {
    let generics = Generics::default();
    let of = &structure.container;
    let container = &Container {
        ident: &owned.ident,
        vis: of.vis,
        generics: &generics,
        krate: of.krate.clone(),
        serialize: None,
        json_schema: None,
        docs: Vec::new(),
    };
    let krate = &container.krate;
    let (ty, members) = (definition(structure, owned), members(structure, container));
    let (forms, lent) = (forms(structure, container), lent(structure, owned));
    let operation = structure.operation.as_ref().map(|op| {
        let is_input = operation::of(container, structure, op);
        let inherent = implement(container, None, &operation::inherent(container, op));
        quote!(#is_input #[allow(dead_code)] #inherent)
    });
    let items = gate::with_alloc(&quote!(#ty #members #forms #lent #operation), krate);
    let decode = decode(structure, owned, container);
    quote!(#items #decode)
}

fn definition(structure: &Structure<'_>, owned: &Owned) -> TokenStream {
    let (container, ident) = (&structure.container, &owned.ident);
    let (vis, docs) = (container.vis, &container.docs);
    let validate = link_to_validate(&container.krate);
    let name = container.ident.unraw();
    let use_of_it = if structure.operation.is_some() {
        "for values that are known at run time only"
    } else {
        "which responses hold. It can be sent too, by whatever holds it"
    };
    let doc = format!(
        "\n\nThe owned form of [`{name}`], {use_of_it}; \
         {validate} checks its limits."
    );
    let fields = structure.members.iter().map(|member| {
        let (ident, ty) = (member.ident, place_type(member, &container.krate));
        let deprecated = member.deprecated;
        let docs = accessors::docs(member);
        quote!(#docs #deprecated #vis #ident: #ty,)
    });
    quote! {
        #(#docs)*
        #[doc = #doc]
        #[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
        #vis struct #ident { #(#fields)* }
    }
}

/// rustdoc can't follow the `$crate` of a macro.
fn link_to_validate(krate: &TokenStream) -> String {
    let path = krate.to_string().replace(' ', "");
    if path.contains('$') {
        return "`validate`".to_owned();
    }
    format!("[`validate`]({path}::Structure::validate)")
}

/// The table, the visit, and what needs it.
fn members(structure: &Structure<'_>, container: &Container<'_>) -> TokenStream {
    let krate = &container.krate;
    let of = lifetimes::static_self(&structure.container);
    let body = quote! {
        const NAME: &'static ::core::primitive::str = <#of as #krate::Structure>::NAME;
        const MEMBERS: &'static [#krate::__private::Member] = <#of as #krate::Structure>::MEMBERS;
    };
    let table = implement(container, Some(quote!(#krate::Structure)), &body);
    let members = structure.members.iter().enumerate();
    let members = members.map(|(index, member)| visit(index, member, krate));
    let rules = rules::visit_owned(structure);
    let body = quote! {
        #[allow(unused_variables)]
        fn members<__V: #krate::__private::MemberVisitor>(&self, __visitor: &mut __V) {
            let __rows = <Self as #krate::Structure>::MEMBERS;
            #(#members)*
            #rules
        }
    };
    let visit = hidden(&implement(container, Some(quote!(#krate::__private::Members)), &body));
    let encode = hidden(&encode(container, false, &TokenStream::new()));
    let (name, names) = (container.ident.unraw().to_string(), structure.members.iter());
    let names = names.map(|member| member.ident.unraw().to_string());
    let body = quote! {
        #krate::__private::debug_structure(self, #name, &[#(#names),*], __f)
    };
    let debug = super::debug::debug(container, &body);
    quote!(#table #visit #encode #debug)
}

/// A member by its row, and the author's own check of it, which sees what the structure holds.
fn visit(index: usize, member: &Member<'_>, krate: &TokenStream) -> TokenStream {
    let ident = member.ident;
    let rule = member.check.as_ref().map(|check| {
        let ty = elided(member.value);
        let lent = quote!(<#ty as #krate::__private::FromRead<_>>::from_read(__value));
        let outcome = call_check(check, &quote!(&__lent));
        let rule = quote! {
            let __lent = #lent;
            __V::member_rule(__visitor, __rows, #index, || #outcome);
        };
        if member.optional {
            quote!(if let ::core::option::Option::Some(__value) = &self.#ident { #rule })
        } else {
            quote!({ let __value = &self.#ident; #rule })
        }
    });
    let parts = of_member(index, member, Values::Owned, krate);
    quote!(__V::member(__visitor, __rows, #index, &self.#ident); #rule #parts)
}

/// Reading; a default stands in for what is absent.
fn decode(structure: &Structure<'_>, owned: &Owned, container: &Container<'_>) -> TokenStream {
    let krate = &container.krate;
    let rows = quote!(<Self as #krate::Structure>::MEMBERS);
    let members = structure.members.iter().zip(&owned.members).enumerate();
    let members = members.map(|(row, (member, owned))| {
        let ty = place_type(member, krate);
        let default = default(member, owned, krate);
        let default = default.as_ref().map(|default| ("given", default));
        Read::member(row, member.ident, &Type::Verbatim(ty), default, &rows, krate)
    });
    output::decode(container, &rows, members)
}

fn default(member: &Member<'_>, owned: &OwnedMember, krate: &TokenStream) -> Option<TokenStream> {
    let default = owned.default.as_ref()?;
    Some(if matches!(member.kind, Kind::Str) && kind::is_reference(member.value) {
        quote!({
            let __default: &::core::primitive::str = #default;
            <#krate::__private::String as ::core::convert::From<_>>::from(__default)
        })
    } else {
        quote!(#default)
    })
}

/// What says that it is the owned form, of the structure and of itself.
fn forms(structure: &Structure<'_>, container: &Container<'_>) -> TokenStream {
    let (krate, owned) = (&container.krate, container.ident);
    let body = quote!(type Owned = #owned;);
    let has_owned = || Some(quote!(#krate::__private::HasOwned));
    let of = hidden(&implement(&structure.container, has_owned(), &body));
    let itself = hidden(&implement(container, has_owned(), &body));
    let body = quote! {
        fn from_read(__read: &#owned) -> Self { ::core::clone::Clone::clone(__read) }
    };
    let from_read = Some(quote!(#krate::__private::FromRead<'_, #owned>));
    let copy = hidden(&implement(container, from_read, &body));
    let idents: Vec<_> = structure.members.iter().map(|member| member.ident).collect();
    let body = quote! {
        fn clone(&self) -> Self {
            Self { #(#idents: ::core::clone::Clone::clone(&self.#idents),)* }
        }
    };
    let clone = implement(container, Some(quote!(::core::clone::Clone)), &body);
    let body = quote! {
        #[allow(unused_variables)]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true #(&& ::core::cmp::PartialEq::eq(&self.#idents, &__other.#idents))*
        }
    };
    let eq = implement(container, Some(quote!(::core::cmp::PartialEq)), &body);
    quote!(#clone #eq #of #itself #copy)
}

/// The way back: the structure, which borrows from its owned form.
fn lent(structure: &Structure<'_>, owned: &Owned) -> Option<TokenStream> {
    if !owned.can_lend() {
        return None;
    }
    let container = &structure.container;
    let (krate, vis, ident, form) =
        (&container.krate, container.vis, container.ident, &owned.ident);
    let lifetimes = container.generics.lifetimes().map(|_| lent_lifetime());
    let lifetimes: Vec<_> = lifetimes.collect();
    let shape = quote!(#ident<#(#lifetimes),*>);
    let pairs = structure.members.iter().zip(&owned.members);
    let bounds = pairs.filter_map(|(member, owned)| bound(member, owned, container));
    let bounds: Vec<_> = bounds.collect();
    let clause = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    let fields = structure.members.iter().map(|member| field(member, krate));
    let imported = super::imported(krate);
    Some(quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<'__lent> #krate::__private::FromRead<'__lent, #form> for #shape #clause {
            fn from_read(__read: &'__lent #form) -> Self {
                #[allow(unused_imports)]
                use #imported::__private::NewUnchecked as _;
                #ident { #(#fields)* }
            }
        }
        #[allow(dead_code)]
        #[automatically_derived]
        impl #form {
            /// Borrows it, as a request holds it. Its values are taken as they are, as with
            /// `build_unchecked`: they mostly come from the service.
            #[must_use]
            #vis fn borrowed<'__lent>(&'__lent self) -> #shape #clause {
                #krate::__private::FromRead::from_read(self)
            }
        }
    })
}

/// That the owned value of a member lends what the member is, where only the types tell.
fn bound(
    member: &Member<'_>,
    owned: &OwnedMember,
    container: &Container<'_>,
) -> Option<TokenStream> {
    let krate = &container.krate;
    let ty = lent_type(member.ty);
    // A structure that holds itself would ask for what is just being shown.
    let name = container.ident.unraw().to_string();
    if owned.lends == Lends::Always || lifetimes::mentions(ty.clone(), &name) {
        return None;
    }
    let form = place_type(member, krate);
    let bound = quote!(#ty: #krate::__private::FromRead<'__lent, #form>);
    Some(kind::respan(bound, kind::span(member.value)))
}

fn field(member: &Member<'_>, krate: &TokenStream) -> TokenStream {
    let ident = member.ident;
    let from_read = quote!(#krate::__private::FromRead);
    let value = match &member.parsed_from {
        None => quote!(#from_read::from_read(&__read.#ident)),
        Some(raw) => {
            let (raw, ty) = (raw_type(raw), lent_type(member.value));
            let new = quote::quote_spanned!(kind::span(member.value)=> <#ty>::new_unchecked);
            if member.optional {
                quote! {
                    ::core::option::Option::map(
                        <::core::option::Option<#raw> as #from_read<_>>::from_read(&__read.#ident),
                        |__raw| #new(__raw),
                    )
                }
            } else {
                quote!(#new(<#raw as #from_read<_>>::from_read(&__read.#ident)))
            }
        }
    };
    quote!(#ident: #value,)
}

fn raw_type(raw: &Raw<'_>) -> TokenStream {
    match raw {
        Raw::Str(_) => quote!(&'__lent ::core::primitive::str),
        Raw::Other { ty, .. } => lent_type(ty),
    }
}

fn lent_lifetime() -> Lifetime {
    Lifetime::new("'__lent", Span::call_site())
}

fn lent_type(ty: &Type) -> TokenStream {
    lifetimes::replace(ty.to_token_stream(), "__lent")
}

fn elided(ty: &Type) -> TokenStream {
    lifetimes::replace(ty.to_token_stream(), "_")
}

//! Rules across members, after the members: at run time, in a `const`, of the owned form.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ExprPath;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::lifetimes;
use crate::model::{Asks, Member, Rule, Structure};

/// Expands to:
///
/// ```ignore
/// __V::rule_across(__visitor, &["Start", "End"], || {
///     ::surefire::__private::checked({ let __checked0 = &self.start; …; in_order(__checked0, __checked1) })
/// });
/// ```
pub(super) fn visit(structure: &Structure<'_>) -> TokenStream {
    all(structure, &quote!(__V::rule_across), &quote!(__visitor), |outcome| quote!(|| #outcome))
}

/// As [`visit`], of the owned form, whose members lend what the structure holds.
pub(super) fn visit_owned(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let rules = structure.rules.iter().map(|rule| {
        let names = names(structure, rule);
        let outcome = match &rule.asks {
            Asks::Check(path) => {
                let call = call_lent(structure, rule, path);
                quote!(#krate::__private::checked(#call))
            }
            Asks::OneOf | Asks::AtMostOneOf => outcome(structure, rule),
        };
        quote!(__V::rule_across(__visitor, #names, || #outcome);)
    });
    rules.collect()
}

/// As [`visit`], in a `const`.
pub(super) fn walk(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let function = quote!(#krate::__private::ConstWalk::rule_across);
    all(structure, &function, &quote!(__walk), |outcome| quote!(#outcome))
}

/// The schema of the structure, with the rules that a schema can say.
pub(super) fn schema(structure: &Structure<'_>, schema: TokenStream) -> TokenStream {
    let krate = &structure.container.krate;
    structure.rules.iter().fold(schema, |schema, rule| {
        let names = names(structure, rule);
        let constraint = match rule.asks {
            Asks::Check(_) => return schema,
            Asks::OneOf => quote!(OneOf),
            Asks::AtMostOneOf => quote!(AtMostOneOf),
        };
        quote!(#krate::__private::with_rule(#schema, #names, &#krate::__private::Constraint::#constraint))
    })
}

/// The rules in words, for the page of the builder; empty where there is none to say.
pub(super) fn describe(structure: &Structure<'_>) -> String {
    let sentences = structure.rules.iter().filter_map(|rule| {
        let members = rule.members.iter().map(|named| {
            let setter = structure.members[named.index].setters.ident.unraw();
            format!("[`{setter}`](Self::{setter})")
        });
        let members: Vec<String> = members.collect();
        let (last, others) = members.split_last()?;
        let named = format!("{} and {last}", others.join(", "));
        Some(match rule.asks {
            Asks::Check(_) => return None,
            Asks::OneOf => format!("\n\nExactly one of {named} is set."),
            Asks::AtMostOneOf => format!("\n\nAt most one of {named} is set."),
        })
    });
    sentences.collect()
}

fn all(
    structure: &Structure<'_>,
    function: &TokenStream,
    walk: &TokenStream,
    give: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let rules = structure.rules.iter().map(|rule| {
        let (names, outcome) = (names(structure, rule), give(outcome(structure, rule)));
        quote!(#function(#walk, #names, #outcome);)
    });
    rules.collect()
}

/// The names of the members on the wire.
fn names(structure: &Structure<'_>, rule: &Rule) -> TokenStream {
    let names = rule.members.iter().map(|named| &structure.members[named.index].name);
    quote!(&[#(#names),*])
}

/// What the rule says of `self`.
fn outcome(structure: &Structure<'_>, rule: &Rule) -> TokenStream {
    let krate = &structure.container.krate;
    let idents = idents(structure, rule);
    let set = quote!(&[#(::core::option::Option::is_some(&self.#idents)),*]);
    match &rule.asks {
        Asks::Check(path) => {
            let values = rule.members.iter().map(|named| {
                let member = &structure.members[named.index];
                let ident = member.ident;
                (given(member, &quote!(&self.#ident)), named.span)
            });
            let call = call(path, values.collect());
            quote!(#krate::__private::checked(#call))
        }
        Asks::OneOf => quote!(#krate::__private::one_of(#set)),
        Asks::AtMostOneOf => quote!(#krate::__private::at_most_one_of(#set)),
    }
}

/// What a function of the author's is given of a member: a reference to its value, if there is one.
fn given(member: &Member<'_>, reference: &TokenStream) -> TokenStream {
    if member.optional {
        quote!(::core::option::Option::as_ref(#reference))
    } else {
        quote!(#reference)
    }
}

fn idents<'s>(structure: &'s Structure<'_>, rule: &Rule) -> Vec<&'s Ident> {
    rule.members.iter().map(|named| structure.members[named.index].ident).collect()
}

/// A call in the span of its path, where rustc shows what is wrong; of no values, with the whole.
fn call(path: &ExprPath, mut values: Vec<(TokenStream, Span)>) -> TokenStream {
    let span = path.span();
    if values.is_empty() {
        values.push((quote!(self), span));
    }
    let (values, spans): (Vec<_>, Vec<_>) = values.into_iter().unzip();
    let names = spans.into_iter().enumerate();
    let names = names.map(|(index, span)| format_ident!("__checked{index}", span = span));
    let names: Vec<Ident> = names.collect();
    quote_spanned!(span=> { #(let #names = #values;)* #path(#(#names),*) })
}

/// A call with what the owned form lends.
fn call_lent(structure: &Structure<'_>, rule: &Rule, path: &ExprPath) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let from_read = quote!(#krate::__private::FromRead);
    if rule.members.is_empty() {
        let (ident, lifetimes) = (container.ident, container.generics.lifetimes());
        let lifetimes = lifetimes.map(|_| quote!('_));
        let lent = quote!(&<#ident<#(#lifetimes),*> as #from_read<_>>::from_read(self));
        return call(path, vec![(lent, path.span())]);
    }
    let lent = rule.members.iter().enumerate().map(|(at, named)| {
        let member = &structure.members[named.index];
        let ty = lifetimes::replace(member.ty.to_token_stream(), "_");
        let (ident, name) = (member.ident, format_ident!("__lent{at}"));
        let binding = quote!(let #name = <#ty as #from_read<_>>::from_read(&self.#ident););
        (binding, (given(member, &quote!(&#name)), named.span))
    });
    let (bindings, values): (Vec<_>, Vec<_>) = lent.unzip();
    let call = call(path, values);
    quote!({ #(#bindings)* #call })
}

//! The stub of a structure: its builder, its accessors and its traits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::builder::builder;
use super::common::{decode, implement, interop, on_type, refuse, shape};
use super::members::{Member, members, once};
use super::{operation, owned, parts};
use crate::check;
use crate::errors::Errors;
use crate::words::{Field, MemberWords, RequestWords, StructureWords, on_fields};

pub(super) fn structure(item: &DeriveInput) -> TokenStream {
    common(item, &on_type(item), &fields(item))
}

pub(super) fn request(item: &DeriveInput) -> TokenStream {
    let words: RequestWords = on_type(item);
    let fields = fields(item);
    let has_pages = fields.iter().any(|field| field.words.input_token.is_written());
    let common = common(item, &words.structure, &fields);
    let operation = operation::operation(item, &words, has_pages);
    quote!(#common #operation)
}

fn fields(item: &DeriveInput) -> Vec<Field<'_, MemberWords>> {
    on_fields(item, &mut Errors::default())
}

/// What a nested structure and a request have.
fn common(
    item: &DeriveInput,
    words: &StructureWords,
    fields: &[Field<'_, MemberWords>],
) -> TokenStream {
    let krate = check::krate(&words.shape.krate);
    let members = members(fields, words, item);
    let model = check::builder(item, &words.builder);
    let source = model.as_ref().zip(words.from.get());
    let filled = source.and_then(|(model, source)| owned::filled(item, model, source));
    let builder = model.map(|model| builder(item, &model, &members, &krate));
    let parts = words.builder.parts.get().map(|parts| parts::parts(item, parts, fields));
    let owned = words.owned.get().map(|form| owned::owned(item, form, fields, &krate));
    let accessors = accessors(item, &members);
    let shape = shape(item, &krate);
    let structure = quote! {
        const NAME: &'static ::core::primitive::str = "";
        const MEMBERS: &'static [#krate::__private::Member] = &[];
    };
    let structure = implement(item, Some(quote!(#krate::Structure)), &structure);
    let (vis, refuse) = (&item.vis, refuse(item));
    let constraints = quote! {
        #vis const fn constraints() -> &'static [#krate::Member] { #refuse }
    };
    let constraints = implement(item, None, &constraints);
    let decode = words.output.is_written().then(|| decode(item, &krate));
    let interop = interop(item, &words.shape, &krate);
    quote!(#shape #structure #constraints #accessors #builder #parts #filled #owned #decode #interop)
}

fn accessors(item: &DeriveInput, members: &[Member]) -> TokenStream {
    let (vis, refuse) = (&item.vis, refuse(item));
    let accessors = members.iter().map(|Member { accessor, given, .. }| {
        (accessor, quote!(#vis const fn #accessor(&self) -> #given { #refuse }))
    });
    implement(item, None, &once(accessors))
}

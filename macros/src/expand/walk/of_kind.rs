//! The visit to one value, by the kind of its type: lists and maps with loops of their own.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use crate::constraint::Limits;
use crate::kind::{self, Element, Float, Key, Kind};
use crate::names;

/// The visit to a value of which there is a reference, `__value`. Its limits are those of the model,
/// where there are any, and as an expression.
pub(in crate::expand) fn value(
    ty: &Type,
    kind: &Kind<'_>,
    model: Option<&Limits>,
    limits: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    Visit { krate, depth: 0 }.value(ty, kind, model, limits)
}

/// The visit to a shape that has not been checked, although its type checks itself.
pub(super) fn unchecked_shape(limits: &TokenStream) -> TokenStream {
    let walk = names::walk();
    quote!((*__value).#walk(__walk, #limits);)
}

/// A visit at a depth of lists and maps, which numbers its variables.
#[derive(Clone, Copy)]
struct Visit<'t> {
    krate: &'t TokenStream,
    depth: usize,
}

impl Visit<'_> {
    fn value(
        self,
        ty: &Type,
        kind: &Kind<'_>,
        model: Option<&Limits>,
        limits: &TokenStream,
    ) -> TokenStream {
        match kind {
            Kind::Str => quote!(__walk.str(__value, #limits);),
            Kind::Bool => quote!(__walk.bool(*__value, #limits);),
            Kind::Int(integer) if integer.is_signed => {
                quote!(__walk.int(*__value as ::core::primitive::i64, #limits);)
            }
            Kind::Int(_) => quote!(__walk.uint(*__value as ::core::primitive::u64, #limits);),
            Kind::Float(Float::Single) => quote!(__walk.float(*__value, #limits);),
            Kind::Float(Float::Double) => quote!(__walk.double(*__value, #limits);),
            Kind::Blob => quote!(__walk.blob(__value, #limits);),
            // An author's own type of this name has an error already, and a walk.
            Kind::Timestamp(_) => unchecked_shape(limits),
            Kind::StringMap => quote!(__walk.string_map(__value, #limits);),
            Kind::Shape => {
                let (ty, krate, shape) = (kind::at_span(ty), self.krate, unchecked_shape(limits));
                quote! {
                    if __walk.wants(<#ty as #krate::__private::ConstEncode>::CONST_IS_CHECKED) {
                        #shape
                    }
                }
            }
            Kind::List(held) => self.list(held, model, limits),
            Kind::Map(key, held) => self.map(key, held, model, limits),
            Kind::Optional(held) => {
                let inner = self.value(held.ty, &held.kind, model, limits);
                quote! {
                    match __value {
                        ::core::option::Option::Some(__value) => { #inner }
                        ::core::option::Option::None => __walk.null(),
                    }
                }
            }
        }
    }

    fn within(self) -> Self {
        Visit { depth: self.depth + 1, ..self }
    }

    fn list(self, held: &Element<'_>, model: Option<&Limits>, limits: &TokenStream) -> TokenStream {
        let (list, index) = (self.variable("list"), self.variable("index"));
        let items = model.and_then(Limits::items);
        let item = self.within().value(held.ty, &held.kind, items, &quote!((#limits).items()));
        let is_unique = model.is_some_and(Limits::is_unique);
        let unique = is_unique.then(|| self.unique(&item));
        quote! {
            let #list = __value;
            __walk.open_list(#limits, <[_]>::len(#list));
            #unique
            let mut #index = 0;
            while #index < <[_]>::len(#list) {
                let __mark = __walk.item(#index);
                { let __value = &#list[#index]; #item }
                __walk.back(__mark);
                #index += 1;
            }
            __walk.close_list();
        }
    }

    /// Writes every two items of a list and compares what is written.
    fn unique(self, item: &TokenStream) -> TokenStream {
        let krate = self.krate;
        let (list, left, right) =
            (self.variable("list"), self.variable("left"), self.variable("right"));
        let written = |index: &syn::Ident| {
            quote!({
                let mut __item = #krate::__private::ConstItem::new();
                let __walk = &mut __item.walk();
                { let __value = &#list[#index]; #item }
                let __len = __walk.finish();
                __item.written(__len)
            })
        };
        let (one, other) = (written(&left), written(&right));
        quote! {
            if __walk.is_checking() {
                let (mut #left, mut __has_twins) = (0, false);
                while #left < <[_]>::len(#list) {
                    let __one = #one;
                    let mut #right = #left + 1;
                    while #right < <[_]>::len(#list) {
                        let __other = #other;
                        __has_twins |= __one.equals(&__other);
                        #right += 1;
                    }
                    #left += 1;
                }
                __walk.unique(__has_twins);
            }
        }
    }

    fn map(
        self,
        key: &Key<'_>,
        held: &Element<'_>,
        model: Option<&Limits>,
        limits: &TokenStream,
    ) -> TokenStream {
        let (map, index, before) =
            (self.variable("map"), self.variable("index"), self.variable("before"));
        let values = model.and_then(Limits::values);
        let entry = self.within().value(held.ty, &held.kind, values, &quote!((#limits).values()));
        let (earlier, key) = (key_text(key, &map, &before), key_text(key, &map, &index));
        quote! {
            let #map = __value;
            __walk.open_map(#limits, <[_]>::len(#map));
            let mut #index = 0;
            while #index < <[_]>::len(#map) {
                let mut #before = 0;
                while __walk.is_checking() && #before < #index {
                    __walk.distinct(#earlier, #key);
                    #before += 1;
                }
                let __mark = __walk.entry(#key, #limits);
                { let __value = &#map[#index].1; #entry }
                __walk.back(__mark);
                #index += 1;
            }
            __walk.close_map();
        }
    }

    fn variable(self, name: &str) -> syn::Ident {
        quote::format_ident!("__{name}{}", self.depth)
    }
}

/// The text of the key at an index of a map.
pub(super) fn key_text(key: &Key<'_>, map: &syn::Ident, index: &syn::Ident) -> TokenStream {
    match key {
        Key::Str => quote!(#map[#index].0),
        // In the span of its type, where rustc shows that it has no text.
        Key::Shape(ty) => {
            let (ty, as_str) = (kind::at_span(ty), syn::Ident::new("as_str", kind::span(ty)));
            quote!(<#ty>::#as_str(&#map[#index].0))
        }
    }
}

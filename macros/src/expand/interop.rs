//! What the traits of other crates see of a type, where a word asks for it: `Serialize` (`serialize`)
//! and `JsonSchema` (`json_schema`). The impls are one call each; the work is done in `surefire`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::{hidden, implement, rules};
use crate::gate;
use crate::model::{Container, IntEnum, Newtype, StringEnum, Structure, Union};

/// ```ignore
/// impl ::surefire::__private::Serialize for Greeting<'_> { fn serialize }
/// impl ::surefire::__private::JsonSchema for Greeting<'_> { fn schema_name, schema_id, json_schema }
/// impl ::surefire::__private::Describe for Greeting<'_> { fn schema }
/// ```
pub(super) fn structure(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let docs = docs(&container.docs);
    let members = structure.members.iter().map(|member| {
        let schema = member.value;
        let docs = self::docs(&member.docs);
        quote!((<#schema as #krate::__private::Describe>::schema, #docs))
    });
    let schema = quote! {
        #krate::__private::structure_schema::<Self>(__generator, #docs, &[#(#members),*])
    };
    impls(container, &rules::schema(structure, schema), false)
}

/// As for a structure; the schema stands where the type is used.
pub(super) fn constrained(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let (krate, ty) = (&container.krate, newtype.ty);
    let docs = docs(&container.docs);
    let schema = quote! {
        #krate::__private::constrained::<#ty>(__generator, Self::__LIMITS, #docs)
    };
    impls(container, &schema, true)
}

/// As for a structure; the schema stands where the type is used.
///
/// `implement` makes an `impl` from the trait and the body: text has bounds that no other type has.
pub(super) fn string_enum(
    string_enum: &StringEnum<'_>,
    implement: impl Fn(TokenStream, TokenStream) -> TokenStream,
) -> TokenStream {
    let container = &string_enum.container;
    let krate = &container.krate;
    let docs = docs(&container.docs);
    let values = string_enum.values.iter().map(|(_, text)| text);
    let is_open = string_enum.unknown.is_some();
    let schema = quote!(#krate::__private::string_enum(&[#(#values),*], #is_open, #docs));
    impls_by(container, &schema, true, implement)
}

/// As for a structure; the schema stands where the type is used.
pub(super) fn int_enum(int_enum: &IntEnum<'_>) -> TokenStream {
    let container = &int_enum.container;
    let krate = &container.krate;
    let docs = docs(&container.docs);
    let values = int_enum.values.iter().map(|(_, value)| value);
    let is_open = int_enum.unknown.is_some();
    let schema = quote!(#krate::__private::int_enum(&[#(#values),*], #is_open, #docs));
    impls(container, &schema, true)
}

/// As for a structure, of which exactly one member is set.
pub(super) fn union(union: &Union<'_>) -> TokenStream {
    let container = &union.container;
    let krate = &container.krate;
    let docs = docs(&container.docs);
    let members = union.variants.iter().map(|variant| {
        let schema = variant.ty;
        let docs = self::docs(&variant.docs);
        quote!((<#schema as #krate::__private::Describe>::schema, #docs))
    });
    let schema = quote! {
        #krate::__private::union_schema(__generator, Self::__MEMBERS, #docs, &[#(#members),*])
    };
    impls(container, &schema, false)
}

fn impls(container: &Container<'_>, schema: &TokenStream, inline: bool) -> TokenStream {
    impls_by(container, schema, inline, |of, body| implement(container, Some(of), &body))
}

fn impls_by(
    container: &Container<'_>,
    schema: &TokenStream,
    inline: bool,
    implement: impl Fn(TokenStream, TokenStream) -> TokenStream,
) -> TokenStream {
    let krate = &container.krate;
    let serialize = container.serialize.as_ref().map(|word| {
        let items = implement(quote!(#krate::__private::Serialize), serialize(krate));
        gate::asked_by(word, "serde", &items, krate)
    });
    let json_schema = container.json_schema.as_ref().map(|word| {
        let json_schema = json_schema(container, schema, inline);
        let json_schema = implement(quote!(#krate::__private::JsonSchema), json_schema);
        let describe = hidden(&implement(quote!(#krate::__private::Describe), describe(krate)));
        gate::asked_by(word, "schemars", &quote!(#json_schema #describe), krate)
    });
    quote!(#serialize #json_schema)
}

fn serialize(krate: &TokenStream) -> TokenStream {
    quote! {
        fn serialize<__S: #krate::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            #krate::__private::serialize(self, __serializer)
        }
    }
}

fn json_schema(container: &Container<'_>, schema: &TokenStream, inline: bool) -> TokenStream {
    let krate = &container.krate;
    let name = container.ident.unraw().to_string();
    let text = quote!(#krate::__private::Cow<'static, ::core::primitive::str>);
    quote! {
        fn inline_schema() -> ::core::primitive::bool { #inline }
        fn schema_name() -> #text { #krate::__private::Cow::Borrowed(#name) }
        fn schema_id() -> #text {
            #krate::__private::Cow::Borrowed(
                ::core::concat!(::core::module_path!(), "::", #name),
            )
        }
        fn json_schema(
            __generator: &mut #krate::__private::SchemaGenerator,
        ) -> #krate::__private::Schema {
            #schema
        }
    }
}

/// What holds the type asks here, so that a structure that holds itself comes to an end.
fn describe(krate: &TokenStream) -> TokenStream {
    quote! {
        fn schema(
            __generator: &mut #krate::__private::SchemaGenerator,
            _: &'static #krate::__private::Limits,
        ) -> #krate::__private::Schema {
            #krate::__private::SchemaGenerator::subschema_for::<Self>(__generator)
        }
    }
}

/// The text of doc comments, a line a comment.
fn docs(attributes: &[&Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(doc) => match &doc.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned());
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

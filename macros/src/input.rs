//! What the author wrote, borrowed, in declaration order.

use syn::{Data, DeriveInput};

use crate::errors::Errors;
use crate::kind;

/// A type with a derive on it.
pub(crate) struct Input<'i> {
    pub(crate) item: &'i DeriveInput,
}

impl<'i> Input<'i> {
    pub(crate) fn new(item: &'i DeriveInput) -> Self {
        Input { item }
    }

    /// The fields of a struct with named fields, which is what `derive` needs.
    pub(crate) fn named_fields(
        &self,
        derive: &str,
        errors: &mut Errors,
    ) -> Option<Vec<&'i syn::Field>> {
        let hint = match &self.item.data {
            Data::Struct(data) => match &data.fields {
                syn::Fields::Named(fields) => return Some(fields.named.iter().collect()),
                syn::Fields::Unnamed(_) => {
                    "this struct has none; for one value with limits, derive `Constrained`"
                }
                syn::Fields::Unit => "write `{}` behind its name if it has no member",
            },
            Data::Enum(_) => {
                "this is an enum; derive `Union`, `StringEnum`, `IntEnum` or `ServiceError`"
            }
            Data::Union(_) => {
                "this is a `union`; for one of several members, derive `Union` on an enum"
            }
        };
        let message = format!("`{derive}` needs a struct with named fields: {hint}");
        errors.at(&self.item.ident, message);
        None
    }

    /// The one field of a tuple struct.
    pub(crate) fn only_field(&self, errors: &mut Errors) -> Option<&'i syn::Field> {
        if let Data::Struct(data) = &self.item.data
            && let syn::Fields::Unnamed(fields) = &data.fields
            && fields.unnamed.len() == 1
        {
            return fields.unnamed.first();
        }
        errors.at(
            &self.item.ident,
            "`Constrained` needs a tuple struct with one field, such as `struct Name<'a>(&'a str);`",
        );
        None
    }

    pub(crate) fn is_enum(&self) -> bool {
        matches!(self.item.data, Data::Enum(_))
    }

    /// The variants of an enum.
    pub(crate) fn variants(
        &self,
        derive: &str,
        errors: &mut Errors,
    ) -> Option<Vec<&'i syn::Variant>> {
        if let Data::Enum(data) = &self.item.data {
            return Some(data.variants.iter().collect());
        }
        let message = format!("`{derive}` needs an enum; for a struct, derive `Structure`");
        errors.at(&self.item.ident, message);
        None
    }

    /// Refuses type and const parameters; whether there was one.
    pub(crate) fn refuse_types(&self, errors: &mut Errors) -> bool {
        for param in self.item.generics.type_params() {
            errors.at(
                &param.ident,
                format_args!(
                    "the type parameter `{}` is not supported: the shape on the wire must be \
                     known; write the concrete type",
                    param.ident
                ),
            );
        }
        self.refuse_consts(errors) || self.item.generics.type_params().next().is_some()
    }

    /// Refuses const parameters; whether there was one.
    pub(crate) fn refuse_consts(&self, errors: &mut Errors) -> bool {
        for param in self.item.generics.const_params() {
            errors.at(
                &param.ident,
                format_args!(
                    "the const parameter `{}` is not supported: the shape on the wire must be \
                     known; remove it",
                    param.ident
                ),
            );
        }
        self.item.generics.const_params().next().is_some()
    }

    /// Whether a type has a mistake that what is expanded would repeat: a lifetime that is not
    /// written or not declared, which rustc says, or `&mut`.
    pub(crate) fn repeats_a_mistake(&self) -> bool {
        let declared: Vec<_> =
            self.item.generics.lifetimes().map(|param| &param.lifetime.ident).collect();
        let fields: Vec<_> = match &self.item.data {
            Data::Struct(data) => data.fields.iter().collect(),
            Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
            Data::Union(_) => Vec::new(),
        };
        let mut types = fields.iter().map(|field| &field.ty);
        types.any(|ty| kind::lacks_a_lifetime(ty, &declared) || kind::is_mutable(ty))
    }
}

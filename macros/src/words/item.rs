//! A type with every word that is written on it: on itself, its members, its variants, their fields.

use syn::{Attribute, Data, DeriveInput, Fields, GenericParam, Ident};

use super::place::{
    ConstrainedWords, ErrorVariantWords, IntVariantWords, OutputVariantWords, StringVariantWords,
    UnionVariantWords, places,
};
use super::read::{Here, Place, Words, ours, read};
use crate::errors::Errors;

pub(crate) fn is_enum(item: &DeriveInput) -> bool {
    matches!(item.data, Data::Enum(_))
}

/// A struct with named fields.
pub(crate) struct Named<'i, C, M> {
    pub(crate) item: &'i DeriveInput,
    pub(crate) words: C,
    pub(crate) members: Vec<Field<'i, M>>,
}

pub(crate) struct Field<'i, M> {
    pub(crate) ident: &'i Ident,
    pub(crate) source: &'i syn::Field,
    pub(crate) words: M,
}

impl<'i, C: Place, M: Place> Named<'i, C, M> {
    /// The words on a struct, if it has named fields, which is what `derive` needs.
    pub(crate) fn read(item: &'i DeriveInput, derive: &str, errors: &mut Errors) -> Option<Self> {
        let hint = match &item.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(_) => {
                    let words = on_type(item, errors);
                    return Some(Named { item, words, members: on_fields(item, errors) });
                }
                Fields::Unnamed(_) => {
                    "this struct has none; for one value with limits, derive `Constrained`"
                }
                Fields::Unit => "write `{}` after its name if it has no member",
            },
            Data::Enum(_) => {
                "this is an enum; derive `Union`, `StringEnum`, `IntEnum` or `ServiceError`"
            }
            Data::Union(_) => {
                "this is a `union`; for one of several members, derive `Union` on an enum"
            }
        };
        let message = format!("`{derive}` needs a struct with named fields: {hint}");
        errors.at(&item.ident, message);
        None
    }
}

/// A tuple struct with one field; the words of the value may stand on either.
pub(crate) struct Newtype<'i> {
    pub(crate) item: &'i DeriveInput,
    pub(crate) words: ConstrainedWords,
    pub(crate) field: &'i syn::Field,
}

impl<'i> Newtype<'i> {
    pub(crate) fn read(item: &'i DeriveInput, errors: &mut Errors) -> Option<Self> {
        if let Data::Struct(data) = &item.data
            && let Fields::Unnamed(fields) = &data.fields
            && let (Some(field), 1) = (fields.unnamed.first(), fields.unnamed.len())
        {
            let mut words: ConstrainedWords = on_type(item, errors);
            let here = "on the field of a `Constrained` type";
            read(&mut words.value, &field.attrs, at(here), errors);
            return Some(Newtype { item, words, field });
        }
        errors.at(
            &item.ident,
            "`Constrained` needs a tuple struct with one field, such as `struct Name<'a>(&'a str);`",
        );
        None
    }
}

/// An enum.
pub(crate) struct Enum<'i, C, V: VariantPlace> {
    pub(crate) item: &'i DeriveInput,
    pub(crate) words: C,
    pub(crate) variants: Vec<Variant<'i, V>>,
}

pub(crate) struct Variant<'i, V: VariantPlace> {
    pub(crate) ident: &'i Ident,
    pub(crate) source: &'i syn::Variant,
    pub(crate) words: V,
}

impl<'i, C: Place, V: VariantPlace> Enum<'i, C, V> {
    /// The words on an enum, which is what `derive` needs.
    pub(crate) fn read(item: &'i DeriveInput, derive: &str, errors: &mut Errors) -> Option<Self> {
        let Data::Enum(data) = &item.data else {
            let message = format!("`{derive}` needs an enum; {}", V::FOR_A_STRUCT);
            errors.at(&item.ident, message);
            return None;
        };
        let words = on_type(item, errors);
        let variants = data.variants.iter().map(|variant| {
            let mut words: V = place(&variant.attrs, errors);
            words.read_fields(&variant.fields, errors);
            Variant { ident: &variant.ident, source: variant, words }
        });
        Some(Enum { item, words, variants: variants.collect() })
    }
}

/// A place on a variant, whose fields are places too.
pub(crate) trait VariantPlace: Place {
    /// What the author of a struct derives.
    const FOR_A_STRUCT: &'static str = "for a struct, derive `Structure`";

    /// Whether it is the variant for what the model does not have.
    fn is_unknown(&self) -> bool;

    /// Reads the words on the fields, or refuses them.
    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors);
}

impl VariantPlace for UnionVariantWords {
    fn is_unknown(&self) -> bool {
        self.unknown.is_written()
    }

    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors) {
        let here = "on the field of a variant of a `Union`";
        read_only(&mut self.value, self.unknown.is_written(), fields, here, errors);
    }
}

impl VariantPlace for OutputVariantWords {
    fn is_unknown(&self) -> bool {
        self.unknown.is_written()
    }

    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors) {
        let here = "on the field of a variant of an `Output`";
        read_only(&mut self.value, self.unknown.is_written(), fields, here, errors);
    }
}

impl VariantPlace for StringVariantWords {
    fn is_unknown(&self) -> bool {
        self.unknown.is_written()
    }

    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors) {
        refuse_fields(fields, ON_THE_VARIANT, errors);
    }
}

impl VariantPlace for IntVariantWords {
    fn is_unknown(&self) -> bool {
        self.unknown.is_written()
    }

    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors) {
        refuse_fields(fields, ON_THE_VARIANT, errors);
    }
}

impl VariantPlace for ErrorVariantWords {
    const FOR_A_STRUCT: &'static str = "for one error, derive `ErrorShape`";

    fn is_unknown(&self) -> bool {
        self.unknown.is_written()
    }

    fn read_fields(&mut self, fields: &Fields, errors: &mut Errors) {
        let message = "no word belongs on this field; those of an error are written on its \
            `ErrorShape`";
        refuse_fields(fields, message, errors);
    }
}

/// Reads the words of the one value that a variant holds.
fn read_only(
    words: &mut dyn Words,
    is_unknown: bool,
    fields: &Fields,
    here: &str,
    errors: &mut Errors,
) {
    if is_unknown {
        return refuse_fields(fields, ON_THE_VARIANT, errors);
    }
    for field in fields {
        read(words, &field.attrs, at(here), errors);
    }
}

/// Where a word belongs that stands on the field of a variant.
const ON_THE_VARIANT: &str = "no word belongs on this field; write it on the variant";

fn refuse_fields(fields: &Fields, message: &str, errors: &mut Errors) {
    for field in fields {
        refuse(&field.attrs, message, errors);
    }
}

/// The named fields of a struct with their words; none of another type.
pub(crate) fn on_fields<'i, M: Place>(
    item: &'i DeriveInput,
    errors: &mut Errors,
) -> Vec<Field<'i, M>> {
    let Data::Struct(data) = &item.data else { return Vec::new() };
    let fields = data.fields.iter().filter_map(|field| {
        let words = place(&field.attrs, errors);
        Some(Field { ident: field.ident.as_ref()?, source: field, words })
    });
    fields.collect()
}

/// The words on the type itself.
pub(crate) fn on_type<C: Place>(item: &DeriveInput, errors: &mut Errors) -> C {
    let words = place(&item.attrs, errors);
    for param in &item.generics.params {
        let (GenericParam::Lifetime(syn::LifetimeParam { attrs, .. })
        | GenericParam::Type(syn::TypeParam { attrs, .. })
        | GenericParam::Const(syn::ConstParam { attrs, .. })) = param;
        let message = "no word belongs on a parameter; write it on the type or on a member";
        refuse(attrs, message, errors);
    }
    words
}

/// The words of a place.
fn place<P: Place>(attributes: &[Attribute], errors: &mut Errors) -> P {
    let mut words = P::default();
    read(&mut words, attributes, at(P::HERE), errors);
    words
}

/// Where words stand, by what a message calls it.
fn at(name: &str) -> Here<'_> {
    Here { name, places }
}

/// Refuses `#[surefire(...)]` where nothing would read it.
pub(super) fn refuse(attributes: &[Attribute], message: &str, errors: &mut Errors) {
    for attribute in ours(attributes) {
        errors.at(attribute, message);
    }
}

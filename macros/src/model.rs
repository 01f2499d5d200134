//! What the author's type means, checked: a model that can't say anything wrong.

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, ExprPath, Generics, Ident, Lifetime, Type, Visibility};

use crate::constraint::{Limits, OwnLimits};
use crate::kind::{Kind, TimestampFormat};

/// What every derive needs to know of the type that it is on.
pub(crate) struct Container<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) vis: &'i Visibility,
    pub(crate) generics: &'i Generics,
    /// The path of the crate `surefire`.
    pub(crate) krate: TokenStream,
    /// The word `serialize`, where it was written.
    pub(crate) serialize: Option<Ident>,
    /// The word `json_schema`, where it was written.
    pub(crate) json_schema: Option<Ident>,
    pub(crate) docs: Vec<&'i Attribute>,
}

/// A structure, or the input of an operation.
#[allow(
    clippy::struct_excessive_bools,
    reason = "they are words of the author, and none excludes another"
)]
pub(crate) struct Structure<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) members: Vec<Member<'i>>,
    pub(crate) is_const: bool,
    pub(crate) builder: Builder,
    /// Whether it is read from responses too.
    pub(crate) is_output: bool,
    pub(crate) operation: Option<Operation>,
    /// Whether no mistake was found in it.
    pub(crate) is_sound: bool,
}

impl<'i> Structure<'i> {
    /// Where the limits are that the types of its members have.
    pub(crate) fn own_limits(&self) -> OwnLimits<'_> {
        OwnLimits { krate: &self.container.krate, is_const: self.is_const }
    }

    /// The members that generated code looks into: none after a mistake, so that no second error
    /// hides the first. The builder and the accessors are there all the same.
    pub(crate) fn visited(&self) -> &[Member<'i>] {
        if self.is_sound { &self.members } else { &[] }
    }
}

/// Which builder a structure has.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Builder {
    Full,
    /// Without messages of its own: the attribute `diagnostic` is not known in a module with
    /// `no_implicit_prelude`.
    Plain,
    /// The author brings one.
    None,
}

/// What makes a structure the input of an operation.
pub(crate) struct Operation {
    pub(crate) target: String,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Ident,
    pub(crate) response: Type,
    pub(crate) error: Type,
    /// What stands before the endpoint's host; empty where nothing does.
    pub(crate) host_prefix: Vec<HostPart>,
    /// The index of the member that holds the token of a page, where there are pages.
    pub(crate) input_token: Option<usize>,
    /// Whether the service is asked for the error codes of the query protocol.
    pub(crate) query_compatible: bool,
}

/// How the request becomes bytes.
pub(crate) enum Protocol {
    /// A type of the crate `surefire`, by its name.
    Known(Ident),
    /// A type of the author's own.
    Own(ExprPath),
}

/// A part of a host prefix.
pub(crate) enum HostPart {
    Text(String),
    /// The value of the member with this index.
    Label(usize),
}

/// A member of a structure.
pub(crate) struct Member<'i> {
    pub(crate) ident: &'i Ident,
    /// The type as it is written.
    pub(crate) ty: &'i Type,
    /// The type inside `Option`, or the type itself.
    pub(crate) value: &'i Type,
    pub(crate) optional: bool,
    pub(crate) kind: Kind<'i>,
    pub(crate) name: String,
    pub(crate) limits: Limits,
    pub(crate) check: Option<Expr>,
    /// The type that the setter takes, where `build` parses it.
    pub(crate) parsed_from: Option<Raw<'i>>,
    pub(crate) default: Option<Expr>,
    /// The format of its points in time, where it is not the protocol's.
    pub(crate) timestamp: Option<TimestampFormat>,
    /// The function that fills it in where it is not set.
    pub(crate) token: Option<TokenSource>,
    /// Whether it is a label of the request's host.
    pub(crate) is_host_label: bool,
    /// The word `input_token`, where it was written.
    pub(crate) input_token: Option<Ident>,
    pub(crate) docs: Vec<&'i Attribute>,
    /// `#[deprecated]`, which its setters and its accessor are too.
    pub(crate) deprecated: Option<&'i Attribute>,
}

/// The type of a value that is yet to be parsed.
pub(crate) enum Raw<'i> {
    Str(&'i Lifetime),
    Other(Box<Type>),
}

/// Where an idempotency token comes from.
pub(crate) enum TokenSource {
    /// The function of the crate `surefire`.
    Random,
    Function(Expr),
}

impl Member<'_> {
    /// Whether a builder waits for it.
    pub(crate) fn is_required(&self) -> bool {
        !self.optional && self.default.is_none() && self.token.is_none()
    }

    /// The default that is sent: one of a top-level member that may be unset is the service's.
    pub(crate) fn sent_default(&self) -> Option<&Expr> {
        self.default.as_ref().filter(|_| !self.optional)
    }
}

/// A one-field tuple struct with limits.
pub(crate) struct Newtype<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) is_const: bool,
    pub(crate) limits: Limits,
    pub(crate) check: Option<Expr>,
}

/// An enum of strings.
pub(crate) struct StringEnum<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) values: Vec<(&'i Ident, String)>,
    pub(crate) unknown: Option<UnknownValue<'i>>,
}

/// The variant of an enum for values that are newer than the model.
pub(crate) struct UnknownValue<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) text: EnumText<'i>,
}

/// The type that holds an unknown value.
pub(crate) enum EnumText<'i> {
    /// A type parameter, for `&str` in requests and `String` in responses.
    Param(&'i Ident),
    Borrowed(&'i Lifetime),
    Owned,
}

/// An enum of integers.
pub(crate) struct IntEnum<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) values: Vec<(&'i Ident, i32)>,
    pub(crate) unknown: Option<&'i Ident>,
}

/// A union: an enum whose variants are its members.
pub(crate) struct Union<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) variants: Vec<UnionVariant<'i>>,
    /// The variant for members that are newer than the model.
    pub(crate) unknown: Option<&'i Ident>,
    /// The variants that are no members, which a message says.
    pub(crate) refused: Vec<&'i Ident>,
    pub(crate) is_const: bool,
    /// Whether requests hold it.
    pub(crate) is_input: bool,
    /// Whether responses hold it.
    pub(crate) is_output: bool,
}

/// A member of a union.
pub(crate) struct UnionVariant<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) name: String,
    pub(crate) limits: Limits,
    pub(crate) check: Option<Expr>,
    pub(crate) timestamp: Option<TimestampFormat>,
    pub(crate) docs: Vec<&'i Attribute>,
}

/// A structure of a response.
pub(crate) struct Output<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) members: Vec<OutputMember<'i>>,
    /// The member that holds the token of the next page, where there are pages.
    pub(crate) next_token: Option<NextToken<'i>>,
}

/// The member of a response that holds the token of the next page.
pub(crate) struct NextToken<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) repeats_at_end: bool,
}

/// A member of a response or an error.
pub(crate) struct OutputMember<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) name: String,
    pub(crate) sensitive: bool,
    pub(crate) timestamp: Option<TimestampFormat>,
    pub(crate) output_token: Option<OutputToken>,
}

/// The word `output_token`, as it was written.
pub(crate) struct OutputToken {
    pub(crate) word: Ident,
    pub(crate) repeats_at_end: bool,
}

/// The modelled errors of an operation.
pub(crate) struct ServiceError<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) variants: Vec<ErrorVariant<'i>>,
    pub(crate) unknown: &'i Ident,
}

/// One modelled error.
pub(crate) struct ErrorVariant<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) code: String,
    pub(crate) members: Vec<OutputMember<'i>>,
    pub(crate) retryable: bool,
    pub(crate) throttling: bool,
}

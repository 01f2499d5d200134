//! What the author's type means, checked: a model that can't say anything wrong.

mod builder;
mod owned;
mod pages;
mod response;
mod rule;

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, ExprPath, Generics, Ident, Lifetime, Type, Visibility};

pub(crate) use self::builder::{Append, Builder, Entry, Messages, Part, Setters, Takes};
pub(crate) use self::owned::{Lends, Owned, OwnedMember, Source};
pub(crate) use self::pages::{Holds, MoreResults, NextToken};
pub(crate) use self::response::{
    Absent, ErrorMessage, ErrorShape, ErrorVariant, Output, OutputMember, ServiceError,
};
pub(crate) use self::rule::{Asks, Named, Rule};
use crate::constraint::{Limits, OwnLimits};
use crate::kind::{Kind, Storage};
use crate::words::{Auth, Protocol};

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
pub(crate) struct Structure<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) members: Vec<Member<'i>>,
    pub(crate) is_const: bool,
    /// None, where the author brings one.
    pub(crate) builder: Option<Builder>,
    /// Whether it is read from responses too.
    pub(crate) is_output: bool,
    /// Its owned form, where there is one.
    pub(crate) owned: Option<Owned>,
    /// The type that holds what it is taken apart into.
    pub(crate) parts: Option<Ident>,
    /// What its builder can be filled from.
    pub(crate) source: Option<Source>,
    pub(crate) operation: Option<Operation>,
    /// The rules across its members, in the order of the words.
    pub(crate) rules: Vec<Rule>,
}

impl Structure<'_> {
    /// Where the limits are that the types of its members have.
    pub(crate) fn own_limits(&self) -> OwnLimits<'_> {
        OwnLimits { krate: &self.container.krate, is_const: self.is_const }
    }
}

/// What makes a structure the input of an operation.
pub(crate) struct Operation {
    pub(crate) target: String,
    pub(crate) protocol: Protocol,
    pub(crate) auth: Auth,
    pub(crate) response: Type,
    pub(crate) error: Type,
    /// Whether the service is asked for the error codes of the query protocol.
    pub(crate) query_compatible: bool,
    /// What is written before the endpoint's host; empty where nothing is.
    pub(crate) host_prefix: Vec<HostPart>,
    /// The index of the member that holds the token of a page, where there are pages.
    pub(crate) input_token: Option<usize>,
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
    pub(crate) storage: Storage,
    /// Its name on the wire.
    pub(crate) name: String,
    /// Its name in the names of types, such as `UserPoolId`; no other member has the same.
    pub(crate) type_name: String,
    pub(crate) setters: Setters<'i>,
    pub(crate) limits: Limits,
    pub(crate) check: Option<ExprPath>,
    /// The type that the setter takes, where `build` parses it.
    pub(crate) parsed_from: Option<Raw<'i>>,
    /// What stands for it where it is not set.
    pub(crate) fill: Option<Fill>,
    /// Where the token comes from that it is sent with, where it is not set.
    pub(crate) sent_token: Option<TokenSource>,
    /// Whether it is a label of the request's host.
    pub(crate) is_host_label: bool,
    pub(crate) docs: Vec<&'i Attribute>,
    /// `#[deprecated]`, which its setters and its accessor are too.
    pub(crate) deprecated: Option<&'i Attribute>,
}

/// The type of a value that is yet to be parsed.
pub(crate) enum Raw<'i> {
    Str(&'i Lifetime),
    Other {
        ty: Box<Type>,
        /// Whether it may hold a shape, of which nothing is known.
        holds_shape: bool,
    },
}

/// What a member that is not set is filled in with by the builder.
pub(crate) enum Fill {
    Default(Expr),
    Token(TokenSource),
}

/// Where an idempotency token comes from.
pub(crate) enum TokenSource {
    /// The function of the crate `surefire`; and the word, for where its feature is off.
    Random(Ident),
    Function(ExprPath),
}

impl Member<'_> {
    /// Whether a builder waits for it.
    pub(crate) fn is_required(&self) -> bool {
        !self.optional && self.fill.is_none()
    }

    /// The default that the author gives; that of an optional member is the service's.
    pub(crate) fn default(&self) -> Option<&Expr> {
        match &self.fill {
            Some(Fill::Default(default)) => Some(default),
            Some(Fill::Token(_)) | None => None,
        }
    }

    /// The default that is sent.
    pub(crate) fn sent_default(&self) -> Option<&Expr> {
        self.default().filter(|_| !self.optional)
    }

    /// Where its token comes from, whenever it is made.
    pub(crate) fn any_token(&self) -> Option<&TokenSource> {
        self.token().or(self.sent_token.as_ref())
    }

    /// Where the token comes from that it is filled in with.
    pub(crate) fn token(&self) -> Option<&TokenSource> {
        match &self.fill {
            Some(Fill::Token(source)) => Some(source),
            Some(Fill::Default(_)) | None => None,
        }
    }
}

/// A one-field tuple struct with limits.
pub(crate) struct Newtype<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) storage: Storage,
    pub(crate) is_const: bool,
    pub(crate) limits: Limits,
    pub(crate) check: Option<ExprPath>,
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
    pub(crate) is_const: bool,
    pub(crate) direction: Direction,
    /// The author's own check of the whole.
    pub(crate) check: Option<ExprPath>,
}

/// Who holds a value.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Direction {
    /// Requests.
    Sent,
    /// Responses.
    Read,
    Both,
}

impl Direction {
    pub(crate) fn is_sent(self) -> bool {
        self != Direction::Read
    }

    pub(crate) fn is_read(self) -> bool {
        self != Direction::Sent
    }
}

/// A member of a union.
pub(crate) struct UnionVariant<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) name: String,
    pub(crate) limits: Limits,
    pub(crate) check: Option<ExprPath>,
    pub(crate) docs: Vec<&'i Attribute>,
}

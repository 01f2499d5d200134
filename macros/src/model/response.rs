//! What is read from responses.

use syn::{Expr, Ident, Type};

use super::Container;
use super::pages::NextToken;
use crate::constraint::Limits;
use crate::kind::Kind;

/// A structure of a response.
pub(crate) struct Output<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) members: Vec<OutputMember<'i>>,
    /// The member that holds the token of the next page, where there are pages.
    pub(crate) next_token: Option<NextToken<'i>>,
}

/// A member of a response or an error.
pub(crate) struct OutputMember<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) name: String,
    pub(crate) sensitive: bool,
    /// What stands for it where it is absent.
    pub(crate) fill: Option<Absent>,
}

/// What stands for a member that a response does not have.
pub(crate) enum Absent {
    /// The author's expression.
    Default(Expr),
    /// The default value of its type, as the container says.
    Empty,
}

impl OutputMember<'_> {
    /// Its limits: a response has none, but for what `Debug` and errors show.
    pub(crate) fn limits(&self) -> Limits {
        Limits::read(self.sensitive)
    }
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

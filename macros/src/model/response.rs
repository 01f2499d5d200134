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

/// An error of a service.
pub(crate) struct ErrorShape<'i> {
    pub(crate) container: Container<'i>,
    /// By which the service calls it.
    pub(crate) code: String,
    /// In the order in which they are written, with the message.
    pub(crate) members: Vec<OutputMember<'i>>,
    pub(crate) message: ErrorMessage,
    pub(crate) retryable: bool,
    pub(crate) throttling: bool,
}

/// What the service says about an error.
pub(crate) struct ErrorMessage {
    /// The index of its member.
    pub(crate) index: usize,
    pub(crate) is_optional: bool,
    /// The name that its author gives it; services have some for it, whatever their models say.
    pub(crate) own_name: Option<String>,
}

/// The modelled errors of an operation, or of a whole service.
pub(crate) struct ServiceError<'i> {
    pub(crate) container: Container<'i>,
    pub(crate) variants: Vec<ErrorVariant<'i>>,
    pub(crate) unknown: ErrorVariant<'i>,
}

/// One error of an operation.
pub(crate) struct ErrorVariant<'i> {
    pub(crate) ident: &'i Ident,
    /// The type as it is written.
    pub(crate) ty: &'i Type,
    /// The type, or what is in its `Box`.
    pub(crate) shape: &'i Type,
    /// The function that gives it.
    pub(crate) accessor: Ident,
}

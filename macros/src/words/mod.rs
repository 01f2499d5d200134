//! `#[surefire(...)]`: a typed struct for each place that it can stand in; each word is read once,
//! where it stands.

mod across;
mod declare;
mod expression;
mod foreign;
mod item;
mod naming;
mod nearest;
mod operation;
mod place;
mod read;
mod slot;
mod source;
mod spelling;
mod stranger;
mod time;
mod unread;
mod value;

pub(crate) use self::across::{Alternatives, RuleFunction, Several};
pub(crate) use self::declare::words;
pub(crate) use self::expression::{Bounds, Range};
pub(crate) use self::item::{
    Enum, Field, Named, Newtype, Variant, VariantPlace, is_enum, on_fields, on_type,
};
pub(crate) use self::naming::{BuilderChoice, WireName};
pub(crate) use self::nearest::nearest;
pub(crate) use self::operation::{Auth, HostPrefix, HostText, Protocol, TokenAtEnd};
pub(crate) use self::place::*;
pub(crate) use self::read::{Place, Reader, Words};
pub(crate) use self::slot::Slot;
pub(crate) use self::source::Source;
pub(crate) use self::spelling::Spelling;
pub(crate) use self::unread::{refuse_unread, unreadable};
pub(crate) use self::value::{Flag, Group, Text};

//! The constraint kinds: one file each, from the words to the tokens of a table row.

mod constant;
mod length;
mod like;
mod limit;
mod limits;
pub(crate) mod number;
mod own_limits;
mod pattern;
mod range;
mod unique;

use proc_macro2::TokenStream;
use syn::Visibility;

pub(crate) use self::like::lender;
use self::limit::Limit;
pub(crate) use self::limits::{LimitWords, Limits, PartWords};
pub(crate) use self::own_limits::OwnLimits;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::words;

/// Declares the kinds, in the order in which they are checked.
macro_rules! kinds {
    ($($module:ident::$Kind:ident,)*) => {
        /// One limit on a value.
        pub(crate) enum Constraint {
            $($Kind($module::$Kind),)*
        }

        words! {
            /// The words of the limits on a value itself.
            pub(crate) struct ConstraintWords {
                $(..$module: <$module::$Kind as Limit>::Words,)*
            }
        }

        impl ConstraintWords {
            fn check(&self, kind: &Kind<'_>, errors: &mut Errors) -> Vec<Constraint> {
                let mut all = Vec::new();
                $(all.extend($module::$Kind::check(&self.$module, kind, errors).map(Constraint::$Kind));)*
                all
            }
        }

        impl Constraint {
            fn expand(&self, krate: &TokenStream) -> TokenStream {
                match self { $(Constraint::$Kind(limit) => limit.expand(krate),)* }
            }

            /// The constant that shows it on a `Constrained` type.
            pub(crate) fn constant(&self, vis: &Visibility, krate: &TokenStream) -> TokenStream {
                match self { $(Constraint::$Kind(limit) => limit.constant(vis, krate),)* }
            }

            fn has_constants(&self) -> bool {
                match self { $(Constraint::$Kind(limit) => limit.has_constants(),)* }
            }

            fn describe(&self, kind: &Kind<'_>) -> String {
                match self { $(Constraint::$Kind(limit) => limit.describe(kind),)* }
            }
        }
    };
}

kinds! {
    length::Length,
    pattern::Pattern,
    range::Range,
    unique::Unique,
}

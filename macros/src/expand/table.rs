//! The table of members, a row for each: their names on the wire and their limits.

use proc_macro2::TokenStream;
use quote::quote;

use crate::constraint::{Limits, OwnLimits};
use crate::kind::Kind;
use crate::names;

/// What a row is made from.
pub(super) struct Row<'r> {
    pub(super) name: &'r str,
    pub(super) is_required: bool,
    pub(super) limits: &'r Limits,
    /// Whether the builder makes the value from what it is parsed from.
    pub(super) is_parsed: bool,
    /// The type, whose own limits hold too.
    pub(super) own: Option<(&'r syn::Type, &'r Kind<'r>)>,
}

/// Expands to:
///
/// ```ignore
/// &members([Row::Length("Name", "\"Name\":", true), …], &lengths([(1, 55), …]))
/// ```
///
/// Lengths stand together, as most members have one: a borrowed constant for each would cost time
/// to compile.
pub(super) fn members<'r>(
    rows: impl Iterator<Item = Row<'r>>,
    own_limits: &OwnLimits<'_>,
) -> TokenStream {
    let krate = own_limits.krate;
    let mut lengths = Vec::new();
    let rows: Vec<_> = rows.map(|row| row.expand(own_limits, &mut lengths)).collect();
    let lengths = match &lengths[..] {
        [] => quote!([]),
        lengths => quote!(#krate::__private::lengths([#(#lengths),*])),
    };
    quote!(&#krate::__private::members([#(#rows),*], &#lengths))
}

/// Asks the compiler for a table, so that a constant in it that can't be a limit is an error, whether
/// the type is used or not.
pub(super) fn evaluated(table: &TokenStream, krate: &TokenStream) -> TokenStream {
    quote!(const _: &'static [#krate::__private::Member] = #table;)
}

impl Row<'_> {
    fn expand(self, own_limits: &OwnLimits<'_>, lengths: &mut Vec<TokenStream>) -> TokenStream {
        let Row { name, is_required, limits, is_parsed, own } = self;
        let krate = own_limits.krate;
        let json = names::json(name) + ":";
        if !own.is_some_and(|(_, kind)| kind.holds_shape() || kind.has_format()) {
            if let Some((min, max)) = limits.only_length() {
                lengths.push(quote!((#min, #max)));
                return quote!(#krate::__private::Row::Length(#name, #json, #is_required));
            }
            if let Some(all) = limits.expand_plain(krate) {
                return quote!(#krate::__private::Row::Plain(#name, #json, #is_required, &#all));
            }
        }
        let limits = match own {
            Some((ty, kind)) => limits.expand_for(ty, kind, own_limits),
            None => limits.expand(krate),
        };
        let row = if is_parsed { quote!(Parsed) } else { quote!(Limited) };
        quote!(#krate::__private::Row::#row(#name, #json, #is_required, #limits))
    }
}

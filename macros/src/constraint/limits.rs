//! All limits on a value: those of its own, and those of what it holds.

mod describe;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ExprPath, Type};

use super::like::{Like, LikeWords};
use super::limit::misfit;
use super::own_limits::OwnLimits;
use super::{Constraint, ConstraintWords};
use crate::errors::Errors;
use crate::kind::{Kind, TimestampFormat};
use crate::words::{Group, Slot, Spelling, words};

words! {
    /// The words of every limit on a value and on what it holds.
    pub(crate) struct LimitWords {
        ..constraints: ConstraintWords,
        ..like: LikeWords,
        items: Group<PartWords> = Part::Items.spelling(),
        keys: Group<PartWords> = Part::Keys.spelling(),
        values: Group<PartWords> = Part::Values.spelling(),
    }
}

words! {
    /// Of what a list or a map holds.
    pub(crate) struct PartWords {
        ..limits: LimitWords,
        check: ExprPath = Spelling::CHECK,
    }
}

/// What a list or a map holds.
#[derive(Clone, Copy)]
enum Part {
    Items,
    Keys,
    Values,
}

impl Part {
    fn spelling(self) -> Spelling {
        let name = match self {
            Part::Items => "items",
            Part::Keys => "keys",
            Part::Values => "values",
        };
        Spelling::flag(name)
    }

    /// Its kind in a list or map of the kind `whole`; `None` where there is none.
    fn kind<'t>(self, whole: &Kind<'t>) -> Option<Kind<'t>> {
        let element = match (self, whole) {
            (Part::Items, Kind::List(element)) | (Part::Values, Kind::Map(_, element)) => element,
            (Part::Keys, Kind::Map(..) | Kind::StringMap) | (Part::Values, Kind::StringMap) => {
                return Some(Kind::Str);
            }
            _ => return None,
        };
        // What may be missing has its limits where it is not.
        match &*element.kind {
            Kind::Optional(element) => Some((*element.kind).clone()),
            kind => Some(kind.clone()),
        }
    }

    /// The limits that a group of words gives.
    fn check(
        self,
        words: &Slot<Group<PartWords>>,
        whole: &Kind<'_>,
        errors: &mut Errors,
    ) -> Option<Box<Limits>> {
        let word = words.word()?;
        let Some(kind) = self.kind(whole) else {
            let needs = match self {
                Part::Items => "a list",
                Part::Keys | Part::Values => "a map",
            };
            errors.at(word, misfit(self.spelling().name, needs, whole));
            return None;
        };
        let Group(words) = words.get()?;
        let mut limits = Limits::check(&words.limits, &kind, errors);
        limits.check = words.check.get().cloned();
        Some(Box::new(limits))
    }
}

/// Every limit on a value and on what it holds.
#[derive(Default)]
pub(crate) struct Limits {
    constraints: Vec<Constraint>,
    /// The type whose limits they are, where one was named.
    like: Option<Like>,
    items: Option<Box<Limits>>,
    keys: Option<Box<Limits>>,
    values: Option<Box<Limits>>,
    pub(crate) sensitive: bool,
    /// The author's own check, of a part; that of a value stands beside its limits.
    check: Option<ExprPath>,
}

impl Limits {
    /// The limits that words on a value of the kind `kind` give.
    pub(crate) fn check(words: &LimitWords, kind: &Kind<'_>, errors: &mut Errors) -> Self {
        let constraints = words.constraints.check(kind, errors);
        Limits {
            like: Like::check(&words.like, !constraints.is_empty(), kind, errors),
            constraints,
            items: Part::Items.check(&words.items, kind, errors),
            keys: Part::Keys.check(&words.keys, kind, errors),
            values: Part::Values.check(&words.values, kind, errors),
            sensitive: false,
            check: None,
        }
    }

    /// The limits of a value that is only read.
    pub(crate) fn read(sensitive: bool) -> Self {
        Limits { sensitive, ..Limits::default() }
    }

    /// Whether there is no limit, on the value itself or on what it holds.
    pub(crate) fn is_empty(&self) -> bool {
        self.constraints.is_empty()
            && self.like.is_none()
            && self.items.is_none()
            && self.keys.is_none()
            && self.values.is_none()
    }

    pub(crate) fn constraints(&self) -> &[Constraint] {
        &self.constraints
    }

    pub(crate) fn is_unique(&self) -> bool {
        self.constraints.iter().any(|constraint| matches!(constraint, Constraint::Unique(_)))
    }

    /// The limits on what a list holds.
    pub(crate) fn items(&self) -> Option<&Limits> {
        self.items.as_deref()
    }

    /// The limits on the keys of a map.
    pub(crate) fn keys(&self) -> Option<&Limits> {
        self.keys.as_deref()
    }

    /// The author's own check, of a part of a value.
    pub(crate) fn own_check(&self) -> Option<&ExprPath> {
        self.check.as_ref()
    }

    /// Whether a part has a check of the author's, at any depth.
    pub(crate) fn checks_parts(&self) -> bool {
        self.parts().any(|part| part.check.is_some() || part.checks_parts())
    }

    /// The limits on what a map holds.
    pub(crate) fn values(&self) -> Option<&Limits> {
        self.values.as_deref()
    }

    /// The table of the limits on a value of the type `ty`, as a `const` expression; with those of
    /// the types with limits of their own that it is, or holds, which are at `own_limits`.
    pub(crate) fn expand_for(
        &self,
        ty: &Type,
        kind: &Kind<'_>,
        own_limits: &OwnLimits<'_>,
    ) -> TokenStream {
        self.expand_of(ty, kind, own_limits.krate, Some(own_limits))
    }

    /// The table for a value that is read: whether it is sensitive, and the format of its timestamps.
    pub(crate) fn expand_read(
        &self,
        ty: &Type,
        kind: &Kind<'_>,
        krate: &TokenStream,
    ) -> TokenStream {
        self.expand_of(ty, kind, krate, None)
    }

    fn expand_of(
        &self,
        ty: &Type,
        kind: &Kind<'_>,
        krate: &TokenStream,
        own_limits: Option<&OwnLimits<'_>>,
    ) -> TokenStream {
        let (with_limits, element, limits) = match (kind, own_limits) {
            (Kind::Optional(element), _) => {
                return self.expand_of(element.ty, &element.kind, krate, own_limits);
            }
            (Kind::Shape, Some(own_limits)) => {
                let sensitive = self.sensitive.then(|| quote!(.with_sensitive()));
                let own = own_limits.of(ty);
                return quote!((*#own)#sensitive);
            }
            (Kind::Timestamp(Some(format)), _) => {
                let (limits, format) = (self.expand(krate), timestamp_format(*format, krate));
                return quote!(#limits.with_timestamp_format(#format));
            }
            (Kind::List(element), _) => (quote!(with_items), element, &self.items),
            (Kind::Map(_, element), _) => (quote!(with_values), element, &self.values),
            _ => return self.expand(krate),
        };
        let has_own = own_limits.is_some() && element.kind.holds_shape();
        if !has_own && !element.kind.has_format() {
            return self.expand(krate);
        }
        let none = Limits::default();
        let inner = limits.as_deref().unwrap_or(&none);
        let inner = inner.expand_of(element.ty, &element.kind, krate, own_limits);
        let limits = self.expand(krate);
        quote!(#limits.#with_limits(&#inner))
    }

    /// The least and the greatest length, where they are all that there is.
    pub(crate) fn only_length(&self) -> Option<(usize, usize)> {
        match &self.constraints[..] {
            [Constraint::Length(length)] if self.is_plain() => length.both_ends(),
            _ => None,
        }
    }

    /// Whether there are no limits on what the value holds, and it is not sensitive.
    fn is_plain(&self) -> bool {
        self.like.is_none() && self.parts().next().is_none() && !self.sensitive
    }

    /// The limits on what the value holds.
    fn parts(&self) -> impl Iterator<Item = &Limits> {
        [&self.items, &self.keys, &self.values].into_iter().filter_map(Option::as_deref)
    }

    /// Whether a type is named whose limits are those of the value, or of what it holds.
    fn has_like(&self) -> bool {
        self.like.is_some() || self.parts().any(Limits::has_like)
    }

    /// Whether a constant of the author's is among the limits.
    pub(crate) fn has_constants(&self) -> bool {
        self.constraints.iter().any(Constraint::has_constants)
            || self.parts().any(Limits::has_constants)
    }

    /// The constraints as an array, where they are all that there is.
    pub(crate) fn expand_plain(&self, krate: &TokenStream) -> Option<TokenStream> {
        if !self.is_plain() {
            return None;
        }
        let constraints = self.constraints.iter().map(|constraint| constraint.expand(krate));
        Some(quote!([#(#constraints),*]))
    }

    /// The table of the limits, as a `const` expression.
    pub(crate) fn expand(&self, krate: &TokenStream) -> TokenStream {
        if self.is_empty() && !self.sensitive {
            return quote!(#krate::__private::Limits::NONE);
        }
        let sensitive = self.sensitive.then(|| quote!(.with_sensitive()));
        if let Some(like) = &self.like {
            let limits = like.expand(krate);
            return quote!(#limits #sensitive);
        }
        let constraints = self.constraints.iter().map(|constraint| constraint.expand(krate));
        let items = self.items.iter().map(|limits| limits.expand(krate));
        let keys = self.keys.iter().map(|limits| limits.expand(krate));
        let values = self.values.iter().map(|limits| limits.expand(krate));
        let of_parts = self.has_like().then(|| quote!(.with_sensitive_of_parts()));
        quote! {
            #krate::__private::Limits::new(&[#(#constraints),*])
                #(.with_items(&#items))* #(.with_keys(&#keys))* #(.with_values(&#values))*
                #of_parts #sensitive
        }
    }
}

/// The format of a timestamp, as an expression.
fn timestamp_format(format: TimestampFormat, krate: &TokenStream) -> TokenStream {
    let variant = match format {
        TimestampFormat::EpochSeconds => quote!(EpochSeconds),
        TimestampFormat::DateTime => quote!(DateTime),
        TimestampFormat::HttpDate => quote!(HttpDate),
    };
    quote!(#krate::__private::TimestampFormat::#variant)
}

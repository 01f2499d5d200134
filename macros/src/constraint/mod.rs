//! The constraint kinds: one file each, from the attribute's words to the tokens of its table row.

mod length;
pub(crate) mod number;
mod pattern;
mod range;

pub(crate) use number::integer as literal_integer;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use crate::attr::Words;
use crate::errors::Errors;
use crate::kind::{self, Kind};

/// One limit on a value.
pub(crate) enum Constraint {
    Length(length::Length),
    Pattern(pattern::PatternLimit),
    Range(range::Range),
    Unique,
}

/// Every limit on a value and on what it holds.
#[derive(Default)]
pub(crate) struct Limits {
    constraints: Vec<Constraint>,
    items: Option<Box<Limits>>,
    keys: Option<Box<Limits>>,
    values: Option<Box<Limits>>,
    pub(crate) sensitive: bool,
}

impl Limits {
    /// Reads and checks the limits among `words`, which stand on a value of the kind `kind`.
    pub(crate) fn new(words: &Words, kind: &Kind<'_>, errors: &mut Errors) -> Self {
        let mut limits = Limits { sensitive: words.has("sensitive"), ..Limits::default() };
        limits.constraints.extend(length::Length::new(words, kind, errors).map(Constraint::Length));
        let pattern = pattern::PatternLimit::new(words, kind, errors);
        limits.constraints.extend(pattern.map(Constraint::Pattern));
        limits.constraints.extend(range::Range::new(words, kind, errors).map(Constraint::Range));
        limits.read_unique(words, kind, errors);
        limits.items = held("items", words, kind, errors);
        limits.keys = held("keys", words, kind, errors);
        limits.values = held("values", words, kind, errors);
        limits
    }

    fn read_unique(&mut self, words: &Words, kind: &Kind<'_>, errors: &mut Errors) {
        let Some(word) = words.get("unique") else {
            return;
        };
        match kind {
            Kind::List(_) => self.constraints.push(Constraint::Unique),
            _ => errors.at(&word.name, misfit("unique", "a list", kind)),
        }
    }

    /// Whether there is no limit, on the value itself or on what it holds.
    pub(crate) fn is_empty(&self) -> bool {
        self.constraints.is_empty()
            && self.items.is_none()
            && self.keys.is_none()
            && self.values.is_none()
    }

    pub(crate) fn constraints(&self) -> &[Constraint] {
        &self.constraints
    }

    pub(crate) fn is_unique(&self) -> bool {
        self.constraints.iter().any(|constraint| matches!(constraint, Constraint::Unique))
    }

    /// The limits on what a list holds.
    pub(crate) fn items(&self) -> Option<&Limits> {
        self.items.as_deref()
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
        let krate = own_limits.krate;
        let (held_in, held, own) = match kind {
            Kind::Optional(held) => return self.expand_for(held.ty, &held.kind, own_limits),
            Kind::Shape => {
                let sensitive = self.sensitive.then(|| quote!(.with_sensitive()));
                let own = own_limits.of(ty);
                return quote!((*#own)#sensitive);
            }
            Kind::List(held) => (quote!(with_items), held, &self.items),
            Kind::Map(held) => (quote!(with_values), held, &self.values),
            _ => return self.expand(krate),
        };
        if !held.kind.holds_shape() {
            return self.expand(krate);
        }
        let none = Limits::default();
        let own = own.as_deref().unwrap_or(&none).expand_for(held.ty, &held.kind, own_limits);
        let limits = self.expand(krate);
        quote!(#limits.#held_in(&#own))
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
        let holds_more = self.items.is_some() || self.keys.is_some() || self.values.is_some();
        !holds_more && !self.sensitive
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
        let constraints = self.constraints.iter().map(|constraint| constraint.expand(krate));
        let items = self.items.iter().map(|limits| limits.expand(krate));
        let keys = self.keys.iter().map(|limits| limits.expand(krate));
        let values = self.values.iter().map(|limits| limits.expand(krate));
        let sensitive = self.sensitive.then(|| quote!(.with_sensitive()));
        quote! {
            #krate::__private::Limits::new(&[#(#constraints),*])
                #(.with_items(&#items))* #(.with_keys(&#keys))* #(.with_values(&#values))* #sensitive
        }
    }

    /// The limits in words, such as `1 to 55 characters, pattern …`; empty where there is none.
    pub(crate) fn describe(&self, kind: &Kind<'_>) -> String {
        let own = self.constraints.iter().map(|constraint| constraint.describe(kind));
        let mut all: Vec<String> = own.collect();
        let held =
            [("each item", &self.items), ("each key", &self.keys), ("each value", &self.values)];
        for (what, limits) in held {
            if let Some(limits) = limits {
                let held_kind = held_kind(what, kind);
                all.push(format!("{what}: {}", limits.describe(&held_kind)));
            }
        }
        all.join(", ")
    }
}

/// Where the limits are that a type has of its own.
///
/// They are asked for wherever the type is needed, before anything else and in one span: that a type
/// is not fit for a member is then one error, for rustc shows the same error once.
pub(crate) struct OwnLimits<'k> {
    pub(crate) krate: &'k TokenStream,
    /// Of a `const` structure.
    pub(crate) is_const: bool,
}

impl OwnLimits<'_> {
    fn of(&self, ty: &Type) -> TokenStream {
        let (ty, krate) = (kind::at_span(ty), self.krate);
        if self.is_const {
            quote!(<#ty as #krate::__private::ConstEncode>::CONST_LIMITS)
        } else {
            quote!(<#ty as #krate::__private::Check>::LIMITS)
        }
    }

    /// A statement that asks for those of a shape that a value of the type is, or holds.
    pub(crate) fn assertion(&self, ty: &Type, kind: &Kind<'_>) -> Option<TokenStream> {
        let limits = self.of(kind::shape(ty, kind)?);
        Some(quote!(let _ = #limits;))
    }
}

impl Constraint {
    fn expand(&self, krate: &TokenStream) -> TokenStream {
        match self {
            Constraint::Length(length) => length.expand(krate),
            Constraint::Pattern(pattern) => pattern.expand(krate),
            Constraint::Range(range) => range.expand(krate),
            Constraint::Unique => quote!(#krate::__private::Constraint::Unique),
        }
    }

    fn describe(&self, kind: &Kind<'_>) -> String {
        match self {
            Constraint::Length(length) => length.describe(kind),
            Constraint::Pattern(pattern) => pattern.describe(),
            Constraint::Range(range) => range.describe(),
            Constraint::Unique => "no two equal items".to_owned(),
        }
    }
}

/// The kind of the items, keys or values of a list or map.
fn held_kind<'t>(what: &str, kind: &Kind<'t>) -> Kind<'t> {
    match kind {
        Kind::List(held) | Kind::Map(held) if !what.ends_with("key") && what != "keys" => {
            match &*held.kind {
                // What may be missing has its limits where it is not.
                Kind::Optional(held) => (*held.kind).clone(),
                kind => kind.clone(),
            }
        }
        _ => Kind::Str,
    }
}

fn held(word: &str, words: &Words, kind: &Kind<'_>, errors: &mut Errors) -> Option<Box<Limits>> {
    let inner = words.group(word)?;
    let fits = match kind {
        Kind::List(_) => word == "items",
        Kind::Map(_) | Kind::StringMap => word != "items",
        _ => false,
    };
    if !fits {
        let needs = if word == "items" { "a list" } else { "a map" };
        if let Some(word_at) = words.get(word) {
            errors.at(&word_at.name, misfit(word, needs, kind));
        }
        return None;
    }
    Some(Box::new(Limits::new(inner, &held_kind(word, kind), errors)))
}

/// The message for a word on a value that it says nothing about.
fn misfit(word: &str, needs: &str, kind: &Kind<'_>) -> String {
    let is = kind.describe();
    match kind {
        Kind::Shape => format!(
            "`{word}` needs {needs}, and this is {is}; write `{word}` on that type, with \
             `#[derive(Constrained)]`, or, if it is an alias, write out what it stands for"
        ),
        _ => format!("`{word}` needs {needs}, and this is {is}"),
    }
}

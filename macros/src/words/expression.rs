//! The expressions and ranges after words.
//!
//! syn reads every expression with its feature `full` only, which costs whoever depends on this
//! crate a second of compile time. Words need literals and paths, and ranges of literals; any other
//! expression is taken as it stands, for rustc to read.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, Token};

/// Reads an expression; one that syn does not know goes up to the next comma.
pub(crate) fn expression(input: ParseStream<'_>) -> syn::Result<Expr> {
    let ahead = input.fork();
    if let Ok(expr) = ahead.parse() {
        input.advance_to(&ahead);
        return Ok(expr);
    }
    let tokens = to_comma(input)?;
    if is_beyond_syn(tokens.clone()) {
        return Ok(Expr::Verbatim(tokens));
    }
    Err(syn::Error::new_spanned(tokens, "this is not an expression"))
}

/// Whether there is an array, a block or a closure, which syn does not know: no mistake then.
fn is_beyond_syn(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            matches!(group.delimiter(), Delimiter::Bracket | Delimiter::Brace)
                || is_beyond_syn(group.stream())
        }
        TokenTree::Punct(sign) => sign.as_char() == '|',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// Whether nothing more belongs to this word.
pub(crate) fn at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// What stands before the next comma.
pub(crate) fn to_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    up_to(input, at_end)
}

/// The commas of generic arguments end nothing: `Map::<K, V>::from([…])`.
fn up_to(
    input: ParseStream<'_>,
    is_end: impl Fn(ParseStream<'_>) -> bool,
) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let (mut open, mut may_open) = (0_usize, true);
    while !input.is_empty() && (open > 0 || !is_end(input)) {
        let is_path = input.peek(Token![::]);
        let is_arrow = input.peek(Token![->]);
        if input.peek(Token![<]) && (open > 0 || may_open) {
            open += 1;
        } else if input.peek(Token![>]) {
            open = open.saturating_sub(1);
        }
        for _ in 0..if is_path || is_arrow { 2 } else { 1 } {
            tokens.extend([input.parse::<TokenTree>()?]);
        }
        may_open = is_path;
    }
    Ok(tokens)
}

/// What stands where a range of literals belongs.
pub(crate) enum Bounds {
    Range(Box<Range>),
    Other(Expr),
}

/// `1..=55`, either end of which may be left out.
pub(crate) struct Range {
    pub(crate) start: Option<Expr>,
    dots: TokenStream,
    pub(crate) is_inclusive: bool,
    pub(crate) end: Option<Expr>,
}

impl Parse for Bounds {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if let Some(range) = hidden_group(input) {
            return syn::parse2(range);
        }
        let ahead = input.fork();
        let start = up_to(&ahead, |ahead| at_end(ahead) || at_dots(ahead))?;
        if !at_dots(&ahead) {
            return expression(input).map(Bounds::Other);
        }
        input.advance_to(&ahead);
        let is_inclusive = input.peek(Token![..=]);
        let dots = if is_inclusive {
            input.parse::<Token![..=]>()?.into_token_stream()
        } else {
            input.parse::<Token![..]>()?.into_token_stream()
        };
        let start = if start.is_empty() { None } else { Some(expression.parse2(start)?) };
        let end = if at_end(input) { None } else { Some(expression(input)?) };
        Ok(Bounds::Range(Box::new(Range { start, dots, is_inclusive, end })))
    }
}

fn at_dots(input: ParseStream<'_>) -> bool {
    input.peek(Token![..]) || input.peek(Token![..=])
}

/// The range that a `macro_rules!` hands on in brackets that nobody sees.
fn hidden_group(input: ParseStream<'_>) -> Option<TokenStream> {
    let ahead = input.fork();
    match ahead.parse() {
        Ok(TokenTree::Group(group)) if group.delimiter() == Delimiter::None && at_end(&ahead) => {
            input.advance_to(&ahead);
            Some(group.stream())
        }
        _ => None,
    }
}

impl ToTokens for Bounds {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Bounds::Range(range) => range.to_tokens(tokens),
            Bounds::Other(other) => other.to_tokens(tokens),
        }
    }
}

impl ToTokens for Range {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.start.to_tokens(tokens);
        tokens.extend(self.dots.clone());
        self.end.to_tokens(tokens);
    }
}

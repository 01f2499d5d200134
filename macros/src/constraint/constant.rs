//! An end of a range that is a constant of the author's: its path, and what is emitted for it.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprPath, ExprUnary, UnOp};

/// `MAX_NAME`, `Self::MAX`, `-limits::MAX`.
pub(crate) struct Constant {
    path: ExprPath,
    is_negative: bool,
    /// Whether the limit is the integer below it, as the range excludes it.
    is_excluded: bool,
}

impl Constant {
    /// The constant that an expression names, if it does.
    pub(super) fn of(expr: &Expr) -> Option<Self> {
        match expr {
            Expr::Path(path) => {
                Some(Constant { path: path.clone(), is_negative: false, is_excluded: false })
            }
            Expr::Group(group) => Constant::of(&group.expr),
            Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => {
                let constant = Constant::of(expr)?;
                Some(Constant { is_negative: !constant.is_negative, ..constant })
            }
            _ => None,
        }
    }

    pub(super) fn excluded(self) -> Self {
        Constant { is_excluded: true, ..self }
    }

    /// The limit as an `i128`.
    pub(super) fn integer(&self, krate: &TokenStream) -> TokenStream {
        let path = &self.path;
        let minus = self.is_negative.then(|| quote!(-));
        let below = self.is_excluded.then(|| quote!(-1));
        quote!(#minus (#krate::__private::constant(#path) as ::core::primitive::i128) #below)
    }

    /// The limit as it is: a float of the type that it limits.
    pub(super) fn float(&self) -> TokenStream {
        let (path, minus) = (&self.path, self.is_negative.then(|| quote!(-)));
        quote!(#minus #path)
    }

    /// The limit in words; the reader sees the constant's name, of which the docs tell the value.
    pub(super) fn text(&self) -> String {
        let path = self.path.to_token_stream().to_string().replace(' ', "");
        let minus = if self.is_negative { "-" } else { "" };
        let below = if self.is_excluded { " - 1" } else { "" };
        format!("`{minus}{path}{below}`")
    }

    /// A call of a function of `ty`, a type of the crate's: in the span of the constant, where rustc
    /// shows that it can't be a limit.
    pub(super) fn call(
        &self,
        ty: &TokenStream,
        function: &str,
        arguments: &TokenStream,
    ) -> TokenStream {
        let span = self.path.span();
        let function = Ident::new(function, span);
        quote_spanned!(span=> <#ty>::#function(#arguments))
    }
}

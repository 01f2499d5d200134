//! What a file names and what it defines: read from its tokens, whatever the macros make of them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Macros whose tokens are code of another crate.
const QUOTES: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

/// The keywords after which an item's name stands.
const ITEMS: [&str; 8] = ["fn", "struct", "enum", "trait", "type", "const", "static", "union"];

/// A path as it is written: `super::limits::Limits`.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// The module that it stands in.
    pub(crate) from: Vec<String>,
    pub(crate) segments: Vec<String>,
}

/// Another name of an item, by `use`.
#[derive(Debug)]
pub(crate) struct ReExport {
    /// The name; `*` for all.
    pub(crate) name: String,
    pub(crate) of: Named,
}

/// A function, and the lines that it takes.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// From its name to the end of its block.
    pub lines: usize,
}

/// What is named and defined in a file.
#[derive(Debug, Default)]
pub struct Names {
    pub(crate) named: Vec<Named>,
    pub(crate) re_exports: Vec<ReExport>,
    /// Items, with their modules.
    pub(crate) items: Vec<(Vec<String>, String)>,
    /// The modules that are declared.
    pub(crate) modules: Vec<String>,
    /// The functions, but for those that a macro is to emit.
    pub functions: Vec<Function>,
    /// All identifiers.
    pub idents: Vec<String>,
    /// All literals.
    pub literals: Vec<String>,
}

impl Names {
    /// Those in the tokens of a module.
    #[must_use]
    pub fn read(tokens: &TokenStream, module: &[String]) -> Self {
        let mut names = Names::default();
        names.walk(&tokens.clone().into_iter().collect::<Vec<_>>(), module);
        names.idents = idents(tokens);
        names
    }

    /// Whether a constraint kind is named: `Constraint::Length`, `length::Length` or `mod length`.
    #[must_use]
    pub fn has_kind(&self, kind: &str) -> bool {
        let name = kind[..1].to_uppercase() + &kind[1..];
        self.has_path("Constraint", &name)
            || self.has_path(kind, &name)
            || self.modules.iter().any(|module| module == kind)
    }

    /// Whether a path has these two names next to each other.
    #[must_use]
    pub fn has_path(&self, of: &str, name: &str) -> bool {
        let imported = self.re_exports.iter().map(|it| &it.of);
        let pair = [of, name];
        self.named.iter().chain(imported).any(|path| path.segments.windows(2).any(|it| it == pair))
    }

    fn walk(&mut self, tokens: &[TokenTree], module: &[String]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at + 1..];
            match token {
                TokenTree::Ident(ident) if ident == "use" => {
                    let is_public = is_public(&tokens[..at]);
                    let end = rest.iter().position(|token| is(token, ';')).unwrap_or(rest.len());
                    self.read_use(&rest[..end], &mut Vec::new(), module, is_public);
                    at += end + 1;
                    continue;
                }
                TokenTree::Ident(ident) => {
                    at += self.read_ident(&ident.to_string(), tokens, at, module);
                }
                TokenTree::Group(group) if !is_visibility(&tokens[..at]) => {
                    self.walk(&group.stream().into_iter().collect::<Vec<_>>(), module);
                }
                TokenTree::Literal(literal) => self.literals.push(literal.to_string()),
                _ => {}
            }
            at += 1;
        }
    }

    /// Reads what starts with an identifier; how many more tokens belong to it.
    fn read_ident(
        &mut self,
        ident: &str,
        tokens: &[TokenTree],
        at: usize,
        module: &[String],
    ) -> usize {
        let rest = &tokens[at + 1..];
        match (ident, rest) {
            ("mod", [TokenTree::Ident(name), TokenTree::Group(inside), ..]) => {
                let module = [module, &[name.to_string()]].concat();
                self.walk(&inside.stream().into_iter().collect::<Vec<_>>(), &module);
                2
            }
            ("mod", [TokenTree::Ident(name), ..]) => {
                self.modules.push(name.to_string());
                1
            }
            ("macro_rules", [sign, TokenTree::Ident(name), ..]) if is(sign, '!') => {
                self.items.push((module.to_vec(), name.to_string()));
                2
            }
            (name, [sign, TokenTree::Group(_), ..]) if is(sign, '!') && QUOTES.contains(&name) => 2,
            (keyword, [TokenTree::Ident(name), ..]) if ITEMS.contains(&keyword) => {
                self.items.push((module.to_vec(), name.to_string()));
                if keyword == "fn" {
                    self.functions.extend(function(name, rest));
                }
                1
            }
            _ if is_continued(&tokens[..at]) => 0,
            _ => {
                let segments = segments(&tokens[at..]);
                let more = 3 * (segments.len() - 1);
                if segments.len() > 1 {
                    self.named.push(Named { from: module.to_vec(), segments });
                }
                more
            }
        }
    }

    /// Reads the tree of a `use`.
    fn read_use(
        &mut self,
        tree: &[TokenTree],
        before: &mut Vec<String>,
        module: &[String],
        is_public: bool,
    ) {
        let length = before.len();
        let mut alias = None;
        // `$crate`, wherever that is.
        if tree.first().is_some_and(|token| is(token, '$')) {
            return;
        }
        for (at, token) in tree.iter().enumerate() {
            match token {
                TokenTree::Ident(ident) if ident == "as" => {
                    alias = tree.get(at + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(ident) => before.push(ident.to_string()),
                TokenTree::Punct(sign) if sign.as_char() == '*' => before.push("*".to_owned()),
                TokenTree::Group(group) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    for tree in inside.split(|token| is(token, ',')).filter(|tree| !tree.is_empty())
                    {
                        self.read_use(tree, before, module, is_public);
                    }
                    before.truncate(length);
                    return;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        let mut segments = before.clone();
        if segments.last().is_some_and(|last| last == "self") && segments.len() > 1 {
            segments.pop();
        }
        let name = alias.or_else(|| segments.last().cloned()).unwrap_or_default();
        let named = Named { from: module.to_vec(), segments };
        if !is_public {
            self.named.push(named.clone());
        }
        // A private one is a name too, for the modules inside.
        self.re_exports.push(ReExport { name, of: named });
        before.truncate(length);
    }
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Whether `pub` stands before, with or without brackets.
fn is_public(before: &[TokenTree]) -> bool {
    let before = match before {
        [before @ .., TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            before
        }
        before => before,
    };
    matches!(before.last(), Some(TokenTree::Ident(ident)) if ident == "pub")
}

/// Whether a group is that of `pub(in crate::…)`.
fn is_visibility(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Ident(ident)) if ident == "pub")
}

/// Whether an identifier goes on with what stands before: `::name`, `.name`, `$name`, `#name`, `'name`.
fn is_continued(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Punct(first), TokenTree::Punct(second)]
            if first.as_char() == ':' && second.as_char() == ':' =>
        {
            first.spacing() == Spacing::Joint
        }
        [.., TokenTree::Punct(sign)] => ['.', '$', '#', '\''].contains(&sign.as_char()),
        _ => false,
    }
}

/// The names of a path that starts here.
fn segments(tokens: &[TokenTree]) -> Vec<String> {
    let mut segments = vec![tokens[0].to_string()];
    let mut rest = &tokens[1..];
    while let [first, second, TokenTree::Ident(name), after @ ..] = rest {
        if !is(first, ':') || !is(second, ':') {
            break;
        }
        segments.push(name.to_string());
        rest = after;
    }
    segments
}

fn function(name: &proc_macro2::Ident, rest: &[TokenTree]) -> Option<Function> {
    let end = rest.iter().find_map(|token| match token {
        TokenTree::Punct(sign) if sign.as_char() == ';' => Some(None),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            Some(Some(group.span_close().end().line))
        }
        _ => None,
    });
    let lines = end?? + 1 - name.span().start().line;
    Some(Function { name: name.to_string(), lines })
}

fn idents(tokens: &TokenStream) -> Vec<String> {
    let idents = tokens.clone().into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident.to_string()],
        TokenTree::Group(group) => idents(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    idents.collect()
}

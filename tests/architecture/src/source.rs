//! The source files of a crate, as tokens without the code of their tests.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::{root, text};

/// The folders of the crates whose structure is held.
pub const CRATES: [&str; 3] = ["core/src", "macros/src", "pattern/src"];

/// A source file.
#[derive(Debug)]
pub struct File {
    /// Where it is, from the root of the repository.
    pub path: String,
    /// The module that it is, from the root of its crate.
    pub module: Vec<String>,
    /// The number of its lines, those of its tests too.
    pub lines: usize,
    /// Its tokens, but for those of its tests.
    pub tokens: TokenStream,
}

/// The source files in a folder, but for those of tests, in the order of their paths.
///
/// # Panics
///
/// When one of them can't be read.
#[must_use]
pub fn sources(folder: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let text = text(&path);
        let tokens = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let module = module(path.strip_prefix(folder).expect("a file of the folder"));
        let (lines, tokens) = (text.lines().count(), without_tests(tokens));
        File { path, module, lines, tokens }
    });
    files.filter(|file| !file.module.iter().any(|name| name == "tests")).collect()
}

fn collect(folder: &Path, paths: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let path = path.strip_prefix(root()).expect("a path of the repository");
            paths.push(path.to_str().expect("a path in UTF-8").to_owned());
        }
    }
}

fn module(path: &str) -> Vec<String> {
    let names = path.trim_start_matches('/').trim_end_matches(".rs").split('/');
    names.filter(|name| !["lib", "mod"].contains(name)).map(str::to_owned).collect()
}

/// The tokens but for items with the attribute `#[cfg(test)]`, or `#[cfg(all(test, …))]`.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) if is_after_hash(&kept) && is_cfg_test(&group) => {
                kept.pop();
                skip_item(&mut tokens);
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_tests(group.stream()));
                inner.set_span(group.span());
                kept.push(inner.into());
            }
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

fn is_after_hash(kept: &[TokenTree]) -> bool {
    matches!(kept.last(), Some(TokenTree::Punct(sign)) if sign.as_char() == '#')
}

fn is_cfg_test(group: &Group) -> bool {
    let text: String = group.stream().to_string().split_whitespace().collect();
    group.delimiter() == Delimiter::Bracket
        && (text == "cfg(test)" || text.starts_with("cfg(all(test,"))
}

/// Passes over an item, to its `;` or its block.
fn skip_item(tokens: &mut impl Iterator<Item = TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == ';' => return,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            _ => {}
        }
    }
}

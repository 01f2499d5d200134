//! Random patterns as trees, printed in two dialects.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write;

#[derive(Clone, Debug)]
pub(super) enum Tree {
    Char(char),
    AnyCase(char),
    Dot,
    /// `.` under `(?s)`
    All,
    /// An escape that is a class.
    Escape(&'static str),
    Class(bool, Vec<Item>),
    Assertion(&'static str),
    Sequence(Vec<Tree>),
    Either(Vec<Tree>),
    Repeat(Box<Tree>, &'static str),
}

#[derive(Clone, Debug)]
pub(super) enum Item {
    Range(char, char),
    Escape(&'static str),
}

/// Each escape, and in the syntax of `regex` the inside of a class that is its wide reading, and
/// one that is its narrow reading.
const ESCAPES: [(&str, &str, &str); 9] = [
    (r"\d", "0-9", "0-9"),
    (r"\D", "[^0-9]", "[^0-9]"),
    (r"\w", "0-9A-Za-z_", "0-9A-Za-z_"),
    (r"\W", "[^0-9A-Za-z_]", "[^0-9A-Za-z_]"),
    (r"\s", r"\s\x{feff}", r"\t-\r\x20"),
    (r"\S", r"[^\t-\r\x20]", r"[^\s\x{feff}]"),
    (r"\p{Lu}", r"\p{Lu}\p{Cn}", r"\p{Lu}"),
    (r"\P{N}", r"\P{N}", r"[^\p{N}\p{Cn}]"),
    (r"\p{Z}", r"\p{Z}\p{Cn}", r"\p{Z}"),
];

/// Characters on both sides of the borders of all classes above, of UTF-8 lengths and of the
/// table of ASCII; and unassigned ones.
pub(super) const CHARACTERS: &[char] = &[
    'a',
    'b',
    'c',
    'k',
    'z',
    'A',
    'K',
    'Z',
    '@',
    '[',
    '`',
    '{',
    '0',
    '9',
    '/',
    ':',
    '_',
    '-',
    ' ',
    '!',
    '\0',
    '\t',
    '\n',
    '\r',
    '\u{8}',
    '\u{e}',
    '\u{7f}',
    '\u{80}',
    '\u{85}',
    '\u{a0}',
    'é',
    'É',
    'ß',
    '\u{17f}',
    '\u{212a}',
    '\u{2b0}',
    '\u{300}',
    '\u{378}',
    '٣',
    '\u{7ff}',
    '\u{800}',
    '\u{1680}',
    '\u{180e}',
    '\u{1fff}',
    '\u{2000}',
    '\u{200a}',
    '\u{200d}',
    '\u{2028}',
    '\u{2029}',
    '\u{202f}',
    '\u{3000}',
    '中',
    '\u{d7ff}',
    '\u{e000}',
    '\u{feff}',
    '\u{ffff}',
    '\u{10000}',
    '😀',
    '\u{e01ef}',
    '\u{10ffff}',
];

fn character() -> impl Strategy<Value = char> {
    prop_oneof![3 => select(&CHARACTERS[..6]), 2 => select(CHARACTERS), 1 => any::<char>()]
}

fn escape() -> impl Strategy<Value = &'static str> {
    select(ESCAPES.map(|escape| escape.0).to_vec())
}

fn item() -> impl Strategy<Value = Item> {
    prop_oneof![
        (character(), character()).prop_map(|(a, b)| Item::Range(a.min(b), a.max(b))),
        character().prop_map(|only| Item::Range(only, only)),
        escape().prop_map(Item::Escape),
    ]
}

pub(super) fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        4 => character().prop_map(Tree::Char),
        1 => character().prop_map(Tree::AnyCase),
        1 => Just(Tree::Dot),
        1 => Just(Tree::All),
        2 => escape().prop_map(Tree::Escape),
        4 => (any::<bool>(), prop::collection::vec(item(), 1..4))
            .prop_map(|(negated, items)| Tree::Class(negated, items)),
        2 => select(&["^", "$", r"\b"][..]).prop_map(Tree::Assertion),
    ];
    let quantifiers =
        ["*", "+", "?", "{0}", "{2}", "{1,}", "{1,3}", "*?", "+?", "??", "{0,2}?", "{2,4}"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 0..5).prop_map(Tree::Sequence),
            1 => prop::collection::vec(inner.clone(), 1..4).prop_map(Tree::Either),
            2 => (inner, select(quantifiers.to_vec()))
                .prop_map(|(tree, quantifier)| Tree::Repeat(Box::new(tree), quantifier)),
        ]
    })
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Dialect {
    Ecma,
    Regex,
}

impl Tree {
    pub(super) fn print(&self, dialect: Dialect, out: &mut String) {
        let is_ecma = dialect == Dialect::Ecma;
        match self {
            Self::Char(only) => print_char(*only, dialect, out),
            Self::AnyCase(only) => {
                out.push_str("(?i:");
                print_char(*only, dialect, out);
                out.push(')');
            }
            Self::Dot => out.push_str(if is_ecma { "." } else { r"[^\n\r\x{2028}\x{2029}]" }),
            Self::All => out.push_str("(?s:.)"),
            Self::Escape(escape) => {
                Self::Class(false, vec![Item::Escape(escape)]).print(dialect, out);
            }
            Self::Class(negated, items) => {
                out.push_str(if *negated { "[^" } else { "[" });
                for item in items {
                    item.print(dialect, *negated, out);
                }
                out.push(']');
            }
            Self::Assertion(r"\b") if !is_ecma => out.push_str(r"(?-u:\b)"),
            Self::Assertion(assertion) => out.push_str(assertion),
            Self::Sequence(trees) => print_group(trees, "", dialect, out),
            Self::Either(trees) => print_group(trees, "|", dialect, out),
            Self::Repeat(tree, quantifier) => {
                print_group(std::slice::from_ref(tree), "", dialect, out);
                out.push_str(quantifier);
            }
        }
    }

    /// The characters at the edges of its classes, and those beside them.
    pub(super) fn edges(&self, out: &mut Vec<char>) {
        match self {
            Self::Char(only) | Self::AnyCase(only) => out.push(*only),
            Self::Class(_, items) => {
                for item in items {
                    if let Item::Range(from, to) = item {
                        let around = [*from as u32 - u32::from(*from > '\0'), *to as u32 + 1];
                        out.extend(around.into_iter().filter_map(char::from_u32));
                        out.extend([*from, *to]);
                    }
                }
            }
            Self::Sequence(trees) | Self::Either(trees) => {
                for tree in trees {
                    tree.edges(out);
                }
            }
            Self::Repeat(tree, _) => tree.edges(out),
            Self::Dot | Self::All | Self::Escape(_) | Self::Assertion(_) => {}
        }
    }
}

impl Item {
    fn print(&self, dialect: Dialect, negated: bool, out: &mut String) {
        match self {
            Self::Range(from, to) => {
                print_char(*from, dialect, out);
                out.push('-');
                print_char(*to, dialect, out);
            }
            Self::Escape(escape) if dialect == Dialect::Ecma => out.push_str(escape),
            Self::Escape(escape) => {
                let known = ESCAPES.iter().find(|known| known.0 == *escape);
                let (_, wide, narrow) = known.expect("an escape of the list");
                out.push_str(if negated { narrow } else { wide });
            }
        }
    }
}

fn print_char(only: char, dialect: Dialect, out: &mut String) {
    let point = u32::from(only);
    match dialect {
        _ if only.is_ascii_alphanumeric() => write!(out, "{only}"),
        Dialect::Ecma if only.is_ascii_graphic() => write!(out, r"\{only}"),
        Dialect::Ecma if only.is_ascii() => write!(out, r"\x{point:02x}"),
        Dialect::Ecma if point % 2 == 0 => write!(out, "{only}"),
        Dialect::Ecma => write!(out, r"\u{{{point:x}}}"),
        Dialect::Regex => write!(out, r"\x{{{point:x}}}"),
    }
    .expect("a string takes all");
}

fn print_group(trees: &[Tree], separator: &str, dialect: Dialect, out: &mut String) {
    out.push_str("(?:");
    for (index, tree) in trees.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        tree.print(dialect, out);
    }
    out.push(')');
}

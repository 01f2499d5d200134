//! What each derive emits, beside an input that is easy to read: `ui-tests/expansions/`.
//!
//! `EXPANSIONS=overwrite cargo test -p surefire-macros expansions` writes the `.expanded.rs` files anew:
//! read them as code.

mod pages;

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::words::{Enum, Named, Newtype};
use crate::{check, expand, lints, own_name};

/// A derive: what is emitted for an item, but for the macro around it (`once.rs`).
type Derive = fn(&DeriveInput, &mut Errors) -> Option<TokenStream>;

const DERIVES: [(&str, Derive); 10] = [
    ("request", |item, errors| {
        let named = Named::read(item, "Request", errors)?;
        check::request(&named, errors).map(|request| expand::structure(&request))
    }),
    ("structure", |item, errors| {
        let named = Named::read(item, "Structure", errors)?;
        check::structure(&named, errors).map(|structure| expand::structure(&structure))
    }),
    ("builder_words", |item, errors| {
        let named = Named::read(item, "Structure", errors)?;
        check::structure(&named, errors).map(|structure| expand::structure(&structure))
    }),
    ("constrained", |item, errors| {
        let newtype = Newtype::read(item, errors)?;
        check::newtype(&newtype, errors).map(|newtype| expand::constrained(&newtype))
    }),
    ("string_enum", |item, errors| {
        let read = Enum::read(item, "StringEnum", errors)?;
        check::string_enum(&read, errors).map(|string_enum| expand::string_enum(&string_enum))
    }),
    ("int_enum", |item, errors| {
        let read = Enum::read(item, "IntEnum", errors)?;
        check::int_enum(&read, errors).map(|int_enum| expand::int_enum(&int_enum))
    }),
    ("union", |item, errors| {
        let read = Enum::read(item, "Union", errors)?;
        check::union(&read, errors).map(|union| expand::union(&union))
    }),
    ("output", |item, errors| {
        let named = Named::read(item, "Output", errors)?;
        check::output(&named, errors).map(|output| expand::output(&output))
    }),
    ("error_shape", |item, errors| {
        let named = Named::read(item, "ErrorShape", errors)?;
        check::error_shape(&named, errors).map(|error| expand::error_shape(&error))
    }),
    ("service_error", |item, errors| {
        let read = Enum::read(item, "ServiceError", errors)?;
        check::service_error(&read, errors).map(|error| expand::service_error(&error))
    }),
];

#[test]
fn expansions_are_those_that_were_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui-tests/expansions");
    let overwrites = env::var_os("EXPANSIONS").is_some_and(|value| value == "overwrite");
    let mut differing = Vec::new();
    for (name, derive) in DERIVES {
        let input = read(&folder.join(format!("{name}.rs")));
        let item = own_name::called_by_name(input.parse().expect("tokens")).expect("an item");
        let mut errors = Errors::default();
        let expanded = derive(&item, &mut errors).and_then(|tokens| errors.sound(tokens));
        let expanded = lints::allowed(&item, expanded.unwrap_or_else(|| panic!("{name} is wrong")));
        let text = format(&expanded);
        let file = folder.join(format!("{name}.expanded.rs"));
        if overwrites {
            fs::write(&file, text).expect("a writable folder");
        } else if read(&file) != text {
            differing.push(file);
        }
    }
    assert!(
        differing.is_empty(),
        "{differing:#?} differ; run with `EXPANSIONS=overwrite`, and read what changed"
    );
}

fn read(file: &PathBuf) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The items as rustfmt formats them, each gate (`__with_json! { … }`) as a comment around its items.
fn format(items: &TokenStream) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path", concat!(env!("CARGO_MANIFEST_DIR"), "/..")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt, which comes with the toolchain");
    let mut input = rustfmt.stdin.take().expect("a pipe");
    write!(input, "{}", without_gates(items.clone())).expect("rustfmt reads all");
    drop(input);
    let output = rustfmt.wait_with_output().expect("rustfmt ends");
    assert!(output.status.success(), "{items}");
    let text = String::from_utf8(output.stdout).expect("code in UTF-8");
    text.lines().map(|line| readable(line) + "\n").collect()
}

/// The same, without what rustfmt can't format. Marks where a gate opens and closes by constants, which may stand among items of all kinds.
fn without_gates(items: TokenStream) -> TokenStream {
    let mut open: Vec<TokenTree> = Vec::new();
    let mut tokens = items.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '!' && is_gate(open.last()) => {
                let name = open.pop().expect("the name of the gate").to_string();
                // `::surefire::` before it.
                open.truncate(open.len() - 5);
                let Some(TokenTree::Group(gated)) = tokens.next() else { panic!("{name}") };
                let (name, gated) =
                    (Ident::new(&name, Span::call_site()), without_gates(gated.stream()));
                open.extend(quote!(const #name: Opens = (); #gated const #name: Closes = ();));
            }
            TokenTree::Group(group) => {
                let inside = without_gates(group.stream());
                open.push(Group::new(group.delimiter(), inside).into());
            }
            // The table of a pattern, which rustfmt would not break.
            TokenTree::Literal(bytes) if bytes.to_string().len() > 80 => {
                open.push(Literal::byte_string(b"...").into());
            }
            token => open.push(token),
        }
    }
    open.into_iter().collect()
}

fn is_gate(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Ident(name)) if name.to_string().starts_with("__with"))
}

/// A line with comments where `quote!` has attributes, and rustfmt the constants from above.
fn readable(line: &str) -> String {
    let code = line.trim_start();
    let indent = &line[..line.len() - code.len()];
    let doc = code.strip_prefix("#[doc = r\"").or_else(|| code.strip_prefix("#[doc = \""));
    if let Some(doc) = doc.and_then(|doc| doc.strip_suffix("\"]")) {
        return format!("{indent}///{doc}").trim_end().to_owned();
    }
    match code.strip_prefix("const __with") {
        Some(gate) if gate.ends_with(": Opens = ();") => {
            format!("{indent}// ::surefire::__with{}! {{", gate.trim_end_matches(": Opens = ();"))
        }
        Some(gate) if gate.ends_with(": Closes = ();") => format!("{indent}// }}"),
        _ => line.to_owned(),
    }
}

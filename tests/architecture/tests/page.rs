//! What the page says exists, and adding something touches the files that it says.

use std::collections::BTreeSet;
use std::fs;

use surefire_architecture::{File, Names, Page, root, sources};

/// Files that name a constraint kind besides those that make it, with the reason.
const BESIDES: [(&str, &str, &str); 7] = [
    ("length", "core/src/member.rs", "a row with a length alone takes less time to compile"),
    ("length", "macros/src/constraint/limits.rs", "the same"),
    ("range", "core/src/schema/float.rs", "a range leaves out texts such as `NaN`"),
    ("unique", "core/src/member.rs", "what stands in an array until it is filled"),
    ("unique", "core/src/constraint/limits.rs", "items are compared only where it is asked for"),
    ("unique", "core/src/const_walk/mod.rs", "the same, in a `const`"),
    ("unique", "macros/src/constraint/limits.rs", "the same, in the code for a `const`"),
];

fn names_of(folders: &[&str]) -> Vec<(File, Names)> {
    let files = folders.iter().flat_map(|folder| sources(folder));
    let named = files.map(|file| {
        let names = Names::read(&file.tokens, &file.module);
        (file, names)
    });
    named.collect()
}

/// The names of the files and folders in a folder, without their ends; but for `mod`.
fn modules_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").path());
    let names = names.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    names.filter(|name| name != "mod").collect()
}

#[test]
fn every_path_on_the_page_exists() {
    let page = Page::read();
    let paths = page.paths();
    assert!(paths.len() > 60, "{} paths were found", paths.len());
    let missing: Vec<&str> = paths
        .into_iter()
        .filter(|path| {
            // Of a path with a name to fill in, the folder.
            let path = path.split('<').next().unwrap_or_default();
            !root().join(path).exists()
        })
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_file_of_a_layer_exists() {
    let page = Page::read();
    for folder in surefire_architecture::CRATES {
        let files = page.layers(folder).concat();
        let missing: Vec<&String> =
            files.iter().filter(|file| !root().join(file).exists()).collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }
}

#[test]
fn a_constraint_kind_is_four_files() {
    let page = Page::read();
    let files = names_of(&["core/src", "macros/src"]);
    let declared = surefire_architecture::text("macros/src/constraint/mod.rs");
    let (_, list) = declared.split_once("\nkinds! {").expect("the list of the kinds");
    let lines = list.lines().map(str::trim).take_while(|line| *line != "}");
    let kinds: Vec<&str> = lines.filter_map(|line| Some(line.split_once("::")?.0)).collect();
    assert!(kinds.len() >= 4, "{kinds:?}");
    for kind in kinds {
        let said = page.to_add("a constraint kind", kind);
        assert_eq!(said.len(), 4, "{said:?}");
        let besides = BESIDES.iter().filter(|(of, ..)| *of == kind).map(|(_, file, _)| *file);
        let known: BTreeSet<&str> = said.iter().map(String::as_str).chain(besides).collect();
        let naming = files.iter().filter(|(_, names)| names.has_kind(kind));
        let naming: BTreeSet<&str> = naming.map(|(file, _)| file.path.as_str()).collect();
        let others: Vec<_> = naming.difference(&known).collect();
        assert!(others.is_empty(), "`{kind}` is named in {others:?}");
        for file in &said {
            assert!(root().join(file).exists(), "{file}");
        }
    }
}

#[test]
fn a_member_type_is_one_file() {
    let page = Page::read();
    let shapes = names_of(&["core/src/shape"]);
    let (_, declared) = shapes.iter().find(|(file, _)| file.path.ends_with("mod.rs")).unwrap();
    for shape in modules_in("core/src/shape") {
        let said = page.to_add("a member type", &shape);
        assert_eq!(said[0], format!("core/src/shape/{shape}.rs"));
        assert!(declared.idents.contains(&shape), "`mod {shape}` is missing");
    }
    // Nobody else knows of them.
    for (file, names) in names_of(&["core/src"]) {
        let is_home = file.path.starts_with("core/src/shape/") || file.path == "core/src/lib.rs";
        assert!(is_home || !names.idents.iter().any(|name| name == "shape"), "{}", file.path);
    }
    // The derives know the names of types in two places; what to write instead stands in another.
    let said = page.to_add("a member type", "");
    for (file, names) in names_of(&["macros/src"]) {
        for name in ["\"Vec\"", "\"HashMap\"", "\"Timestamp\"", "\"StringMap\""] {
            let is_home = said.contains(&file.path);
            assert!(
                is_home || !names.literals.iter().any(|it| it == name),
                "{}: {name}",
                file.path
            );
        }
    }
}

#[test]
fn a_word_is_spelled_once() {
    let page = Page::read();
    let said = page.to_add("a word", "");
    let spelling = "macros/src/words/spelling.rs";
    assert_eq!(said[..2], [spelling, "macros/src/words/place.rs"]);
    let files = names_of(&["macros/src"]);
    let (_, spelled) = files.iter().find(|(file, _)| file.path == spelling).unwrap();
    let is_constant =
        |name: &&String| name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    let words: BTreeSet<&String> = spelled.idents.iter().filter(is_constant).collect();
    assert!(words.len() > 25, "{words:?}");
    for word in words {
        let naming = files.iter().filter(|(_, names)| names.has_path("spelling", word));
        let naming: Vec<&str> = naming.map(|(file, _)| file.path.as_str()).collect();
        assert_eq!(naming, ["macros/src/words/place.rs"], "{word}");
    }
}

#[test]
fn a_protocol_is_one_file() {
    let page = Page::read();
    let said = page.to_add("a protocol", "aws_json");
    let files = names_of(&["core/src", "macros/src"]);
    // The other one is an example in messages, too.
    let name = "AwsJson1_0";
    let literal = format!("\"{name}\"");
    for (file, names) in &files {
        let is_named =
            names.idents.iter().any(|it| it == name) || names.literals.contains(&literal);
        assert!(!is_named || said.contains(&file.path), "{} names {name}", file.path);
    }
}

#[test]
fn an_operation_is_one_file() {
    let files = names_of(&["cognito/src/service"]);
    let operations = modules_in("cognito/src/service/operation");
    assert!(operations.len() > 150);
    for operation in operations {
        let request: String = operation.split('_').map(capital).collect::<String>() + "Request";
        let naming = files.iter().filter(|(_, names)| names.idents.contains(&request));
        let naming: Vec<&str> = naming.map(|(file, _)| file.path.as_str()).collect();
        assert_eq!(naming, [format!("cognito/src/service/operation/{operation}.rs")]);
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

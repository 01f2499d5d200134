//! Files import one way: in no circle, and never from a layer above.

use std::fmt::Write as _;

use surefire_architecture::{CRATES, Graph, Page, sources};

/// The layer of a file: that of the longest path that it is, or is in.
fn layer_of(file: &str, layers: &[Vec<String>]) -> Option<usize> {
    let of = layers.iter().enumerate().flat_map(|(layer, paths)| {
        let holds =
            |path: &&String| *path == file || path.ends_with('/') && file.starts_with(*path);
        paths.iter().filter(holds).map(move |path| (path.len(), layer))
    });
    of.max().map(|(_, layer)| layer)
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut said = String::new();
    for folder in CRATES {
        let graph = Graph::new(&sources(folder));
        for circle in graph.circles() {
            let _ = writeln!(said, "a circle of {}:", circle.len());
            for file in &circle {
                for import in graph.imports[*file].iter().filter(|it| circle.contains(&*it.of)) {
                    let _ = writeln!(said, "  {file} imports {} ({})", import.of, import.path);
                }
            }
        }
    }
    assert!(said.is_empty(), "move what is shared to a file of its own:\n{said}");
}

#[test]
fn no_file_imports_from_a_layer_above_it() {
    let page = Page::read();
    let mut said = String::new();
    for folder in CRATES {
        let layers = page.layers(folder);
        for (file, imports) in &Graph::new(&sources(folder)).imports {
            let Some(layer) = layer_of(file, &layers) else {
                let _ = writeln!(said, "{file} is in no layer of ARCHITECTURE.md");
                continue;
            };
            for import in imports {
                if layer_of(&import.of, &layers).is_some_and(|of| of > layer) {
                    let _ = writeln!(said, "{file} imports {} ({})", import.of, import.path);
                }
            }
        }
    }
    assert!(said.is_empty(), "imports from above:\n{said}");
}

#[test]
fn the_imports_that_are_known_are_found() {
    for (folder, file, of) in [
        ("core/src", "core/src/check/mod.rs", "core/src/violation/store.rs"),
        ("core/src", "core/src/constraint/rule.rs", "core/src/text.rs"),
        ("core/src", "core/src/shape/list.rs", "core/src/decode/reader.rs"),
        ("core/src", "core/src/http.rs", "core/src/request_wire.rs"),
        ("macros/src", "macros/src/expand/structure.rs", "macros/src/expand/walk.rs"),
        ("macros/src", "macros/src/expand/table.rs", "macros/src/constraint/limits.rs"),
        ("pattern/src", "pattern/src/lib.rs", "pattern/src/parse.rs"),
    ] {
        let graph = Graph::new(&sources(folder));
        let imports = &graph.imports[file];
        assert!(imports.iter().any(|import| import.of == of), "{file}: {imports:#?}");
    }
    let graph = Graph::new(&sources("core/src"));
    let lowest = &graph.imports["core/src/text.rs"];
    assert!(lowest.is_empty(), "{lowest:#?}");
}

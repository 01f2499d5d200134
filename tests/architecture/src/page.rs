//! `ARCHITECTURE.md`: the paths that it names, its layers, and what it says of adding something.

use crate::text;

/// The page.
#[derive(Debug)]
pub struct Page {
    text: String,
}

impl Page {
    /// Reads it.
    #[must_use]
    pub fn read() -> Self {
        Page { text: text("ARCHITECTURE.md") }
    }

    /// Every path in code font: what has a `/`, or ends like a file.
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        let inline = self.text.split("```").step_by(2);
        let spans = inline.flat_map(|text| text.split('`').skip(1).step_by(2));
        spans.filter(|span| is_path(span)).collect()
    }

    /// The layers of a crate, from the bottom up: files, and folders that end in `/`.
    ///
    /// # Panics
    ///
    /// When there are none.
    #[must_use]
    pub fn layers(&self, folder: &str) -> Vec<Vec<String>> {
        let start = format!("```layers {folder}\n");
        let (_, block) = self.text.split_once(&start).expect("layers of the crate");
        let (block, _) = block.split_once("```").expect("the end of the layers");
        let layers = block.lines().filter(|line| !line.trim().is_empty()).map(|line| {
            let (_, files) = line.split_once(':').unwrap_or(("", line));
            files.split_whitespace().map(|file| format!("{folder}/{file}")).collect()
        });
        layers.collect()
    }

    /// The files that the page says are touched to add something: a row of the table, by its first
    /// cell; `name` stands for what is in `<…>`.
    ///
    /// # Panics
    ///
    /// When there is no such row.
    #[must_use]
    pub fn to_add(&self, what: &str, name: &str) -> Vec<String> {
        let start = format!("| {what} |");
        let row = self.text.lines().find(|line| line.starts_with(&start));
        let row = row.unwrap_or_else(|| panic!("no row for {what}"));
        let cell = row.split('|').nth(2).expect("a second cell");
        let files = cell.split('`').skip(1).step_by(2).filter(|span| is_path(span));
        files.map(|file| with_name(file, name)).collect()
    }
}

fn is_path(span: &str) -> bool {
    let is_file = [".rs", ".md", ".toml", ".txt"].iter().any(|end| span.ends_with(end));
    (span.contains('/') || is_file) && !span.contains(' ') && !span.contains("::")
}

/// The path with the name in place of `<…>`.
fn with_name(path: &str, name: &str) -> String {
    match (path.find('<'), path.find('>')) {
        (Some(start), Some(end)) => format!("{}{name}{}", &path[..start], &path[end + 1..]),
        _ => path.to_owned(),
    }
}

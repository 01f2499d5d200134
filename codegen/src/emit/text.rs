//! Pieces of Rust as text: literals, attributes and doc comments, in the layout of rustfmt.

/// The columns of a line, those of rustfmt.
const WIDTH: usize = 100;

/// A string literal, raw where that reads better.
pub(crate) fn literal(text: &str) -> String {
    let is_raw = text.contains(['\\', '"']) && !text.chars().any(char::is_control);
    if !is_raw {
        return format!("{text:?}");
    }
    let mut marks = String::new();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    if marks.is_empty() && text.contains('"') {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}")
}

/// `#[surefire(…)]` with these words, on several lines where one is too short; nothing without words.
pub(crate) fn attribute(words: &[String], indent: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let flat = format!("{indent}#[surefire({})]", words.join(", "));
    if flat.chars().count() <= WIDTH {
        return flat + "\n";
    }
    let mut lines = fill(words, &format!("{indent}    "));
    // After flags and literals alone rustfmt wants no comma.
    let is_plain = |word: &String| {
        word.ends_with(['"', '#'])
            || word.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '_')
    };
    if words.iter().all(is_plain) {
        lines.truncate(lines.trim_end_matches(",\n").len());
        lines.push('\n');
    }
    format!("{indent}#[surefire(\n{lines}{indent})]\n")
}

/// Words with commas, as many on a line as fit.
pub(crate) fn fill(words: &[String], indent: &str) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for word in words {
        let is_full = indent.len() + line.chars().count() + word.chars().count() + 2 > WIDTH;
        if is_full && !line.is_empty() {
            lines += &format!("{indent}{line}\n");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += &format!("{word},");
    }
    if line.is_empty() { lines } else { lines + &format!("{indent}{line}\n") }
}

/// `name: type,`, broken where rustfmt breaks it.
pub(crate) fn field(indent: &str, name: &str, ty: &str) -> String {
    let flat = format!("{indent}{name}: {ty},");
    if flat.chars().count() <= WIDTH {
        return flat + "\n";
    }
    if indent.len() + 4 + ty.chars().count() < WIDTH {
        return format!("{indent}{name}:\n{indent}    {ty},\n");
    }
    format!("{indent}{name}: {},\n", broken(ty, indent))
}

/// A type on several lines: its arguments on a line each.
fn broken(ty: &str, indent: &str) -> String {
    let heads = [("&'a [(", ")]"), ("Option<", ">"), ("Vec<", ">"), ("HashMap<", ">")];
    let parts = heads
        .into_iter()
        .find_map(|(open, close)| Some((open, ty.strip_prefix(open)?.strip_suffix(close)?, close)));
    let Some((open, inside, close)) = parts else { return ty.to_owned() };
    let deeper = format!("{indent}    ");
    let arguments = arguments(inside).into_iter().map(|argument| {
        let fits = deeper.len() + argument.chars().count() < WIDTH;
        let argument = if fits { argument.to_owned() } else { broken(argument, &deeper) };
        format!("{deeper}{argument},\n")
    });
    format!("{open}\n{}{indent}{close}", arguments.collect::<String>())
}

/// The parts between commas that are in no bracket.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    for (index, letter) in text.char_indices() {
        match letter {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

/// `Name(type),`, broken where rustfmt breaks it.
pub(crate) fn variant(name: &str, ty: &str) -> String {
    let flat = format!("    {name}({ty}),");
    if flat.chars().count() <= WIDTH {
        return flat + "\n";
    }
    format!("    {name}(\n        {ty},\n    ),\n")
}

/// A doc comment of these lines.
pub(crate) fn comment(lines: &[String], indent: &str) -> String {
    let lines = lines.iter().map(|line| {
        let line = format!("{indent}/// {line}");
        format!("{}\n", line.trim_end())
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::{attribute, field, literal};

    #[test]
    fn a_type_that_is_too_long_is_broken_as_rustfmt_breaks_it() {
        let (key, value) = ("k".repeat(50), "v".repeat(50));
        assert_eq!(
            field("    ", "a", &format!("Option<&'a [({key}, {value})]>")),
            format!(
                "    a: Option<\n        &'a [(\n            {key},\n            {value},\n        \
                 )],\n    >,\n"
            )
        );
        assert_eq!(field("    ", "a", "u8"), "    a: u8,\n");
    }

    #[test]
    fn a_literal_is_the_text() {
        for (text, rust) in [
            ("a", r#""a""#),
            (r"^[\w]+$", r#"r"^[\w]+$""#),
            ("a\"b", "r#\"a\"b\"#"),
            ("\"#", "r##\"\"#\"##"),
            ("a\n\\", r#""a\n\\""#),
            ("\u{0}", r#""\0""#),
        ] {
            assert_eq!(literal(text), rust);
        }
    }

    #[test]
    fn long_attributes_take_a_line_a_word() {
        let words = ["rename = \"a\"".to_owned(), "parse".to_owned()];
        assert_eq!(attribute(&words, "  "), "  #[surefire(rename = \"a\", parse)]\n");
        let words = ["a".repeat(60), "b".repeat(60)];
        assert_eq!(attribute(&words, "").lines().count(), 4);
        assert_eq!(attribute(&[], ""), "");
    }
}

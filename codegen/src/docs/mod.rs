//! The documentation of a model as doc comments: HTML becomes Markdown, in lines that fit.

mod html;

use self::html::markdown;

/// The lines of a doc comment, without their slashes; none where there is nothing to say.
pub(crate) fn lines(html: &str, indent: usize) -> Vec<String> {
    let width = 96_usize.saturating_sub(indent);
    let mut lines: Vec<String> = Vec::new();
    for block in markdown(html) {
        let goes_on = block.is_item && lines.last().is_some_and(|line| is_of_list(line));
        if !lines.is_empty() && !goes_on {
            lines.push(String::new());
        }
        wrap(&block.text, if block.is_item { "- " } else { "" }, width, &mut lines);
    }
    lines
}

/// The same of Markdown: paragraphs and items of lists are broken anew, everything else stays.
pub(crate) fn markdown_lines(text: &str, indent: usize) -> Vec<String> {
    let width = 96_usize.saturating_sub(indent);
    let (mut lines, mut block, mut is_code) = (Vec::new(), String::new(), false);
    let flush = |block: &mut String, lines: &mut Vec<String>| {
        let text = std::mem::take(block);
        let item = text.strip_prefix("- ");
        let start = if item.is_some() { "- " } else { "" };
        wrap(item.unwrap_or(&text), start, width, lines);
    };
    for line in text.trim().lines() {
        let fence = line.trim_start().starts_with("```");
        let is_as_it_is = is_code || fence || line.starts_with(['|', '#', '>']);
        if is_as_it_is || line.trim().is_empty() || line.starts_with("- ") {
            flush(&mut block, &mut lines);
        }
        is_code ^= fence;
        if is_as_it_is || line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
        } else {
            if !block.is_empty() {
                block.push(' ');
            }
            block.push_str(line.trim());
        }
    }
    flush(&mut block, &mut lines);
    lines
}

/// A text without markup, as a part of a line.
pub(crate) fn line(text: &str) -> String {
    html::escape(text)
}

fn is_of_list(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with("  ")
}

/// Breaks a text at spaces. What is in code font stays on one line.
fn wrap(text: &str, start: &str, width: usize, lines: &mut Vec<String>) {
    let indent = " ".repeat(start.len());
    let mut line = start.to_owned();
    let mut is_empty = true;
    for word in pieces(text) {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        // What would start a list, a heading or a quote at the start of a line is plain text.
        let starts_block = is_empty && matches!(word.chars().next(), Some('-' | '+' | '#' | '='));
        let is_number = word.strip_suffix(['.', ')']).is_some_and(is_digits);
        if starts_block {
            line.push('\\');
        }
        if is_empty && is_number {
            line.push_str(&word[..word.len() - 1]);
            line.push('\\');
            line.push_str(&word[word.len() - 1..]);
        } else {
            line.push_str(&word);
        }
        is_empty = false;
    }
    if !is_empty {
        lines.push(line);
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words of a text, what is between two backticks as one.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in text.split_whitespace() {
        match pieces.last_mut() {
            Some(last) if is_open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
        if word.matches('`').count() % 2 == 1 {
            is_open = !is_open;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{lines, markdown_lines};

    #[test]
    fn paragraphs_and_lists() {
        let html = "<p>Makes a <code>KeyId</code> of <i>yours</i>.</p><ul><li><p>One &amp; all</p></li>\
                    <li>B</li></ul><p>End of [it] &lt;here&gt;.</p>";
        let expected =
            ["Makes a `KeyId` of yours.", "", "- One & all", "- B", "", r"End of \[it\] \<here\>."];
        assert_eq!(lines(html, 0), expected);
    }

    #[test]
    fn names_stand_in_code_font() {
        assert_eq!(
            lines("See CreateKey, kms:Encrypt and KEY_ID.", 0)[0],
            "See `CreateKey`, kms:Encrypt and `KEY_ID`."
        );
    }

    #[test]
    fn lines_fit() {
        let text = "word ".repeat(100);
        assert!(lines(&text, 4).iter().all(|line| line.len() <= 92));
        assert!(lines("", 0).is_empty());
        assert_eq!(lines("1. a", 0), [r"1\. a"]);
    }

    #[test]
    fn markdown_keeps_its_blocks() {
        let text = "One\ntwo [`X`].\n\n- a\n  b\n- c\n\n```\nlet  x;\n```\n";
        let expected = ["One two [`X`].", "", "- a b", "- c", "", "```", "let  x;", "```"];
        assert_eq!(markdown_lines(text, 0), expected);
        assert!(markdown_lines("", 0).is_empty());
        let long = "word ".repeat(100);
        assert!(markdown_lines(&long, 4).iter().all(|line| line.len() <= 92));
    }

    #[test]
    fn broken_markup_is_no_panic() {
        for html in
            ["<", "<p", "&", "&#x;", "</p>", "<code>", "`", "a`b", "<code>a`b</code>", "&#55296;"]
        {
            lines(html, 0);
        }
    }
}

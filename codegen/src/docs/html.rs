//! HTML as AWS's models have it, read leniently: paragraphs, lists and code; other tags are left out.

/// A paragraph, or an item of a list.
pub(super) struct Block {
    pub(super) text: String,
    pub(super) is_item: bool,
}

/// The blocks of a text in Markdown.
pub(super) fn markdown(html: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        let after = &rest[at..];
        let is_tag = after[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/');
        if let Some(end) = after.find('>').filter(|_| is_tag) {
            reader.tag(&after[1..end]);
            rest = &after[end + 1..];
        } else {
            reader.text("<");
            rest = &after[1..];
        }
    }
    reader.text(rest);
    reader.finish()
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    text: String,
    /// What is between `<code>` and its end.
    code: Option<String>,
    is_item: bool,
}

impl Reader {
    fn text(&mut self, html: &str) {
        let text = unescape(html);
        match &mut self.code {
            Some(code) => code.push_str(&text),
            None => self.text.push_str(&text),
        }
    }

    fn tag(&mut self, tag: &str) {
        let name: String =
            tag.chars().take_while(|&sign| sign.is_ascii_alphanumeric() || sign == '/').collect();
        match name.to_lowercase().as_str() {
            "code" | "pre" => self.code = Some(self.code.take().unwrap_or_default()),
            "/code" | "/pre" => self.end_code(),
            "li" | "dd" => {
                self.end_block();
                self.is_item = true;
            }
            "/li" | "/dd" | "ul" | "ol" | "dl" | "/ul" | "/ol" | "/dl" => {
                self.end_block();
                self.is_item = false;
            }
            // A paragraph in an item is the item.
            "p" | "/p" | "br" | "br/" | "note" | "/note" | "important" | "/important" | "dt"
            | "/dt" | "h1" | "h2" | "h3" | "h4" | "/h1" | "/h2" | "/h3" | "/h4" => self.end_block(),
            _ => {}
        }
    }

    /// Code becomes one span; a private sign keeps the escaping away from it.
    fn end_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if !code.is_empty() && !code.contains('`') {
            self.text.push(CODE);
            self.text.push_str(&code);
            self.text.push(CODE);
        } else {
            self.text.push_str(&code);
        }
    }

    fn end_block(&mut self) {
        self.end_code();
        let text = std::mem::take(&mut self.text);
        let text = escape(&text);
        if !text.trim().is_empty() {
            self.blocks.push(Block { text, is_item: self.is_item });
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_block();
        self.blocks
    }
}

/// Stands for a backtick of ours. A private-use character, which texts don't have.
const CODE: char = '\u{f8ff}';

/// The text as Markdown: signs that mean something are escaped, names are put in code font.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split(CODE).enumerate() {
        if index % 2 == 1 {
            out.push('`');
            out.push_str(part);
            out.push('`');
        } else {
            words(part, &mut out);
        }
    }
    out
}

fn words(text: &str, out: &mut String) {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
        let (address, path) = (address(rest), path(rest));
        if !path.is_empty() {
            out.push('`');
            out.push_str(path);
            out.push('`');
            rest = &rest[path.len()..];
        } else if !address.is_empty() {
            out.push('<');
            out.push_str(address);
            out.push('>');
            rest = &rest[address.len()..];
        } else if end > 0 {
            let (word, after) = rest.split_at(end);
            if is_name(word) {
                out.push('`');
                out.push_str(word);
                out.push('`');
            } else {
                out.push_str(&word.replace('_', r"\_"));
            }
            rest = after;
        } else {
            if matches!(first, '[' | ']' | '<' | '>' | '*' | '`' | '\\' | '|' | '~') {
                out.push('\\');
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
}

/// The address that the text starts with, without the punctuation after it.
fn address(text: &str) -> &str {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return "";
    }
    let is_end = |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | CODE);
    let end = text.find(is_end).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', ')', '\''])
}

/// The path or the address of an app that the text starts with: `AWS::Logs`, `myapp://example`.
fn path(text: &str) -> &str {
    let is_end = |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '`' | CODE);
    let end = text.find(is_end).unwrap_or(text.len());
    let path = text[..end].trim_end_matches(['.', ',', ';', ':', ')', '\'']);
    let is_word = path.starts_with(|first: char| first.is_ascii_alphabetic());
    let is_path = path.contains("::") || path.contains("://") && !path.starts_with("http");
    if is_word && is_path { path } else { "" }
}

/// Whether the word is a name in code: humps, or an underscore between letters.
fn is_name(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    let has_underscore = word.trim_matches('_').contains('_');
    let letters: Vec<char> = word.chars().collect();
    let mut pairs = letters.windows(2);
    let has_hump = pairs.any(|pair| pair[0].is_lowercase() && pair[1].is_uppercase());
    let upper = letters.iter().filter(|letter| letter.is_uppercase()).count();
    let is_mixed = upper > 1 && letters.iter().any(|letter| letter.is_lowercase());
    word.is_ascii() && (has_underscore || has_hump || is_mixed)
}

/// The characters that entities stand for.
fn unescape(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = rest
            .find(';')
            .filter(|end| *end < 10)
            .and_then(|end| character(&rest[1..end]).map(|sign| (sign, end + 1)));
        if let Some((sign, length)) = known {
            out.push(sign);
            rest = &rest[length..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let point = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(point).filter(|sign| !sign.is_control());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        "ndash" | "mdash" => '–',
        "apos" | "rsquo" | "lsquo" => '\'',
        "quot" | "rdquo" | "ldquo" => '"',
        "hellip" => '…',
        "times" => '×',
        _ => return None,
    })
}

//! The texts, against `regex-syntax`; with `UNICODE_TABLES=overwrite` they are written.

use super::case::FOLDS;
use super::category::CATEGORIES;
use super::*;
use crate::set::{Set, after};
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};
use std::collections::BTreeMap;
use std::fmt::Write;

const NAMES: [(&str, &str); 29] = [
    ("Lu", "Uppercase_Letter"),
    ("Ll", "Lowercase_Letter"),
    ("Lt", "Titlecase_Letter"),
    ("Lm", "Modifier_Letter"),
    ("Lo", "Other_Letter"),
    ("Mn", "Nonspacing_Mark"),
    ("Mc", "Spacing_Mark"),
    ("Me", "Enclosing_Mark"),
    ("Nd", "Decimal_Number"),
    ("Nl", "Letter_Number"),
    ("No", "Other_Number"),
    ("Pc", "Connector_Punctuation"),
    ("Pd", "Dash_Punctuation"),
    ("Ps", "Open_Punctuation"),
    ("Pe", "Close_Punctuation"),
    ("Pi", "Initial_Punctuation"),
    ("Pf", "Final_Punctuation"),
    ("Po", "Other_Punctuation"),
    ("Sm", "Math_Symbol"),
    ("Sc", "Currency_Symbol"),
    ("Sk", "Modifier_Symbol"),
    ("So", "Other_Symbol"),
    ("Zs", "Space_Separator"),
    ("Zl", "Line_Separator"),
    ("Zp", "Paragraph_Separator"),
    ("Cc", "Control"),
    ("Cf", "Format"),
    ("Co", "Private_Use"),
    ("Cn", "Unassigned"),
];

#[test]
fn categories_are_those_of_regex_syntax() {
    let mut text = String::new();
    for (short, long) in NAMES {
        write!(text, "{short} {long}").unwrap();
        for (first, last) in known(short).ranges() {
            let (first, last) = (u32::from(*first), u32::from(*last));
            let range =
                if first == last { format!("{first:X}") } else { format!("{first:X}-{last:X}") };
            write!(text, " {range}").unwrap();
        }
        text.push('\n');
    }
    hold("general_category.txt", CATEGORIES, &text);
    for name in ["L", "Letter", "LC", "M", "Combining_Mark", "N", "P", "S", "Z", "C", "Cn", "Lu"] {
        assert_eq!(category(name).expect(name), known(name), "{name}");
    }
    assert_eq!(category("punct"), category("P"));
    assert_eq!(category("Surrogate"), Some(Set::default()));
    for name in ["", "l", "Greek", "uppercase_letter", "L u"] {
        assert_eq!(category(name), None, "{name}");
    }
}

#[test]
fn folds_are_those_of_regex_syntax() {
    let mut folds = BTreeMap::new();
    let mut start = Some('\0');
    while let Some(letter) = start {
        let mut class = class(&[(letter, letter)]);
        class.case_fold_simple();
        let first = class.ranges()[0].start();
        if first != letter {
            folds.insert(letter, first);
        }
        start = after(letter);
    }
    hold("case_folding.txt", FOLDS, &runs(&mut folds));
    for set in [
        &[('k', 'k')][..],
        &[('\u{212a}', '\u{212a}')],
        &[('a', 'z')],
        &[('à', 'ö'), ('ǅ', 'ǅ'), ('ϴ', 'ϴ')],
        &[('\0', '\u{2fff}')],
        &[('1', '9')],
    ] {
        let mut expected = class(set);
        expected.case_fold_simple();
        assert_eq!(fold(&Set::new(set)), ours(&expected), "{set:?}");
    }
}

/// The runs of a map, longest first where there is a choice.
fn runs(folds: &mut BTreeMap<char, char>) -> String {
    let mut text = String::new();
    while let Some((&first, &fold)) = folds.first_key_value() {
        let run = |step: usize| {
            let letters = (first..=char::MAX).step_by(step);
            let pairs = letters.zip((fold..=char::MAX).step_by(step));
            pairs.take_while(|(letter, fold)| folds.get(letter) == Some(fold)).collect::<Vec<_>>()
        };
        let (ones, twos) = (run(1), run(2));
        let (step, run) = if twos.len() > ones.len() { (2, twos) } else { (1, ones) };
        let last = run[run.len() - 1].0;
        writeln!(text, "{:X} {:X} {step} {:X}", u32::from(first), u32::from(last), u32::from(fold))
            .unwrap();
        for (letter, _) in run {
            folds.remove(&letter);
        }
    }
    text
}

#[track_caller]
fn hold(file: &str, text: &str, expected: &str) {
    if std::env::var("UNICODE_TABLES").as_deref() == Ok("overwrite") {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/unicode/");
        std::fs::write(format!("{folder}{file}"), expected).expect("the folder is there");
    } else {
        assert!(text == expected, "{file} is out of date; run with `UNICODE_TABLES=overwrite`");
    }
}

/// A category of `regex-syntax`.
fn known(name: &str) -> Set {
    let class = regex_syntax::parse(&format!(r"\p{{gc={name}}}")).expect("it is known");
    match class.into_kind() {
        HirKind::Class(Class::Unicode(class)) => ours(&class),
        HirKind::Literal(literal) => {
            let text = String::from_utf8(literal.0.to_vec()).expect("a character");
            let only = text.chars().next().expect("a character");
            Set::new(&[(only, only)])
        }
        other => panic!("{other:?}"),
    }
}

fn class(ranges: &[(char, char)]) -> ClassUnicode {
    ClassUnicode::new(ranges.iter().map(|&(first, last)| ClassUnicodeRange::new(first, last)))
}

fn ours(class: &ClassUnicode) -> Set {
    let ranges: Vec<_> = class.ranges().iter().map(|range| (range.start(), range.end())).collect();
    Set::new(&ranges)
}

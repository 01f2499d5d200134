//! The patterns of AWS's services against Java, which the services run, and against ECMA-262; see
//! the folder `oracle`.

use super::made::Maker;
use super::walker;
use crate::reading::{self, Reading};
use crate::{Match, compile};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use surefire::__private::Pattern;

struct Case {
    pattern: String,
    matcher: Pattern,
    values: Vec<String>,
}

/// What is found on the way.
#[derive(Default, Debug)]
struct Tally {
    values: usize,
    accepted: usize,
    /// Java has a character in a set only because it does not know it yet.
    newer_than_java: usize,
    /// Java takes too long.
    unknown_to_java: usize,
    /// As in the table of readings: who of the two accepts, or an unassigned code point.
    wider_than_java: usize,
}

#[test]
#[ignore = "needs Java, Node and the patterns of AWS: `oracle/run`"]
fn none_is_stricter_than_java() {
    let file = std::env::var("SUREFIRE_PATTERNS").expect("a file with a list of patterns");
    let text = std::fs::read_to_string(file).expect("the file can be read");
    let patterns: Vec<String> = serde_json::from_str(&text).expect("it is a list of texts");
    let (count, mut cases) = (patterns.len(), Vec::new());
    for pattern in patterns {
        match compile(&pattern, Match::Full) {
            Ok(tables) => {
                let values = Maker::new(&pattern).expect("it compiled").values(60);
                let matcher = walker(&pattern, tables);
                cases.push(Case { pattern, matcher, values });
            }
            Err(error) => println!("refused: {pattern}\n    {}", error.message),
        }
    }
    println!("{} of {count} patterns are refused", count - cases.len());
    let folder = std::env::temp_dir().join(format!("surefire-oracle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let [java, ecma] = judge(&folder, &cases);
    std::fs::remove_dir_all(&folder).expect("it is ours");
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    let mut never = 0;
    for ((case, java), ecma) in cases.iter().zip(java.lines()).zip(ecma.lines()) {
        if java == "E" {
            println!("Java refuses: {}", case.pattern);
            continue;
        }
        let accepted = tally.accepted;
        for (index, value) in case.values.iter().enumerate() {
            let of = |verdicts: &str| verdicts.as_bytes().get(index).copied().unwrap_or(b'E');
            let is_match = case.matcher.is_match(value);
            if !tally.allows(is_match, of(java), of(ecma), value) {
                wrong.push(format!("{} {is_match} on {value:?}", case.pattern));
            }
        }
        if tally.accepted == accepted {
            never += 1;
            println!("no value matches: {}", case.pattern);
        }
    }
    println!("{tally:?}; {never} patterns without a value that matches");
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(50)].join("\n")
    );
}

impl Tally {
    /// Whether our verdict fits the others'. Wider than both is right only where a set is.
    fn allows(&mut self, is_match: bool, java: u8, ecma: u8, value: &str) -> bool {
        self.values += 1;
        self.accepted += usize::from(is_match);
        match (is_match, java) {
            (_, b'?') => self.unknown_to_java += 1,
            (false, b'a') => self.newer_than_java += 1,
            (false, b'1') => return false,
            (true, b'r') => self.wider_than_java += 1,
            (true, b'0') => {
                self.wider_than_java += 1;
                let space = reading::space(Reading::Wide);
                let is_wide = |it: char| {
                    "\u{17f}\u{212a}".contains(it) || !it.is_ascii() && space.meets(it, it)
                };
                return ecma == b'1' || value.contains(is_wide);
            }
            _ => {}
        }
        true
    }
}

/// What Java and Node say of the values.
fn judge(folder: &Path, cases: &[Case]) -> [String; 2] {
    let mut lines = String::new();
    for case in cases {
        write_hexadecimal(&case.pattern, &mut lines);
        for value in &case.values {
            lines.push(' ');
            write_hexadecimal(value, &mut lines);
        }
        lines.push('\n');
    }
    let file = folder.join("cases");
    std::fs::write(&file, lines).expect("it can be written");
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle");
    [("java", "Oracle.java"), ("node", "oracle.mjs")].map(|(program, script)| {
        let output = Command::new(program).arg(scripts.join(script)).arg(&file).output();
        let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("it prints ASCII")
    })
}

fn write_hexadecimal(text: &str, out: &mut String) {
    for byte in text.bytes() {
        write!(out, "{byte:02x}").expect("a string takes all");
    }
}

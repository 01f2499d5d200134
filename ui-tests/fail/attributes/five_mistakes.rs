//~ error: unknown case `camel`; expected one of `"PascalCase"`, `"camelCase"`, `"snake_case"`, `"kebab-case"`, `"SCREAMING_SNAKE_CASE"`, `"lowercase"`, `"UPPERCASE"`
//~ error: the range of `length` is empty: `1` is before `8`; swap them
//~ error: `range` needs a number, and this is a string
//~ error: unknown word `sensible`; did you mean `sensitive`
//~ error: `[` at character 1: unclosed `[`; write `\[` for the character

use surefire::Structure;

/// Who is greeted, how and when.
#[derive(Structure)]
#[surefire(rename_all = "camel")]
pub struct Greeting<'a> {
    #[surefire(length = 8..=1)]
    name: &'a str,
    #[surefire(range = 1..=8)]
    text: &'a str,
    #[surefire(sensible)]
    secret: &'a str,
    #[surefire(pattern = "[")]
    place: Option<&'a str>,
}

fn main() {
    let builder = Greeting::builder().name("Alice").text("Hello").secret("psst").place("here");
    let _ = builder.build();
}

//~ error: unknown case `camelcase`; expected one of `"PascalCase"`, `"camelCase"`, `"snake_case"`, `"kebab-case"`, `"SCREAMING_SNAKE_CASE"`, `"lowercase"`, `"UPPERCASE"`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(rename_all = "camelcase")]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}

//~ error: `$+` at character 7: an assertion can't be repeated; leave the repetition out

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(full_match = r"[a-z]*$+")]
    name: &'a str,
}

fn main() {}

//~ error: this is not an expression

use surefire::Structure;

/// Who is greeted, and how often.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(default = 1 +)]
    count: i32,
}

fn main() {
    let _ = Greeting::builder().name("alice").build();
}

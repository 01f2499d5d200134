use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
}

const GREETING: Greeting<'static> = Greeting { name: "Alice" };

fn main() {
    let _ = surefire::wire!(GREETING);
}

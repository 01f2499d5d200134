//~ rustc: missing lifetime specifier

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(parts = GreetingParts, into_builder)]
pub struct Greeting<'a> {
    name: &'a [&str],
    text: String,
}

fn main() {
    let greeting = Greeting::builder().name(&["alice"]).text("hi".to_owned()).build_unchecked();
    let GreetingParts { name, text } = greeting.into_builder().build_unchecked().into_parts();
    drop((name, text));
}

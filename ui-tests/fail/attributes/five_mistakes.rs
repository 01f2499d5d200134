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

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(a.{200}){200}$")]
    name: &'a str,
}

fn main() {}

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub enum Greeting {
    Short,
    Long,
}

fn main() {}

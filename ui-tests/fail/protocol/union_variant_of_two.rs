//~ error: a member of a union holds one value: `Name(Type)`
use surefire::Union;

#[derive(Union)]
pub enum Choice<'a> {
    Name(&'a str),
    Pair(&'a str, i32),
}

fn main() {}

//~ error: an `unknown` member can be read, not sent
use surefire::Union;

#[derive(Union)]
pub enum Choice {
    Name(String),
    #[surefire(unknown)]
    Unknown(String),
}

fn main() {}

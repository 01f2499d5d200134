//~ error: a member that is newer than the model has no place here
use surefire::Union;

#[derive(Union)]
#[surefire(output)]
pub enum Choice {
    Name(String),
}

fn main() {}

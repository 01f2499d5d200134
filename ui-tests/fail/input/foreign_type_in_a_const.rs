use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    pause: Option<std::time::Duration>,
}

fn main() {}

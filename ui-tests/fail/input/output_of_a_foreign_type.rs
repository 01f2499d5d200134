use surefire::Output;

/// How it went.
#[derive(Output)]
pub struct Greeted {
    /// How long it took.
    pub pause: Option<std::time::Duration>,
}

fn main() {}

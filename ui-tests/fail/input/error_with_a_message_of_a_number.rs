//~ error: `message` is what the service says: write `Option<String>`, or `String` if it always says something

use surefire::ErrorShape;

/// Too loud.
#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<i32>,
}

fn main() {}

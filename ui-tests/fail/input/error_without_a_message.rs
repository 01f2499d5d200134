//~ error: every error has what the service says about it; add `message: Option<String>`

use surefire::ErrorShape;

/// Too loud.
#[derive(ErrorShape)]
pub struct TooLoud {
    pub limit: Option<i32>,
}

fn main() {}

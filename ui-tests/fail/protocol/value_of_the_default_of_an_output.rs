//~ error: `default` stands alone; remove what follows it

use surefire::Output;

/// Who was greeted.
#[derive(Output)]
#[surefire(default = 1)]
pub struct Greeted {
    /// How often.
    pub times: i32,
}

fn main() {}

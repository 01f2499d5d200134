//~ error: the range of `length` is empty: it starts at 9 and ends at 8

use surefire::Structure;

mod limits {
    pub const MAX: u32 = 8;
}

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(length = 9..=limits::MAX)]
    name: &'a str,
}

const GREETING: Greeting<'static> = Greeting::builder().name("everybody").build_const();

fn main() {
    let _ = GREETING;
}

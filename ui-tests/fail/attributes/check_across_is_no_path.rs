//~ error: `check` needs the path of a function, and the members that it is given if not the whole
//~ error: `check` needs the path of a function, and the members that it is given if not the whole

use surefire::Structure;

fn in_order(_: &Period) -> Result<(), &'static str> {
    Ok(())
}

/// When it is.
#[derive(Structure)]
#[surefire(check = in_order(self.start), check = |period| Ok(()))]
pub struct Period {
    start: Option<i32>,
}

fn main() {}

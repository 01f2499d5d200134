//~ error: which value is this? Write `#[surefire(value = 1)]`
use surefire::IntEnum;

#[derive(Clone, Copy, IntEnum)]
#[surefire(deny_unknown)]
pub enum Size {
    Small = 1,
    Large,
}

fn main() {}

//~ error: the value `1` is taken by `Small`; give one of them another
use surefire::IntEnum;

#[derive(Clone, Copy, IntEnum)]
pub enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(value = 1)]
    Large,
    #[surefire(unknown)]
    Unknown(i32),
}

fn main() {}

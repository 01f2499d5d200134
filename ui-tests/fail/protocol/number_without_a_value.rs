//~ error: `Large` needs a number: write `#[surefire(value = …)]` above it, or `Large = …`
use surefire::IntEnum;

#[derive(Clone, Copy, IntEnum)]
#[surefire(deny_unknown)]
pub enum Size {
    Small = 1,
    Large,
}

fn main() {}

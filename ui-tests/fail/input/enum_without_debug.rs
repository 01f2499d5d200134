//~ rustc: `Size` doesn't implement `Debug`
//~ says: consider annotating `Size` with `#[derive(Debug)]`
use surefire::IntEnum;

#[derive(Clone, Copy, IntEnum)]
pub enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(unknown)]
    Unknown(i32),
}

fn main() {}

use surefire::StringEnum;

/// How loud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Volume {
    Quiet,
    #[surefire(rename = "Quiet")]
    Silent,
}

fn main() {}

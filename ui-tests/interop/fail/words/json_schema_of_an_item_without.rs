//~ error: `Medium` has no JSON Schema

use surefire::{StringEnum, Union};

#[derive(StringEnum)]
#[surefire(deny_unknown)]
pub enum Medium {
    Sms,
}

#[derive(Union)]
#[surefire(json_schema)]
pub enum Choice {
    Media(Vec<Medium>),
}

fn main() {}

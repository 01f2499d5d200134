//~ error: `Structure` needs a struct with named fields: this is an enum; derive `Union`, `StringEnum`, `IntEnum` or `ServiceError`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub enum Greeting {
    Short,
    Long,
}

fn main() {}

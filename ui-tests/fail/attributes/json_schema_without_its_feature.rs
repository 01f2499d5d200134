//~ error: `json_schema` needs the feature `schemars` of `surefire`
//~ says: turn it on in `Cargo.toml`, or, if a feature of your crate turns it on, write `#[cfg_attr(feature = "schemars", surefire(json_schema))]`

use surefire::StringEnum;

#[derive(StringEnum)]
#[surefire(json_schema)]
#[allow(dead_code)]
enum Medium<T = String> {
    Sms,
    #[surefire(unknown)]
    Unknown(T),
}

fn main() {}

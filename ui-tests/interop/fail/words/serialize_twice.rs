//~ rustc: conflicting implementations of trait `Serialize` for type `Attribute<'_>`

#[derive(serde::Serialize, surefire::Structure)]
#[surefire(serialize)]
pub struct Attribute<'a> {
    name: &'a str,
}

fn main() {}

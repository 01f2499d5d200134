//~ error: `serialize` needs the feature `serde` of `surefire`
//~ says: turn it on in `Cargo.toml`, or, if a feature of your crate turns it on, write `#[cfg_attr(feature = "serde", surefire(serialize))]`

#[derive(surefire::Structure)]
#[surefire(const, serialize)]
struct Attribute<'a> {
    name: &'a str,
}

fn main() {
    let _ = Attribute::builder().name("a").build_unchecked();
}

//~ error: `Duration` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Duration`; without a derive of this crate, a type has no place in a `const`

fn main() {
    let _ = surefire::wire!(std::time::Duration::ZERO);
}

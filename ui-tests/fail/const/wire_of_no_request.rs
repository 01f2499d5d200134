//~ error: `Duration` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Duration` with `#[surefire(const)]`, or remove `const` from what holds it

fn main() {
    let _ = surefire::wire!(std::time::Duration::ZERO);
}

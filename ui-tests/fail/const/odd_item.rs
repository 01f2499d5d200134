//~ error: Value at '/Counts/1' failed to satisfy constraint: Member must be even

use surefire::Structure;

const fn even(count: &i32) -> Result<(), &'static str> {
    if *count % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Counts<'a> {
    #[surefire(items(check = even))]
    counts: &'a [i32],
}

const COUNTS: Counts<'static> = Counts::builder().counts(&[2, 3]).build_const();

fn main() {
    let _ = COUNTS;
}

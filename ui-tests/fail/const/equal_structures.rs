//~ error: 1 validation error detected. Value at '/Names' failed to satisfy constraint: Member must have unique values

use surefire::Structure;

/// A name.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Name<'a> {
    first: &'a str,
}

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    names: &'a [Name<'a>],
}

const ALICE: Name<'static> = Name::builder().first("Alice").build_const();
const _: Greeting<'static> = Greeting::builder().names(&[ALICE, ALICE]).build_const();

fn main() {}

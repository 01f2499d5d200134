//~ error: a derive can't read a block in a type; give the type a name, as in `type Name = …;`, and write that

use surefire::Structure;

/// Some names.
#[derive(Clone, Debug)]
pub struct Names<const N: usize>;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    names: Names<{ let two = 2; two }>,
}

fn main() {}

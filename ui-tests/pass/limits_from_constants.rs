//! Limits from constants: of the crate, of a module, of the type itself, of another; in a `const` too.

use surefire::{Constrained, Structure, Union};

mod limits {
    pub const MAX: u16 = 4;
}

trait Bounds {
    const LEAST: i64;
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Greeting<'a> {
    #[surefire(length = Self::MIN..=limits::MAX)]
    name: &'a str,
    #[surefire(range = -Self::MOST..Self::MOST)]
    age: Option<i32>,
    #[surefire(range = <Self as Bounds>::LEAST..)]
    year: Option<i64>,
    #[surefire(length = ..=limits::MAX, items(length = 1..=limits::MAX))]
    titles: Option<&'a [&'a str]>,
    #[surefire(range = 0.0..=Share::MOST)]
    share: Option<f32>,
}

impl Greeting<'_> {
    const MIN: usize = 1;
    const MOST: i8 = 120;
}

impl Bounds for Greeting<'_> {
    const LEAST: i64 = i64::MIN;
}

#[derive(Clone, Copy, Constrained)]
#[surefire(range = 0.0..=Share::MOST)]
struct Share(f32);

impl Share {
    const MOST: f32 = 0.1;
}

#[derive(Union)]
enum Choice<'a> {
    #[allow(dead_code)]
    #[surefire(length = 1..=limits::MAX)]
    Name(&'a str),
}

macro_rules! bounded {
    ($max:expr) => {
        #[derive(Constrained)]
        #[surefire(length = ..=$max)]
        struct Bounded(Vec<u8>);
    };
}
bounded!(limits::MAX);

const GREETING: Greeting<'static> = Greeting::builder().name("Zoë").age(119).build_const();

fn main() {
    assert_eq!(GREETING.name(), "Zoë");
    assert!(Greeting::builder().name("Anna").age(120).build().is_err());
    assert!(Greeting::builder().name("").build().is_err());
    assert!(Bounded::new(vec![1; 5]).is_err());
    assert!(Share::new(0.1).is_ok());
    let _ = Choice::Name("a");
}

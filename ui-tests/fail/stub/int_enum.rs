//~ error: the value `1` is taken by `Low`; give one of them another

use surefire::{IntEnum, Output, Structure};

#[derive(Clone, Copy, PartialEq, IntEnum)]
pub enum Level {
    #[surefire(value = 1)]
    Low,
    #[surefire(value = 1)]
    High,
    #[surefire(unknown)]
    Unknown(i32),
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting {
    level: Level,
}

#[derive(Output)]
pub struct Greeted {
    pub level: Level,
}

const GREETING: Greeting = Greeting::builder().level(Level::from_value(1)).build_const();

fn main() {
    println!("{} {} {:?} {GREETING:?}", Level::Low, Level::from(2).value(), Level::VALUES);
    println!("{}", i32::from(Level::High));
}
